import { defineVersion } from '../../../src/authoring.ts'

/**
 * Police certificates for visas to New Zealand, as the instructions stand now: the requirement may be waived by an immigration manager or
 * an officer with Schedule 3 delegations or above.
 *
 * The first day is that of the oldest instrument of delegation seen with a Schedule 3; of that instrument only the head was seen.
 */
export default defineVersion({
  ruleset: 'nz-police-certificates',
  inForce: {
    from: '2020-09-30',
    basis: 'bound',
    note: {
      en: 'The instrument of delegation of 30 September 2020 (https://www.immigration.govt.nz/opsmanual/74545.htm), seen only at its head, is the earliest text found that has Schedules 2, 3 and 4. The day on which A5.10 took its present form was not found.',
      zh: '2020年9月30日的授权文书（https://www.immigration.govt.nz/opsmanual/74545.htm）仅见开头部分，是所见最早载有附表二、三、四的文本。A5.10自哪一天起采用现有文本，未能查明。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
  dateRounding: 'down',

  citations: {
    a5_5_checks: {
      instrument: 'INZ Operational Manual, A5.5 Character checks',
      locator: 'A5.5(a) and note',
      address: 'https://www.immigration.govt.nz/opsmanual/45181.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-01', 'NZ-02'],
    },
    a5_5_residence: {
      instrument: 'INZ Operational Manual, A5.5 Character checks',
      locator: 'A5.5(b)',
      address: 'https://www.immigration.govt.nz/opsmanual/45181.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-03', 'NZ-05'],
      note: 'A requirement for lodging (R2.40).',
    },
    a5_5_australians: {
      instrument: 'INZ Operational Manual, A5.5 Character checks',
      locator: 'A5.5(b), note',
      address: 'https://www.immigration.govt.nz/opsmanual/45181.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-06'],
    },
    a5_5_temporary: {
      instrument: 'INZ Operational Manual, A5.5 Character checks',
      locator: 'A5.5(c)',
      address: 'https://www.immigration.govt.nz/opsmanual/45181.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-04'],
      note: 'Agents say more than five years, or apply the twelve months of residence cases; the instructions do not.',
    },
    r4_5_1: {
      instrument: 'INZ Operational Manual (1987 Act), R4.5 Character requirements',
      locator: 'R4.5.1(a)',
      address: 'https://immigration.govt.nz/opsmanual-archive/5133.HTM',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-03'],
      note: 'Ceased on 29 November 2010. It counts the ten years before the application is lodged.',
    },
    a5_10_age: {
      instrument: 'INZ Operational Manual, A5.10 Police certificates',
      locator: 'A5.10(a) to (c)',
      address: 'https://www.immigration.govt.nz/opsmanual/38427.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-07', 'NZ-08'],
      note: 'Read in the text of 7 February 2011; the present one was not seen.',
    },
    age_2017: {
      instrument: 'Immigration New Zealand, police certificates (as archived on 23 May 2017)',
      address:
        'https://megalodon.jp/2017-0523-1926-53/https://www.immigration.govt.nz:443/new-zealand-visas/apply-for-a-visa/tools-and-information/tools/police-certificates',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-07', 'NZ-08'],
      note: 'The same six months and the same year as in A5.10.',
    },
    a5_10_reuse: {
      instrument: 'INZ Operational Manual, A5.10 Police certificates',
      locator: 'A5.10(d)',
      address: 'https://www.immigration.govt.nz/opsmanual/38427.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-09'],
      note: 'Read in the text of 7 February 2011.',
    },
    visa_pak_271: {
      instrument: 'INZ Visa Pak 271 (5 August 2016), Original police certificates',
      address: 'https://www.immigration.govt.nz/documents/visa-paks/2016-aug-05-original-police-certificates',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-09'],
      note: 'Names A5.10(d)(iv), up to 24 months for some residence applications; the text of (iv) was not seen.',
    },
    visa_pak_325: {
      instrument: 'INZ Visa Pak 325 (1 September 2017), Police certificates previously submitted',
      address:
        'https://www.immigration.govt.nz/documents/visa-paks/2017-sep-01-residence-applications-2013-police-certificates-previously-submitted-to-immigration-new-zealand',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-09', 'NZ-12'],
      note: 'Since 6 July 2015 A5.10 no longer speaks of originals; A13.1 asks for originals or certified copies, with exceptions, and takes legible copies for temporary visas.',
    },
    a5_10_costs: {
      instrument: 'INZ Operational Manual, A5.10 Police certificates',
      locator: 'A5.10, costs and translation',
      address: 'https://www.immigration.govt.nz/opsmanual/38427.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-12'],
    },
    a5_10_not_issued: {
      instrument: 'INZ Operational Manual, A5.10 Police certificates',
      locator: 'A5.10(h)',
      address: 'https://www.immigration.govt.nz/opsmanual/38427.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-13'],
    },
    glossary: {
      instrument: 'Immigration New Zealand, glossary: police certificates',
      address: 'http://glossary.immigration.govt.nz/Policecertificates.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-09', 'NZ-10', 'NZ-11'],
      note: 'Undated; it has the 24 and 36 months of A5.10(d), so it is of 7 February 2011 at the earliest.',
    },
    james_mcleod: {
      instrument: 'James McLeod, police clearance certificates for Immigration New Zealand',
      address: 'https://jamesmcleod.co.nz/news/police-certificates-inz',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['NZ-02', 'NZ-04', 'NZ-10'],
      note: 'The five years count whether on one visit or intermittently. It uses both “more than” and “or longer” for the 24 months.',
    },
    waiver_now: {
      instrument: 'Law firm, unobtainable police certificates: New Zealand, quoting A5.10',
      locator: 'A5.10',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['NZ-14', 'NZ-15', 'S4-55', 'S4-56', 'S4-57'],
      note: 'Gives the rank and the two grounds, and no declaration.',
    },
    a5_10_1_2002: {
      instrument: 'NZIS Operational Manual, A5.10.1 (01/07/2002)',
      locator: 'A5.10.1',
      address: 'https://immigration.govt.nz/opsmanual-archive/5681.HTM',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-15', 'NZ-16'],
      note: 'Cost and delay are no undue difficulty; a statutory declaration is due.',
    },
    wi16_5: {
      instrument: 'INZ Operational Manual, WI16.5 (25/07/2011)',
      locator: 'WI16.5',
      address: 'https://www.immigration.govt.nz/opsmanual/41821.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-17'],
      note: 'A waiver like that for refugees, with a declaration.',
    },
    s3_15: {
      instrument: 'INZ Operational Manual (1987 Act), S3.15',
      locator: 'S3.15',
      address: 'https://immigration.govt.nz/opsmanual-archive/7805.HTM',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['NZ-17'],
    },
    partners: {
      instrument: 'Immigration New Zealand, obtaining a police certificate, as copied at statusin.org',
      address: 'https://statusin.org/7706.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['NZ-18', 'NZ-19'],
      note: 'Undated, of about 2012 to 2014.',
    },
    every_citizenship: {
      instrument: 'North & Co, frequently asked questions',
      address: 'https://www.nothandco.com/frequently-asked-questions',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['NZ-19'],
    },
    obtained_by_inz: {
      instrument: 'INZ letter quoted in a forum (30 July 2009), New Zealand police certificate',
      address: 'http://bbs.skytrade.co.nz/forum.php?action=printable&mod=viewthread&tid=1191392',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['NZ-04'],
      note: 'Immigration New Zealand asks the New Zealand Police itself.',
    },
    china: {
      instrument: 'Immigration Consultancies, police certificates: China',
      address: 'https://immigrationconsultancies.com/pcc-police-certificate/pcc-china',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['NZ-20'],
      note: 'An older forum copy of the instructions wanted both papers filed.',
    },
  },

  facts: {
    visaClass: {
      type: 'enum',
      values: ['residence', 'temporary', 'student'],
      labels: {
        residence: { en: 'residence class visa', zh: '居留类签证' },
        temporary: { en: 'temporary entry class visa, not for study', zh: '临时入境类签证（非学生）' },
        student: { en: 'student visa', zh: '学生签证' },
      },
      question: { en: 'Which class of visa is it?', zh: '申请哪一类签证？' },
      cites: ['a5_5_checks'],
    },
    role: {
      type: 'enum',
      values: ['applicant', 'supporting-partner'],
      labels: {
        applicant: { en: 'the applicant', zh: '申请人' },
        'supporting-partner': { en: 'the New Zealand partner who supports the application', zh: '支持申请的新西兰伴侣' },
      },
      question: { en: 'Whose certificates is this about?', zh: '所涉为谁的证明？' },
      assume: 'applicant',
      cites: ['partners'],
    },
    intendedMonths: {
      type: 'integer',
      minimum: 0,
      unit: 'months',
      question: { en: 'For how many months does the applicant intend to stay in New Zealand?', zh: '申请人打算在新西兰停留多少个月？' },
      hint: { en: 'Whole months; time already spent there is asked for apart.', zh: '以整月计；已停留的时间另行询问。' },
      cites: ['a5_5_checks'],
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
      cites: ['a5_5_checks'],
    },
    applicationDate: {
      type: 'date',
      question: { en: 'When was the application lodged?', zh: '申请于何时递交？' },
      hint: {
        en: 'Left out, it has not been lodged, and the as-of date stands for it; a day that has not come yet says the same.',
        zh: '未填则视为尚未递交，以查询日期代替；填写未来日期亦同。',
      },
      assume: '9999-12-31',
      cites: ['a5_10_age'],
    },
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      notAfter: ['residences.from'],
      question: { en: 'When was the applicant born?', zh: '申请人何时出生？' },
      cites: ['a5_5_checks'],
    },
    nationalities: {
      type: 'countries',
      question: { en: 'Of which countries is the applicant a national?', zh: '申请人拥有哪些国家的国籍？' },
      cites: ['a5_5_residence', 'a5_5_temporary'],
    },
    residences: {
      type: 'stays',
      complete: 'historyComplete',
      question: { en: 'Where has the applicant lived, and from when until when?', zh: '申请人在哪些地方居住过，起止时间是什么？' },
      hint: {
        en: 'Every country, be it on one visit or on several. The first and the last day are both part of a stay.',
        zh: '每个国家，不论一次或多次停留。起止两日均计入居留。',
      },
      cites: ['a5_5_residence', 'a5_5_temporary'],
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
        givenBefore: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Was it given to Immigration New Zealand with an earlier application?',
            zh: '是否已随先前的申请提交给新西兰移民局？',
          },
        },
      },
      question: { en: 'Which police certificates are already in hand?', zh: '手上已有哪些无犯罪记录证明？' },
      assume: [],
      cites: ['a5_10_age', 'a5_10_reuse'],
    },
    officerRequiresCheck: {
      type: 'boolean',
      question: {
        en: 'Has the immigration officer decided that a character check is necessary, or asked for certificates?',
        zh: '移民官员是否认为须作品行审查，或已要求提供证明？',
      },
      assume: false,
      cites: ['a5_5_checks', 'a5_5_residence'],
    },
    furtherResidence: {
      type: 'boolean',
      question: { en: 'Is it a further residence class visa under RV2 or RV4?', zh: '是否依据RV2或RV4申请后续居留类签证？' },
      assume: false,
      cites: ['a5_5_residence'],
    },
    atImmigrationControlArea: {
      type: 'boolean',
      question: { en: 'Is a resident visa applied for at an immigration control area?', zh: '是否在入境管制区申请居民签证？' },
      assume: false,
      cites: ['a5_5_australians'],
    },
    australianResident: {
      type: 'boolean',
      question: {
        en: 'Does the applicant hold a current Australian permanent residence or resident return visa?',
        zh: '申请人是否持有有效的澳大利亚永久居留签证或居民返回签证？',
      },
      assume: false,
      cites: ['a5_5_australians'],
    },
    studentVisasSince17: {
      type: 'boolean',
      question: {
        en: 'Does the applicant hold a student visa, and has it been so on the seventeenth birthday and ever since?',
        zh: '申请人现在是否持有学生签证，且自17岁生日起一直持有？',
      },
      hint: { en: 'Interim visas with study conditions count.', zh: '附学习条件的过渡签证计算在内。' },
      assume: false,
      cites: ['glossary', 'james_mcleod'],
    },
    feePaying: {
      type: 'boolean',
      question: { en: 'Is it a student visa for a fee-paying foreign student (U4.10)?', zh: '是否为自费外国学生的学生签证（U4.10）？' },
      assume: true,
      cites: ['a5_10_reuse'],
    },
    residenceReuse: {
      type: 'boolean',
      question: {
        en: 'Is it one of the residence applications for which A5.10(d)(iv) takes earlier certificates?',
        zh: '是否属于A5.10(d)(iv)允许沿用旧证明的居留申请？',
      },
      assume: false,
      cites: ['visa_pak_271', 'visa_pak_325'],
    },
    neverLivedIn: {
      type: 'countries',
      question: {
        en: 'In which countries of citizenship can the applicant prove never to have lived?',
        zh: '申请人能证明从未在哪些国籍国居住过？',
      },
      assume: [],
      cites: ['glossary'],
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
      cites: ['a5_10_not_issued', 'waiver_now'],
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
      cites: ['waiver_now', 'a5_10_1_2002'],
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
      cites: ['s3_15', 'wi16_5'],
    },
  },

  measures: {
    lodged: { earliest: ['applicationDate', 'asOf'] },
    daysSinceLodging: { elapsed: { from: 'applicationDate', to: 'asOf' }, in: 'days' },
    age: { age: 'birthDate', on: 'lodged' },
    seventeenthBirthday: { shift: 'birthDate', by: { years: 17 } },
    tenYearsToLodging: { window: { years: 10 }, ending: 'lodged' },
    tenYearsToAssessment: { window: { years: 10 }, ending: 'asOf' },
    sevenYears: { window: { years: 7 }, ending: 'lodged' },
    wholeStay: { sum: ['intendedMonths', 'monthsAlreadySpent'] },
    'country.nationality': { member: 'nationalities' },
    'country.resided': { exists: 'residences', where: 'country' },
    'country.inTenYearsToLodging': { totalStay: 'residences', where: 'country', since: 'tenYearsToLodging', until: 'lodged', in: 'months' },
    'country.inTenYearsToAssessment': { totalStay: 'residences', where: 'country', since: 'tenYearsToAssessment', in: 'months' },
    'country.inSevenYears': { totalStay: 'residences', where: 'country', since: 'sevenYears', until: 'lodged', in: 'months' },
    'country.since17': { totalStay: 'residences', where: 'country', since: 'seventeenthBirthday', until: 'lodged', in: 'months' },
    'country.firstDay': { firstDay: 'residences', where: 'country', until: 'lodged' },
    'country.lastDay': { lastDay: 'residences', where: 'country', until: 'lodged' },
    'country.firstInTenYears': { firstDay: 'residences', where: 'country', since: 'tenYearsToLodging', until: 'lodged' },
    'country.lastInTenYears': { lastDay: 'residences', where: 'country', since: 'tenYearsToLodging', until: 'lodged' },
    'country.firstInSevenYears': { firstDay: 'residences', where: 'country', since: 'sevenYears', until: 'lodged' },
    'country.lastInSevenYears': { lastDay: 'residences', where: 'country', since: 'sevenYears', until: 'lodged' },
    'country.firstSince17': { firstDay: 'residences', where: 'country', since: 'seventeenthBirthday', until: 'lodged' },
    'country.lastSince17': { lastDay: 'residences', where: 'country', since: 'seventeenthBirthday', until: 'lodged' },
    'country.provedNeverLived': { member: 'neverLivedIn' },
    'country.notProvided': { member: 'notProvidedIn' },
    'country.unobtainable': { member: 'unobtainableIn' },
    'country.onlyCostOrDelay': { member: 'onlyCostOrDelayIn' },
    'country.persecutionFeared': { member: 'persecutionFearedIn' },
    'certificate.ageWhenLodged': { elapsed: { from: 'certificate.issuedOn', to: 'lodged' }, in: 'months' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.sixMonths': { shift: 'certificate.issuedOn', by: { months: 6 } },
    'certificate.firstAnniversary': { shift: 'certificate.issuedOn', by: { years: 1 } },
    'certificate.twentyFourMonths': { shift: 'certificate.issuedOn', by: { months: 24 } },
    'certificate.thirtySixMonths': { shift: 'certificate.issuedOn', by: { months: 36 } },
    'certificate.dayAfter24Months': { shift: 'certificate.twentyFourMonths', by: { days: 1 } },
    'certificate.dayAfter36Months': { shift: 'certificate.thirtySixMonths', by: { days: 1 } },
  },

  readings: {
    tenYears: {
      title: {
        en: 'Do the ten years end when the application is lodged or when it is assessed?',
        zh: '十年截至递交申请之时还是审理之时？',
      },
      values: {
        lodging: { title: { en: 'When it is lodged', zh: '递交之时' }, cites: ['r4_5_1', 'a5_5_residence'] },
        assessment: { title: { en: 'When it is assessed', zh: '审理之时' }, cites: ['a5_5_residence'] },
      },
      recommended: 'lodging',
      because: {
        en: 'It is a requirement for lodging, and the older text said so outright.',
        zh: '这是递交申请的要求，且旧文本有明文规定。',
      },
    },
    reuseLimit: {
      title: {
        en: 'Is an application on the very day 24 or 36 months after the issue still within them?',
        zh: '签发满24或36个月当日提出的申请是否仍在期限内？',
      },
      values: {
        within: { title: { en: 'Yes', zh: '是' }, cites: ['a5_10_reuse'] },
        over: { title: { en: 'No', zh: '否' }, cites: ['a5_10_reuse', 'visa_pak_325'] },
      },
      recommended: 'within',
      because: { en: 'A period after a date is usually counted from the day after it.', zh: '自某日起的期间通常自次日起算。' },
    },
    neverLived: {
      title: {
        en: 'Is a country of citizenship skipped for a temporary visa if the applicant proves never having lived there?',
        zh: '临时签证申请人证明从未在国籍国居住的，是否免交该国证明？',
      },
      values: {
        skipped: { title: { en: 'Yes', zh: '是' }, cites: ['glossary'] },
        required: { title: { en: 'No: A5.5 makes no exception', zh: '否：A5.5未规定例外' }, cites: ['a5_5_temporary'] },
      },
      recommended: 'skipped',
      because: { en: 'Immigration New Zealand tells applicants so itself.', zh: '新西兰移民局自身如此告知申请人。' },
    },
    declaration: {
      title: { en: 'Is a statutory declaration due where a certificate cannot be had?', zh: '无法取得证明时，是否须提交法定声明？' },
      values: {
        due: { title: { en: 'Yes, as before', zh: '是，与以往相同' }, cites: ['a5_10_1_2002', 'wi16_5'] },
        'not-mentioned': {
          title: { en: 'No: the present text is quoted without it', zh: '否：现行文本的引述未提及' },
          cites: ['waiver_now'],
        },
      },
      recommended: 'due',
      because: { en: 'The quotation is of the waiver alone; a declaration does no harm.', zh: '该引述仅涉及豁免；提交声明并无坏处。' },
    },
  },

  conditions: {
    applicant: {
      all: [
        { fact: 'role', operator: 'equal', value: 'applicant' },
        { fact: 'age', operator: 'greaterThanInclusive', value: 17 },
      ],
    },
    temporary: { fact: 'visaClass', operator: 'in', value: ['temporary', 'student'] },
    'residence-check': { all: [{ condition: 'applicant' }, { fact: 'visaClass', operator: 'equal', value: 'residence' }] },
    'temporary-check': {
      all: [
        { condition: 'applicant' },
        { condition: 'temporary' },
        {
          any: [
            { fact: 'wholeStay', operator: 'greaterThanInclusive', value: { months: 24 } },
            { fact: 'officerRequiresCheck', operator: 'equal', value: true },
          ],
        },
      ],
    },
    'twelve-months-in-ten-years': {
      any: [
        {
          all: [
            { fact: 'tenYears', operator: 'equal', value: 'lodging' },
            { fact: 'country.inTenYearsToLodging', operator: 'greaterThanInclusive', value: { years: 1 } },
          ],
        },
        {
          all: [
            { fact: 'tenYears', operator: 'equal', value: 'assessment' },
            { fact: 'country.inTenYearsToAssessment', operator: 'greaterThanInclusive', value: { years: 1 } },
          ],
        },
      ],
    },
    'australian-at-the-border': {
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
    'residence-excepted': {
      any: [
        { condition: 'australian-at-the-border' },
        {
          all: [
            { fact: 'furtherResidence', operator: 'equal', value: true },
            { fact: 'officerRequiresCheck', operator: 'equal', value: false },
          ],
        },
      ],
    },
    'student-exempt': {
      all: [
        { fact: 'visaClass', operator: 'equal', value: 'student' },
        { fact: 'age', operator: 'lessThan', value: 20 },
        { fact: 'studentVisasSince17', operator: 'equal', value: true },
      ],
    },
    'never-lived-there': {
      all: [
        { fact: 'neverLived', operator: 'equal', value: 'skipped' },
        { fact: 'country.provedNeverLived', operator: 'equal', value: true },
        { fact: 'country.resided', operator: 'equal', value: false },
      ],
    },
    'residence-citizenship': { all: [{ condition: 'residence-check' }, { fact: 'country.nationality', operator: 'equal', value: true }] },
    'residence-twelve-months': { all: [{ condition: 'residence-check' }, { condition: 'twelve-months-in-ten-years' }] },
    'temporary-citizenship': { all: [{ condition: 'temporary-check' }, { fact: 'country.nationality', operator: 'equal', value: true }] },
    'temporary-five-years': {
      all: [{ condition: 'temporary-check' }, { fact: 'country.since17', operator: 'greaterThanInclusive', value: { years: 5 } }],
    },
    partner: {
      all: [
        { fact: 'role', operator: 'equal', value: 'supporting-partner' },
        { fact: 'visaClass', operator: 'equal', value: 'residence' },
        { fact: 'country.inSevenYears', operator: 'greaterThanInclusive', value: { years: 1 } },
      ],
    },
    'certificate-needed': {
      any: [
        {
          all: [
            { any: [{ condition: 'residence-citizenship' }, { condition: 'residence-twelve-months' }] },
            { not: { condition: 'residence-excepted' } },
          ],
        },
        {
          all: [
            { condition: 'temporary-citizenship' },
            { not: { any: [{ condition: 'student-exempt' }, { condition: 'never-lived-there' }] } },
          ],
        },
        { all: [{ condition: 'temporary-five-years' }, { not: { condition: 'student-exempt' } }] },
        { condition: 'partner' },
      ],
    },
    'cannot-be-had': {
      all: [
        { condition: 'certificate-needed' },
        {
          any: [
            { fact: 'country.notProvided', operator: 'equal', value: true },
            { fact: 'country.unobtainable', operator: 'equal', value: true },
          ],
        },
      ],
    },
    'refugee-from-there': {
      all: [
        { condition: 'certificate-needed' },
        { fact: 'visaClass', operator: 'equal', value: 'residence' },
        { fact: 'country.persecutionFeared', operator: 'equal', value: true },
      ],
    },
    'china-certificate-needed': { all: [{ fact: 'country', operator: 'equal', value: 'CN' }, { condition: 'certificate-needed' }] },
    'already-lodged': { fact: 'daysSinceLodging', operator: 'greaterThanInclusive', value: { days: 0 } },
    fresh: { fact: 'certificate.ageWhenLodged', operator: 'lessThan', value: { months: 6 } },
    'within-24-months': {
      any: [
        { fact: 'certificate.ageWhenLodged', operator: 'lessThan', value: { months: 24 } },
        {
          all: [
            { fact: 'certificate.ageWhenLodged', operator: 'equal', value: { months: 24 } },
            { fact: 'reuseLimit', operator: 'equal', value: 'within' },
          ],
        },
      ],
    },
    'within-36-months': {
      any: [
        { fact: 'certificate.ageWhenLodged', operator: 'lessThan', value: { months: 36 } },
        {
          all: [
            { fact: 'certificate.ageWhenLodged', operator: 'equal', value: { months: 36 } },
            { fact: 'reuseLimit', operator: 'equal', value: 'within' },
          ],
        },
      ],
    },
    'fee-paying-student': {
      all: [
        { fact: 'visaClass', operator: 'equal', value: 'student' },
        { fact: 'feePaying', operator: 'equal', value: true },
      ],
    },
    'reused-temporary': {
      all: [
        { condition: 'temporary' },
        { not: { condition: 'fee-paying-student' } },
        { fact: 'certificate.givenBefore', operator: 'equal', value: true },
        { condition: 'within-24-months' },
      ],
    },
    'reused-student': {
      all: [
        { condition: 'fee-paying-student' },
        { fact: 'certificate.givenBefore', operator: 'equal', value: true },
        { condition: 'within-36-months' },
      ],
    },
    'reused-residence': {
      all: [
        { fact: 'visaClass', operator: 'equal', value: 'residence' },
        { fact: 'residenceReuse', operator: 'equal', value: true },
        { fact: 'certificate.givenBefore', operator: 'equal', value: true },
        { condition: 'within-24-months' },
      ],
    },
    reused: { any: [{ condition: 'reused-temporary' }, { condition: 'reused-student' }, { condition: 'reused-residence' }] },
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
      by: { en: 'an appropriately delegated immigration officer', zh: '获适当授权的移民官员' },
      title: { en: 'an older certificate may be accepted', zh: '可以接受较旧的证明' },
    },
    'further-certificates': {
      kind: 'requirement',
      modality: 'may',
      by: { en: 'an immigration officer', zh: '移民官员' },
      title: { en: 'a further certificate may be asked for', zh: '可能要求补充证明' },
    },
    'certificate-form': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'original or certified copy of the certificate', zh: '证明的原件或经认证的副本' },
    },
    'copy-suffices': { kind: 'permission', modality: 'is', title: { en: 'a legible copy is enough', zh: '清晰的复印件即可' } },
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
      by: { en: 'an immigration officer', zh: '移民官员' },
      title: {
        en: 'the application may be assessed without it, clearances being obtained before the decision',
        zh: '可以先行审理，并在决定前自行取得核查结果',
      },
    },
    waiver: {
      kind: 'permission',
      modality: 'may',
      by: {
        en: 'an immigration manager, or an officer with Schedule 3 delegations or above',
        zh: '移民经理，或具有附表三或以上授权的官员',
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
    'china-public-security': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'first step in China: letter of the local police', zh: '中国办理第一步：当地公安机关的证明' },
    },
    'china-notary': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'second step in China: notarial certificate (公证书), the one that is filed',
        zh: '中国办理第二步：公证书（提交的是公证书）',
      },
    },
  },

  rules: [
    {
      id: 'residence-citizenship',
      title: { en: 'Residence, 17 or older: every country of citizenship', zh: '居留类，年满17岁：每个国籍国' },
      cites: ['a5_5_checks', 'a5_5_residence', 'a5_5_australians', 'every_citizenship', 'partners'],
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
        en: 'Residence, 17 or older: every country lived in for twelve months in all in the last ten years',
        zh: '居留类，年满17岁：过去十年内累计居住满十二个月的每个国家',
      },
      cites: ['a5_5_checks', 'a5_5_residence', 'a5_5_australians'],
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
      title: {
        en: 'Temporary entry for 24 months or longer, time already spent included: every country of citizenship',
        zh: '临时入境满24个月（含已停留时间）：每个国籍国',
      },
      cites: ['a5_5_checks', 'a5_5_temporary', 'every_citizenship', 'glossary'],
      forEach: 'country',
      when: { condition: 'temporary-citizenship' },
      unless: { any: [{ condition: 'student-exempt' }, { condition: 'never-lived-there' }] },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } },
      },
    },
    {
      id: 'temporary-five-years',
      title: {
        en: 'Temporary entry for 24 months or longer: every country lived in for five years in all since turning 17',
        zh: '临时入境满24个月：年满17岁后累计居住满五年的每个国家',
      },
      cites: ['a5_5_checks', 'a5_5_temporary', 'james_mcleod', 'glossary'],
      forEach: 'country',
      when: { condition: 'temporary-five-years' },
      unless: { condition: 'student-exempt' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstSince17' }, coverTo: { fact: 'country.lastSince17' } },
      },
    },
    {
      id: 'partner',
      title: {
        en: 'The supporting New Zealand partner: every country lived in for twelve months in the last seven years',
        zh: '支持申请的新西兰伴侣：过去七年内居住满十二个月的每个国家',
      },
      cites: ['partners'],
      forEach: 'country',
      when: { condition: 'partner' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstInSevenYears' }, coverTo: { fact: 'country.lastInSevenYears' } },
      },
    },
    {
      id: 'new-zealand-certificate',
      title: { en: 'The New Zealand certificate is obtained by Immigration New Zealand', zh: '新西兰的证明由新西兰移民局取得' },
      cites: ['obtained_by_inz', 'partners'],
      forEach: 'country',
      when: { all: [{ fact: 'country', operator: 'equal', value: 'NZ' }, { condition: 'certificate-needed' }] },
      then: { outcome: 'obtained-by-immigration-new-zealand' },
    },
    {
      id: 'reuse-temporary',
      title: {
        en: 'Given with an earlier application: good for further temporary applications within 24 months of issue',
        zh: '已随先前申请提交的：签发后24个月内的其他临时签证申请可沿用',
      },
      cites: ['a5_10_reuse', 'glossary'],
      forEach: 'certificate',
      when: { all: [{ condition: 'reused-temporary' }, { not: { condition: 'already-lodged' } }] },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.dayAfter24Months' } } },
    },
    {
      id: 'reuse-student',
      title: {
        en: 'Given with an earlier application: good for fee-paying students within 36 months of issue',
        zh: '已随先前申请提交的：自费学生在签发后36个月内可沿用',
      },
      cites: ['a5_10_reuse', 'glossary'],
      forEach: 'certificate',
      when: { all: [{ condition: 'reused-student' }, { not: { condition: 'already-lodged' } }] },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.dayAfter36Months' } } },
    },
    {
      id: 'reuse-residence',
      title: {
        en: 'Given with an earlier application: good for certain residence applications up to 24 months old',
        zh: '已随先前申请提交的：签发24个月以内的，某些居留申请可沿用',
      },
      cites: ['visa_pak_271', 'visa_pak_325'],
      forEach: 'certificate',
      when: { all: [{ condition: 'reused-residence' }, { not: { condition: 'already-lodged' } }] },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.dayAfter24Months' } } },
    },
    {
      id: 'reuse-when-lodged',
      title: { en: 'It was still good for re-use when the application was lodged', zh: '申请递交时仍可沿用' },
      cites: ['a5_10_reuse', 'glossary', 'visa_pak_271', 'visa_pak_325'],
      forEach: 'certificate',
      when: { all: [{ condition: 'reused' }, { condition: 'already-lodged' }] },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'fresh',
      title: { en: 'Less than six months old when the application is lodged', zh: '递交申请时签发未满六个月' },
      cites: ['a5_10_age', 'age_2017'],
      forEach: 'certificate',
      when: { all: [{ condition: 'fresh' }, { not: { condition: 'already-lodged' } }] },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.sixMonths' } } },
    },
    {
      id: 'fresh-when-lodged',
      title: { en: 'It was less than six months old when the application was lodged', zh: '申请递交时签发未满六个月' },
      cites: ['a5_10_age', 'age_2017'],
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
      unless: { condition: 'reused' },
      then: { outcome: 'freshness-waiver' },
    },
    {
      id: 'year-old',
      title: { en: 'A certificate a year old before the decision: another may be asked for', zh: '作出决定前证明已满一年的，可能要求补充' },
      cites: ['a5_10_age', 'age_2017'],
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
      title: {
        en: 'Residence: an original or a certified copy, with the exceptions of A13.1',
        zh: '居留类：原件或经认证的副本（A13.1另有例外）',
      },
      cites: ['visa_pak_325'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { fact: 'visaClass', operator: 'equal', value: 'residence' }] },
      then: { outcome: 'certificate-form' },
    },
    {
      id: 'copy-suffices',
      title: { en: 'Temporary entry: a legible copy will do', zh: '临时入境类：清晰复印件即可' },
      cites: ['visa_pak_325'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { condition: 'temporary' }] },
      then: { outcome: 'copy-suffices' },
    },
    {
      id: 'costs',
      title: { en: 'The applicant pays', zh: '费用由申请人承担' },
      cites: ['a5_10_costs'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      then: { outcome: 'costs' },
    },
    {
      id: 'translation',
      title: { en: 'Not in English: a full certified translation', zh: '非英文的须附完整认证译文' },
      cites: ['a5_10_costs'],
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
      cites: ['a5_10_not_issued'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { fact: 'country.notProvided', operator: 'equal', value: true }] },
      then: { outcome: 'proceed-without' },
    },
    {
      id: 'waiver',
      title: { en: 'Not available or unduly difficult to obtain: may be waived', zh: '无法取得或取得极为困难的，可以豁免' },
      cites: ['waiver_now', 'a5_10_1_2002'],
      forEach: 'country',
      when: { condition: 'cannot-be-had' },
      unless: { fact: 'country.onlyCostOrDelay', operator: 'equal', value: true },
      then: { outcome: 'waiver' },
    },
    {
      id: 'refugee-waiver',
      title: {
        en: 'Refugees: the certificate of the country where persecution is feared may be waived',
        zh: '难民：担心受迫害国家的证明可以豁免',
      },
      cites: ['s3_15', 'wi16_5'],
      forEach: 'country',
      when: { condition: 'refugee-from-there' },
      then: { outcome: 'waiver', by: { en: 'an immigration officer', zh: '移民官员' } },
    },
    {
      id: 'statutory-declaration',
      title: { en: 'In place of the certificate, a corroborated statutory declaration', zh: '以附佐证的法定声明代替证明' },
      cites: ['a5_10_1_2002', 'wi16_5', 'waiver_now'],
      forEach: 'country',
      when: {
        any: [
          {
            all: [
              { fact: 'declaration', operator: 'equal', value: 'due' },
              { condition: 'cannot-be-had' },
              { fact: 'country.onlyCostOrDelay', operator: 'equal', value: false },
            ],
          },
          { condition: 'refugee-from-there' },
        ],
      },
      then: { outcome: 'statutory-declaration' },
    },
    {
      id: 'china-public-security',
      title: { en: 'China: the local police letter comes first', zh: '中国：先取得当地公安机关的证明' },
      cites: ['china'],
      forEach: 'country',
      when: { condition: 'china-certificate-needed' },
      then: { outcome: 'china-public-security' },
    },
    {
      id: 'china-notary',
      title: { en: 'China: only the notarised certificate is filed', zh: '中国：仅提交公证书' },
      cites: ['china'],
      forEach: 'country',
      when: { condition: 'china-certificate-needed' },
      then: { outcome: 'china-notary' },
    },
  ],

  notModelled: [],
})
