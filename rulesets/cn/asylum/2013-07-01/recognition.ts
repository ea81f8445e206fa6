import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** What the law says of refugees and asylum. */
export const recognition = defineChapter(terms, {
  outcomes: {
    stay: {
      kind: 'eligibility',
      modality: 'is',
      title: {
        en: 'may stay in China under article 46 of the Exit and Entry Administration Law, on a paper of public security (in February 2023 UNHCR still called that “pending implementation”)',
        zh: '可以依《出境入境管理法》第四十六条，凭公安机关签发的证件在中国境内停留（联合国难民署2023年2月仍称“有待实施”）',
      },
    },
    reside: {
      kind: 'eligibility',
      modality: 'is',
      title: {
        en: 'may reside in China under article 46 of the Exit and Entry Administration Law, on a paper of public security (in February 2023 UNHCR still called that “pending implementation”)',
        zh: '可以依《出境入境管理法》第四十六条，凭公安机关签发的证件在中国境内居留（联合国难民署2023年2月仍称“有待实施”）',
      },
    },
    // No papers to tick off: nothing was found to show that they are issued.
    'temporary-certificate': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'the paper of article 46 is a temporary identity certificate; in February 2023 UNHCR still called these provisions “pending implementation”: ask UNHCR whether it can be had',
        zh: '第四十六条规定的是临时身份证明；联合国难民署2023年2月仍称这些规定“有待实施”：能否取得，请咨询联合国难民署',
      },
    },
    'refugee-document': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'the paper of article 46 is a refugee identity document; in February 2023 UNHCR still called these provisions “pending implementation”: ask UNHCR whether it can be had',
        zh: '第四十六条规定的是难民身份证件；联合国难民署2023年2月仍称这些规定“有待实施”：能否取得，请咨询联合国难民署',
      },
    },
    'refugee-claim': {
      kind: 'eligibility',
      modality: 'is',
      title: {
        en: 'a claim to refugee status, which begins with registering with UNHCR in Beijing',
        zh: '可提出难民地位申请（第一步：向联合国难民署驻华代表处登记）',
      },
    },
    'political-asylum': {
      kind: 'eligibility',
      modality: 'may',
      by: { en: 'the Chinese state', zh: '中国政府' },
      title: { en: 'a request to China for political asylum', zh: '向中国政府请求政治庇护' },
    },
    'temporary-permit': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the local police', zh: '当地公安机关' },
      title: { en: 'a temporary residence permit, asked for with UNHCR’s certificate', zh: '凭联合国难民署证明申请的临时居留许可' },
    },
    review: {
      kind: 'permission',
      modality: 'is',
      title: { en: 'review of a first refusal by UNHCR', zh: '可请求联合国难民署复核首次拒绝的决定' },
    },
    'article-46-ends': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'article 46 no longer allows the stay, as the determination has ended in a refusal: the rules for all foreigners decide',
        zh: '甄别已以拒绝告终，不得再依第四十六条停留，适用有关外国人的一般规定',
      },
    },
    'durable-solution': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'in practice a stay for the time until UNHCR finds a lasting solution, most often in a third country',
        zh: '实践中停留至联合国难民署找到持久解决办法为止，多为重新安置到第三国',
      },
    },
    'unhcr-decides': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'in practice UNHCR in Beijing registers claims and decides them; China acknowledges the status',
        zh: '实践中由联合国难民署驻华代表处登记并甄别，中国政府认可其认定',
      },
    },
  },
  rules: [
    {
      id: 'stay-during-determination',
      title: { en: 'An applicant, while refugee status is determined', zh: '申请难民地位的外国人，在甄别期间' },
      cites: ['eeal_46_applicants', 'factsheet'],
      when: { condition: 'in-determination' },
      then: { outcome: 'stay', params: { until: { en: 'the end of the determination', zh: '甄别结束' } } },
    },
    {
      id: 'stay-as-refugee',
      title: { en: 'A foreigner recognised as a refugee', zh: '被认定为难民的外国人' },
      cites: ['eeal_46_refugees', 'factsheet'],
      when: { condition: 'recognised' },
      then: { outcome: 'stay' },
    },
    {
      id: 'reside-as-refugee',
      title: { en: 'A recognised refugee may reside, not only stay', zh: '被认定的难民不仅可以停留，还可以居留' },
      cites: ['eeal_46_refugees', 'factsheet'],
      when: { condition: 'recognised' },
      then: { outcome: 'reside' },
    },
    {
      id: 'temporary-certificate',
      title: { en: 'The stay during determination rests on it', zh: '甄别期间凭此停留' },
      cites: ['eeal_46_applicants', 'factsheet'],
      when: { condition: 'in-determination' },
      then: { outcome: 'temporary-certificate', params: { issuedBy: { en: 'public security', zh: '公安机关' } } },
    },
    {
      id: 'refugee-document',
      title: { en: 'Stay and residence of a refugee rest on it', zh: '难民凭此停留居留' },
      cites: ['eeal_46_refugees', 'factsheet'],
      when: { condition: 'recognised' },
      then: { outcome: 'refugee-document', params: { issuedBy: { en: 'public security', zh: '公安机关' } } },
    },
    {
      id: 'five-grounds',
      title: {
        en: 'Outside the home country, in fear of serious harm for one of five reasons',
        zh: '身在本国之外，因五种原因之一畏惧受到严重伤害',
      },
      cites: ['unhcr_who', 'eeal_89'],
      when: {
        all: [
          { condition: 'foreigner' },
          { fact: 'refugeeClaim', operator: 'equal', value: 'none' },
          { fact: 'outsideHomeCountry', operator: 'equal', value: true },
          { fact: 'fearsHarm', operator: 'equal', value: true },
          { fact: 'harmGround', operator: 'notEqual', value: 'another' },
        ],
      },
      then: { outcome: 'refugee-claim' },
    },
    {
      id: 'political-reasons',
      title: { en: 'To foreigners who ask for it for political reasons', zh: '对因政治原因要求避难的外国人' },
      cites: ['constitution', 'eeal_89'],
      when: { condition: 'asks-the-state' },
      then: { outcome: 'political-asylum' },
    },
    {
      id: 'temporary-permit',
      title: { en: 'While the claim is with UNHCR', zh: '联合国难民署甄别期间' },
      cites: ['rsd'],
      when: { condition: 'in-determination' },
      then: { outcome: 'temporary-permit' },
    },
    {
      id: 'review',
      title: { en: 'A refusal at first instance can be reviewed', zh: '首次拒绝的决定可以复核' },
      cites: ['rsd'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'refugeeClaim', operator: 'equal', value: 'refused' }] },
      then: { outcome: 'review' },
    },
    {
      id: 'article-46-ends',
      title: { en: 'Article 46 covers the determination and its success', zh: '第四十六条仅适用于甄别期间和已被认定者' },
      cites: ['eeal_46_applicants', 'eeal_general'],
      when: { condition: 'determination-over' },
      then: { outcome: 'article-46-ends' },
    },
    {
      id: 'durable-solution',
      title: { en: 'What happens to recognised refugees', zh: '对已被认定难民的通常做法' },
      cites: ['loc', 'unhcr_in_china'],
      when: { condition: 'recognised' },
      then: { outcome: 'durable-solution' },
    },
    {
      id: 'unhcr-decides',
      title: { en: 'Who decides in practice', zh: '实践中由谁认定' },
      cites: ['unhcr_in_china', 'rsd', 'loc'],
      when: { condition: 'foreigner' },
      then: { outcome: 'unhcr-decides' },
    },
  ],
})
