import { defineVersion } from '../../../src/authoring.ts'

/**
 * Police certificates for visas and permits to New Zealand, as the last manual under the 1987 Act had them: temporary entry for more than
 * 24 months, and a waiver by a service leader or an officer with Schedule 2 delegations.
 *
 * That manual ceased on 29 November 2010. The texts between then and 7 February 2011 were not found; a reading says what those days turn on.
 */
export default defineVersion({
  ruleset: 'nz-police-certificates',
  inForce: {
    from: '2009-07-30',
    basis: 'bound',
    note: {
      en: 'A letter of Immigration New Zealand quoted on that day (http://bbs.skytrade.co.nz/forum.php?action=printable&mod=viewthread&tid=1191392) has A5.5(c) as this edition has it. On which day after 1 July 2002 A5.10 took the form of this edition was not found.',
      zh: '该日有人引用新西兰移民局的一封信函（http://bbs.skytrade.co.nz/forum.php?action=printable&mod=viewthread&tid=1191392），其中的A5.5(c)与本版本一致。A5.10在2002年7月1日之后的哪一天起采用本版本的文本，未能查明。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
  dateRounding: 'down',

  citations: {
    r4_5_1: {
      instrument: 'INZ Operational Manual (1987 Act), R4.5 Character requirements',
      locator: 'R4.5.1(a)',
      address: 'https://immigration.govt.nz/opsmanual-archive/5133.HTM',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-01', 'NZ-03'],
      note: 'In force until 28 November 2010.',
    },
    e6_5: {
      instrument: 'INZ Operational Manual (1987 Act), E6.5 Character requirements',
      locator: 'E6.5(b) and (c)',
      address: 'https://www.immigration.govt.nz/opsmanual-archive/5342.HTM',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-01'],
      note: 'A total of more than 24 months; for shorter stays the officer decides.',
    },
    e6_5_1: {
      instrument: 'INZ Operational Manual (1987 Act), E6.5.1 Evidence of character',
      locator: 'E6.5.1(a)',
      address: 'https://www.immigration.govt.nz/opsmanual-archive/5342.HTM',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-04'],
      note: 'Unlike R4.5.1 it does not say whether on one visit or intermittently.',
    },
    a5_5_2009: {
      instrument: 'INZ letter quoting A5.5(c) (30 July 2009), in a forum',
      locator: 'A5.5(c)',
      address: 'http://bbs.skytrade.co.nz/forum.php?action=printable&mod=viewthread&tid=1191392',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['NZ-04'],
      note: 'Immigration New Zealand asks the New Zealand Police itself.',
    },
    a5_5_checks: {
      instrument: 'INZ Operational Manual, A5.5 Character checks (2009 Act)',
      locator: 'A5.5(a) and note',
      address: 'https://www.immigration.govt.nz/opsmanual/45181.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-01', 'NZ-02'],
      note: 'The page is undated; its manual replaced the one of the 1987 Act on 29 November 2010.',
    },
    a5_5_residence: {
      instrument: 'INZ Operational Manual, A5.5 Character checks (2009 Act)',
      locator: 'A5.5(b) and note',
      address: 'https://www.immigration.govt.nz/opsmanual/45181.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-03', 'NZ-05', 'NZ-06'],
    },
    five_years: {
      instrument: 'James McLeod, police clearance certificates for Immigration New Zealand',
      address: 'https://jamesmcleod.co.nz/news/police-certificates-inz',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['NZ-04'],
      note: 'On the later instructions: whether on one visit or intermittently.',
    },
    every_citizenship: {
      instrument: 'North & Co, frequently asked questions',
      address: 'https://www.nothandco.com/frequently-asked-questions',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['NZ-19'],
      note: 'On the later instructions; the manual speaks of the country of citizenship.',
    },
    a5_10_age: {
      instrument: 'INZ Operational Manual (1987 Act), A5.10 Police certificates',
      locator: 'A5.10(a) to (c)',
      address: 'https://www.immigration.govt.nz/opsmanual-archive/5679.HTM',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-07', 'NZ-08'],
    },
    a5_10_form: {
      instrument: 'INZ Operational Manual (1987 Act), A5.10 Police certificates',
      locator: 'A5.10(d) to (f)',
      address: 'https://www.immigration.govt.nz/opsmanual-archive/5679.HTM',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-12'],
    },
    not_issued: {
      instrument: 'INZ Operational Manual (1987 Act), R4.5.1 and E6.5.1',
      locator: 'R4.5.1(d), E6.5.1(d)',
      address: 'https://immigration.govt.nz/opsmanual-archive/5133.HTM',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-13'],
    },
    waiver: {
      instrument: 'INZ Operational Manual (1987 Act), A5.10.1 If police certificates are unavailable',
      locator: 'A5.10.1(a)',
      address: 'https://www.immigration.govt.nz/opsmanual-archive/5679.HTM',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-14'],
    },
    a5_10_1_2002: {
      instrument: 'NZIS Operational Manual, A5.10.1 (01/07/2002)',
      locator: 'A5.10.1',
      address: 'https://immigration.govt.nz/opsmanual-archive/5681.HTM',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-15'],
      note: 'What is, and what is not, undue difficulty.',
    },
    declaration: {
      instrument: 'INZ Operational Manual (1987 Act), R4.5 Character requirements',
      locator: 'R4.5.1(e)',
      address: 'https://immigration.govt.nz/opsmanual-archive/5133.HTM',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-16'],
    },
    s3_15: {
      instrument: 'INZ Operational Manual (1987 Act), S3.15',
      locator: 'S3.15',
      address: 'https://immigration.govt.nz/opsmanual-archive/7805.HTM',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-17'],
    },
  },

  facts: {
    visaClass: {
      type: 'enum',
      values: ['residence', 'temporary', 'student'],
      labels: {
        residence: { en: 'residence visa or permit', zh: '居留签证或许可' },
        temporary: { en: 'temporary visa or permit, not for study', zh: '临时签证或许可（非学生）' },
        student: { en: 'student visa or permit', zh: '学生签证或许可' },
      },
      question: { en: 'Which class of visa or permit is it?', zh: '申请哪一类签证或许可？' },
      cites: ['r4_5_1', 'e6_5'],
    },
    intendedMonths: {
      type: 'integer',
      minimum: 0,
      unit: 'months',
      question: { en: 'For how many months does the applicant intend to stay in New Zealand?', zh: '申请人打算在新西兰停留多少个月？' },
      hint: {
        en: 'Count a begun month as a whole one; time already spent there is asked for apart.',
        zh: '不足一个月按一个月计；已停留的时间另行询问。',
      },
      cites: ['e6_5'],
    },
    monthsAlreadySpent: {
      type: 'integer',
      minimum: 0,
      unit: 'months',
      question: {
        en: 'How many months has the applicant spent in New Zealand before applying?',
        zh: '申请前，申请人已在新西兰停留多少个月？',
      },
      hint: { en: 'Whole months, all visits together.', zh: '以整月计，包括历次停留。' },
      assume: 0,
      cites: ['e6_5', 'a5_5_checks'],
    },
    applicationDate: {
      type: 'date',
      question: { en: 'When was the application lodged?', zh: '申请于何时递交？' },
      hint: {
        en: 'Left out, it has not been lodged, and the as-of date stands for it; a day that has not come yet says the same.',
        zh: '未填则视为尚未递交，以查询日期代替；填写未来日期亦同。',
      },
      assume: '9999-12-31',
      cites: ['r4_5_1', 'a5_10_age'],
    },
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      notAfter: ['residences.from'],
      question: { en: 'When was the applicant born?', zh: '申请人何时出生？' },
      cites: ['r4_5_1', 'e6_5_1'],
    },
    nationalities: {
      type: 'countries',
      question: { en: 'Of which countries is the applicant a national?', zh: '申请人拥有哪些国家的国籍？' },
      cites: ['r4_5_1', 'e6_5_1'],
    },
    residences: {
      type: 'stays',
      complete: 'historyComplete',
      question: { en: 'Where has the applicant lived, and from when until when?', zh: '申请人在哪些地方居住过，起止时间是什么？' },
      hint: {
        en: 'Every country, be it on one visit or on several. The first and the last day are both part of a stay.',
        zh: '每个国家，不论一次或多次停留。起止两日均计入居留。',
      },
      cites: ['r4_5_1', 'e6_5_1'],
    },
    historyComplete: {
      type: 'boolean',
      question: { en: 'Is that every place where the applicant has lived?', zh: '以上是否为申请人居住过的全部地方？' },
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
      cites: ['a5_10_age'],
    },
    officerRequiresCheck: {
      type: 'boolean',
      question: {
        en: 'Has the officer asked for police certificates, for doubts about the applicant’s character?',
        zh: '官员是否因对申请人品行存疑而要求提供证明？',
      },
      assume: false,
      cites: ['e6_5'],
    },
    furtherResidence: {
      type: 'boolean',
      question: {
        en: 'Is it a further residence class visa under RV2 or RV4 of the 2009-Act instructions?',
        zh: '是否依据2009年法指示RV2或RV4申请后续居留类签证？',
      },
      assume: false,
      cites: ['a5_5_residence'],
    },
    atImmigrationControlArea: {
      type: 'boolean',
      question: { en: 'Is a resident visa applied for at an immigration control area?', zh: '是否在入境管制区申请居民签证？' },
      assume: false,
      cites: ['a5_5_residence'],
    },
    australianResident: {
      type: 'boolean',
      question: {
        en: 'Does the applicant hold a current Australian permanent residence or resident return visa?',
        zh: '申请人是否持有有效的澳大利亚永久居留签证或居民返回签证？',
      },
      assume: false,
      cites: ['a5_5_residence'],
    },
    goodReasonForFurther: {
      type: 'boolean',
      question: { en: 'Does the officer have a good reason to ask for further certificates?', zh: '官员是否有充分理由要求补充证明？' },
      hint: { en: 'Only the officer can say.', zh: '只有官员才能说明。' },
      assume: false,
      cites: ['a5_10_age'],
    },
    notProvidedIn: {
      type: 'countries',
      question: {
        en: 'Which countries issue no certificates to individuals, with no instructions known how to get one?',
        zh: '哪些国家不向个人出具证明，且无取得方法的说明？',
      },
      assume: [],
      cites: ['not_issued'],
    },
    unobtainableIn: {
      type: 'countries',
      question: {
        en: 'From which countries is a certificate not available to the applicant, or unduly difficult to obtain?',
        zh: '申请人无法从哪些国家取得证明，或取得极为困难？',
      },
      hint: {
        en: 'Such as no functioning government, or circumstances beyond the applicant’s control.',
        zh: '例如政府机构不再运作，或申请人无法控制的情况。',
      },
      assume: [],
      cites: ['waiver', 'a5_10_1_2002'],
    },
    onlyCostOrDelayIn: {
      type: 'countries',
      question: { en: 'In which of those countries is the only obstacle the cost or the delay?', zh: '其中哪些国家的障碍仅为费用或拖延？' },
      assume: [],
      cites: ['a5_10_1_2002'],
    },
    persecutionFearedIn: {
      type: 'countries',
      question: { en: 'Refugees: from which countries is persecution feared?', zh: '难民：担心在哪些国家受到迫害？' },
      assume: [],
      cites: ['s3_15'],
    },
  },

  measures: {
    lodged: { earliest: ['applicationDate', 'asOf'] },
    daysSinceLodging: { elapsed: { from: 'applicationDate', to: 'asOf' }, in: 'days' },
    age: { age: 'birthDate', on: 'lodged' },
    seventeenthBirthday: { shift: 'birthDate', by: { years: 17 } },
    tenYears: { window: { years: 10 }, ending: 'lodged' },
    wholeStay: { sum: ['intendedMonths', 'monthsAlreadySpent'] },
    'country.nationality': { member: 'nationalities' },
    'country.inTenYears': { totalStay: 'residences', where: 'country', since: 'tenYears', until: 'lodged', in: 'months' },
    'country.totalSince17': { totalStay: 'residences', where: 'country', since: 'seventeenthBirthday', until: 'lodged', in: 'months' },
    'country.longestSince17': { longestStay: 'residences', where: 'country', since: 'seventeenthBirthday', until: 'lodged', in: 'months' },
    'country.firstDay': { firstDay: 'residences', where: 'country', until: 'lodged' },
    'country.lastDay': { lastDay: 'residences', where: 'country', until: 'lodged' },
    'country.firstInTenYears': { firstDay: 'residences', where: 'country', since: 'tenYears', until: 'lodged' },
    'country.lastInTenYears': { lastDay: 'residences', where: 'country', since: 'tenYears', until: 'lodged' },
    'country.firstSince17': { firstDay: 'residences', where: 'country', since: 'seventeenthBirthday', until: 'lodged' },
    'country.lastSince17': { lastDay: 'residences', where: 'country', since: 'seventeenthBirthday', until: 'lodged' },
    'country.notProvided': { member: 'notProvidedIn' },
    'country.unobtainable': { member: 'unobtainableIn' },
    'country.onlyCostOrDelay': { member: 'onlyCostOrDelayIn' },
    'country.persecutionFeared': { member: 'persecutionFearedIn' },
    'certificate.ageWhenLodged': { elapsed: { from: 'certificate.issuedOn', to: 'lodged' }, in: 'months' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.sixMonths': { shift: 'certificate.issuedOn', by: { months: 6 } },
  },

  readings: {
    from29November2010: {
      title: { en: 'From 29 November 2010 to 6 February 2011: which instructions?', zh: '2010年11月29日至2011年2月6日适用哪套指示？' },
      values: {
        'manual-of-the-1987-act': {
          title: { en: 'The same as in the manual that had just ceased', zh: '与刚失效的手册相同' },
          cites: ['e6_5', 'r4_5_1'],
        },
        'instructions-of-the-2009-act': {
          title: { en: 'Those of A5.5 under the 2009 Act', zh: '2009年法下的A5.5' },
          cites: ['a5_5_checks', 'a5_5_residence'],
        },
      },
      recommended: 'instructions-of-the-2009-act',
      because: {
        en: 'The old manual ceased on that day; only the text of A5.10 in between was not found.',
        zh: '旧手册于该日失效；仅此间的A5.10文本未能找到。',
      },
    },
    timeAlreadySpent: {
      title: { en: 'Do the 24 months include time already spent in New Zealand?', zh: '24个月是否包括已在新西兰停留的时间？' },
      values: {
        counted: { title: { en: 'Yes: a total of more than 24 months', zh: '包括：总计超过24个月' }, cites: ['e6_5', 'a5_5_checks'] },
        'not-counted': { title: { en: 'No: only the stay intended', zh: '不包括：仅计打算停留的时间' }, cites: ['e6_5'] },
      },
      recommended: 'counted',
      because: {
        en: 'The manual speaks of a total, and the later instructions say so outright.',
        zh: '手册使用“总计”一词，后来的指示有明文规定。',
      },
    },
    fiveYears: {
      title: { en: 'Are separate stays added up to the five years?', zh: '五年是否将多次居留累计？' },
      values: {
        total: { title: { en: 'Yes', zh: '累计' }, cites: ['five_years', 'e6_5_1'] },
        continuous: {
          title: { en: 'No: E6.5.1 lacks the words that R4.5.1 has for it', zh: '不累计：E6.5.1没有R4.5.1中的相应表述' },
          cites: ['e6_5_1', 'r4_5_1'],
        },
      },
      recommended: 'total',
      because: {
        en: 'The later text adds them up, and a certificate too many costs less than one too few.',
        zh: '后来的文本予以累计，且多备一份证明的代价小于少备一份。',
      },
    },
  },

  conditions: {
    'new-instructions': {
      all: [
        { fact: 'asOf', operator: 'greaterThanInclusive', value: '2010-11-29' },
        { fact: 'from29November2010', operator: 'equal', value: 'instructions-of-the-2009-act' },
      ],
    },
    seventeen: { fact: 'age', operator: 'greaterThanInclusive', value: 17 },
    temporary: { fact: 'visaClass', operator: 'in', value: ['temporary', 'student'] },
    'residence-check': { all: [{ condition: 'seventeen' }, { fact: 'visaClass', operator: 'equal', value: 'residence' }] },
    'more-than-24-months': {
      any: [
        {
          all: [
            { fact: 'timeAlreadySpent', operator: 'equal', value: 'counted' },
            { fact: 'wholeStay', operator: 'greaterThan', value: { months: 24 } },
          ],
        },
        {
          all: [
            { fact: 'timeAlreadySpent', operator: 'equal', value: 'not-counted' },
            { fact: 'intendedMonths', operator: 'greaterThan', value: 24 },
          ],
        },
      ],
    },
    'temporary-check': {
      all: [
        { condition: 'seventeen' },
        { condition: 'temporary' },
        {
          any: [
            { all: [{ not: { condition: 'new-instructions' } }, { condition: 'more-than-24-months' }] },
            { all: [{ condition: 'new-instructions' }, { fact: 'wholeStay', operator: 'greaterThanInclusive', value: { months: 24 } }] },
            { fact: 'officerRequiresCheck', operator: 'equal', value: true },
          ],
        },
      ],
    },
    'five-years-since-17': {
      any: [
        {
          all: [
            { any: [{ fact: 'fiveYears', operator: 'equal', value: 'total' }, { condition: 'new-instructions' }] },
            { fact: 'country.totalSince17', operator: 'greaterThanInclusive', value: { years: 5 } },
          ],
        },
        { fact: 'country.longestSince17', operator: 'greaterThanInclusive', value: { years: 5 } },
      ],
    },
    'residence-excepted': {
      all: [
        { condition: 'new-instructions' },
        {
          any: [
            {
              all: [
                { fact: 'atImmigrationControlArea', operator: 'equal', value: true },
                {
                  any: [
                    { fact: 'nationalities', operator: 'contains', value: 'AU' },
                    { fact: 'australianResident', operator: 'equal', value: true },
                  ],
                },
              ],
            },
            {
              all: [
                { fact: 'furtherResidence', operator: 'equal', value: true },
                { fact: 'officerRequiresCheck', operator: 'equal', value: false },
              ],
            },
          ],
        },
      ],
    },
    'residence-citizenship': { all: [{ condition: 'residence-check' }, { fact: 'country.nationality', operator: 'equal', value: true }] },
    'residence-twelve-months': {
      all: [{ condition: 'residence-check' }, { fact: 'country.inTenYears', operator: 'greaterThanInclusive', value: { years: 1 } }],
    },
    'temporary-citizenship': { all: [{ condition: 'temporary-check' }, { fact: 'country.nationality', operator: 'equal', value: true }] },
    'temporary-five-years': { all: [{ condition: 'temporary-check' }, { condition: 'five-years-since-17' }] },
    'certificate-needed': {
      any: [
        {
          all: [
            { any: [{ condition: 'residence-citizenship' }, { condition: 'residence-twelve-months' }] },
            { not: { condition: 'residence-excepted' } },
          ],
        },
        { condition: 'temporary-citizenship' },
        { condition: 'temporary-five-years' },
      ],
    },
    'cannot-be-had': {
      all: [
        { condition: 'certificate-needed' },
        { fact: 'visaClass', operator: 'equal', value: 'residence' },
        {
          any: [
            { fact: 'country.notProvided', operator: 'equal', value: true },
            { fact: 'country.unobtainable', operator: 'equal', value: true },
          ],
        },
      ],
    },
    'already-lodged': { fact: 'daysSinceLodging', operator: 'greaterThanInclusive', value: { days: 0 } },
    fresh: { fact: 'certificate.ageWhenLodged', operator: 'lessThan', value: { months: 6 } },
  },

  outcomes: {
    'police-certificate': { kind: 'requirement', modality: 'must', title: { en: 'police certificate', zh: '无犯罪记录证明' } },
    'obtained-by-immigration-new-zealand': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'obtained by Immigration New Zealand itself', zh: '由新西兰移民局自行取得' },
    },
    'certificate-acceptable': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'certificate in hand acceptable', zh: '手上的证明可以使用' },
    },
    'freshness-waiver': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'an appropriately delegated visa or immigration officer', zh: '获适当授权的签证或移民官员' },
      title: { en: 'an older certificate may be accepted', zh: '可以接受较旧的证明' },
    },
    'further-certificates': {
      kind: 'requirement',
      modality: 'may',
      by: { en: 'a visa or immigration officer', zh: '签证或移民官员' },
      title: { en: 'a further certificate may be asked for', zh: '可能要求补充证明' },
    },
    'certificate-form': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'original or certified copy of the certificate', zh: '证明的原件或经认证的副本' },
    },
    costs: { kind: 'notice', modality: 'is', title: { en: 'the applicant bears all costs', zh: '全部费用由申请人承担' } },
    translation: {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'full translation certified by a translator, on letterhead and stamped or signed, unless the certificate is in English',
        zh: '由译者认证的完整译文，使用正式信笺并盖章或签字（证明为英文的除外）',
      },
    },
    'proceed-without': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'a visa or immigration officer', zh: '签证或移民官员' },
      title: {
        en: 'the application may be assessed without it, clearances being obtained before the decision',
        zh: '可以先行审理，并在决定前自行取得核查结果',
      },
    },
    waiver: {
      kind: 'permission',
      modality: 'may',
      by: {
        en: 'a visa officer who is a service leader, or an immigration officer with Schedule 2 delegations or above',
        zh: '担任服务主管的签证官员，或具有附表二或以上授权的移民官员',
      },
      title: { en: 'the requirement may be waived', zh: '可以豁免该项要求' },
    },
    'statutory-declaration': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'separate statutory declaration of the attempts made and of any convictions or charges, corroborated',
        zh: '单独的法定声明：说明所作尝试及有无定罪或指控，并附佐证',
      },
    },
  },

  rules: [
    {
      id: 'residence-citizenship',
      title: { en: 'Residence, 17 or older: every country of citizenship', zh: '居留类，年满17岁：每个国籍国' },
      cites: ['r4_5_1', 'a5_5_residence', 'every_citizenship'],
      forEach: 'country',
      when: { condition: 'residence-citizenship' },
      unless: { condition: 'residence-excepted' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } },
      },
    },
    {
      id: 'residence-twelve-months',
      title: {
        en: 'Residence, 17 or older: every country lived in for twelve months in all in the ten years before lodging',
        zh: '居留类，年满17岁：递交申请前十年内累计居住满十二个月的每个国家',
      },
      cites: ['r4_5_1', 'a5_5_residence'],
      forEach: 'country',
      when: { condition: 'residence-twelve-months' },
      unless: { condition: 'residence-excepted' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstInTenYears' }, coverTo: { fact: 'country.lastInTenYears' } },
      },
    },
    {
      id: 'temporary-citizenship',
      title: { en: 'Temporary entry for more than 24 months: every country of citizenship', zh: '临时入境超过24个月：每个国籍国' },
      cites: ['e6_5', 'e6_5_1', 'a5_5_2009', 'every_citizenship'],
      forEach: 'country',
      when: { condition: 'temporary-citizenship' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } },
      },
    },
    {
      id: 'temporary-five-years',
      title: {
        en: 'Temporary entry for more than 24 months: every country lived in for five years since turning 17',
        zh: '临时入境超过24个月：年满17岁后居住满五年的每个国家',
      },
      cites: ['e6_5', 'e6_5_1', 'a5_5_2009'],
      forEach: 'country',
      when: { condition: 'temporary-five-years' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstSince17' }, coverTo: { fact: 'country.lastSince17' } },
      },
    },
    {
      id: 'new-zealand-certificate',
      title: { en: 'The New Zealand certificate is obtained by Immigration New Zealand', zh: '新西兰的证明由新西兰移民局取得' },
      cites: ['a5_5_2009'],
      forEach: 'country',
      when: { all: [{ fact: 'country', operator: 'equal', value: 'NZ' }, { condition: 'certificate-needed' }] },
      then: { outcome: 'obtained-by-immigration-new-zealand' },
    },
    {
      id: 'fresh',
      title: { en: 'Less than six months old when the application is lodged', zh: '递交申请时签发未满六个月' },
      cites: ['a5_10_age', 'r4_5_1', 'e6_5_1'],
      forEach: 'certificate',
      when: { all: [{ condition: 'fresh' }, { not: { condition: 'already-lodged' } }] },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.sixMonths' } } },
    },
    {
      id: 'fresh-when-lodged',
      title: { en: 'It was less than six months old when the application was lodged', zh: '申请递交时签发未满六个月' },
      cites: ['a5_10_age', 'r4_5_1', 'e6_5_1'],
      forEach: 'certificate',
      when: { all: [{ condition: 'fresh' }, { condition: 'already-lodged' }] },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'freshness-waiver',
      title: { en: 'An older certificate may be accepted by a delegated officer', zh: '获授权的官员可以接受较旧的证明' },
      cites: ['a5_10_age'],
      forEach: 'certificate',
      when: { not: { condition: 'fresh' } },
      then: { outcome: 'freshness-waiver' },
    },
    {
      id: 'year-old',
      title: { en: 'A certificate a year old before the decision: another may be asked for', zh: '作出决定前证明已满一年的，可能要求补充' },
      cites: ['a5_10_age'],
      forEach: 'certificate',
      when: { fact: 'certificate.age', operator: 'greaterThanInclusive', value: { years: 1 } },
      then: { outcome: 'further-certificates' },
    },
    {
      id: 'good-reason',
      title: { en: 'Earlier, with a good reason', zh: '有充分理由的，可更早要求' },
      cites: ['a5_10_age'],
      forEach: 'certificate',
      when: { fact: 'goodReasonForFurther', operator: 'equal', value: true },
      then: { outcome: 'further-certificates' },
    },
    {
      id: 'original',
      title: { en: 'Only originals or certified copies', zh: '仅接受原件或经认证的副本' },
      cites: ['a5_10_form'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      then: { outcome: 'certificate-form' },
    },
    {
      id: 'costs',
      title: { en: 'The applicant pays', zh: '费用由申请人承担' },
      cites: ['a5_10_form'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      then: { outcome: 'costs' },
    },
    {
      id: 'translation',
      title: { en: 'Not in English: a full certified translation', zh: '非英文的须附完整认证译文' },
      cites: ['a5_10_form'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      then: { outcome: 'translation' },
    },
    {
      id: 'proceed-without',
      title: {
        en: 'A country that issues none to individuals: the officer may go on without',
        zh: '不向个人出具证明的国家：官员可以先行审理',
      },
      cites: ['not_issued'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { fact: 'country.notProvided', operator: 'equal', value: true }] },
      then: { outcome: 'proceed-without' },
    },
    {
      id: 'waiver',
      title: {
        en: 'Residence, not available or unduly difficult to obtain: may be waived',
        zh: '居留类，无法取得或取得极为困难的，可以豁免',
      },
      cites: ['waiver', 'a5_10_1_2002'],
      forEach: 'country',
      when: { all: [{ condition: 'cannot-be-had' }, { not: { condition: 'new-instructions' } }] },
      unless: { fact: 'country.onlyCostOrDelay', operator: 'equal', value: true },
      then: { outcome: 'waiver' },
    },
    {
      id: 'waiver-under-new-instructions',
      title: {
        en: 'The same under the instructions of the 2009 Act, by a rank that was not seen',
        zh: '2009年法指示下亦同，但有权级别未见',
      },
      cites: ['a5_5_residence', 'a5_10_1_2002'],
      forEach: 'country',
      when: { all: [{ condition: 'cannot-be-had' }, { condition: 'new-instructions' }] },
      unless: { fact: 'country.onlyCostOrDelay', operator: 'equal', value: true },
      then: {
        outcome: 'waiver',
        by: { en: 'an immigration officer of the rank that the instructions give', zh: '指示所定级别的移民官员' },
      },
    },
    {
      id: 'refugee-waiver',
      title: {
        en: 'Refugees: the certificate of the country where persecution is feared may be waived',
        zh: '难民：担心受迫害国家的证明可以豁免',
      },
      cites: ['s3_15'],
      forEach: 'country',
      when: {
        all: [
          { condition: 'certificate-needed' },
          { fact: 'visaClass', operator: 'equal', value: 'residence' },
          { fact: 'country.persecutionFeared', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'waiver', by: { en: 'an immigration officer', zh: '移民官员' } },
    },
    {
      id: 'statutory-declaration',
      title: { en: 'In place of the certificate, a corroborated statutory declaration', zh: '以附佐证的法定声明代替证明' },
      cites: ['declaration'],
      forEach: 'country',
      when: { condition: 'cannot-be-had' },
      unless: { fact: 'country.onlyCostOrDelay', operator: 'equal', value: true },
      then: { outcome: 'statutory-declaration' },
    },
  ],

  notModelled: [
    { clause: 'NZ-09', reason: 'Earlier certificates are taken again only from 7 February 2011: rule of the version of 2011-02-07.' },
    { clause: 'NZ-10', reason: 'The student exemption is seen on a page of 2011 at the earliest: rule of the version of 2011-02-07.' },
    { clause: 'NZ-11', reason: 'Never having lived there is seen on a page of 2011 at the earliest: rule of the version of 2011-02-07.' },
    {
      clause: 'NZ-18',
      reason: 'The page on supporting partners speaks of residence class visas, so of the 2009 Act: rule of the version of 2011-02-07.',
    },
    {
      clause: 'NZ-20',
      reason: 'The practitioner’s page on China is undated and of recent years; it belongs to the version of 2020-09-30.',
    },
    { clause: 'S4-55', reason: 'The ranks of today: version of 2020-09-30.' },
    { clause: 'S4-56', reason: 'Quotes A5.10 as it stands today: version of 2020-09-30. The ground itself is NZ-14 here.' },
    { clause: 'S4-57', reason: 'Quotes A5.10 as it stands today: version of 2020-09-30. The ground itself is NZ-14 here.' },
  ],
})
