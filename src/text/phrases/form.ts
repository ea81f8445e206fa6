/** What a form says beside the questions of a version. */
export interface FormPhrases {
  readonly heading: (version: string) => string
  /** The choice that something cannot be known. */
  readonly unknown: string
  readonly yes: string
  readonly no: string
  /** The choice that there is a number, or a list, beside that it cannot be known. */
  readonly number: string
  readonly list: string
  readonly country: string
  readonly place: string
  readonly from: string
  readonly to: string
  readonly toHint: string
  readonly kind: string
  /** How a date or a time is written, and what is written where it cannot be known. */
  readonly date: string
  readonly time: string
  readonly orUnknown: string
  readonly orNone: (none: string) => string
  /** What holds as long as nothing is filled in. */
  readonly assumed: (value: string) => string
  /** What stands between two sentences. */
  readonly between: string
}
