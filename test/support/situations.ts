import type { Condition } from '../../src/model/condition.ts'
import type { FactDefinition } from '../../src/model/fact.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { dayOf, plusMonths, textOf } from '../oracle/calendar.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { isInOrder, ordersOf } from './arbitrary-facts.ts'
import { thresholdsOf } from './thresholds.ts'

/** One outcome of a version alone, and the facts that it can depend on. */
export interface OutcomeAlone {
  readonly outcome: string
  readonly version: RulesetVersion
  readonly facts: readonly string[]
}

/** The outcomes of a version that hang on single facts about the case, each as a version of its own. */
export function outcomesAlone(version: RulesetVersion): readonly OutcomeAlone[] {
  return Object.entries(version.outcomes).flatMap(([outcome, definition]) => {
    const rules = version.rules.filter(({ then }) => then.outcome === outcome)
    if (rules.some(({ forEach }) => forEach !== undefined)) return []
    const outside = (version.scope?.outside ?? []).map(({ when }) => when)
    const names = namesBehind(version, [
      ...rules.flatMap(({ when, unless }) => (unless === undefined ? [when] : [when, unless])),
      ...outside,
    ])
    const facts = Object.keys(version.facts).filter((name) => names.has(name))
    if (facts.some((name) => ['stays', 'records'].includes(version.facts[name]?.type ?? ''))) return []
    const conditions = Object.fromEntries(Object.entries(version.conditions).filter(([name]) => names.has(name)))
    const measures = Object.fromEntries(Object.entries(version.measures).filter(([name]) => names.has(name)))
    const shown = rules.map(({ then: { params: _, ...then }, ...rule }) => Object.assign({ ...rule }, Object.fromEntries([['then', then]])))
    const alone = {
      ...version,
      rules: shown as unknown as RulesetVersion['rules'],
      conditions,
      measures,
      outcomes: { [outcome]: definition },
    }
    return [{ outcome, version: alone, facts }]
  })
}

/** Every name that conditions depend on, through shared conditions and measures. */
export function namesBehind(version: RulesetVersion, conditions: readonly Condition[]): ReadonlySet<string> {
  const names = new Set<string>()
  const walk = (data: unknown): void => {
    if (typeof data === 'string') follow(data)
    else if (typeof data === 'object' && data !== null) Object.values(data).forEach(walk)
  }
  const follow = (name: string) => {
    if (names.has(name)) return
    names.add(name)
    walk(version.measures[name])
    walk(version.conditions[name])
  }
  conditions.forEach(walk)
  return names
}

/**
 * Every combination of values that the conditions can tell apart: of a yes or no both, every choice, a number and a date on each side of
 * each threshold and on it, of countries every selection of those that are asked about.
 *
 * @param most - Of more situations than this an even selection is taken.
 *
 * @returns Nothing where there are more than can be selected from.
 */
export function everySituation({ version, facts }: OutcomeAlone, asOf: string, most: number): Situations | undefined {
  const choices = facts.map((name) => representatives(version, name, asOf))
  const count = choices.reduce((product, values) => product * values.length, 1)
  if (count > 1_000_000) return undefined
  // A step that shares no factor with the count lets each value of each fact come up with each of another.
  let step = Math.max(1, Math.ceil(count / most))
  while (greatestDivisor(step, count) > 1) step++
  const situationAt = (number: number): PlainFacts => {
    let rest = number
    return Object.fromEntries(
      choices.map((values, index) => {
        const value = values[rest % values.length]
        rest = Math.floor(rest / values.length)
        return [facts[index] as string, value]
      }),
    )
  }
  // What certainly cannot be is no situation.
  const orders = ordersOf(version)
  const situations = Array.from({ length: Math.ceil(count / step) }, (_, index) => situationAt(index * step))
  return { whole: step === 1, situations: situations.filter((given) => orders.every((order) => isInOrder(given, order))) }
}

/** Situations of an outcome, and whether they are all that there are. */
export interface Situations {
  readonly whole: boolean
  readonly situations: readonly PlainFacts[]
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}

function representatives(version: RulesetVersion, name: string, asOf: string): readonly unknown[] {
  const definition = version.facts[name] as FactDefinition
  const { integers, dates, countries, months, days } = thresholdsOf(version)
  const around = (values: readonly number[]) => [...new Set(values.flatMap((value) => [value - 1, value, value + 1]))]
  switch (definition.type) {
    case 'boolean':
      return [false, true]
    case 'enum':
      return definition.values
    case 'countries':
      return selectionsOf(membersOf(version, name))
    case 'country':
      return [...new Set(['CN', 'FR', ...countries])]
    case 'integer': {
      const { minimum = -1000, maximum = 1000 } = definition
      return [...new Set([minimum, maximum, ...around(integers)])].filter((value) => value >= minimum && value <= maximum)
    }
    case 'date':
    case 'time': {
      const end = dayOf(asOf)
      const spans = [...months.map((count) => plusMonths(end, -count, 'down')), ...days.flatMap((count) => [end - count, end + count])]
      const found = around([end, ...dates.map(dayOf), ...spans]).filter((day) => !definition.notAfterAsOf || day <= end)
      if (definition.type === 'date') return found.map(textOf)
      return found.flatMap((day) => ['00:00', '21:30', '21:31'].map((hour) => `${textOf(day)}T${hour}`))
    }
    default:
      return []
  }
}

/** The countries whose membership in a list the conditions of a version ask about. */
function membersOf(version: RulesetVersion, name: string): readonly string[] {
  const members = new Set<string>()
  const walk = (data: unknown): void => {
    if (typeof data !== 'object' || data === null) return
    const { fact, value } = data as { fact?: unknown; value?: unknown }
    if (fact === name && typeof value === 'string') members.add(value)
    Object.values(data).forEach(walk)
  }
  walk([version.rules, version.conditions, version.scope?.outside])
  return [...members]
}

/** Every selection of some things, none and all of them included; of more than three, none, each of them alone, and all. */
function selectionsOf(things: readonly string[]): readonly (readonly string[])[] {
  if (things.length > 3) return [[], ...things.map((thing) => [thing]), things]
  const [first, ...others] = things
  if (first === undefined) return [[]]
  const rest = selectionsOf(others)
  return [...rest, ...rest.map((selection) => [first, ...selection])]
}
