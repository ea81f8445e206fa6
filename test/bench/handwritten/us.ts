import { dayOf, lengthBetween, month, plusMonths, year } from './days.ts'
import { anyDay, type ExactStay, historyOf, total } from './history.ts'

/** Exact facts of an applicant to the United States; what is left out is as most people have it. */
export interface UsFacts {
  readonly usVisa: 'immigrant' | 'diversity' | 'fiance' | 'nonimmigrant' | 'adjustment-of-status'
  readonly usPost: 'hong-kong-macau' | 'other'
  readonly birthDate: string
  readonly nationalities: readonly string[]
  readonly residences: readonly ExactStay[]
  readonly arrests: readonly { readonly country: string; readonly on?: string; readonly charged: boolean; readonly convicted: boolean }[]
  readonly usChargesWithoutArrest: readonly { readonly country: string; readonly convicted: boolean }[]
  readonly officerBelievesRecordIn?: readonly string[]
  readonly certificates?: readonly UsCertificate[]
  readonly usListedUnavailableIn?: readonly string[]
  readonly unobtainableIn?: readonly string[]
  readonly persecutionFearedIn?: readonly string[]
  readonly usReligiousCapacityIn?: readonly string[]
}

interface UsCertificate {
  readonly country: string
  readonly place?: string
  readonly issuedOn: string
  readonly returned: boolean
}

type Country = ReturnType<typeof decideCountry>

const none: readonly never[] = []
const lived = (kind: string | undefined) => kind !== 'visit'
const underOneState = ['CN', 'HK', 'MO']

/**
 * The outcomes of `us-police-certificates@2015-11-18` on the recommended readings, as one would write them by hand: which hold of the case,
 * and of each country, place, arrest, charge and certificate.
 */
export function usByHand(asOfDate: string) {
  const asOf = dayOf(asOfDate)
  return (facts: UsFacts) => {
    const { usVisa, residences, arrests, usChargesWithoutArrest: charges, certificates = none } = facts
    const adjusting = usVisa === 'adjustment-of-status'
    const immigrant = usVisa === 'immigrant' || usVisa === 'diversity'
    const sixteenth = plusMonths(dayOf(facts.birthDate), 16 * 12)
    const history = historyOf(residences, asOf, lived)

    const countries = new Map<string, Country>()
    const look = (code: string): Country => {
      let country = countries.get(code)
      if (country === undefined) {
        country = decideCountry(facts, code, history(code), asOf, sixteenth)
        countries.set(code, country)
      }
      return country
    }
    for (const code of facts.nationalities) look(code)
    for (const code of facts.officerBelievesRecordIn ?? none) look(code)
    for (const code of facts.usListedUnavailableIn ?? none) look(code)
    for (const code of facts.unobtainableIn ?? none) look(code)
    for (const code of facts.persecutionFearedIn ?? none) look(code)
    for (const code of facts.usReligiousCapacityIn ?? none) look(code)

    const places = new Map<string, { country: string; place: string; 'local-certificate': boolean }>()
    for (const { country, place, from, kind } of residences) {
      const { needed } = look(country)
      const key = `${country}/${place}`
      let row = places.get(key)
      if (row === undefined) {
        row = { country, place, 'local-certificate': false }
        places.set(key, row)
      }
      if (country === 'CN' && needed && lived(kind) && dayOf(from) <= asOf) row['local-certificate'] = true
    }

    return {
      case: { 'no-certificate-by-residence': adjusting },
      arrest: arrests.map(({ country, charged, convicted }) => {
        look(country)
        return {
          'arrest-report': adjusting,
          'statement-of-disposition': adjusting && !charged,
          'charging-document': adjusting && (charged || convicted),
          'sentence-completion': adjusting && convicted,
          'court-and-prison-records': immigrant && convicted,
        }
      }),
      charge: charges.map(({ country, convicted }) => {
        look(country)
        return { 'charge-record': adjusting, 'charge-sentence-completion': adjusting && convicted }
      }),
      certificate: certificates.map((certificate) => {
        const { needed, resided } = look(certificate.country)
        const issued = dayOf(certificate.issuedOn)
        const { all } = history(certificate.country)
        const stayedOn = anyDay(all, issued, issued) && anyDay(all, issued + 1, issued + 1)
        const returned = certificate.returned || (!stayedOn && anyDay(all, issued + 1, asOf))
        const leftBehind = resided && !returned && !anyDay(all, asOf, asOf)
        const old = lengthBetween(issued, asOf) >= 2 * year
        return {
          'certificate-acceptable': !adjusting && (leftBehind || !old),
          'fresh-certificate': needed && old && !leftBehind && sixteenth <= asOf,
        }
      }),
      country: [...countries.values()].map(({ rows }) => rows),
      place: [...places.values()],
    }
  }
}

function decideCountry(
  facts: UsFacts,
  country: string,
  { all, counted }: ReturnType<ReturnType<typeof historyOf>>,
  asOf: number,
  sixteenth: number,
) {
  const { usVisa, nationalities, arrests, usChargesWithoutArrest: charges, certificates = none } = facts
  const { persecutionFearedIn: feared = none, usListedUnavailableIn: unavailable = none } = facts
  const adjusting = usVisa === 'adjustment-of-status'
  const fiance = usVisa === 'fiance'
  const immigrant = usVisa === 'immigrant' || usVisa === 'diversity'
  const old = sixteenth <= asOf
  const current = anyDay(counted, asOf, asOf)
  const present = anyDay(all, asOf, asOf)
  const since16 = total(counted, sixteenth, asOf)
  const lived6 = total(counted, Number.NEGATIVE_INFINITY, asOf) >= 6 * month
  const arrested = arrests.some((arrest) => arrest.country === country)
  const suspected = facts.officerBelievesRecordIn?.includes(country) === true
  const listed = unavailable.includes(country)
  const excepted = country === 'US' || listed
  const unobtainable = facts.unobtainableIn?.includes(country) === true

  const required =
    !excepted &&
    ((immigrant && (arrested || (old && ((lived6 && (current || nationalities.includes(country))) || (!current && since16 >= year))))) ||
      (fiance && old && (current || since16 >= 6 * month)))
  const needed = required || (!excepted && ((!immigrant && !adjusting && arrested) || (!adjusting && suspected)))
  const ownPolice = country === 'HK' || country === 'MO'
  const sent = ownPolice && facts.usPost === 'hong-kong-macau'
  const china = needed && country === 'CN'
  const fearedHere = feared.includes(country)
  const fearedBeside = underOneState.includes(country) && underOneState.some((state) => state !== country && feared.includes(state))
  const cannotBeHad = needed && unobtainable
  return {
    needed,
    resided: counted.length > 0,
    rows: {
      country,
      'police-certificate': needed,
      'post-instructions': !excepted && fiance && old && !current && since16 >= 6 * month && since16 <= year,
      'certificate-form': needed && !sent,
      photocopy: needed && !sent && usVisa === 'diversity',
      'china-public-security': china,
      'china-notary': china,
      'china-proxy': china && !present && !fearedHere && !fearedBeside,
      'china-fee': china,
      'sent-by-the-police': needed && sent,
      'ask-the-post': needed && ownPolice && !sent,
      'apply-six-weeks-before': needed && sent,
      'taiwan-police': needed && country === 'TW' && nationalities.includes('TW'),
      translation: needed && !sent,
      'nothing-to-upload': !adjusting && listed,
      explanation: cannotBeHad,
      'other-evidence': cannotBeHad,
      'religious-affiliation': cannotBeHad && facts.usReligiousCapacityIn?.includes(country) === true,
      affidavit: cannotBeHad,
      'feared-state':
        (fearedHere || fearedBeside) &&
        (needed ||
          arrested ||
          certificates.some((certificate) => certificate.country === country) ||
          (adjusting && charges.some((charge) => charge.country === country))),
    },
  }
}
