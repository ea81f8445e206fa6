import type { Language } from '../../../calendar/language.ts'
import { receipt as en } from '../en/receipt.ts'
import type { ReceiptPhrases } from '../receipt.ts'
import { receipt as zh } from '../zh/receipt.ts'

/** The phrases of receipts, in each language. */
export const receiptPhrases: Readonly<Record<Language, ReceiptPhrases>> = { en, zh }
