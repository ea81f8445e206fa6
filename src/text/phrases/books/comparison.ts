import type { Language } from '../../../calendar/language.ts'
import type { ComparisonPhrases } from '../comparison.ts'
import { comparison as en } from '../en/comparison.ts'
import { comparison as zh } from '../zh/comparison.ts'

/** The phrases of the table of destinations, in each language. */
export const comparisonPhrases: Readonly<Record<Language, ComparisonPhrases>> = { en, zh }
