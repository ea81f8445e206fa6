import type { Language } from '../../calendar/language.ts'
import type { Phrases } from './answer.ts'
import type { ChecklistPhrases } from './checklist.ts'
import type { ComparisonPhrases } from './comparison.ts'
import type { CountingPhrases } from './counting.ts'
import type { DifferencePhrases } from './difference.ts'
import { answer as answerEn } from './en/answer.ts'
import { checklist as checklistEn } from './en/checklist.ts'
import { comparison as comparisonEn } from './en/comparison.ts'
import { counting as countingEn } from './en/counting.ts'
import { difference as differenceEn } from './en/difference.ts'
import { form as formEn } from './en/form.ts'
import { headline as headlineEn } from './en/headline.ts'
import { impact as impactEn } from './en/impact.ts'
import { interview as interviewEn } from './en/interview.ts'
import { law as lawEn } from './en/law.ts'
import { lawChanges as lawChangesEn } from './en/law-changes.ts'
import { planning as planningEn } from './en/planning.ts'
import { receipt as receiptEn } from './en/receipt.ts'
import { timeline as timelineEn } from './en/timeline.ts'
import { when as whenEn } from './en/when.ts'
import { whyNot as whyNotEn } from './en/why-not.ts'
import type { FormPhrases } from './form.ts'
import type { HeadlinePhrases } from './headline.ts'
import type { ImpactPhrases } from './impact.ts'
import type { InterviewPhrases } from './interview.ts'
import type { LawPhrases } from './law.ts'
import type { LawChangePhrases } from './law-changes.ts'
import type { PlanningPhrases } from './planning.ts'
import type { ReceiptPhrases } from './receipt.ts'
import type { TimelinePhrases } from './timeline.ts'
import type { WhenPhrases } from './when.ts'
import type { WhyNotPhrases } from './why-not.ts'
import { answer as answerZh } from './zh/answer.ts'
import { checklist as checklistZh } from './zh/checklist.ts'
import { comparison as comparisonZh } from './zh/comparison.ts'
import { counting as countingZh } from './zh/counting.ts'
import { difference as differenceZh } from './zh/difference.ts'
import { form as formZh } from './zh/form.ts'
import { headline as headlineZh } from './zh/headline.ts'
import { impact as impactZh } from './zh/impact.ts'
import { interview as interviewZh } from './zh/interview.ts'
import { law as lawZh } from './zh/law.ts'
import { lawChanges as lawChangesZh } from './zh/law-changes.ts'
import { planning as planningZh } from './zh/planning.ts'
import { receipt as receiptZh } from './zh/receipt.ts'
import { timeline as timelineZh } from './zh/timeline.ts'
import { when as whenZh } from './zh/when.ts'
import { whyNot as whyNotZh } from './zh/why-not.ts'

/** The phrases of the texts of an answer, in each language. */
export const answerPhrases: Readonly<Record<Language, Phrases>> = { en: answerEn, zh: answerZh }

/** The phrases of a checklist, in each language. */
export const checklistPhrases: Readonly<Record<Language, ChecklistPhrases>> = { en: checklistEn, zh: checklistZh }

/** The phrases of the table of destinations, in each language. */
export const comparisonPhrases: Readonly<Record<Language, ComparisonPhrases>> = { en: comparisonEn, zh: comparisonZh }

/** The phrases of how stays are counted, in each language. */
export const countingPhrases: Readonly<Record<Language, CountingPhrases>> = { en: countingEn, zh: countingZh }

/** The phrases of forms, in each language. */
export const formPhrases: Readonly<Record<Language, FormPhrases>> = { en: formEn, zh: formZh }

/** The phrases of headlines, in each language. */
export const headlinePhrases: Readonly<Record<Language, HeadlinePhrases>> = { en: headlineEn, zh: headlineZh }

/** The phrases of what another version changes, in each language. */
export const impactPhrases: Readonly<Record<Language, ImpactPhrases>> = { en: impactEn, zh: impactZh }

/** The phrases of the interview, in each language. */
export const interviewPhrases: Readonly<Record<Language, InterviewPhrases>> = { en: interviewEn, zh: interviewZh }

/** The phrases of a plan, in each language. */
export const planningPhrases: Readonly<Record<Language, PlanningPhrases>> = { en: planningEn, zh: planningZh }

/** The phrases of receipts, in each language. */
export const receiptPhrases: Readonly<Record<Language, ReceiptPhrases>> = { en: receiptEn, zh: receiptZh }

/** The phrases of the picture of a residence history, in each language. */
export const timelinePhrases: Readonly<Record<Language, TimelinePhrases>> = { en: timelineEn, zh: timelineZh }

/** The phrases of the law of a version, in each language. */
export const lawPhrases: Readonly<Record<Language, LawPhrases>> = { en: lawEn, zh: lawZh }

/** The phrases of what differs between two versions, in each language. */
export const differencePhrases: Readonly<Record<Language, DifferencePhrases>> = { en: differenceEn, zh: differenceZh }

/** The phrases of what another version changes in law, in each language. */
export const lawChangePhrases: Readonly<Record<Language, LawChangePhrases>> = { en: lawChangesEn, zh: lawChangesZh }
/** The phrases of how long findings hold, in each language. */
export const whenPhrases: Readonly<Record<Language, WhenPhrases>> = { en: whenEn, zh: whenZh }

/** The phrases of what would make findings otherwise, in each language. */
export const whyNotPhrases: Readonly<Record<Language, WhyNotPhrases>> = { en: whyNotEn, zh: whyNotZh }
