import type { FactDefinition } from '../../src/authoring.ts'

// Visas to the United States.

export const usVisa = {
  type: 'enum',
  control: 'choose',
  effort: 'look-up',
  values: ['immigrant', 'diversity', 'fiance', 'nonimmigrant', 'adjustment-of-status', 'other'],
  labels: {
    immigrant: { en: 'immigrant visa at a consulate, other than the diversity visa', zh: '在使领馆申请移民签证（抽签移民除外）' },
    diversity: { en: 'diversity visa (green card lottery) at a consulate', zh: '在使领馆申请抽签移民签证（绿卡抽签）' },
    fiance: {
      en: 'K visa: fiancé(e) or spouse of a US citizen, or the child of one (K-1 to K-4)',
      zh: 'K签证：美国公民的未婚夫（妻）或配偶及其子女（K-1至K-4）',
    },
    nonimmigrant: { en: 'another nonimmigrant visa, such as for a visit, study or work', zh: '其他非移民签证，如访问、学习、工作' },
    'adjustment-of-status': { en: 'no visa: adjustment of status inside the United States', zh: '不申请签证：在美国境内调整身份' },
    other: { en: 'something else, such as asylum, resettlement as a refugee, or citizenship', zh: '其他事项，如庇护、难民重新安置或入籍' },
  },
  question: { en: 'Which kind of visa is applied for?', zh: '申请哪一类签证？' },
  label: { en: 'kind of US visa', zh: '美国签证种类' },
  hint: {
    en: 'Each way has rules of its own. The letter of the National Visa Center, the consulate or USCIS says which it is.',
    zh: '各类适用不同的规则。国家签证中心、使领馆或美国公民及移民服务局的信函会注明种类。',
  },
} as const satisfies FactDefinition

export const usPost = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'look-up',
  values: ['hong-kong-macau', 'other'],
  labels: {
    'hong-kong-macau': {
      en: 'the US Consulate General Hong Kong and Macau',
      zh: '美国驻香港及澳门总领事馆',
    },
    other: { en: 'another embassy or consulate, or none', zh: '其他使领馆，或不经使领馆' },
  },
  question: { en: 'Which embassy or consulate handles the visa case?', zh: '由哪个使领馆办理签证？' },
  label: { en: 'embassy or consulate of the case', zh: '办理签证的使领馆' },
  hint: {
    en: 'The letter of the National Visa Center, or the notice of the interview, names it.',
    zh: '国家签证中心的信函或面谈通知会写明。',
  },
} as const satisfies FactDefinition

export const usChargesWithoutArrest = {
  type: 'records',
  control: 'cannot-change',
  effort: 'by-heart',
  each: 'charge',
  eachLabel: { en: 'charge', zh: '指控' },
  fields: {
    country: {
      type: 'country',
      question: { en: 'In which country?', zh: '在哪个国家？' },
      label: { en: 'country of the charge', zh: '指控国' },
    },
    convicted: {
      type: 'boolean',
      optional: true,
      question: {
        en: 'Did it end in a conviction, or in probation, treatment or another programme instead?',
        zh: '结果是否为定罪，或以缓刑、戒治等项目代替？',
      },
      label: { en: 'conviction or programme after the charge', zh: '指控后被定罪或进入代替项目' },
    },
  },
  question: {
    en: 'Has the person ever been charged with a crime without being arrested, anywhere and at any age?',
    zh: '当事人是否曾在任何地方、任何年龄未被逮捕而受到刑事指控？',
  },
  label: { en: 'charges without an arrest', zh: '未被逮捕的指控' },
} as const satisfies FactDefinition

export const officerBelievesRecordIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: {
    en: 'In which countries does the consular officer have reason to believe that a disqualifying police or criminal record exists?',
    zh: '领事官员有理由相信申请人在哪些国家可能有导致不合格的警方或犯罪记录？',
  },
  label: { en: 'countries where the officer has reason to believe there is a record', zh: '领事官员有理由相信有犯罪记录的国家' },
  hint: { en: 'Only the officer can say.', zh: '只有领事官员才能说明。' },
  assume: [],
  assumedBecause: { en: 'Most applicants have none, and only the officer can say.', zh: '多数申请人没有；是否有，只有领事官员才能说明。' },
} as const satisfies FactDefinition

export const usListedUnavailableIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'For which countries does the State Department’s country page say that police certificates are unavailable?',
    zh: '美国国务院的国家页面注明哪些国家无法取得无犯罪记录证明？',
  },
  label: { en: 'countries listed as having no certificates', zh: '美国国务院列明无法取得证明的国家' },
  assume: [],
} as const satisfies FactDefinition

export const usReligiousCapacityIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'In which of those countries did the applicant live in a religious capacity, affiliated with a reputable religious organisation?',
    zh: '申请人在其中哪些国家以宗教身份居住，并隶属于有信誉的宗教组织？',
  },
  label: { en: 'countries lived in in a religious capacity', zh: '以宗教身份居住的国家' },
  assume: [],
} as const satisfies FactDefinition
