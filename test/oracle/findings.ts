import type { Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { holds, type Plain } from './condition.ts'
import { type PlainFacts, type PlainStay, type PlainSubject, placeKey, valueIn } from './measures.ts'

/** What the oracle finds of one outcome for one subject. */
export interface PlainFinding {
  readonly outcome: string
  /** `{}` for the case, `{ country }`, `{ country, place }` with the place as it is told apart, or `{ <record>: number }`. */
  readonly subject: Readonly<Record<string, string | number>>
  /** The readings that it can hang on. */
  readonly readings: readonly string[]
  /** The rules that apply under a value of each of those readings, none where it does not apply. */
  readonly rulesUnder: (readings: Readonly<Record<string, string>>) => readonly string[]
  /** The rules that would apply then, were it not for their exception. */
  readonly exceptedUnder: (readings: Readonly<Record<string, string>>) => readonly string[]
}

/**
 * Applies the rules of a version to complete and exact facts, without any part of the kernel.
 *
 * @param only - The outcome to find; all of them where it is left out.
 *
 * @returns One finding an outcome and subject that the facts name; none where the case is outside the scope of the version.
 */
export function apply(version: RulesetVersion, facts: PlainFacts, asOf: string, only?: string): readonly PlainFinding[] {
  if (isOutside(version, facts, asOf)) return []
  // No measure depends on a reading: each is worked out once a subject.
  const values = new Map<string, Map<string, Plain>>()
  return Object.keys(version.outcomes).flatMap((outcome) => {
    const rules = version.rules.filter(({ then }) => then.outcome === outcome)
    if (rules.length === 0 || (only !== undefined && outcome !== only)) return []
    const readings = readingsIn(version, rules)
    return subjectsOf(version, facts, rules[0]?.forEach).map(({ subject, bound }): PlainFinding => {
      const known = values.get(JSON.stringify(subject)) ?? new Map<string, Plain>()
      values.set(JSON.stringify(subject), known)
      const lookUnder = (pinned: Readonly<Record<string, string>>) => (name: string) => {
        if (name in version.readings) return pinned[name] as string
        if (!known.has(name)) known.set(name, valueIn({ version, facts, asOf, subject: bound }, name))
        return known.get(name) as Plain
      }
      const under = (excepted: boolean) => (pinned: Readonly<Record<string, string>>) => {
        const look = lookUnder(pinned)
        return rules
          .filter(({ when, unless }) => holds(version, when, look) && (unless !== undefined && holds(version, unless, look)) === excepted)
          .map(({ id }) => id)
      }
      return { outcome, subject, readings, rulesUnder: under(false), exceptedUnder: under(true) }
    })
  })
}

/** Whether a complete case is outside the scope of a version. */
export function isOutside(version: RulesetVersion, facts: PlainFacts, asOf: string): boolean {
  const look = (name: string) => valueIn({ version, facts, asOf, subject: {} }, name)
  return (version.scope?.outside ?? []).some(({ when }) => holds(version, when, look))
}

/** The readings that rules name, themselves or through shared conditions. */
export function readingsIn(version: RulesetVersion, rules: readonly Rule[]): readonly string[] {
  const names = new Set<string>()
  const walk = (data: unknown): void => {
    if (typeof data !== 'object' || data === null) return
    const { fact, condition } = data as { fact?: string; condition?: string }
    if (fact !== undefined && fact in version.readings) names.add(fact)
    if (condition !== undefined) walk(version.conditions[condition])
    Object.values(data).forEach(walk)
  }
  walk(rules.map(({ when, unless }) => [when, unless]))
  return [...names]
}

/** Every combination of a value for each of some readings, in which those pinned have the value given. */
export function combinationsOf(
  version: RulesetVersion,
  names: readonly string[],
  pinned: Readonly<Record<string, string>> = {},
): readonly Readonly<Record<string, string>>[] {
  let combinations: readonly Readonly<Record<string, string>>[] = [{}]
  for (const name of names) {
    const values = name in pinned ? [pinned[name] as string] : Object.keys(version.readings[name]?.values ?? {})
    combinations = combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })))
  }
  return combinations
}

/** The countries that facts name, wherever a fact is of that type. */
export function countriesNamed(version: RulesetVersion, facts: PlainFacts): readonly string[] {
  const named = Object.entries(version.facts).flatMap(([name, definition]): readonly string[] => {
    const value = facts[name]
    if (value === undefined || value === 'unknown') return []
    if (definition.type === 'country') return [value as string]
    if (definition.type === 'countries') return value as readonly string[]
    if (definition.type === 'stays') return (value as readonly PlainStay[]).map(({ country }) => country)
    if (definition.type !== 'records') return []
    const fields = Object.keys(definition.fields).filter((field) => definition.fields[field]?.type === 'country')
    return (value as readonly PlainFacts[]).flatMap((record) => fields.flatMap((field) => (record[field] as string | undefined) ?? []))
  })
  return [...new Set(named)]
}

/** The subjects that rules are applied to, in the order in which the facts name them. */
export function subjectsOf(
  version: RulesetVersion,
  facts: PlainFacts,
  forEach: string | undefined,
): readonly { subject: PlainFinding['subject']; bound: PlainSubject }[] {
  if (forEach === undefined) return [{ subject: {}, bound: {} }]
  if (forEach === 'country') return countriesNamed(version, facts).map((country) => ({ subject: { country }, bound: { country } }))
  if (forEach === 'place') {
    const stays = Object.entries(version.facts).flatMap(([name, { type }]) =>
      type === 'stays' ? (facts[name] as readonly PlainStay[]) : [],
    )
    const places = new Map(stays.map((stay) => [`${stay.country}/${placeKey(stay.place)}`, stay]))
    return [...places.values()].map((stay) => {
      const bound = { country: stay.country, place: placeKey(stay.place) }
      return { subject: bound, bound }
    })
  }
  const list = Object.entries(version.facts).find(([, fact]) => fact.type === 'records' && fact.each === forEach)?.[0] ?? ''
  return (facts[list] as readonly PlainFacts[]).map((record, index) => ({
    subject: { [forEach]: index },
    bound: { record, ...(typeof record.country === 'string' && { country: record.country }) },
  }))
}
