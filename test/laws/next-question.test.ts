import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/model/condition.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { holds } from '../oracle/condition.ts'
import { type Comparable, condition } from '../support/arbitrary-condition.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

const names = ['married', 'employed', 'insured', 'housed']
const text = { en: '?', zh: '？' }
const comparable = names.map((name): Comparable => ({ name, kind: 'boolean' }))

type Answers = Readonly<Record<string, boolean | undefined>>

/** Versions with an outcome for each of some conditions over yes-or-no facts. */
const versions: fc.Arbitrary<RulesetVersion> = fc.array(condition(comparable), { minLength: 1, maxLength: 4 }).map((conditions) => ({
  ...emptyVersion,
  facts: Object.fromEntries(names.map((name) => [name, asked({ type: 'boolean' })])),
  outcomes: Object.fromEntries(conditions.map((_, index) => [`found-${index}`, { kind: 'notice', modality: 'is', title: text }])),
  rules: conditions.map((when, index) => ({
    id: `rule-${index}`,
    title: text,
    cites: ['act'],
    when,
    then: { outcome: `found-${index}` },
  })),
}))

const answers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.option(fc.boolean(), { nil: undefined, freq: 1 })])),
)

describe('the next question, over all completions of yes-or-no facts,', () => {
  it('is the one whose answers decide most findings, then the one that most hang on, then the first', () => {
    fc.assert(
      fc.property(versions, answers, (version, given) => {
        const ranked = names
          .filter((name) => given[name] === undefined)
          .map((name) => ({ name, ...worthOf(version, given, name) }))
          .filter(({ findings }) => findings > 0)
          .sort((a, b) => b.decides - a.decides || b.findings - a.findings)
        const question = evaluate(version, given, { asOf: '2026-11-21' }).nextQuestion
        expect(question === null ? [] : [question.fact, question.findings]).toEqual(
          ranked.length === 0 ? [] : [ranked[0]?.name, ranked[0]?.findings],
        )
      }),
      { numRuns: 1000 },
    )
  })
})

/** On how many findings a fact bears, and how many its answers decide, each of the two counting half. */
function worthOf(version: RulesetVersion, given: Answers, name: string) {
  let [decides, findings] = [0, 0]
  for (const { when } of version.rules) {
    const [yes, no] = [true, false].map((value) => completionsOf({ ...given, [name]: value }).map((facts) => isTrue(version, when, facts)))
    if (yes === undefined || no === undefined || yes.every((answer, index) => answer === no[index])) continue
    findings += 1
    decides += [yes, no].filter((outcomes) => new Set(outcomes).size === 1).length / 2
  }
  return { decides, findings }
}

function isTrue(version: RulesetVersion, when: Condition, facts: Answers): boolean {
  return holds(version, when, (name) => facts[name] as boolean)
}

/** Every way to answer what is not answered yet, in the same order whatever is. */
function completionsOf(given: Answers): readonly Answers[] {
  return names.reduce<readonly Answers[]>(
    (all, name) =>
      all.flatMap((one) => (given[name] === undefined ? [true, false] : [given[name]]).map((value) => ({ ...one, [name]: value }))),
    [{}],
  )
}
