import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AffectedFinding, affectedBy, type Effect } from '../../../src/analysis.ts'
import { evaluate } from '../../../src/index.ts'
import { joinVersions } from '../../../src/model/joined/join-versions.ts'
import { modalities } from '../../../src/model/outcome.ts'
import { pickFacts } from '../../../src/model/situation/client-file.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { withoutWords } from '../../../src/model/words.ts'
import { apply, combinationsOf, countriesNamed, type PlainFinding } from '../../oracle/findings.ts'
import { type PlainFacts, type PlainStay, placeKey } from '../../oracle/measures.ts'
import { completeFacts } from '../../support/arbitrary-facts.ts'
import { looserAndLooser } from '../../support/loosen.ts'
import { everyPair, type VersionPair } from '../../support/version-pairs.ts'

describe.each(everyPair)('between $name', (pair) => {
  it('tells of a complete case what the oracle finds, and of one that says less nothing that it can turn out not to be', () => {
    const { version } = joinVersions(pair.before, pair.after)
    const asOf = pair.after.verifiedOn < pair.after.inForce.from ? pair.after.inForce.from : pair.after.verifiedOn
    const cases = completeFacts(version, asOf).chain((facts) => looserAndLooser(version, facts))
    const tell = affectedBy(pair.before, pair.after, { asOf, assumptions: false })
    fc.assert(
      fc.property(cases, (chain) => {
        const truths = truthsBetween(pair, chain[0] as PlainFacts, asOf)
        for (const [step, facts] of chain.entries()) {
          const found = effectsOf(version, facts, tell(facts).findings)
          const wrong = truths.flatMap(({ finding, effects }) => {
            const effect = found(finding)
            const isRight = effects.includes(effect) || (step > 0 && effect === 'depends')
            return isRight ? [] : [`${finding.outcome} ${JSON.stringify(finding.subject)}: told ${effect}, is ${effects.join(' or ')}`]
          })
          expect(wrong).toEqual([])
        }
      }),
      { numRuns: Math.ceil(600 / everyPair.length) },
    )
  })
})

/** An outcome and subject of a complete case, and every effect that can be told of it: one, unless what is said can differ under some readings. */
interface Truth {
  readonly finding: Pick<PlainFinding, 'outcome' | 'subject'>
  readonly effects: readonly Effect[]
}

function truthsBetween({ before, after }: VersionPair, facts: PlainFacts, asOf: string): readonly Truth[] {
  const sides = [before, after].map((version): Side => {
    const own = pickFacts(version, facts).facts as PlainFacts
    const found = new Map(apply(version, own, asOf).map((finding) => [keyOf(finding), finding]))
    const said = new Map(evaluate(version, own, { asOf, assumptions: false }).findings.map((one) => [keyOf(one), saidBy(one.params)]))
    return { version, found, said }
  }) as [Side, Side]
  const keys = new Set(sides.flatMap(({ found }) => [...found.keys()]))
  return [...keys].map((key): Truth => {
    const [one, two] = sides.map(({ found }) => found.get(key))
    const changes = underBoth(sides, key).map(([a, b]) => a !== b)
    const finding = (one ?? two) as PlainFinding
    if (changes.includes(true)) return { finding, effects: [changes.includes(false) ? 'depends' : 'changed'] }
    const [said, saidNow] = sides.map((side) => side.said.get(key) ?? '{}')
    // What is said in several ways at once, by the readings, can be said otherwise by each of them.
    if (said === saidNow)
      return { finding, effects: /"(either|least)"|"unknown"/.test(said ?? '') ? ['unchanged', 'depends'] : ['unchanged'] }
    return { finding, effects: ['changed', 'depends'] }
  })
}

/** What parameters say, their words for people left out: one without a value says nothing. */
function saidBy(params: object): string {
  return JSON.stringify(withoutWords(Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null))))
}

interface Side {
  readonly version: RulesetVersion
  readonly found: ReadonlyMap<string, PlainFinding>
  /** The parameters of each finding. */
  readonly said: ReadonlyMap<string, string>
}

/** How an outcome binds in both versions, if at all, under every combination of their readings: those of one name and the same values are one. */
function underBoth([before, after]: readonly [Side, Side], key: string): readonly (readonly [string, string])[] {
  const [one, two] = [before.found.get(key), after.found.get(key)]
  const combinations = (side: Side, finding: PlainFinding | undefined) => combinationsOf(side.version, finding?.readings ?? [])
  const valuesOf = (version: RulesetVersion, name: string) =>
    Object.keys(version.readings[name]?.values ?? {})
      .sort()
      .join()
  const isShared = (name: string) => valuesOf(before.version, name) === valuesOf(after.version, name)
  return combinations(before, one).flatMap((a) =>
    combinations(after, two)
      .filter((b) => Object.keys(b).every((name) => !(name in a) || !isShared(name) || a[name] === b[name]))
      .map((b) => [bindingOf(before.version, one, a), bindingOf(after.version, two, b)] as const),
  )
}

function bindingOf(version: RulesetVersion, finding: PlainFinding | undefined, readings: Readonly<Record<string, string>>): string {
  const rules = finding?.rulesUnder(readings) ?? []
  const bound = version.rules
    .filter(({ id }) => rules.includes(id))
    .map(({ then }) => then.modality ?? version.outcomes[then.outcome]?.modality)
  return modalities.find((modality) => bound.includes(modality)) ?? 'not'
}

/** What is told of a subject; where the facts do not name it, what is told of any other. */
function effectsOf(
  version: RulesetVersion,
  facts: PlainFacts,
  findings: readonly AffectedFinding[],
): (finding: Truth['finding']) => Effect {
  const told = new Map(findings.map((finding) => [keyOf(finding), finding.effect]))
  const countries = countriesNamed(version, facts)
  const stays = Object.entries(version.facts).flatMap(([name, { type }]) =>
    type === 'stays' && Array.isArray(facts[name]) ? (facts[name] as readonly PlainStay[]) : [],
  )
  return ({ outcome, subject }) => {
    const record = Object.keys(subject).find((name) => name !== 'country' && name !== 'place')
    const list = Object.entries(version.facts).find(([, fact]) => fact.type === 'records' && fact.each === record)?.[0] ?? ''
    if (record !== undefined) {
      const isNamed = Array.isArray(facts[list])
      return told.get(keyOf({ outcome, subject: isNamed ? subject : { [record]: '*' } })) ?? 'unchanged'
    }
    const { country, place } = subject
    if (country === undefined) return told.get(keyOf({ outcome, subject })) ?? 'unchanged'
    const where = countries.includes(String(country)) ? country : '*'
    const isThere = stays.some(
      (stay) => stay.country === where && stay.place !== undefined && placeKey(stay.place) === placeKey(String(place)),
    )
    return (
      told.get(keyOf({ outcome, subject: place === undefined ? { country: where } : { country: where, place: isThere ? place : '*' } })) ??
      'unchanged'
    )
  }
}

/** Names an outcome and its subject: a record by its number alone, a place as it is compared. */
function keyOf({ outcome, subject }: { readonly outcome: string; readonly subject: Readonly<Record<string, string | number>> }): string {
  const { country, place, ...record } = subject
  if (Object.keys(record).length > 0) return `${outcome} ${JSON.stringify(record)}`
  return `${outcome} ${JSON.stringify([country, place === undefined || place === '*' ? place : placeKey(String(place))])}`
}
