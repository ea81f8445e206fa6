import { defineVersion } from '../../../src/authoring.ts'

/**
 * Police certificates for sponsored spouses and partners: every country of six months in a row since the age of 18.
 *
 * It replaced the narrow checklist of before, reported on the first day given here.
 */
export default defineVersion({
  ruleset: 'ca-spousal-police-certificates',
  inForce: {
    from: '2022-10-21',
    basis: 'bound',
    note: {
      en: 'The day on which the change was reported; it had come “very recently”.',
      zh: '该日为这项变动见诸报道之日；据该报道，变动“不久前刚刚”作出。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
  dateRounding: 'down',

  citations: {
    checklist: {
      instrument: 'DF Immigration, New changes to spousal sponsorship police certificate requirements (21 October 2022)',
      locator: 'since the new updates',
      address: 'https://dfimmigration.ca/2022/10/21/new-changes-to-spousal-sponsorship-police-certificate-requirements',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-21'],
      note: 'Six or more months in a row since 18, every country other than Canada.',
    },
    persons: {
      instrument: 'DF Immigration, New changes to spousal sponsorship police certificate requirements (21 October 2022)',
      locator: 'who is required to provide a police clearance',
      address: 'https://dfimmigration.ca/2022/10/21/new-changes-to-spousal-sponsorship-police-certificate-requirements',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-21'],
    },
    canada: {
      instrument: 'DF Immigration, New changes to spousal sponsorship police certificate requirements (21 October 2022)',
      locator: 'note on Canada',
      address: 'https://dfimmigration.ca/2022/10/21/new-changes-to-spousal-sponsorship-police-certificate-requirements',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-22'],
    },
    freshness: {
      instrument: 'CIC, Who needs a police certificate, as quoted in 2015',
      locator: 'the country you currently live in, and countries where you have lived',
      address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/new-rules-for-pcc-residents-in-canada.281765',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-05', 'CA-06'],
      note: 'General wording (“in general, you and all the people in your family”), quoted in a thread on Express Entry. No rule of the sponsorship checklist on this was seen.',
    },
    vacation: {
      instrument: 'CIC, Who needs a police certificate, as quoted in 2015',
      locator: 'example of a two-week vacation',
      address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/new-rules-for-pcc-residents-in-canada.281765',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-13'],
      note: 'General wording, quoted in a thread on Express Entry: eight months with a vacation of two weeks elsewhere count as eight months.',
    },
    guide_2026: {
      instrument: 'Can X Global Solutions, Police certificates, spousal sponsorship Canada 2026',
      address: 'https://canxglobal.com/?p=32666',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-21'],
      note: 'Six or more consecutive months since 18, however long ago; the present country’s certificate no more than six months before the application is submitted. What it says of other countries was cut off.',
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
    seed_unobtainable: {
      instrument: 'Law firm, note on unobtainable police certificates',
      locator: 'Canada',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-50', 'S4-51'],
      note: 'Of Canada in general. It says that the requirement will be waived; that is the officer’s to decide.',
    },
  },

  facts: {
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      notAfter: ['residences.from'],
      question: { en: 'When was the person born?', zh: '当事人何时出生？' },
      hint: {
        en: 'The sponsored person, or the family member whose certificates are asked about: everyone is looked at alone.',
        zh: '被担保人，或被询问的家庭成员：每人单独判断。',
      },
      cites: ['checklist'],
    },
    nationalities: {
      type: 'countries',
      question: { en: 'Of which countries is the person a national?', zh: '当事人拥有哪些国家的国籍？' },
      hint: { en: 'It matters whether Canada is one of them.', zh: '关键在于是否包括加拿大。' },
      cites: ['persons'],
    },
    permanentResident: {
      type: 'boolean',
      question: { en: 'Is the person already a permanent resident of Canada?', zh: '当事人是否已是加拿大永久居民？' },
      assume: false,
      cites: ['persons'],
    },
    residences: {
      type: 'stays',
      complete: 'historyComplete',
      question: { en: 'Where has the person lived, and from when until when?', zh: '当事人在哪些地方居住过，起止时间是什么？' },
      hint: {
        en: 'Every country since the age of 18. The first and the last day are both part of a stay.',
        zh: '请列出年满18岁以来的每个国家。起止两日均计入居留。',
      },
      cites: ['checklist'],
    },
    historyComplete: {
      type: 'boolean',
      question: { en: 'Is that every place where the person has lived?', zh: '以上是否为当事人居住过的全部地方？' },
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
      cites: ['freshness'],
    },
    unobtainableIn: {
      type: 'countries',
      question: {
        en: 'From which countries can the person not get a certificate that is generally available?',
        zh: '哪些国家一般可以出具证明，但当事人本人无法取得？',
      },
      assume: [],
      cites: ['seed_unobtainable'],
    },
    effortsShownIn: {
      type: 'countries',
      question: {
        en: 'For which of these countries are proof of the request to the right authority and an explanation at hand?',
        zh: '对其中哪些国家，已有向主管机关提出申请的凭证及说明？',
      },
      assume: [],
      cites: ['seed_unobtainable'],
    },
    familyMembers: {
      type: 'records',
      each: 'familyMember',
      fields: {
        birthDate: { type: 'date', notAfterAsOf: true, question: { en: 'When was the family member born?', zh: '该家庭成员何时出生？' } },
        citizenOrPermanentResident: {
          type: 'boolean',
          optional: true,
          question: { en: 'Is the family member a citizen or permanent resident of Canada?', zh: '该家庭成员是否为加拿大公民或永久居民？' },
        },
      },
      question: { en: 'Which family members does the sponsored person have?', zh: '被担保人有哪些家庭成员？' },
      assume: [],
      cites: ['persons'],
    },
  },

  measures: {
    age: { age: 'birthDate' },
    eighteenthBirthday: { shift: 'birthDate', by: { years: 18 } },
    'country.current': { exists: 'residences', where: 'country', status: 'ongoing' },
    'country.unbrokenStay': { longestStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months' },
    'country.bridgedStay': { longestStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months', bridging: 14 },
    'country.firstCountedDay': { firstDay: 'residences', where: 'country', since: 'eighteenthBirthday' },
    'country.lastCountedDay': { lastDay: 'residences', where: 'country', since: 'eighteenthBirthday' },
    'country.unobtainable': { member: 'unobtainableIn' },
    'country.effortsShown': { member: 'effortsShownIn' },
    'country.lastDay': { lastDay: 'residences', where: 'country' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.sixMonthsOn': { shift: 'certificate.issuedOn', by: { months: 6 } },
    'certificate.staleOn': { shift: 'certificate.sixMonthsOn', by: { days: 1 } },
    'certificate.daysAfterStay': { elapsed: { from: 'country.lastDay', to: 'certificate.issuedOn' }, in: 'days' },
    'familyMember.age': { age: 'familyMember.birthDate' },
  },

  readings: {
    shortTrips: {
      title: { en: 'Does a trip of up to two weeks away break a stay?', zh: '离开不超过两周的短途旅行是否中断一次居留？' },
      values: {
        'do-not-break': {
          title: { en: 'No: a gap of at most 14 days is part of the stay', zh: '不中断：不超过14天的间隔计入居留' },
          cites: ['vacation'],
        },
        break: { title: { en: 'Yes: the months have to be in a row', zh: '中断：各月须连续' }, cites: ['checklist', 'guide_2026'] },
      },
      recommended: 'do-not-break',
      because: {
        en: 'The authority said so of the same words in 2015, and no source that was seen says otherwise. It gives no limit: the 14 days are its example of a two-week vacation, the longest absence that a source says does not break a stay.',
        zh: '主管机关2015年对同样措辞作过如此说明，所见来源均无相反说法。来源未给出上限：14天取自其“两周假期”之例，是有来源说明不中断居留的最长离开时间。',
      },
    },
  },

  conditions: {
    adult: { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
    'citizen-or-resident': {
      any: [
        { fact: 'nationalities', operator: 'contains', value: 'CA' },
        { fact: 'permanentResident', operator: 'equal', value: true },
      ],
    },
    'in-canada': { fact: 'country', operator: 'equal', value: 'CA' },
    excepted: { any: [{ condition: 'in-canada' }, { condition: 'citizen-or-resident' }] },
    'six-months-in-a-row': {
      any: [
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
            { fact: 'country.bridgedStay', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'break' },
            { fact: 'country.unbrokenStay', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
      ],
    },
    'long-stay': { all: [{ condition: 'adult' }, { condition: 'six-months-in-a-row' }] },
    'certificate-needed': { all: [{ condition: 'long-stay' }, { not: { condition: 'excepted' } }] },
    'certificate-unobtainable': {
      all: [{ condition: 'certificate-needed' }, { fact: 'country.unobtainable', operator: 'equal', value: true }],
    },
    'fresh-from-present-country': {
      all: [
        { fact: 'country.current', operator: 'equal', value: true },
        { fact: 'certificate.age', operator: 'lessThanInclusive', value: { months: 6 } },
      ],
    },
    'issued-after-stay': {
      all: [
        { fact: 'country.current', operator: 'equal', value: false },
        { not: { fact: 'certificate.daysAfterStay', operator: 'lessThanInclusive', value: { days: 0 } } },
      ],
    },
  },

  outcomes: {
    'police-certificate': { kind: 'requirement', modality: 'must', title: { en: 'police certificate', zh: '无犯罪记录证明' } },
    'own-certificates': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'police certificates of this family member’s own', zh: '该家庭成员本人的无犯罪记录证明' },
    },
    'nothing-to-upload': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'no Canadian certificate: IRCC asks the Canadian police itself',
        zh: '无须加拿大的证明：由加拿大移民部直接向加拿大警方查询',
      },
    },
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
      title: {
        en: 'proof of the request to the right authority, and explanation why it cannot be issued',
        zh: '向主管机关提出申请的凭证，以及无法出具的说明',
      },
    },
    waiver: {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the officer', zh: '审核官员' },
      title: { en: 'the certificate may be waived', zh: '可以免交该证明' },
    },
  },

  rules: [
    {
      id: 'six-months-in-a-row',
      title: { en: 'Every country of six months in a row since 18', zh: '年满18岁后连续居住六个月的每个国家' },
      cites: ['checklist', 'guide_2026', 'persons', 'canada', 'seed_period'],
      forEach: 'country',
      when: { condition: 'long-stay' },
      unless: { condition: 'excepted' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
      },
    },
    {
      id: 'family-members',
      title: {
        en: 'Family members of 18 or more who are neither citizens nor permanent residents',
        zh: '年满18岁且非公民、非永久居民的家庭成员',
      },
      cites: ['persons'],
      forEach: 'familyMember',
      when: { fact: 'familyMember.age', operator: 'greaterThanInclusive', value: 18 },
      unless: { fact: 'familyMember.citizenOrPermanentResident', operator: 'equal', value: true },
      then: { outcome: 'own-certificates' },
    },
    {
      id: 'no-canadian-certificate',
      title: { en: 'Canada itself: nothing to file, however long the stay', zh: '加拿大本身：不论居住多久均无须提交' },
      cites: ['canada'],
      forEach: 'country',
      when: { all: [{ condition: 'in-canada' }, { condition: 'long-stay' }] },
      then: { outcome: 'nothing-to-upload' },
    },
    {
      id: 'present-country-six-months',
      title: { en: 'The country of present residence: issued no more than six months before', zh: '现居住国：出具至今不超过六个月' },
      cites: ['freshness', 'guide_2026'],
      forEach: 'certificate',
      when: { condition: 'fresh-from-present-country' },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.staleOn' } } },
    },
    {
      id: 'issued-after-stay',
      title: { en: 'A country left behind: issued after the last time the person lived there', zh: '已离开的国家：在最后一次居住之后出具' },
      cites: ['freshness'],
      forEach: 'certificate',
      when: { condition: 'issued-after-stay' },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'fresh-certificate',
      title: { en: 'A needed certificate that is not acceptable is replaced', zh: '所需证明不可接受的，须重新办理' },
      cites: ['freshness'],
      forEach: 'certificate',
      when: {
        all: [
          { condition: 'certificate-needed' },
          { not: { any: [{ condition: 'fresh-from-present-country' }, { condition: 'issued-after-stay' }] } },
        ],
      },
      then: { outcome: 'fresh-certificate' },
    },
    {
      id: 'explain-unobtainable',
      title: { en: 'A certificate that cannot be had: proof of the request and an explanation', zh: '无法取得证明：申请凭证及说明' },
      cites: ['seed_unobtainable'],
      forEach: 'country',
      when: { condition: 'certificate-unobtainable' },
      then: { outcome: 'explanation' },
    },
    {
      id: 'may-be-waived',
      title: { en: 'With both, the certificate may be waived', zh: '二者齐备时，可以免交' },
      cites: ['seed_unobtainable'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-unobtainable' }, { fact: 'country.effortsShown', operator: 'equal', value: true }] },
      then: { outcome: 'waiver' },
    },
  ],

  notModelled: [{ clause: 'CA-20', reason: 'The narrow rule is the version of 2016-12-15.' }],
})
