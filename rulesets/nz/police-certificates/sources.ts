import type { Citations } from '../../../src/authoring.ts'
import { byCountry } from './sources-by-country.ts'
import { manual } from './sources-manual.ts'
import { upfrontNotices } from './sources-upfront.ts'

/** Every source of the ruleset `nz-police-certificates`, by the key that its versions cite. */
export const sources = {
  ...manual,
  ...byCountry,
  ...upfrontNotices,
} as const satisfies Citations
