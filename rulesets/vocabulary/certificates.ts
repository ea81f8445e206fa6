import type { FactDefinition, FieldDefinition } from '../../src/authoring.ts'

// Police certificates, wherever they are asked for.

export const certificates = {
  type: 'records',
  control: 'supply',
  effort: 'look-up',
  each: 'certificate',
  eachLabel: { en: 'certificate', zh: '证明' },
  role: 'certificates-in-hand',
  fields: {
    country: {
      type: 'country',
      question: { en: 'Which country issued it?', zh: '由哪个国家出具？' },
      label: { en: 'country of issue', zh: '出具国' },
    },
    place: {
      type: 'text',
      role: 'issue-place',
      optional: true,
      question: { en: 'Which city or locality issued it?', zh: '由哪个城市或地方出具？' },
      label: { en: 'place of issue', zh: '出具地' },
    },
    issuedOn: {
      type: 'date',
      role: 'issue-date',
      notAfterAsOf: true,
      question: { en: 'On which day was it issued?', zh: '哪一天出具？' },
      label: { en: 'day of issue', zh: '出具日期' },
    },
  },
  question: { en: 'Which police certificates are already in hand?', zh: '手上已有哪些无犯罪记录证明？' },
  label: { en: 'police certificates in hand', zh: '手上的无犯罪记录证明' },
  assume: [],
  assumedBecause: { en: 'Most people ask before they have one.', zh: '多数人查询时尚未取得证明。' },
} as const satisfies FactDefinition

export const unobtainableIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: { en: 'From which countries can the person not get a police certificate?', zh: '当事人无法取得哪些国家的无犯罪记录证明？' },
  label: { en: 'countries whose certificate cannot be had', zh: '无法取得证明的国家' },
  assume: [],
  assumedBecause: {
    en: 'Most certificates can be had; that one cannot is known only after trying.',
    zh: '多数证明可以取得；是否无法取得，申请后才知道。',
  },
} as const satisfies FactDefinition

export const notProvidedIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: {
    en: 'Which countries issue no certificates to individuals, with no instructions known how to get one?',
    zh: '哪些国家不向个人出具证明，且无取得方法的说明？',
  },
  label: { en: 'countries that issue no certificates to individuals', zh: '不向个人出具证明的国家' },
  assume: [],
  assumedBecause: {
    en: 'Most countries issue certificates to individuals, or it is known how to get one.',
    zh: '多数国家向个人出具证明，或有取得方法的说明。',
  },
} as const satisfies FactDefinition

export const onlyCostOrDelayIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: { en: 'In which of those countries is the only obstacle the cost or the delay?', zh: '其中哪些国家的障碍仅为费用或拖延？' },
  label: { en: 'countries where only cost or delay is in the way', zh: '障碍仅为费用或拖延的国家' },
  assume: [],
  assumedBecause: {
    en: 'Where a certificate cannot be had, more is in the way as a rule than cost or delay.',
    zh: '无法取得证明的，障碍通常不止费用或拖延。',
  },
} as const satisfies FactDefinition

export const persecutionFearedIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'by-heart',
  role: 'feared-states',
  question: { en: 'In which countries does the person fear persecution?', zh: '当事人畏惧在哪些国家受到迫害？' },
  label: { en: 'countries where persecution is feared', zh: '畏惧受到迫害的国家' },
  hint: {
    en: 'Name it whether or not asylum was asked for: where this is looked at, nobody is then sent to that state’s police, embassy or consulate before taking advice. Mainland China (CN), Hong Kong (HK) and Macau (MO) are named one by one; as they are under one state, whoever fears one of them is told to take advice before turning to the others too.',
    zh: '无论是否申请过庇护，均请填写。凡考虑此项的规则，都不会让当事人在咨询之前接触该国的警方、使馆或领事馆。中国内地（CN）、香港（HK）、澳门（MO）在此分别填写；三地同属一国，畏惧其中一地者，接触另外两地之前也会被提示先咨询。',
  },
  assume: [],
  assumedBecause: { en: 'Most applicants fear no state; whoever does says so.', zh: '多数申请人并不畏惧任何国家；畏惧者会说明。' },
} as const satisfies FactDefinition

export const englishOrFrenchIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'look-up',
  question: { en: 'From which countries is the certificate in English or French?', zh: '哪些国家的证明是英文或法文的？' },
  label: { en: 'countries whose certificate is in English or French', zh: '证明为英文或法文的国家' },
  assume: [],
} as const satisfies FactDefinition

export const printedExpiryPassedIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'From which countries is the certificate in hand past the expiry date printed on it?',
    zh: '哪些国家的证明已过证明上印明的有效期？',
  },
  label: { en: 'countries whose certificate is past its printed date', zh: '证明已过印明有效期的国家' },
  assume: [],
  assumedBecause: {
    en: 'Many certificates have no printed expiry date; where there is one, it can be read there.',
    zh: '许多证明未印有效期；印有的，可在证明上看到。',
  },
} as const satisfies FactDefinition

/** A field of certificates. */
export const returned = {
  type: 'boolean',
  optional: true,
  question: {
    en: 'Has the person been back in that country since it was issued, be it for a visit?',
    zh: '出具之后，当事人是否回过该国（包括短期访问）？',
  },
  label: { en: 'return to the country since the issue', zh: '出具后回过该国' },
} as const satisfies FieldDefinition
