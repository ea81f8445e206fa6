import { type Ruleset, type RulesetVersion, versionName } from '../../src/index.ts'
import { namesBehind } from '../traceability/rule-meaning.ts'
import { encodedBy } from '../traceability/traceability.ts'
import { addressKey } from './saved-folder.ts'

/** What of one ruleset hangs on a page: whatever has to be looked at again when the page says something else. */
export interface Hanging {
  readonly ruleset: string
  /** The first days of the versions that cite the page. */
  readonly versions: readonly string[]
  readonly clauses: readonly string[]
  /** Rules that cite the page, or test a reading that does. */
  readonly rules: readonly string[]
  readonly readings: readonly string[]
  readonly facts: readonly string[]
  /** Ways of being outside of the scope. */
  readonly scope: readonly string[]
  /** What those rules lead to. */
  readonly outcomes: readonly string[]
}

/** A page that rulesets cite. */
export interface CitedPage {
  readonly address: string
  /** The day of the oldest reading that still stands, and of the newest. */
  readonly read: { readonly first: string; readonly last: string }
  /** The digests of its text, as they were recorded; none where no whole text was seen. */
  readonly textHashes: readonly string[]
  readonly hanging: readonly Hanging[]
}

/** A citation without an address, such as a document that was handed over: nobody can read it again at a known place. */
export interface CitedElsewhere {
  readonly ruleset: string
  readonly key: string
  readonly instrument: string
  readonly read: string
}

interface Cited {
  readonly ruleset: Ruleset
  readonly version: RulesetVersion
  readonly key: string
}

/** Every page that any version of the rulesets cites, once each, in the order of the rulesets. */
export function citedPages(rulesets: readonly Ruleset[]): readonly CitedPage[] {
  const pages = new Map<string, Cited[]>()
  for (const cited of citationsOf(rulesets)) {
    const { address } = citationOf(cited)
    if (address === undefined) continue
    const key = addressKey(address)
    pages.set(key, [...(pages.get(key) ?? []), cited])
  }
  return [...pages.values()].map((all): CitedPage => {
    const days = all.map((cited) => citationOf(cited).read).sort()
    const [first = ''] = all.map((cited) => citationOf(cited).address ?? '')
    return {
      address: first,
      read: { first: days[0] ?? '', last: days.at(-1) ?? '' },
      textHashes: once(all.flatMap((cited) => citationOf(cited).textHash ?? [])),
      hanging: rulesets.flatMap((ruleset) => hangingOn(ruleset, all)),
    }
  })
}

/** Every citation that has no address, once for a ruleset. */
export function citedElsewhere(rulesets: readonly Ruleset[]): readonly CitedElsewhere[] {
  const found = new Map<string, CitedElsewhere>()
  for (const cited of citationsOf(rulesets)) {
    const { address, instrument, read } = citationOf(cited)
    const { ruleset, key } = cited
    if (address === undefined) found.set(`${ruleset.id} ${key}`, { ruleset: ruleset.id, key, instrument: instrument.en, read })
  }
  return [...found.values()]
}

function citationsOf(rulesets: readonly Ruleset[]): readonly Cited[] {
  return rulesets.flatMap((ruleset) =>
    ruleset.versions.flatMap((version) => Object.keys(version.citations).map((key) => ({ ruleset, version, key }))),
  )
}

function citationOf({ version, key }: Cited) {
  const citation = version.citations[key]
  if (citation === undefined) throw new Error(`${versionName(version)} has no citation \`${key}\``)
  return citation
}

function hangingOn({ id, versions }: Ruleset, all: readonly Cited[]): readonly Hanging[] {
  const found = versions.flatMap((version) => {
    const citing = all.filter((cited) => cited.version === version)
    if (citing.length === 0) return []
    const keys = new Set(citing.map(({ key }) => key))
    const { rules: direct, facts, readings, scope } = encodedBy(version, (cites) => cites.some((key) => keys.has(key)))
    const rules = version.rules.filter((rule) => direct.includes(rule.id) || tests(version, rule, readings))
    const clauses = citing.flatMap((cited) => citationOf(cited).clauses)
    return [{ version, clauses, rules, readings, facts, scope }]
  })
  if (found.length === 0) return []
  return [
    {
      ruleset: id,
      versions: once(found.map(({ version }) => version.inForce.from)),
      clauses: once(found.flatMap(({ clauses }) => clauses)),
      rules: once(found.flatMap(({ rules }) => rules.map((rule) => rule.id))),
      readings: once(found.flatMap(({ readings }) => readings)),
      facts: once(found.flatMap(({ facts }) => facts)),
      scope: once(found.flatMap(({ scope }) => scope)),
      outcomes: once(found.flatMap(({ rules }) => rules.map(({ then }) => then.outcome))),
    },
  ]
}

function tests(version: RulesetVersion, { when, unless }: RulesetVersion['rules'][number], readings: readonly string[]): boolean {
  if (readings.length === 0) return false
  const names = namesBehind(version, [when, unless])
  return readings.some((name) => names.has(name))
}

function once<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)]
}
