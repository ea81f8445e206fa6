/** The rules are those of sponsored spouses and partners; the period to look at depends on the programme. */
export const sponsoredSpouses = {
  title: { en: 'sponsored spouses and partners', zh: '被担保的配偶和伴侣' },
  outside: [
    {
      id: 'other-family',
      when: { fact: 'caProgramme', operator: 'equal', value: 'other-family' },
      because: {
        en: 'Parents, grandparents and other sponsored relatives have document checklists of their own; no current text of theirs on police certificates was seen.',
        zh: '父母、祖父母及其他被担保亲属有各自的文件清单；未见其中关于无犯罪记录证明的现行文本。',
      },
      instead: {
        en: 'Follow the document checklist of the application. As agents retell an older general page, without a date: every country of six months or more since 18; the present country’s certificate of the last six months, others issued after the last stay.',
        zh: '请依该申请的文件清单办理。据中介机构对旧版一般页面的转述（未注明日期）：年满18岁后居住六个月以上的每个国家；现居住国的证明须在最近六个月内出具，其他国家的须在最后一次停留之后出具。',
      },
      cites: ['checklists_cut_off', 'older_general_page'],
    },
    {
      id: 'another-programme',
      when: {
        fact: 'caProgramme',
        operator: 'in',
        value: [
          'express-entry',
          'provincial-nominee',
          'quebec',
          'protected-person',
          'resettled-refugee',
          'working-holiday',
          'visit',
          'study',
          'work',
        ],
      },
      because: {
        en: 'These are the rules of sponsored spouses and partners; the period depends on the programme.',
        zh: '此为配偶团聚的规则；期间取决于移民项目。',
      },
      instead: {
        en: 'See the rules of that programme: Express Entry, protected persons in Canada and International Experience Canada have rulesets of their own, which also say what is known of the others.',
        zh: '请查阅该项目的规则：“快速通道”、在加拿大的受保护人、“国际体验加拿大”各有规则，其中也说明其他项目的已知情况。',
      },
      cites: ['programme'],
    },
  ],
} as const
