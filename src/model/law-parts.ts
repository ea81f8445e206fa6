import { withoutControl } from './control.ts'
import type { RulesetVersion } from './version.ts'

/**
 * The parts of a version that say what the law is, as people read them: whom it is for and who is outside, the rules, what they lead to, what
 * they test, what is asked, how the answer is told, what is left out, and the sources.
 */
export const lawParts = [
  'scope',
  'outside',
  'rules',
  'outcomes',
  'readings',
  'conditions',
  'measures',
  'facts',
  'parameters',
  'certifiesByPlace',
  'places',
  'dateRounding',
  'notModelled',
  'citations',
] as const

/** One of the parts of a version. */
export type LawPart = (typeof lawParts)[number]

/** Something that a version says, by its part and its name in it. */
export interface LawName {
  readonly part: LawPart
  /**
   * The id of a rule or of a way to be outside; the name of a fact, measure, reading, condition, outcome or parameter; the key of a source; the
   * code of a country; the id of a clause that is left out. What a version has one of is called as its part is.
   */
  readonly name: string
}

/**
 * How something differs between two versions. `added` and `gone`: only the later, or only the earlier, has it. `changed`: it means something
 * else. `reworded`: it means the same, and is told in other words, or rests on other sources.
 */
export type LawDifference = 'added' | 'gone' | 'changed' | 'reworded'

/** What a version says in each part, by name and in its order. */
export type LawEntries = Readonly<Record<LawPart, ReadonlyMap<string, unknown>>>

/** Takes a version apart. */
export function entriesOf(version: RulesetVersion): LawEntries {
  const { scope, rules, dateRounding } = version
  const named = (entries: object = {}) => new Map<string, unknown>(Object.entries(entries))
  return {
    scope: new Map(scope === undefined ? [] : [['scope', { title: scope.title }]]),
    outside: new Map(scope?.outside.map((way) => [way.id, way])),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    outcomes: named(version.outcomes),
    readings: named(version.readings),
    conditions: named(version.conditions),
    measures: named(version.measures),
    facts: new Map(Object.entries(version.facts).map(([name, fact]) => [name, withoutControl(fact)])),
    parameters: named(version.parameters),
    certifiesByPlace: new Map(version.certifiesByPlace?.map((entry) => [entry.country, entry])),
    places: named(version.places),
    dateRounding: new Map([['dateRounding', dateRounding]]),
    notModelled: reasonsOf(version),
    citations: named(version.citations),
  }
}

/** Why each clause is left out; several entries can speak of one. */
function reasonsOf({ notModelled }: RulesetVersion): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>()
  for (const { clauses, reason } of notModelled) {
    for (const clause of clauses) reasons.set(clause, [...(reasons.get(clause)?.split('\n') ?? []), reason].join('\n'))
  }
  return reasons
}
