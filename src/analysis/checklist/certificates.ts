import { outcomeWith } from '../../model/roles.ts'
import { placeKey } from '../../model/situation/place-key.ts'
import { anyOther, type Subject } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { SubjectOf } from '../../model/version-names.ts'
import type { Finding } from '../../reasons/evaluation.ts'
import type { HeadlineLine } from '../../reasons/headline/line.ts'
import { isDemand } from '../../reasons/headline/standing.ts'

/** A certificate to tick off, of a country or of one of its cities. */
export interface CertificateBox<Version = RulesetVersion> {
  readonly subject: SubjectOf<Version>
  /** Given where one that is good is in hand: bring it. Their numbers in the list, and the last day on which one surely is, where the version tells. */
  readonly held?: { readonly certificates: readonly number[]; readonly until?: string }
  /** Given where none is in hand, and whoever issues it sends it straight to the authority that asks: apply for it, and bring nothing. */
  readonly sent?: true
}

/** What of the findings is about a certificate that is needed, and where it is told. */
export interface Certificates {
  /** The boxes of a certificate; nothing for any other finding. */
  readonly boxesOf: (finding: Finding) => readonly CertificateBox[] | undefined
  /** What is told under a certificate, as a piece of it or a step to it; nothing under any other finding. */
  readonly partsOf: (finding: Finding) => readonly Finding[]
  /** Whether a finding is told under a certificate. */
  readonly isPart: (finding: Finding) => boolean
  /** Whether a finding is a certificate that is to be applied for, and that nobody brings. */
  readonly isSent: (finding: Finding) => boolean
  /** Whether a finding is a step to a certificate of which a good one is in hand. */
  readonly isInHand: (finding: Finding) => boolean
}

/**
 * Puts the pieces of certificates, and the steps to them, with the certificate of their country, by what the version declares of them.
 *
 * @param lines - The headline, which says of which country or city a good certificate is in hand.
 */
export function certificatesAmong(version: RulesetVersion, findings: readonly Finding[], lines: readonly HeadlineLine[]): Certificates {
  const required = outcomeWith(version, 'certificate-required')
  // What follows from a missing certificate is told beside it, and is no certificate.
  const own = lines.filter(({ outcomes }) => !outcomes.some((outcome) => version.outcomes[outcome]?.kind === 'consequence'))
  const needed = findings.filter((finding) => finding.outcome === required && finding.status === 'applies' && !isNothingToDo(finding))
  const roleOf = ({ outcome }: Finding) => version.outcomes[outcome]?.role
  const sent = findings.filter((finding) => roleOf(finding) === 'certificate-sent' && finding.status === 'applies')
  const isSent = ({ subject }: Finding) => sent.some((one) => one.subject.country === subject.country)
  const boxesIn = (finding: Finding) => boxesOf(finding, own, isSent(finding))
  const parts = new Map<Finding, Finding[]>()
  const inHand = new Set<Finding>()
  for (const finding of findings) {
    const role = roleOf(finding)
    const whole = needed.find(({ subject }) => subject.country === finding.subject.country)
    if (whole === undefined || isNothingToDo(finding) || (role !== 'certificate-piece' && role !== 'certificate-step')) continue
    const isStep = role === 'certificate-step'
    if (isStep && isHeld(version, whole, own, finding)) {
      if (finding.status !== 'does-not-apply') inHand.add(finding)
      continue
    }
    // What has to be done whoever asks is not told under what may be asked for.
    const isWeaker = isStep && whole.modality === 'may' && finding.modality !== 'may'
    if (finding.status === 'applies' && isDemand(finding.kind) && !isWeaker) parts.set(whole, [...(parts.get(whole) ?? []), finding])
  }
  const told = new Set([...parts.values()].flat())
  return {
    boxesOf: (finding) => (needed.includes(finding) ? boxesIn(finding) : undefined),
    partsOf: (finding) => parts.get(finding) ?? [],
    isPart: (finding) => told.has(finding),
    isSent: (finding) => needed.includes(finding) && boxesIn(finding).some((box) => box.sent),
    isInHand: (finding) => inHand.has(finding),
  }
}

function boxesOf({ subject }: Finding, lines: readonly HeadlineLine[], isSent: boolean): readonly CertificateBox[] {
  // Of the cities of a state that is feared, those of which a good one is in hand.
  const told = linesOf(subject, lines).filter(({ action }) => action !== 'advice-first')
  return told.map(({ subject, action, certificates = [], until }) => {
    const isHeld = action === 'have' || (action === 'if-asked' && certificates.length > 0)
    if (isHeld) return { subject, held: { certificates, ...(until !== undefined && { until }) } }
    return { subject, ...(isSent && { sent: true as const }) }
  })
}

/** Whether a finding leads to nothing in its place, or to a state that is not to be approached. */
function isNothingToDo({ setAside, adviceFirst }: Finding): boolean {
  return setAside === true || adviceFirst === true
}

/** Whether what a finding is about is in hand: the certificate of its city where it is of one, else those of all that certify. */
function isHeld(version: RulesetVersion, whole: Finding, lines: readonly HeadlineLine[], { subject }: Finding): boolean {
  const all = linesOf(whole.subject, lines)
  const own = all.filter((line) => isOf(version, whole, line.subject, subject))
  const those = own.length > 0 ? own : all
  return those.length > 0 && those.every(({ action }) => action === 'have')
}

/** Whether a city is the one that a finding is of, by its place or by the certificate in hand that it is about. */
function isOf(version: RulesetVersion, { cities = [] }: Finding, city: Subject, { country, place, ...record }: Subject): boolean {
  if (city.place === undefined) return false
  if (place !== undefined) return keyOf(version, city) === keyOf(version, { ...city, place })
  const [number] = Object.values(record)
  return cities.some((one) => (one.place ?? anyOther) === city.place && one.certificates.some((index) => index === number))
}

function keyOf(version: RulesetVersion, { country, place }: Subject): string {
  return place === anyOther ? anyOther : placeKey(version.places, String(country), String(place))
}

/** What the headline says of a country, or of each of its cities. */
function linesOf({ country }: Subject, lines: readonly HeadlineLine[]): readonly HeadlineLine[] {
  return lines.filter(({ subject }) => subject.country === country)
}
