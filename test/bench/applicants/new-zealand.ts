import type { NzFacts } from '../handwritten/nz.ts'
import { countriesOf, dayBefore, type Life, livingIn } from './life.ts'
import type { Random } from './random.ts'

/** An applicant for a visa to New Zealand, or the partner who supports one. */
export function newZealand(random: Random, asOf: string, before: Life): NzFacts {
  const life = random.chance(0.3) ? livingIn(random, 'NZ', before) : before
  const known = countriesOf(life)
  const nzVisaClass = random.pick(['residence', 'residence', 'temporary', 'temporary', 'student'] as const)
  return {
    nzVisaClass,
    nzTemporaryKind: random.pick(['accredited-employer-work', 'accredited-employer-work', 'visitor', 'other'] as const),
    ...(random.chance(0.15) && { nzRole: 'supporting-partner' as const }),
    nzIntendedMonths: random.pick([6, 12, 22, 23, 24, 30, 36, 60]),
    ...(random.chance(0.7) && { nzApplicationDate: dayBefore(random, life, asOf, 500) }),
    ...life,
    nzPassport: random.pick(['mainland', 'mainland', 'mainland', 'hong-kong', 'macau', 'taiwan'] as const),
    certificates: random.some(known, 0.3).map((country) => ({
      country,
      issuedOn: dayBefore(random, life, asOf, 1400),
      nzGivenBefore: random.chance(0.4),
      nzRegionalPassportOffice: random.chance(0.5),
    })),
    ...(random.chance(0.2) && { nzProofOfApplyingFor: random.some(known, 0.6) }),
    ...(random.chance(0.2) && { nzNothingEnclosedFor: random.some(known, 0.6) }),
    ...(random.chance(0.1) && { nzOfficerRequiresCheck: true }),
    ...(random.chance(0.05) && { nzFurtherResidence: true }),
    ...(random.chance(0.05) && { nzAtImmigrationControlArea: true }),
    ...(random.chance(0.05) && { australianResident: true }),
    ...(random.chance(0.2) && { nzStudentVisasSince17: true }),
    ...(random.chance(0.2) && { nzFeePaying: false }),
    ...(random.chance(0.1) && { nzResidenceReuse: true }),
    ...(random.chance(0.05) && { neverLivedIn: random.some(life.nationalities, 0.5) }),
    ...(random.chance(0.05) && { nzGoodReasonForFurther: true }),
    ...(random.chance(0.05) && { notProvidedIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { unobtainableIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { persecutionFearedIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { onlyCostOrDelayIn: random.some(known, 0.3) }),
  }
}
