import version20260701 from '../../rulesets/nz/police-certificates/2026-07-01.ts'
import { labels } from '../../rulesets/nz/police-certificates/labels.ts'
import { sources } from '../../rulesets/nz/police-certificates/sources.ts'
import { amendVersion } from '../../src/authoring.ts'

/** An invented change: a copy no longer does, another certificate may be asked for after six months, and a photograph comes with each. */
export default amendVersion(version20260701, {
  inForce: { from: '2027-01-01', basis: 'exact' },
  encodedOn: '2026-11-27',
  verifiedOn: '2026-11-27',
  revision: 1,
  citations: sources,
  labels,
  repeal: { rules: ['copy-suffices'], outcomes: ['copy-suffices'] },
  replace: {
    rules: [
      {
        id: 'year-old',
        title: { en: 'Six months old before the decision: another may be asked for', zh: '作出决定前证明已满六个月的，可能要求补充' },
        when: { fact: 'certificate.age', operator: 'greaterThanInclusive', value: { months: 6 } },
      },
    ],
  },
  add: {
    outcomes: { photo: { kind: 'requirement', modality: 'must', title: { en: 'a photograph', zh: '照片' } } },
    rules: [
      {
        after: 'costs',
        rules: [
          {
            id: 'photo',
            title: { en: 'A photograph comes with it', zh: '须附照片' },
            cites: ['a5_10_costs'],
            forEach: 'country',
            when: { condition: 'certificate-needed' },
            then: { outcome: 'photo' },
          },
        ],
      },
    ],
  },
})
