import { inEveryLanguage } from '../../model/text.ts'
import { receiptPhrases } from '../../text/phrases/books/receipt.ts'
import type { ReceiptPhrases } from '../../text/phrases/receipt.ts'
import type { ReceiptDifference } from './verification.ts'

/**
 * Makes a difference that the receipt is not verified for.
 *
 * @param values - What the receipt says, and what is so; a side that has nothing there is left out.
 */
export function differenceAt(
  path: string,
  values: { readonly said?: unknown; readonly found?: unknown },
  say: (phrases: ReceiptPhrases) => string,
): ReceiptDifference {
  const { said, found } = values
  return {
    path,
    ...(said !== undefined && { said }),
    ...(found !== undefined && { found }),
    matters: true,
    text: inEveryLanguage((language) => say(receiptPhrases[language])),
  }
}
