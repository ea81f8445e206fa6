import type { Language } from '../../../calendar/language.ts'
import { exported as en } from '../en/export.ts'
import type { ExportPhrases } from '../export.ts'
import { exported as zh } from '../zh/export.ts'

/** The phrases of what is written for other programs, in each language. */
export const exportPhrases: Readonly<Record<Language, ExportPhrases>> = { en, zh }
