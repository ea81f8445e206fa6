import { expect, it } from 'vitest'
import { factsBehind } from '../../src/engine/behind.ts'
import type { Measures } from '../../src/model/measure.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { borduriaVersion } from '../support/versions.ts'

it('goes through measures that share measures once each, however many ways lead to them', () => {
  const chain = Array.from({ length: 60 }, (_, index) => [`later${index + 1}`, { latest: [`later${index}`, `later${index}`] }])
  const measures = { later0: { latest: ['birthDate', 'asOf'] }, ...Object.fromEntries(chain) } as Measures
  const version: RulesetVersion = { ...(borduriaVersion as RulesetVersion), measures }
  expect([...factsBehind(version, 'later60')]).toEqual(['birthDate'])
})
