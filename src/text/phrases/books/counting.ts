import type { Language } from '../../../calendar/language.ts'
import type { CountingPhrases } from '../counting.ts'
import { counting as en } from '../en/counting.ts'
import { counting as zh } from '../zh/counting.ts'

/** The phrases of how stays are counted, in each language. */
export const countingPhrases: Readonly<Record<Language, CountingPhrases>> = { en, zh }
