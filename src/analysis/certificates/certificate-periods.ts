import type { Facts, FactsFor } from '../../model/fact.ts'
import { readOptions } from '../../model/input/options.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { RuleId } from '../../model/version-names.ts'
import { adviceFirstIn } from '../../reasons/advice.ts'
import { type BoundedPeriod, showSpan } from '../../reasons/certificates/bounded-period.ts'
import { type RequirementLine, requirementLines } from '../../reasons/certificates/requirement-line.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import { type EvaluateOptions, evaluateOptions, type ScopeResult, type Status } from '../../reasons/evaluation.ts'
import { historyOf } from '../../reasons/history.ts'

/** A certificate that is needed, or can be, and the days that it has to cover: plain JSON. */
export interface CertificatePeriod<Version = RulesetVersion> {
  readonly country: string
  /** The city that certifies; `null` where the stays do not say in which city they were, absent where the whole country certifies. */
  readonly place?: string | null
  /** `applies`: needed. `undetermined` and `contested`: it can be. */
  readonly status: Exclude<Status, 'does-not-apply'>
  /** The rules that need it, or can. */
  readonly rules: readonly RuleId<Version>[]
  /** `rule`: a rule says from when until when. `stays`: the stays there, those that touch joined. */
  readonly basis: 'rule' | 'stays'
  /** By first day, the last one ending on the as-of date at the latest; empty where no days there are known. */
  readonly periods: readonly BoundedPeriod[]
}

/** Which certificates are needed, and the days that each has to cover: plain JSON. */
export interface CertificatePeriods<Version = RulesetVersion> {
  readonly asOf: string
  /** As `evaluate` gives it: outside it nothing is needed by this version, and where to turn instead is told here. */
  readonly scope: ScopeResult<Version> | null
  /** The countries that the person fears: none of their certificates is among the requirements, since none is to be sought before taking advice. */
  readonly adviceFirst: readonly string[]
  /** One a certificate, in the order of the findings. */
  readonly requirements: readonly CertificatePeriod<Version>[]
}

/**
 * Says of each certificate that is needed which period it has to cover; for China, city by city.
 *
 * @param version - The version to apply; its police-certificate outcome is looked at.
 * @param facts - As for `evaluate`.
 * @param options - As for `evaluate`.
 *
 * @returns One requirement a certificate, and whether the version covers the case. Where dates are inexact the ends of periods are bounded.
 *
 * @throws What `evaluate` throws.
 *
 * @example
 * certificatePeriods(version, facts, { asOf: '2026-11-21' }).requirements
 * //=> [{ country: 'CN', place: 'Beijing', status: 'applies', basis: 'stays', periods: [{ from: '2010-01-01', to: '2015-08-20' }], … }]
 */
export function certificatePeriods<Version extends RulesetVersion>(
  version: Version,
  facts: FactsFor<Version['facts']>,
  options: NoInfer<EvaluateOptions<Version>>,
): CertificatePeriods<Version>
export function certificatePeriods(version: RulesetVersion, facts: Facts, options: EvaluateOptions): CertificatePeriods {
  const chosen = readOptions(options, evaluateOptions)
  const evaluation = evaluate(version, facts, chosen)
  const adviceFirst = adviceFirstIn(version, evaluation.findings)
  const lines = requirementLines(version, evaluation, historyOf(version, facts, chosen).stays)
  const requirements = lines.filter(({ country }) => !adviceFirst.includes(country)).map(showLine)
  return { asOf: evaluation.asOf, scope: evaluation.scope, adviceFirst, requirements }
}

/** Shows a requirement as plain JSON. */
export function showLine({ country, place, status, rules, basis, spans }: RequirementLine): CertificatePeriod {
  return {
    country,
    ...(place !== undefined && { place: place === null ? null : place.shown }),
    status,
    rules,
    basis,
    periods: spans.map(showSpan),
  }
}
