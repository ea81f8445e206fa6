import type { Language } from '../../../calendar/language.ts'
import type { DifferencePhrases } from '../difference.ts'
import { difference as en } from '../en/difference.ts'
import { difference as zh } from '../zh/difference.ts'

/** The phrases of what differs between two versions, in each language. */
export const differencePhrases: Readonly<Record<Language, DifferencePhrases>> = { en, zh }
