import type { Language } from '../../../calendar/language.ts'
import { when as en } from '../en/when.ts'
import type { WhenPhrases } from '../when.ts'
import { when as zh } from '../zh/when.ts'

/** The phrases of how long findings hold, in each language. */
export const whenPhrases: Readonly<Record<Language, WhenPhrases>> = { en, zh }
