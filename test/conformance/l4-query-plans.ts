import type { Condition } from '../../src/model/condition.ts'
import { ask, yes } from './ask.ts'
import type { Row, Source } from './source.ts'

const all = (...parts: readonly Condition[]): Condition => ({ all: parts })
const any = (...parts: readonly Condition[]): Condition => ({ any: parts })
const not = (part: Condition): Condition => ({ not: part })
const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(yes) as [Condition, Condition, Condition, Condition, Condition]

/** A decision: its inputs in the order of declaration, what it says, and what is known, decided and still needed. */
interface Decision {
  readonly file: string
  readonly inputs: string
  readonly when: Condition
  /** What is answered; then `T`, `F` or `?`; then what is still needed, where it is. */
  readonly states: readonly (readonly [answered: string, decided: 'T' | 'F' | '?', needed?: string])[]
}

/** If the first then the second, else the third: written as the choice between two conjunctions. */
const choice = ([first, second, third]: readonly [string, string, string]): Condition =>
  any(all(yes(first), yes(second)), all(not(yes(first)), yes(third)))

const decisions: readonly Decision[] = [
  {
    file: '01-simple-and',
    inputs: 'a b',
    when: all(a, b),
    states: [
      ['', '?', 'a b'],
      ['a', '?', 'b'],
      ['!a', 'F'],
      ['b', '?', 'a'],
      ['!b', 'F'],
    ],
  },
  {
    file: '01-simple-not',
    inputs: 'a',
    when: not(a),
    states: [
      ['', '?', 'a'],
      ['a', 'F'],
      ['!a', 'T'],
    ],
  },
  {
    file: '01-simple-or',
    inputs: 'a b',
    when: any(a, b),
    states: [
      ['', '?', 'a b'],
      ['a', 'T'],
      ['!a', '?', 'b'],
      ['b', 'T'],
      ['!b', '?', 'a'],
    ],
  },
  {
    file: '01-three-vars',
    inputs: 'a b c',
    when: any(all(a, b), c),
    states: [
      ['', '?', 'a b c'],
      ['c', 'T'],
      ['!c', '?', 'a b'],
      ['!c a', '?', 'b'],
      ['!c !a', 'F'],
      ['!c !b', 'F'],
      ['a b', 'T'],
    ],
  },
  {
    file: '02-and-short-circuit',
    inputs: 'a b c',
    when: all(a, b, c),
    states: [
      ['!a', 'F'],
      ['!b', 'F'],
      ['!c', 'F'],
      ['a', '?', 'b c'],
      ['a b', '?', 'c'],
      ['a b c', 'T'],
    ],
  },
  {
    file: '02-or-short-circuit',
    inputs: 'a b c',
    when: any(a, b, c),
    states: [
      ['a', 'T'],
      ['b', 'T'],
      ['c', 'T'],
      ['!a', '?', 'b c'],
      ['!a !b', '?', 'c'],
      ['!a !b !c', 'F'],
    ],
  },
  {
    file: '03-dont-care-branch',
    inputs: 'asked then otherwise',
    when: choice(['asked', 'then', 'otherwise']),
    states: [
      ['asked', '?', 'then'],
      ['!asked', '?', 'otherwise'],
      ['then otherwise', 'T'],
    ],
  },
  {
    file: '03-dont-care-simple',
    inputs: 'a b c d',
    when: any(all(a, b), all(c, d)),
    states: [
      ['a b', 'T'],
      ['c d', 'T'],
      ['!a', '?', 'c d'],
      ['!b', '?', 'c d'],
      ['!c', '?', 'a b'],
      ['!d', '?', 'a b'],
      ['!a !c', 'F'],
    ],
  },
  {
    file: '04-alcohol-purchase',
    inputs: 'ofAge married spouseAgrees beerOnly parentAgrees emancipated',
    when: any(
      all(yes('ofAge'), any(not(yes('married')), yes('spouseAgrees'), yes('beerOnly'))),
      all(not(yes('ofAge')), any(yes('parentAgrees'), yes('emancipated'))),
    ),
    states: [
      ['ofAge', '?', 'married spouseAgrees beerOnly'],
      ['!ofAge', '?', 'parentAgrees emancipated'],
      ['ofAge !married', 'T'],
      ['ofAge beerOnly', 'T'],
    ],
  },
  {
    file: '04-nested-and-or',
    inputs: 'a b c d e',
    when: any(all(a, b), all(c, any(d, e))),
    states: [
      ['a b', 'T'],
      ['!c', '?', 'a b'],
      ['c d', 'T'],
      ['c e', 'T'],
      ['c !d', '?', 'a b e'],
      ['c !d !e', '?', 'a b'],
      ['!a !c', 'F'],
      ['!a c !d !e', 'F'],
    ],
  },
  {
    file: '05-parent-node-assertion',
    inputs: 'a b c',
    when: all(a, any(b, c)),
    states: [['a', '?', 'b c']],
  },
  {
    file: '06-reactive-relevance',
    inputs: 'turned one other',
    when: choice(['turned', 'one', 'other']),
    states: [
      ['turned', '?', 'one'],
      ['turned other', '?', 'one'],
      ['!turned', '?', 'other'],
      ['turned one', 'T'],
      ['!turned other', 'T'],
    ],
  },
  {
    file: 'QueryPlanSpec, and',
    inputs: 'a b',
    when: all(a, b),
    states: [
      ['', '?', 'a b'],
      ['!a', 'F'],
      ['a', '?', 'b'],
      ['a b', 'T'],
    ],
  },
  {
    file: 'QueryPlanSpec, or',
    inputs: 'a b',
    when: any(a, b),
    states: [
      ['a', 'T'],
      ['!a', '?', 'b'],
      ['!a !b', 'F'],
    ],
  },
  {
    file: 'QueryPlanSpec, nested',
    inputs: 'a b c',
    when: any(all(a, b), c),
    states: [
      ['c', 'T'],
      ['a b', 'T'],
      ['!a !c', 'F'],
      ['a', '?', 'b c'],
    ],
  },
  {
    file: 'QueryPlanSpec, not',
    inputs: 'a b',
    when: all(not(a), b),
    states: [
      ['', '?', 'a b'],
      ['!a b', 'T'],
    ],
  },
  {
    file: 'QueryPlanSpec, elicitation',
    inputs: 'walks eats drinks',
    when: all(yes('walks'), yes('eats'), yes('drinks')),
    states: [
      ['', '?', 'walks eats drinks'],
      ['walks', '?', 'eats drinks'],
    ],
  },
]

const words = (text: string) => text.split(' ').filter((word) => word !== '')

/** Reads `a !b`: the first is yes, the second no. */
function answersOf(answered: string): Readonly<Record<string, boolean>> {
  return Object.fromEntries(words(answered).map((word) => [word.replace('!', ''), !word.startsWith('!')]))
}

/** What is known of a decision with some answers. */
function state({ inputs, when }: Decision, given: Readonly<Record<string, boolean>>) {
  return ask({ facts: Object.fromEntries(words(inputs).map((name) => [name, { type: 'boolean' }])), when, given })
}

/**
 * The order of L4's plan, `ranked` in its module `BooleanDecisionQuery`: what is still needed by how many of its two answers decide, and
 * then in the order of declaration.
 */
function firstInTheirOrder({ inputs, when }: Decision, given: Readonly<Record<string, boolean>>, needed: readonly string[]): string {
  const decides = (name: string) => [true, false].filter((answer) => holdsWith(when, { ...given, [name]: answer }) !== null).length
  return [...words(inputs)].filter((name) => needed.includes(name)).sort((one, other) => decides(other) - decides(one))[0] as string
}

/** Whether a condition comes to the same for every way of answering what is open; `null` where it does not. */
function holdsWith(condition: Condition, answers: Readonly<Record<string, boolean>>): boolean | null {
  const open = [...new Set(namesIn(condition))].find((name) => !(name in answers))
  if (open === undefined) return holds(condition, answers)
  const [yes, no] = [true, false].map((answer) => holdsWith(condition, { ...answers, [open]: answer }))
  return yes === no ? (yes as boolean | null) : null
}

function namesIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(namesIn)
  if ('any' in condition) return condition.any.flatMap(namesIn)
  if ('not' in condition) return namesIn(condition.not)
  return 'fact' in condition ? [condition.fact] : []
}

function holds(condition: Condition, answers: Readonly<Record<string, boolean>>): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers))
  if ('any' in condition) return condition.any.some((part) => holds(part, answers))
  if ('not' in condition) return !holds(condition.not, answers)
  return 'fact' in condition && answers[condition.fact] === true
}

const partAnswered = 'an answer to a part of the rule, in place of those to its inputs: here what is answered is facts'

const truths = { T: true, F: false, '?': null } as const

function rowsOf(decision: Decision): readonly Row[] {
  return decision.states.flatMap(([answered, decided, needed = '']): Row[] => {
    const given = answersOf(answered)
    const id = `${decision.file}: ${answered || 'nothing answered'}`
    const plan: Row = {
      id,
      theirs: { decided: truths[decided], needed: words(needed).sort() },
      ours: () => {
        const { truth, missing } = state(decision, given)
        return { decided: truth, needed: [...missing].sort() }
      },
    }
    if (decided !== '?') return [plan]
    const first = firstInTheirOrder(decision, given, words(needed))
    return [plan, { id: `${id}, asked first`, theirs: first, ours: () => state(decision, given).first }]
  })
}

/**
 * L4's query plans: what is decided, what is still needed, and what is asked first.
 *
 * Restated from `smucclaw/l4-ide`, folder `jl4/experiments/query-planner-tests` (each `.l4` says in comments what is expected) and
 * `jl4-service/test/QueryPlanSpec.hs` (its tests of the service; those of the language server repeat them). What is asked first is by the
 * order of `jl4-query-plan/src/L4/Decision/BooleanDecisionQuery.hs`, restated here.
 */
export const l4QueryPlans: Source = {
  name: 'L4 query plans',
  part: 'what is decided, which inputs are still needed, which is asked first',
  from: '`smucclaw/l4-ide`, `jl4/experiments/query-planner-tests`, `jl4-service/test/QueryPlanSpec.hs`',
  rows: [
    ...decisions.flatMap(rowsOf),
    ...['one part', 'both parts'].map((id): Row => ({ id: `05-parent-node-assertion: ${id}`, inexpressible: partAnswered })),
    ...['left', 'right', 'inner'].map((id): Row => ({ id: `05-nested-parent-assertion: ${id}`, inexpressible: partAnswered })),
  ],
}
