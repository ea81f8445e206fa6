import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/model/condition.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { holds } from '../oracle/condition.ts'
import { type Comparable, condition } from '../support/arbitrary-condition.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

const names = ['married', 'employed', 'insured', 'housed', 'retired'] as const
/** What an answer costs, by the effort declared of each fact; of one, none is. */
const costs = { married: 1, employed: 2, insured: 4, housed: 2, retired: 1 } as const
const efforts = { married: 'by-heart', employed: 'look-up', insured: 'ask-an-office', retired: 'by-heart' } as const
const text = { en: '?', zh: '？' }
const comparable = names.map((name): Comparable => ({ name, kind: 'boolean' }))

type Name = (typeof names)[number]

type Answers = Readonly<Record<string, boolean | undefined>>

/** Versions with an outcome for each of some conditions over yes-or-no facts. */
const versions: fc.Arbitrary<RulesetVersion> = fc.array(condition(comparable), { minLength: 1, maxLength: 5 }).map((conditions) => ({
  ...emptyVersion,
  facts: Object.fromEntries(names.map((name) => [name, { ...asked({ type: 'boolean' }), ...effortOf(name) }])),
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
  it('is one that a finding hangs on alone; else, of the two that are worth most, the one after which least is left to ask', () => {
    fc.assert(
      fc.property(versions, answers, (version, given) => {
        const question = evaluate(version, given, { asOf: '2026-11-21' }).nextQuestion
        const first = firstToAsk(version, given)
        expect(question === null ? undefined : [question.fact, question.findings]).toEqual(first && [first.name, first.findings])
      }),
      { numRuns: 1000 },
    )
  })
})

/** The question that ought to be asked; nothing where every finding is decided. */
function firstToAsk(version: RulesetVersion, given: Answers) {
  const ranked = names
    .filter((name) => given[name] === undefined)
    .map((name) => ({ name, ...worthOf(version, given, name) }))
    .filter(({ findings }) => findings > 0)
    .sort((a, b) => Number(b.sure) - Number(a.sure) || b.worth - a.worth || b.findings - a.findings)
  const [first, second] = ranked
  if (first === undefined || second === undefined || first.sure) return first
  return leftAfter(version, given, second.name) < leftAfter(version, given, first.name) - rounding ? second : first
}

/** Thirds do not add up to ones. */
const rounding = 1e-9

/** On how many findings a fact bears, and what it is worth: of each its share, twice where all answers decide it, more by a half where one does. */
function worthOf(version: RulesetVersion, given: Answers, name: Name) {
  let [worth, findings, sure] = [0, 0, false]
  for (const { when } of version.rules) {
    const hangsOn = hangingOn(version, given, when)
    if (!hangsOn.includes(name)) continue
    findings += 1
    sure ||= hangsOn.length === 1
    const deciding = [true, false].filter((value) => hangingOn(version, { ...given, [name]: value }, when).length === 0).length
    worth += (1 + deciding / 2) / hangsOn.length
  }
  return { findings, sure, worth }
}

/** The facts on which it hangs whether a condition holds. */
function hangingOn(version: RulesetVersion, given: Answers, when: Condition): readonly Name[] {
  return names.filter((name) => {
    if (given[name] !== undefined) return false
    const [yes, no] = [true, false].map((value) => completionsOf({ ...given, [name]: value }).map((facts) => isTrue(version, when, facts)))
    return yes?.some((answer, index) => answer !== no?.[index])
  })
}

/** What it costs to answer, and then all on which some finding still hangs, on average of the two answers. */
function leftAfter(version: RulesetVersion, given: Answers, name: Name): number {
  const left = [true, false].map((value) => {
    const open = new Set(version.rules.flatMap(({ when }) => hangingOn(version, { ...given, [name]: value }, when)))
    return [...open].reduce((sum, other) => sum + costs[other], 0)
  })
  return costs[name] + left.reduce((sum, cost) => sum + cost, 0) / 2
}

function effortOf(name: Name) {
  return name === 'housed' ? {} : { effort: efforts[name] }
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
