import type { Language } from '../../../calendar/language.ts'
import { form as en } from '../en/form.ts'
import type { FormPhrases } from '../form.ts'
import { form as zh } from '../zh/form.ts'

/** The phrases of forms, in each language. */
export const formPhrases: Readonly<Record<Language, FormPhrases>> = { en, zh }
