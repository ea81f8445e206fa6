import { dayOf, lengthBetween, month, plusMonths, windowOfYears, year } from './days.ts'
import { anyDay, type CountryHistory, type ExactStay, historyOf, total } from './history.ts'

/** Exact facts of an applicant to Australia; what is left out is as most people have it. */
export interface AuFacts {
  readonly birthDate: string
  readonly nationalities: readonly string[]
  readonly residences: readonly ExactStay[]
  readonly certificates?: readonly AuCertificate[]
  readonly auCoverageGapsIn?: readonly string[]
  readonly auApplicationDate?: string
  readonly auVisa: 'other' | 'graduate-485' | 'partner' | 'permanent-partner'
  readonly auRequestedFor?: readonly string[]
  readonly auForm80Requested?: boolean
  readonly auSeaServiceFlags?: readonly string[]
  readonly auOneEmployerAtSea?: boolean
  readonly auGrantDelayedByDepartment?: boolean
  readonly afpCheckApplication?: 'none' | 'federal-police' | 'other-provider'
  readonly afpCheckAppliedOn?: string
  readonly afpEvidenceWithApplication?: boolean
  readonly auSponsorAsked?: boolean
  readonly unobtainableIn?: readonly string[]
  readonly persecutionFearedIn?: readonly string[]
  readonly auProtection?: boolean
  readonly auFrailOrElderly?: boolean
}

interface AuCertificate {
  readonly country: string
  readonly place?: string
  readonly issuedOn: string
  readonly auCompleteDisclosure: boolean
  readonly auFederalPolice: boolean
  readonly auNoDisclosableOutcomes: boolean
}

const none: readonly never[] = []
const ashore = (kind: string | undefined) => kind !== 'at-sea'
const underOneState = ['CN', 'HK', 'MO']

/**
 * The outcomes of `au-police-certificates@2010-06-01` on the recommended readings, as one would write them by hand: which hold of the case,
 * and of each country and certificate.
 */
export function auByHand(asOfDate: string) {
  const asOf = dayOf(asOfDate)
  const tenYears = windowOfYears(10, asOf)
  const sponsorsSince = dayOf('2016-11-18')
  return (facts: AuFacts) => {
    const { auVisa, certificates = none } = facts
    const birth = dayOf(facts.birthDate)
    const sixteenth = plusMonths(birth, 16 * 12)
    const lodged = facts.auApplicationDate === undefined || facts.auApplicationDate === 'none' ? undefined : dayOf(facts.auApplicationDate)
    const applied = lodged === undefined ? asOf : Math.min(lodged, asOf)
    const graduate = auVisa === 'graduate-485' && sixteenth <= applied
    const partner = auVisa === 'partner' || auVisa === 'permanent-partner'
    const inTime = graduate && afpInTime(facts, applied)
    const refused = graduate && lodged !== undefined && lodged <= asOf && !inTime
    const history = historyOf(facts.residences, asOf, ashore)
    const atSea = facts.residences.some(({ kind }) => kind === 'at-sea') ? monthsAtSea(facts.residences, asOf, tenYears) : undefined

    const named = new Set<string>(facts.nationalities)
    for (const { country } of facts.residences) named.add(country)
    for (const { country } of certificates) named.add(country)
    for (const country of facts.auCoverageGapsIn ?? none) named.add(country)
    for (const country of facts.auRequestedFor ?? none) named.add(country)
    for (const country of facts.auSeaServiceFlags ?? none) named.add(country)
    for (const country of facts.unobtainableIn ?? none) named.add(country)
    for (const country of facts.persecutionFearedIn ?? none) named.add(country)

    return {
      case: {
        'valid-without': auVisa !== 'graduate-485',
        'now-or-later': partner,
        'page-of-the-visa': auVisa === 'other',
        'form-80': facts.auForm80Requested === true,
        'check-of-another-provider': graduate && facts.afpCheckApplication === 'other-provider',
        'afp-check-application': graduate && !refused,
        'afp-check-in-time': inTime,
        refusal: refused,
        'sponsor-certificates': partner && applied >= sponsorsSince,
        'special-arrangements': facts.auProtection === true || facts.auFrailOrElderly === true,
      },
      certificate: certificates.map((certificate) => decideCertificate(facts, certificate, history(certificate.country), asOf)),
      country: [...named].map((country) => {
        const long = atSea !== undefined && atSea(country) >= year
        return decideCountry(facts, country, history(country), { asOf, tenYears, sixteenth, graduate, longAtSea: long })
      }),
    }
  }
}

/** Whether an AFP check was applied for in the twelve months that end on the day before the application. */
function afpInTime({ afpCheckApplication, afpCheckAppliedOn, afpEvidenceWithApplication = true }: AuFacts, applied: number): boolean {
  if (afpCheckApplication !== 'federal-police' || !afpEvidenceWithApplication || afpCheckAppliedOn === undefined) return false
  const on = dayOf(afpCheckAppliedOn)
  return on <= applied - 1 && on >= windowOfYears(1, applied - 1)
}

function monthsAtSea(residences: readonly ExactStay[], asOf: number, since: number): (country: string) => number {
  const history = historyOf(residences, asOf, (kind) => kind === 'at-sea')
  return (country) => total(history(country).counted, since, asOf)
}

function decideCertificate(
  { auCoverageGapsIn, auGrantDelayedByDepartment }: AuFacts,
  certificate: AuCertificate,
  { counted }: CountryHistory,
  asOf: number,
) {
  const issued = dayOf(certificate.issuedOn)
  const anniversary = plusMonths(issued, 12)
  const age = lengthBetween(issued, asOf)
  const old = age >= year
  const beenBack = anyDay(counted, anniversary, asOf)
  const covers = auCoverageGapsIn?.includes(certificate.country) !== true
  if (certificate.country === 'AU') {
    const { auCompleteDisclosure: rightForm, auNoDisclosableOutcomes: clean } = certificate
    const extended = old && age < 15 * month && auGrantDelayedByDepartment === true && clean && rightForm
    const away = old && !beenBack && rightForm
    return {
      'certificate-acceptable': covers && ((rightForm && !old) || extended || away),
      'fresh-certificate': old && !extended && !away,
    }
  }
  const shortlyBack = total(counted, anniversary, asOf) <= 2 * month
  return {
    'certificate-acceptable': covers && (!old || !beenBack || shortlyBack),
    'fresh-certificate': old && !shortlyBack,
  }
}

interface Case {
  readonly asOf: number
  readonly tenYears: number
  readonly sixteenth: number
  readonly graduate: boolean
  readonly longAtSea: boolean
}

function decideCountry(facts: AuFacts, country: string, { all, counted }: CountryHistory, at: Case) {
  const { nationalities, persecutionFearedIn: feared = none, certificates = none } = facts
  const { asOf, tenYears, sixteenth, graduate } = at
  const old = sixteenth <= asOf
  const home = nationalities.includes(country)
  const inAustralia = country === 'AU'
  const since = inAustralia ? sixteenth : Math.max(tenYears, sixteenth)
  const lived = old && total(counted, since, asOf) >= year
  const requested = all.length > 0 && facts.auRequestedFor?.includes(country) === true
  const crew = old && (facts.auSeaServiceFlags?.includes(country) === true || (at.longAtSea && facts.auOneEmployerAtSea !== false))
  const needed = lived || requested || crew
  const protection = facts.auProtection === true
  const stateFeared = feared.includes(country) || (protection && home)
  const fearedBeside =
    underOneState.includes(country) &&
    underOneState.some((state) => state !== country && (feared.includes(state) || (protection && nationalities.includes(state))))
  const cannotBeHad = needed && facts.unobtainableIn?.includes(country) === true
  return {
    country,
    'police-certificate': requested || ((lived || crew) && !stateFeared) || (inAustralia && lived && graduate),
    'certificate-form': inAustralia && needed,
    'proof-of-application': inAustralia && needed,
    'after-lodgement': needed && !stateFeared && !(inAustralia && graduate),
    explanation: cannotBeHad,
    waiver: cannotBeHad || (needed && stateFeared),
    'statutory-declaration': cannotBeHad,
    'feared-state': (stateFeared || fearedBeside) && (needed || certificates.some((certificate) => certificate.country === country)),
  }
}
