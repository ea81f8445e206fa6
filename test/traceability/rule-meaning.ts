import { meaningOf } from '../../src/model/digest.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'

/**
 * The digest of what one rule decides, with all that it hangs on: shared conditions, measures, facts and readings, one through the other.
 *
 * Rules of two versions that have the same digest apply to the same people, whatever else the versions say.
 *
 * @returns `sha256:` and 64 hexadecimal digits.
 */
export function ruleMeaningOf(version: RulesetVersion, rule: Rule): string {
  const { when, unless, then } = rule
  const names = namesBehind(version, [when, unless, then])
  const behind = <Entry>(map: Readonly<Record<string, Entry>>) =>
    Object.fromEntries(Object.entries(map).filter(([name]) => names.has(name)))
  return meaningOf({
    ...version,
    inForce: { from: '', basis: 'exact' },
    facts: behind(version.facts),
    measures: behind(version.measures),
    readings: behind(version.readings),
    conditions: behind(version.conditions),
    outcomes: behind(version.outcomes),
    rules: [rule],
    parameters: {},
    certifiesByPlace: [],
  })
}

/** Every name that data speaks of, through all that these names stand for; a record stands for the list that it is of. */
export function namesBehind(version: RulesetVersion, data: unknown): ReadonlySet<string> {
  const names = new Set<string>()
  const lists = new Map(
    Object.entries(version.facts).flatMap(([name, fact]) => (fact.type === 'records' ? [[fact.each, name] as const] : [])),
  )
  const follow = (name: string): void => {
    if (names.has(name)) return
    names.add(name)
    for (const map of [version.measures, version.conditions, version.facts]) if (Object.hasOwn(map, name)) walk(map[name])
    const [prefix = ''] = name.split('.')
    const list = lists.get(prefix)
    if (list !== undefined) follow(list)
  }
  const walk = (part: unknown): void => {
    if (typeof part === 'string') follow(part)
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(walk)
  }
  walk(data)
  return names
}
