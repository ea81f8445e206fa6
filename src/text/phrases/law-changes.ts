import type { LawDifference, LawPart } from '../../model/law-parts.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { CommonPhrases } from './common.ts'

/** What another version changes in law, as people read it. */
export interface LawChangePhrases extends CommonPhrases {
  /** The heading of each part. */
  readonly parts: Readonly<Record<LawPart, string>>
  /** What stands before something that differs, and how many things differ so. */
  readonly differs: Readonly<Record<LawDifference, string>>
  readonly counted: Readonly<Record<LawDifference, (count: number) => string>>
  readonly nothing: string
  /** Before what the earlier version says, and the later. */
  readonly was: string
  readonly is: string
  /** What is changed on which it hangs, as people call it. */
  readonly through: (names: readonly string[]) => string
  /** That nothing that is told differs. */
  readonly sameWords: string
  /** Before the names of what is told as before, and rests on other sources or is only written otherwise for the program. */
  readonly alike: Readonly<Record<'sources' | 'form', string>>
  /** The numbers of the sources behind something in the earlier version, and in the later; empty where there are none. */
  readonly sources: (before: string, after: string) => string
  /** The outcomes that lead to nothing where this one applies. */
  readonly setsAside: (titles: readonly string[]) => string
  readonly before: (titles: readonly string[]) => string
  /** How many cities of a country are known by name. */
  readonly cities: (count: number) => string
  readonly rounding: string
  readonly rounded: Readonly<Record<RulesetVersion['dateRounding'], string>>
  /** Why a clause is left out, which is told in English alone. */
  readonly leftOut: (reason: string) => string
  /** The answers that a question can have. */
  readonly answers: (answers: readonly string[]) => string
  /** A line of a changelog: how a rule differs, its id, what is changed by which it is, its title and sources. */
  readonly line: (difference: LawDifference, id: string, through: readonly string[], title: string, sources: string) => string
  readonly lineOfReworded: (count: number) => string
}
