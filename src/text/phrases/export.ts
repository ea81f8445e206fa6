/** What is said of a version beside its own words where it is written for other programs. */
export interface ExportPhrases {
  /** How a length is written as a number, by what it is counted in. */
  readonly length: Readonly<Record<'months' | 'days' | 'hours', string>>
  /** What is written where there is none. */
  readonly orNull: string
  /** That there is a value, whichever it is. */
  readonly some: string
}
