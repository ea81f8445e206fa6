import type { Language } from '../../../calendar/language.ts'
import { interview as en } from '../en/interview.ts'
import type { InterviewPhrases } from '../interview.ts'
import { interview as zh } from '../zh/interview.ts'

/** The phrases of the interview, in each language. */
export const interviewPhrases: Readonly<Record<Language, InterviewPhrases>> = { en, zh }
