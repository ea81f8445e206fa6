import type { OutcomeKind } from '../model/outcome.ts'
import { outcomesWith } from '../model/roles.ts'
import type { RulesetVersion } from '../model/version.ts'
import { adviceBefore, adviceFirstIn, adviceIn, leadsToNoState } from './advice.ts'
import type { Finding } from './evaluation.ts'
import { certificateLines } from './headline/certificate-lines.ts'

/** The kinds of outcomes that ask something of somebody, or say what it takes. */
const asking: readonly OutcomeKind[] = ['requirement', 'duty', 'deadline', 'fee', 'facility']

/**
 * Marks whatever asks for something of a state that is feared, or leads to it, as nothing to do.
 *
 * The law that asks stays as it was found. A good certificate in hand can be handed in: it takes nothing of that state any more; nor does
 * what leads to the authority that asks.
 */
export function withAdviceFirst(version: RulesetVersion, findings: readonly Finding[]): readonly Finding[] {
  const advice = adviceIn(version, findings).filter(({ status }) => status === 'applies')
  if (advice.length === 0) return findings
  const usable = usableIn(version, findings)
  const isOfFeared = ({ kind, subject, outcome }: Finding) => {
    const country = String(subject.country)
    if (!asking.includes(kind) || !advice.some((one) => one.subject.country !== undefined && String(one.subject.country) === country))
      return false
    if (leadsToNoState(version, outcome)) return false
    const role = version.outcomes[outcome]?.role
    return !usable.includes(country) || (role !== 'certificate-required' && role !== 'certificate-piece')
  }
  return findings.map((finding) =>
    finding.status !== 'does-not-apply' && (isOfFeared(finding) || adviceBefore(version, advice, finding.outcome).length > 0)
      ? { ...finding, adviceFirst: true as const }
      : finding,
  )
}

/** The countries that are feared, and of which a good certificate is in hand. */
function usableIn(version: RulesetVersion, findings: readonly Finding[]): readonly string[] {
  const feared = adviceFirstIn(version, findings)
  const required = outcomesWith(version, 'certificate-required')
  return findings
    .filter(({ outcome, subject }) => required.includes(outcome) && feared.includes(String(subject.country)))
    .filter((finding) => certificateLines(version, findings, finding).some(({ action }) => action === 'have'))
    .map(({ subject }) => String(subject.country))
}
