import type { Condition, SharedCondition } from '../../src/model/condition.ts'
import type { FactDefinition } from '../../src/model/fact.ts'
import type { Outcome } from '../../src/model/outcome.ts'
import { conditionsOf, type Rule } from '../../src/model/rule.ts'
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

/** The outcomes of a version that hang on single facts about the case, each as a version of its own that covers everybody. */
export function outcomesAlone(version: RulesetVersion): readonly OutcomeAlone[] {
  return Object.keys(version.outcomes).flatMap((outcome) => {
    const rules = version.rules.filter(({ then }) => then.outcome === outcome)
    return rules.some(({ forEach }) => forEach !== undefined) ? [] : alone(version, outcome, rules)
  })
}

/** Whether somebody is outside the scope of a version, for each way of it, as an outcome alone. */
export function scopeAlone(version: RulesetVersion): readonly OutcomeAlone[] {
  return (version.scope?.outside ?? []).flatMap(({ id, when }) => conditionAlone(version, id, when))
}

/**
 * An outcome in parts: what its rules say of the shared conditions that they name, which are yes or no here, and each of those conditions in
 * turn. Where every part is right in every situation, so is the whole.
 */
export function partsOf({ outcome, version }: OutcomeAlone): readonly OutcomeAlone[] {
  const names = [...namesBehind(version, version.rules.flatMap(conditionsOf))].filter((name) => Object.hasOwn(version.conditions, name))
  const free = Object.fromEntries(names.map((name, index) => [name, `part${index}`]))
  const put = (data: unknown): unknown => {
    if (Array.isArray(data)) return data.map(put)
    if (typeof data !== 'object' || data === null) return data
    const { condition } = data as { condition?: string }
    if (condition !== undefined) return { fact: free[condition], operator: 'equal', value: true }
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, put(value)]))
  }
  const question = { en: '?', zh: '？' }
  const facts = {
    ...version.facts,
    ...Object.fromEntries(Object.values(free).map((name) => [name, { type: 'boolean', question } as const])),
  }
  const opened = { ...version, facts, conditions: {} }
  const rules = version.rules.map(({ when, unless, ...rule }) => ({
    ...rule,
    when: put(when) as Condition,
    ...(unless !== undefined && { unless: put(unless) as Condition }),
  }))
  return [
    ...alone(opened, outcome, rules),
    ...names.flatMap((name) => conditionAlone(opened, name, put(version.conditions[name]) as Condition)),
  ]
}

function conditionAlone(version: RulesetVersion, name: string, { label: _, ...when }: SharedCondition): readonly OutcomeAlone[] {
  const title = { en: '?', zh: '？' }
  const [cite = ''] = Object.keys(version.citations)
  const rule: Rule = { id: 'part', title, cites: [cite], when: when as Condition, then: { outcome: name } }
  return alone({ ...version, outcomes: { ...version.outcomes, [name]: { kind: 'notice', modality: 'is', title } } }, name, [rule])
}

/** Nothing for what hangs on stays or records. */
function alone(version: RulesetVersion, outcome: string, rules: readonly Rule[]): readonly OutcomeAlone[] {
  const names = namesBehind(version, rules.flatMap(conditionsOf))
  const facts = Object.keys(version.facts).filter((name) => names.has(name))
  if (facts.some((name) => ['stays', 'records'].includes(version.facts[name]?.type ?? ''))) return []
  const conditions = Object.fromEntries(Object.entries(version.conditions).filter(([name]) => names.has(name)))
  const measures = Object.fromEntries(Object.entries(version.measures).filter(([name]) => names.has(name)))
  const shown = rules.map(({ then: { params: _, ...then }, ...rule }) => ({ ...rule, then }))
  const { scope: _, ...everybody } = version
  // What waits for advice is another outcome, which is not here: alone it is advice on nothing.
  const { before, role, ...own } = version.outcomes[outcome] as Outcome
  const outcomes = { [outcome]: { ...own, ...(before === undefined && role !== undefined && { role }) } }
  return [{ outcome, version: { ...everybody, rules: shown, conditions, measures, outcomes }, facts }]
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
 * @returns Nothing where there are more than `most`.
 */
export function everySituation({ version, facts }: OutcomeAlone, asOf: string, most: number): readonly PlainFacts[] | undefined {
  const choices = facts.map((name) => representatives(version, name, asOf))
  if (choices.reduce((product, values) => product * values.length, 1) > most) return undefined
  const situations = choices.reduce<readonly PlainFacts[]>(
    (before, values, index) => before.flatMap((given) => values.map((value) => ({ ...given, [facts[index] as string]: value }))),
    [{}],
  )
  // What certainly cannot be is no situation.
  const orders = ordersOf(version)
  return situations.filter((given) => orders.every((order) => isInOrder(given, order)))
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
  walk([version.rules, version.conditions])
  return [...members]
}

/** Every selection of some things, none and all of them included. */
function selectionsOf(things: readonly string[]): readonly (readonly string[])[] {
  const [first, ...others] = things
  if (first === undefined) return [[]]
  const rest = selectionsOf(others)
  return [...rest, ...rest.map((selection) => [first, ...selection])]
}
