import { defineVersion } from '../../../src/authoring.ts'

/**
 * Police certificates for Express Entry: six months in a row within the last ten years and since the age of 18.
 *
 * It replaced the rule of 2016-02-11, by which the months were added up. The as-of date is the day on which the application is submitted.
 */
export default defineVersion({
  ruleset: 'ca-express-entry-police-certificates',
  inForce: {
    from: '2018-02-27',
    basis: 'bound',
    note: {
      en: 'Reported on this day; the change itself is of 26 or 27 February 2018. It was said to cover every application received on or after 1 January 2015 as well.',
      zh: '该日为见诸报道之日；变动本身发生在2018年2月26日或27日。据称，变动也适用于2015年1月1日及以后收到的所有申请。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
  dateRounding: 'down',

  citations: {
    page_scope: {
      instrument: 'IRCC, Police certificates for Express Entry applications',
      locator: 'Get the police certificates you need',
      address:
        'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence/police-certificates.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['CA-03', 'K-23'],
      note: 'The list of countries that the system asks for was not visible. Adds “since 18” and “not Canada”, which the seed leaves out.',
    },
    page_examples: {
      instrument: 'IRCC, Police certificates for Express Entry applications',
      locator: 'Examples A and B',
      address:
        'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence/police-certificates.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['CA-02', 'CA-03'],
      note: 'Eight months at 16, and seven months twenty years ago: neither is asked for. So of the ten years and the time since 18 the shorter counts; the examples after B were not visible. Later guides (cicnews.com, uimmigrate.ca) leave out both the ten years and “in a row”.',
    },
    page_more: {
      instrument: 'IRCC, Police certificates for Express Entry applications',
      locator: 'Get the police certificates you need: after you apply',
      address:
        'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence/police-certificates.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['CA-04'],
    },
    page_scan: {
      instrument: 'IRCC, Police certificates for Express Entry applications',
      locator: 'Submit scanned copies of the original certificates',
      address:
        'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence/police-certificates.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['CA-08'],
    },
    page_letter: {
      instrument: 'IRCC, Police certificates for Express Entry applications',
      locator: 'If you need a request letter',
      address:
        'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence/police-certificates.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['CA-11'],
      note: 'Read in part: the steps of the upload were not visible.',
    },
    seed_period: {
      instrument: 'Law firm, which periods a police certificate has to cover (quoting IRCC)',
      locator: 'Canada',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['CA-02', 'S4-42', 'S4-43'],
      note: 'The period depends on the programme; for Express Entry six months in a row or longer during the last ten years.',
    },
    news_2018: {
      instrument: 'CanadaVisa, IRCC updates police certificates requirement for Express Entry (2018)',
      address: 'https://canadavisa.com/news/ircc-updates-police-certificates-requirement-for-express-entry.html/amp',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-01', 'CA-02', 'CA-05'],
      note: 'Six months in a row or longer; family members who do not come along are included. It says “ten years or since 18” and gives the six months of freshness for every certificate; IRCC’s own sentences do not. ILAS reports the same on 27 February 2018.',
    },
    apply_page_2018: {
      instrument: 'IRCC, Apply for permanent residence: Express Entry, as quoted in 2018',
      locator: 'Police certificates',
      address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/do-i-need-police-clearance-certificate.531452/page-2',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-01', 'CA-02', 'CA-05', 'CA-06'],
      note: 'More than six months in a row in the last ten years since 18; the applicant and any family members of 18 or older; for a country of the past, issued after the person last lived there. An earlier wording without the ten years stands in thread 545090 (post 6754793).',
    },
    other_countries: {
      instrument: 'IRCC, completeness check and police certificate pages, as quoted in 2018',
      locator: 'For any other country',
      address:
        'https://canadavisa.com/canada-immigration-discussion-board/threads/pakistani-applicants-for-express-entry-lets-network-here.259690/page-211',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-06', 'CA-07'],
    },
    vacation: {
      instrument: 'CIC, Who needs a police certificate, as quoted in 2015',
      locator: 'example of a two-week vacation',
      address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/new-rules-for-pcc-residents-in-canada.281765',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-13'],
      note: 'Eight months with a vacation of two weeks elsewhere count as eight months. Whether the example was repeated after 2018 was not seen.',
    },
    sixty_2016: {
      instrument: 'IRCC, Program delivery update of 11 February 2016',
      address:
        'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/updates/2016-02-11.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['CA-09'],
      note: 'Speaks of the 60-day deadline.',
    },
    ninety_2016: {
      instrument: 'Greenlight Canada, New deadline to complete your PR application (2018)',
      address: 'https://greenlightcanada.com/new-deadline-to-complete-your-pr-application/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-09'],
      note: 'Ninety days came with the changes of November 2016; the day is not given.',
    },
    sixty_2018: {
      instrument: 'IRCC reduces Express Entry application deadline to 60 days (2018)',
      address: 'https://cpdimmigration.com/ircc-reduces-express-entry-permanent-residence-application-deadline-to-60-days/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-09'],
      note: 'Sixty calendar days for invitations after 26 June 2018, ninety for those before; it does not say which for that day itself.',
    },
    ninety_2020: {
      instrument: 'Canada reduces the Express Entry application period to 60 days (2021)',
      address: 'https://www.uimmigrate.ca/canada-reduces-the-express-entry-application-period-to-60-days/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['CA-09'],
      note: 'Ninety days from March 2020, the day is not given, until the invitations before 29 June 2021.',
    },
    sixty_2021: {
      instrument: 'IRCC, Program delivery update of 29 June 2021: Express Entry completeness check',
      address:
        'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/updates/2021-express-entry-completeness-check.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['CA-09'],
      note: 'Sixty calendar days, ninety before. That they count from the day of invitation on is also in a copy of the completeness check and at cicnews.com (3 July 2026). That the day itself is not counted is general knowledge.',
    },
    efforts: {
      instrument: 'IRCC, If you cannot get a police certificate in time, as quoted at canadavisa.com (thread 730189, page 763)',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-10'],
    },
    seed_unobtainable: {
      instrument: 'Law firm, note on unobtainable police certificates',
      locator: 'Canada',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-45', 'S4-50', 'S4-51'],
      note: 'It says that the requirement will be waived; IRCC’s own text leaves it to the officer.',
    },
    completeness_copy: {
      instrument: 'IRCC, Express Entry completeness check (copy)',
      address: 'https://sanilacastroescambia.pages.dev/141038.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CA-12'],
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
      cites: ['page_scope', 'news_2018'],
    },
    nationalities: {
      type: 'countries',
      question: { en: 'Of which countries is the person a national?', zh: '当事人拥有哪些国家的国籍？' },
      hint: { en: 'No certificate hangs on it here.', zh: '在此不影响是否需要证明。' },
      assume: [],
      cites: ['seed_period'],
    },
    residences: {
      type: 'stays',
      complete: 'historyComplete',
      question: { en: 'Where has the person stayed, and from when until when?', zh: '当事人在哪些地方停留或居住过，起止时间是什么？' },
      hint: {
        en: 'Every stay since the age of 18, travel included. The first and the last day are both part of a stay.',
        zh: '请列出年满18岁以来的每次停留（包括旅行）。起止两日均计入。',
      },
      cites: ['seed_period', 'apply_page_2018'],
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
      cites: ['apply_page_2018', 'other_countries'],
    },
    printedExpiryPassedIn: {
      type: 'countries',
      question: {
        en: 'From which countries is the certificate in hand past the expiry date printed on it?',
        zh: '哪些国家的证明已过证明上印明的有效期？',
      },
      assume: [],
      cites: ['other_countries'],
    },
    englishOrFrenchIn: {
      type: 'countries',
      question: { en: 'From which countries is the certificate in English or French?', zh: '哪些国家的证明是英文或法文的？' },
      assume: [],
      cites: ['completeness_copy'],
    },
    requestLetterIn: {
      type: 'countries',
      question: {
        en: 'Which countries issue a certificate only on a request letter from IRCC?',
        zh: '哪些国家须凭加拿大移民部的请求函才出具证明？',
      },
      assume: [],
      cites: ['page_letter'],
    },
    notInTimeIn: {
      type: 'countries',
      question: { en: 'From which countries can the certificate not be had before the deadline?', zh: '哪些国家的证明无法在期限前取得？' },
      assume: [],
      cites: ['efforts'],
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
        en: 'For which of these countries are both a letter of explanation and proof of best efforts uploaded?',
        zh: '对其中哪些国家，已同时上传说明信和已尽力申请的凭证？',
      },
      hint: {
        en: 'Proof is a receipt, a payment, a delivery notice or a tracking number, from a request to the right authority as early as possible.',
        zh: '凭证指向主管机关尽早提出申请的收据、付款记录、投递通知或追踪号码。',
      },
      assume: [],
      cites: ['efforts', 'seed_unobtainable'],
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
      cites: ['sixty_2021'],
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
      cites: ['news_2018'],
    },
  },

  measures: {
    eighteenthBirthday: { shift: 'birthDate', by: { years: 18 } },
    tenYearsBefore: { window: { years: 10 }, ending: 'asOf' },
    countedFrom: { latest: ['tenYearsBefore', 'eighteenthBirthday'] },
    'country.current': { exists: 'residences', where: 'country', status: 'ongoing' },
    'country.nationality': { member: 'nationalities' },
    'country.stayedSince18': { exists: 'residences', where: 'country', since: 'eighteenthBirthday' },
    'country.unbrokenStay': { longestStay: 'residences', where: 'country', since: 'countedFrom', in: 'months' },
    'country.bridgedStay': { longestStay: 'residences', where: 'country', since: 'countedFrom', in: 'months', bridging: 14 },
    'country.firstCountedDay': { firstDay: 'residences', where: 'country', since: 'countedFrom' },
    'country.lastCountedDay': { lastDay: 'residences', where: 'country', since: 'countedFrom' },
    'country.lastDay': { lastDay: 'residences', where: 'country' },
    'country.lastDayOfUnbrokenStay': { lastDay: 'residences', where: 'country', lasting: { months: 6 } },
    'country.lastDayOfBridgedStay': { lastDay: 'residences', where: 'country', lasting: { months: 6 }, bridging: 14 },
    'country.printedExpiryPassed': { member: 'printedExpiryPassedIn' },
    'country.englishOrFrench': { member: 'englishOrFrenchIn' },
    'country.requestLetter': { member: 'requestLetterIn' },
    'country.notInTime': { member: 'notInTimeIn' },
    'country.unobtainable': { member: 'unobtainableIn' },
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
    sixMonths: {
      title: { en: 'Is exactly six months enough to need a certificate?', zh: '恰好六个月是否需要证明？' },
      values: {
        'at-least': {
          title: { en: 'Yes: six months or more', zh: '需要：六个月以上（含）' },
          cites: ['seed_period', 'news_2018', 'other_countries'],
        },
        'more-than': { title: { en: 'No: more than six months', zh: '不需要：须超过六个月' }, cites: ['apply_page_2018'] },
      },
      recommended: 'at-least',
      because: {
        en: 'The instructions by which applications are checked say so; the other sentence stood on a summary page.',
        zh: '审核申请所依据的指引如此表述；另一说法见于概述页面。',
      },
    },
    shortTrips: {
      title: { en: 'Does a trip of up to two weeks away break a stay?', zh: '离开不超过两周的短途旅行是否中断一次停留？' },
      values: {
        'do-not-break': {
          title: { en: 'No: a gap of at most 14 days is part of the stay', zh: '不中断：不超过14天的间隔计入停留' },
          cites: ['vacation'],
        },
        break: { title: { en: 'Yes: the months have to be in a row', zh: '中断：各月须连续' }, cites: ['seed_period', 'apply_page_2018'] },
      },
      recommended: 'do-not-break',
      because: {
        en: 'The authority said so of the same words in 2015, and no later source that was seen says otherwise. It gives no limit: the 14 days are its example of a two-week vacation, the longest absence that a source says does not break a stay.',
        zh: '主管机关2015年对同样措辞作过如此说明，其后所见来源均无相反说法。来源未给出上限：14天取自其“两周假期”之例，是有来源说明不中断停留的最长离开时间。',
      },
    },
    issuedAfter: {
      title: {
        en: 'After which stay does the certificate of a country left behind have to be issued?',
        zh: '已离开国家的证明须在哪次停留之后出具？',
      },
      values: {
        'last-long-stay': {
          title: { en: 'After the last stay of six months or more in a row', zh: '最后一次连续六个月以上的停留之后' },
          cites: ['other_countries'],
        },
        'last-stay': { title: { en: 'After the last stay of any length', zh: '最后一次停留之后，不论长短' }, cites: ['apply_page_2018'] },
      },
      recommended: 'last-long-stay',
      because: {
        en: 'The instructions say it in full; the summary page says only “last lived”.',
        zh: '指引有完整表述；概述页面仅称“最后居住”。',
      },
    },
    changeOfDeadline: {
      title: {
        en: 'How long is the time to apply after an invitation of November 2016, 26 June 2018 or March 2020, when it changed on a day not known?',
        zh: '2016年11月、2018年6月26日或2020年3月发出的邀请（期限当时变更，确切日期不明），申请期限多长？',
      },
      values: {
        sixty: { title: { en: '60 days', zh: '60天' }, cites: ['sixty_2016', 'sixty_2018'] },
        ninety: { title: { en: '90 days', zh: '90天' }, cites: ['ninety_2016', 'ninety_2020', 'sixty_2018'] },
      },
      recommended: 'sixty',
      because: { en: 'Whoever applies within 60 days is in time either way.', zh: '60天内提交的，无论哪种情况均未逾期。' },
    },
  },

  conditions: {
    'long-stay': {
      any: [
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
            {
              any: [
                { fact: 'country.bridgedStay', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.bridgedStay', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'break' },
            {
              any: [
                { fact: 'country.unbrokenStay', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.unbrokenStay', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    'in-canada': { fact: 'country', operator: 'equal', value: 'CA' },
    'certificate-needed': { all: [{ condition: 'long-stay' }, { not: { condition: 'in-canada' } }] },
    'not-obtained': {
      any: [
        { fact: 'country.notInTime', operator: 'equal', value: true },
        { fact: 'country.unobtainable', operator: 'equal', value: true },
      ],
    },
    'certificate-missing': { all: [{ condition: 'certificate-needed' }, { condition: 'not-obtained' }] },
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
            { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
            { fact: 'certificate.daysAfterBridgedStay', operator: 'lessThanInclusive', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'issuedAfter', operator: 'equal', value: 'last-long-stay' },
            { fact: 'shortTrips', operator: 'equal', value: 'break' },
            { fact: 'certificate.daysAfterUnbrokenStay', operator: 'lessThanInclusive', value: { days: 0 } },
          ],
        },
      ],
    },
    'fresh-from-present-country': {
      all: [
        { fact: 'country.current', operator: 'equal', value: true },
        { fact: 'certificate.age', operator: 'lessThanInclusive', value: { months: 6 } },
        { fact: 'country.printedExpiryPassed', operator: 'equal', value: false },
      ],
    },
    'issued-after-stay': {
      all: [{ fact: 'country.current', operator: 'equal', value: false }, { not: { condition: 'issued-too-early' } }],
    },
    'sixty-days': {
      any: [
        {
          all: [
            { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2015-01-01' },
            { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2016-11-01' },
          ],
        },
        {
          all: [
            { fact: 'invitation.issuedOn', operator: 'greaterThan', value: '2018-06-26' },
            { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2020-03-01' },
          ],
        },
        { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2021-06-29' },
      ],
    },
    'ninety-days': {
      any: [
        {
          all: [
            { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2016-12-01' },
            { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2018-06-26' },
          ],
        },
        {
          all: [
            { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2020-04-01' },
            { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2021-06-29' },
          ],
        },
      ],
    },
    'time-of-change': {
      any: [
        {
          all: [
            { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2016-11-01' },
            { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2016-12-01' },
          ],
        },
        { fact: 'invitation.issuedOn', operator: 'equal', value: '2018-06-26' },
        {
          all: [
            { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2020-03-01' },
            { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2020-04-01' },
          ],
        },
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
    'request-letter': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'upload for a request letter in place of the certificate; IRCC then writes',
        zh: '以请求函途径上传代替证明，由加拿大移民部随后来函',
      },
    },
    'certificate-acceptable': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'certificate in hand acceptable', zh: '手上的证明可以接受' },
    },
    'expired-certificate': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'accepted past its printed expiry: include it; an officer may ask for a new one',
        zh: '虽过印明的有效期仍可接受：请一并提交；审核官员可能要求重新办理',
      },
    },
    'fresh-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'new certificate in place of this one', zh: '须重新办理该证明' },
    },
    explanation: {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'letter of explanation and proof of best efforts, both', zh: '说明信与已尽力申请的凭证，二者缺一不可' },
    },
    waiver: {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the officer, in rare cases', zh: '审核官员（仅限少数情况）' },
      title: {
        en: 'the certificate may be waived: the application may be accepted without it',
        zh: '可以免交：申请在缺少该证明时也可能被受理',
      },
    },
    'rejected-as-incomplete': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'without letter and proof the application is rejected as incomplete', zh: '缺少说明信与凭证的，申请因不完整被退回' },
    },
    'decline-invitation': {
      kind: 'permission',
      modality: 'is',
      title: { en: 'the invitation can be declined instead', zh: '也可以拒绝该次邀请' },
    },
    'further-certificates': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'an officer', zh: '审核官员' },
      title: {
        en: 'a certificate may still be asked for later, for any time since the age of 18',
        zh: '之后仍可能被要求提交年满18岁以来任何期间的证明',
      },
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
      id: 'six-months-in-a-row',
      title: {
        en: 'Every country stayed in for six months in a row within the last ten years and since 18',
        zh: '最近十年内且年满18岁后连续停留六个月的每个国家',
      },
      cites: ['seed_period', 'apply_page_2018', 'news_2018', 'page_scope', 'page_examples'],
      forEach: 'country',
      when: { condition: 'long-stay' },
      unless: { condition: 'in-canada' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
      },
    },
    {
      id: 'family-members',
      title: {
        en: 'Family members of 18 or more have the same to file, whether or not they come along',
        zh: '年满18岁的家庭成员无论是否随行，均须同样提交',
      },
      cites: ['news_2018', 'apply_page_2018'],
      forEach: 'familyMember',
      when: { fact: 'familyMember.age', operator: 'greaterThanInclusive', value: 18 },
      then: { outcome: 'own-certificates' },
    },
    {
      id: 'nationality-alone',
      title: { en: 'A country of nationality without so long a stay', zh: '未达停留期限的国籍国' },
      cites: ['seed_period'],
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
      cites: ['page_scan'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      then: { outcome: 'certificate-form' },
    },
    {
      id: 'translation',
      title: { en: 'Not in English or French: the original and a certified translation', zh: '非英文或法文的：原件及认证译文' },
      cites: ['completeness_copy'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      unless: { fact: 'country.englishOrFrench', operator: 'equal', value: true },
      then: { outcome: 'translation' },
    },
    {
      id: 'request-letter',
      title: { en: 'Countries that issue only on a request letter', zh: '须凭请求函才出具证明的国家' },
      cites: ['page_letter'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { fact: 'country.requestLetter', operator: 'equal', value: true }] },
      then: { outcome: 'request-letter' },
    },
    {
      id: 'present-country-six-months',
      title: { en: 'The country of present residence: issued no more than six months before', zh: '现居住国：出具至今不超过六个月' },
      cites: ['apply_page_2018', 'news_2018', 'other_countries'],
      forEach: 'certificate',
      when: { condition: 'fresh-from-present-country' },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.staleOn' } } },
    },
    {
      id: 'issued-after-stay',
      title: {
        en: 'Any other country: issued after the last long stay, whatever its age',
        zh: '其他国家：在最后一次长期停留之后出具，不论已出具多久',
      },
      cites: ['other_countries', 'apply_page_2018'],
      forEach: 'certificate',
      when: { condition: 'issued-after-stay' },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'expired-but-acceptable',
      title: { en: 'Past its printed expiry, but of a country left behind', zh: '虽过印明的有效期，但属于已离开的国家' },
      cites: ['other_countries'],
      forEach: 'certificate',
      when: { all: [{ condition: 'issued-after-stay' }, { fact: 'country.printedExpiryPassed', operator: 'equal', value: true }] },
      then: { outcome: 'expired-certificate' },
    },
    {
      id: 'fresh-certificate',
      title: { en: 'A needed certificate that is not acceptable is replaced', zh: '所需证明不可接受的，须重新办理' },
      cites: ['apply_page_2018', 'other_countries'],
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
      title: {
        en: 'A certificate that cannot be had in time: both a letter of explanation and proof',
        zh: '无法及时取得证明：说明信与凭证均须上传',
      },
      cites: ['efforts', 'seed_unobtainable'],
      forEach: 'country',
      when: { condition: 'certificate-missing' },
      then: { outcome: 'explanation' },
    },
    {
      id: 'accepted-without',
      title: { en: 'With both, an officer may accept the application, in rare cases', zh: '二者齐备时，审核官员在少数情况下可以受理' },
      cites: ['efforts', 'seed_unobtainable'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-missing' }, { fact: 'country.effortsShown', operator: 'equal', value: true }] },
      then: { outcome: 'waiver' },
    },
    {
      id: 'rejected-as-incomplete',
      title: { en: 'Without them the application is incomplete', zh: '缺少的，申请不完整' },
      cites: ['efforts'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-missing' }, { fact: 'country.effortsShown', operator: 'equal', value: false }] },
      then: { outcome: 'rejected-as-incomplete' },
    },
    {
      id: 'decline-invitation',
      title: { en: 'The invitation can be declined where a certificate cannot be had in time', zh: '无法及时取得证明的，可以拒绝邀请' },
      cites: ['efforts'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { fact: 'country.notInTime', operator: 'equal', value: true }] },
      then: { outcome: 'decline-invitation' },
    },
    {
      id: 'officer-may-ask',
      title: { en: 'An officer may ask for a certificate of any country since 18', zh: '审核官员可以要求提交年满18岁以来任何国家的证明' },
      cites: ['page_more'],
      forEach: 'country',
      when: { fact: 'country.stayedSince18', operator: 'equal', value: true },
      unless: { condition: 'in-canada' },
      then: { outcome: 'further-certificates' },
    },
    {
      id: 'sixty-days',
      title: {
        en: 'Invitations until November 2016, from 27 June 2018 until March 2020, and from 29 June 2021: 60 days',
        zh: '2016年11月前、2018年6月27日至2020年3月、2021年6月29日起的邀请：60天',
      },
      cites: ['sixty_2021', 'sixty_2018', 'sixty_2016'],
      forEach: 'invitation',
      when: {
        any: [
          { condition: 'sixty-days' },
          { all: [{ condition: 'time-of-change' }, { fact: 'changeOfDeadline', operator: 'equal', value: 'sixty' }] },
        ],
      },
      then: { outcome: 'sixty-day-deadline', params: { dueOn: { fact: 'invitation.sixtiethDay' } } },
    },
    {
      id: 'ninety-days',
      title: {
        en: 'Invitations from November 2016 until 25 June 2018, and from March 2020 until 28 June 2021: 90 days',
        zh: '2016年11月至2018年6月25日、2020年3月至2021年6月28日的邀请：90天',
      },
      cites: ['ninety_2016', 'sixty_2018', 'ninety_2020', 'sixty_2021'],
      forEach: 'invitation',
      when: {
        any: [
          { condition: 'ninety-days' },
          { all: [{ condition: 'time-of-change' }, { fact: 'changeOfDeadline', operator: 'equal', value: 'ninety' }] },
        ],
      },
      then: { outcome: 'ninety-day-deadline', params: { dueOn: { fact: 'invitation.ninetiethDay' } } },
    },
  ],

  notModelled: [
    {
      clause: 'CA-14',
      reason:
        'The note that travel counts without an established address was seen for 2015 to 2018; the present wording, “stayed”, says as much and is in the question.',
    },
  ],
})
