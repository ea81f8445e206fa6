import type { Text } from '../../model/text.ts'

/**
 * How a receipt stands.
 *
 * - `verified`: nothing was changed, and the version finds the same again.
 * - `facts-hidden`: nothing was changed; some facts are not shown, so that nothing could be found again.
 * - `version-missing`: nothing was changed; the version is not among those given.
 * - `differs`: something is not as the receipt says.
 */
export type ReceiptStatus = 'verified' | 'facts-hidden' | 'version-missing' | 'differs'

/** One place where a receipt and what is found now are not the same. */
export interface ReceiptDifference {
  /** The path in the receipt, such as `sha256`, `facts.birthDate` or `findings[2].status`. */
  readonly path: string
  /** What the receipt says; left out where it says nothing there. */
  readonly said?: unknown
  /** What is so; left out where nothing is, or it cannot be told. */
  readonly found?: unknown
  /** Whether the receipt is not verified for it: not so for another release, other words or other sources. */
  readonly matters: boolean
  /** What it is, in a sentence without a full stop. */
  readonly text: Text
}

/** What became of checking a receipt: plain JSON. */
export interface ReceiptVerification {
  readonly status: ReceiptStatus
  readonly ruleset: string
  readonly version: string
  readonly revision: number
  readonly asOf: string
  /** The hash that the receipt says it has. */
  readonly sha256: string
  /** The facts that are not shown, and what people call them. */
  readonly hidden: readonly { readonly fact: string; readonly label: Text }[]
  readonly differences: readonly ReceiptDifference[]
}
