import { defineVersion } from '../../../src/authoring.ts'

/**
 * Police certificates for visas to Australia: what the law lets the Department ask for, and its policy of twelve months in ten years.
 *
 * No dated change of that policy was found, so this is one version. It begins with the design month of the oldest form that states it.
 */
export default defineVersion({
  ruleset: 'au-police-certificates',
  inForce: {
    from: '2010-06-01',
    basis: 'bound',
    note: {
      en: 'Form 47P, design date 06/10, is the oldest text seen with the same test. The law and the policy on validity are seen later: regulation 2.03AA in decisions on applications of 2011 and after, validity as published by 6 December 2019, the handbook in its edition of 2020. How long each held before is not known.',
      zh: '第47P号表格（设计日期06/10）是所见最早载有相同标准的文本。所见的法律和有效期政策则较晚：第2.03AA条见于就2011年及以后的申请所作的裁决，有效期见于至迟在2019年12月6日公布的内容，手册为2020年版。各项规定此前已实行多久，不得而知。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
  dateRounding: 'down',

  citations: {
    reg_2_03AA: {
      instrument: 'Migration Regulations 1994, as quoted by the Administrative Appeals Tribunal in Read [2024] AATA 3699',
      locator: 'reg 2.03AA(2)(a)',
      address: 'https://casechat.au/cases/au/read-migration',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['AU-01'],
      note: 'Also quoted in Rozali [2024] AATA 2975 and Wu [2021] AATA 2840. In force at least for applications of March 2017 (Waraich [2018] AATA 546); its first day was not found.',
    },
    reg_2_03AA_form_80: {
      instrument: 'Migration Regulations 1994, as told in Wavell [2023] AATA 1435',
      locator: 'reg 2.03AA(2), completed Form 80',
      address: 'https://casechat.au/cases/au/wavell-migration',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['AU-01'],
    },
    reg_2_03AA_waiver: {
      instrument: 'Migration Regulations 1994, listed in Chan [2019] AATA 6033 and applied in Mir [2018] AATA 4936',
      locator: 'reg 2.03AA(3)',
      address: 'https://casechat.au/cases/au/mir-migration-3',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['AU-02'],
      note: 'The wording of the sub-regulation was not seen. In Mir, on an application of 19 January 2011, the tribunal set the requirement aside after efforts to obtain the papers and a plausible explanation why they could not be had.',
    },
    firm_waiver: {
      instrument: 'Law firm, unobtainable police certificates: Australia',
      address: 'https://lawandborder.com/china-police-certificates/',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['AU-02', 'S4-52', 'S4-53', 'S4-54'],
    },
    partner_page: {
      instrument: 'Department of Home Affairs, partner visas: police certificates',
      address: 'https://www.homeaffairs.gov.au/visas/supporting/Pages/partner/police-certificates.aspx',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['AU-03', 'AU-04', 'AU-06', 'AU-14'],
      note: 'Undated; the site had this layout from about 2018 to 2020. For Australia itself it names no ten years.',
    },
    tokyo: {
      instrument: 'Australian Embassy Tokyo, police certificates',
      address: 'https://japan.embassy.gov.au/tkyo/policecert.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['AU-03'],
      note: 'Says that the time is counted cumulatively.',
    },
    visits: {
      instrument: 'RPM Lawyers, police checks for partner visa applications',
      address: 'https://www.rpmlawyers.com.au/police-checks-for-partner-visa-applications',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['AU-04'],
      note: 'Living, working and visiting all count.',
    },
    days_365: {
      instrument: 'Glomo, the character requirement',
      address: 'https://glomo.com.au/the-character-requirement/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['AU-04', 'AU-14'],
      note: 'Reads twelve months as 365 days in total, all visits counted, and says that character is assessed when the application is decided.',
    },
    movetoaus: {
      instrument: 'Move to Aus (movetoaus.com.au), police certificates',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['AU-03'],
      note: 'Says more than twelve months, and ten years before the visa application.',
    },
    form_47p: {
      instrument: 'Form 47P (design date 06/10), Character requirements: penal clearance certificates',
      address: 'https://pdfslide.us/documents/character-requirements-penal-clearance-12282010-macau-east-timor-fiji.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['AU-03', 'AU-05'],
      note: 'A total of one year or more in the last ten years; none under 16 unless the Department says otherwise.',
    },
    booklet_2011: {
      instrument: 'Department of Immigration and Citizenship, Character requirements: how to obtain police certificates (November 2011)',
      address: 'https://ja.scribd.com/document/97442265/Character-Penal',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['AU-03', 'AU-05', 'AU-12'],
    },
    over_17: {
      instrument: 'Visa Envoy, overseas police check, quoting the Department of Home Affairs',
      address: 'https://visaenvoy.com/resources/overseas-police-check',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['AU-05c', 'AU-08', 'AU-11'],
      note: 'Usually asked of those over 17 who lived in a listed country, Australia included, for at least twelve months in the past ten years. Also missionalcall.com.',
    },
    chan: {
      instrument: 'Chan [2019] AATA 6033',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['AU-06a'],
      note: '30 September 2019: a standard-disclosure certificate of the Australian Federal Police is a statement, however it is described.',
    },
    page_485: {
      instrument: 'Department of Home Affairs, subclass 485: evidence of having applied for an Australian Federal Police check',
      address: 'https://www.homeaffairs.gov.au/Visas/supporting/Pages/485/Evidence-of-having-applied-for-an-AFP-check.aspx',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['AU-03', 'AU-07'],
    },
    cases_485: {
      instrument:
        'Migration Regulations 1994, Schedule 2, clause 485.213, as applied in Suraj [2018] AATA 5745 and 1602202 [2016] AATA 4575; Rahim v Minister (2018) FCCA 1814',
      locator: 'cl 485.213',
      address: 'https://migrationmessenger.com',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['AU-07'],
      note: 'The evidence has to come with the application and cannot be given later. Rahim is known from an article only.',
    },
    clarification_2019: {
      instrument: 'Department of Home Affairs, clarification of the validity of police certificates, as quoted by Migration Agent Perth',
      address: 'https://www.migrationagentperth.com.au/police-clearance/',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['AU-08', 'AU-10'],
      note: 'Quoted on 6 December 2019 as recently published. Going back while the certificate is valid does not matter; a return of more than two months in total after it expired does; without any return no new one is needed. It does not tell applicants in Australia from others.',
    },
    condor: {
      instrument: 'Condor Migration, police clearance requirements (17 December 2019)',
      address: 'https://condormigration.com/2019/12/17/police-clearance-requirements-for-visa-applications',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['AU-08', 'AU-10c'],
    },
    handbook_5_14: {
      instrument: 'Penal Checking Handbook, procedural instruction (2020), as quoted by Iscah',
      locator: '5.14',
      address: 'https://iscah.com/extending-validity-of-police-clearances',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['AU-08', 'AU-09'],
    },
    handbook_5_15: {
      instrument: 'Penal Checking Handbook, procedural instruction (2020), as quoted by Iscah',
      locator: '5.15(a)',
      address: 'https://iscah.com/extending-validity-of-police-clearances',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['AU-10'],
      note: 'For applicants in Australia.',
    },
    handbook_partners: {
      instrument: 'Penal Checking Handbook, procedural instruction (2020), as quoted by Getting Down Under',
      locator: '5.15(a), exception for permanent partner visas',
      address: 'https://gettingdownunder.com/can-validity-period-of-an-overseas-police-clearance-certificate-be-extended/',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['AU-10'],
      note: 'A more lenient rule for permanent partner visas; the copy breaks off before saying how long a return it takes.',
    },
    handbook_contents: {
      instrument: 'Penal Checking Handbook, procedural instruction (2020), table of contents',
      locator: '3.4, 4.1 to 4.3',
      address: 'https://vdocuments.net/penal-checking-handbook-procedural-instruction-2020.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['AU-15'],
      note: 'Headings only.',
    },
    sponsors: {
      instrument: 'Signet Migration and ABC Diamond, sponsors’ police checks',
      address: 'https://signetmigration.com.au',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['AU-13'],
      note: 'For applications from 18 November 2016.',
    },
    declaration: {
      instrument: 'ASA Consultants, checklist',
      address: 'https://tr.scribd.com/document/52295980/',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['AU-16'],
      note: 'Practice of about 2009 to 2011; not seen since.',
    },
  },

  facts: {
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      notAfter: ['residences.from'],
      question: { en: 'When was the applicant born?', zh: '申请人何时出生？' },
      cites: ['booklet_2011', 'over_17'],
    },
    nationalities: {
      type: 'countries',
      question: { en: 'Of which countries is the applicant a national?', zh: '申请人拥有哪些国家的国籍？' },
      hint: { en: 'It only tells which country is home: home is counted like any other.', zh: '仅用于识别母国：母国与其他国家同样计算。' },
      cites: ['partner_page'],
    },
    residences: {
      type: 'stays',
      complete: 'historyComplete',
      question: {
        en: 'Where has the applicant lived or been, and from when until when?',
        zh: '申请人在哪些地方居住或停留过，起止时间是什么？',
      },
      hint: {
        en: 'Visits count: list every stay since the sixteenth birthday, at home too. The first and the last day are both part of a stay.',
        zh: '短期访问也计算在内：请列出年满16岁以来的每次停留，包括在母国。起止两日均计入。',
      },
      cites: ['partner_page', 'visits'],
    },
    historyComplete: {
      type: 'boolean',
      question: { en: 'Is that every place where the applicant has been?', zh: '以上是否为申请人到过的全部地方？' },
      assume: true,
    },
    certificates: {
      type: 'records',
      each: 'certificate',
      fields: {
        country: { type: 'country', question: { en: 'Which country issued it?', zh: '由哪个国家出具？' } },
        place: { type: 'text', optional: true, question: { en: 'Which city or locality issued it?', zh: '由哪个城市或地方出具？' } },
        issuedOn: { type: 'date', notAfterAsOf: true, question: { en: 'On which day was it issued?', zh: '哪一天出具？' } },
        completeDisclosure: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Australian certificates: is it a Complete Disclosure certificate of the Australian Federal Police?',
            zh: '澳大利亚证明：是否为澳大利亚联邦警察出具的完全披露（Complete Disclosure）证明？',
          },
        },
        federalPolice: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Australian certificates: did the Australian Federal Police issue it, not a state?',
            zh: '澳大利亚证明：是否由联邦警察（而非州警察）出具？',
          },
        },
        noDisclosableOutcomes: {
          type: 'boolean',
          optional: true,
          question: {
            en: 'Australian certificates: does it say that there are no disclosable outcomes?',
            zh: '澳大利亚证明：是否注明无可披露结果？',
          },
        },
      },
      question: { en: 'Which police certificates are already in hand?', zh: '手上已有哪些无犯罪记录证明？' },
      assume: [],
      cites: ['clarification_2019', 'partner_page'],
    },
    coverageGapsIn: {
      type: 'countries',
      question: {
        en: 'For which countries do the certificates in hand, taken together, leave out part of the period that they have to cover?',
        zh: '哪些国家的现有证明合起来仍未覆盖所需的全部期间？',
      },
      hint: {
        en: 'From the sixteenth birthday to the issue, or the whole time in the country.',
        zh: '自年满16岁至签发日，或在该国的全部时间。',
      },
      assume: [],
      cites: ['over_17'],
    },
    applicationDate: {
      type: 'date',
      question: { en: 'When was the visa application made?', zh: '签证申请于何时递交？' },
      hint: {
        en: 'Left out, it has not been made, and the as-of date stands for it; a day that has not come yet says the same.',
        zh: '未填则视为尚未递交，以查询日期代替；填写未来日期亦同。',
      },
      assume: '9999-12-31',
      cites: ['movetoaus', 'page_485'],
    },
    visaCategory: {
      type: 'enum',
      values: ['other', 'graduate-485', 'partner', 'permanent-partner'],
      labels: {
        other: { en: 'any other visa', zh: '其他签证' },
        'graduate-485': { en: 'temporary graduate visa (subclass 485)', zh: '毕业生临时签证（485类别）' },
        partner: { en: 'temporary partner or prospective marriage visa', zh: '临时配偶签证或未婚配偶签证' },
        'permanent-partner': { en: 'permanent partner visa', zh: '永久配偶签证' },
      },
      question: { en: 'Which kind of visa is it?', zh: '申请哪一类签证？' },
      assume: 'other',
      cites: ['page_485', 'handbook_partners', 'sponsors'],
    },
    requestedFor: {
      type: 'countries',
      question: { en: 'For which countries has the Department asked for a certificate?', zh: '移民部门已要求提供哪些国家的证明？' },
      assume: [],
      cites: ['reg_2_03AA'],
    },
    form80Requested: {
      type: 'boolean',
      question: { en: 'Has the Department asked for a completed Form 80?', zh: '移民部门是否要求填写第80号表格（Form 80）？' },
      assume: false,
      cites: ['reg_2_03AA_form_80'],
    },
    seaServiceFlags: {
      type: 'countries',
      question: {
        en: 'Under which flags has the applicant worked at sea, or on oil rigs of which countries, for one employer for twelve months or more in all in the last ten years?',
        zh: '过去十年内，申请人曾为同一雇主在哪些国家船旗的船舶或哪些国家所有的石油平台上累计工作满十二个月？',
      },
      hint: { en: 'Merchant and cruise ships, private yachts and oil rigs.', zh: '商船、邮轮、私人游艇及石油平台。' },
      assume: [],
      cites: ['booklet_2011'],
    },
    onshore: {
      type: 'boolean',
      question: { en: 'Is the applicant in Australia?', zh: '申请人是否在澳大利亚境内？' },
      assume: false,
      cites: ['handbook_5_15'],
    },
    grantDelayedByDepartment: {
      type: 'boolean',
      question: {
        en: 'Is the visa close to being granted, and was it the Department that caused the delay?',
        zh: '签证是否即将批准，且拖延由移民部门造成？',
      },
      assume: false,
      cites: ['handbook_5_14'],
    },
    afpCheckApplication: {
      type: 'enum',
      values: ['none', 'federal-police', 'other-provider'],
      labels: {
        none: { en: 'not applied for', zh: '尚未申请' },
        'federal-police': { en: 'applied for at the Australian Federal Police', zh: '已向澳大利亚联邦警察申请' },
        'other-provider': { en: 'bought from another provider', zh: '通过其他机构办理' },
      },
      question: {
        en: 'Has a check by the Australian Federal Police been applied for?',
        zh: '是否已申请澳大利亚联邦警察的无犯罪记录检查？',
      },
      assume: 'none',
      cites: ['page_485', 'cases_485'],
    },
    afpCheckAppliedOn: {
      type: 'date',
      question: { en: 'On which day was the Federal Police check applied for?', zh: '联邦警察检查于哪一天申请？' },
      cites: ['page_485'],
    },
    afpEvidenceWithApplication: {
      type: 'boolean',
      question: { en: 'Does the evidence of that come with the visa application itself?', zh: '该申请的凭证是否随签证申请一并提交？' },
      assume: true,
      cites: ['page_485', 'cases_485'],
    },
    sponsorAsked: {
      type: 'boolean',
      question: { en: 'Has the Department asked the sponsor for police checks?', zh: '移民部门是否要求担保人提供无犯罪记录证明？' },
      assume: false,
      cites: ['sponsors'],
    },
    unobtainableIn: {
      type: 'countries',
      question: {
        en: 'From which countries can the applicant not get a certificate, so that it would be unreasonable to require one?',
        zh: '申请人无法从哪些国家取得证明，以致要求提供并不合理？',
      },
      hint: { en: 'A genuine attempt has to be shown, with documents where possible.', zh: '须证明已真诚尝试，并尽可能附上文件。' },
      assume: [],
      cites: ['firm_waiver', 'reg_2_03AA_waiver'],
    },
    specialGroup: {
      type: 'boolean',
      question: {
        en: 'Is the applicant a protection visa holder, a refugee or humanitarian applicant, or frail or elderly?',
        zh: '申请人是否为保护签证持有人、难民或人道主义申请人，或者年老体弱者？',
      },
      assume: false,
      cites: ['handbook_contents'],
    },
  },

  measures: {
    age: { age: 'birthDate' },
    applied: { earliest: ['applicationDate', 'asOf'] },
    ageWhenApplied: { age: 'birthDate', on: 'applied' },
    daysSinceApplication: { elapsed: { from: 'applicationDate', to: 'asOf' }, in: 'days' },
    sixteenthBirthday: { shift: 'birthDate', by: { years: 16 } },
    seventeenthBirthday: { shift: 'birthDate', by: { years: 17 } },
    daysSinceSeventeen: { elapsed: { from: 'seventeenthBirthday', to: 'asOf' }, in: 'days' },
    tenYearsToAssessment: { window: { years: 10 }, ending: 'asOf' },
    tenYearsToApplication: { window: { years: 10 }, ending: 'applied' },
    countedSinceAtAssessment: { latest: ['tenYearsToAssessment', 'sixteenthBirthday'] },
    countedSinceAtApplication: { latest: ['tenYearsToApplication', 'sixteenthBirthday'] },
    'country.monthsToAssessment': { totalStay: 'residences', where: 'country', since: 'countedSinceAtAssessment', in: 'months' },
    'country.daysToAssessment': { totalStay: 'residences', where: 'country', since: 'countedSinceAtAssessment', in: 'days' },
    'country.monthsToApplication': {
      totalStay: 'residences',
      where: 'country',
      since: 'countedSinceAtApplication',
      until: 'applied',
      in: 'months',
    },
    'country.daysToApplication': {
      totalStay: 'residences',
      where: 'country',
      since: 'countedSinceAtApplication',
      until: 'applied',
      in: 'days',
    },
    'country.monthsSince16': { totalStay: 'residences', where: 'country', since: 'sixteenthBirthday', in: 'months' },
    'country.daysSince16': { totalStay: 'residences', where: 'country', since: 'sixteenthBirthday', in: 'days' },
    'country.firstDaySince16': { firstDay: 'residences', where: 'country', since: 'sixteenthBirthday' },
    'country.lastDaySince16': { lastDay: 'residences', where: 'country', since: 'sixteenthBirthday' },
    'country.firstDay': { firstDay: 'residences', where: 'country' },
    'country.lastDay': { lastDay: 'residences', where: 'country' },
    'country.home': { member: 'nationalities' },
    'country.resided': { exists: 'residences', where: 'country' },
    'country.requested': { member: 'requestedFor' },
    'country.flag': { member: 'seaServiceFlags' },
    'country.unobtainable': { member: 'unobtainableIn' },
    'country.coverageGap': { member: 'coverageGapsIn' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.firstAnniversary': { shift: 'certificate.issuedOn', by: { years: 1 } },
    'certificate.fifteenMonths': { shift: 'certificate.issuedOn', by: { months: 15 } },
    'certificate.beenBack': { exists: 'residences', where: 'country', since: 'certificate.firstAnniversary' },
    'certificate.timeBack': { totalStay: 'residences', where: 'country', since: 'certificate.firstAnniversary', in: 'months' },
    dayBeforeApplication: { shift: 'applied', by: { days: 1 }, direction: 'back' },
    yearToDayBefore: { window: { years: 1 }, ending: 'dayBeforeApplication' },
    yearToApplication: { window: { years: 1 }, ending: 'applied' },
    afpDaysIntoYearToDayBefore: { elapsed: { from: 'yearToDayBefore', to: 'afpCheckAppliedOn' }, in: 'days' },
    afpDaysUntilDayBefore: { elapsed: { from: 'afpCheckAppliedOn', to: 'dayBeforeApplication' }, in: 'days' },
    afpDaysIntoYearToApplication: { elapsed: { from: 'yearToApplication', to: 'afpCheckAppliedOn' }, in: 'days' },
    afpDaysUntilApplication: { elapsed: { from: 'afpCheckAppliedOn', to: 'applied' }, in: 'days' },
  },

  readings: {
    twelveMonths: {
      title: { en: 'Is exactly twelve months enough to need a certificate?', zh: '恰好十二个月是否需要证明？' },
      values: {
        'at-least': {
          title: { en: 'Yes: twelve months or more', zh: '需要：十二个月以上（含）' },
          cites: ['partner_page', 'form_47p', 'booklet_2011'],
        },
        'more-than': { title: { en: 'No: more than twelve months', zh: '不需要：须超过十二个月' }, cites: ['movetoaus'] },
      },
      recommended: 'at-least',
      because: { en: 'Every official text says twelve months or more.', zh: '所有官方文本均称十二个月或以上。' },
    },
    twelveMonthsCounted: {
      title: { en: 'Are the twelve months counted by the calendar or in days?', zh: '十二个月按日历月还是按天数计算？' },
      values: {
        'calendar-months': { title: { en: 'Calendar months', zh: '日历月' }, cites: ['partner_page', 'tokyo'] },
        days: { title: { en: '365 days', zh: '365天' }, cites: ['days_365'] },
      },
      recommended: 'calendar-months',
      because: { en: 'The Department speaks of months; an agent of days.', zh: '移民部门以月表述；仅有一家移民代理以天数表述。' },
    },
    windowAnchor: {
      title: {
        en: 'Do the ten years end when the case is assessed or when the application was made?',
        zh: '十年截至审理之时还是递交申请之时？',
      },
      values: {
        assessment: { title: { en: 'When it is assessed', zh: '审理之时' }, cites: ['partner_page', 'days_365'] },
        application: { title: { en: 'When the application was made', zh: '递交申请之时' }, cites: ['movetoaus'] },
      },
      recommended: 'assessment',
      because: {
        en: 'The official pages only say the last ten years, and character is judged when the application is decided.',
        zh: '官方页面仅称“过去十年”，而品行在作出决定时评定。',
      },
    },
    minimumAge: {
      title: { en: 'From which age is a certificate asked for?', zh: '从几岁起要求证明？' },
      values: {
        sixteen: { title: { en: 'From the sixteenth birthday', zh: '自年满16岁起' }, cites: ['form_47p', 'booklet_2011', 'partner_page'] },
        'after-seventeenth-birthday': {
          title: { en: 'Over 17: from the day after the seventeenth birthday', zh: '17岁以上：自17岁生日次日起' },
          cites: ['over_17'],
        },
        eighteen: { title: { en: 'Over 17: from the eighteenth birthday', zh: '17岁以上：自年满18岁起' }, cites: ['over_17'] },
      },
      recommended: 'sixteen',
      because: {
        en: 'The Department’s own texts say so, and the other one only says what is usual.',
        zh: '移民部门自身的文本如此规定；另一来源仅称“通常”。',
      },
    },
    australianWindow: {
      title: { en: 'Does time in Australia count only within the last ten years?', zh: '在澳大利亚的时间是否仅计算过去十年？' },
      values: {
        'since-16': { title: { en: 'No: all of it since turning 16', zh: '否：自年满16岁起全部计算' }, cites: ['partner_page'] },
        'ten-years': { title: { en: 'Yes: like any other country', zh: '是：与其他国家相同' }, cites: ['over_17'] },
      },
      recommended: 'since-16',
      because: { en: 'The Department’s page gives the ten years for other countries alone.', zh: '移民部门页面仅对其他国家规定十年期限。' },
    },
    standardDisclosure: {
      title: {
        en: 'Is a standard-disclosure certificate of the Federal Police good enough?',
        zh: '联邦警察的标准披露（Standard Disclosure）证明是否足够？',
      },
      values: {
        'not-accepted': {
          title: { en: 'No: policy takes Complete Disclosure alone', zh: '否：政策仅接受完全披露证明' },
          cites: ['partner_page'],
        },
        statement: { title: { en: 'Yes: in law it is a statement all the same', zh: '是：法律上同样构成陈述' }, cites: ['chan'] },
      },
      recommended: 'not-accepted',
      because: {
        en: 'The tribunal is right about the law, but the Department will ask for the other one.',
        zh: '审裁处的法律意见成立，但移民部门仍会要求另一种证明。',
      },
    },
    lastDayOfValidity: {
      title: { en: 'Is a certificate still valid on the very day its months are over?', zh: '有效月数届满当日，证明是否仍然有效？' },
      values: {
        'still-valid': { title: { en: 'Yes: it expires when older than that', zh: '有效：超过该期限才失效' }, cites: ['condor'] },
        expired: { title: { en: 'No', zh: '失效' }, cites: ['clarification_2019', 'over_17', 'handbook_5_14'] },
      },
      recommended: 'expired',
      because: {
        en: 'Twelve months from issue are over on that day, and a certificate a day too old delays the case.',
        zh: '自签发起十二个月于该日届满，过期一天的证明也会延误案件。',
      },
    },
    twoMonths: {
      title: {
        en: 'Does a return of exactly two months in total end an expired overseas certificate?',
        zh: '累计返回恰好两个月，已过期的海外证明是否不再可用？',
      },
      values: {
        'more-than': { title: { en: 'No: more than two months', zh: '否：须超过两个月' }, cites: ['handbook_5_15', 'clarification_2019'] },
        'or-more': { title: { en: 'Yes: two months or more', zh: '是：两个月或以上' }, cites: ['condor'] },
      },
      recommended: 'more-than',
      because: { en: 'Both copies of the Department’s own words say more than two months.', zh: '移民部门原文的两份转载均称超过两个月。' },
    },
    offshoreApplicants: {
      title: {
        en: 'Does an expired overseas certificate also last for applicants outside Australia?',
        zh: '申请人在澳大利亚境外时，已过期的海外证明是否同样可以沿用？',
      },
      values: {
        'same-rule': {
          title: { en: 'Yes: the published rule makes no difference', zh: '是：公布的规则未作区分' },
          cites: ['clarification_2019'],
        },
        'onshore-only': {
          title: { en: 'No: the handbook has the rule for applicants in Australia', zh: '否：手册仅就境内申请人作此规定' },
          cites: ['handbook_5_15'],
        },
      },
      recommended: 'same-rule',
      because: {
        en: 'What the Department tells the public goes before the part of its handbook that was seen.',
        zh: '移民部门向公众公布的规则优先于所见的手册片段。',
      },
    },
    permanentPartners: {
      title: {
        en: 'Does a return of more than two months end the expired certificate of a permanent partner applicant?',
        zh: '永久配偶签证申请人返回超过两个月，已过期的证明是否不再可用？',
      },
      values: {
        'two-months-too': { title: { en: 'Yes: as for everybody', zh: '是：与他人相同' }, cites: ['clarification_2019', 'handbook_5_15'] },
        'longer-return': {
          title: { en: 'No: only a return of another kind, which the copy does not show', zh: '否：须为另一种返回情形（所见副本未载明）' },
          cites: ['handbook_partners'],
        },
      },
      recommended: 'two-months-too',
      because: {
        en: 'The lenient rule exists, but how far it goes is not known: a new certificate is the safe course.',
        zh: '宽松规则确实存在，但其范围不明：重新办理更为稳妥。',
      },
    },
    afpTwelveMonths: {
      title: {
        en: 'Subclass 485: do the twelve months before the application include its own day?',
        zh: '485类别：申请前十二个月是否包括申请当日？',
      },
      values: {
        'ending-the-day-before': {
          title: {
            en: 'No: they end the day before, and reach back a whole year from the application',
            zh: '否：截至前一日，并回溯至申请日前整一年',
          },
          cites: ['cases_485'],
        },
        'ending-that-day': { title: { en: 'Yes: they end with it', zh: '是：截至当日' }, cites: ['page_485'] },
      },
      recommended: 'ending-the-day-before',
      because: {
        en: 'The criterion is strict and cannot be met later: apply for the check at least a day before.',
        zh: '该条件严格且不能事后补正：至少提前一天申请。',
      },
    },
  },

  conditions: {
    'old-enough': {
      any: [
        {
          all: [
            { fact: 'minimumAge', operator: 'equal', value: 'sixteen' },
            { fact: 'age', operator: 'greaterThanInclusive', value: 16 },
          ],
        },
        {
          all: [
            { fact: 'minimumAge', operator: 'equal', value: 'after-seventeenth-birthday' },
            { fact: 'daysSinceSeventeen', operator: 'greaterThan', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'minimumAge', operator: 'equal', value: 'eighteen' },
            { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
          ],
        },
      ],
    },
    'twelve-months-to-assessment': {
      any: [
        {
          all: [
            { fact: 'twelveMonthsCounted', operator: 'equal', value: 'calendar-months' },
            {
              any: [
                { fact: 'country.monthsToAssessment', operator: 'greaterThan', value: { years: 1 } },
                {
                  all: [
                    { fact: 'twelveMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.monthsToAssessment', operator: 'equal', value: { years: 1 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'twelveMonthsCounted', operator: 'equal', value: 'days' },
            {
              any: [
                { fact: 'country.daysToAssessment', operator: 'greaterThan', value: { days: 365 } },
                {
                  all: [
                    { fact: 'twelveMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.daysToAssessment', operator: 'equal', value: { days: 365 } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    'twelve-months-to-application': {
      any: [
        {
          all: [
            { fact: 'twelveMonthsCounted', operator: 'equal', value: 'calendar-months' },
            {
              any: [
                { fact: 'country.monthsToApplication', operator: 'greaterThan', value: { years: 1 } },
                {
                  all: [
                    { fact: 'twelveMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.monthsToApplication', operator: 'equal', value: { years: 1 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'twelveMonthsCounted', operator: 'equal', value: 'days' },
            {
              any: [
                { fact: 'country.daysToApplication', operator: 'greaterThan', value: { days: 365 } },
                {
                  all: [
                    { fact: 'twelveMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.daysToApplication', operator: 'equal', value: { days: 365 } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    'twelve-months-in-ten-years': {
      any: [
        { all: [{ fact: 'windowAnchor', operator: 'equal', value: 'assessment' }, { condition: 'twelve-months-to-assessment' }] },
        { all: [{ fact: 'windowAnchor', operator: 'equal', value: 'application' }, { condition: 'twelve-months-to-application' }] },
      ],
    },
    'twelve-months-since-16': {
      any: [
        {
          all: [
            { fact: 'twelveMonthsCounted', operator: 'equal', value: 'calendar-months' },
            {
              any: [
                { fact: 'country.monthsSince16', operator: 'greaterThan', value: { years: 1 } },
                {
                  all: [
                    { fact: 'twelveMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.monthsSince16', operator: 'equal', value: { years: 1 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'twelveMonthsCounted', operator: 'equal', value: 'days' },
            {
              any: [
                { fact: 'country.daysSince16', operator: 'greaterThan', value: { days: 365 } },
                {
                  all: [
                    { fact: 'twelveMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.daysSince16', operator: 'equal', value: { days: 365 } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    overseas: { fact: 'country', operator: 'notEqual', value: 'AU' },
    'overseas-country': { all: [{ condition: 'overseas' }, { condition: 'old-enough' }, { condition: 'twelve-months-in-ten-years' }] },
    australia: {
      all: [
        { fact: 'country', operator: 'equal', value: 'AU' },
        { condition: 'old-enough' },
        {
          any: [
            { all: [{ fact: 'australianWindow', operator: 'equal', value: 'since-16' }, { condition: 'twelve-months-since-16' }] },
            { all: [{ fact: 'australianWindow', operator: 'equal', value: 'ten-years' }, { condition: 'twelve-months-in-ten-years' }] },
          ],
        },
      ],
    },
    requested: {
      all: [
        { fact: 'country.requested', operator: 'equal', value: true },
        { fact: 'country.resided', operator: 'equal', value: true },
      ],
    },
    'sea-crew': { all: [{ fact: 'country.flag', operator: 'equal', value: true }, { condition: 'old-enough' }] },
    'certificate-needed': {
      any: [{ condition: 'overseas-country' }, { condition: 'australia' }, { condition: 'requested' }, { condition: 'sea-crew' }],
    },
    'australian-certificate-needed': { all: [{ fact: 'country', operator: 'equal', value: 'AU' }, { condition: 'certificate-needed' }] },
    'certificate-unobtainable': {
      all: [{ condition: 'certificate-needed' }, { fact: 'country.unobtainable', operator: 'equal', value: true }],
    },

    'subclass-485': {
      all: [
        { fact: 'visaCategory', operator: 'equal', value: 'graduate-485' },
        { fact: 'ageWhenApplied', operator: 'greaterThanInclusive', value: 16 },
      ],
    },
    'afp-check-in-time': {
      all: [
        { fact: 'afpCheckApplication', operator: 'equal', value: 'federal-police' },
        { fact: 'afpEvidenceWithApplication', operator: 'equal', value: true },
        {
          any: [
            {
              all: [
                { fact: 'afpTwelveMonths', operator: 'equal', value: 'ending-the-day-before' },
                { fact: 'afpDaysIntoYearToDayBefore', operator: 'greaterThanInclusive', value: { days: 0 } },
                { fact: 'afpDaysUntilDayBefore', operator: 'greaterThanInclusive', value: { days: 0 } },
              ],
            },
            {
              all: [
                { fact: 'afpTwelveMonths', operator: 'equal', value: 'ending-that-day' },
                { fact: 'afpDaysIntoYearToApplication', operator: 'greaterThanInclusive', value: { days: 0 } },
                { fact: 'afpDaysUntilApplication', operator: 'greaterThanInclusive', value: { days: 0 } },
              ],
            },
          ],
        },
      ],
    },

    'twelve-months-old': {
      any: [
        { fact: 'certificate.age', operator: 'greaterThan', value: { years: 1 } },
        {
          all: [
            { fact: 'certificate.age', operator: 'equal', value: { years: 1 } },
            { fact: 'lastDayOfValidity', operator: 'equal', value: 'expired' },
          ],
        },
      ],
    },
    'fifteen-months-old': {
      any: [
        { fact: 'certificate.age', operator: 'greaterThan', value: { months: 15 } },
        {
          all: [
            { fact: 'certificate.age', operator: 'equal', value: { months: 15 } },
            { fact: 'lastDayOfValidity', operator: 'equal', value: 'expired' },
          ],
        },
      ],
    },
    'covers-the-period': { fact: 'country.coverageGap', operator: 'equal', value: false },
    'right-form': {
      any: [
        { condition: 'overseas' },
        { fact: 'certificate.completeDisclosure', operator: 'equal', value: true },
        {
          all: [
            { fact: 'standardDisclosure', operator: 'equal', value: 'statement' },
            { fact: 'certificate.federalPolice', operator: 'equal', value: true },
          ],
        },
      ],
    },
    'expired-overseas': {
      all: [
        { condition: 'overseas' },
        { condition: 'twelve-months-old' },
        {
          any: [
            { fact: 'onshore', operator: 'equal', value: true },
            { fact: 'offshoreApplicants', operator: 'equal', value: 'same-rule' },
          ],
        },
      ],
    },
    'back-for-two-months-at-most': {
      any: [
        { fact: 'certificate.timeBack', operator: 'lessThan', value: { months: 2 } },
        {
          all: [
            { fact: 'certificate.timeBack', operator: 'equal', value: { months: 2 } },
            { fact: 'twoMonths', operator: 'equal', value: 'more-than' },
          ],
        },
        {
          all: [
            { fact: 'visaCategory', operator: 'equal', value: 'permanent-partner' },
            { fact: 'permanentPartners', operator: 'equal', value: 'longer-return' },
          ],
        },
      ],
    },
    'afp-extended': {
      all: [
        { fact: 'country', operator: 'equal', value: 'AU' },
        { condition: 'twelve-months-old' },
        { not: { condition: 'fifteen-months-old' } },
        { fact: 'grantDelayedByDepartment', operator: 'equal', value: true },
        { fact: 'certificate.noDisclosableOutcomes', operator: 'equal', value: true },
        { condition: 'right-form' },
      ],
    },
    'afp-away': {
      all: [
        { fact: 'country', operator: 'equal', value: 'AU' },
        { condition: 'twelve-months-old' },
        { fact: 'certificate.beenBack', operator: 'equal', value: false },
        { condition: 'right-form' },
      ],
    },
  },

  outcomes: {
    'police-certificate': { kind: 'requirement', modality: 'must', title: { en: 'police certificate', zh: '无犯罪记录证明' } },
    'certificate-form': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'Complete Disclosure certificate of the Australian Federal Police',
        zh: '澳大利亚联邦警察出具的完全披露（Complete Disclosure）证明',
      },
    },
    'proof-of-application': {
      kind: 'permission',
      modality: 'is',
      title: { en: 'proof of having applied for the check is enough to lodge', zh: '递交申请时，已申请该检查的凭证即可' },
    },
    'after-lodgement': {
      kind: 'permission',
      modality: 'is',
      title: { en: 'the certificate can follow after the application', zh: '证明可在递交申请后补交' },
    },
    'form-80': { kind: 'requirement', modality: 'must', title: { en: 'completed Form 80', zh: '填妥的第80号表格（Form 80）' } },
    'afp-check-application': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'with the application: evidence of having applied for a Federal Police check in the twelve months before it',
        zh: '随申请提交：申请前十二个月内已申请联邦警察检查的凭证',
      },
    },
    'afp-check-in-time': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'Federal Police check applied for in time', zh: '联邦警察检查已按时申请' },
    },
    refusal: {
      kind: 'consequence',
      modality: 'must',
      title: { en: 'the application is refused: it cannot be put right later', zh: '申请将被拒绝：无法事后补正' },
    },
    'certificate-acceptable': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'certificate in hand acceptable', zh: '手上的证明可以使用' },
    },
    'fresh-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'new certificate in place of the expired one', zh: '须重新办理已失效的证明' },
    },
    'sponsor-certificates': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'police checks of the sponsor, and consent to their disclosure', zh: '担保人的无犯罪记录证明及其披露同意' },
    },
    explanation: {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'proof of a genuine attempt to get the certificate, with documents where possible',
        zh: '证明已真诚尝试取得证明，并尽可能附上文件',
      },
    },
    waiver: {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the Minister, or the officer or tribunal that decides in his place', zh: '部长，或代其作出决定的官员或审裁处' },
      title: { en: 'the requirement may be waived', zh: '可以豁免该项要求' },
    },
    'statutory-declaration': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the Department', zh: '移民部门' },
      title: {
        en: 'a statutory declaration in English of the attempts and of any convictions or charges, corroborated, may be accepted instead',
        zh: '可以接受英文法定声明：说明所作尝试及有无定罪或指控，并附佐证',
      },
    },
    'special-arrangements': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the Department', zh: '移民部门' },
      title: { en: 'special arrangements may be made', zh: '可以作出特别安排' },
    },
  },

  rules: [
    {
      id: 'home-country',
      title: {
        en: 'The home country, after twelve months in all in the last ten years since turning 16',
        zh: '母国：年满16岁后，过去十年内累计满十二个月',
      },
      cites: ['partner_page', 'form_47p', 'booklet_2011', 'visits'],
      forEach: 'country',
      when: { all: [{ condition: 'overseas-country' }, { fact: 'country.home', operator: 'equal', value: true }] },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstDaySince16' }, coverTo: { fact: 'country.lastDaySince16' } },
      },
    },
    {
      id: 'other-country',
      title: {
        en: 'Any other country, after twelve months in all in the last ten years since turning 16, visits counted',
        zh: '其他国家：年满16岁后，过去十年内累计满十二个月，包括短期访问',
      },
      cites: ['partner_page', 'page_485', 'tokyo', 'form_47p', 'booklet_2011', 'visits', 'over_17'],
      forEach: 'country',
      when: { all: [{ condition: 'overseas-country' }, { fact: 'country.home', operator: 'equal', value: false }] },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstDaySince16' }, coverTo: { fact: 'country.lastDaySince16' } },
      },
    },
    {
      id: 'australia',
      title: { en: 'Australia itself, after twelve months in all since turning 16', zh: '澳大利亚：年满16岁后累计满十二个月' },
      cites: ['partner_page'],
      forEach: 'country',
      when: { condition: 'australia' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstDaySince16' }, coverTo: { fact: 'country.lastDaySince16' } },
      },
    },
    {
      id: 'sea-crew',
      title: {
        en: 'The flag or country of ownership of ships and rigs, after twelve months in all with one employer',
        zh: '船旗国或平台所有国：为同一雇主累计工作满十二个月',
      },
      cites: ['booklet_2011'],
      forEach: 'country',
      when: { condition: 'sea-crew' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'requested',
      title: { en: 'Any country of present or past residence for which the Department asks', zh: '移民部门要求的任何现居住国或曾居住国' },
      cites: ['reg_2_03AA', 'booklet_2011'],
      forEach: 'country',
      when: { condition: 'requested' },
      then: { outcome: 'police-certificate', params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } } },
    },
    {
      id: 'afp-complete-disclosure',
      title: {
        en: 'Australia’s own certificate is the Federal Police’s Complete Disclosure; state and standard-disclosure ones are not taken',
        zh: '澳大利亚证明须为联邦警察的完全披露证明；不接受州警察或标准披露证明',
      },
      cites: ['partner_page', 'page_485'],
      forEach: 'country',
      when: { condition: 'australian-certificate-needed' },
      then: { outcome: 'certificate-form', params: { purposeCode: 33 } },
    },
    {
      id: 'proof-of-application',
      title: { en: 'For Australia proof of having applied will do at first', zh: '澳大利亚证明：可先提交已申请的凭证' },
      cites: ['partner_page'],
      forEach: 'country',
      when: { condition: 'australian-certificate-needed' },
      then: { outcome: 'proof-of-application' },
    },
    {
      id: 'after-lodgement',
      title: { en: 'Character is assessed at the decision, so certificates may follow', zh: '品行在决定时评定，证明可以后补' },
      cites: ['partner_page', 'days_365'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      unless: { all: [{ fact: 'country', operator: 'equal', value: 'AU' }, { condition: 'subclass-485' }] },
      then: { outcome: 'after-lodgement' },
    },
    {
      id: 'form-80',
      title: { en: 'Form 80, if asked for', zh: '如被要求：第80号表格' },
      cites: ['reg_2_03AA_form_80', 'reg_2_03AA'],
      when: { fact: 'form80Requested', operator: 'equal', value: true },
      then: { outcome: 'form-80' },
    },
    {
      id: 'subclass-485',
      title: {
        en: 'Subclass 485: every applicant of 16 or more shows with the application that the check has been applied for',
        zh: '485类别：每名年满16岁的申请人须随申请证明已申请检查',
      },
      cites: ['page_485', 'cases_485'],
      when: { condition: 'subclass-485' },
      then: { outcome: 'afp-check-application', params: { from: { fact: 'yearToDayBefore' }, until: { fact: 'dayBeforeApplication' } } },
    },
    {
      id: 'subclass-485-in-time',
      title: {
        en: 'Subclass 485: applied for at the Federal Police in the twelve months before the application',
        zh: '485类别：在申请前十二个月内已向联邦警察申请',
      },
      cites: ['page_485', 'cases_485'],
      when: { all: [{ condition: 'subclass-485' }, { condition: 'afp-check-in-time' }] },
      then: { outcome: 'afp-check-in-time' },
    },
    {
      id: 'subclass-485-refusal',
      title: { en: 'Subclass 485: an application made without it is refused', zh: '485类别：未附该凭证的申请将被拒绝' },
      cites: ['cases_485'],
      when: {
        all: [
          { condition: 'subclass-485' },
          { fact: 'daysSinceApplication', operator: 'greaterThanInclusive', value: { days: 0 } },
          { not: { condition: 'afp-check-in-time' } },
        ],
      },
      then: { outcome: 'refusal' },
    },
    {
      id: 'within-twelve-months',
      title: {
        en: 'A certificate is good for twelve months from issue, whatever is printed on it, if it covers the period',
        zh: '证明自签发起十二个月内有效（不论其上所载期限），且须覆盖所需期间',
      },
      cites: ['clarification_2019', 'handbook_5_14', 'condor', 'over_17'],
      forEach: 'certificate',
      when: { all: [{ condition: 'covers-the-period' }, { condition: 'right-form' }, { not: { condition: 'twelve-months-old' } }] },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.firstAnniversary' } } },
    },
    {
      id: 'not-been-back',
      title: {
        en: 'An expired overseas certificate lasts while the applicant has not been back',
        zh: '申请人未再返回的，已过期的海外证明仍可沿用',
      },
      cites: ['clarification_2019', 'handbook_5_15'],
      forEach: 'certificate',
      when: {
        all: [
          { condition: 'covers-the-period' },
          { condition: 'expired-overseas' },
          { fact: 'certificate.beenBack', operator: 'equal', value: false },
        ],
      },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'short-returns',
      title: { en: 'Returns of no more than two months in all leave it usable', zh: '累计返回不超过两个月的，仍可沿用' },
      cites: ['handbook_5_15', 'handbook_partners', 'clarification_2019'],
      forEach: 'certificate',
      when: { all: [{ condition: 'covers-the-period' }, { condition: 'expired-overseas' }, { condition: 'back-for-two-months-at-most' }] },
      then: { outcome: 'certificate-acceptable', modality: 'may', by: { en: 'the case officer', zh: '审理官员' } },
    },
    {
      id: 'afp-extended',
      title: {
        en: 'An Australian check may be extended by up to three months when the delay is the Department’s',
        zh: '因移民部门拖延的，澳大利亚证明可延长至多三个月',
      },
      cites: ['handbook_5_14'],
      forEach: 'certificate',
      when: { all: [{ condition: 'covers-the-period' }, { condition: 'afp-extended' }] },
      then: {
        outcome: 'certificate-acceptable',
        modality: 'may',
        by: { en: 'the case officer', zh: '审理官员' },
        params: { expiresOn: { fact: 'certificate.fifteenMonths' } },
      },
    },
    {
      id: 'afp-away',
      title: {
        en: 'An Australian check may be extended to the grant for an applicant who was away when it expired and has not returned',
        zh: '证明到期时身在境外且未再返回的，澳大利亚证明可延长至签证批准',
      },
      cites: ['handbook_5_14'],
      forEach: 'certificate',
      when: { all: [{ condition: 'covers-the-period' }, { condition: 'afp-away' }] },
      then: { outcome: 'certificate-acceptable', modality: 'may', by: { en: 'the case officer', zh: '审理官员' } },
    },
    {
      id: 'fresh-overseas-certificate',
      title: {
        en: 'After a longer return an expired overseas certificate is replaced, even if twelve months are not reached again',
        zh: '返回时间较长的，即使未再满十二个月，也须更换已过期的海外证明',
      },
      cites: ['handbook_5_15', 'clarification_2019', 'condor'],
      forEach: 'certificate',
      when: {
        all: [
          { condition: 'overseas' },
          { condition: 'twelve-months-old' },
          { not: { all: [{ condition: 'expired-overseas' }, { condition: 'back-for-two-months-at-most' }] } },
        ],
      },
      then: { outcome: 'fresh-certificate' },
    },
    {
      id: 'fresh-afp-check',
      title: { en: 'An expired Australian check that cannot be extended is replaced', zh: '无法延长的澳大利亚证明到期后须重新办理' },
      cites: ['handbook_5_14'],
      forEach: 'certificate',
      when: {
        all: [
          { fact: 'country', operator: 'equal', value: 'AU' },
          { condition: 'twelve-months-old' },
          { not: { condition: 'afp-extended' } },
          { not: { condition: 'afp-away' } },
        ],
      },
      then: { outcome: 'fresh-certificate' },
    },
    {
      id: 'sponsor-may-be-asked',
      title: {
        en: 'The sponsor of a partner or prospective marriage visa may be asked for police checks',
        zh: '配偶或未婚配偶签证的担保人可能被要求提供无犯罪记录证明',
      },
      cites: ['sponsors'],
      when: {
        all: [
          { fact: 'visaCategory', operator: 'in', value: ['partner', 'permanent-partner'] },
          { fact: 'applied', operator: 'greaterThanInclusive', value: '2016-11-18' },
        ],
      },
      then: { outcome: 'sponsor-certificates', modality: 'may', by: { en: 'the Department', zh: '移民部门' } },
    },
    {
      id: 'sponsor-asked',
      title: { en: 'Once asked, the sponsor gives them and consents to disclosure', zh: '担保人被要求时须提供并同意披露' },
      cites: ['sponsors'],
      when: {
        all: [
          { fact: 'visaCategory', operator: 'in', value: ['partner', 'permanent-partner'] },
          { fact: 'applied', operator: 'greaterThanInclusive', value: '2016-11-18' },
          { fact: 'sponsorAsked', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'sponsor-certificates' },
    },
    {
      id: 'genuine-attempt',
      title: { en: 'Not to be had: show a genuine attempt', zh: '无法取得：证明已真诚尝试' },
      cites: ['firm_waiver'],
      forEach: 'country',
      when: { condition: 'certificate-unobtainable' },
      then: { outcome: 'explanation' },
    },
    {
      id: 'waiver',
      title: {
        en: 'The requirement may be waived where it is unreasonable in the circumstances',
        zh: '视情况要求提供并不合理的，可以豁免',
      },
      cites: ['reg_2_03AA_waiver', 'firm_waiver'],
      forEach: 'country',
      when: { condition: 'certificate-unobtainable' },
      then: { outcome: 'waiver' },
    },
    {
      id: 'statutory-declaration',
      title: {
        en: 'In the practice of about 2009 to 2011 a corroborated statutory declaration could stand in',
        zh: '约2009至2011年的实务：可以附佐证的法定声明代替',
      },
      cites: ['declaration'],
      forEach: 'country',
      when: { condition: 'certificate-unobtainable' },
      then: { outcome: 'statutory-declaration' },
    },
    {
      id: 'special-arrangements',
      title: {
        en: 'Protection, refugee and humanitarian cases, the frail and the elderly may be treated specially',
        zh: '保护、难民及人道主义案件以及年老体弱者可获特别处理',
      },
      cites: ['handbook_contents'],
      when: { fact: 'specialGroup', operator: 'equal', value: true },
      then: { outcome: 'special-arrangements' },
    },
  ],

  notModelled: [],
})
