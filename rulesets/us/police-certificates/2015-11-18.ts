import { defineVersion } from '../../../src/authoring.ts'

/**
 * Police certificates for immigrant visas to the United States, as 9 FAM 504.4-4 has them.
 *
 * The first day is that of the reorganisation of 9 FAM, which moved the guidance to where it is now; the day on which its wording took
 * effect was not found.
 */
export default defineVersion({
  ruleset: 'us-police-certificates',
  inForce: {
    from: '2015-11-18',
    basis: 'bound',
    note: {
      en: 'The day of the reorganisation of 9 FAM (CT:VISA-1), which moved the guidance from 9 FAM 42.65 to 9 FAM 504.4-4; the subsection’s own transmittal was not seen.',
      zh: '该日为《外交事务手册》第9卷（9 FAM）重新编排之日（CT:VISA-1），有关指引由9 FAM 42.65移至9 FAM 504.4-4；该小节自身的发布通知未能见到。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
  dateRounding: 'down',

  citations: {
    fam_applicants: {
      instrument: '9 FAM 504.4-4(B), as quoted by a practitioner',
      locator: '9 FAM 504.4-4(B)',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['US-01', 'US-06', 'S4-35', 'S4-36'],
      note: 'The subsection itself was not visible; the age limit stands in the manual and the visa centre’s instructions, not in the part of 22 CFR 42.65 that was read.',
    },
    fam_current: {
      instrument: '9 FAM 504.4-4(B), as quoted by a practitioner',
      locator: '9 FAM 504.4-4(B), country of current residence',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['US-02', 'S4-37'],
    },
    fam_nationality: {
      instrument: '9 FAM 504.4-4(B), as quoted by a practitioner',
      locator: '9 FAM 504.4-4(B), country of nationality',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['US-03', 'S4-38'],
    },
    fam_previous: {
      instrument: '9 FAM 504.4-4(B), as quoted by a practitioner',
      locator: '9 FAM 504.4-4(B), countries of previous residence',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['US-04', 'S4-39'],
    },
    fam_arrest: {
      instrument: '9 FAM 504.4-4(B), as quoted by a practitioner',
      locator: '9 FAM 504.4-4(B), regardless of age',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['US-05', 'S4-40'],
    },
    fam_reason: {
      instrument: '9 FAM 504.4-4(B), as quoted by a practitioner',
      locator: '9 FAM 504.4-4(B), reason to believe',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['US-05', 'S4-41'],
    },
    cfr_police: {
      instrument: '22 CFR 42.65, Supporting documents',
      locator: '42.65(c)(1)',
      address: 'http://federal.elaws.us/cfr/22-cfr-42.65(c)',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['US-02', 'US-04', 'US-05'],
      note: 'Last amended 1 October 1991 as far as seen; also at https://beijingesc.com/ncr-faqs/233-us-law-waive-unobtainable-pcc.html. It speaks of a country, area or locality, of at least six months and at least one year, gives no age, and says that the officer may require one on a reason to believe.',
    },
    nvc: {
      instrument: 'National Visa Center, instructions on police certificates (2023)',
      address: 'http://awareolz.blogg.se/2023/september/what-is-form-ds-260.html',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['US-01', 'US-03', 'US-04', 'US-05', 'US-07'],
      note: 'Quoted word for word on a private page. Its table says more than six months for residence and nationality, and twelve months or more for previous residence.',
    },
    nvc_validity: {
      instrument: 'National Visa Center, instructions on police certificates (2023)',
      locator: 'validity',
      address: 'http://awareolz.blogg.se/2023/september/what-is-form-ds-260.html',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['US-08'],
      note: 'Several guides agree on two years. Earlier it was one; the day of the change was not found.',
    },
    guide_fresh: {
      instrument: 'Guide to immigrant visa interviews',
      address: 'https://app.firstclassre.com/?p=13345',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['US-08a'],
    },
    dsl_1083: {
      instrument: 'Form DSL-1083, Documentary requirements',
      address: 'https://ar.scribd.com/document/253526143/Form-Dsl-1083',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['US-03L'],
      note: 'An older form; cited here for counting by locality, as 22 CFR 42.65(c)(1) does.',
    },
    k_visas: {
      instrument: 'Guide to police clearance certificates for immigrant visas',
      address: 'https://mypathtocitizenship.com/police-clearance-certificate-immigrant-visa/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['US-01'],
      note: 'Says that K visas are treated like immigrant visas. The same page is wrong about previous residence.',
    },
    cfr_nonimmigrant: {
      instrument: '22 CFR 41.105, Supporting documents and fingerprinting',
      locator: '41.105(a)(4)',
      address: 'https://law.lawstack.com/cfr/22/41.105/',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['US-12'],
    },
    step7: {
      instrument: 'Travel.State.Gov, Step 7: Collect civil documents',
      address:
        'https://travel.state.gov/content/travel/en/us-visas/immigrate/the-immigrant-visa-process/step-5-collect-financial-evidence-and-other-supporting-documents/step-7-collect-civil-documents.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['US-09', 'US-10'],
    },
    fam_unobtainable: {
      instrument: '9 FAM 504.4-4(F), as quoted by a practitioner',
      locator: '9 FAM 504.4-4(F)',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['US-11', 'S4-46', 'S4-47'],
    },
    cfr_unobtainable: {
      instrument: '22 CFR 42.65, Supporting documents',
      locator: '42.65(b)',
      address: 'http://federal.elaws.us/cfr/22-cfr-42.65(c)',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['US-11'],
    },
    cfr_hardship: {
      instrument: '22 CFR 42.65(d), as told by a practitioner; parallel text 22 CFR 41.105(a)(2)',
      locator: '42.65(d)',
      address: 'https://blog.visarefusal.com/221g-a-consular-wall-and-unavailable-documents/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['US-11a'],
    },
    fam_religious: {
      instrument: '9 FAM 504.4-4(F), as quoted by a practitioner',
      locator: '9 FAM 504.4-4(F), example',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['US-11b', 'S4-48'],
    },
    firm_experience: {
      instrument: 'Law firm, experience with substitute evidence',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['US-11b', 'S4-49'],
      note: 'A firm’s experience, not law.',
    },
    china_schedule: {
      instrument: 'Reciprocity schedule, China: police records',
      address: 'https://visajourney.com/forums/topic/776496-police-records-from-china',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['US-13'],
    },
    china_two_steps: {
      instrument: 'US Consulate General Hong Kong and Macau, police certificates (PRC)',
      address: 'https://hk.usconsulate.gov/visas/immigrant-visas/related-information/civil-documents-police-certificates-prc/',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['US-14'],
    },
    china_by_place: {
      instrument: 'Law firm, what a China police certificate is',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S4-18', 'S4-19', 'S4-20', 'S4-21', 'S4-22', 'S4-31'],
    },
  },

  facts: {
    visaCategory: {
      type: 'enum',
      values: ['immigrant', 'fiance', 'nonimmigrant'],
      labels: {
        immigrant: { en: 'immigrant visa', zh: '移民签证' },
        fiance: { en: 'fiancé(e) visa (K)', zh: '未婚夫（妻）签证（K）' },
        nonimmigrant: { en: 'nonimmigrant visa', zh: '非移民签证' },
      },
      question: { en: 'Which kind of visa is applied for?', zh: '申请哪一类签证？' },
      assume: 'immigrant',
      cites: ['fam_applicants', 'cfr_nonimmigrant'],
    },
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      notAfter: ['residences.from', 'arrests.on'],
      question: { en: 'When was the applicant born?', zh: '申请人何时出生？' },
      cites: ['fam_applicants'],
    },
    nationalities: {
      type: 'countries',
      question: { en: 'Of which countries is the applicant a national?', zh: '申请人拥有哪些国家的国籍？' },
      cites: ['fam_nationality'],
    },
    residences: {
      type: 'stays',
      complete: 'historyComplete',
      question: { en: 'Where has the applicant lived, and from when until when?', zh: '申请人在哪些地方居住过，起止时间是什么？' },
      hint: {
        en: 'Every country since birth; for China every city. The first and the last day are both part of a stay.',
        zh: '自出生以来的每个国家；在中国的请列出每个城市。起止两日均计入居留。',
      },
      cites: ['fam_current', 'fam_previous'],
    },
    historyComplete: {
      type: 'boolean',
      question: { en: 'Is that every place where the applicant has lived?', zh: '以上是否为申请人居住过的全部地方？' },
      assume: true,
    },
    arrests: {
      type: 'records',
      each: 'arrest',
      fields: {
        country: { type: 'country', question: { en: 'In which country?', zh: '在哪个国家？' } },
        on: { type: 'date', optional: true, notAfterAsOf: true, question: { en: 'When?', zh: '什么时候？' } },
      },
      question: {
        en: 'Has the applicant ever been arrested, at any age, and in which countries?',
        zh: '申请人是否曾在任何年龄被逮捕？在哪些国家？',
      },
      cites: ['fam_arrest'],
    },
    officerBelievesRecordIn: {
      type: 'countries',
      question: {
        en: 'In which countries does the consular officer have reason to believe that a disqualifying police or criminal record exists?',
        zh: '领事官员有理由相信申请人在哪些国家可能有导致不合格的警方或犯罪记录？',
      },
      hint: { en: 'Only the officer can say.', zh: '只有领事官员才能说明。' },
      assume: [],
      cites: ['fam_reason'],
    },
    certificates: {
      type: 'records',
      each: 'certificate',
      fields: {
        country: { type: 'country', question: { en: 'Which country issued it?', zh: '由哪个国家出具？' } },
        place: { type: 'text', optional: true, question: { en: 'Which city or locality issued it?', zh: '由哪个城市或地方出具？' } },
        issuedOn: { type: 'date', notAfterAsOf: true, question: { en: 'On which day was it issued?', zh: '哪一天出具？' } },
        returned: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Has the applicant been back in that country since it was issued, be it for a visit?',
            zh: '出具之后，申请人是否回过该国（包括短期访问）？',
          },
        },
      },
      question: { en: 'Which police certificates are already in hand?', zh: '手上已有哪些无犯罪记录证明？' },
      assume: [],
      cites: ['nvc_validity'],
    },
    listedUnavailableIn: {
      type: 'countries',
      question: {
        en: 'For which countries does the State Department’s country page say that police certificates are unavailable?',
        zh: '美国国务院的国家页面注明哪些国家无法取得无犯罪记录证明？',
      },
      assume: [],
      cites: ['step7'],
    },
    unobtainableIn: {
      type: 'countries',
      question: {
        en: 'From which countries can the applicant not get a certificate that is generally available?',
        zh: '哪些国家一般可以出具证明，但申请人本人无法取得？',
      },
      hint: {
        en: 'Only where it cannot be had without actual hardship to the applicant or the family: normal delay and inconvenience do not count.',
        zh: '仅限申请人或家人须承受实际困难才能取得的情况；一般的拖延与不便不算。',
      },
      assume: [],
      cites: ['cfr_hardship', 'fam_unobtainable'],
    },
    religiousCapacityIn: {
      type: 'countries',
      question: {
        en: 'In which of those countries did the applicant live in a religious capacity, affiliated with a reputable religious organisation?',
        zh: '申请人在其中哪些国家以宗教身份居住，并隶属于有信誉的宗教组织？',
      },
      assume: [],
      cites: ['fam_religious'],
    },
  },

  measures: {
    age: { age: 'birthDate' },
    sixteenthBirthday: { shift: 'birthDate', by: { years: 16 } },
    'country.current': { exists: 'residences', where: 'country', status: 'ongoing' },
    'country.resided': { exists: 'residences', where: 'country' },
    'country.nationality': { member: 'nationalities' },
    'country.arrested': { exists: 'arrests', where: 'country' },
    'country.suspected': { member: 'officerBelievesRecordIn' },
    'country.unavailable': { member: 'listedUnavailableIn' },
    'country.unobtainable': { member: 'unobtainableIn' },
    'country.religious': { member: 'religiousCapacityIn' },
    'country.totalStay': { totalStay: 'residences', where: 'country', in: 'months' },
    'country.longestStay': { longestStay: 'residences', where: 'country', in: 'months' },
    'country.totalInOnePlace': { totalStay: 'residences', where: 'country', by: 'place', in: 'months' },
    'country.longestInOnePlace': { longestStay: 'residences', where: 'country', by: 'place', in: 'months' },
    'country.totalStaySince16': { totalStay: 'residences', where: 'country', since: 'sixteenthBirthday', in: 'months' },
    'country.longestStaySince16': { longestStay: 'residences', where: 'country', since: 'sixteenthBirthday', in: 'months' },
    'place.resided': { exists: 'residences', where: 'place' },
    'certificate.dayAfterIssue': { shift: 'certificate.issuedOn', by: { days: 1 } },
    'certificate.secondAnniversary': { shift: 'certificate.issuedOn', by: { years: 2 } },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.livedThereSince': { exists: 'residences', where: 'country', since: 'certificate.dayAfterIssue' },
  },

  readings: {
    sixMonths: {
      title: { en: 'Is exactly six months enough to need a certificate?', zh: '恰好六个月是否需要证明？' },
      values: {
        'at-least': {
          title: { en: 'Yes: at least six months', zh: '需要：六个月以上（含）' },
          cites: ['fam_current', 'fam_nationality', 'cfr_police'],
        },
        'more-than': { title: { en: 'No: more than six months', zh: '不需要：须超过六个月' }, cites: ['nvc'] },
      },
      recommended: 'at-least',
      because: {
        en: 'The manual and the regulation outrank the visa centre’s table.',
        zh: '外交事务手册与联邦法规的效力高于签证中心的表格。',
      },
    },
    stayCounting: {
      title: { en: 'Are separate stays in a country added up?', zh: '在同一国家的多次居留是否累计？' },
      values: {
        total: { title: { en: 'Yes: all stays count together', zh: '累计：各次居留相加' }, cites: ['fam_current', 'fam_previous'] },
        continuous: {
          title: { en: 'No: one unbroken stay has to be long enough', zh: '不累计：须有一次连续居留达到期限' },
          cites: ['cfr_police'],
        },
      },
      recommended: 'total',
      because: {
        en: 'No source says; having lived somewhere for six months does not need the months to be in a row, and a certificate too many costs less than one too few.',
        zh: '各来源均未说明；“居住六个月”并未要求连续，且多备一份证明的代价小于少备一份。',
      },
    },
    placeCounting: {
      title: {
        en: 'Are the six months counted in the country or in one locality of it?',
        zh: '六个月按国家计算，还是按其中一个地方计算？',
      },
      values: {
        country: { title: { en: 'In the country', zh: '按国家' }, cites: ['fam_current', 'fam_nationality', 'nvc'] },
        locality: { title: { en: 'In one locality', zh: '按同一地方' }, cites: ['cfr_police', 'dsl_1083'] },
      },
      recommended: 'country',
      because: { en: 'The manual and the visa centre both speak of countries.', zh: '手册与签证中心均以国家为单位。' },
    },
    fianceVisas: {
      title: { en: 'Are fiancé(e) visas treated like immigrant visas?', zh: '未婚夫（妻）签证是否按移民签证处理？' },
      values: {
        'like-immigrant': { title: { en: 'Yes', zh: '是' }, cites: ['k_visas'] },
        'like-nonimmigrant': {
          title: { en: 'No: only on the officer’s belief', zh: '否：仅在领事官员有理由相信时' },
          cites: ['cfr_nonimmigrant'],
        },
      },
      recommended: 'like-immigrant',
      because: {
        en: 'It is said to be the practice; the regulation calls them nonimmigrant visas.',
        zh: '据称为实务做法；法规将其列为非移民签证。',
      },
    },
    secondAnniversary: {
      title: { en: 'Is a certificate still valid on the day two years after its issue?', zh: '签发满两年当日，证明是否仍然有效？' },
      values: {
        'still-valid': { title: { en: 'Yes: it expires when older than two years', zh: '有效：超过两年才失效' }, cites: ['guide_fresh'] },
        expired: { title: { en: 'No: it expires two years after issue', zh: '失效：签发后满两年即失效' }, cites: ['nvc_validity'] },
      },
      recommended: 'expired',
      because: { en: 'A certificate that is a day too old delays the case.', zh: '过期一天的证明也会延误案件。' },
    },
    neverResided: {
      title: {
        en: 'Does a certificate of a country where the applicant never lived expire after two years?',
        zh: '申请人从未居住过的国家所出具的证明，两年后是否失效？',
      },
      values: {
        expires: {
          title: { en: 'Yes: only countries of previous residence are excepted', zh: '失效：仅曾居住国例外' },
          cites: ['nvc_validity'],
        },
        'expires-on-return': {
          title: { en: 'Only if the applicant has been back there', zh: '仅在申请人回去过时失效' },
          cites: ['guide_fresh'],
        },
      },
      recommended: 'expires',
      because: { en: 'The visa centre’s own words are the better source.', zh: '签证中心本身的表述更可靠。' },
    },
  },

  conditions: {
    'immigrant-like': {
      any: [
        { fact: 'visaCategory', operator: 'equal', value: 'immigrant' },
        {
          all: [
            { fact: 'visaCategory', operator: 'equal', value: 'fiance' },
            { fact: 'fianceVisas', operator: 'equal', value: 'like-immigrant' },
          ],
        },
      ],
    },
    'lived-six-months': {
      any: [
        {
          all: [
            { fact: 'placeCounting', operator: 'equal', value: 'country' },
            { fact: 'stayCounting', operator: 'equal', value: 'total' },
            {
              any: [
                { fact: 'country.totalStay', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.totalStay', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'placeCounting', operator: 'equal', value: 'country' },
            { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
            {
              any: [
                { fact: 'country.longestStay', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.longestStay', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'placeCounting', operator: 'equal', value: 'locality' },
            { fact: 'stayCounting', operator: 'equal', value: 'total' },
            {
              any: [
                { fact: 'country.totalInOnePlace', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.totalInOnePlace', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'placeCounting', operator: 'equal', value: 'locality' },
            { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
            {
              any: [
                { fact: 'country.longestInOnePlace', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.longestInOnePlace', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    'lived-a-year-since-16': {
      any: [
        {
          all: [
            { fact: 'stayCounting', operator: 'equal', value: 'total' },
            { fact: 'country.totalStaySince16', operator: 'greaterThanInclusive', value: { years: 1 } },
          ],
        },
        {
          all: [
            { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
            { fact: 'country.longestStaySince16', operator: 'greaterThanInclusive', value: { years: 1 } },
          ],
        },
      ],
    },
    'sixteen-or-older': { fact: 'age', operator: 'greaterThanInclusive', value: 16 },
    'current-residence': {
      all: [
        { condition: 'immigrant-like' },
        { condition: 'sixteen-or-older' },
        { fact: 'country.current', operator: 'equal', value: true },
        { condition: 'lived-six-months' },
      ],
    },
    nationality: {
      all: [
        { condition: 'immigrant-like' },
        { condition: 'sixteen-or-older' },
        { fact: 'country.nationality', operator: 'equal', value: true },
        { condition: 'lived-six-months' },
      ],
    },
    'previous-residence': {
      all: [
        { condition: 'immigrant-like' },
        { condition: 'sixteen-or-older' },
        { fact: 'country.current', operator: 'equal', value: false },
        { condition: 'lived-a-year-since-16' },
      ],
    },
    arrest: { all: [{ condition: 'immigrant-like' }, { fact: 'country.arrested', operator: 'equal', value: true }] },
    excepted: {
      any: [
        { fact: 'country', operator: 'equal', value: 'US' },
        { fact: 'country.unavailable', operator: 'equal', value: true },
      ],
    },
    'certificate-needed': {
      all: [
        {
          any: [
            { condition: 'current-residence' },
            { condition: 'nationality' },
            { condition: 'previous-residence' },
            { condition: 'arrest' },
            { fact: 'country.suspected', operator: 'equal', value: true },
          ],
        },
        { not: { condition: 'excepted' } },
      ],
    },
    'china-certificate-needed': { all: [{ fact: 'country', operator: 'equal', value: 'CN' }, { condition: 'certificate-needed' }] },
    'certificate-unobtainable': {
      all: [{ condition: 'certificate-needed' }, { fact: 'country.unobtainable', operator: 'equal', value: true }],
    },
    'returned-since-issue': {
      any: [
        { fact: 'certificate.livedThereSince', operator: 'equal', value: true },
        { fact: 'certificate.returned', operator: 'equal', value: true },
      ],
    },
    'two-years-old': {
      any: [
        { fact: 'certificate.age', operator: 'greaterThan', value: { years: 2 } },
        {
          all: [
            { fact: 'certificate.age', operator: 'equal', value: { years: 2 } },
            { fact: 'secondAnniversary', operator: 'equal', value: 'expired' },
          ],
        },
      ],
    },
    'country-left-behind': {
      all: [
        { fact: 'country.current', operator: 'equal', value: false },
        { not: { condition: 'returned-since-issue' } },
        {
          any: [
            { fact: 'country.resided', operator: 'equal', value: true },
            { fact: 'neverResided', operator: 'equal', value: 'expires-on-return' },
          ],
        },
      ],
    },
    expired: { all: [{ condition: 'two-years-old' }, { not: { condition: 'country-left-behind' } }] },
  },

  outcomes: {
    'police-certificate': { kind: 'requirement', modality: 'must', title: { en: 'police certificate', zh: '无犯罪记录证明' } },
    'certificate-form': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'original or certified copy of the certificate', zh: '证明的原件或经认证的副本' },
    },
    'local-certificate': {
      kind: 'requirement',
      modality: 'is',
      title: { en: 'certificate from this city for the time lived there', zh: '由该城市出具、涵盖当地居住期间的证明' },
    },
    'china-public-security': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'first step in China: certificate of the public security bureau', zh: '中国办理第一步：公安机关的无犯罪记录证明' },
    },
    'china-notary': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'second step in China: notarial certificate (公证书)', zh: '中国办理第二步：公证书' },
    },
    'china-proxy': {
      kind: 'permission',
      modality: 'is',
      title: { en: 'a friend or relative can apply in China by proxy', zh: '亲友可在中国代为办理' },
    },
    'china-fee': { kind: 'fee', modality: 'is', title: { en: 'usual fee of the notary', zh: '公证处通常收费' } },
    'certificate-acceptable': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'certificate in hand still valid', zh: '手上的证明仍然有效' },
    },
    'fresh-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'new certificate in place of the expired one', zh: '须重新办理已失效的证明' },
    },
    translation: {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'certified translation, unless the certificate is in English or an official language of the country where the visa is applied for',
        zh: '认证译文（证明为英文或申请签证所在国官方语言的除外）',
      },
    },
    'nothing-to-upload': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'nothing to upload: listed as unavailable', zh: '无须上传：该国列为无法取得' },
    },
    explanation: {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'detailed written explanation why the certificate cannot be had', zh: '详细书面说明为何无法取得证明' },
    },
    'other-evidence': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the consular officer', zh: '领事官员' },
      title: { en: 'other satisfactory evidence may be accepted', zh: '可以接受其他充分证据' },
    },
    'religious-affiliation': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the consular officer', zh: '领事官员' },
      title: { en: 'proof of religious affiliation may be accepted', zh: '可以接受宗教隶属关系证明' },
    },
    affidavit: {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the consular officer', zh: '领事官员' },
      title: { en: 'the applicant’s affidavit or an employer’s letter may be accepted', zh: '可以接受申请人宣誓书或雇主信函' },
    },
  },

  rules: [
    {
      id: 'current-residence',
      title: { en: 'The country of current residence, after six months', zh: '现居住国，居住满六个月' },
      cites: ['fam_applicants', 'fam_current', 'cfr_police', 'nvc'],
      forEach: 'country',
      when: { condition: 'current-residence' },
      unless: { condition: 'excepted' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'nationality',
      title: { en: 'A country of nationality, if lived in for six months at any time', zh: '国籍国，任何时候居住满六个月' },
      cites: ['fam_applicants', 'fam_nationality', 'nvc'],
      forEach: 'country',
      when: { condition: 'nationality' },
      unless: { condition: 'excepted' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'previous-residence',
      title: { en: 'A country of previous residence, after a year since turning 16', zh: '曾居住国，年满16岁后居住满一年' },
      cites: ['fam_applicants', 'fam_previous', 'cfr_police', 'nvc'],
      forEach: 'country',
      when: { condition: 'previous-residence' },
      unless: { condition: 'excepted' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'arrest',
      title: { en: 'A country of arrest, at any age and after any stay', zh: '曾被逮捕的国家，不论年龄与居留长短' },
      cites: ['fam_arrest', 'cfr_police', 'nvc'],
      forEach: 'country',
      when: { condition: 'arrest' },
      unless: { condition: 'excepted' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'officer-belief',
      title: { en: 'A country where the officer has reason to believe that a record exists', zh: '领事官员有理由相信存在记录的国家' },
      cites: ['fam_reason', 'cfr_police', 'cfr_nonimmigrant'],
      forEach: 'country',
      when: { fact: 'country.suspected', operator: 'equal', value: true },
      unless: { condition: 'excepted' },
      then: { outcome: 'police-certificate', modality: 'may', by: { en: 'the consular officer', zh: '领事官员' } },
    },
    {
      id: 'certificate-form',
      title: { en: 'The certificate is brought as an original or a certified copy', zh: '须提交原件或经认证的副本' },
      cites: ['fam_applicants'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      then: { outcome: 'certificate-form' },
    },
    {
      id: 'china-by-city',
      title: { en: 'A Chinese city certifies the time lived in that city', zh: '中国城市只证明在本市居住的期间' },
      cites: ['china_by_place', 'china_schedule'],
      forEach: 'place',
      when: { all: [{ condition: 'china-certificate-needed' }, { fact: 'place.resided', operator: 'equal', value: true }] },
      then: { outcome: 'local-certificate' },
    },
    {
      id: 'china-public-security',
      title: { en: 'In China the public security bureau comes first', zh: '在中国先向公安机关申请' },
      cites: ['china_two_steps', 'china_by_place'],
      forEach: 'country',
      when: { condition: 'china-certificate-needed' },
      then: { outcome: 'china-public-security' },
    },
    {
      id: 'china-notary',
      title: { en: 'In China the notary follows, and the notarial certificate is what is filed', zh: '随后到公证处办理，提交的是公证书' },
      cites: ['china_schedule', 'china_two_steps', 'china_by_place'],
      forEach: 'country',
      when: { condition: 'china-certificate-needed' },
      then: { outcome: 'china-notary' },
    },
    {
      id: 'china-proxy',
      title: { en: 'Someone outside China can have a friend or relative apply', zh: '身在境外者可由亲友代办' },
      cites: ['china_two_steps'],
      forEach: 'country',
      when: { all: [{ condition: 'china-certificate-needed' }, { fact: 'country.current', operator: 'equal', value: false }] },
      then: { outcome: 'china-proxy' },
    },
    {
      id: 'china-fee',
      title: {
        en: 'The notary normally charges 200 to 300 yuan, 80 of it for the notarisation',
        zh: '公证处通常收费200至300元，其中公证费80元',
      },
      cites: ['china_schedule'],
      forEach: 'country',
      when: { condition: 'china-certificate-needed' },
      then: { outcome: 'china-fee', params: { currency: 'CNY', usuallyFrom: 200, usuallyTo: 300, notarisation: 80 } },
    },
    {
      id: 'within-two-years',
      title: { en: 'A certificate is good for two years', zh: '证明两年内有效' },
      cites: ['nvc_validity', 'guide_fresh'],
      forEach: 'certificate',
      when: { all: [{ not: { condition: 'two-years-old' } }, { not: { condition: 'country-left-behind' } }] },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.secondAnniversary' } } },
    },
    {
      id: 'country-left-behind',
      title: {
        en: 'A certificate of a country left behind does not expire while the applicant stays away',
        zh: '已离开且未再返回的国家所出具的证明不失效',
      },
      cites: ['nvc_validity', 'guide_fresh'],
      forEach: 'certificate',
      when: { condition: 'country-left-behind' },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'fresh-certificate',
      title: { en: 'An expired certificate is replaced, from the age of 16', zh: '年满16岁者须更换已失效的证明' },
      cites: ['guide_fresh', 'nvc_validity'],
      forEach: 'certificate',
      when: { all: [{ condition: 'expired' }, { condition: 'sixteen-or-older' }] },
      then: { outcome: 'fresh-certificate' },
    },
    {
      id: 'translation',
      title: {
        en: 'Neither English nor an official language of the country of application: a translation whose translator states its accuracy and the competence to make it',
        zh: '非英文亦非申请地官方语言的，须附译者声明准确且胜任的译文',
      },
      cites: ['step7'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      then: { outcome: 'translation' },
    },
    {
      id: 'listed-unavailable',
      title: { en: 'Listed as unavailable: nothing to upload', zh: '列为无法取得的：无须上传' },
      cites: ['step7'],
      forEach: 'country',
      when: { fact: 'country.unavailable', operator: 'equal', value: true },
      then: { outcome: 'nothing-to-upload' },
    },
    {
      id: 'explain-unobtainable',
      title: { en: 'Available, but not to be had: explain in writing', zh: '一般可取得但本人无法取得：书面说明' },
      cites: ['step7', 'fam_unobtainable', 'cfr_hardship'],
      forEach: 'country',
      when: { condition: 'certificate-unobtainable' },
      then: { outcome: 'explanation' },
    },
    {
      id: 'other-evidence',
      title: {
        en: 'Once satisfied that it is unobtainable, the officer may accept other evidence of the same fact',
        zh: '领事官员认定无法取得后，可以接受证明同一事实的其他证据',
      },
      cites: ['fam_unobtainable', 'cfr_unobtainable', 'cfr_hardship'],
      forEach: 'country',
      when: { condition: 'certificate-unobtainable' },
      then: { outcome: 'other-evidence' },
    },
    {
      id: 'religious-affiliation',
      title: { en: 'Lived there in a religious capacity: proof of the affiliation may do', zh: '以宗教身份居住：可以接受隶属关系证明' },
      cites: ['fam_religious'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-unobtainable' }, { fact: 'country.religious', operator: 'equal', value: true }] },
      then: { outcome: 'religious-affiliation' },
    },
    {
      id: 'affidavit',
      title: { en: 'In a firm’s experience an affidavit or an employer’s letter may do', zh: '律所经验：宣誓书或雇主信函也可能被接受' },
      cites: ['firm_experience'],
      forEach: 'country',
      when: { condition: 'certificate-unobtainable' },
      then: { outcome: 'affidavit' },
    },
  ],

  notModelled: [
    {
      clause: 'US-03L',
      reason: 'The older wording by locality and since the age of 16 is the version of 1991-10-01; here it only supports a reading.',
    },
    {
      clause: 'US-08b',
      reason:
        'The London embassy’s validity rules are undated, name an authority that no longer exists, and are superseded in practice by US-08.',
    },
    {
      clause: 'US-15',
      reason:
        'The list of countries without certificates is obsolete; it is data of the version of 1991-10-01. Today’s list is asked for (`listedUnavailableIn`).',
    },
  ],
})
