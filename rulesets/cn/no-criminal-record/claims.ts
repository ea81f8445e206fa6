import type { Claims } from '../../../src/authoring.ts'

/** What is claimed of the certificate of no criminal record: who issues it, to whom, and in which form. */
const claims: Claims = {
  exclusive: [
    {
      id: 'bureaus',
      title: { en: 'the offices that issue it', zh: '出具证明的机关' },
      rules: ['county-bureau', 'beijing-district-bureau', 'beijing-district-bureau-since', 'county-bureau-since'],
      versions: ['2022-03-25'],
    },
    {
      id: 'to-be-had-or-not',
      title: { en: 'whether a place issues it', zh: '该地是否出具' },
      outcomes: ['no-criminal-record-certificate', 'certificate-unobtainable'],
    },
    {
      id: 'authentication',
      title: { en: 'how the booklet is authenticated abroad', zh: '公证书的域外认证方式' },
      outcomes: ['apostille', 'consular-legalisation'],
      versions: ['2022-03-25'],
    },
    {
      id: 'agents',
      title: { en: 'the papers of a near relative and of any other agent', zh: '近亲属与其他代理人的材料' },
      outcomes: ['agent-kinship-proof', 'notarised-authorisation'],
      versions: ['2022-03-25'],
    },
    {
      id: 'local-conditions',
      title: { en: 'whether a city’s own conditions are met', zh: '是否符合该市条件' },
      outcomes: ['local-conditions-met', 'local-certificate-unobtainable'],
    },
    {
      id: 'citizen-or-resident',
      title: { en: 'who applies to the police station', zh: '向派出所申请的人' },
      outcomes: ['citizen-application', 'resident-application'],
      versions: ['2021-12-31', '2022-03-25'],
    },
    {
      id: 'police-stations',
      title: { en: 'the police stations of citizens and of residents', zh: '公民与港澳台居民的派出所' },
      rules: ['police-station-of-citizen', 'police-station-of-resident'],
      versions: ['2021-12-31', '2022-03-25'],
    },
    {
      id: 'repeated-requests',
      title: { en: 'when a purpose has to be proved', zh: '须证明用途的情形' },
      rules: ['third-request', 'beijing-fourth-request'],
      versions: ['2022-03-25'],
    },
    {
      id: 'citizen-or-foreigner',
      title: { en: 'to whom it is issued as a citizen or as a foreigner', zh: '以公民或外国人身份出具' },
      rules: ['foreigner-long-enough', 'chinese-citizen'],
      versions: ['2021-12-31', '2022-03-25'],
    },
  ],
  accepted: [
    {
      remark: { kind: 'conflict', outcome: 'local-certificate-unobtainable', parameter: 'lacking' },
      because: {
        en: 'One condition of the city that cannot be met is enough for a refusal: the first is told, and the rules behind the finding name all of them.',
        zh: '该市条件中有一项无法满足即足以不予出具：显示第一项，结论所依规则列明全部。',
      },
      cites: ['unobtainable'],
    },
    {
      remark: { kind: 'conflict', outcome: 'conduct-statement', parameter: 'issuedBy' },
      because: {
        en: 'The notice names the employer or the school for most people, and the police for staff of foreign missions: whoever is both is told the first, and the rules behind the finding name both.',
        zh: '通知规定一般由工作单位或学校出具，外国驻华机构工作人员由公安机关出具：两者兼具时显示前者，结论所依规则列明两者。',
      },
      cites: ['notary_1990_employer', 'notary_1990_police'],
      versions: ['1990-05-15'],
    },
  ],
}

export default claims
