import type { CommonPhrases } from './common.ts'

/** How many client files each effect has, in words. */
export interface EffectsInWords {
  readonly changed: number
  readonly unchanged: number
  readonly depends: number
  /** How many of those that depend hang on what nobody can be asked; not told apart where this is left out. */
  readonly unaskable?: number
}

/** What another version changes for many clients. */
export interface ImpactPhrases extends CommonPhrases {
  /** What became of how many files; those that cannot be read are left out where there are none. */
  readonly counts: (files: number, effects: EffectsInWords, errors: number) => string
  readonly none: string
  /** What is compared, as of which day; whether that is the first day of the later rules. */
  readonly compared: (title: string, before: string, after: string, asOf: string, isFirstDay: boolean) => string
  readonly onRecommended: (effects: EffectsInWords) => string
  readonly files: (count: number) => string
  /** A file by its number, counted from 1, and the person of it where it has several. */
  readonly file: (number: number) => string
  readonly behind: Readonly<Record<'before' | 'after', string>>
  readonly changed: string
  readonly depends: string
  readonly cannotBeAsked: string
  readonly cannotBeRead: string
  readonly assumedDifferently: string
  /** What something was, and what it is. */
  readonly turned: (before: string, after: string) => string
  /** What something was and is, where its particulars are others. */
  readonly saidOtherwise: (status: string, before: string, after: string) => string
  /** What is open under both, and surely not the same. */
  readonly openInBoth: string
  readonly scope: string
  readonly covered: Readonly<Record<'inside' | 'outside' | 'open', string>>
  /** That the answer is all that is missing, in some of the files or all. */
  readonly settles: (count: number, of: number) => string
  readonly effectOnRecommended: Readonly<Record<'changed' | 'unchanged' | 'depends', string>>
}
