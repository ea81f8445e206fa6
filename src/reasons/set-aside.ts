import { parameterWith } from '../model/roles.ts'
import { placeKey } from '../model/situation/place-key.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { Finding } from './evaluation.ts'

/** Marks what applies by its own rules though another finding that applies says that in this place it leads to nothing. */
export function withSetAside(version: RulesetVersion, findings: readonly Finding[]): readonly Finding[] {
  const at = parameterWith(version, 'at-place') ?? ''
  const setting = findings.filter(({ outcome, status }) => status === 'applies' && version.outcomes[outcome]?.setsAside !== undefined)
  if (setting.length === 0) return findings
  return findings.map((finding) => {
    const { subject, status, outcome } = finding
    const keyOf = (place: unknown) => placeKey(version.places, String(subject.country), String(place))
    const isSetAside = setting.some(
      (other) =>
        other.subject.country === subject.country &&
        typeof other.params[at] === 'string' &&
        keyOf(other.params[at]) === keyOf(subject.place) &&
        version.outcomes[other.outcome]?.setsAside?.includes(outcome),
    )
    return isSetAside && status === 'applies' ? { ...finding, setAside: true as const } : finding
  })
}
