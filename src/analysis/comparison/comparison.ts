import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Citation } from '../../model/citation.ts'
import type { Modality } from '../../model/outcome.ts'
import type { Text } from '../../model/text.ts'
import type { Evaluation, Horizon, Nearness, OnRecommended, Question, ReadingResult, Shown, Status } from '../../reasons/evaluation.ts'

/** A destination: one ruleset, and the version of it in force on the as-of date. */
export interface ComparisonColumn {
  /** The id of the ruleset. */
  readonly ruleset: string
  readonly title: Text
  /** Its short title; where it has none the country, or the title where several rulesets are of one country. */
  readonly label: Text
  readonly jurisdiction: string
  /** The first day of the version; `null` where no version covers the as-of date. */
  readonly version: PlainDate | null
  /**
   * Why it has none: the day lies before the first version (`not-in-force`), or nothing had been written down on the day whose knowledge is
   * asked for (`not-encoded`). It can have one that does not cover the person (`out-of-scope`). `null` where it covers them.
   */
  readonly notCovered: 'not-in-force' | 'not-encoded' | 'out-of-scope' | null
  /** The first day that the ruleset covers, as far as it had been written down. */
  readonly coveredFrom: PlainDate
  /** The day on which the first version was written down. */
  readonly encodedFrom: PlainDate
  readonly horizon: Horizon | 'not-covered'
  /** Everything found under the version, whole. */
  readonly evaluation: Evaluation | null
  /** How the version counts stays, from its data; `null` where it counts none. */
  readonly counting: Text | null
}

/** A source with the key that the version has for it. */
export interface ComparisonCitation extends Citation {
  readonly key: string
}

/** A rule behind a cell. */
export interface ComparisonRule {
  readonly id: string
  readonly title: Text
}

/** What one destination asks for one country. */
export interface ComparisonCell {
  /** The id of the ruleset of the column. */
  readonly ruleset: string
  /** `not-covered`: no version was in force on the as-of date, or it does not cover the person; nothing is guessed. */
  readonly status: Status | 'not-covered'
  /**
   * Where the answer comes from: the finding for the country itself, the one for any country that the facts of this destination do not
   * name, or neither, since nothing that this destination asks about has to do with the country.
   */
  readonly basis: 'country' | 'any-other' | 'not-named'
  readonly modality: Modality | null
  /** Where to turn before anything is asked of that state, which the person fears; `null` where it is not feared, or that is not known. */
  readonly adviceFirst: Text | null
  /** The same, where the person fears the state and it is open whether anything is asked of it; `null` otherwise. */
  readonly adviceIfNeeded: Text | null
  readonly rules: readonly ComparisonRule[]
  readonly exceptions: readonly ComparisonRule[]
  readonly params: Readonly<Record<string, Shown>>
  readonly citations: readonly ComparisonCitation[]
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
  readonly readings: readonly ReadingResult[]
  /** How it stands on the recommended readings; `null` where it is decided whatever they are. */
  readonly onRecommended: OnRecommended | null
  readonly near: readonly Nearness[]
}

/** One country that the facts name, or `*` for any that they leave open, with one cell a destination. */
export interface ComparisonRow {
  readonly country: string
  readonly cells: readonly ComparisonCell[]
  /** How the destinations count for this country, one sentence each, where their rules behind the cells count differently. */
  readonly counting: readonly Text[]
}

/** One history under the rules of several destinations: plain JSON. */
export interface Comparison {
  readonly asOf: PlainDate
  readonly columns: readonly ComparisonColumn[]
  readonly rows: readonly ComparisonRow[]
  /** How the destinations count stays, one sentence each, where they count differently at all. */
  readonly counting: readonly Text[]
  /** The assumed answers that could change some cell if told otherwise, each once. */
  readonly restsOn: readonly Text[]
  /** Every path that some cell misses. */
  readonly missing: readonly string[]
  /** Every path that matters to some cell and was said not to be knowable. */
  readonly unknown: readonly string[]
  /** What each of those paths stands for, as a question. */
  readonly questions: Readonly<Record<string, Text>>
  /** The one fact most worth asking for, over all destinations. */
  readonly nextQuestion: Question | null
}
