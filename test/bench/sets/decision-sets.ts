import { mulberry32 } from '../mulberry32.ts'

/** A comparison in json-rules-engine's format. */
export interface Leaf {
  readonly fact: string
  readonly operator: 'equal' | 'notEqual' | 'in' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive'
  readonly value: string | number | boolean | readonly string[]
}

/** A condition in json-rules-engine's format. */
export type Tree = { readonly all: readonly Tree[] } | { readonly any: readonly Tree[] } | { readonly not: Tree } | Leaf

/** One rule of a set. */
export interface SetRule {
  readonly name: string
  readonly conditions: Tree
}

/** The facts of one case: a whole number, boolean or symbol for each fact of the set. */
export type Input = Readonly<Record<string, string | number | boolean>>

/** Rules and the cases that they are decided for: the common work of every engine compared. */
export interface DecisionSet {
  readonly name: string
  readonly facts: Readonly<Record<string, 'num' | 'bool' | 'str'>>
  /** Every symbol that a fact can be. */
  readonly symbols: Readonly<Record<string, readonly string[]>>
  readonly rules: readonly SetRule[]
  readonly inputs: readonly Input[]
}

function leaf(fact: string, operator: Leaf['operator'], value: Leaf['value']): Leaf {
  return { fact, operator, value }
}

/** Police certificates: 5 rules, 11 comparisons, 7 facts. */
function policeCertificates(): DecisionSet {
  const adult = leaf('applicantAge', 'greaterThanInclusive', 16)
  const random = mulberry32(20240504)
  const inputs: Input[] = []
  for (let i = 0; i < 1000; i++) {
    const applicantAge = Math.floor(random() * 60) + (random() < 0.15 ? 0 : 10)
    const monthsResided = Math.floor(random() * random() * 240)
    inputs.push({
      applicantAge,
      isCountryOfNationality: random() < 0.3,
      isCurrentResidence: random() < 0.3,
      monthsResided,
      monthsResidedSince16: Math.max(0, Math.min(monthsResided, (applicantAge - 16) * 12)),
      everArrestedThere: random() < 0.05,
      officerHasReason: random() < 0.02,
    })
  }
  return {
    name: 'A',
    facts: {
      applicantAge: 'num',
      isCountryOfNationality: 'bool',
      isCurrentResidence: 'bool',
      monthsResided: 'num',
      monthsResidedSince16: 'num',
      everArrestedThere: 'bool',
      officerHasReason: 'bool',
    },
    symbols: {},
    rules: [
      {
        name: 'current-residence',
        conditions: { all: [adult, leaf('isCurrentResidence', 'equal', true), leaf('monthsResided', 'greaterThanInclusive', 6)] },
      },
      {
        name: 'nationality',
        conditions: { all: [adult, leaf('isCountryOfNationality', 'equal', true), leaf('monthsResided', 'greaterThanInclusive', 6)] },
      },
      {
        name: 'previous-residence',
        conditions: {
          all: [adult, { not: leaf('isCurrentResidence', 'equal', true) }, leaf('monthsResidedSince16', 'greaterThanInclusive', 12)],
        },
      },
      { name: 'arrest', conditions: { all: [leaf('everArrestedThere', 'equal', true)] } },
      { name: 'officer-reason', conditions: { all: [leaf('officerHasReason', 'equal', true)] } },
    ],
    inputs,
  }
}

const numbers: Readonly<Record<string, readonly [number, number]>> = {
  applicantAge: [0, 80],
  monthsResided: [0, 240],
  childrenCount: [0, 6],
  monthlyIncome: [0, 12000],
  passportMonthsLeft: [0, 120],
  arrestsCount: [0, 3],
  militaryMonths: [0, 60],
  marriageMonths: [0, 300],
  priorVisits: [0, 12],
  householdSize: [1, 8],
}
const booleans = [
  'married',
  'previouslyMarried',
  'hasSponsor',
  'jointSponsor',
  'petitionerCitizen',
  'convicted',
  'adopted',
  'militaryServed',
  'translationNeeded',
]
const symbols: Readonly<Record<string, readonly string[]>> = {
  visaClass: ['IR1', 'CR1', 'F2A', 'F3', 'F4', 'K1'],
  maritalStatus: ['single', 'married', 'divorced', 'widowed'],
  countryOfBirth: ['CN', 'IN', 'MX', 'PH', 'VN', 'DO'],
  residenceStatus: ['citizen', 'permanent', 'temporary', 'none'],
  post: ['GUZ', 'MNL', 'CDJ', 'BMB', 'HCM'],
  sponsorType: ['relative', 'employer', 'self', 'substitute'],
}

/** A checklist of documents: 40 generated rules, 324 comparisons, 25 facts. */
function documentChecklist(): DecisionSet {
  const random = mulberry32(178)
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item
  const range = (name: string) => numbers[name] as readonly [number, number]
  const values = (name: string) => symbols[name] as readonly string[]

  function comparison(): Leaf {
    const kind = random()
    if (kind < 0.4) {
      const name = pick(Object.keys(numbers))
      const [low, high] = range(name)
      const operator = pick<Leaf['operator']>(['greaterThanInclusive', 'lessThan', 'greaterThan', 'lessThanInclusive'])
      return leaf(name, operator, low + Math.floor((0.2 + 0.6 * random()) * (high - low)))
    }
    if (kind < 0.7) return leaf(pick(booleans), 'equal', random() < 0.65)
    const name = pick(Object.keys(symbols))
    const operator = random()
    if (operator < 0.5) return leaf(name, 'in', [...new Set([pick(values(name)), pick(values(name)), pick(values(name))])])
    return leaf(name, operator < 0.8 ? 'equal' : 'notEqual', pick(values(name)))
  }

  function group(depth: number): Tree {
    const size = 2 + Math.floor(random() * 3)
    const parts: Tree[] = []
    for (let i = 0; i < size; i++) {
      const kind = random()
      if (depth > 0 && kind < 0.38) parts.push(group(depth - 1))
      else if (kind > 0.9) parts.push({ not: random() < 0.5 && depth > 0 ? group(depth - 1) : comparison() })
      else parts.push(comparison())
    }
    return (depth === 2 ? pick(['all', 'all', 'any']) : pick(['all', 'any'])) === 'all' ? { all: parts } : { any: parts }
  }

  const rules = Array.from({ length: 40 }, (_, index) => ({ name: `doc-${String(index + 1).padStart(2, '0')}`, conditions: group(2) }))
  const inputs = Array.from({ length: 1000 }, () => {
    const input: Record<string, string | number | boolean> = {}
    for (const name of Object.keys(numbers)) {
      const [low, high] = range(name)
      input[name] = low + Math.floor(random() * (high - low + 1))
    }
    for (const name of booleans) input[name] = random() < 0.5
    for (const name of Object.keys(symbols)) input[name] = pick(values(name))
    return input
  })
  const facts = Object.fromEntries([
    ...Object.keys(numbers).map((name) => [name, 'num'] as const),
    ...booleans.map((name) => [name, 'bool'] as const),
    ...Object.keys(symbols).map((name) => [name, 'str'] as const),
  ])
  return { name: 'B', facts, symbols, rules, inputs }
}

/** Both sets of `bench/decision-sets.mjs`, number for number. */
export const decisionSets: readonly DecisionSet[] = [policeCertificates(), documentChecklist()]

/** Decides a condition for one input, comparison by comparison. */
export function holds(condition: Tree, input: Input): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, input))
  if ('any' in condition) return condition.any.some((part) => holds(part, input))
  if ('not' in condition) return !holds(condition.not, input)
  const { operator, value } = condition
  const actual = input[condition.fact] as string | number | boolean
  const [number, threshold] = [Number(actual), Number(value)]
  switch (operator) {
    case 'equal':
      return actual === value
    case 'notEqual':
      return actual !== value
    case 'in':
      return (value as readonly unknown[]).includes(actual)
    case 'lessThan':
      return number < threshold
    case 'lessThanInclusive':
      return number <= threshold
    case 'greaterThan':
      return number > threshold
    default:
      return number >= threshold
  }
}
