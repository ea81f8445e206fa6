import type { FactDefinition } from '../../src/authoring.ts'

// Refuge: what is feared, and the way through UNHCR and Chinese law.

export const refugeeClaim = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['none', 'under-determination', 'recognised', 'refused', 'finally-refused'],
  labels: {
    none: { en: 'not made yet', zh: '尚未提出' },
    'under-determination': { en: 'made, and being determined', zh: '已提出，正在甄别' },
    recognised: { en: 'recognised as a refugee', zh: '已被认定为难民' },
    refused: { en: 'refused at first', zh: '首次被拒绝' },
    'finally-refused': { en: 'refused for good, after review or without it', zh: '最终被拒绝（经复核或未申请复核）' },
  },
  question: { en: 'How far has the person’s claim to refugee status come?', zh: '当事人的难民地位申请处于什么阶段？' },
  label: { en: 'stage of the refugee claim', zh: '难民地位申请的阶段' },
} as const satisfies FactDefinition

export const outsideHomeCountry = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Is the person outside the home country?', zh: '当事人是否身处本国之外？' },
  label: { en: 'stay outside the home country', zh: '身处本国之外' },
  hint: {
    en: 'The country of nationality; for a stateless person the country of habitual residence.',
    zh: '本国指国籍国；无国籍人以经常居住国为准。',
  },
} as const satisfies FactDefinition

export const fearsHarm = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Does the person fear serious harm on return there?', zh: '当事人是否畏惧返回后会受到严重伤害？' },
  label: { en: 'fear of serious harm on return', zh: '畏惧返回后受到严重伤害' },
} as const satisfies FactDefinition

export const harmGround = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['race', 'religion', 'nationality', 'social-group', 'political-opinion', 'another'],
  labels: {
    race: { en: 'race', zh: '种族' },
    religion: { en: 'religion', zh: '宗教' },
    nationality: { en: 'nationality', zh: '国籍' },
    'social-group': { en: 'membership of a particular social group', zh: '属于某一社会团体' },
    'political-opinion': { en: 'political opinion', zh: '政治见解' },
    another: { en: 'none of the five reasons above', zh: '不属于上述五种原因' },
  },
  question: { en: 'For what reason would the person be harmed?', zh: '会因何种原因受到伤害？' },
  label: { en: 'reason for the harm feared', zh: '畏惧受到伤害的原因' },
  hint: { en: 'If there are several, any of the first five.', zh: '如有多种原因，选前五项中的任何一项即可。' },
} as const satisfies FactDefinition

export const cnAsksForPoliticalReasons = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Does the person ask the Chinese state itself for asylum, for political reasons?',
    zh: '当事人是否因政治原因直接请求中国政府给予庇护？',
  },
  label: { en: 'request for asylum for political reasons', zh: '因政治原因请求庇护' },
  assume: false,
  assumedBecause: { en: 'Most people who seek refuge in China turn to UNHCR.', zh: '在中国寻求保护的人大多向联合国难民署提出申请。' },
} as const satisfies FactDefinition

export const cnAsylumGranted = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Has China granted the person asylum?', zh: '中国是否已给予当事人受庇护的权利？' },
  label: { en: 'asylum granted by China', zh: '中国已给予庇护' },
  assume: false,
  assumedBecause: { en: 'It is rare, and whoever has it knows.', zh: '这种情形很少，获得者自己知道。' },
} as const satisfies FactDefinition

export const unhcrStage = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: [
    'before-first-message',
    'request-sent',
    'documents-under-review',
    'police-form-confirmed',
    'appointment-given',
    'interview-day',
    'on-hold',
    'registered',
    'certificate-renewal',
    'leaving-china',
    'left-china',
  ],
  labels: {
    'before-first-message': { en: 'nothing sent to UNHCR yet', zh: '尚未向联合国难民署提出申请' },
    'request-sent': { en: 'request sent, no answer yet', zh: '申请已发出，尚无答复' },
    'documents-under-review': { en: 'UNHCR is reviewing the documents', zh: '联合国难民署正在审核材料' },
    'police-form-confirmed': { en: 'police form confirmed valid, no appointment yet', zh: '住宿登记表已确认有效，尚未获通知面谈时间' },
    'appointment-given': { en: 'appointment for the registration interview given', zh: '已获通知登记面谈时间' },
    'interview-day': { en: 'day of the registration interview', zh: '登记面谈当日' },
    'on-hold': { en: 'registration put on hold', zh: '登记被暂缓' },
    registered: { en: 'registered with UNHCR', zh: '已在联合国难民署登记' },
    'certificate-renewal': { en: 'registered, certificate to be renewed', zh: '已登记，需要续办证明' },
    'leaving-china': { en: 'registered, about to leave China', zh: '已登记，准备离开中国' },
    'left-china': { en: 'has left China', zh: '已离开中国' },
  },
  question: { en: 'How far has the registration with UNHCR come?', zh: '在联合国难民署的登记进行到哪一步？' },
  label: { en: 'stage of the registration with UNHCR', zh: '在联合国难民署登记的阶段' },
  hint: {
    en: 'After an interview was missed: nothing sent yet, because the way begins again.',
    zh: '如已错过面谈，请选择“尚未提出申请”，因为须从头办理。',
  },
} as const satisfies FactDefinition

export const hasPoliceForm = {
  type: 'boolean',
  control: 'supply',
  effort: 'by-heart',
  question: {
    en: 'Does the applicant have a valid police registration form (临时住宿登记表) for the present address?',
    zh: '申请人是否持有现住址的有效临时住宿登记表？',
  },
  label: { en: 'valid police registration form', zh: '持有有效的临时住宿登记表' },
  hint: {
    en: 'From the local police where the applicant lives now; a form for an earlier address is not meant. UNHCR checks whether it is valid.',
    zh: '由现居住地公安机关出具；以前住址的登记表不算。是否有效由联合国难民署核实。',
  },
} as const satisfies FactDefinition

export const staysInHotel = {
  type: 'boolean',
  control: 'choose',
  effort: 'by-heart',
  question: { en: 'Is the applicant staying in a hotel?', zh: '申请人目前是否住在旅馆？' },
  label: { en: 'stay in a hotel', zh: '住在旅馆' },
} as const satisfies FactDefinition

export const hasPassport = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Does the applicant have a passport?', zh: '申请人是否持有护照？' },
  label: { en: 'passport', zh: '持有护照' },
} as const satisfies FactDefinition

export const hasVisaPage = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: { en: 'Is there a visa for China in the passport?', zh: '护照上是否有中国签证？' },
  label: { en: 'Chinese visa in the passport', zh: '护照上有中国签证' },
} as const satisfies FactDefinition

export const hasEntryPage = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: { en: 'Does a page of the passport show the date of entry into China?', zh: '护照上是否有载明入境中国日期的页面？' },
  label: { en: 'page with the date of entry', zh: '护照上有载明入境日期的页面' },
} as const satisfies FactDefinition

export const fearReason = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['race', 'religion', 'nationality', 'social-group', 'political-opinion', 'another-reason', 'no-fear'],
  labels: {
    race: { en: 'race', zh: '种族' },
    religion: { en: 'religion', zh: '宗教' },
    nationality: { en: 'nationality', zh: '国籍' },
    'social-group': { en: 'membership of a particular social group', zh: '属于某一社会团体' },
    'political-opinion': { en: 'political opinion', zh: '政治见解' },
    'another-reason': { en: 'another reason only', zh: '仅因其他原因' },
    'no-fear': { en: 'no fear of serious harm there', zh: '不畏惧在当地受到严重伤害' },
  },
  question: {
    en: 'For what reason does the applicant fear serious harm on return to the home country?',
    zh: '申请人因何种原因畏惧返回本国会受到严重伤害？',
  },
  label: { en: 'reason for the fear', zh: '畏惧的原因' },
  hint: { en: 'Where there are several, any of the first five.', zh: '如有多种原因，选前五项中的任何一项即可。' },
} as const satisfies FactDefinition

export const unhcrInterviewDate = {
  type: 'date',
  control: 'cannot-change',
  effort: 'look-up',
  question: { en: 'On which day is the registration interview?', zh: '登记面谈在哪一天？' },
  label: { en: 'day of the registration interview', zh: '登记面谈的日期' },
} as const satisfies FactDefinition

export const unhcrAttendance = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['still-to-come', 'on-time', 'late', 'absent'],
  labels: {
    'still-to-come': { en: 'the hour is still to come', zh: '面谈时间未到' },
    'on-time': { en: 'on time', zh: '准时到达' },
    late: { en: 'late', zh: '迟到' },
    absent: { en: 'not at all', zh: '未到' },
  },
  question: { en: 'Did the applicant come to the registration interview?', zh: '申请人是否到场参加登记面谈？' },
  label: { en: 'attendance at the registration interview', zh: '登记面谈的到场情况' },
} as const satisfies FactDefinition

export const unhcrFurtherQuestions = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Did UNHCR raise further questions when it looked at the documents?',
    zh: '联合国难民署审阅材料时是否提出了进一步的问题？',
  },
  label: { en: 'further questions of UNHCR', zh: '联合国难民署提出了进一步的问题' },
} as const satisfies FactDefinition

export const unhcrCertificateExpiryDate = {
  type: 'date',
  control: 'cannot-change',
  effort: 'look-up',
  question: { en: 'Until which day does the UNHCR certificate say that it is valid?', zh: '联合国难民署证明上载明的有效期至哪一天？' },
  label: { en: 'last day of the UNHCR certificate', zh: '联合国难民署证明有效期的最后一日' },
  hint: {
    en: 'As printed on the certificate or ID card; UNHCR’s pages state no period.',
    zh: '以证明或身份卡所载日期为准；联合国难民署网页未说明有效期限。',
  },
} as const satisfies FactDefinition

export const unhcrContactChanged = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Has the phone number or email address changed since UNHCR was last told?',
    zh: '自上次告知联合国难民署后，电话号码或电子邮箱是否有变更？',
  },
  label: { en: 'change of phone number or email', zh: '电话或电子邮箱有变更' },
  assume: false,
  assumedBecause: { en: 'Most people have nothing new to tell when they ask.', zh: '多数人查询时没有变更需要告知。' },
} as const satisfies FactDefinition

export const unhcrResidenceChanged = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Has the place of residence changed since UNHCR was last told?', zh: '自上次告知联合国难民署后，住址是否有变更？' },
  label: { en: 'change of residence', zh: '住址有变更' },
  assume: false,
  assumedBecause: { en: 'Most people still live where UNHCR was last told.', zh: '多数人仍住在上次告知的住址。' },
} as const satisfies FactDefinition

export const unhcrCircumstancesChanged = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Have personal circumstances changed since UNHCR was last told, such as who belongs to the family?',
    zh: '自上次告知联合国难民署后，个人情况（如家庭成员）是否有变化？',
  },
  label: { en: 'change of personal circumstances', zh: '个人情况有变化' },
  assume: false,
  assumedBecause: { en: 'Most people have nothing new to tell when they ask.', zh: '多数人查询时没有变化需要告知。' },
} as const satisfies FactDefinition

export const unhcrStatusDetermination = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['interview-ahead', 'interview-missed', 'decision-pending', 'recognised', 'refused-at-first'],
  labels: {
    'interview-ahead': { en: 'the interview is still to come', zh: '尚未面谈' },
    'interview-missed': { en: 'the interview was missed', zh: '错过了面谈' },
    'decision-pending': { en: 'interviewed, no decision yet', zh: '已面谈，尚无决定' },
    recognised: { en: 'recognised as a refugee', zh: '已被认定为难民' },
    'refused-at-first': { en: 'refused at first instance', zh: '首次被拒绝' },
  },
  question: { en: 'How far has refugee status determination come?', zh: '难民地位甄别进行到哪一步？' },
  label: { en: 'stage of refugee status determination', zh: '难民地位甄别的阶段' },
} as const satisfies FactDefinition

export const unhcrStatusInterviewDate = {
  type: 'date',
  control: 'cannot-change',
  effort: 'look-up',
  notBefore: ['unhcrInterviewDate'],
  question: { en: 'On which day is the refugee status interview?', zh: '难民地位甄别面谈在哪一天？' },
  label: { en: 'day of the refugee status interview', zh: '难民地位甄别面谈的日期' },
} as const satisfies FactDefinition

export const unhcrRelatives = {
  type: 'records',
  control: 'cannot-change',
  effort: 'by-heart',
  each: 'relative',
  eachLabel: { en: 'relative', zh: '亲属' },
  fields: {
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      question: { en: 'When was this family member born?', zh: '该家庭成员何时出生？' },
      label: { en: 'date of birth of the relative', zh: '该亲属的出生日期' },
    },
  },
  question: { en: 'Which family members are part of the case?', zh: '案件中有哪些家庭成员？' },
  label: { en: 'family members in the case', zh: '案件中的家庭成员' },
  hint: {
    en: 'Only dates of birth, no names: they show who is interviewed separately.',
    zh: '只需出生日期，无需姓名：用于判断谁将单独面谈。',
  },
  assume: [],
} as const satisfies FactDefinition

export const unhcrCaseWithdrawn = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: { en: 'Has the case with UNHCR already been withdrawn?', zh: '是否已向联合国难民署撤回案件？' },
  label: { en: 'withdrawal of the case', zh: '案件已撤回' },
} as const satisfies FactDefinition

export const unhcrLeavesBy = {
  type: 'enum',
  control: 'cannot-change',
  effort: 'by-heart',
  values: ['own-arrangements', 'resettlement'],
  labels: {
    'own-arrangements': { en: 'on the person’s own arrangements', zh: '自行安排' },
    resettlement: { en: 'by resettlement, through UNHCR', zh: '经联合国难民署重新安置' },
  },
  question: { en: 'How does the person leave China?', zh: '当事人以何种方式离开中国？' },
  label: { en: 'way of leaving China', zh: '离开中国的方式' },
  assume: 'own-arrangements',
} as const satisfies FactDefinition

export const cnStayExpired = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'Has the visa or permit for staying in China run out?',
    zh: '当事人在中国停留居留的签证或证件是否已过期？',
  },
  label: { en: 'visa or permit that has run out', zh: '签证或停留居留证件已过期' },
  hint: {
    en: 'Also where there never was one. The last day of the stay counts, not the last day on which a visa can be used for entry.',
    zh: '从未取得的也选“是”。以停留期限的最后一日为准，而非签证的入境有效期。',
  },
} as const satisfies FactDefinition

export const unaccompaniedChild = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Is the person under 18, and in China without a parent or another adult who takes care?',
    zh: '当事人是否未满18岁，且在中国没有父母或其他负责照料的成年人陪伴？',
  },
  label: { en: 'child who is alone', zh: '无人陪伴的儿童' },
  assume: false,
} as const satisfies FactDefinition
