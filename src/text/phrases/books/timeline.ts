import type { Language } from '../../../calendar/language.ts'
import { timeline as en } from '../en/timeline.ts'
import type { TimelinePhrases } from '../timeline.ts'
import { timeline as zh } from '../zh/timeline.ts'

/** The phrases of the picture of a residence history, in each language. */
export const timelinePhrases: Readonly<Record<Language, TimelinePhrases>> = { en, zh }
