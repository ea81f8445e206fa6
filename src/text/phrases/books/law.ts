import type { Language } from '../../../calendar/language.ts'
import { law as en } from '../en/law.ts'
import type { LawPhrases } from '../law.ts'
import { law as zh } from '../zh/law.ts'

/** The phrases of the law of a version, in each language. */
export const lawPhrases: Readonly<Record<Language, LawPhrases>> = { en, zh }
