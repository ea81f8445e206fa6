export type { BoundedDate, BoundedPeriod } from './analysis/bounded-period.ts'
export { type CertificatePeriod, certificatePeriods } from './analysis/certificate-periods.ts'
export {
  type CertificateInHand,
  type CertificatesInHand,
  certificatesInHand,
  type RequirementInHand,
} from './analysis/certificates-in-hand.ts'
export { type CompareOptions, compareDestinations } from './analysis/compare-destinations.ts'
export type {
  Comparison,
  ComparisonCell,
  ComparisonCitation,
  ComparisonColumn,
  ComparisonRow,
  ComparisonRule,
} from './analysis/comparison.ts'
export { type CalendarOptions, planCalendar } from './analysis/plan-calendar.ts'
export { type CertificatePlan, type PlanLine, type PlanOptions, planCertificates } from './analysis/plan-certificates.ts'
export { renderComparison, renderComparisonMarkdown } from './analysis/render-comparison.ts'
export { type TimelineOptions, timeline } from './analysis/timeline.ts'
export {
  type Clause,
  type ClauseKind,
  type DecidingCase,
  type Encoding,
  type Traceability,
  type TracedClause,
  type TracedRule,
  traceability,
} from './analysis/traceability.ts'
export type { Waiting } from './analysis/waiting-times.ts'
