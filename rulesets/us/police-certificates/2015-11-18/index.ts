import { composeVersion } from '../../../../src/authoring.ts'
import { placesOfChina } from '../../../places/china.ts'
import { requirement } from './requirement.ts'
import { terms } from './terms.ts'
import { unobtainable } from './unobtainable.ts'
import { validity } from './validity.ts'

/**
 * Police certificates for immigrant visas to the United States, as 9 FAM 504.4-4 has them.
 *
 * The first day is that of the reorganisation of 9 FAM, which moved the guidance to where it is now; the day on which its wording took
 * effect was not found.
 */
export default composeVersion(
  {
    ruleset: 'us-police-certificates',
    inForce: {
      from: '2015-11-18',
      basis: 'bound',
      note: {
        en: 'The day of the reorganisation of 9 FAM (CT:VISA-1), which moved the guidance from 9 FAM 42.65 to 9 FAM 504.4-4; the subsection’s own transmittal was not seen.',
        zh: '该日为《外交事务手册》第9卷（9 FAM）重新编排之日（CT:VISA-1），有关指引由9 FAM 42.65移至9 FAM 504.4-4；该小节自身的发布通知未能见到。',
      },
    },
    encodedOn: '2026-11-21',
    verifiedOn: '2026-11-21',
    revision: 1,

    // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
    dateRounding: 'down',
    certifiesByPlace: [{ country: 'CN', cites: ['china_by_place'] }],
    places: { CN: placesOfChina },
    notModelled: [
      {
        clauses: ['US-03L'],
        reason: 'The older wording by locality and since the age of 16 is the version of 1991-10-01; here it only supports a reading.',
      },
      {
        clauses: ['US-08b'],
        reason:
          'The London embassy’s validity rules are undated, name an authority that no longer exists, and are superseded in practice by US-08.',
      },
      {
        clauses: ['US-15'],
        reason:
          'The list of countries without certificates is obsolete; it is data of the version of 1991-10-01. Today’s list is asked for below.',
      },
    ],
  },
  terms,
  [requirement, validity, unobtainable],
)
