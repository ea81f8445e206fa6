/** The rules are those of protected persons who are in Canada; refugees abroad come under others. */
export const protectedPersons = {
  title: {
    en: 'protected persons in Canada who apply for permanent residence, and their family',
    zh: '在加拿大申请永久居留的受保护人及其家庭',
  },
  outside: [
    {
      id: 'resettled-refugee',
      when: { fact: 'caProgramme', operator: 'equal', value: 'resettled-refugee' },
      because: {
        en: 'Refugees who are resettled from abroad come under instructions of their own, which were seen in part only.',
        zh: '从境外重新安置的难民适用另外的指引，仅见到其中一部分。',
      },
      instead: {
        en: 'Officers are told not to ask refugees for a certificate of the country that they fled; family who apply within one year and still live in their own country can be asked. Do not turn to that country’s authorities; ask the visa office or the UNHCR.',
        zh: '指引要求官员不得要求难民提交其所逃离国家的证明；一年内申请且仍居住在本国的家庭成员可能被要求。请勿联系该国当局，应询问签证处或联合国难民署。',
      },
      cites: ['resettled'],
    },
    {
      id: 'another-programme',
      when: {
        fact: 'caProgramme',
        operator: 'in',
        value: ['express-entry', 'provincial-nominee', 'quebec', 'spouse', 'other-family', 'working-holiday', 'visit', 'study', 'work'],
      },
      because: {
        en: 'These are the rules of protected persons in Canada; the period depends on the programme.',
        zh: '此为在加拿大的受保护人的规则；期间取决于移民项目。',
      },
      instead: {
        en: 'See the rules of that programme: Express Entry, sponsored spouses and partners and International Experience Canada have rulesets of their own, which also say what is known of the others.',
        zh: '请查阅该项目的规则：“快速通道”、配偶团聚、“国际体验加拿大”各有规则，其中也说明其他项目的已知情况。',
      },
      cites: ['programme'],
    },
  ],
} as const
