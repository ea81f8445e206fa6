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
    const names = namesBehind(
      version,
      rules.flatMap(({ when, unless }) => (unless === undefined ? [when] : [when, unless])),
    )
    const facts = Object.keys(version.facts).filter((name) => names.has(name))
    if (facts.some((name) => ['stays', 'records', 'countries'].includes(version.facts[name]?.type ?? ''))) return []
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
 * each threshold and on it.
 *
 * @returns Nothing where there are more than `most`.
 */
export function everySituation({ version, facts }: OutcomeAlone, asOf: string, most: number): readonly PlainFacts[] | undefined {
  const choices = facts.map((name) => representatives(version, version.facts[name] as FactDefinition, asOf))
  if (choices.reduce((product, values) => product * values.length, 1) > most) return undefined
  const situations = choices.reduce<readonly PlainFacts[]>(
    (situations, values, index) => situations.flatMap((facts_) => values.map((value) => ({ ...facts_, [facts[index] as string]: value }))),
    [{}],
  )
  // What certainly cannot be is no situation.
  const orders = ordersOf(version)
  return situations.filter((given) => orders.every((order) => isInOrder(given, order)))
}

function representatives(version: RulesetVersion, definition: FactDefinition, asOf: string): readonly unknown[] {
  const { integers, dates, countries, months, days } = thresholdsOf(version)
  const around = (values: readonly number[]) => [...new Set(values.flatMap((value) => [value - 1, value, value + 1]))]
  switch (definition.type) {
    case 'boolean':
      return [false, true]
    case 'enum':
      return definition.values
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
