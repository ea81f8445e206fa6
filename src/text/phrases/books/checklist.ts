import type { Language } from '../../../calendar/language.ts'
import type { ChecklistPhrases } from '../checklist.ts'
import { checklist as en } from '../en/checklist.ts'
import { checklist as zh } from '../zh/checklist.ts'

/** The phrases of a checklist, in each language. */
export const checklistPhrases: Readonly<Record<Language, ChecklistPhrases>> = { en, zh }
