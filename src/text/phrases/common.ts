/** What texts of every report need. */
export interface CommonPhrases {
  readonly colon: string
  readonly comma: string
  readonly semicolon: string
  readonly stop: string
  readonly space: string
  /** Items of which all are meant. */
  readonly list: (items: readonly string[]) => string
  readonly notAdvice: string
}
