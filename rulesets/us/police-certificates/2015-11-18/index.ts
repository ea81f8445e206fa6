import { composeVersion } from '../../../../src/authoring.ts'
import { placesOfChina } from '../../../places/china.ts'
import { feared } from './feared.ts'
import { issuing } from './issuing.ts'
import { records } from './records.ts'
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
        en: 'The day of the reorganisation of 9 FAM (CT:VISA-1), which moved the guidance from 9 FAM 42.65 to 9 FAM 504.4-4; the subsection’s own transmittal was not seen. The first day of the test for K visas is not known either (one page is of 2010 or later, one older, both undated): this version and the one before carry both readings. Of adjustment of status the edition of 2017 was read: for days before it the answer rests on that edition.',
        zh: '该日为《外交事务手册》第9卷（9 FAM）重新编排之日（CT:VISA-1），有关指引由9 FAM 42.65移至9 FAM 504.4-4；该小节自身的发布通知未能见到。K签证标准的首日亦不明（一处网页为2010年或以后，另一处更早，均未注明日期）：本版本及前一版本均载有两种理解。调整身份所读为2017年版说明：此前各日亦按该版回答。',
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
        clauses: ['US-22'],
        reason: 'The words of 9 FAM 504.4-4(B) themselves could be read nowhere: a practitioner’s quotation stands for them.',
      },
      {
        clauses: ['US-23'],
        reason: 'Guides alone repeat the two years, and add nothing to US-08, which the National Visa Center’s words as quoted say.',
      },
      {
        clauses: ['US-27'],
        reason: 'The National Visa Center’s letter of 2013 is of the years of the version of 1991-10-01; two years came after it.',
      },
      {
        clauses: ['US-15'],
        reason:
          'The list of countries without certificates is obsolete; it is data of the version of 1991-10-01. Today’s list is asked for below.',
      },
    ],
  },
  terms,
  [requirement, issuing, records, validity, unobtainable, feared],
)
