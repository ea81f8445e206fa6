import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import type { Evaluation, Finding } from '../../src/reasons/evaluation.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'

describe.each(everyVersion)('$name', ({ version }) => {
  const names = Object.keys(version.readings)

  it('says of what is not decided what comes out where every recommended reading is pinned', () => {
    fc.assert(
      fc.property(looseningCases(version), fc.subarray(names), fc.boolean(), ({ asOf, chain }, pinned, last) => {
        const facts = chain.at(last ? -1 : Math.floor(chain.length / 2)) ?? {}
        const readings = othersOf(version, pinned)
        const told = evaluate(version, facts, { asOf, readings, assumptions: false })
        const followed = evaluate(version, facts, { asOf, readings: { ...recommendedOf(version), ...readings }, assumptions: false })
        const open = told.findings.filter(
          ({ status, mayBecome }) => status === 'undetermined' || status === 'contested' || mayBecome !== undefined,
        )
        expect(open.map(({ onRecommended }) => onRecommended)).toEqual(open.map((finding) => standing(followed, finding)))
        expect(told.findings.filter(({ onRecommended }) => onRecommended !== undefined)).toEqual(open)
      }),
      { numRuns: runsEach(300) },
    )
  })

  it('asks for what matters under the recommended readings before anything else', () => {
    fc.assert(
      fc.property(looseningCases(version), ({ asOf, chain }) => {
        const facts = chain.at(-1) ?? {}
        const followed = evaluate(version, facts, { asOf, readings: recommendedOf(version), assumptions: false })
        const asked = evaluate(version, facts, { asOf, assumptions: false }).nextQuestion
        if (followed.missing.length > 0) expect(followed.missing).toContain(asked?.fact)
      }),
      { numRuns: runsEach(300) },
    )
  })
})

function recommendedOf({ readings }: RulesetVersion): Record<string, string> {
  return Object.fromEntries(Object.entries(readings).map(([name, { recommended }]) => [name, recommended]))
}

/** A value that is not the recommended one, for each of some readings. */
function othersOf({ readings }: RulesetVersion, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const other = Object.keys(readings[name]?.values ?? {}).find((value) => value !== readings[name]?.recommended)
      return other === undefined ? [] : [[name, other]]
    }),
  )
}

/** How an evaluation finds the same outcome for the same subject; what it does not tell does not apply. */
function standing({ findings }: Evaluation, { outcome, subject }: Finding): Finding['onRecommended'] {
  const same = findings.find((finding) => finding.outcome === outcome && JSON.stringify(finding.subject) === JSON.stringify(subject))
  if (same === undefined) return { status: 'does-not-apply', missing: [], unknown: [] }
  const { status, modality, mayBecome, missing, unknown } = same
  const binding = status === 'applies' ? { modality, ...(mayBecome !== undefined && { mayBecome }) } : {}
  return { status: status as never, ...binding, missing, unknown }
}
