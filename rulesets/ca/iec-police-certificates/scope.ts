/** The rules are those of International Experience Canada; other visitors, students and workers come under others. */
export const workingHolidays = {
  title: { en: 'applicants for a work permit by International Experience Canada', zh: '通过“国际体验加拿大”申请工作许可的人' },
  outside: [
    {
      id: 'visit-study-or-work',
      when: { fact: 'caProgramme', operator: 'in', value: ['visit', 'study', 'work'] },
      because: {
        en: 'For visitors, students and other workers no rule by length of stay was seen.',
        zh: '对于访问者、学生和其他工作者，未见按停留时间提交证明的规定。',
      },
      instead: {
        en: 'On the one official country page that was read a certificate is asked for where a criminal record was declared on the form; see the page of each country lived in, and the instructions of the application.',
        zh: '所见的一个官方国家页面称，在表格上申报过犯罪记录的须提交证明；请查阅各居住国的页面及申请指引。',
      },
      cites: ['country_page'],
    },
    {
      id: 'another-programme',
      when: {
        fact: 'caProgramme',
        operator: 'in',
        value: ['express-entry', 'provincial-nominee', 'quebec', 'spouse', 'other-family', 'protected-person', 'resettled-refugee'],
      },
      because: {
        en: 'These are the rules of International Experience Canada; the period depends on the programme.',
        zh: '此为“国际体验加拿大”的规则；期间取决于移民项目。',
      },
      instead: {
        en: 'See the rules of that programme: Express Entry, sponsored spouses and partners and protected persons in Canada have rulesets of their own, which also say what is known of the others.',
        zh: '请查阅该项目的规则：“快速通道”、配偶团聚、在加拿大的受保护人各有规则，其中也说明其他项目的已知情况。',
      },
      cites: ['programme'],
    },
  ],
} as const
