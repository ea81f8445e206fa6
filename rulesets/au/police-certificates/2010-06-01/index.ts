import { composeVersion } from '../../../../src/authoring.ts'
import { placesOfChina } from '../../../places/china.ts'
import { requirement } from './requirement.ts'
import { subclass485 } from './subclass-485.ts'
import { terms } from './terms.ts'
import { unobtainable } from './unobtainable.ts'
import { validity } from './validity.ts'

/**
 * Police certificates for visas to Australia: what the law lets the Department ask for, and its policy of twelve months in ten years.
 *
 * No dated change of that policy was found, so this is one version. It begins with the design month of the oldest form that states it.
 */
export default composeVersion(
  {
    ruleset: 'au-police-certificates',
    inForce: {
      from: '2010-06-01',
      basis: 'bound',
      note: {
        en: 'Form 47P, design date 06/10, is the oldest text seen with the same test. The law and the policy on validity are seen later: regulation 2.03AA in decisions on applications of 13 May 2015 and after (its waiver in one of 2011), validity as published by 6 December 2019, the handbook in its edition of 2020. How long each held before is not known.',
        zh: '第47P号表格（设计日期06/10）是所见最早载有相同标准的文本。所见的法律和有效期政策则较晚：第2.03AA条见于就2015年5月13日及以后的申请所作的裁决（其豁免见于2011年的一份申请），有效期见于至迟在2019年12月6日公布的内容，手册为2020年版。各项规定此前已实行多久，不得而知。',
      },
    },
    encodedOn: '2026-11-21',
    verifiedOn: '2026-11-28',
    revision: 1,

    // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
    dateRounding: 'down',
    certifiesByPlace: [{ country: 'CN', cites: ['china_by_place'] }],
    places: { CN: placesOfChina },
    notModelled: [
      {
        clauses: ['AU-26'],
        reason:
          'Nothing newer on validity was seen; a site that asks students for one country of ten continuous years contradicts the Department’s own test (AU-03) and has no source.',
      },
    ],
  },
  terms,
  [requirement, subclass485, validity, unobtainable],
)
