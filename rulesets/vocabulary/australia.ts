import type { FactDefinition, FieldDefinition } from '../../src/authoring.ts'

// Visas to Australia.

export const auVisa = {
  type: 'enum',
  control: 'choose',
  effort: 'by-heart',
  values: ['other', 'graduate-485', 'partner', 'permanent-partner'],
  labels: {
    other: { en: 'any other visa', zh: '其他签证' },
    'graduate-485': { en: 'temporary graduate visa (subclass 485)', zh: '毕业生临时签证（485类别）' },
    partner: { en: 'temporary partner or prospective marriage visa', zh: '临时配偶签证或未婚配偶签证' },
    'permanent-partner': { en: 'permanent partner visa', zh: '永久配偶签证' },
  },
  question: { en: 'Which kind of visa is it?', zh: '申请哪一类签证？' },
  label: { en: 'kind of Australian visa', zh: '澳大利亚签证种类' },
} as const satisfies FactDefinition

export const auApplicationDate = {
  type: 'date',
  control: 'choose',
  effort: 'look-up',
  question: { en: 'When was the visa application made?', zh: '签证申请于何时递交？' },
  label: { en: 'day of the Australian application', zh: '澳大利亚签证申请日期' },
  hint: {
    en: 'Left out, it has not been made, and the as-of date stands for it; a day that has not come yet says the same.',
    zh: '未填则视为尚未递交，以查询日期代替；填写未来日期亦同。',
  },
  none: { en: 'not made yet', zh: '尚未递交' },
  assume: 'none',
  assumedBecause: { en: 'Most people ask before they apply.', zh: '多数人在递交申请前查询。' },
} as const satisfies FactDefinition

export const auRequestedFor = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'look-up',
  question: { en: 'For which countries has the Department asked for a certificate?', zh: '移民部门已要求提供哪些国家的证明？' },
  label: { en: 'countries that the Department has asked about', zh: '移民部门已要求提供证明的国家' },
  assume: [],
  assumedBecause: {
    en: 'The Department asks only in some cases, and tells the applicant.',
    zh: '移民部门仅在部分案件中另行要求，并会通知申请人。',
  },
} as const satisfies FactDefinition

export const auForm80Requested = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: { en: 'Has the Department asked for a completed Form 80?', zh: '移民部门是否要求填写第80号表格（Form 80）？' },
  label: { en: 'request for Form 80', zh: '要求填写第80号表格' },
  assume: false,
  assumedBecause: {
    en: 'The Department asks only in some cases, and tells the applicant.',
    zh: '移民部门仅在部分案件中要求填写，并会通知申请人。',
  },
} as const satisfies FactDefinition

export const auSeaServiceFlags = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'Under which flags has the applicant worked at sea, or on oil rigs of which countries, for one employer for twelve months or more in all in the last ten years?',
    zh: '过去十年内，申请人曾为同一雇主在哪些国家船旗的船舶或哪些国家所有的石油平台上累计工作满十二个月？',
  },
  label: { en: 'flags sailed under for a year', zh: '海上工作满一年的船旗国' },
  hint: { en: 'Merchant and cruise ships, private yachts and oil rigs.', zh: '商船、邮轮、私人游艇及石油平台。' },
  assume: [],
  assumedBecause: { en: 'Few applicants have worked at sea.', zh: '在海上工作过的申请人很少。' },
} as const satisfies FactDefinition

export const auOneEmployerAtSea = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'Was the time at sea under one flag, or on the rigs of one country, twelve months or more in all for one and the same employer?',
    zh: '在同一船旗下或同一国家所有的平台上工作的时间中，为同一雇主的是否累计满十二个月？',
  },
  label: { en: 'one employer at sea', zh: '海上工作为同一雇主' },
  assume: true,
} as const satisfies FactDefinition

export const auGrantDelayedByDepartment = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: {
    en: 'Is the visa close to being granted, and was it the Department that caused the delay?',
    zh: '签证是否即将批准，且拖延由移民部门造成？',
  },
  label: { en: 'grant delayed by the Department', zh: '移民部门拖延批准' },
  assume: false,
} as const satisfies FactDefinition

export const afpCheckApplication = {
  type: 'enum',
  control: 'choose',
  effort: 'by-heart',
  values: ['none', 'federal-police', 'other-provider'],
  labels: {
    none: { en: 'not applied for', zh: '尚未申请' },
    'federal-police': { en: 'applied for at the Australian Federal Police', zh: '已向澳大利亚联邦警察申请' },
    'other-provider': { en: 'bought from another provider', zh: '通过其他机构办理' },
  },
  question: { en: 'Has a check by the Australian Federal Police been applied for?', zh: '是否已申请澳大利亚联邦警察的无犯罪记录检查？' },
  label: { en: 'application for a check by the Australian Federal Police', zh: '澳大利亚联邦警察检查的申请' },
  assume: 'none',
  assumedBecause: { en: 'Most people ask before they apply for the check.', zh: '多数人在申请检查前查询。' },
} as const satisfies FactDefinition

export const afpCheckAppliedOn = {
  type: 'date',
  control: 'do',
  effort: 'look-up',
  notBefore: ['birthDate'],
  question: { en: 'On which day was the Federal Police check applied for?', zh: '联邦警察检查于哪一天申请？' },
  label: { en: 'day on which the Federal Police check was applied for', zh: '申请联邦警察检查的日期' },
} as const satisfies FactDefinition

export const afpEvidenceWithApplication = {
  type: 'boolean',
  control: 'supply',
  effort: 'by-heart',
  question: { en: 'Does the evidence of that come with the visa application itself?', zh: '该申请的凭证是否随签证申请一并提交？' },
  label: { en: 'proof of the Federal Police check with the visa application', zh: '随签证申请提交联邦警察检查凭证' },
  assume: true,
} as const satisfies FactDefinition

export const auSponsorAsked = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: { en: 'Has the Department asked the sponsor for police checks?', zh: '移民部门是否要求担保人提供无犯罪记录证明？' },
  label: { en: 'request for checks of the sponsor', zh: '要求担保人提供证明' },
  assume: false,
  assumedBecause: {
    en: 'The Department asks only in some cases, and tells the sponsor.',
    zh: '移民部门仅在部分案件中要求，并会通知担保人。',
  },
} as const satisfies FactDefinition

export const auCoverageGapsIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'For which countries do the certificates in hand, taken together, leave out part of the period that they have to cover?',
    zh: '哪些国家的现有证明合起来仍未覆盖所需的全部期间？',
  },
  label: { en: 'countries whose certificates leave gaps', zh: '证明覆盖不全的国家' },
  hint: {
    en: 'From the sixteenth birthday to the issue, or the whole time in the country.',
    zh: '自年满16岁至签发日，或在该国的全部时间。',
  },
  assume: [],
  assumedBecause: { en: 'Certificates as a rule cover the whole time that they were asked for.', zh: '证明通常涵盖申请时要求的全部时间。' },
} as const satisfies FactDefinition

export const auProtection = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  role: 'feared-states',
  question: {
    en: 'Does the applicant hold, or has the applicant held, a protection visa, or is it a refugee or humanitarian application?',
    zh: '申请人是否持有或曾持有保护签证，或者本次为难民或人道主义申请？',
  },
  label: { en: 'protection or humanitarian case', zh: '属于保护或人道主义情形' },
  hint: {
    en: 'Name also the countries where persecution is feared: not every one is a country of nationality.',
    zh: '请一并填写畏惧受到迫害的国家：不一定都是国籍国。',
  },
  assume: false,
  assumedBecause: {
    en: 'Most applicants come neither as refugees nor on humanitarian grounds.',
    zh: '多数申请人并非难民或人道主义申请人。',
  },
} as const satisfies FactDefinition

export const auFrailOrElderly = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Is the applicant frail or elderly?', zh: '申请人是否年老体弱？' },
  label: { en: 'frail or elderly applicant', zh: '年老体弱' },
  assume: false,
} as const satisfies FactDefinition

/** A field of certificates. */
export const auCompleteDisclosure = {
  type: 'boolean',
  optional: true,
  question: {
    en: 'Australian certificates: is it a Complete Disclosure certificate of the Australian Federal Police?',
    zh: '澳大利亚证明：是否为澳大利亚联邦警察出具的完全披露（Complete Disclosure）证明？',
  },
  label: { en: 'Complete Disclosure certificate', zh: '是完全披露证明' },
} as const satisfies FieldDefinition

/** A field of certificates. */
export const auFederalPolice = {
  type: 'boolean',
  optional: true,
  question: {
    en: 'Australian certificates: did the Australian Federal Police issue it, not a state?',
    zh: '澳大利亚证明：是否由联邦警察（而非州警察）出具？',
  },
  label: { en: 'issue by the Australian Federal Police', zh: '由澳大利亚联邦警察出具' },
} as const satisfies FieldDefinition

/** A field of certificates. */
export const auNoDisclosableOutcomes = {
  type: 'boolean',
  optional: true,
  question: {
    en: 'Australian certificates: does it say that there are no disclosable outcomes?',
    zh: '澳大利亚证明：是否注明无可披露结果？',
  },
  label: { en: 'no disclosable outcomes', zh: '注明无可披露结果' },
} as const satisfies FieldDefinition
