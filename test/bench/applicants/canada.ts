import { countriesOf, dayBefore, type Life, livingIn } from './life.ts'
import type { Random } from './random.ts'

/** A spouse, partner or child whom somebody in Canada sponsors. */
export function canadaSpousal(random: Random, asOf: string, life: Life) {
  const known = countriesOf(life)
  return {
    caProgramme: 'spouse',
    ...life,
    ...(random.chance(0.03) && { caPermanentResident: true }),
    certificates: certificatesFrom(random, asOf, life, known),
    ...(random.chance(0.1) && { unobtainableIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { caEffortsShownIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { persecutionFearedIn: random.some(known, 0.3) }),
    caFamilyMembers: family(random, asOf).map((member) => ({ ...member, caCitizenOrPermanentResident: random.chance(0.2) })),
  }
}

/** Somebody invited through Express Entry. */
export function canadaExpressEntry(random: Random, asOf: string, life: Life) {
  const known = countriesOf(life)
  return {
    caProgramme: 'express-entry',
    ...life,
    certificates: certificatesFrom(random, asOf, life, known),
    ...(random.chance(0.1) && { printedExpiryPassedIn: random.some(known, 0.3) }),
    ...(random.chance(0.4) && { englishOrFrenchIn: random.some(known, 0.4) }),
    ...(random.chance(0.1) && { caRequestLetterIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { caNotInTimeIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { unobtainableIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { caEffortsShownIn: random.some(known, 0.3) }),
    ...(random.chance(0.6) && { caInvitations: [{ issuedOn: dayBefore(random, life, asOf, 120) }] }),
    ...(random.chance(0.1) && { persecutionFearedIn: random.some(known, 0.3) }),
    caFamilyMembers: family(random, asOf),
  }
}

/** A permanent resident of Canada who applies for citizenship. */
export function canadaCitizenship(random: Random, asOf: string, before: Life) {
  const life = livingIn(random, 'CA', before)
  const known = countriesOf(life)
  return {
    ...life,
    certificates: certificatesFrom(random, asOf, life, known),
    ...(random.chance(0.1) && { unobtainableIn: random.some(known, 0.3) }),
    ...(random.chance(0.1) && { persecutionFearedIn: random.some(known, 0.3) }),
    caLandedOn: dayBefore(random, life, asOf, 3000),
  }
}

function certificatesFrom(random: Random, asOf: string, life: Life, known: readonly string[]) {
  return random.some(known, 0.3).map((country) => ({ country, issuedOn: dayBefore(random, life, asOf, 900) }))
}

/** The day of birth of some children and partners. */
function family(random: Random, asOf: string) {
  const year = Number(asOf.slice(0, 4))
  return Array.from({ length: random.pick([0, 0, 1, 2]) }, () => ({
    birthDate: `${year - random.whole(1, 40)}-${String(random.whole(1, 12)).padStart(2, '0')}-${random.whole(10, 28)}`,
  }))
}
