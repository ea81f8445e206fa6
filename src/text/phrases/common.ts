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

/**
 * Puts the phrases of one report beside those that all need.
 *
 * A call that is marked as pure, and not a spread, which bundlers cannot drop from programs that never write the report.
 */
export function withCommon<Own extends object>(common: CommonPhrases, own: Own): CommonPhrases & Own {
  return { ...common, ...own }
}
