import type { UsFacts } from '../handwritten/us.ts'
import { countriesOf, dayBefore, type Life, livingIn } from './life.ts'
import type { Random } from './random.ts'

/** An applicant for a visa to the United States, or for adjustment of status. */
export function unitedStates(random: Random, asOf: string, before: Life): UsFacts {
  const usVisa = random.pick([
    'immigrant',
    'immigrant',
    'immigrant',
    'diversity',
    'fiance',
    'nonimmigrant',
    'adjustment-of-status',
  ] as const)
  const life = usVisa === 'adjustment-of-status' ? livingIn(random, 'US', before) : before
  const known = countriesOf(life)
  return {
    usVisa,
    usPost: life.residences.some(({ country, to }) => to === undefined && (country === 'HK' || country === 'MO'))
      ? 'hong-kong-macau'
      : 'other',
    ...life,
    arrests: random.some(known, 0.04).map((country) => ({
      country,
      on: dayBefore(random, life, asOf, 9000),
      charged: random.chance(0.5),
      convicted: random.chance(0.3),
    })),
    usChargesWithoutArrest: random.some(known, 0.02).map((country) => ({ country, convicted: random.chance(0.4) })),
    ...(random.chance(0.05) && { officerBelievesRecordIn: random.some(known, 0.3) }),
    certificates: random.some(known, 0.25).map((country) => ({
      country,
      issuedOn: dayBefore(random, life, asOf, 1500),
      returned: random.chance(0.2),
    })),
    ...(random.chance(0.05) && { usListedUnavailableIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { unobtainableIn: random.some(known, 0.5) }),
    ...(random.chance(0.1) && { persecutionFearedIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { usReligiousCapacityIn: random.some(known, 0.5) }),
  }
}
