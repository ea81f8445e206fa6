import type { FactDefinition, FieldDefinition } from '../../src/authoring.ts'

// Who the person is.

export const birthDate = {
  type: 'date',
  control: 'cannot-change',
  effort: 'by-heart',
  notAfterAsOf: true,
  notAfter: ['residences.from', 'arrests.on', 'certificates.issuedOn'],
  question: { en: 'When was the person born?', zh: '当事人何时出生？' },
  label: { en: 'date of birth', zh: '出生日期' },
} as const satisfies FactDefinition

export const nationalities = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Of which countries is the person a national?', zh: '当事人拥有哪些国家的国籍？' },
  label: { en: 'nationalities', zh: '国籍' },
  hint: {
    en: 'For residents of Hong Kong, Macau and Taiwan choose these (HK, MO, TW), whose rules are their own. A stateless person has none.',
    zh: '香港、澳门、台湾居民适用各自的规定，请分别选择香港（HK）、澳门（MO）、台湾（TW）。无国籍人没有国籍。',
  },
} as const satisfies FactDefinition

export const usPermanentResident = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Is the person a permanent resident of the United States?', zh: '当事人是否为美国永久居民？' },
  label: { en: 'permanent residence in the United States', zh: '是美国永久居民' },
  assume: false,
} as const satisfies FactDefinition

export const chineseOrigin = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Is the person a foreign national of Chinese origin?', zh: '当事人是否为外籍华人？' },
  label: { en: 'Chinese origin', zh: '是外籍华人' },
} as const satisfies FactDefinition

export const keepsHouseholdRegistration = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: { en: 'Is the person still in a household register of China?', zh: '当事人在中国的户籍是否尚未注销？' },
  label: { en: 'household registration in China', zh: '有尚未注销的中国户籍' },
  assume: false,
  assumedBecause: { en: 'Most foreigners are in no household register of China.', zh: '多数外国人没有中国户籍。' },
} as const satisfies FactDefinition

export const bornInChina = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Was the person born in China?', zh: '当事人是否在中国境内出生？' },
  label: { en: 'birth in China', zh: '在中国出生' },
  hint: { en: 'For a baby, answer as the baby.', zh: '如为婴儿办理，请以婴儿为当事人作答。' },
  assume: false,
  assumedBecause: { en: 'Most foreigners in China were born elsewhere.', zh: '多数在华外国人在境外出生。' },
} as const satisfies FactDefinition

export const foreignNationalityAtBirth = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Did the person have the nationality of another country than China from birth?',
    zh: '当事人出生时是否即具有外国国籍？',
  },
  label: { en: 'foreign nationality from birth', zh: '出生时即具有外国国籍' },
} as const satisfies FactDefinition

export const limitedMobility = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Do illness or a disability make it hard for the person to come?', zh: '当事人是否因疾病或残疾行动不便？' },
  label: { en: 'limited mobility', zh: '行动不便' },
  assume: false,
  assumedBecause: { en: 'Most applicants can come themselves.', zh: '多数申请人可以亲自前往。' },
} as const satisfies FactDefinition

export const arrests = {
  type: 'records',
  control: 'cannot-change',
  effort: 'by-heart',
  each: 'arrest',
  eachLabel: { en: 'arrest', zh: '逮捕记录' },
  fields: {
    country: {
      type: 'country',
      question: { en: 'In which country?', zh: '在哪个国家？' },
      label: { en: 'country of the arrest', zh: '逮捕国' },
    },
    on: {
      type: 'date',
      optional: true,
      notAfterAsOf: true,
      question: { en: 'When?', zh: '什么时候？' },
      label: { en: 'day of the arrest', zh: '逮捕日期' },
    },
  },
  question: {
    en: 'Has the person ever been arrested, at any age, and in which countries?',
    zh: '当事人是否曾在任何年龄被逮捕？在哪些国家？',
  },
  label: { en: 'arrests', zh: '被逮捕的记录' },
} as const satisfies FactDefinition

/** A field of arrests. */
export const charged = {
  type: 'boolean',
  optional: true,
  question: { en: 'Did it lead to criminal charges?', zh: '是否因此受到刑事指控？' },
  label: { en: 'charges after the arrest', zh: '逮捕后受到指控' },
} as const satisfies FieldDefinition

/** A field of arrests. */
export const convicted = {
  type: 'boolean',
  optional: true,
  question: {
    en: 'Did it end in a conviction, or in probation, treatment or another programme instead?',
    zh: '结果是否为定罪，或以缓刑、戒治等项目代替？',
  },
  label: { en: 'conviction or programme after the arrest', zh: '逮捕后被定罪或进入代替项目' },
} as const satisfies FieldDefinition
