import { dayOf, textOf } from '../../oracle/calendar.ts'
import { dayBefore, type Life } from './life.ts'
import type { Random } from './random.ts'

/** A foreigner in Beijing who asks for a residence permit for personal affairs, for a longer one, or for a change of it. */
export function beijingPermit(random: Random, asOf: string, life: Life) {
  const foreign = life.nationalities.filter((country) => !['CN', 'HK', 'MO', 'TW'].includes(country))
  const bjPurpose = random.pick(['new', 'new', 'extension', 'change'])
  const health = random.chance(0.7)
  const submitted = random.chance(0.5)
  return {
    nationalities: foreign.length > 0 ? foreign : ['FR'],
    birthDate: life.birthDate,
    bjPurpose,
    bjGround: random.pick(['family', 'family', 'property', 'medical', 'other']),
    bjHostStatus: random.pick(['foreigner', 'foreigner', 'chinese-citizen', 'permanent-resident']),
    bjHostPurpose: random.pick(['work', 'work', 'study', 'other']),
    bjRelation: random.pick(['spouse', 'spouse', 'parent', 'child', 'parent-in-law', 'other', 'none']),
    bjVisa: random.pick(['S1', 'S1', 'S2', 'other']),
    bjMonths: random.pick([5, 6, 11, 12, 24, 36, 60, 61]),
    ...(random.chance(0.1) && { bjMoreDays: true }),
    bjHadLongPermit: random.chance(0.3),
    bjHasHealthCertificate: health,
    ...(health && { bjHealthCertificateOn: dayBefore(random, life, asOf, 300) }),
    bjKinshipIssuedIn: random.pick(['china', 'convention', 'elsewhere']),
    bjDocumentLanguage: random.pick(['chinese', 'english', 'other']),
    chineseOrigin: random.chance(0.3),
    bjOwnsHome: random.chance(0.4),
    ...(random.chance(0.03) && { keepsHouseholdRegistration: true }),
    bjFirstInChina: random.chance(0.5),
    ...(random.chance(0.05) && { limitedMobility: true }),
    ...(random.chance(0.2) && { bjUsesAgent: true }),
    ...(random.chance(0.1) && { bjGoodRecord: true }),
    ...(random.chance(0.1) && { bjExpensesGuaranteed: true }),
    ...(random.chance(0.1) && { bjCalledToInterview: true }),
    bjVisaSaysPermit: random.chance(0.6),
    cnEnteredOn: textOf(Math.max(dayOf(life.birthDate), dayOf(asOf) - random.whole(30, 90))),
    ...(bjPurpose === 'extension' && { bjPermitExpiresOn: textOf(dayOf(asOf) + random.whole(-20, 90)) }),
    ...(bjPurpose === 'change' && {
      bjChangedItem: random.pick(['identity', 'passport', 'reason', 'place', 'issue', 'companion-added', 'companion-removed']),
      bjChangedOn: dayBefore(random, life, asOf, 30),
    }),
    bjSubmissionFixed: submitted,
    ...(submitted && { bjSubmittedOn: textOf(dayOf(asOf) - random.whole(0, 25)) }),
  }
}
