import type { FactsFor } from '../../model/fact.ts'
import { readOptions } from '../../model/input/options.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { type BoundedPeriod, showSpan } from '../../reasons/certificates/bounded-period.ts'
import { type RequirementLine, requirementLines } from '../../reasons/certificates/requirement-line.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import { type EvaluateOptions, evaluateOptions, type Status } from '../../reasons/evaluation.ts'
import { historyOf } from '../../reasons/history.ts'

/** A certificate that is needed, or can be, and the days that it has to cover: plain JSON. */
export interface CertificatePeriod {
  readonly country: string
  /** The city that certifies; `null` where the stays do not say in which city they were, absent where the whole country certifies. */
  readonly place?: string | null
  /** `applies`: needed. `undetermined` and `contested`: it can be. */
  readonly status: Exclude<Status, 'does-not-apply'>
  /** The rules that need it, or can. */
  readonly rules: readonly string[]
  /** `rule`: a rule says from when until when. `stays`: the stays there, those that touch joined. */
  readonly basis: 'rule' | 'stays'
  /** By first day, the last one ending on the as-of date at the latest; empty where no days there are known. */
  readonly periods: readonly BoundedPeriod[]
}

/**
 * Says of each certificate that is needed which period it has to cover; for China, city by city.
 *
 * @param version - The version to apply; its police-certificate outcome is looked at.
 * @param facts - As for `evaluate`.
 * @param options - As for `evaluate`.
 *
 * @returns One entry a certificate, in the order of the findings. Where dates are inexact the ends of periods are bounded.
 *
 * @throws What `evaluate` throws.
 *
 * @example
 * certificatePeriods(version, facts, { asOf: '2026-11-21' })
 * //=> [{ country: 'CN', place: 'Beijing', status: 'applies', basis: 'stays', periods: [{ from: '2010-01-01', to: '2015-08-20' }], … }]
 */
export function certificatePeriods<Version extends RulesetVersion>(
  version: Version,
  facts: FactsFor<Version['facts']>,
  options: EvaluateOptions,
): readonly CertificatePeriod[] {
  const chosen = readOptions(options, evaluateOptions)
  return requirementLines(version, evaluate(version, facts, chosen), historyOf(version, facts, chosen).stays).map(showLine)
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
