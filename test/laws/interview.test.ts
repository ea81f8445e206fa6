import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError } from '../../src/errors.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { type InterviewState, interview } from '../../src/reasons/interview/interview.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { contradictions, tell, truthsOf } from '../support/compare.ts'
import { completeCases, everyVersion } from '../support/rulesets.ts'

/** How somebody answers: what is true, of a list a part, that it cannot be known, not at all, or with what is no answer first. */
type Manner = 'truly' | 'partly' | 'not' | 'passing' | 'wrongly'

const manners = fc.array(fc.constantFrom<Manner>('truly', 'truly', 'partly', 'not', 'passing', 'wrongly'), { minLength: 1, maxLength: 12 })

describe.each(everyVersion)('an interview under $name', ({ version }) => {
  it('decides every finding as the oracle does when all is answered, and asks nothing twice', () => {
    fc.assert(
      fc.property(completeCases(version), fc.boolean(), fc.boolean(), ({ asOf, facts: truth }, assumptions, whole) => {
        const { states } = held(version, truth, { asOf, assumptions }, [whole ? 'truly' : 'partly'])
        const { answers, facts, question } = states.at(-1) as InterviewState
        expect(question).toBeNull()
        const told = tell(version, facts as PlainFacts, { asOf, assumptions })
        expect(told.evaluation.findings.filter(({ status }) => status === 'undetermined')).toEqual([])
        expect(contradictions(told, truthsOf(version, truth, asOf))).toEqual([])
        const again = answers.some(({ gap }) => gap === 'incomplete')
        if (!again) expect(new Set(answers.map(({ fact }) => fact)).size).toBe(answers.length)
      }),
      { numRuns: 8 },
    )
  })

  it('ends whatever is answered, asks only for what is missing or assumed, and leaves open only what was passed over or nobody knows', () => {
    fc.assert(
      fc.property(completeCases(version), manners, fc.boolean(), ({ asOf, facts: truth }, answering, assumptions) => {
        const { states } = held(version, truth, { asOf, assumptions }, answering)
        for (const { facts, question, answers } of states) {
          if (question === null) continue
          const { missing, restsOn } = evaluate(version, facts, { asOf, assumptions })
          const isOfMixedKinds = /\]\.kind$/.test(question.fact) && answers.some(({ fact }) => fact.endsWith('[].kind'))
          if (!isOfMixedKinds) expect([...missing, ...restsOn]).toContain(question.fact)
        }
        const last = states.at(-1) as InterviewState
        expect(last.question).toBeNull()
        const { missing } = evaluate(version, last.facts, { asOf, assumptions })
        expect(missing.filter((path) => !last.skip.includes(path))).toEqual([])
        // The rest of a list that lacks entries is asked for once more.
        const asked = last.answers.map(({ fact, gap }) => `${fact} ${gap === 'incomplete'}`)
        const again = last.answers.filter(({ gap }) => gap === 'incomplete').length
        expect(asked.length - new Set(asked).size).toBeLessThanOrEqual(2 * again)
      }),
      { numRuns: 8 },
    )
  })

  it('is taken back answer by answer to where it began, and goes on from a JSON copy as from the state itself', () => {
    fc.assert(
      fc.property(completeCases(version), manners, ({ asOf, facts: truth }, answering) => {
        const { states, steps } = held(version, truth, { asOf }, answering)
        for (const [index, state] of states.entries()) {
          const copy: InterviewState = JSON.parse(JSON.stringify(state))
          expect(copy).toEqual(state)
          const next = states[index + 1]
          if (next === undefined) continue
          expect(steps.undo(JSON.parse(JSON.stringify(next)))).toEqual(state)
          expect(steps.answer(copy, next.answers.at(-1)?.answer)).toEqual(next)
        }
        expect(steps.undo(states[0] as InterviewState)).toBe(states[0])
      }),
      { numRuns: 4 },
    )
  })
})

/** Holds an interview from nothing on, and gives every state of it. */
function held(
  version: RulesetVersion,
  truth: PlainFacts,
  options: { readonly asOf: string; readonly assumptions?: boolean },
  answering: readonly Manner[],
) {
  const steps = interview(version, options)
  let state = steps.begin()
  const states = [state]
  for (let number = 0; state.question !== null; number++) {
    expect(number).toBeLessThan(enough)
    const manner = answering[number % answering.length] ?? 'truly'
    if (manner === 'wrongly') {
      const before = JSON.stringify(state)
      expect(() => steps.answer(state, { no: 'answer' })).toThrow(InvalidFactsError)
      expect(JSON.stringify(state)).toBe(before)
    }
    const answer = manner === 'passing' ? null : manner === 'not' ? 'unknown' : answerTo(version, truth, state, manner === 'partly')
    state = steps.answer(state, answer)
    states.push(state)
  }
  return { states, steps }
}

/** More questions than any of the cases can need. */
const enough = 200

/** What is true at the path that is asked for; of a list that may lack entries, what was said of it when it is asked for first. */
function answerTo(version: RulesetVersion, truth: PlainFacts, { facts, question }: InterviewState, partly: boolean): unknown {
  const [, name = '', index, field = ''] = /^(\w+)(?:\[(\d*)\]\.(\w+))?$/.exec(question?.fact ?? '') ?? []
  const definition = version.facts[name]
  if (index !== undefined) {
    const list = truth[name] as readonly Entry[]
    return index === ''
      ? list.every(({ kind }) => definition?.type === 'stays' && kind === definition.assumeKind)
      : list[Number(index)]?.[field]
  }
  if (definition?.type === 'stays') {
    const stays = withoutKinds(truth[name] as readonly Entry[])
    return partly && definition.complete !== undefined && question?.gap !== 'incomplete' ? stays.slice(0, -1) : stays
  }
  const [list] = Object.entries(version.facts).find(([, fact]) => fact.type === 'stays' && fact.complete === name) ?? []
  return list === undefined
    ? truth[name]
    : (facts[list] as readonly Entry[] | undefined)?.length === (truth[list] as readonly Entry[]).length
}

type Entry = Readonly<Record<string, unknown>>

/** People tell where they were; what a stay was they tell when they are asked. */
function withoutKinds(stays: readonly Entry[]): readonly Entry[] {
  return stays.map(({ kind: _, ...stay }) => stay)
}
