import { defineVersion } from '../../../src/authoring.ts'

/**
 * Police certificates for citizenship: every country of 183 days in total within four years.
 *
 * The as-of date is the day on which the application is signed.
 */
export default defineVersion({
  ruleset: 'ca-citizenship-police-certificates',
  inForce: {
    from: '2017-10-01',
    basis: 'bound',
    note: {
      en: 'The guide was quoted in October 2017, which is all that is known of its day; the rule is older, its beginning was not found.',
      zh: '2017年10月有人引用该指南，关于其日期所知仅此；规定本身更早，起始日未能查明。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
  dateRounding: 'down',

  citations: {
    look_back: {
      instrument: 'Instruction guide CIT 0002, as told in forum posts (canadavisa.com, posts 6321158 and 6437411)',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-30'],
      note: 'Four years that end on the day before the application is signed.',
    },
    guide: {
      instrument: 'IRCC, Instruction guide for the application for Canadian citizenship (adults), as quoted in October 2017',
      locator: 'question on 183 days or more in another country, examples 1 to 4',
      address:
        'https://canadavisa.com/canada-immigration-discussion-board/threads/for-those-in-doubt-about-providing-pcc-citizenship-grant-app-read-this.524366/latest',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-31'],
      note: 'The days are added up. It gives no age; the guide is for applicants of 18 or more.',
    },
    full_days: {
      instrument: 'IRCC, citizenship application help, as quoted at CanadaVisa',
      address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/how-to-count-days-outside-canada.528525/post-6507947',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-30', 'CA-31'],
      note: 'Each day outside Canada is a full day in the other country, before or after becoming a permanent resident.',
    },
    unobtainable: {
      instrument: 'IRCC, Instruction guide for the application for Canadian citizenship (adults), as quoted in October 2017',
      locator: 'question on 183 days or more in another country',
      address:
        'https://canadavisa.com/canada-immigration-discussion-board/threads/for-those-in-doubt-about-providing-pcc-citizenship-grant-app-read-this.524366/latest',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-35'],
    },
    validity: {
      instrument: 'Visalink, Police certificate',
      address: 'https://visalink.ca/police-certificate/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-34'],
      note: 'Undated; the page has the rule in a row of the later form. What the guide of 2017 said on this was not seen.',
    },
  },

  facts: {
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      notAfter: ['residences.from'],
      question: { en: 'When was the applicant born?', zh: '申请人何时出生？' },
      cites: ['guide'],
    },
    nationalities: {
      type: 'countries',
      question: { en: 'Of which countries is the applicant a national?', zh: '申请人拥有哪些国家的国籍？' },
      hint: { en: 'No certificate hangs on it here.', zh: '在此不影响是否需要证明。' },
      assume: [],
      cites: ['guide'],
    },
    residences: {
      type: 'stays',
      complete: 'historyComplete',
      question: {
        en: 'In which countries has the applicant been, and from when until when?',
        zh: '申请人曾身处哪些国家，起止时间是什么？',
      },
      hint: {
        en: 'Every stay outside Canada in the four years before signing, however short. The first and the last day both count.',
        zh: '请列出签署前四年内在加拿大境外的每次停留，不论长短。起止两日均计入。',
      },
      cites: ['guide', 'look_back', 'full_days'],
    },
    historyComplete: {
      type: 'boolean',
      question: {
        en: 'Is that every country where the applicant has been in that time?',
        zh: '以上是否为申请人在该期间身处过的全部国家？',
      },
      assume: true,
    },
    certificates: {
      type: 'records',
      each: 'certificate',
      fields: {
        country: { type: 'country', question: { en: 'Which country issued it?', zh: '由哪个国家出具？' } },
        place: { type: 'text', optional: true, question: { en: 'Which city or locality issued it?', zh: '由哪个城市或地方出具？' } },
        issuedOn: { type: 'date', notAfterAsOf: true, question: { en: 'On which day was it issued?', zh: '哪一天出具？' } },
      },
      question: { en: 'Which police certificates are already in hand?', zh: '手上已有哪些无犯罪记录证明？' },
      assume: [],
      cites: ['validity'],
    },
    unobtainableIn: {
      type: 'countries',
      question: {
        en: 'From which countries can the applicant not get a certificate?',
        zh: '申请人无法取得哪些国家的证明？',
      },
      assume: [],
      cites: ['unobtainable'],
    },
  },

  measures: {
    age: { age: 'birthDate' },
    dayBeforeSignature: { shift: 'asOf', by: { days: 1 }, direction: 'back' },
    lookBackFrom: { window: { years: 4 }, ending: 'dayBeforeSignature' },
    'country.totalDays': { totalStay: 'residences', where: 'country', since: 'lookBackFrom', until: 'dayBeforeSignature', in: 'days' },
    'country.firstCountedDay': { firstDay: 'residences', where: 'country', since: 'lookBackFrom', until: 'dayBeforeSignature' },
    'country.lastCountedDay': { lastDay: 'residences', where: 'country', since: 'lookBackFrom', until: 'dayBeforeSignature' },
    'country.lastDay': { lastDay: 'residences', where: 'country' },
    'country.nationality': { member: 'nationalities' },
    'country.unobtainable': { member: 'unobtainableIn' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.sixMonthsOn': { shift: 'certificate.issuedOn', by: { months: 6 } },
    'certificate.staleOn': { shift: 'certificate.sixMonthsOn', by: { days: 1 } },
    'certificate.daysAfterStay': { elapsed: { from: 'country.lastDay', to: 'certificate.issuedOn' }, in: 'days' },
  },

  readings: {},

  conditions: {
    'long-stay': {
      all: [
        { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
        { fact: 'country.totalDays', operator: 'greaterThanInclusive', value: { days: 183 } },
      ],
    },
    'in-canada': { fact: 'country', operator: 'equal', value: 'CA' },
    'certificate-needed': { all: [{ condition: 'long-stay' }, { not: { condition: 'in-canada' } }] },
    'issued-after-stay': { not: { fact: 'certificate.daysAfterStay', operator: 'lessThanInclusive', value: { days: 0 } } },
    'six-months-at-most': { fact: 'certificate.age', operator: 'lessThanInclusive', value: { months: 6 } },
  },

  outcomes: {
    'police-certificate': { kind: 'requirement', modality: 'must', title: { en: 'police certificate', zh: '无犯罪记录证明' } },
    'certificate-acceptable': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'certificate in hand acceptable', zh: '手上的证明可以接受' },
    },
    'fresh-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'new certificate in place of this one', zh: '须重新办理该证明' },
    },
    explanation: {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'explanation in the form why the certificate cannot be had', zh: '在表格中说明为何无法取得证明' },
    },
    'nationality-alone': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'nationality alone needs no certificate', zh: '仅因国籍无须提交证明' },
    },
  },

  rules: [
    {
      id: 'half-a-year-in-total',
      title: { en: 'Every country of 183 days in all within the four years', zh: '四年内累计身处183天的每个国家' },
      cites: ['guide', 'look_back', 'full_days'],
      forEach: 'country',
      when: { condition: 'long-stay' },
      unless: { condition: 'in-canada' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
      },
    },
    {
      id: 'nationality-alone',
      title: { en: 'A country of nationality without so long a stay', zh: '未达停留期限的国籍国' },
      cites: ['guide'],
      forEach: 'country',
      when: { all: [{ fact: 'country.nationality', operator: 'equal', value: true }, { not: { condition: 'certificate-needed' } }] },
      then: { outcome: 'nationality-alone' },
    },
    {
      id: 'issued-after-stay',
      title: { en: 'Issued after the last time in that country, whatever its age', zh: '在最后一次身处该国之后出具，不论已出具多久' },
      cites: ['validity'],
      forEach: 'certificate',
      when: { condition: 'issued-after-stay' },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'six-months-at-most',
      title: { en: 'Or issued no more than six months before the signature', zh: '或出具至签署之日不超过六个月' },
      cites: ['validity'],
      forEach: 'certificate',
      when: { all: [{ not: { condition: 'issued-after-stay' } }, { condition: 'six-months-at-most' }] },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.staleOn' } } },
    },
    {
      id: 'fresh-certificate',
      title: { en: 'A needed certificate that is not acceptable is replaced', zh: '所需证明不可接受的，须重新办理' },
      cites: ['validity'],
      forEach: 'certificate',
      when: {
        all: [
          { condition: 'certificate-needed' },
          { not: { any: [{ condition: 'issued-after-stay' }, { condition: 'six-months-at-most' }] } },
        ],
      },
      then: { outcome: 'fresh-certificate' },
    },
    {
      id: 'explain-unobtainable',
      title: { en: 'A certificate that cannot be had: say why', zh: '无法取得证明：说明原因' },
      cites: ['unobtainable'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { fact: 'country.unobtainable', operator: 'equal', value: true }] },
      then: { outcome: 'explanation' },
    },
  ],

  notModelled: [
    { clause: 'CA-32', reason: 'The days in a row are the rule of the version of 2019-01-01.' },
    {
      clause: 'CA-33',
      reason:
        'The exemption before landing is of the version of 2019-01-01; the instructions of 2017 made no difference between time before and after.',
    },
    { clause: 'S4-42', reason: 'Seed S4 describes the present rules, here the version of 2019-01-01.' },
    { clause: 'S4-50', reason: 'Seed S4 speaks of immigration; the form of citizenship asks only why (CA-35).' },
    { clause: 'S4-51', reason: 'Seed S4 speaks of immigration; the form of citizenship asks only why (CA-35).' },
  ],
})
