import { defineVersion } from '../../../src/authoring.ts'
import { borduriaVersion } from '../versions.ts'

/** A version with a fault that its check finds while it loads. */
export default defineVersion({ ...borduriaVersion, dateRounding: 'nearest' } as never)
