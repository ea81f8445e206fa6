import type { Language } from '../../../calendar/language.ts'
import { headline as en } from '../en/headline.ts'
import type { HeadlinePhrases } from '../headline.ts'
import { headline as zh } from '../zh/headline.ts'

/** The phrases of headlines, in each language. */
export const headlinePhrases: Readonly<Record<Language, HeadlinePhrases>> = { en, zh }
