import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { packageVersion } from '../../../src/analysis/receipt/package-version.ts'

it('is the version that package.json has', () => {
  expect(packageVersion).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})
