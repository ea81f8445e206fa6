import type { Language } from '../../calendar/language.ts'
import type { Phrases } from './answer.ts'
import { answer as answerEn } from './answer-en.ts'
import { answer as answerZh } from './answer-zh.ts'
import type { ChecklistPhrases } from './checklist.ts'
import { checklist as checklistEn } from './checklist-en.ts'
import { checklist as checklistZh } from './checklist-zh.ts'
import type { ComparisonPhrases } from './comparison.ts'
import { comparison as comparisonEn } from './comparison-en.ts'
import { comparison as comparisonZh } from './comparison-zh.ts'
import type { CountingPhrases } from './counting.ts'
import { counting as countingEn } from './counting-en.ts'
import { counting as countingZh } from './counting-zh.ts'
import type { HeadlinePhrases } from './headline.ts'
import { headline as headlineEn } from './headline-en.ts'
import { headline as headlineZh } from './headline-zh.ts'
import type { InterviewPhrases } from './interview.ts'
import { interview as interviewEn } from './interview-en.ts'
import { interview as interviewZh } from './interview-zh.ts'
import type { LawPhrases } from './law.ts'
import { law as lawEn } from './law-en.ts'
import { law as lawZh } from './law-zh.ts'
import type { PlanningPhrases } from './planning.ts'
import { planning as planningEn } from './planning-en.ts'
import { planning as planningZh } from './planning-zh.ts'
import type { TimelinePhrases } from './timeline.ts'
import { timeline as timelineEn } from './timeline-en.ts'
import { timeline as timelineZh } from './timeline-zh.ts'

/** The phrases of the texts of an answer, in each language. */
export const answerPhrases: Readonly<Record<Language, Phrases>> = { en: answerEn, zh: answerZh }

/** The phrases of a checklist, in each language. */
export const checklistPhrases: Readonly<Record<Language, ChecklistPhrases>> = { en: checklistEn, zh: checklistZh }

/** The phrases of the table of destinations, in each language. */
export const comparisonPhrases: Readonly<Record<Language, ComparisonPhrases>> = { en: comparisonEn, zh: comparisonZh }

/** The phrases of how stays are counted, in each language. */
export const countingPhrases: Readonly<Record<Language, CountingPhrases>> = { en: countingEn, zh: countingZh }

/** The phrases of headlines, in each language. */
export const headlinePhrases: Readonly<Record<Language, HeadlinePhrases>> = { en: headlineEn, zh: headlineZh }

/** The phrases of the interview, in each language. */
export const interviewPhrases: Readonly<Record<Language, InterviewPhrases>> = { en: interviewEn, zh: interviewZh }

/** The phrases of a plan, in each language. */
export const planningPhrases: Readonly<Record<Language, PlanningPhrases>> = { en: planningEn, zh: planningZh }

/** The phrases of the picture of a residence history, in each language. */
export const timelinePhrases: Readonly<Record<Language, TimelinePhrases>> = { en: timelineEn, zh: timelineZh }

/** The phrases of the law of a version, in each language. */
export const lawPhrases: Readonly<Record<Language, LawPhrases>> = { en: lawEn, zh: lawZh }
