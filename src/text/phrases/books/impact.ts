import type { Language } from '../../../calendar/language.ts'
import { impact as en } from '../en/impact.ts'
import type { ImpactPhrases } from '../impact.ts'
import { impact as zh } from '../zh/impact.ts'

/** The phrases of what another version changes, in each language. */
export const impactPhrases: Readonly<Record<Language, ImpactPhrases>> = { en, zh }
