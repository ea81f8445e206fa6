import { composeVersion } from '../../../../src/authoring.ts'
import { placesOfChina } from '../../../places/china.ts'
import { application } from './application.ts'
import { feared } from './feared.ts'
import { terms } from './terms.ts'
import { unobtainable } from './unobtainable.ts'

/**
 * The notarial certificate of no criminal sanction for foreigners, as the notice of the Ministry of Justice of 15 May 1990 has it.
 *
 * The notary of the last place of residence certifies on the word of an employer or a school, or of the police for staff of foreign missions.
 * In Beijing public security came first from 1 December 2019. That is a dated condition here and not a version: one city changed its
 * practice, as agents report, while the notice stood unchanged everywhere else.
 *
 * The notice speaks of foreign citizens only.
 */
export default composeVersion(
  {
    ruleset: 'cn-no-criminal-record',
    inForce: { from: '1990-05-15', basis: 'exact' },
    encodedOn: '2026-11-21',
    verifiedOn: '2026-11-21',
    revision: 1,

    // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks for a day less, never more.
    dateRounding: 'down',
    places: { CN: placesOfChina },
    notModelled: [
      {
        clauses: ['CN-52'],
        reason: 'Rule of the version of 2021-12-31: before it no national text named 180 days or the exit-entry department.',
      },
      { clauses: ['CN-53', 'CN-56', 'CN-57'], reason: 'Rule of the version of 2021-12-31.' },
      {
        clauses: ['CN-54'],
        reason:
          'Rule of the version of 2021-12-31; the notary certified on what others said, and no rule on juvenile records was found for it.',
      },
      { clauses: ['CN-55'], reason: 'Rule of the version of 2021-12-31; no time limit of the notary was found.' },
      { clauses: ['CN-58'], reason: 'Rule of the version of 2022-03-25.' },
      {
        clauses: ['CN-94', 'CN-100', 'CN-101a', 'CN-102', 'CN-103', 'CN-105', 'CN-106'],
        reason:
          'Part of the version of 2021-12-31: the notice of 1990 speaks of foreign citizens only, and names the notary of the last place of residence itself; the guides are later.',
      },
      { clauses: ['CN-101', 'CN-104', 'CN-108', 'CN-109'], reason: 'Rule of the version of 2022-03-25.' },
      {
        clauses: ['CN-107'],
        reason: 'Five to ten working days on one page about Shanghai, a weak source against the three of the guides.',
      },
      { clauses: ['S4-05'], reason: 'The Ministry of Public Security had no national provisions before the version of 2021-12-31.' },
    ],
  },
  terms,
  [application, unobtainable, feared],
)
