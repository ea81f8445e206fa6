import type { Language } from '../../../calendar/language.ts'
import type { Phrases } from '../answer.ts'
import { answer as en } from '../en/answer.ts'
import { answer as zh } from '../zh/answer.ts'

/** The phrases of the texts of an answer, in each language. */
export const answerPhrases: Readonly<Record<Language, Phrases>> = { en, zh }
