import type { CommonPhrases } from './common.ts'

/** The calendar of a plan. */
export interface PlanningPhrases extends CommonPhrases {
  readonly plan: (filingOn: string) => string
  readonly filing: string
  readonly issueFrom: (what: string) => string
  readonly issueBy: (what: string) => string
  readonly applyBy: (what: string) => string
  readonly certificateOf: (where: string) => string
  readonly acceptableIfIssued: (earliest: string | undefined, latest: string) => string
  readonly waiting: (time: string, title: string) => string
}
