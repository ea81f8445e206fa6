import { InvalidRulesetError } from '../../errors.ts'
import { type Condition, type FactCondition, matchCondition } from '../../model/condition.ts'
import type { Measure } from '../../model/measure.ts'
import { nameOfVersion } from '../../model/name-of-version.ts'
import { type StayKind, uncountedKinds } from '../../model/stays/stay-kind.ts'
import type { RulesetVersion } from '../../model/version.ts'

/** One way in which the rules of a version count how long somebody stayed. */
export interface Counting {
  /** The measure that counts. */
  readonly measure: string
  /** One unbroken stay, or all stays together. */
  readonly how: 'in-a-row' | 'added-up'
  readonly in: 'months' | 'days'
  /** Whether only stays in the same place are counted together. */
  readonly byPlace: boolean
  /** How many days away do not break a stay. */
  readonly bridging: number
  /** The kinds of stays that do not count. */
  readonly uncounted: readonly StayKind[]
  /** The date before which days are left out, and the one after which they are, by name. */
  readonly since: string | null
  readonly until: string | null
  /** What the length is compared with, as the version states it. */
  readonly operator: 'greaterThan' | 'greaterThanInclusive'
  readonly threshold: unknown
  /** The reading of the law under which it counts so; the recommended or the pinned one. */
  readonly readings: Readonly<Record<string, string>>
  /** Whether that is how the encoders, or the caller, read the law. */
  readonly recommended: boolean
}

/** The most conditions that are looked at, each as often as it is come to under other readings. */
export const mostWalked = 20_000

/** The comparisons that ask for a length; exactly so long is asked for beside longer ones, under a reading that lets it do. */
const reaching = { greaterThan: 'greaterThan', greaterThanInclusive: 'greaterThanInclusive', equal: 'greaterThanInclusive' } as const

type StayMeasure = Extract<Measure, { longestStay: string } | { totalStay: string }>

/**
 * Finds how rules count stays, from the version's data alone.
 *
 * A comparison under a reading (`stayCounting equal total` beside it in an `all`) counts for that reading only.
 *
 * @param version - The version that the rules belong to.
 * @param rules - The ids of the rules looked at.
 * @param pinned - The readings that the caller follows; the recommended ones stand in for the others.
 *
 * @returns One entry a comparison of a length of stay with a constant, each once, in the order of the rules.
 *
 * @throws {@link InvalidRulesetError} where shared conditions are come to under more combinations of readings than can be gone through.
 */
export function countingsOf(
  version: RulesetVersion,
  rules: readonly string[],
  pinned: Readonly<Record<string, string>> = {},
): readonly Counting[] {
  const found = new Map<string, Counting>()
  const walked = new Set<string>()
  let steps = 0
  const walk = (condition: Condition, readings: Readonly<Record<string, string>>, negated: boolean): void => {
    steps += 1
    if (steps > mostWalked) throw tooManyContexts(version)
    matchCondition(condition, {
      all: (parts) => {
        const under = negated ? readings : { ...readings, ...readingsIn(version, parts) }
        for (const part of parts) walk(part, under, negated)
      },
      any: (parts) => {
        for (const part of parts) walk(part, readings, negated)
      },
      not: (part) => walk(part, readings, !negated),
      named: (name) => {
        const key = JSON.stringify([name, negated, readings])
        if (!walked.has(key)) walk(version.conditions[name] as Condition, readings, negated)
        walked.add(key)
      },
      fact: (comparison) => {
        const counting = negated ? undefined : countingOf(version, comparison, readings, pinned)
        if (counting !== undefined) found.set(JSON.stringify(counting), counting)
      },
    })
  }
  for (const rule of version.rules) if (rules.includes(rule.id)) walk(rule.when, {}, false)
  return withoutRepeats([...found.values()])
}

function tooManyContexts(version: RulesetVersion): InvalidRulesetError {
  const message = `what its rules say of stays hangs on more combinations of readings than can be gone through: test fewer readings together`
  return new InvalidRulesetError(nameOfVersion(version), [{ path: 'rules', message }])
}

function countingOf(
  version: RulesetVersion,
  { fact, operator, value }: FactCondition,
  readings: Readonly<Record<string, string>>,
  pinned: Readonly<Record<string, string>>,
): Counting | undefined {
  const measure = Object.hasOwn(version.measures, fact) ? version.measures[fact] : undefined
  if (measure === undefined || !isStayMeasure(measure) || !(operator in reaching)) return undefined
  const follows = ([reading, chosen]: [string, string]) => (pinned[reading] ?? version.readings[reading]?.recommended) === chosen
  return {
    measure: fact,
    how: 'longestStay' in measure ? 'in-a-row' : 'added-up',
    in: measure.in,
    byPlace: measure.by === 'place' || measure.where === 'place',
    bridging: measure.bridging ?? 0,
    uncounted: uncountedKinds(measure.kinds),
    since: measure.since ?? null,
    until: measure.until ?? null,
    operator: reaching[operator as keyof typeof reaching],
    threshold: value,
    readings,
    recommended: Object.entries(readings).every(follows),
  }
}

/** The readings that the operands of an `all` choose. */
function readingsIn(version: RulesetVersion, operands: readonly Condition[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    operands.flatMap((part) =>
      'fact' in part && Object.hasOwn(version.readings, part.fact) && part.operator === 'equal' ? [[part.fact, String(part.value)]] : [],
    ),
  )
}

/** More than six months says nothing beside at least six months. */
function withoutRepeats(countings: readonly Counting[]): readonly Counting[] {
  const keyOf = ({ measure, recommended, threshold }: Counting) => JSON.stringify([measure, recommended, threshold])
  const reached = new Set(countings.filter(({ operator }) => operator === 'greaterThanInclusive').map(keyOf))
  return countings.filter((counting) => counting.operator !== 'greaterThan' || !reached.has(keyOf(counting)))
}

function isStayMeasure(measure: Measure): measure is StayMeasure {
  return 'longestStay' in measure || 'totalStay' in measure
}
