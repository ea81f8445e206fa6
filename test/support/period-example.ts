import version20260701 from '../../rulesets/nz/police-certificates/2026-07-01.ts'
import { labels } from '../../rulesets/nz/police-certificates/labels.ts'
import { sources } from '../../rulesets/nz/police-certificates/sources.ts'
import { amendVersion } from '../../src/authoring.ts'

/** An invented change of a period that stands in a measure and in a condition with a label: less than three months old, not six. */
export default amendVersion(version20260701, {
  inForce: { from: '2027-01-01', basis: 'exact' },
  encodedOn: '2026-11-29',
  verifiedOn: '2026-11-29',
  revision: 1,
  citations: sources,
  labels: {
    measures: {
      ...labels.measures,
      'certificate.threeMonths': { en: 'the day on which the certificate is three months old', zh: '证明签发满3个月之日' },
    },
    conditions: {
      ...labels.conditions,
      'under-three-months': { en: 'the certificate is less than three months old at the lodging', zh: '递交时证明签发未满3个月' },
    },
    parameters: labels.parameters,
  },
  repeal: { measures: ['certificate.sixMonths'], conditions: ['fresh'] },
  replace: {
    rules: [
      {
        id: 'fresh',
        title: { en: 'Less than three months old when the application is lodged', zh: '递交申请时签发未满三个月' },
        when: { all: [{ condition: 'under-three-months' }, { not: { condition: 'already-lodged' } }] },
        then: { params: { expiresOn: { fact: 'certificate.threeMonths' } } },
      },
      {
        id: 'fresh-when-lodged',
        title: { en: 'It was less than three months old when the application was lodged', zh: '申请递交时签发未满三个月' },
        when: { all: [{ condition: 'under-three-months' }, { condition: 'already-lodged' }] },
      },
      { id: 'freshness-waiver', when: { not: { condition: 'under-three-months' } } },
    ],
  },
  add: {
    measures: { 'certificate.threeMonths': { shift: 'certificate.issuedOn', by: { months: 3 } } },
    conditions: { 'under-three-months': { fact: 'certificate.ageWhenLodged', operator: 'lessThan', value: { months: 3 } } },
  },
})
