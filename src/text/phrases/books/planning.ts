import type { Language } from '../../../calendar/language.ts'
import { planning as en } from '../en/planning.ts'
import type { PlanningPhrases } from '../planning.ts'
import { planning as zh } from '../zh/planning.ts'

/** The phrases of a plan, in each language. */
export const planningPhrases: Readonly<Record<Language, PlanningPhrases>> = { en, zh }
