import { defineVersion } from '../../../src/authoring.ts'

/**
 * Police certificates for Express Entry: six months in total, not necessarily in a row, since the age of 18.
 *
 * The program delivery update of 11 February 2016 replaced the months in a row of 2015, and asked for both proof and an explanation where a
 * certificate cannot be had in time. The as-of date is the day on which the application is submitted.
 */
export default defineVersion({
  ruleset: 'ca-express-entry-police-certificates',
  inForce: {
    from: '2016-02-11',
    basis: 'exact',
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
  dateRounding: 'down',

  citations: {
    update: {
      instrument: 'IRCC, Program delivery update of 11 February 2016: police certificates and Express Entry completeness checks',
      address:
        'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/updates/2016-02-11.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['CA-02', 'CA-09', 'CA-10'],
      note: 'Six months or more in total, not necessarily in a row; both proof and an explanation before the 60-day deadline. CA-02 as it stands is the rule of 2018.',
    },
    instructions: {
      instrument: 'IRCC, Express Entry completeness check, as quoted on 11 February 2016',
      locator: 'Police certificates, document requirements',
      address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/express-entry-step-by-step-instructions.273928/page-307',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-02', 'CA-03', 'CA-04', 'CA-05', 'CA-06', 'CA-11'],
      note: 'For a country left behind: issued after the departure from the last residence of more than six months. Whether exactly six months count there cannot be told apart here.',
    },
    later_instructions: {
      instrument: 'IRCC, Express Entry completeness check, a later wording, as quoted at CanadaVisa',
      locator: 'Police certificates, document requirements',
      address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/reasons-for-rejection.306713/page-386',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-02', 'CA-03', 'CA-04', 'CA-05', 'CA-06', 'CA-08', 'CA-10', 'CA-11'],
      note: 'Undated; it still adds the months up, so it is of this version. For a country left behind: issued after the last time the person lived there.',
    },
    pwc: {
      instrument: 'PwC Law, Updates to requirements for police certificates and Express Entry applications (12 February 2016)',
      address:
        'https://www.pwc.com/ca/en/law/immigration-law/resource-centre/immigration-alerts/updates-to-requirements-for-police-certificates-and-express-entry-applications.html',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-01', 'CA-02', 'CA-03'],
      note: 'Since the eighteenth birthday; a day or two added to an earlier stay can be enough.',
    },
    business_trips: {
      instrument: 'Dale & Lessmann, Changes with respect to police certificates and Express Entry completeness checks (22 February 2016)',
      address: 'https://www.dalelessmann.com/changes-respect-police-certificates-and-express-entry-completeness-checks/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-02', 'CA-09'],
    },
    vacation: {
      instrument: 'CIC, Who needs a police certificate, as quoted in 2015',
      locator: 'example of a two-week vacation',
      address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/new-rules-for-pcc-residents-in-canada.281765',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-13'],
      note: 'Eight months with a vacation of two weeks elsewhere count as eight months; said when the months had to be in a row.',
    },
    translation: {
      instrument: 'CIC, Who needs a police certificate, as quoted in 2015',
      locator: 'languages other than English or French',
      address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/new-rules-for-pcc-residents-in-canada.281765',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-12'],
      note: 'Seen before and after this version, not within it.',
    },
    travel: {
      instrument: 'Immigration.ca, Police certificates (completeness check note)',
      address: 'https://immigration.ca/?p=1268',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-14'],
    },
    ninety_2016: {
      instrument: 'Greenlight Canada, New deadline to complete your PR application (2018)',
      address: 'https://greenlightcanada.com/new-deadline-to-complete-your-pr-application/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-09'],
      note: 'Ninety days came with the changes of November 2016; the day is not given. That the day of invitation is not counted is general knowledge.',
    },
  },

  facts: {
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      notAfter: ['residences.from'],
      question: { en: 'When was the person born?', zh: '当事人何时出生？' },
      hint: {
        en: 'The principal applicant, or the family member whose certificates are asked about: everyone is looked at alone.',
        zh: '主申请人，或被询问的家庭成员：每人单独判断。',
      },
      cites: ['pwc'],
    },
    nationalities: {
      type: 'countries',
      question: { en: 'Of which countries is the person a national?', zh: '当事人拥有哪些国家的国籍？' },
      hint: { en: 'No certificate hangs on it here.', zh: '在此不影响是否需要证明。' },
      assume: [],
      cites: ['update'],
    },
    residences: {
      type: 'stays',
      complete: 'historyComplete',
      question: { en: 'Where has the person stayed, and from when until when?', zh: '当事人在哪些地方停留或居住过，起止时间是什么？' },
      hint: {
        en: 'Every stay since the age of 18, however short; travel counts even without an address there. The first and the last day are both part of a stay.',
        zh: '请列出年满18岁以来的每次停留，不论长短；旅行即使在当地没有住址也计入。起止两日均计入。',
      },
      cites: ['update', 'travel'],
    },
    historyComplete: {
      type: 'boolean',
      question: { en: 'Is that every place where the person has stayed?', zh: '以上是否为当事人停留过的全部地方？' },
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
      cites: ['instructions', 'later_instructions'],
    },
    englishOrFrenchIn: {
      type: 'countries',
      question: { en: 'From which countries is the certificate in English or French?', zh: '哪些国家的证明是英文或法文的？' },
      assume: [],
      cites: ['translation'],
    },
    consentFormIn: {
      type: 'countries',
      question: {
        en: 'For which countries does a signed consent form start the police check?',
        zh: '哪些国家须由当事人签署同意书启动无犯罪记录查询？',
      },
      hint: { en: 'New Zealand is the example given.', zh: '来源所举例为新西兰。' },
      assume: [],
      cites: ['later_instructions'],
    },
    notInTimeIn: {
      type: 'countries',
      question: { en: 'From which countries can the certificate not be had before the deadline?', zh: '哪些国家的证明无法在期限前取得？' },
      assume: [],
      cites: ['update', 'later_instructions'],
    },
    effortsShownIn: {
      type: 'countries',
      question: {
        en: 'For which of these countries are both an explanation of best efforts and proof of the request uploaded?',
        zh: '对其中哪些国家，已同时上传已尽力申请的说明和申请凭证？',
      },
      hint: { en: 'The request has to be made as soon as possible after the invitation.', zh: '须在收到邀请后尽早提出申请。' },
      assume: [],
      cites: ['update', 'later_instructions'],
    },
    invitations: {
      type: 'records',
      each: 'invitation',
      fields: {
        issuedOn: {
          type: 'date',
          notAfterAsOf: true,
          question: { en: 'On which day was the invitation issued?', zh: '邀请于哪一天发出？' },
        },
      },
      question: { en: 'Which invitations to apply has the principal applicant received?', zh: '主申请人收到过哪些申请邀请（ITA）？' },
      assume: [],
      cites: ['update', 'ninety_2016'],
    },
    familyMembers: {
      type: 'records',
      each: 'familyMember',
      fields: {
        birthDate: { type: 'date', notAfterAsOf: true, question: { en: 'When was the family member born?', zh: '该家庭成员何时出生？' } },
      },
      question: {
        en: 'Which spouse or partner and dependent children are there, whether or not they come along?',
        zh: '有哪些配偶或伴侣及受养子女（无论是否随行）？',
      },
      assume: [],
      cites: ['pwc'],
    },
  },

  measures: {
    eighteenthBirthday: { shift: 'birthDate', by: { years: 18 } },
    'country.current': { exists: 'residences', where: 'country', status: 'ongoing' },
    'country.nationality': { member: 'nationalities' },
    'country.stayedSince18': { exists: 'residences', where: 'country', since: 'eighteenthBirthday' },
    'country.totalStay': { totalStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months' },
    'country.bridgedTotalStay': { totalStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months', bridging: 14 },
    'country.firstCountedDay': { firstDay: 'residences', where: 'country', since: 'eighteenthBirthday' },
    'country.lastCountedDay': { lastDay: 'residences', where: 'country', since: 'eighteenthBirthday' },
    'country.lastDay': { lastDay: 'residences', where: 'country' },
    'country.lastDayOfUnbrokenStay': { lastDay: 'residences', where: 'country', lasting: { months: 6 } },
    'country.lastDayOfBridgedStay': { lastDay: 'residences', where: 'country', lasting: { months: 6 }, bridging: 14 },
    'country.englishOrFrench': { member: 'englishOrFrenchIn' },
    'country.consentForm': { member: 'consentFormIn' },
    'country.notInTime': { member: 'notInTimeIn' },
    'country.effortsShown': { member: 'effortsShownIn' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.sixMonthsOn': { shift: 'certificate.issuedOn', by: { months: 6 } },
    'certificate.staleOn': { shift: 'certificate.sixMonthsOn', by: { days: 1 } },
    'certificate.daysAfterStay': { elapsed: { from: 'country.lastDay', to: 'certificate.issuedOn' }, in: 'days' },
    'certificate.daysAfterUnbrokenStay': { elapsed: { from: 'country.lastDayOfUnbrokenStay', to: 'certificate.issuedOn' }, in: 'days' },
    'certificate.daysAfterBridgedStay': { elapsed: { from: 'country.lastDayOfBridgedStay', to: 'certificate.issuedOn' }, in: 'days' },
    'invitation.sixtiethDay': { shift: 'invitation.issuedOn', by: { days: 60 } },
    'invitation.ninetiethDay': { shift: 'invitation.issuedOn', by: { days: 90 } },
    'familyMember.age': { age: 'familyMember.birthDate' },
  },

  readings: {
    shortTrips: {
      title: { en: 'Do trips of up to two weeks away count as time in the country?', zh: '离开不超过两周的短途旅行是否计为在该国的时间？' },
      values: {
        count: {
          title: { en: 'Yes: a gap of at most 14 days is part of the stay', zh: '计入：不超过14天的间隔属于停留' },
          cites: ['vacation'],
        },
        'do-not-count': {
          title: { en: 'No: only time spent there is added up', zh: '不计入：只累计实际停留的时间' },
          cites: ['update', 'business_trips'],
        },
      },
      recommended: 'count',
      because: {
        en: 'The authority counted a vacation the year before, and a certificate too many costs less than one too few. It gives no limit: the 14 days are its example of a two-week vacation, the longest absence that a source says does not break a stay.',
        zh: '主管机关前一年将假期计入，且多备一份证明的代价小于少备一份。来源未给出上限：14天取自其“两周假期”之例，是有来源说明不中断停留的最长离开时间。',
      },
    },
    issuedAfter: {
      title: {
        en: 'After which stay does the certificate of a country left behind have to be issued?',
        zh: '已离开国家的证明须在哪次停留之后出具？',
      },
      values: {
        'last-long-stay': {
          title: { en: 'After the departure from the last long stay, of six months', zh: '最后一次六个月的长期停留离境之后' },
          cites: ['instructions'],
        },
        'last-stay': {
          title: { en: 'After the last stay of any length', zh: '最后一次停留之后，不论长短' },
          cites: ['later_instructions'],
        },
      },
      recommended: 'last-stay',
      because: {
        en: 'It is the later wording, and the only one that says anything where short stays add up to six months.',
        zh: '该表述较新，且多次短期停留累计满六个月时只有它有所规定。',
      },
    },
    changeOfDeadline: {
      title: {
        en: 'How long is the time to apply after an invitation of November 2016, when it changed on a day not known?',
        zh: '2016年11月发出的邀请（期限当时变更，确切日期不明），申请期限多长？',
      },
      values: {
        sixty: { title: { en: '60 days', zh: '60天' }, cites: ['update', 'business_trips'] },
        ninety: { title: { en: '90 days', zh: '90天' }, cites: ['ninety_2016'] },
      },
      recommended: 'sixty',
      because: { en: 'Whoever applies within 60 days is in time either way.', zh: '60天内提交的，无论哪种情况均未逾期。' },
    },
  },

  conditions: {
    'six-months-in-total': {
      any: [
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'count' },
            { fact: 'country.bridgedTotalStay', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'do-not-count' },
            { fact: 'country.totalStay', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
      ],
    },
    'in-canada': { fact: 'country', operator: 'equal', value: 'CA' },
    'certificate-needed': { all: [{ condition: 'six-months-in-total' }, { not: { condition: 'in-canada' } }] },
    'certificate-missing': { all: [{ condition: 'certificate-needed' }, { fact: 'country.notInTime', operator: 'equal', value: true }] },
    'issued-too-early': {
      any: [
        {
          all: [
            { fact: 'issuedAfter', operator: 'equal', value: 'last-stay' },
            { fact: 'certificate.daysAfterStay', operator: 'lessThanInclusive', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'issuedAfter', operator: 'equal', value: 'last-long-stay' },
            { fact: 'shortTrips', operator: 'equal', value: 'count' },
            { fact: 'certificate.daysAfterBridgedStay', operator: 'lessThanInclusive', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'issuedAfter', operator: 'equal', value: 'last-long-stay' },
            { fact: 'shortTrips', operator: 'equal', value: 'do-not-count' },
            { fact: 'certificate.daysAfterUnbrokenStay', operator: 'lessThanInclusive', value: { days: 0 } },
          ],
        },
      ],
    },
    'fresh-from-present-country': {
      all: [
        { fact: 'country.current', operator: 'equal', value: true },
        { fact: 'certificate.age', operator: 'lessThanInclusive', value: { months: 6 } },
      ],
    },
    'issued-after-stay': {
      all: [{ fact: 'country.current', operator: 'equal', value: false }, { not: { condition: 'issued-too-early' } }],
    },
    'november-2016': {
      all: [
        { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2016-11-01' },
        { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2016-12-01' },
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
    'certificate-form': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'colour scan of the original certificate', zh: '证明原件的彩色扫描件' },
    },
    translation: {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'certified translation with the original, where it is not in English or French',
        zh: '认证译文连同原件（证明非英文或法文的）',
      },
    },
    'consent-form': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'signed consent form in place of the certificate; the processing office starts the check',
        zh: '以签署的同意书代替证明，由审理机关启动查询',
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
      title: { en: 'proof of the request and explanation of best efforts, both', zh: '申请凭证与已尽力申请的说明，二者缺一不可' },
    },
    waiver: {
      kind: 'permission',
      modality: 'may',
      by: { en: 'IRCC, in exceptional circumstances', zh: '加拿大移民部（仅限特殊情况）' },
      title: {
        en: 'the certificate may be waived: the application may be accepted without it',
        zh: '可以免交：申请在缺少该证明时也可能被受理',
      },
    },
    'further-certificates': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'an officer', zh: '审核官员' },
      title: { en: 'a new or an additional certificate may still be asked for', zh: '之后仍可能被要求重新或补充提交证明' },
    },
    'nationality-alone': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'nationality alone needs no certificate', zh: '仅因国籍无须提交证明' },
    },
    'sixty-day-deadline': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'complete application within 60 days of the invitation', zh: '收到邀请后60天内提交完整申请' },
    },
    'ninety-day-deadline': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'complete application within 90 days of the invitation', zh: '收到邀请后90天内提交完整申请' },
    },
  },

  rules: [
    {
      id: 'six-months-in-total',
      title: { en: 'Every country lived in for six months in all since 18', zh: '年满18岁后累计居住六个月的每个国家' },
      cites: ['update', 'instructions', 'later_instructions', 'pwc', 'business_trips'],
      forEach: 'country',
      when: { condition: 'six-months-in-total' },
      unless: { condition: 'in-canada' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
      },
    },
    {
      id: 'family-members',
      title: {
        en: 'A spouse or partner and dependent children of 18 or more have the same to file',
        zh: '配偶或伴侣及年满18岁的受养子女均须同样提交',
      },
      cites: ['pwc'],
      forEach: 'familyMember',
      when: { fact: 'familyMember.age', operator: 'greaterThanInclusive', value: 18 },
      then: { outcome: 'own-certificates' },
    },
    {
      id: 'nationality-alone',
      title: { en: 'A country of nationality without so long a stay', zh: '未达停留期限的国籍国' },
      cites: ['update'],
      forEach: 'country',
      when: { all: [{ fact: 'country.nationality', operator: 'equal', value: true }, { not: { condition: 'certificate-needed' } }] },
      then: { outcome: 'nationality-alone' },
    },
    {
      id: 'colour-scan',
      title: {
        en: 'A colour scan of the original; certified true or unauthorised copies lead to rejection',
        zh: '提交原件彩色扫描件；认证副本或未经授权的副本将导致退回',
      },
      cites: ['later_instructions'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      then: { outcome: 'certificate-form' },
    },
    {
      id: 'translation',
      title: { en: 'Not in English or French: the original and a certified translation', zh: '非英文或法文的：原件及认证译文' },
      cites: ['translation'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      unless: { fact: 'country.englishOrFrench', operator: 'equal', value: true },
      then: { outcome: 'translation' },
    },
    {
      id: 'consent-form',
      title: { en: 'Countries where a consent form starts the check', zh: '须以同意书启动查询的国家' },
      cites: ['instructions', 'later_instructions'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { fact: 'country.consentForm', operator: 'equal', value: true }] },
      then: { outcome: 'consent-form' },
    },
    {
      id: 'present-country-six-months',
      title: { en: 'The country of present residence: issued no more than six months before', zh: '现居住国：出具至今不超过六个月' },
      cites: ['instructions', 'later_instructions'],
      forEach: 'certificate',
      when: { condition: 'fresh-from-present-country' },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.staleOn' } } },
    },
    {
      id: 'issued-after-stay',
      title: {
        en: 'A country left behind: issued after the last stay, whatever its age',
        zh: '已离开的国家：在最后一次停留之后出具，不论已出具多久',
      },
      cites: ['instructions', 'later_instructions'],
      forEach: 'certificate',
      when: { condition: 'issued-after-stay' },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'fresh-certificate',
      title: { en: 'A needed certificate that is not acceptable is replaced', zh: '所需证明不可接受的，须重新办理' },
      cites: ['instructions', 'later_instructions'],
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
      id: 'letter-and-proof',
      title: { en: 'A certificate that cannot be had in time: both proof and an explanation', zh: '无法及时取得证明：凭证与说明均须上传' },
      cites: ['update', 'later_instructions'],
      forEach: 'country',
      when: { condition: 'certificate-missing' },
      then: { outcome: 'explanation' },
    },
    {
      id: 'accepted-without',
      title: { en: 'With both, the application may be accepted in exceptional circumstances', zh: '二者齐备时，特殊情况下可以受理' },
      cites: ['update', 'later_instructions'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-missing' }, { fact: 'country.effortsShown', operator: 'equal', value: true }] },
      then: { outcome: 'waiver' },
    },
    {
      id: 'officer-may-ask',
      title: {
        en: 'A new or an additional certificate is always at an officer’s discretion',
        zh: '审核官员始终可以要求重新或补充提交证明',
      },
      cites: ['instructions', 'later_instructions'],
      forEach: 'country',
      when: { fact: 'country.stayedSince18', operator: 'equal', value: true },
      unless: { condition: 'in-canada' },
      then: { outcome: 'further-certificates' },
    },
    {
      id: 'sixty-days',
      title: { en: 'Invitations until November 2016: 60 days', zh: '2016年11月前的邀请：60天' },
      cites: ['update', 'business_trips', 'ninety_2016'],
      forEach: 'invitation',
      when: {
        any: [
          { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2016-11-01' },
          { all: [{ condition: 'november-2016' }, { fact: 'changeOfDeadline', operator: 'equal', value: 'sixty' }] },
        ],
      },
      then: { outcome: 'sixty-day-deadline', params: { dueOn: { fact: 'invitation.sixtiethDay' } } },
    },
    {
      id: 'ninety-days',
      title: { en: 'Invitations from November 2016: 90 days', zh: '2016年11月起的邀请：90天' },
      cites: ['ninety_2016'],
      forEach: 'invitation',
      when: {
        any: [
          { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2016-12-01' },
          { all: [{ condition: 'november-2016' }, { fact: 'changeOfDeadline', operator: 'equal', value: 'ninety' }] },
        ],
      },
      then: { outcome: 'ninety-day-deadline', params: { dueOn: { fact: 'invitation.ninetiethDay' } } },
    },
  ],

  notModelled: [
    {
      clause: 'CA-07',
      reason: 'The wording on certificates past their printed expiry was seen for 2018 only; it is in the version of 2018-02-27.',
    },
    { clause: 'K-23', reason: 'It corrects the seed’s sentence on the present rule, the version of 2018-02-27.' },
    { clause: 'S4-42', reason: 'Seed S4 describes the present rule, the version of 2018-02-27.' },
    { clause: 'S4-43', reason: 'Seed S4 describes the present rule, the version of 2018-02-27.' },
    { clause: 'S4-45', reason: 'Seed S4 describes the present rule, the version of 2018-02-27.' },
    { clause: 'S4-50', reason: 'Seed S4 describes the present rule, the version of 2018-02-27; what was asked here is CA-10.' },
    { clause: 'S4-51', reason: 'Seed S4 describes the present rule, the version of 2018-02-27; what was asked here is CA-10.' },
  ],
})
