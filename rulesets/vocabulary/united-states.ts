import type { FactDefinition } from '../../src/authoring.ts'

// Visas to the United States.

export const usVisa = {
  type: 'enum',
  values: ['immigrant', 'fiance', 'nonimmigrant', 'adjustment-of-status'],
  labels: {
    immigrant: { en: 'immigrant visa', zh: '移民签证' },
    fiance: { en: 'fiancé(e) visa (K)', zh: '未婚夫（妻）签证（K）' },
    nonimmigrant: { en: 'nonimmigrant visa', zh: '非移民签证' },
    'adjustment-of-status': { en: 'no visa: adjustment of status inside the United States', zh: '不申请签证：在美国境内调整身份' },
  },
  question: { en: 'Which kind of visa is applied for?', zh: '申请哪一类签证？' },
  label: { en: 'kind of US visa', zh: '美国签证种类' },
} as const satisfies FactDefinition

export const officerBelievesRecordIn = {
  type: 'countries',
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
  question: {
    en: 'For which countries does the State Department’s country page say that police certificates are unavailable?',
    zh: '美国国务院的国家页面注明哪些国家无法取得无犯罪记录证明？',
  },
  label: { en: 'countries listed as having no certificates', zh: '美国国务院列明无法取得证明的国家' },
  assume: [],
} as const satisfies FactDefinition

export const usReligiousCapacityIn = {
  type: 'countries',
  question: {
    en: 'In which of those countries did the applicant live in a religious capacity, affiliated with a reputable religious organisation?',
    zh: '申请人在其中哪些国家以宗教身份居住，并隶属于有信誉的宗教组织？',
  },
  label: { en: 'countries lived in in a religious capacity', zh: '以宗教身份居住的国家' },
  assume: [],
} as const satisfies FactDefinition
