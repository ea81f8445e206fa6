/** The rules are those of the consulates: whoever is in the United States already and adjusts status there comes under others. */
export const consularApplicants = {
  title: { en: 'applicants for a visa at a consulate of the United States', zh: '在美国使领馆申请签证的人' },
  outside: [
    {
      id: 'adjustment-of-status',
      when: { fact: 'usVisa', operator: 'equal', value: 'adjustment-of-status' },
      because: {
        en: 'Adjustment of status is decided inside the United States, and no certificate is asked for there by where somebody has lived.',
        zh: '调整身份在美国境内办理，不按居住地要求提供无犯罪记录证明。',
      },
      instead: {
        en: 'Certified police and court records of every arrest, detention, charge or conviction, anywhere and at any time, are asked for: see the instructions of form I-485, item 11.',
        zh: '须就任何时间、任何地点的每一次逮捕、拘留、指控或定罪，提供经认证的警方和法院记录：见I-485表格说明第11项。',
      },
      cites: ['i485'],
    },
  ],
} as const
