import type { Language } from '../../../calendar/language.ts'
import { verification as en } from '../en/verification.ts'
import type { VerificationPhrases } from '../verification.ts'
import { verification as zh } from '../zh/verification.ts'

/** The phrases of what was found of a version in every situation, in each language. */
export const verificationPhrases: Readonly<Record<Language, VerificationPhrases>> = { en, zh }
