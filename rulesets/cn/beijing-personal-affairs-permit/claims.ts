import type { Claims } from '../../../src/authoring.ts'

/** What is claimed of the permit in Beijing: the tiers of the fee, the ways to qualify, the time limits, the halls. */
const claims: Claims = {
  exclusive: [
    {
      id: 'fee-tiers',
      title: { en: 'the tiers of the fee', zh: '各档收费' },
      rules: ['fee-under-one-year', 'fee-one-to-three-years', 'fee-three-to-five-years', 'fee-change'],
    },
    {
      id: 'fee-or-fee-of-added-person',
      title: { en: 'the fee for the permit and that for a person added', zh: '证件费与加注随行人费' },
      outcomes: ['fee', 'fee-of-added-person'],
    },
    {
      id: 'ways-to-qualify',
      title: { en: 'the grounds on which the permit can be applied for', zh: '可申请的各项事由' },
      rules: ['family-of-resident', 'owner-of-property', 'medical-treatment', 'other-private-matter', 'holder-of-changed-permit'],
    },
    { id: 'open-or-not', title: { en: 'whether it is open to the applicant', zh: '是否可以申请' }, outcomes: ['may-apply', 'not-open'] },
    {
      id: 'length-by-ground',
      title: { en: 'the lengths by ground', zh: '各事由的期限' },
      rules: ['length-of-family', 'length-of-owner', 'length-of-patient', 'length-of-others'],
    },
    {
      id: 'length-outside',
      title: { en: 'a length that is too short and one that is too long', zh: '期限过短与过长' },
      rules: ['length-too-short', 'length-too-long'],
    },
    {
      id: 'time-limits',
      title: { en: 'the time limits by purpose', zh: '各事项的申请期限' },
      outcomes: ['apply-after-entry', 'apply-for-extension', 'report-change'],
    },
    {
      id: 'missed-limits',
      title: { en: 'the time limits that were missed', zh: '各项逾期' },
      rules: ['late-after-entry', 'late-for-extension', 'late-for-change'],
    },
    {
      id: 'kinship-authentication',
      title: { en: 'how a foreign proof of kinship is authenticated', zh: '外国亲属关系证明的认证方式' },
      outcomes: ['kinship-apostille', 'kinship-authentication'],
      versions: ['2023-11-07'],
    },
  ],
  complete: [
    {
      id: 'fee-of-everybody',
      title: { en: 'what the permit costs, or that none of the length asked for is given', zh: '收费数额，或不予签发所申请期限的证件' },
      outcomes: ['fee', 'fee-of-added-person', 'length-outside'],
      whenever: { outcomes: ['may-apply'] },
    },
    {
      id: 'halls',
      title: { en: 'the halls that receive the application', zh: '受理大厅' },
      outcomes: [
        'main-hall',
        'zhongguancun-hall',
        'chaoyang-hall',
        'shunyi-hall',
        'shijingshan-hall',
        'tongzhou-hall',
        'office-of-residence',
      ],
      whenever: { outcomes: ['may-apply'] },
    },
  ],
}

export default claims
