import type { AuFacts } from '../handwritten/au.ts'
import { countriesOf, dayBefore, type Life, livingIn } from './life.ts'
import type { Random } from './random.ts'

/** An applicant for a visa to Australia. */
export function australia(random: Random, asOf: string, before: Life): AuFacts {
  const life = random.chance(0.2) ? livingIn(random, 'AU', before) : before
  const known = countriesOf(life)
  const auVisa = random.pick(['other', 'other', 'graduate-485', 'partner', 'permanent-partner'] as const)
  return {
    auVisa,
    ...life,
    ...(random.chance(0.7) && { auApplicationDate: dayBefore(random, life, asOf, 900) }),
    certificates: random.some([...new Set([...known, 'AU'])], 0.3).map((country) => ({
      country,
      issuedOn: dayBefore(random, life, asOf, 1000),
      auCompleteDisclosure: random.chance(0.7),
      auFederalPolice: random.chance(0.5),
      auNoDisclosableOutcomes: random.chance(0.8),
    })),
    ...(random.chance(0.1) && { auCoverageGapsIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { auRequestedFor: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { auForm80Requested: true }),
    ...(random.chance(0.03) && { auSeaServiceFlags: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { auOneEmployerAtSea: false }),
    ...(random.chance(0.1) && { auGrantDelayedByDepartment: true }),
    afpCheckApplication: random.pick(['none', 'federal-police', 'federal-police', 'other-provider'] as const),
    afpCheckAppliedOn: dayBefore(random, life, asOf, 1200),
    ...(random.chance(0.1) && { afpEvidenceWithApplication: false }),
    ...(random.chance(0.2) && { auSponsorAsked: true }),
    ...(random.chance(0.1) && { unobtainableIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { persecutionFearedIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { auProtection: true }),
    ...(random.chance(0.1) && { auFrailOrElderly: true }),
  }
}
