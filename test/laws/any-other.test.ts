import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOther } from '../../src/model/subject.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'

describe.each(everyVersion)('$name', ({ version }) => {
  it('decides nothing of a country, place or record that the facts do not name, since there need be none', () => {
    fc.assert(
      fc.property(looseningCases(version), ({ asOf, chain }) => {
        for (const facts of chain) {
          const { findings } = evaluate(version, facts, { asOf })
          const ofOthers = findings.filter(({ subject }) => Object.values(subject).includes(anyOther))
          expect(ofOthers.filter(({ status }) => status !== 'undetermined')).toEqual([])
        }
      }),
      { numRuns: runsEach(300) },
    )
  })
})
