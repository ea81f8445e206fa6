import type { FactDefinition, FieldDefinition } from '../../src/authoring.ts'

// Applications to Canada.

export const caLandedOn = {
  type: 'date',
  control: 'cannot-change',
  effort: 'look-up',
  notAfterAsOf: true,
  notBefore: ['birthDate'],
  question: {
    en: 'On which day did the applicant land in Canada as a permanent resident?',
    zh: '申请人于哪一天以永久居民身份登陆加拿大？',
  },
  label: { en: 'day of landing in Canada', zh: '登陆加拿大的日期' },
  hint: {
    en: 'The day of becoming a permanent resident, also where it was granted inside Canada.',
    zh: '即成为永久居民之日；在加拿大境内获批的亦同。',
  },
} as const satisfies FactDefinition

export const caConsentFormIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'For which countries does a signed consent form start the police check?',
    zh: '哪些国家须由当事人签署同意书启动无犯罪记录查询？',
  },
  label: { en: 'countries checked on a consent form', zh: '凭同意书查询的国家' },
  hint: { en: 'New Zealand is the example given.', zh: '来源所举例为新西兰。' },
  assume: [],
  assumedBecause: { en: 'It is the exception: the source names New Zealand alone, as an example.', zh: '这属例外：来源仅举新西兰为例。' },
} as const satisfies FactDefinition

export const caNotInTimeIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: { en: 'From which countries can the certificate not be had before the deadline?', zh: '哪些国家的证明无法在期限前取得？' },
  label: { en: 'countries whose certificate is not to be had in time', zh: '无法按期取得证明的国家' },
  assume: [],
  assumedBecause: {
    en: 'Certificates mostly come in time; that one does not shows only later.',
    zh: '证明多能按期取得；是否来不及，日后才知道。',
  },
} as const satisfies FactDefinition

export const caEffortsShownIn = {
  type: 'countries',
  control: 'supply',
  effort: 'look-up',
  question: {
    en: 'For which of these countries is it shown, as asked, that best efforts were made?',
    zh: '对其中哪些国家，已按要求证明尽力申请？',
  },
  label: { en: 'countries for which best efforts are shown', zh: '已证明尽力申请的国家' },
  assume: [],
} as const satisfies FactDefinition

export const caInvitations = {
  type: 'records',
  control: 'cannot-change',
  effort: 'look-up',
  each: 'invitation',
  eachLabel: { en: 'invitation', zh: '邀请' },
  fields: {
    issuedOn: {
      type: 'date',
      notAfterAsOf: true,
      question: { en: 'On which day was the invitation issued?', zh: '邀请于哪一天发出？' },
      label: { en: 'day of the invitation', zh: '邀请发出的日期' },
    },
  },
  question: { en: 'Which invitations to apply has the principal applicant received?', zh: '主申请人收到过哪些申请邀请（ITA）？' },
  label: { en: 'invitations to apply', zh: '申请邀请' },
  assume: [],
  assumedBecause: {
    en: 'Most people ask before they are invited; until then no deadline runs.',
    zh: '多数人在获邀前查询；获邀前没有期限。',
  },
} as const satisfies FactDefinition

export const caFamilyMembers = {
  type: 'records',
  control: 'cannot-change',
  effort: 'by-heart',
  each: 'familyMember',
  eachLabel: { en: 'family member', zh: '家庭成员' },
  fields: {
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      question: { en: 'When was the family member born?', zh: '该家庭成员何时出生？' },
      label: { en: 'date of birth of the family member', zh: '该家庭成员的出生日期' },
    },
  },
  question: {
    en: 'Which spouse or partner and dependent children are there, whether or not they come along?',
    zh: '有哪些配偶或伴侣及受养子女（无论是否随行）？',
  },
  label: { en: 'family members', zh: '家庭成员' },
  assume: [],
  assumedBecause: {
    en: 'The answer is about one person; each family member is looked at alone.',
    zh: '答案只针对一人；家庭成员须各自查询。',
  },
} as const satisfies FactDefinition

export const caRequestLetterIn = {
  type: 'countries',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'Which countries issue a certificate only on a request letter from IRCC?',
    zh: '哪些国家须凭加拿大移民部的请求函才出具证明？',
  },
  label: { en: 'countries that need a request letter of IRCC', zh: '须凭加拿大移民部请求函的国家' },
  assume: [],
  assumedBecause: { en: 'Most countries issue certificates without one.', zh: '多数国家无须请求函即可出具证明。' },
} as const satisfies FactDefinition

export const caPermanentResident = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Is the person already a permanent resident of Canada?', zh: '当事人是否已是加拿大永久居民？' },
  label: { en: 'permanent residence in Canada', zh: '已是加拿大永久居民' },
  assume: false,
} as const satisfies FactDefinition

/** A field of family members. */
export const caCitizenOrPermanentResident = {
  type: 'boolean',
  optional: true,
  question: { en: 'Is the family member a citizen or permanent resident of Canada?', zh: '该家庭成员是否为加拿大公民或永久居民？' },
  label: { en: 'Canadian citizenship or permanent residence of the family member', zh: '该家庭成员是加拿大公民或永久居民' },
} as const satisfies FieldDefinition

export const caProgramme = {
  type: 'enum',
  control: 'choose',
  effort: 'by-heart',
  values: [
    'express-entry',
    'provincial-nominee',
    'quebec',
    'spouse',
    'other-family',
    'protected-person',
    'resettled-refugee',
    'working-holiday',
    'visit',
    'study',
    'work',
  ],
  labels: {
    'express-entry': { en: 'permanent residence by Express Entry, with or without a nomination', zh: '“快速通道”永久居留（含省提名）' },
    'provincial-nominee': {
      en: 'permanent residence by nomination of a province, outside Express Entry',
      zh: '“快速通道”之外的省提名永久居留',
    },
    quebec: { en: 'permanent residence by selection of Quebec', zh: '魁北克甄选的永久居留' },
    spouse: { en: 'permanent residence as a sponsored spouse or partner', zh: '配偶或伴侣担保的永久居留' },
    'other-family': { en: 'permanent residence as another sponsored relative, such as a parent', zh: '父母等其他亲属担保的永久居留' },
    'protected-person': { en: 'permanent residence as a protected person in Canada', zh: '在加拿大的受保护人申请永久居留' },
    'resettled-refugee': { en: 'resettlement as a refugee from abroad', zh: '从境外重新安置的难民' },
    'working-holiday': { en: 'work permit by International Experience Canada', zh: '“国际体验加拿大”（IEC）工作许可' },
    visit: { en: 'visit (visa or eTA)', zh: '访问（签证或电子旅行许可）' },
    study: { en: 'study permit', zh: '学习许可' },
    work: { en: 'other work permit', zh: '其他工作许可' },
  },
  question: { en: 'By which programme does the person apply to Canada?', zh: '当事人通过哪个项目申请加拿大？' },
  label: { en: 'programme of the application to Canada', zh: '申请加拿大的项目' },
} as const satisfies FactDefinition

export const caNoneUpfront = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'Does IRCC say for the country of citizenship that no police certificate is needed with the application?',
    zh: '加拿大移民部是否注明申请人国籍国的公民申请时无须提交无犯罪记录证明？',
  },
  label: { en: 'no certificate needed with the application', zh: '申请时无须提交证明' },
  hint: {
    en: 'The page on International Experience Canada for that country says so.',
    zh: '见“国际体验加拿大”关于该国的页面。',
  },
  assume: false,
} as const satisfies FactDefinition
