import { meaningOf } from '../../src/model/digest.ts'
import type { Rule } from '../../src/model/rule.ts'
import { type Ruleset, type RulesetVersion, versionName } from '../../src/model/version.ts'
import { namesBehind } from './rule-meaning.ts'
import { kindOfAnswer } from './same-rule.ts'
import type { DecidingCase } from './traceability.ts'

/** The day on which a rule applies in a copy of a case, by its place, under another version; nothing where it does not. */
export type DayOfCopy = (place: number, version: RulesetVersion, rule: string) => string | undefined

/**
 * Why the cases of other versions do not decide a rule of this one, and what is enough for it to be decided.
 *
 * @returns What follows after a colon: what changed since the version whose cases decide a rule of that id, by name, and which of these
 *   cases does when it is copied.
 */
export function whyUndecided({
  name,
  rule: id,
  rulesets,
  cases,
  dayOfCopy,
}: {
  readonly name: string
  readonly rule: string
  readonly rulesets: readonly Ruleset[]
  readonly cases: readonly DecidingCase[]
  readonly dayOfCopy: DayOfCopy
}): string {
  const { versions = [] } = rulesets.find((ruleset) => ruleset.versions.some((version) => versionName(version) === name)) ?? {}
  const place = versions.findIndex((version) => versionName(version) === name)
  const others = [...versions.slice(0, place).reverse(), ...versions.slice(place + 1)]
  for (const other of others) {
    const places = [...cases.keys()].filter((at) => cases[at]?.version === versionName(other) && cases[at]?.rules.includes(id))
    const [version, rule, was] = [versions[place], ruleOf(versions[place], id), ruleOf(other, id)]
    if (places.length === 0 || version === undefined || rule === undefined || was === undefined) continue
    const changes = changesOf(other, was, version, rule)
    const since = `since ${other.inForce.from}, whose cases decide it, ${changes.length === 0 ? 'it changed' : `${changes.join(', ')} changed`}`
    const { from } = version.inForce
    for (const at of places) {
      const asOf = dayOfCopy(at, version, id)
      if (asOf !== undefined) {
        const copy = `a copy of “${cases[at]?.name}” with "version": "${from}" and "asOf": "${asOf}" is enough`
        return `${since}; ${copy}, once its \`expected\` says what is right now`
      }
    }
    const named = cases[places[0] as number]?.name
    return `${since}, and in a copy of none of them it applies as it stands: take “${named}” with "version": "${from}" and facts in which it does`
  }
  return 'no other version has a case that decides one of that id: write a case in which it applies'
}

function ruleOf(version: RulesetVersion | undefined, id: string): Rule | undefined {
  return version?.rules.find((rule) => rule.id === id)
}

/** What of a rule, or of what it hangs on, decides otherwise, by name. */
function changesOf(before: RulesetVersion, was: Rule, after: RulesetVersion, is: Rule): readonly string[] {
  const names = [...new Set([...behind(before, was), ...behind(after, is)])]
  const differ = (of: (version: RulesetVersion, rule: Rule) => unknown) => meaning(of(before, was)) !== meaning(of(after, is))
  const changed = (kind: string, of: (version: RulesetVersion, name: string) => unknown) =>
    names.filter((name) => differ((version) => of(version, name))).map((name) => `${kind} \`${name}\``)
  return [
    ...(differ((_, { forEach, when, unless, then }) => ({ forEach, when, unless, then })) ? ['the rule itself'] : []),
    ...changed('condition', ({ conditions }, name) => conditions[name]),
    ...changed('measure', ({ measures }, name) => measures[name]),
    ...changed('fact', ({ facts }, name) => facts[name] && kindOfAnswer(facts[name])),
    ...(differ(({ outcomes }, { then }) => outcomes[then.outcome]) ? [`outcome \`${is.then.outcome}\``] : []),
  ]
}

function behind(version: RulesetVersion, { when, unless, then }: Rule): ReadonlySet<string> {
  return namesBehind(version, [when, unless, then])
}

/** Tells apart what decides otherwise, and not what is only worded otherwise. */
function meaning(part: unknown): string {
  const nothing = { facts: {}, measures: {}, readings: {}, conditions: {}, outcomes: {}, rules: [], notModelled: [], citations: {} }
  return meaningOf({ ...nothing, inForce: { from: '', basis: 'exact' }, part } as unknown as RulesetVersion)
}
