import { composeVersion } from '../../../../src/authoring.ts'
import { birth } from './birth.ts'
import { feared } from './feared.ts'
import { illegalResidence } from './illegal-residence.ts'
import { lastDayInDoubt } from './last-day-in-doubt.ts'
import { lengthOfStay } from './length-of-stay.ts'
import { penalties } from './penalties.ts'
import { registration } from './registration.ts'
import { terms } from './terms.ts'

/**
 * Where a foreigner lives in China has to be known to the police: registration within 24 hours, under the Exit and Entry Administration Law.
 *
 * One limit for town and country. A hotel registers its guests; anywhere else the foreigner or the host does. With it, what the neighbouring
 * articles ask of the same person: documents to carry from 16, the birth of a child, the last day of a stay with a visa or without.
 *
 * Hours are counted on the clock in China. The as-of date has no hour, so that on the day on which the 24 hours end it is said that they do.
 */
export default composeVersion(
  {
    ruleset: 'cn-accommodation-registration',
    inForce: {
      from: '2013-07-01',
      basis: 'exact',
      note: {
        en: 'The Law was adopted and promulgated on 30 June 2012; the Regulations (Order 637) followed on 1 September 2013 and repealed the Implementing Rules, over which the Law already prevailed.',
        zh: '《出境入境管理法》于2012年6月30日通过并公布；《外国人入境出境管理条例》（国务院令第637号）随后于2013年9月1日施行，同时废止《实施细则》，而此前该法的效力已高于《实施细则》。',
      },
    },
    encodedOn: '2026-11-21',
    verifiedOn: '2026-11-21',
    revision: 1,

    // No limit here is in months or years but the 16th birthday: whoever was born on 29 February carries documents a day early, never late.
    dateRounding: 'down',
    notModelled: [
      {
        clauses: ['CN-28'],
        reason: 'Registration is no approval, so no working days are counted; those of permits are in cn-beijing-personal-affairs-permit.',
      },
      {
        clauses: ['S1-58'],
        reason:
          'Wrong (K-07): article 39 asks every foreigner to register, whatever the visa, and a foreigner is by definition no citizen.',
      },
      {
        clauses: ['CN-83'],
        reason:
          'Weak: a site for students mixes article 39 with the ten days of article 33. What is sound of it is in the reading on registering again.',
      },
      {
        clauses: ['CN-92'],
        reason:
          'One city’s measures, whose name is inferred; consular staff are under article 91 and the treaties that it points to, which are not modelled.',
      },
      { clauses: ['S1-72'], reason: 'Wrong (K-08): the page says seventeen; article 38 says sixteen, as the page itself does elsewhere.' },
    ],
  },
  terms,
  [feared, lastDayInDoubt, registration, penalties, birth, lengthOfStay, illegalResidence],
)
