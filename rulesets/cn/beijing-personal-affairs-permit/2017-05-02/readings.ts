import type { Readings } from '../../../../src/authoring.ts'

/** The points that the sources leave open. */
export const readings = {
  familyMembers: {
    title: { en: 'Which family members may apply?', zh: '哪些家属可以申请？' },
    values: {
      'close-family': {
        title: { en: 'Spouse, parents, children under 18 and the spouse’s parents', zh: '配偶、父母、未满18周岁的子女和配偶的父母' },
        cites: ['regs_15'],
      },
      'any-family': { title: { en: 'Any family member', zh: '任何家庭成员' }, cites: ['guide_who'] },
    },
    recommended: 'close-family',
    because: {
      en: 'The guide only says family members; the Regulations, which bind it, name them, and the later edition of the guide does too.',
      zh: '指南只写“家庭成员”；对其有约束力的条例逐一列明，指南的后一版本亦同。',
    },
  },
  hostReasons: {
    title: {
      en: 'Must the foreigner who is visited reside in Beijing for work or study?',
      zh: '被探望的外国人是否必须因工作或学习在京居留？',
    },
    values: {
      'work-or-study': { title: { en: 'Yes, for one of the two', zh: '是，限于这两项' }, cites: ['guide_who'] },
      'and-the-like': {
        title: { en: 'No: work, study and the like', zh: '否：工作、学习等事由' },
        cites: ['regs_15', 'sister_other_reasons'],
      },
    },
    recommended: 'and-the-like',
    because: {
      en: 'The Regulations leave the list open, and so does the Spanish edition of Beijing’s guide.',
      zh: '条例用“等”字未限于两项，北京市网站西班牙文版亦作“其他事由”。',
    },
  },
  propertyAge: {
    title: { en: 'From when is an owner of property “over 60”?', zh: '指南英文“over 60”指自何时起？' },
    values: {
      reached: { title: { en: 'From the 60th birthday', zh: '自60周岁生日当日起' }, cites: ['sister_chinese_origin'] },
      'day-after': { title: { en: 'From the day after it', zh: '自60周岁生日次日起' }, cites: ['guide_who'] },
      'from-61': { title: { en: 'From the 61st birthday', zh: '自61周岁生日起' }, cites: ['guide_who'] },
    },
    recommended: 'reached',
    because: {
      en: 'Beijing’s French and Spanish pages say 60 reached; the English “over” can be taken in two further ways.',
      zh: '北京市法文、西班牙文页面均为“已满60周岁”；指南英文“over 60”另有两种理解。',
    },
  },
  agentAge: {
    title: { en: 'From when can an older applicant be represented?', zh: '年长申请人自何时起可由他人代办？' },
    values: {
      reached: { title: { en: 'From the 60th birthday', zh: '自60周岁生日当日起' }, cites: ['regs_19'] },
      'day-after': { title: { en: 'From the day after it', zh: '自60周岁生日次日起' }, cites: ['guide_attention'] },
      'from-61': { title: { en: 'From the 61st birthday', zh: '自61周岁生日起' }, cites: ['guide_attention'] },
    },
    recommended: 'reached',
    because: {
      en: 'The Regulations say 60 reached and stand above the guide, whose English says above 60.',
      zh: '条例规定“已满60周岁”，效力高于指南；指南英文写作“超过60岁”。',
    },
  },
  extensionAgent: {
    title: {
      en: 'Can somebody of a good record, or whose expenses are guaranteed, be represented for an extension?',
      zh: '申请延期时，停留居留记录良好或邀请方提供费用保证的，是否可由他人代办？',
    },
    values: {
      regulations: { title: { en: 'Yes: the Regulations name both', zh: '可以：条例列有这两种情形' }, cites: ['regs_19_extension'] },
      guide: {
        title: { en: 'No: only the young, the old and those hard to move', zh: '不可以：仅限未满16周岁、已满60周岁和行动不便者' },
        cites: ['guide_attention'],
      },
    },
    recommended: 'regulations',
    because: {
      en: 'The Regulations bind the guide, which leaves the two out; ask the hall before sending somebody.',
      zh: '条例效力高于指南，指南未列这两种情形；委托他人前请先咨询大厅。',
    },
  },
  healthAge: {
    title: { en: 'At which ages is a health certificate needed?', zh: '哪些年龄须提交健康证明？' },
    values: {
      'from-18': { title: { en: 'From the 18th birthday', zh: '自18周岁生日当日起' }, cites: ['health_2012'] },
      'day-after': { title: { en: 'From the day after it', zh: '自18周岁生日次日起' }, cites: ['guide_health'] },
      'from-19': { title: { en: 'From the 19th birthday', zh: '自19周岁生日起' }, cites: ['guide_health'] },
    },
    recommended: 'from-18',
    because: {
      en: 'What is “above 18” in English is in Chinese as a rule 18周岁以上, which takes 18 in. The Regulations name no age, but refer to what is prescribed.',
      zh: '指南英文的“超过18岁”通常译自“18周岁以上”，包含本数。条例未定年龄，但要求“按照规定”提交。',
    },
  },
  healthLength: {
    title: { en: 'Is a health certificate needed for a permit of exactly one year?', zh: '有效期恰为一年时是否须提交健康证明？' },
    values: {
      'one-year': { title: { en: 'Yes: one year or more', zh: '须提交：一年以上（含一年）' }, cites: ['regs_16_health'] },
      'more-than-one-year': { title: { en: 'No: more than one year', zh: '无须提交：须超过一年' }, cites: ['guide_health'] },
    },
    recommended: 'one-year',
    because: {
      en: 'The Regulations say one year or more and stand above the guide, whose English says more than one year.',
      zh: '条例规定“1年以上”（含本数），效力高于指南；指南英文写作“超过一年”。',
    },
  },
  healthOccasion: {
    title: { en: 'Is a health certificate needed again for an extension?', zh: '延期时是否须再次提交健康证明？' },
    values: {
      'first-only': {
        title: { en: 'No: for the first one of a year or more only', zh: '无须：仅首次申请一年以上证件时提交' },
        cites: ['health_first_only', 'health_2012'],
      },
      'every-application': {
        title: { en: 'Yes: for every application', zh: '须提交：每次申请均须提交' },
        cites: ['guide_health', 'regs_16_health'],
      },
    },
    recommended: 'first-only',
    because: {
      en: 'What the Beijing police say speaks of the first application; guide and Regulations are silent.',
      zh: '北京警方的说法限于首次申请；指南和条例未作区分。',
    },
  },
} as const satisfies Readings
