import type { Claims } from '../../../src/authoring.ts'

/** What is claimed of asylum in Chinese law: the stages of a claim, and what follows from each. */
const claims: Claims = {
  exclusive: [
    {
      id: 'stages-of-the-stay',
      title: { en: 'the stages at which article 46 allows the stay', zh: '第四十六条允许停留的各阶段' },
      rules: ['stay-during-determination', 'stay-as-refugee'],
    },
    {
      id: 'papers',
      title: { en: 'the papers of article 46', zh: '第四十六条的证件' },
      outcomes: ['temporary-certificate', 'refugee-document'],
    },
    {
      id: 'stay-or-end',
      title: { en: 'whether article 46 allows the stay', zh: '第四十六条是否允许停留' },
      outcomes: ['stay', 'article-46-ends'],
    },
    {
      id: 'extradition',
      title: { en: 'whether China must or may refuse extradition', zh: '应当拒绝与可以拒绝引渡' },
      outcomes: ['no-extradition', 'extradition-may-be-refused'],
    },
    {
      id: 'refused-or-recognised',
      title: { en: 'a review of a refusal and the paper of a refugee', zh: '对拒绝的复审与难民身份证件' },
      outcomes: ['review', 'refugee-document'],
    },
  ],
  complete: [
    {
      id: 'a-paper-with-the-stay',
      title: { en: 'a paper for whoever may stay', zh: '可以停留者的证件' },
      outcomes: ['temporary-certificate', 'refugee-document'],
      whenever: { outcomes: ['stay'] },
    },
  ],
}

export default claims
