import type { Language } from '../../../calendar/language.ts'
import { whyNot as en } from '../en/why-not.ts'
import type { WhyNotPhrases } from '../why-not.ts'
import { whyNot as zh } from '../zh/why-not.ts'

/** The phrases of what would make findings otherwise, in each language. */
export const whyNotPhrases: Readonly<Record<Language, WhyNotPhrases>> = { en, zh }
