import * as fc from 'fast-check'
import { rulesets } from '../../rulesets/index.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { completeFacts } from './arbitrary-facts.ts'
import { looserAndLooser } from './loosen.ts'

/** Lines that are no facts of a person, each in its own way. */
export const faultyLines = [
  '',
  '  ',
  '{',
  'null',
  '[]',
  '{"birthdate":"1990"}',
  '{"birthDate":"1990","birthDate":"1991"}',
  '{"birthDate":"2015-02-30","nationalities":["XX"]}',
  '{"residences":[{"country":"CN","form":"1990"}]}',
  '{"__proto__":{}}',
  '{"family":[]}',
]

/** A line of a file with many persons: the facts of one, as complete as may be, under the newest version of some ruleset; or a faulty one. */
export function clientLines(asOf: string): fc.Arbitrary<string> {
  const newest = Object.values(rulesets).map(({ versions }): RulesetVersion => versions[versions.length - 1] as RulesetVersion)
  const person = fc
    .constantFrom(...newest)
    .chain((version) => completeFacts(version, asOf).chain((facts) => looserAndLooser(version, facts)))
    .map((chain) => JSON.stringify(chain.at(-1)))
  return fc.oneof({ weight: 4, arbitrary: person }, { weight: 1, arbitrary: fc.constantFrom(...faultyLines) })
}
