import type { OutcomeKind } from '../model/outcome.ts'
import { outcomeWith } from '../model/roles.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { Finding } from './evaluation.ts'
import { certificateLines } from './headline/certificate-lines.ts'

/** The kinds of outcomes that ask something of somebody, or say what it takes. */
const asking: readonly OutcomeKind[] = ['requirement', 'duty', 'deadline', 'fee', 'facility']

/** The countries whose state the person fears, and is to approach for no certificate before taking advice. */
export function adviceFirstIn(version: RulesetVersion, findings: readonly Finding[]): readonly string[] {
  const adviceFirst = outcomeWith(version, 'certificate-advice-first')
  return findings.flatMap(({ outcome, status, subject }) =>
    outcome === adviceFirst && status === 'applies' ? String(subject.country) : [],
  )
}

/**
 * Marks whatever asks for the certificate of a state that is feared, or leads to it, as nothing to do.
 *
 * The law that asks stays as it was found. A good certificate in hand can be handed in: it takes nothing of that state any more.
 */
export function withAdviceFirst(version: RulesetVersion, findings: readonly Finding[]): readonly Finding[] {
  const feared = adviceFirstIn(version, findings)
  if (feared.length === 0) return findings
  const required = outcomeWith(version, 'certificate-required')
  const usable = findings
    .filter(({ outcome, subject }) => outcome === required && feared.includes(String(subject.country)))
    .filter((finding) => certificateLines(version, findings, finding).some(({ action }) => action === 'have'))
    .map(({ subject }) => String(subject.country))
  return findings.map((finding) => {
    const { kind, status, subject, outcome } = finding
    const country = String(subject.country)
    if (!feared.includes(country) || !asking.includes(kind) || status === 'does-not-apply') return finding
    const role = version.outcomes[outcome]?.role
    const isHandedIn = usable.includes(country) && (role === 'certificate-required' || role === 'certificate-piece')
    return isHandedIn ? finding : { ...finding, adviceFirst: true as const }
  })
}
