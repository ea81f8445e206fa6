import type { Text } from '../../../src/authoring.ts'

const toTheAuthority: Text = {
  en: 'Ask the authority that decides, or a lawyer. Whoever fears a state need not turn to it for a certificate before having had advice.',
  zh: '请咨询主管机关或律师。畏惧受到某国迫害的人，在得到咨询意见之前不必向该国申请证明。',
}

const otherMatter = {
  id: 'other-matter',
  when: { fact: 'usVisa', operator: 'equal', value: 'other' },
  because: {
    en: 'Asylum, resettlement as a refugee, citizenship and other matters have rules of their own, which were not read.',
    zh: '庇护、难民重新安置、入籍等事项另有规定，未曾查阅。',
  },
  instead: toTheAuthority,
  cites: ['cfr_police'],
} as const

/** Whom the present rules cover. */
export const applicants = {
  title: {
    en: 'applicants for a visa at a consulate of the United States, or for adjustment of status there',
    zh: '在美国使领馆申请签证或在美国境内调整身份的人',
  },
  outside: [{ ...otherMatter, cites: ['cfr_police_2015'] }],
} as const

/** Whom the older rules cover: what was asked for elsewhere in those years was not seen. */
export const applicantsOfTheForm = {
  title: {
    en: 'applicants for an immigrant visa or a K visa at a consulate of the United States',
    zh: '在美国使领馆申请移民签证或K签证的人',
  },
  outside: [
    {
      id: 'adjustment-of-status',
      when: { fact: 'usVisa', operator: 'equal', value: 'adjustment-of-status' },
      because: {
        en: 'Adjustment of status is decided inside the United States; what its instructions asked for before 2017 was not seen.',
        zh: '调整身份在美国境内办理；2017年以前的表格说明要求什么，未能查到。',
      },
      instead: {
        en: 'The edition of 2017 asks for certified police and court records of every arrest, detention, charge or conviction, anywhere and at any time: see the instructions of form I-485, item 11.',
        zh: '2017年版要求就任何时间、任何地点的每一次逮捕、拘留、指控或定罪，提供经认证的警方和法院记录：见I-485表格说明第11项。',
      },
      cites: ['i485'],
    },
    {
      id: 'nonimmigrant',
      when: { fact: 'usVisa', operator: 'equal', value: 'nonimmigrant' },
      because: {
        en: 'The form was for immigrant visas; what was asked for other nonimmigrant visas in those years was not seen.',
        zh: '该表格用于移民签证；其他非移民签证当时要求什么，未能查到。',
      },
      instead: {
        en: 'Today a consular officer may ask for a certificate on a reason to believe that there is a record: see 22 CFR 41.105(a)(4).',
        zh: '现行规定中，领事官员有理由相信存在记录的，可以要求提供证明：见22 CFR 41.105(a)(4)。',
      },
      cites: ['cfr_nonimmigrant'],
    },
    otherMatter,
  ],
} as const
