import type { FactDefinition } from '../../src/authoring.ts'

// The residence permit for personal affairs in Beijing.

export const bjGround = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['family', 'property', 'medical', 'other'],
  labels: {
    family: { en: 'to be with family in Beijing', zh: '在京探亲、与家人共同生活' },
    property: { en: 'person of Chinese origin who bought a home in Beijing', zh: '在京购房的外籍华人' },
    medical: { en: 'medical treatment or services', zh: '就医或接受医疗服务' },
    other: { en: 'other private matters', zh: '其他私人事务' },
  },
  question: { en: 'Why does the applicant want to live in Beijing?', zh: '申请人为何要在北京居留？' },
  label: { en: 'reason for living in Beijing', zh: '在京居留事由' },
} as const satisfies FactDefinition

export const bjPurpose = {
  type: 'enum',
  control: 'choose',
  effort: 'by-heart',
  values: ['new', 'extension', 'change'],
  labels: {
    new: { en: 'a residence permit, not held yet', zh: '新申请居留证件' },
    extension: { en: 'an extension of the permit', zh: '居留证件延期' },
    change: { en: 'a change of what is registered on the permit', zh: '变更居留证件登记事项' },
  },
  question: { en: 'What is applied for?', zh: '申请办理什么？' },
  label: { en: 'what is applied for', zh: '申请事项' },
} as const satisfies FactDefinition

export const bjHostPurpose = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['work', 'study', 'other'],
  labels: {
    work: { en: 'for work', zh: '工作' },
    study: { en: 'for study', zh: '学习' },
    other: { en: 'for something else', zh: '其他事由' },
  },
  question: { en: 'Why does the foreigner who is visited reside in Beijing?', zh: '被探望的外国人因何事由在京居留？' },
  label: { en: 'reason for the stay of the foreigner visited', zh: '被探望外国人的居留事由' },
} as const satisfies FactDefinition

export const bjHostStatus = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['foreigner', 'chinese-citizen', 'permanent-resident'],
  labels: {
    foreigner: { en: 'a foreigner on a residence permit', zh: '持居留证件的外国人' },
    'chinese-citizen': { en: 'a Chinese citizen', zh: '中国公民' },
    'permanent-resident': { en: 'a foreigner with permanent residence in China', zh: '具有中国永久居留资格的外国人' },
  },
  question: { en: 'Who is the family member in Beijing whom the applicant joins?', zh: '申请人在京探望或共同生活的人是什么身份？' },
  label: { en: 'status of the person visited', zh: '被探望人的身份' },
} as const satisfies FactDefinition

export const bjRelation = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['spouse', 'parent', 'child', 'parent-in-law', 'other', 'none'],
  labels: {
    spouse: { en: 'spouse', zh: '配偶' },
    parent: { en: 'father or mother', zh: '父母' },
    child: { en: 'child', zh: '子女' },
    'parent-in-law': { en: 'father or mother of the spouse', zh: '配偶的父母' },
    other: { en: 'another relative', zh: '其他亲属' },
    none: { en: 'no relative: a friend, an employer', zh: '不是亲属，如朋友、雇主' },
  },
  question: { en: 'What is the applicant to the person who is visited?', zh: '申请人是被探望人的什么人？' },
  label: { en: 'relation to the person visited', zh: '与被探望人的关系' },
} as const satisfies FactDefinition

export const bjVisa = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'look-up',
  values: ['S1', 'S2', 'other'],
  labels: {
    S1: { en: 'S1 (long private visit)', zh: 'S1签证（长期私人事务）' },
    S2: { en: 'S2 (short private visit)', zh: 'S2签证（短期私人事务）' },
    other: { en: 'another visa', zh: '其他签证' },
  },
  question: { en: 'On which visa did the applicant come to China?', zh: '申请人持何种签证来华？' },
  label: { en: 'visa on which the applicant came', zh: '来华签证种类' },
} as const satisfies FactDefinition

export const bjMonths = {
  type: 'integer',
  control: 'choose',
  effort: 'by-heart',
  minimum: 1,
  maximum: 120,
  unit: 'months',
  question: { en: 'For how many whole months is the permit asked for?', zh: '申请的有效期为多少个整月？' },
  label: { en: 'months asked for', zh: '申请的月数' },
  hint: { en: 'One year is 12. For 180 days or more that fall short of six months enter 6.', zh: '一年填12。满180日但不足六个月的填6。' },
} as const satisfies FactDefinition

export const bjMoreDays = {
  type: 'boolean',
  control: 'choose',
  effort: 'by-heart',
  question: { en: 'Are some days asked for on top of the whole months?', zh: '除整月外是否另有零散天数？' },
  label: { en: 'days on top of the months', zh: '另有不足一月的天数' },
  assume: false,
  assumedBecause: { en: 'Permits are mostly asked for in whole months or years.', zh: '申请的有效期多为整月或整年。' },
} as const satisfies FactDefinition

export const bjHadLongPermit = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Has the applicant already been given a residence permit of one year or more?',
    zh: '申请人此前是否已取得过有效期一年以上的居留证件？',
  },
  label: { en: 'earlier permit of a year or more', zh: '此前取得过有效期一年以上的居留证件' },
} as const satisfies FactDefinition

export const bjHasHealthCertificate = {
  type: 'boolean',
  control: 'supply',
  effort: 'by-heart',
  question: { en: 'Does the applicant already have a health certificate?', zh: '申请人是否已有健康证明？' },
  label: { en: 'health certificate', zh: '已有健康证明' },
  assume: false,
  assumedBecause: { en: 'Most people get one for this application.', zh: '多数人为本次申请才办理健康证明。' },
} as const satisfies FactDefinition

export const bjHealthCertificateOn = {
  type: 'date',
  control: 'supply',
  effort: 'look-up',
  notAfterAsOf: true,
  notBefore: ['birthDate'],
  question: { en: 'On which day was the health certificate issued?', zh: '健康证明于哪一天出具？' },
  label: { en: 'day of issue of the health certificate', zh: '健康证明的出具日期' },
} as const satisfies FactDefinition

export const bjKinshipIssuedIn = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'look-up',
  values: ['china', 'convention', 'elsewhere'],
  labels: {
    china: { en: 'in China', zh: '中国' },
    convention: { en: 'in a country whose apostilles China accepts', zh: '与中国适用附加证明书的公约缔约国' },
    elsewhere: { en: 'in another country', zh: '其他国家' },
  },
  question: { en: 'Where were the documents on the family relation issued?', zh: '亲属关系证明在哪里出具？' },
  label: { en: 'country of issue of the documents on the family relation', zh: '亲属关系证明的出具地' },
  hint: {
    en: 'If there are several: the last that fits one of them. China accepts apostilles of the parties to the Convention of 1961 but those that objected.',
    zh: '有多份时，选其中符合的最后一项。除提出反对的国家外，中国接受1961年公约缔约国的附加证明书。',
  },
} as const satisfies FactDefinition

export const bjDocumentLanguage = {
  type: 'enum',
  control: 'supply',
  effort: 'look-up',
  values: ['chinese', 'english', 'other'],
  labels: {
    chinese: { en: 'Chinese only', zh: '仅中文' },
    english: { en: 'some in English, none in other languages', zh: '含英文材料，无其他外文' },
    other: { en: 'some in another language', zh: '含英文以外的外文材料' },
  },
  question: { en: 'In which languages are the documents, the passport aside?', zh: '除护照外，材料使用哪些语言？' },
  label: { en: 'language of the documents', zh: '材料的语言情况' },
} as const satisfies FactDefinition

export const bjOwnsHome = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Has the applicant bought a home in Beijing?', zh: '申请人是否已在北京购买住房？' },
  label: { en: 'home bought in Beijing', zh: '已在京购买住房' },
} as const satisfies FactDefinition

export const bjFirstInChina = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Is it the applicant’s first such application in China?', zh: '是否为申请人首次在华申请？' },
  label: { en: 'first such application in China', zh: '首次在华申请' },
} as const satisfies FactDefinition

export const bjUsesAgent = {
  type: 'boolean',
  control: 'choose',
  effort: 'by-heart',
  question: { en: 'Will somebody else hand the application in?', zh: '是否由他人代为提交申请？' },
  label: { en: 'handing in by somebody else', zh: '由他人代为提交' },
  assume: false,
  assumedBecause: {
    en: 'Handing in oneself is the rule; an agent is the choice of the applicant.',
    zh: '原则上由本人递交；委托他人由申请人自行选择。',
  },
} as const satisfies FactDefinition

export const bjGoodRecord = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: {
    en: 'Is it not the applicant’s first entry into China, and are the stays so far in good order?',
    zh: '申请人是否非首次入境，且在中国境内停留居留记录良好？',
  },
  label: { en: 'not the first entry, and a good record of stays', zh: '非首次入境且停留居留记录良好' },
  assume: false,
  assumedBecause: { en: 'Whether a record is good is for the office to judge.', zh: '记录是否良好由受理机关判断。' },
} as const satisfies FactDefinition

export const bjExpensesGuaranteed = {
  type: 'boolean',
  control: 'supply',
  effort: 'by-heart',
  question: {
    en: 'Does the inviting organisation or person guarantee the applicant’s expenses in China?',
    zh: '邀请单位或者个人是否对申请人在中国境内期间所需费用提供保证措施？',
  },
  label: { en: 'guarantee of the expenses', zh: '邀请方对所需费用提供保证' },
  assume: false,
  assumedBecause: { en: 'A guarantee is given in writing, and whoever has one knows.', zh: '提供保证的会有书面文件，当事人知道。' },
} as const satisfies FactDefinition

export const bjCalledToInterview = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Has the exit-entry office called the applicant to an interview?', zh: '出入境管理部门是否已通知申请人面谈？' },
  label: { en: 'call to an interview', zh: '已获面谈通知' },
  assume: false,
  assumedBecause: { en: 'The office calls only some, and tells them.', zh: '出入境管理部门仅通知部分申请人面谈。' },
} as const satisfies FactDefinition

export const bjVisaSaysPermit = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'Does the visa say that a residence permit has to be applied for after entry?',
    zh: '签证是否注明入境后须办理居留证件？',
  },
  label: { en: 'note on the visa that a permit is due', zh: '签证注明须办理居留证件' },
} as const satisfies FactDefinition

export const bjPermitExpiresOn = {
  type: 'date',
  control: 'cannot-change',
  effort: 'look-up',
  notBefore: ['birthDate'],
  question: { en: 'On which day does the present permit end?', zh: '现有居留证件于哪一天到期？' },
  label: { en: 'last day of the present permit', zh: '现有居留证件的到期日' },
} as const satisfies FactDefinition

export const bjChangedItem = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['identity', 'passport', 'reason', 'place', 'issue', 'companion-added', 'companion-removed'],
  labels: {
    identity: { en: 'name, sex or date of birth', zh: '姓名、性别或出生日期' },
    passport: { en: 'passport or its number', zh: '护照或护照号码' },
    reason: { en: 'reason or length of residence', zh: '居留事由或居留期限' },
    place: { en: 'place: moved to Beijing', zh: '居留地：迁来北京' },
    issue: { en: 'day or place of issue of the permit', zh: '居留证件的签发日期或签发地点' },
    'companion-added': { en: 'persons on the same permit: one added', zh: '偕行人：增加' },
    'companion-removed': { en: 'persons on the same permit: one taken off', zh: '偕行人：减少' },
  },
  question: { en: 'Which registered item has changed?', zh: '哪一项登记事项发生了变更？' },
  label: { en: 'item that has changed', zh: '发生变更的登记事项' },
} as const satisfies FactDefinition

export const bjChangedOn = {
  type: 'date',
  control: 'cannot-change',
  effort: 'look-up',
  notAfterAsOf: true,
  notBefore: ['birthDate'],
  question: { en: 'On which day did it change?', zh: '于哪一天发生变更？' },
  label: { en: 'day of the change', zh: '变更日期' },
} as const satisfies FactDefinition

export const bjSubmissionFixed = {
  type: 'boolean',
  control: 'do',
  effort: 'by-heart',
  question: {
    en: 'Is the day of handing in known: has it been handed in, or is there an appointment?',
    zh: '递交日期是否已定（已递交或已预约）？',
  },
  label: { en: 'fixed day of handing in', zh: '递交日期已经确定' },
} as const satisfies FactDefinition

export const bjSubmittedOn = {
  type: 'date',
  control: 'choose',
  effort: 'look-up',
  // The application is handed in in China, and the passport stays with it.
  notBefore: ['birthDate', { date: 'cnEnteredOn', otherwise: { fact: 'bjSubmissionFixed', is: false } }],
  question: { en: 'On which day was it, or will it be, handed in?', zh: '已于或将于哪一天递交？' },
  label: { en: 'day of handing in', zh: '递交日期' },
} as const satisfies FactDefinition
