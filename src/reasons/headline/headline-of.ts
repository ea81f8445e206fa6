import { taking } from '../../model/input/taking.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { adviceBefore, adviceFirstIn, adviceIn, leadsToNoState } from '../advice.ts'
import { assertAnswer } from '../assert-answer.ts'
import type { Evaluation, Finding } from '../evaluation.ts'
import { linesOfCertificates } from './certificate-lines.ts'
import type { HeadlineLine } from './line.ts'
import { otherLines } from './other-lines.ts'
import { isDemand, onRecommended, plainly, union } from './standing.ts'

/** What of an evaluation a headline tells. */
type Told<Version = RulesetVersion> = Pick<Evaluation<Version>, 'ruleset' | 'version' | 'asOf' | 'findings'>

/**
 * Says in one line for each country, place, record, or the case what to do.
 *
 * Nothing is decided here, and no line contradicts a finding: a certificate is not needed only where nothing that is a must is found for its
 * country, or can be.
 *
 * @param version - The version that was evaluated.
 * @param evaluation - What `evaluate` gave for it.
 *
 * @returns Plain JSON: where it is only assumed that no state is feared, that; then the certificates, by country in the order of the
 *   findings; then what is found for anything else.
 *
 * @throws {@link InvalidArgumentError} for the evaluation of another version.
 *
 * @example
 * headlineOf(version, evaluation)[0] //=> { subject: { country: 'JP' }, action: 'have', outcomes: ['police-certificate'], certificates: [0], until: '2027-03-01' }
 */
export function headlineOf<Version extends RulesetVersion>(
  version: Version,
  evaluation: NoInfer<Told<Version>>,
): readonly HeadlineLine<Version>[]
export function headlineOf(version: RulesetVersion, evaluation: Told): readonly HeadlineLine[] {
  assertAnswer(version, evaluation, 'evaluation')
  return taking('evaluation', () => linesOf(version, evaluation))
}

function linesOf(version: RulesetVersion, { findings, asOf }: Told): readonly HeadlineLine[] {
  const certificates = linesOfCertificates(version, findings)
  const countries = new Set(certificates.map(({ subject }) => subject.country))
  // What follows from a certificate that is missing is told beside what to do about it; of a state that is feared, nothing but to take advice.
  const feared = adviceFirstIn(version, findings)
  const followsBeside = ({ subject, kind, status }: Finding) =>
    kind === 'consequence' && status === 'applies' && !feared.includes(String(subject.country))
  const others = findings.filter((finding) => !countries.has(finding.subject.country) || followsBeside(finding))
  const lines = [...certificates, ...otherLines(version, others, asOf)]
  return [...fearAssumedAway(version, findings, lines), ...lines]
}

/** That no state is feared was assumed: whoever fears one has to read first what else would have been said. */
function fearAssumedAway(version: RulesetVersion, findings: readonly Finding[], lines: readonly HeadlineLine[]): readonly HeadlineLine[] {
  const resting = adviceIn(version, findings)
    .filter((advice) => advice.status === 'does-not-apply' && isApproached(version, findings, lines, advice))
    .map(({ outcome, restsOn }) => ({ outcome, assumed: restsOn.filter((name) => version.facts[name]?.role === 'feared-states') }))
    .filter(({ assumed }) => assumed.length > 0)
  if (resting.length === 0) return []
  const outcomes = union(resting.map(({ outcome }) => outcome))
  return [{ subject: {}, action: 'caution', outcomes, assumed: union(...resting.map(({ assumed }) => assumed)) }]
}

/** Whether anything that is asked for, or is on the recommended readings, takes something of the state that advice is about. */
function isApproached(version: RulesetVersion, findings: readonly Finding[], lines: readonly HeadlineLine[], advice: Finding): boolean {
  const { country } = advice.subject
  // Of a certificate that is good and in hand, nothing is left to take.
  const inHand = lines.filter(({ subject }) => subject.country === country).every(({ action }) => action === 'have')
  const isOfState = ({ subject, outcome }: Finding) =>
    country !== undefined && subject.country === country && (!inHand || !version.outcomes[outcome]?.role?.startsWith('certificate-'))
  return findings
    .filter((finding) => isDemand(finding.kind) && !finding.setAside && !leadsToNoState(version, finding.outcome))
    .filter((finding) => isOfState(finding) || adviceBefore(version, [advice], finding.outcome).length > 0)
    .some((finding) => [plainly(finding), onRecommended(finding)].some(({ status }) => status === 'applies'))
}
