/** The rules are those of Express Entry; the period to look at depends on the programme. */
export const expressEntryApplicants = {
  title: { en: 'applicants for permanent residence by Express Entry', zh: '通过“快速通道”申请永久居留的人' },
  outside: [
    {
      id: 'nominee-or-quebec',
      when: { fact: 'caProgramme', operator: 'in', value: ['provincial-nominee', 'quebec'] },
      because: {
        en: 'Nominees of a province outside Express Entry and those whom Quebec selects have document checklists of their own; no current text of theirs on police certificates was seen.',
        zh: '“快速通道”之外的省提名申请人和魁北克甄选的申请人有各自的文件清单；未见其中关于无犯罪记录证明的现行文本。',
      },
      instead: {
        en: 'Follow the document checklist of the programme. As agents retell an older general page, without a date: every country of six months or more since 18; the present country’s certificate of the last six months, others issued after the last stay.',
        zh: '请依所申请项目的文件清单办理。据中介机构对旧版一般页面的转述（未注明日期）：年满18岁后居住六个月以上的每个国家；现居住国的证明须在最近六个月内出具，其他国家的须在最后一次停留之后出具。',
      },
      cites: ['checklists_cut_off', 'older_general_page'],
    },
    {
      id: 'another-programme',
      when: {
        fact: 'caProgramme',
        operator: 'in',
        value: ['spouse', 'other-family', 'protected-person', 'resettled-refugee', 'working-holiday', 'visit', 'study', 'work'],
      },
      because: {
        en: 'These are the rules of Express Entry; the period depends on the programme.',
        zh: '此为“快速通道”的规则；期间取决于移民项目。',
      },
      instead: {
        en: 'See the rules of that programme: sponsored spouses and partners, protected persons in Canada and International Experience Canada have rulesets of their own, which also say what is known of the others.',
        zh: '请查阅该项目的规则：配偶团聚、在加拿大的受保护人、“国际体验加拿大”各有规则，其中也说明其他项目的已知情况。',
      },
      cites: ['programme'],
    },
  ],
} as const
