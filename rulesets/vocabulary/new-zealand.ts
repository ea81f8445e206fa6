import type { FactDefinition, FieldDefinition } from '../../src/authoring.ts'

// Visas to New Zealand.

export const nzVisaClass = {
  type: 'enum',
  control: 'choose',
  effort: 'by-heart',
  values: ['residence', 'temporary', 'student'],
  labels: {
    residence: { en: 'residence visa or permit', zh: '居留类签证或许可' },
    temporary: { en: 'temporary visa or permit, not for study', zh: '临时入境类签证或许可（非学生）' },
    student: { en: 'student visa or permit', zh: '学生签证或许可' },
  },
  question: { en: 'Which class of visa or permit is it?', zh: '申请哪一类签证或许可？' },
  label: { en: 'class of New Zealand visa', zh: '新西兰签证类别' },
} as const satisfies FactDefinition

export const nzTemporaryKind = {
  type: 'enum',
  control: 'choose',
  effort: 'by-heart',
  values: ['accredited-employer-work', 'visitor', 'other'],
  labels: {
    'accredited-employer-work': { en: 'Accredited Employer Work Visa', zh: '认证雇主工作签证（AEWV）' },
    visitor: { en: 'visitor visa', zh: '访客签证' },
    other: { en: 'another temporary visa', zh: '其他临时签证' },
  },
  question: { en: 'Which kind of temporary visa is it?', zh: '申请哪一种临时签证？' },
  label: { en: 'kind of temporary visa', zh: '临时签证的种类' },
} as const satisfies FactDefinition

export const nzPassport = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['mainland', 'hong-kong', 'macau', 'taiwan'],
  labels: {
    mainland: { en: 'Mainland China', zh: '中国内地' },
    'hong-kong': { en: 'Hong Kong', zh: '香港' },
    macau: { en: 'Macau', zh: '澳门' },
    taiwan: { en: 'Taiwan', zh: '台湾' },
  },
  question: { en: 'With the passport of which place is the application made?', zh: '用哪个地方签发的护照或旅行证件提出申请？' },
  label: { en: 'place whose passport is used', zh: '申请所用护照的签发地' },
} as const satisfies FactDefinition

export const nzApplicationDate = {
  type: 'date',
  control: 'choose',
  effort: 'look-up',
  question: { en: 'When was the application lodged?', zh: '申请于何时递交？' },
  label: { en: 'day on which the New Zealand application was lodged', zh: '新西兰申请递交日期' },
  hint: {
    en: 'Left out, it has not been lodged, and the as-of date stands for it; a day that has not come yet says the same.',
    zh: '未填则视为尚未递交，以查询日期代替；填写未来日期亦同。',
  },
  none: { en: 'not lodged yet', zh: '尚未递交' },
  assume: 'none',
  assumedBecause: { en: 'Most people ask before they apply.', zh: '多数人在递交申请前查询。' },
} as const satisfies FactDefinition

export const nzRole = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['applicant', 'supporting-partner'],
  labels: {
    applicant: { en: 'the applicant', zh: '申请人' },
    'supporting-partner': { en: 'the New Zealand partner who supports the application', zh: '支持申请的新西兰伴侣' },
  },
  question: { en: 'Whose certificates is this about?', zh: '所涉为谁的证明？' },
  label: { en: 'whose certificates these are', zh: '所涉证明的主体' },
  assume: 'applicant',
  assumedBecause: { en: 'Most people ask about their own application.', zh: '多数人为自己的申请查询。' },
} as const satisfies FactDefinition

export const nzIntendedMonths = {
  type: 'integer',
  control: 'choose',
  effort: 'by-heart',
  minimum: 0,
  unit: 'months',
  question: { en: 'For how many months does the applicant intend to stay in New Zealand?', zh: '申请人打算在新西兰停留多少个月？' },
  label: { en: 'months intended in New Zealand', zh: '打算在新西兰停留的月数' },
  hint: {
    en: 'Whole months from now on; time already spent there follows from the stays.',
    zh: '自此往后，以整月计；已停留的时间由居住史得出。',
  },
} as const satisfies FactDefinition

export const nzOfficerRequiresCheck = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'Has the immigration officer decided that a character check is necessary, or asked for certificates?',
    zh: '移民官员是否认为须作品行审查，或已要求提供证明？',
  },
  label: { en: 'request of the immigration officer', zh: '移民官员认为须作品行审查或已要求提供证明' },
  assume: false,
  assumedBecause: { en: 'The officer asks only in some cases, and tells the applicant.', zh: '官员仅在部分案件中要求，并会通知申请人。' },
} as const satisfies FactDefinition

export const nzGoodReasonForFurther = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: { en: 'Does the officer have a good reason to ask for further certificates?', zh: '官员是否有充分理由要求补充证明？' },
  label: { en: 'good reason for further certificates', zh: '官员有充分理由要求补充证明' },
  hint: { en: 'Only the officer can say.', zh: '只有官员才能说明。' },
  assume: false,
  assumedBecause: {
    en: 'Most applicants are asked for none early, and are told if they are.',
    zh: '多数申请人不会被提前要求；如要求，官员会通知。',
  },
} as const satisfies FactDefinition

export const nzSameCountriesAsIn2010 = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: {
    en: 'Did the manual ask for certificates of the same countries, for stays of the same length, as its last edition of 2010?',
    zh: '手册当时要求的国家及停留期限是否与其2010年最后版本相同？',
  },
  label: { en: 'same countries as in the manual of 2010', zh: '手册要求的国家和停留期限与2010年版本相同' },
  assume: true,
  assumedBecause: {
    en: 'Earlier editions were not found on this point; the last one is known.',
    zh: '此前版本的相关内容未能查到；已知的是最后版本。',
  },
} as const satisfies FactDefinition

export const nzCountriesAskedFor = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: { en: 'Of which countries did the manual of that day ask for a certificate?', zh: '当时的手册要求提供哪些国家的证明？' },
  label: { en: 'countries that the manual of that day asked for', zh: '当时手册要求的国家' },
  hint: { en: 'Only where it differs from the edition of 2010.', zh: '仅在与2010年版本不同时填写。' },
} as const satisfies FactDefinition

export const nzFurtherResidence = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: { en: 'Is it a further residence class visa under RV2 or RV4?', zh: '是否依据RV2或RV4申请后续居留类签证？' },
  label: { en: 'further residence class visa', zh: '申请后续居留类签证' },
  assume: false,
} as const satisfies FactDefinition

export const nzAtImmigrationControlArea = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Is a resident visa applied for at an immigration control area?', zh: '是否在入境管制区申请居民签证？' },
  label: { en: 'application at an immigration control area', zh: '在入境管制区申请' },
  assume: false,
} as const satisfies FactDefinition

export const australianResident = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Does the applicant hold a current Australian permanent residence or resident return visa?',
    zh: '申请人是否持有有效的澳大利亚永久居留签证或居民返回签证？',
  },
  label: { en: 'Australian permanent residence', zh: '持有澳大利亚永久居留或居民返回签证' },
  assume: false,
} as const satisfies FactDefinition

export const nzStudentVisasSince17 = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'Does the applicant hold a student visa, and has it been so on the seventeenth birthday and ever since?',
    zh: '申请人现在是否持有学生签证，且自17岁生日起一直持有？',
  },
  label: { en: 'student visas since the seventeenth birthday', zh: '17岁以来一直持学生签证' },
  hint: { en: 'Interim visas with study conditions count.', zh: '附学习条件的过渡签证计算在内。' },
  assume: false,
} as const satisfies FactDefinition

export const nzFeePaying = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Is it a student visa for a fee-paying foreign student (U4.10)?', zh: '是否为自费外国学生的学生签证（U4.10）？' },
  label: { en: 'fee-paying student', zh: '是自费学生的学生签证' },
  assume: true,
  assumedBecause: { en: 'Foreign students as a rule pay fees.', zh: '外国学生通常为自费。' },
} as const satisfies FactDefinition

export const nzResidenceReuse = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'Is it one of the residence applications for which A5.10(d)(iv) takes earlier certificates?',
    zh: '是否属于A5.10(d)(iv)允许沿用旧证明的居留申请？',
  },
  label: { en: 'residence application that takes earlier certificates', zh: '属于可沿用旧证明的居留申请' },
  assume: false,
  assumedBecause: { en: 'Only some residence applications are of this kind.', zh: '仅部分居留申请属于这种情形。' },
} as const satisfies FactDefinition

export const nzProofOfApplyingFor = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'For which countries does the application hold only proof that a certificate was applied for, such as a receipt?',
    zh: '哪些国家的证明，申请中仅附已申请的凭证（如回执）？',
  },
  label: { en: 'countries with proof of applying only', zh: '仅附申请凭证的国家' },
  assume: [],
} as const satisfies FactDefinition

export const nzNothingEnclosedFor = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'For which countries does the application hold neither a certificate nor proof of having applied for one?',
    zh: '哪些国家的证明，申请中既未附证明也未附申请凭证？',
  },
  label: { en: 'countries with nothing enclosed', zh: '未附任何文件的国家' },
  assume: [],
} as const satisfies FactDefinition

/** A field of certificates. */
export const nzGivenBefore = {
  type: 'boolean',
  optional: true,
  question: { en: 'Was it given to Immigration New Zealand with an earlier application?', zh: '是否已随先前的申请提交给新西兰移民局？' },
  label: { en: 'given to Immigration New Zealand before', zh: '曾提交给新西兰移民局' },
} as const satisfies FieldDefinition

/** A field of certificates. */
export const nzRegionalPassportOffice = {
  type: 'boolean',
  optional: true,
  question: {
    en: 'Indian certificates: did a Regional Passport Office issue it, not a district police office or a police station?',
    zh: '印度证明：是否由地区护照办公室（而非地区警务机关或派出所）出具？',
  },
  label: { en: 'issue by a Regional Passport Office', zh: '由印度地区护照办公室出具' },
} as const satisfies FieldDefinition
