import { assertVersion } from '../../model/checked.ts'
import { entriesOf, type LawName, lawParts } from '../../model/law-parts.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { type LawWording, wordingsIn } from '../difference/law-wording.ts'

/** One thing that a version says, in words: plain JSON. */
export interface LawStatement extends LawName, LawWording {}

/**
 * Gives all that a version says in words, thing by thing, for whoever lays it out otherwise than `renderVersion` does: beside the sources that
 * each rests on, or to be signed off.
 *
 * @returns Part by part in the order of {@link lawParts}, in each in the order of the version.
 *
 * @throws {@link InvalidRulesetError} where something is wrong with the version.
 *
 * @example
 * lawOf(version).find(({ part }) => part === 'rules')?.title.en //=> 'The country of current residence, after six months'
 */
export function lawOf(version: RulesetVersion): readonly LawStatement[] {
  assertVersion(version)
  const entries = entriesOf(version)
  const wording = wordingsIn(version, entries)
  return lawParts.flatMap((part) => [...entries[part].keys()].map((name) => ({ part, name, ...wording({ part, name }) })))
}
