import { dayOf, lengthBetween, month, plusMonths, windowOfYears, year } from './days.ts'
import { anyDay, type CountryHistory, type ExactStay, historyOf, total } from './history.ts'

/** Exact facts of an applicant to New Zealand, or of the partner; what is left out is as most people have it. */
export interface NzFacts {
  readonly nzVisaClass: 'residence' | 'temporary' | 'student'
  readonly nzTemporaryKind: 'accredited-employer-work' | 'visitor' | 'other'
  readonly nzRole?: 'applicant' | 'supporting-partner'
  readonly nzIntendedMonths: number
  readonly nzApplicationDate?: string
  readonly birthDate: string
  readonly nationalities: readonly string[]
  readonly nzPassport: 'mainland' | 'hong-kong' | 'macau' | 'taiwan'
  readonly residences: readonly ExactStay[]
  readonly certificates?: readonly NzCertificate[]
  readonly nzProofOfApplyingFor?: readonly string[]
  readonly nzNothingEnclosedFor?: readonly string[]
  readonly nzOfficerRequiresCheck?: boolean
  readonly nzFurtherResidence?: boolean
  readonly nzAtImmigrationControlArea?: boolean
  readonly australianResident?: boolean
  readonly nzStudentVisasSince17?: boolean
  readonly nzFeePaying?: boolean
  readonly nzResidenceReuse?: boolean
  readonly neverLivedIn?: readonly string[]
  readonly nzGoodReasonForFurther?: boolean
  readonly notProvidedIn?: readonly string[]
  readonly unobtainableIn?: readonly string[]
  readonly persecutionFearedIn?: readonly string[]
  readonly onlyCostOrDelayIn?: readonly string[]
}

interface NzCertificate {
  readonly country: string
  readonly place?: string
  readonly issuedOn: string
  readonly nzGivenBefore: boolean
  readonly nzRegionalPassportOffice: boolean
}

const none: readonly never[] = []
const lived = (kind: string | undefined) => kind !== 'visit'
const underOneState = ['CN', 'HK', 'MO']
const passportOf: Readonly<Record<string, string>> = { CN: 'mainland', HK: 'hong-kong', MO: 'macau', TW: 'taiwan' }
const [passportOffices, firstNotice, secondNotice] = [dayOf('2025-12-01'), dayOf('2025-12-08'), dayOf('2026-07-01')]

/**
 * The outcomes of `nz-police-certificates@2026-07-01` on the recommended readings, as one would write them by hand: which hold of each
 * country and certificate.
 */
export function nzByHand(asOfDate: string) {
  const asOf = dayOf(asOfDate)
  return (facts: NzFacts) => {
    const { certificates = none } = facts
    const history = historyOf(facts.residences, asOf, lived)
    const at = caseOf(facts, asOf, history)

    const named = new Set<string>(facts.nationalities)
    for (const { country } of facts.residences) named.add(country)
    for (const { country } of certificates) named.add(country)
    for (const country of facts.nzProofOfApplyingFor ?? none) named.add(country)
    for (const country of facts.nzNothingEnclosedFor ?? none) named.add(country)
    for (const country of facts.neverLivedIn ?? none) named.add(country)
    for (const country of facts.notProvidedIn ?? none) named.add(country)
    for (const country of facts.unobtainableIn ?? none) named.add(country)
    for (const country of facts.persecutionFearedIn ?? none) named.add(country)
    for (const country of facts.onlyCostOrDelayIn ?? none) named.add(country)

    const countries = [...named].map((country) => decideCountry(facts, country, history(country), at))
    return {
      certificate: certificates.map((certificate) => {
        const needed = countries.some((row) => row.country === certificate.country && row['police-certificate'])
        return decideCertificate(facts, certificate, needed, at)
      }),
      country: countries,
    }
  }
}

type Case = ReturnType<typeof caseOf>

/** What is the same for every country and certificate. */
function caseOf(facts: NzFacts, asOf: number, history: (country: string) => CountryHistory) {
  const { nzVisaClass, nationalities } = facts
  const given = facts.nzApplicationDate === undefined || facts.nzApplicationDate === 'none' ? undefined : dayOf(facts.nzApplicationDate)
  const lodged = given === undefined ? asOf : Math.min(given, asOf)
  const birth = dayOf(facts.birthDate)
  const seventeenth = plusMonths(birth, 17 * 12)
  const applicant = facts.nzRole !== 'supporting-partner' && seventeenth <= lodged
  const temporary = nzVisaClass !== 'residence'
  const inNewZealand = history('NZ').all
  const spent = total(inNewZealand, Number.NEGATIVE_INFINITY, lodged)
  const wholeStay = spent + month * facts.nzIntendedMonths
  const byNotice = nzVisaClass === 'temporary' && facts.nzTemporaryKind === 'accredited-employer-work' && lodged >= firstNotice
  const known = (country: string) => nationalities.includes(country) || history(country).counted.length > 0
  return {
    asOf,
    lodged,
    seventeenth,
    tenYears: windowOfYears(10, lodged),
    sevenYears: windowOfYears(7, lodged),
    temporary,
    residenceCheck: applicant && !temporary,
    temporaryCheck: applicant && temporary && (wholeStay >= 24 * month || facts.nzOfficerRequiresCheck === true),
    residenceExcepted:
      (facts.nzAtImmigrationControlArea === true && (nationalities.includes('AU') || facts.australianResident === true)) ||
      (facts.nzFurtherResidence === true && facts.nzOfficerRequiresCheck !== true),
    studentExempt: nzVisaClass === 'student' && lodged < plusMonths(birth, 20 * 12) && facts.nzStudentVisasSince17 === true,
    partner: facts.nzRole === 'supporting-partner' && !temporary,
    chinese: nationalities.includes('CN'),
    otherPassportsKnown: known('HK') || known('MO') || known('TW'),
    indianInIndia: applicant && nationalities.includes('IN') && anyDay(history('IN').counted, lodged, lodged),
    byNotice,
    upfront: (temporary && lodged >= secondNotice) || byNotice,
    long: wholeStay >= 24 * month,
    longSpent: spent >= 24 * month,
    there: anyDay(inNewZealand, lodged, lodged),
  }
}

function decideCertificate(facts: NzFacts, certificate: NzCertificate, needed: boolean, at: Case) {
  const issued = dayOf(certificate.issuedOn)
  const age = issued > at.lodged ? -1 : lengthBetween(issued, at.lodged)
  const fresh = age < 6 * month
  const feePaying = facts.nzVisaClass === 'student' && facts.nzFeePaying !== false
  const reused =
    certificate.nzGivenBefore &&
    (at.temporary ? age <= (feePaying ? 36 : 24) * month : facts.nzResidenceReuse === true && age <= 24 * month)
  const ofAnotherOffice =
    certificate.country === 'IN' && at.indianInIndia && !certificate.nzRegionalPassportOffice && at.lodged >= passportOffices
  return {
    'certificate-acceptable': (fresh || reused) && !ofAnotherOffice,
    'freshness-waiver': !fresh && !reused && !ofAnotherOffice,
    'certificate-of-the-right-office': needed && ofAnotherOffice,
    'further-certificates': facts.nzGoodReasonForFurther === true || lengthBetween(issued, at.asOf) >= year,
  }
}

function isNeeded(facts: NzFacts, country: string, { all, counted }: CountryHistory, at: Case): boolean {
  const { residenceCheck, temporaryCheck, studentExempt, lodged } = at
  if (at.partner) return total(all, at.sevenYears, lodged) >= year
  if ((!residenceCheck || at.residenceExcepted) && (!temporaryCheck || studentExempt)) return false
  const passport = passportOf[country]
  const byPassport = at.chinese && country !== 'CN' && passport !== undefined && counted.length > 0 && facts.nzPassport === passport
  const onAnother = at.chinese && passport !== undefined && facts.nzPassport !== passport && (country !== 'CN' || at.otherPassportsKnown)
  const citizenship = (byPassport || facts.nationalities.includes(country)) && !onAnother
  if (residenceCheck) return citizenship || total(all, at.tenYears, lodged) >= year
  const neverLivedThere = counted.length === 0 && facts.neverLivedIn?.includes(country) === true
  return (citizenship && !neverLivedThere) || total(all, at.seventeenth, lodged) >= 5 * year
}

function decideCountry(facts: NzFacts, country: string, history: CountryHistory, at: Case) {
  const { persecutionFearedIn: feared = none, certificates = none } = facts
  const needed = isNeeded(facts, country, history, at)
  const notProvided = facts.notProvidedIn?.includes(country) === true
  const excused =
    needed && (notProvided || facts.unobtainableIn?.includes(country) === true) && facts.onlyCostOrDelayIn?.includes(country) !== true
  const fearedHere = feared.includes(country)
  const refugee = needed && !at.temporary && fearedHere
  const fearedBeside = underOneState.includes(country) && underOneState.some((state) => state !== country && feared.includes(state))

  const enclosed = needed && at.upfront && at.long && country !== 'NZ' && !excused
  const sentStraight = country === 'FJ' || country === 'HK' || country === 'IL'
  const proof = facts.nzProofOfApplyingFor?.includes(country) === true
  const missing = enclosed && (facts.nzNothingEnclosedFor?.includes(country) === true || (proof && !sentStraight))
  const second = at.lodged >= secondNotice
  const declineLikely = missing && second && at.long && !at.there
  return {
    country,
    'police-certificate': needed,
    'regional-passport-office': country === 'IN' && needed && at.indianInIndia && at.lodged >= passportOffices,
    'with-the-application': enclosed && !sentStraight,
    'proof-of-applying': enclosed && sentStraight,
    'proof-accepted': enclosed && sentStraight && proof,
    'not-kept-waiting': enclosed,
    'receipt-not-accepted': missing && proof,
    'without-a-new-one': enclosed && at.byNotice && !at.longSpent && !second,
    'chance-to-answer': missing && at.byNotice && at.longSpent && at.there,
    'may-be-declined': missing && !declineLikely && (second || (at.byNotice && at.longSpent && !at.there)),
    'shorter-visa': missing && second,
    'decline-likely': declineLikely,
    'short-deadline': missing && second && !at.longSpent && at.there,
    'obtained-by-immigration-new-zealand': needed && country === 'NZ',
    'certificate-form': needed && !at.temporary,
    'copy-suffices': needed && at.temporary,
    costs: needed,
    translation: needed,
    'proceed-without': needed && notProvided,
    waiver: excused || refugee,
    'statutory-declaration': excused || refugee,
    'hong-kong-letter': needed && country === 'HK',
    'hong-kong-police': needed && country === 'HK',
    'issuing-office': needed && (country === 'MO' || country === 'TW'),
    'china-public-security': needed && country === 'CN',
    'china-notary': needed && country === 'CN',
    'feared-state': (fearedHere || fearedBeside) && (needed || certificates.some((certificate) => certificate.country === country)),
  }
}
