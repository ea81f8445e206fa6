import type { Language } from '../../calendar/language.ts'
import { readLanguage } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Affected } from '../../reasons/difference/affected.ts'
import { bothInWords, changesInWords } from './words.ts'

/**
 * Says what another version changes for one person, a line for each thing that is surely changed: what it was, and what it is.
 *
 * @param before - The versions that were compared, in the same order.
 * @param affected - What the function that `affectedBy` made gave for the person.
 * @param language - English where it is left out.
 *
 * @returns Such as `Japan: police certificate; translation: before: needed → now: not needed`; empty where nothing is surely changed.
 */
export function affectedInWords(
  before: RulesetVersion,
  after: RulesetVersion,
  affected: Pick<Affected, 'findings' | 'scope'>,
  language: Language = 'en',
): readonly string[] {
  const both = bothInWords(before, after, readLanguage(language, 'language'))
  return taking('affected', () => changesInWords(both, affected))
}
