import type { EvaluateOptions } from '../../src/engine/case.ts'
import { modalities } from '../../src/model/outcome.ts'
import type { Subject } from '../../src/model/subject.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import type { Evaluation, Finding } from '../../src/reasons/evaluation.ts'
import { apply, combinationsOf, countriesNamed } from '../oracle/findings.ts'
import { type PlainFacts, placeKey } from '../oracle/measures.ts'
import { allows } from './shown.ts'

/** What is true of one outcome and subject of a complete case, under every combination of the readings that it can hang on. */
export interface Truths {
  readonly outcome: string
  readonly subject: Subject
  /** The rules that apply under each combination: none of them, or some. */
  readonly under: readonly { readonly readings: Readonly<Record<string, string>>; readonly rules: readonly string[] }[]
  readonly status: Finding['status']
}

/** Lets the oracle answer a complete case. */
export function truthsOf(
  version: RulesetVersion,
  facts: PlainFacts,
  asOf: string,
  pinned: Readonly<Record<string, string>> = {},
  only?: string,
): readonly Truths[] {
  return apply(version, facts, asOf, only).map(({ outcome, subject, readings, rulesUnder }): Truths => {
    const under = combinationsOf(version, readings, pinned).map((combination) => ({
      readings: combination,
      rules: rulesUnder(combination),
    }))
    const applying = under.filter(({ rules }) => rules.length > 0).length
    const status = applying === 0 ? 'does-not-apply' : applying === under.length ? 'applies' : 'contested'
    return { outcome, subject, under, status }
  })
}

/** An evaluation, and the countries that its facts name. */
export interface Told {
  readonly evaluation: Evaluation
  readonly named: readonly string[]
}

/** Evaluates what is said of a case. */
export function tell(version: RulesetVersion, facts: PlainFacts, options: EvaluateOptions): Told {
  return { evaluation: evaluate(version, facts, options), named: countriesNamed(version, facts) }
}

/** Finds what an evaluation says of a subject; where it does not name the subject, what it says of any other. */
export function findingFor({ evaluation, named }: Told, { outcome, subject }: Pick<Finding, 'outcome' | 'subject'>): Finding | undefined {
  const own = evaluation.findings.filter((finding) => finding.outcome === outcome)
  const find = (wanted: Subject) =>
    own.find((finding) => Object.keys(wanted).every((key) => keyOf(finding.subject[key]) === keyOf(wanted[key])))
  const record = Object.keys(subject).find((key) => key !== 'country' && key !== 'place')
  if (record !== undefined) return find({ [record]: subject[record] ?? '*' }) ?? find({ [record]: '*' })
  const { country, place } = subject
  if (country === undefined) return find({})
  const where = named.includes(String(country)) ? country : '*'
  return place === undefined ? find({ country: where }) : (find({ country: where, place }) ?? find({ country: where, place: '*' }))
}

function keyOf(value: string | number | undefined): string | number | undefined {
  return typeof value === 'string' ? placeKey(value) : value
}

/** Where a decided finding is not what is true of the complete case, in words. */
export function contradictions(told: Told, truths: readonly Truths[]): readonly string[] {
  return truths.flatMap((truth) => {
    // What the facts do not name and does not apply is not listed.
    const status = findingFor(told, truth)?.status ?? 'does-not-apply'
    if (status === 'undetermined' || status === truth.status) return []
    return [`${truth.outcome} ${JSON.stringify(truth.subject)}: found ${status}, is ${truth.status}`]
  })
}

/** Where what is shown of a parameter leaves no room for what it turns out to be when more is said, in words. */
export function wrongParameters(before: Told, after: Told): readonly string[] {
  return after.evaluation.findings.flatMap((finding) => {
    const earlier = findingFor(before, finding)
    if (finding.status !== 'applies' || earlier === undefined || Object.values(earlier.subject).includes('*')) return []
    const names = new Set([...Object.keys(finding.params), ...Object.keys(earlier.params)])
    return [...names]
      .filter((name) => !allows(earlier.params[name] ?? null, finding.params[name] ?? null))
      .map(
        (name) =>
          `${finding.outcome} ${JSON.stringify(finding.subject)}: ${name} was ${text(earlier.params[name])}, is ${text(finding.params[name])}`,
      )
  })
}

/** Where a finding binds more strongly, or more weakly, than what was found when less was said allows, in words. */
export function wrongModalities(before: Told, after: Told): readonly string[] {
  return after.evaluation.findings.flatMap((finding) => {
    const earlier = findingFor(before, finding)
    if (finding.status !== 'applies' || earlier?.status !== 'applies' || Object.values(earlier.subject).includes('*')) return []
    const [found, was, strongest] = [finding.modality, earlier.modality, earlier.mayBecome ?? earlier.modality].map((modality) =>
      modalities.indexOf(modality),
    ) as [number, number, number]
    return found >= strongest && found <= was
      ? []
      : [`${finding.outcome} ${JSON.stringify(finding.subject)}: ${earlier.modality} became ${finding.modality}`]
  })
}

function text(shown: unknown): string {
  return JSON.stringify(shown) ?? 'none'
}

/** Where an evaluation takes back what another one decided from facts that say less, in words. */
export function reversals(before: Told, after: Told): readonly string[] {
  const [scopeBefore, scopeAfter] = [before, after].map(({ evaluation }) => evaluation.scope?.status ?? 'inside')
  if (scopeBefore !== 'open' && scopeBefore !== scopeAfter) return [`the scope: was ${scopeBefore}, became ${scopeAfter}`]
  // Outside the scope nothing is found, and what was said while that was open held for those inside alone.
  if (scopeAfter === 'outside') return []
  const both = [...before.evaluation.findings, ...after.evaluation.findings].filter(({ subject }) => !Object.values(subject).includes('*'))
  return both.flatMap((finding) => {
    const [was, is] = [before, after].map((told) => findingFor(told, finding)?.status ?? 'does-not-apply')
    return was === 'undetermined' || was === is ? [] : [`${finding.outcome} ${JSON.stringify(finding.subject)}: was ${was}, became ${is}`]
  })
}
