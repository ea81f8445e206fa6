import type { CommonPhrases } from './common.ts'

/** What a value of a receipt can have to be. */
export type ExpectedOfReceipt =
  | 'object'
  | 'list'
  | 'text'
  | 'boolean'
  | 'format'
  | 'count'
  | 'day'
  | 'hash'
  | 'digest'
  | 'salt'
  | 'status'
  | 'subject'

/** What is said of receipts. */
export interface ReceiptPhrases extends CommonPhrases {
  readonly expected: Readonly<Record<ExpectedOfReceipt, string>>
  readonly notGiven: string
  readonly isNot: (found: string, expected: string) => string
  /** That salts stand where no fact has a hash. */
  readonly saltsAlone: string
  readonly saltMissing: string
  readonly factMissing: string
  // What differs.
  readonly changed: (found: string) => string
  readonly otherFact: string
  readonly noSuchFact: string
  readonly noVersion: (asked: string, known: readonly string[]) => string
  readonly decidesOtherwise: string
  readonly otherWords: string
  readonly otherRelease: (made: string, checked: string) => string
  readonly encodedLater: (encodedOn: string, knownOn: string) => string
  readonly cannotBe: (problem: string) => string
  readonly about: (outcome: string, subject: string) => string
  readonly differs: (said: string, found: string) => string
  readonly nothing: string
  readonly notOnReceipt: string
  readonly notFound: string
  // The whole.
  readonly verified: string
  /** Of a receipt whose sources or words are not those of the version at hand. */
  readonly verifiedInOtherWords: string
  readonly hidden: (facts: readonly string[]) => string
  readonly versionMissing: string
  readonly notVerified: (count: number) => string
  readonly of: (version: string, revision: number, asOf: string) => string
  readonly hash: (sha256: string) => string
  readonly hashAdvice: string
  readonly notChecked: string
  readonly matters: string
  readonly mattersNot: string
  readonly more: (count: number) => string
}
