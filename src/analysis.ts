export { type CertificatePeriod, type CertificatePeriods, certificatePeriods } from './analysis/certificates/certificate-periods.ts'
export {
  type CertificateInHand,
  type CertificatesInHand,
  certificatesInHand,
  type RequirementInHand,
} from './analysis/certificates/certificates-in-hand.ts'
export { type CompareOptions, compareDestinations } from './analysis/comparison/compare-destinations.ts'
export type {
  Comparison,
  ComparisonCell,
  ComparisonCitation,
  ComparisonColumn,
  ComparisonRow,
  ComparisonRule,
} from './analysis/comparison/comparison.ts'
export { renderComparison, renderComparisonMarkdown } from './analysis/comparison/render-comparison.ts'
export {
  type Change,
  type Difference,
  type DifferentSituations,
  diff,
  type VersionIdentity,
  type Witness,
} from './analysis/difference/diff.ts'
export { type LawChange, lawChanges } from './analysis/difference/law-changes.ts'
export type { LawSource, LawWording } from './analysis/difference/law-wording.ts'
export { renderDifference } from './analysis/difference/render-difference.ts'
export { affected } from './analysis/impact/affected.ts'
export { affectedInWords } from './analysis/impact/affected-in-words.ts'
export type {
  AffectedFile,
  AffectedPerson,
  AffectedReport,
  AffectedSummary,
  EffectCounts,
  RefusedFile,
  Side,
} from './analysis/impact/impact.ts'
export { type AffectedTextOptions, renderAffected } from './analysis/impact/render-affected.ts'
export { type LawStatement, lawOf } from './analysis/law/law-of.ts'
export { renderVersion } from './analysis/law/render-version.ts'
export { type CertificatePlan, type PlanLine, type PlanOptions, planCertificates } from './analysis/planning/plan-certificates.ts'
export type { Waiting } from './analysis/planning/waiting-times.ts'
export { type TimelineOptions, timeline } from './analysis/timeline/timeline.ts'
export {
  type RenderVersionVerificationOptions,
  renderVersionVerification,
} from './analysis/verification/render-version-verification.ts'
export { type RenderWhenOptions, renderWhen } from './analysis/when/render-when.ts'
export { type DayOfTurns, type TurnInWords, turnsInWords } from './analysis/when/turns-in-words.ts'
export {
  type Passed,
  type Renewal,
  type Turn,
  type When,
  type WhenAbout,
  type WhenFinding,
  type WhenLimit,
  type WhenOptions,
  type WhenPeriod,
  type WhenVersion,
  when,
} from './analysis/when/when.ts'
export { type RenderWhyNotOptions, renderWhyNot, type WhyNotInWords, whyNotInWords } from './analysis/why-not/render-why-not.ts'
export {
  type Brought,
  type FactChange,
  type FindingNamed,
  type PersonalChange,
  type WhyNot,
  type WhyNotWay,
  whyNot,
} from './analysis/why-not/why-not.ts'
export type { Accepted, Claims, Complete, Exclusive, Several } from './model/claims.ts'
export type { LawDifference, LawName, LawPart } from './model/law-parts.ts'
export type { BoundedDate, BoundedPeriod } from './reasons/certificates/bounded-period.ts'
export {
  type Affected,
  type AffectedFinding,
  type AffectedOptions,
  affectedBy,
  type Covered,
  type Effect,
  type Stance,
} from './reasons/difference/affected.ts'
export type { Relation, RelationKind } from './reasons/relations/relation.ts'
export {
  type CertifiedBinding,
  type CertifiedBoolean,
  type CertifiedName,
  type CertifiedOrdered,
  type CertifiedOutcome,
  type CertifiedRule,
  type CertifiedSymbols,
  type CertifiedVariable,
  certify,
  type VersionCertificate,
} from './reasons/verification/certificate.ts'
export type { Ending } from './reasons/verification/endings.ts'
export type { PolicyResult, PolicySide, PolicyVerification, PolicyWitness } from './reasons/verification/policies/verify-policies.ts'
export type { AcceptedRemark, Client, Evidence, Remark, RemarkAbout } from './reasons/verification/remark.ts'
export { type VerifiedOutcome, type VerifyOptions, type VersionVerification, verify } from './reasons/verification/verify.ts'
