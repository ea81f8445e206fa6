import type { Language } from '../calendar/format.ts'
import type { Status } from '../engine/evaluation.ts'
import { en } from './phrases-en.ts'
import { zh } from './phrases-zh.ts'

/** Every fixed phrase of the analyses, in one language. */
export interface AnalysisPhrases {
  readonly colon: string
  readonly comma: string
  readonly semicolon: string
  readonly stop: string
  readonly space: string
  /** Items of which all are meant. */
  readonly list: (items: readonly string[]) => string

  /** How stays are counted. */
  readonly destinationCounts: (destination: string, clauses: string) => string
  readonly counts: (manner: string, lengths: string) => string
  readonly manner: Readonly<Record<'in-a-row' | 'added-up', Readonly<Record<'months' | 'days', string>>>>
  readonly inOnePlace: string
  readonly bridging: (days: number) => string
  readonly onAnotherReading: (manners: readonly string[]) => string
  readonly length: (length: string, window: string) => string
  readonly atLeast: (length: string) => string
  readonly moreThan: (length: string) => string
  readonly withinTheLast: (length: string) => string
  readonly withinBefore: (length: string, date: string) => string
  readonly since: (date: string) => string
  readonly until: (date: string) => string

  /** The table of destinations. */
  readonly comparison: (asOf: string) => string
  readonly country: string
  readonly status: Readonly<Record<Status | 'may' | 'not-covered', string>>
  readonly hangsOn: (facts: string) => string
  readonly recommendedReading: (status: string) => string
  readonly exception: (rules: string) => string
  readonly firstDay: (day: string) => string
  readonly differences: string
  readonly stillOpen: string
  readonly askNext: string
  readonly destinations: string
  readonly sources: string
  readonly notAdvice: string

  /** The calendar of a plan. */
  readonly plan: (filingOn: string) => string
  readonly filing: string
  readonly issueFrom: (what: string) => string
  readonly issueBy: (what: string) => string
  readonly applyBy: (what: string) => string
  readonly certificateOf: (where: string) => string
  readonly acceptableIfIssued: (earliest: string | undefined, latest: string) => string
  readonly waiting: (time: string, title: string) => string
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'working-day', (count: number) => string>>

  /** The picture. */
  readonly timeline: (title: string, asOf: string) => string
  readonly stay: (where: string, from: string, to: string) => string
  readonly ongoing: string
  readonly asOf: string
  readonly notKnown: string
  readonly certificate: (where: string, issued: string, until: string | undefined) => string
  readonly acceptable: Readonly<Record<Status, string>>
  readonly triggers: (stay: string, rules: string) => string
  readonly neededFrom: (country: string, rules: string) => string
  readonly legend: string
  readonly triggered: string
  readonly otherStay: string
  readonly acceptableCertificate: string
  readonly otherCertificate: string
  readonly noStays: string
  readonly inexact: string
}

/** The phrases of each language. */
export const analysisPhrases: Readonly<Record<Language, AnalysisPhrases>> = { en, zh }
