import { outcomeWith } from '../../model/roles.ts'
import { anyOther } from '../../model/subject.ts'
import type { Text } from '../../model/text.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { adviceIn } from '../../reasons/advice.ts'
import type { Finding } from '../../reasons/evaluation.ts'
import type { ComparisonCell, ComparisonCitation, ComparisonRule } from './comparison.ts'
import type { Destination } from './destination.ts'

const nothing = {
  modality: null,
  adviceFirst: null,
  adviceIfNeeded: null,
  rules: [],
  exceptions: [],
  params: {},
  citations: [],
  missing: [],
  unknown: [],
  readings: [],
  onRecommended: null,
  near: [],
}

/**
 * Says what a destination asks for a country.
 *
 * A country that the facts of this destination do not name is like any other that they do not name; where those facts are closed, nothing
 * of it can matter there, and no certificate is needed.
 */
export function cellOf({ ruleset, version, evaluation }: Destination, country: string): ComparisonCell {
  if (version === undefined || evaluation === undefined || evaluation.scope?.status === 'outside')
    return { ruleset: ruleset.id, status: 'not-covered', basis: 'not-named', ...nothing }
  const requirement = outcomeWith(version, 'certificate-required')
  const findings = evaluation.findings.filter(({ outcome }) => outcome === requirement)
  const own = findings.find(({ subject }) => subject.country === country)
  const finding = own ?? findings.find(({ subject }) => subject.country === anyOther)
  if (finding === undefined) return { ruleset: ruleset.id, status: 'does-not-apply', basis: 'not-named', ...nothing }
  return {
    ruleset: ruleset.id,
    status: finding.status,
    basis: own === undefined ? 'any-other' : 'country',
    modality: finding.modality,
    ...adviceFor(version, evaluation.findings, country),
    rules: rulesOf(version, finding.rules),
    exceptions: rulesOf(version, finding.exceptions),
    params: finding.params,
    citations: citationsOf(version, finding),
    missing: finding.missing,
    unknown: finding.unknown,
    readings: finding.readings ?? [],
    onRecommended: finding.onRecommended ?? null,
    near: finding.near ?? [],
  }
}

/** Where to turn before anything is asked of a state that is feared; and where it is open whether anything is. */
function adviceFor(
  version: RulesetVersion,
  findings: readonly Finding[],
  country: string,
): Pick<ComparisonCell, 'adviceFirst' | 'adviceIfNeeded'> {
  const advice = adviceIn(version, findings).find(({ subject }) => subject.country === country)
  const title: Text | null = version.outcomes[advice?.outcome ?? '']?.title ?? null
  const hangsOn = [...(advice?.missing ?? []), ...(advice?.unknown ?? [])]
  const isOpen = advice?.status === 'undetermined' || advice?.status === 'contested'
  const isFeared = hangsOn.every((path) => version.facts[path]?.role !== 'feared-states')
  return { adviceFirst: advice?.status === 'applies' ? title : null, adviceIfNeeded: isOpen && isFeared ? title : null }
}

function rulesOf(version: RulesetVersion, ids: readonly string[]): readonly ComparisonRule[] {
  return version.rules.filter(({ id }) => ids.includes(id)).map(({ id, title }) => ({ id, title }))
}

function citationsOf(version: RulesetVersion, { citations }: Finding): readonly ComparisonCitation[] {
  return citations.flatMap((key) => {
    const citation = Object.hasOwn(version.citations, key) ? version.citations[key] : undefined
    return citation === undefined ? [] : [{ key, ...citation }]
  })
}
