import type { Language } from '../../../calendar/language.ts'
import { lawChanges as en } from '../en/law-changes.ts'
import type { LawChangePhrases } from '../law-changes.ts'
import { lawChanges as zh } from '../zh/law-changes.ts'

/** The phrases of what another version changes in law, in each language. */
export const lawChangePhrases: Readonly<Record<Language, LawChangePhrases>> = { en, zh }
