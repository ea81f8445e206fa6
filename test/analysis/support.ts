import us from '../../rulesets/us/police-certificates/2015-11-18/index.ts'
import type { Facts } from '../../src/model/fact.ts'
import type { Ruleset, RulesetVersion } from '../../src/model/version.ts'
import { everyVersion } from '../support/rulesets.ts'

/** Every version that says from which countries a certificate is needed: one that is added later is covered too. */
export const destinations = everyVersion.filter(({ version }) =>
  version.rules.some(({ forEach, then }) => then.outcome === 'police-certificate' && forEach === 'country'),
)

/** The present version for the United States, as versions are when they are not known at compile time. */
export const present: RulesetVersion = us

/** A life in France and two Chinese cities. */
export const traveller: Facts = {
  usVisa: 'immigrant',
  birthDate: '1985-06-15',
  nationalities: ['FR'],
  arrests: [],
  residences: [
    { country: 'FR', from: '1985-06-15', to: '2014-12-31' },
    { country: 'CN', place: 'Beijing', from: '2015-01-01', to: '2016-06-30' },
    { country: 'CN', place: 'Shanghai', from: '2016-07-01', to: '2018-12-31' },
    { country: 'FR', from: '2019-01-01' },
  ],
}

/** Makes a ruleset of one version. */
export function rulesetOf(version: RulesetVersion, id: string, jurisdiction: string): Ruleset {
  return { id, jurisdiction, title: { en: `Rules of ${id}`, zh: `${id}的规则` }, versions: [{ ...version, ruleset: id }] }
}

/** The present version with other data, made as plain data. */
export function variant(change: (version: { -readonly [Key in keyof RulesetVersion]: RulesetVersion[Key] }) => void): RulesetVersion {
  const copy = JSON.parse(JSON.stringify(present))
  change(copy)
  return copy
}

/** Every day of stays, by the simplest walk there is; the last day is the as-of date at the latest. */
export function daysLived(facts: Facts, asOf: string, country: string, place?: string): ReadonlySet<string> {
  const days = new Set<string>()
  for (const stay of facts.residences as readonly { country: string; place?: string; from: string; to?: string }[]) {
    if (stay.country !== country || (place !== undefined && stay.place?.trim().toLowerCase() !== place.trim().toLowerCase())) continue
    const last = stay.to === undefined || stay.to > asOf ? asOf : stay.to
    for (let day = stay.from; day <= last; day = dayAfter(day)) days.add(day)
  }
  return days
}

/** The day after a day, or so many days after it. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
