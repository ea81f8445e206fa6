import { countriesOf, dayBefore, type Life, livingIn } from './life.ts'
import type { Random } from './random.ts'

/** Somebody who needs a certificate of the police of China: a citizen, or a foreigner who has lived there. */
export function chinaNoCriminalRecord(random: Random, asOf: string, before: Life) {
  const life = random.chance(0.3) ? livingIn(random, 'CN', before) : before
  const known = countriesOf(life)
  const former = !life.nationalities.includes('CN') && random.chance(known.includes('CN') ? 0.4 : 0.05)
  const convicted = random.chance(0.05)
  const byAgent = random.chance(0.3)
  const applied = random.chance(0.3)
  return {
    ...life,
    cnFormerCitizen: former,
    ...(former && { cnForeignNationalityOn: dayBefore(random, life, asOf, 5000) }),
    certificates: random.some(known, 0.2).map((country) => ({
      country,
      issuedOn: dayBefore(random, life, asOf, 900),
      cnNotarised: random.chance(0.5),
    })),
    cnConvicted: convicted,
    ...(convicted && { cnLatestOffenceOn: dayBefore(random, life, asOf, 9000), cnFiveYearsOrLess: random.chance(0.7) }),
    cnAgentApplies: byAgent,
    ...(byAgent && { cnAgentIsNearRelative: random.chance(0.6) }),
    cnEarlierRequests: random.pick([0, 0, 0, 1, 2, 3]),
    cnCertificateUsedIn: random.pick(['US', 'CA', 'AU', 'NZ', 'IN', 'DE', 'TH']),
    cnUsedWhereApostilleCounts: random.chance(0.6),
    ...(random.chance(0.1) && { persecutionFearedIn: random.some(known, 0.3) }),
    cnCityProfiles: life.residences.some(({ country }) => country === 'CN') && random.chance(0.4) ? [profile(random)] : [],
    cnApplied: applied,
    ...(applied && { cnAppliedOn: dayBefore(random, life, asOf, 60) }),
  }
}

/** What a bureau of a city said that it asks for, and what the person has of it. */
function profile(random: Random) {
  return {
    country: 'CN',
    place: random.pick(['Beijing', 'Shanghai', 'Guangzhou']),
    contact: 'the hall of the bureau',
    needsPassportUsed: random.chance(0.5),
    needsResidencePermit: random.chance(0.5),
    coversShortTermVisas: random.chance(0.5),
    needsRegistrationForms: random.chance(0.5),
    coversOtherCities: random.chance(0.5),
    hasPassportUsed: random.chance(0.8),
    hasResidencePermit: random.chance(0.8),
    someShortTermVisas: random.chance(0.3),
    onlyShortTermVisas: random.chance(0.1),
    hasRegistrationForms: random.chance(0.6),
    registered: random.chance(0.8),
  }
}
