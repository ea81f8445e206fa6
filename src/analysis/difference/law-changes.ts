import { canonicalJson } from '../../model/canonical-json.ts'
import { assertVersion } from '../../model/checked.ts'
import { entriesOf, type LawDifference, type LawEntries, type LawName, type LawPart, lawParts } from '../../model/law-parts.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { type LawWording, wordingsIn } from './law-wording.ts'
import { createMeanings, type Meaning, ownMeaning } from './meanings.ts'
import { referencesOf } from './references.ts'

/** One thing that two versions do not say alike: plain JSON. */
export interface LawChange extends LawName {
  readonly change: LawDifference
  /**
   * What it refers to that is itself changed, and by which it means something else: measures, readings, shared conditions, the outcome that
   * it leads to. Where it is `changed` in nothing but these, it says the same itself; it is empty where nothing is.
   */
  readonly through: readonly LawName[]
  /** What the earlier version says; absent where it is added. */
  readonly before?: LawWording
  /** What the later version says; absent where it is gone. */
  readonly after?: LawWording
}

/** A version taken apart. */
interface Side {
  readonly version: RulesetVersion
  readonly entries: LawEntries
  readonly meaning: Meaning
  readonly wording: (named: LawName) => LawWording
}

/**
 * Lists what another version changes in law: each rule, outcome, reading, shared condition, measure, question, parameter and source, and what
 * is outside or left out, where the two do not say the same.
 *
 * What somebody is asked is a part of its own: a rule that tests a fact is the same where only the question is another.
 *
 * @param before - The version to compare with, of the same ruleset or not.
 *
 * @returns What differs, part by part in the order of {@link lawParts}; within one in the order of the later version, what is gone last.
 *
 * @throws {@link InvalidRulesetError} where something is wrong with one of the versions.
 *
 * @example
 * lawChanges(canada2016, canada2018).filter(({ part }) => part === 'rules').map(({ name, change }) => `${change} ${name}`)
 * //=> ['added six-months-in-a-row', 'changed nationality-alone', 'changed colour-scan', …]
 */
export function lawChanges(before: RulesetVersion, after: RulesetVersion): readonly LawChange[] {
  assertVersion(before)
  assertVersion(after)
  const meanings = createMeanings(before, after)
  const [one, other] = [sideOf(before, meanings[0]), sideOf(after, meanings[1])]
  return lawParts.flatMap((part) => {
    const names = [...new Set([...other.entries[part].keys(), ...one.entries[part].keys()])]
    return names.flatMap((name) => changeOf(one, other, { part, name }))
  })
}

function sideOf(version: RulesetVersion, meaning: Meaning): Side {
  const entries = entriesOf(version)
  return { version, entries, meaning, wording: wordingsIn(version, entries) }
}

function changeOf(before: Side, after: Side, named: LawName): readonly LawChange[] {
  const [one, other] = [entryOf(before, named), entryOf(after, named)]
  if (one === undefined) return [{ ...named, change: 'added', through: [], after: after.wording(named) }]
  if (other === undefined) return [{ ...named, change: 'gone', through: [], before: before.wording(named) }]
  const isChanged = differs(before, after, named)
  if (!isChanged && canonicalJson(one) === canonicalJson(other)) return []
  return [
    {
      ...named,
      change: isChanged ? 'changed' : 'reworded',
      through: isChanged ? changedBehind(before, after, named) : [],
      before: before.wording(named),
      after: after.wording(named),
    },
  ]
}

function entryOf({ entries }: Side, { part, name }: LawName): unknown {
  return entries[part].get(name)
}

/** Whether something means something else in the other version, by itself or by what it refers to; so it does where one lacks it. */
function differs(before: Side, after: Side, named: LawName): boolean {
  const [one, other] = [before, after].map((side) => {
    const entry = entryOf(side, named)
    return entry === undefined ? undefined : side.meaning(named, entry)
  })
  return one !== other
}

/** What something refers to, directly or not, that both versions have and that differs in itself. */
function changedBehind(before: Side, after: Side, named: LawName, seen: Set<string> = new Set()): readonly LawName[] {
  const references = [after, before].flatMap((side) => referencesOf(side.version, named.part, entryOf(side, named)))
  return references.flatMap((reference) => {
    const id = `${reference.part} ${reference.name}`
    if (seen.has(id) || !isKnownTo(before, reference) || !isKnownTo(after, reference)) return []
    seen.add(id)
    if (!differs(before, after, reference)) return []
    const [one, other] = [entryOf(before, reference), entryOf(after, reference)]
    const isOwn = one === undefined || other === undefined || ownMeaning(reference.part, one) !== ownMeaning(reference.part, other)
    return [...(isOwn ? [reference] : []), ...changedBehind(before, after, reference, seen)]
  })
}

/** Whether a version has something of that name, be it of another sort: a fact can have become a measure. */
function isKnownTo({ entries }: Side, { part, name }: LawName): boolean {
  const sorts: readonly LawPart[] = part === 'measures' || part === 'readings' ? ['measures', 'readings', 'facts'] : [part]
  return sorts.some((sort) => entries[sort].has(name))
}
