import { defineVersion } from '../../../src/authoring.ts'

/**
 * Police certificates for citizenship: every country of 183 days in a row within four years and since the age of 18.
 *
 * Form CIT 0002 of January 2019 brought the days in a row; before, they were added up. The as-of date is the day on which the application is
 * signed.
 */
export default defineVersion({
  ruleset: 'ca-citizenship-police-certificates',
  inForce: {
    from: '2019-01-01',
    basis: 'bound',
    note: {
      en: 'The month of the first edition seen of form CIT 0002 that asks about days in a row (01-2019, then 02-2019); the day was not found.',
      zh: '所见的CIT 0002表格中，最早按连续天数提问的一版标注的就是该月（01-2019，其后为02-2019）；具体日期未能查明。',
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
    form: {
      instrument: 'Form CIT 0002 (02-2019), Application for Canadian citizenship (adults), as quoted at CanadaVisa',
      locator: 'item 10(b)',
      address: 'https://www.canadavisa.com/canada-immigration-discussion-board/threads/183-days-in-a-row-citizenship-appl-0002.623201/',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-32'],
      note: '183 days or more in a row in a single country since the age of 18.',
    },
    example: {
      instrument: 'IRCC, citizenship application help, example 4, as quoted at CanadaVisa',
      locator: 'trips to Singapore, with trips to Malaysia and Thailand meanwhile',
      address: 'https://www.canadavisa.com/canada-immigration-discussion-board/threads/official-example-about-police-certificate.654990/',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-32'],
      note: 'A trip of 200 days asks for a certificate although ten days each in two other countries fell into the time there; the example does not say into which trip. The guide of 2017 had the same trips within 365 days.',
    },
    instructions: {
      instrument: 'Visalink, Police certificate (after IRCC’s instruction guide)',
      address: 'https://visalink.ca/police-certificate/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-32', 'CA-33', 'CA-35'],
      note: 'The same words are quoted from IRCC’s guide in threads 848836 and 848487 at canadavisa.com.',
    },
    validity: {
      instrument: 'Visalink, Police certificate (after IRCC’s instruction guide)',
      locator: 'to be valid',
      address: 'https://visalink.ca/police-certificate/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-34'],
    },
    origin_question: {
      instrument: 'CanadaVisa, Need a police certificate? (forum thread)',
      address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/need-a-police-certificate.848836',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-33'],
      note: 'Quotes the guide, and asks whether the certificate is needed for that time, the six months at home before landing.',
    },
    seed_period: {
      instrument: 'Law firm, which periods a police certificate has to cover (quoting IRCC)',
      locator: 'Canada',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-42'],
      note: 'The period depends on the programme.',
    },
  },

  facts: {
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      notAfter: ['residences.from'],
      question: { en: 'When was the applicant born?', zh: '申请人何时出生？' },
      cites: ['form'],
    },
    nationalities: {
      type: 'countries',
      question: { en: 'Of which countries is the applicant a national?', zh: '申请人拥有哪些国家的国籍？' },
      hint: { en: 'No certificate hangs on it here.', zh: '在此不影响是否需要证明。' },
      assume: [],
      cites: ['form'],
    },
    residences: {
      type: 'stays',
      complete: 'historyComplete',
      question: {
        en: 'In which countries has the applicant been, and from when until when?',
        zh: '申请人曾身处哪些国家，起止时间是什么？',
      },
      hint: {
        en: 'Every stay outside Canada in the four years before signing, side trips included. The first and the last day both count.',
        zh: '请列出签署前四年内在加拿大境外的每次停留，包括途中的短途旅行。起止两日均计入。',
      },
      cites: ['form', 'look_back'],
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
      cites: ['instructions'],
    },
    originBeforeLandingIn: {
      type: 'countries',
      question: {
        en: 'In which country of origin was the applicant immediately before becoming a permanent resident and landing in Canada?',
        zh: '申请人在成为永久居民并登陆加拿大之前身处哪个原籍国？',
      },
      hint: { en: 'None, if the applicant was elsewhere then, or in Canada already.', zh: '当时身处他国或已在加拿大的，不填。' },
      assume: [],
      cites: ['instructions'],
    },
    landedOn: {
      type: 'date',
      notAfterAsOf: true,
      question: {
        en: 'On which day did the applicant land in Canada as a permanent resident?',
        zh: '申请人于哪一天以永久居民身份登陆加拿大？',
      },
      cites: ['instructions'],
    },
  },

  measures: {
    age: { age: 'birthDate' },
    eighteenthBirthday: { shift: 'birthDate', by: { years: 18 } },
    dayBeforeSignature: { shift: 'asOf', by: { days: 1 }, direction: 'back' },
    lookBackFrom: { window: { years: 4 }, ending: 'dayBeforeSignature' },
    countedFrom: { latest: ['lookBackFrom', 'eighteenthBirthday'] },
    countedFromLanding: { latest: ['countedFrom', 'landedOn'] },
    'country.unbrokenDays': { longestStay: 'residences', where: 'country', since: 'countedFrom', until: 'dayBeforeSignature', in: 'days' },
    'country.bridgedDays': {
      longestStay: 'residences',
      where: 'country',
      since: 'countedFrom',
      until: 'dayBeforeSignature',
      in: 'days',
      bridging: 10,
    },
    'country.unbrokenDaysSinceLanding': {
      longestStay: 'residences',
      where: 'country',
      since: 'countedFromLanding',
      until: 'dayBeforeSignature',
      in: 'days',
    },
    'country.bridgedDaysSinceLanding': {
      longestStay: 'residences',
      where: 'country',
      since: 'countedFromLanding',
      until: 'dayBeforeSignature',
      in: 'days',
      bridging: 10,
    },
    'country.firstCountedDay': { firstDay: 'residences', where: 'country', since: 'countedFrom', until: 'dayBeforeSignature' },
    'country.lastCountedDay': { lastDay: 'residences', where: 'country', since: 'countedFrom', until: 'dayBeforeSignature' },
    'country.origin': { member: 'originBeforeLandingIn' },
    'country.thereBeforeLanding': { exists: 'residences', where: 'country', since: 'countedFrom', until: 'landedOn' },
    'country.lastDay': { lastDay: 'residences', where: 'country' },
    'country.nationality': { member: 'nationalities' },
    'country.unobtainable': { member: 'unobtainableIn' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.sixMonthsOn': { shift: 'certificate.issuedOn', by: { months: 6 } },
    'certificate.staleOn': { shift: 'certificate.sixMonthsOn', by: { days: 1 } },
    'certificate.daysAfterStay': { elapsed: { from: 'country.lastDay', to: 'certificate.issuedOn' }, in: 'days' },
  },

  readings: {
    shortTrips: {
      title: { en: 'Does a side trip of up to ten days break the days in a row?', zh: '不超过十天的短途旅行是否中断连续天数？' },
      values: {
        'do-not-break': { title: { en: 'No: a gap of at most 10 days counts', zh: '不中断：不超过10天的间隔计入' }, cites: ['example'] },
        break: { title: { en: 'Yes: the count begins again', zh: '中断：重新起算' }, cites: ['form'] },
      },
      recommended: 'do-not-break',
      because: {
        en: 'The authority’s example passes over two trips of ten days, and a certificate too many costs less than one too few. It gives no limit: ten days are the longest absence of its examples.',
        zh: '主管机关的示例忽略了两次十天的旅行，且多备一份证明的代价小于少备一份。来源未给出上限：十天是其示例中最长的离开时间。',
      },
    },
    originExemption: {
      title: { en: 'What does the exemption of the country of origin before landing cover?', zh: '登陆前原籍国的豁免范围为何？' },
      values: {
        'time-before-landing': { title: { en: 'Only the time before landing', zh: '仅登陆前的时间' }, cites: ['origin_question'] },
        'whole-country': {
          title: { en: 'The country altogether, later stays too', zh: '整个国家，包括之后的停留' },
          cites: ['instructions'],
        },
      },
      recommended: 'time-before-landing',
      because: {
        en: 'The words exempt the country where the person came from; a long return after landing was not before the authority then.',
        zh: '条文豁免的是当事人所来自的国家；登陆后的长期返回当时尚未经审查。',
      },
    },
  },

  conditions: {
    adult: { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
    'in-a-row': {
      any: [
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
            { fact: 'country.bridgedDays', operator: 'greaterThanInclusive', value: { days: 183 } },
          ],
        },
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'break' },
            { fact: 'country.unbrokenDays', operator: 'greaterThanInclusive', value: { days: 183 } },
          ],
        },
      ],
    },
    'in-a-row-since-landing': {
      any: [
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
            { fact: 'country.bridgedDaysSinceLanding', operator: 'greaterThanInclusive', value: { days: 183 } },
          ],
        },
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'break' },
            { fact: 'country.unbrokenDaysSinceLanding', operator: 'greaterThanInclusive', value: { days: 183 } },
          ],
        },
      ],
    },
    'long-stay': { all: [{ condition: 'adult' }, { condition: 'in-a-row' }] },
    'in-canada': { fact: 'country', operator: 'equal', value: 'CA' },
    'origin-before-landing': {
      all: [
        { fact: 'country.origin', operator: 'equal', value: true },
        { fact: 'country.thereBeforeLanding', operator: 'equal', value: true },
        { any: [{ fact: 'originExemption', operator: 'equal', value: 'whole-country' }, { not: { condition: 'in-a-row-since-landing' } }] },
      ],
    },
    excepted: { any: [{ condition: 'in-canada' }, { condition: 'origin-before-landing' }] },
    'certificate-needed': { all: [{ condition: 'long-stay' }, { not: { condition: 'excepted' } }] },
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
      id: 'half-a-year-in-a-row',
      title: {
        en: 'Every country of 183 days in a row within the four years and since 18',
        zh: '四年内且年满18岁后连续身处183天的每个国家',
      },
      cites: ['form', 'instructions', 'look_back', 'seed_period'],
      forEach: 'country',
      when: { condition: 'long-stay' },
      unless: { condition: 'excepted' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
      },
    },
    {
      id: 'nationality-alone',
      title: { en: 'A country of nationality without so long a stay', zh: '未达停留期限的国籍国' },
      cites: ['form'],
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
      cites: ['instructions'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { fact: 'country.unobtainable', operator: 'equal', value: true }] },
      then: { outcome: 'explanation' },
    },
  ],

  notModelled: [
    { clause: 'CA-31', reason: 'The days in total are the rule of the version of 2017-10-01.' },
    { clause: 'S4-50', reason: 'Seed S4 speaks of immigration; the form of citizenship asks only why (CA-35).' },
    { clause: 'S4-51', reason: 'Seed S4 speaks of immigration; the form of citizenship asks only why (CA-35).' },
  ],
})
