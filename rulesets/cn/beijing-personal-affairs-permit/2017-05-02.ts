import { defineVersion } from '../../../src/authoring.ts'

/**
 * The residence permit for personal affairs (私人事务类居留证件) in Beijing: the earlier edition of Beijing’s guide.
 *
 * The guide is undated. It stands beside the Exit and Entry Administration Law and the Regulations of the State Council, which bind it: where
 * its words and theirs differ, or where its English can be taken in several ways, a reading says so.
 *
 * Ages are taken on the as-of date. The length asked for is a whole number of months, `moreDays` telling whether days come on top: the tiers
 * of the guide end on whole years, so that nothing finer can matter, and no day of issue has to be guessed to say what one year is.
 */
export default defineVersion({
  ruleset: 'cn-beijing-personal-affairs-permit',
  inForce: {
    from: '2017-05-02',
    basis: 'bound',
    note: {
      en: 'The guide is undated. It sends applicants to the centres of Chaoyang and Shunyi, which opened on Tuesday 2 May 2017 (http://french.peopledaily.com.cn/VieSociale/n3/2017/0503/c31360-9210625.html), so that it cannot be older; when it was published is not known. The law and the Regulations behind it are of 1 July and 1 September 2013.',
      zh: '指南未注明日期。其中让申请人前往朝阳和顺义的服务大厅，而两处均于2017年5月2日（星期二）启用（http://french.peopledaily.com.cn/VieSociale/n3/2017/0503/c31360-9210625.html），因此指南不会早于该日；何时发布，不得而知。其所依据的法律和条例分别为2013年7月1日和9月1日的规定。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  // A month without the day ends on its last one: article 202 of the Civil Code says so of periods in months and years.
  dateRounding: 'down',

  citations: {
    guide_who: {
      instrument: 'Beijing Municipal Government, Personal Affairs Residence Permits and Extensions',
      locator: 'who may apply',
      address: 'http://english.beijing.gov.cn/workinginbeijing/personalaffairsresidencepermits/index.html',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['BJ-01', 'BJ-02', 'BJ-03', 'S2-02', 'S2-03', 'S2-04', 'S2-05', 'S2-06', 'S2-07', 'S2-08', 'K-19', 'K-20'],
      note: 'Undated. It says personal affairs in some places and private affairs in others, of the same permit.',
    },
    guide_documents: {
      instrument: 'Beijing Municipal Government, Personal Affairs Residence Permits and Extensions',
      locator: 'appointment and basic documents',
      address: 'http://english.beijing.gov.cn/workinginbeijing/personalaffairsresidencepermits/index.html',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['BJ-04', 'S2-09', 'S2-10', 'S2-11', 'S2-12', 'S2-13', 'S2-14'],
    },
    guide_family: {
      instrument: 'Beijing Municipal Government, Personal Affairs Residence Permits and Extensions',
      locator: 'documents of family visitors',
      address: 'http://english.beijing.gov.cn/workinginbeijing/personalaffairsresidencepermits/index.html',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['BJ-05', 'BJ-06', 'S2-15', 'S2-16', 'S2-17', 'S2-18', 'S2-19', 'S2-20', 'S2-21', 'K-17'],
      note: 'S1 and S2 holders give the letter and the kinship documents, others the documents alone; the later edition frees S1 holders from the documents. Authentication is asked in the item on other holders only.',
    },
    guide_property: {
      instrument: 'Beijing Municipal Government, Personal Affairs Residence Permits and Extensions',
      locator: 'documents of owners of property',
      address: 'http://english.beijing.gov.cn/workinginbeijing/personalaffairsresidencepermits/index.html',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['BJ-07', 'S2-22', 'S2-23'],
    },
    guide_medical: {
      instrument: 'Beijing Municipal Government, Personal Affairs Residence Permits and Extensions',
      locator: 'documents of patients',
      address: 'http://english.beijing.gov.cn/workinginbeijing/personalaffairsresidencepermits/index.html',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['BJ-08', 'S2-24', 'S2-25', 'S2-26'],
      note: 'Above county level (县级以上, which by Chinese usage takes the county level in) or of class 2A.',
    },
    guide_health: {
      instrument: 'Beijing Municipal Government, Personal Affairs Residence Permits and Extensions',
      locator: 'health certificate',
      address: 'http://english.beijing.gov.cn/workinginbeijing/personalaffairsresidencepermits/index.html',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['BJ-09', 'S2-27', 'S2-28', 'S2-29', 'S2-30', 'K-18'],
      note: 'Above 18 and more than one year; valid six months from its date of issue.',
    },
    guide_halls: {
      instrument: 'Beijing Municipal Government, Personal Affairs Residence Permits and Extensions',
      locator: 'where to apply',
      address: 'http://english.beijing.gov.cn/workinginbeijing/personalaffairsresidencepermits/index.html',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['S2-31', 'S2-32', 'S2-33', 'S2-35', 'S2-36', 'S2-37', 'S2-38', 'S2-39', 'S2-40', 'S2-41', 'S2-42', 'K-20'],
      note: 'The page names the Tongzhou address “Hours” by mistake, and the hours after it once more.',
    },
    guide_time_and_fees: {
      instrument: 'Beijing Municipal Government, Personal Affairs Residence Permits and Extensions',
      locator: 'time and fees',
      address: 'http://english.beijing.gov.cn/workinginbeijing/personalaffairsresidencepermits/index.html',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['BJ-10', 'BJ-11', 'S2-43', 'S2-44', 'S2-45', 'S2-46', 'S2-47'],
    },
    guide_reminders: {
      instrument: 'Beijing Municipal Government, Personal Affairs Residence Permits and Extensions',
      locator: 'legal reminders',
      address: 'http://english.beijing.gov.cn/workinginbeijing/personalaffairsresidencepermits/index.html',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: ['BJ-12', 'S2-48', 'S2-49', 'S2-50', 'S2-51', 'S2-52', 'S2-53', 'S2-54', 'S2-55', 'S2-57', 'S2-58', 'K-21'],
      note: 'The slip lets the applicant travel and reside, it says; the Regulations speak of residing only.',
    },
    guide_attention: {
      instrument: 'Beijing Municipal Government, Personal Affairs Residence Permits and Extensions',
      locator: 'points for attention',
      address: 'http://english.beijing.gov.cn/workinginbeijing/personalaffairsresidencepermits/index.html',
      read: '2026-11-21',
      reliability: 'SEED',
      clauses: [
        'BJ-13',
        'BJ-14',
        'BJ-15',
        'BJ-16',
        'S2-60',
        'S2-61',
        'S2-62',
        'S2-63',
        'S2-64',
        'S2-65',
        'S2-66',
        'S2-67',
        'S2-68',
        'S2-69',
        'S2-70',
        'S2-71',
        'K-19',
      ],
    },
    sister_chinese_origin: {
      instrument:
        'Beijing Municipal Government (French and Spanish editions), private residence permits of foreigners of Chinese origin, 25 September 2020',
      address: 'http://french.beijing.gov.cn/mostrequested/residencepermit/private/202009/t20200925_2097576.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['BJ-02', 'BJ-17', 'K-19'],
      note: 'Says 60 reached (60 ans révolus; Spanish …/t20200925_2097971.html: 60 años cumplidos), the documents that prove Chinese origin, and up to five years: as long as the person visited stays, or as the hospital’s paper says. The date is that of the address.',
    },
    sister_other_reasons: {
      instrument: 'Beijing Municipal Government (Spanish edition), private residence permit, 25 September 2020',
      address: 'https://spanish.beijing.gov.cn/mostrequested/residencepermit/bszn2/202009/t20200925_2097528.html',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['BJ-01'],
      note: 'Work, study or other purposes. The date is that of the address.',
    },
    health_first_only: {
      instrument: 'China Daily, 5 August 2016, on Beijing’s health certificates',
      address: 'http://covid-19.chinadaily.com.cn/cndy/2016-08/05/content_26352653.htm',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['BJ-09'],
      note: 'Reports the Beijing police on foreigners who apply for the first time to live in Beijing for more than one year.',
    },
    health_2012: {
      instrument: 'Guide to residence permits for visiting relatives in Beijing, 1 August 2012',
      locator: 'document 12',
      address: 'http://www.chinawofe.org/html/jlxk/1943.html',
      read: '2026-11-21',
      reliability: 'SECONDARY',
      clauses: ['BJ-09', 'K-18'],
      note: 'From before the Regulations: 18 reached (已满18周岁), first application, one year or more.',
    },
    fee_schedule: {
      instrument: 'Ministry of Finance 财综[2004]60号 and NDRC 发改价格[2004]2230号, as published by Suizhou on 22 July 2024',
      address: 'http://suizhou.gov.cn/ztfw/churujing/',
      read: '2026-11-21',
      reliability: 'OFFICIAL',
      clauses: ['BJ-10'],
      note: 'Page t20240722_1239317.shtml in that folder. Less than one year; one year up to less than three; three years up to five, that included; 200 for an alteration. Persons on the same permit pay the same each, and taking one off costs 200.',
    },
    change_guide: {
      instrument: 'eBeijing, change of registered items of residence permits, 11 December 2019, as reproduced',
      locator: 'I and II',
      address: 'http://www.gznrc.cn/Home/FeaturedServices/t1609032.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['BJ-12'],
      note: 'The copy read was cut off in the notes. It adds persons on the same permit to the items that the law names.',
    },
    eeal_30: {
      instrument: 'Exit and Entry Administration Law',
      locator: 'art 30',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-03', 'CN-04', 'BJ-12', 'BJ-17'],
      note: 'Read in Chinese in the collection’s 行政法/出境入境管理法(2012-06-30).md. In force since 1 July 2013.',
    },
    eeal_31: {
      instrument: 'Exit and Entry Administration Law',
      locator: 'art 31',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-05'],
    },
    eeal_32: {
      instrument: 'Exit and Entry Administration Law',
      locator: 'art 32',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-06', 'BJ-12'],
    },
    eeal_33: {
      instrument: 'Exit and Entry Administration Law',
      locator: 'art 33',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-07', 'BJ-12'],
    },
    eeal_36: {
      instrument: 'Exit and Entry Administration Law',
      locator: 'art 36',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-09', 'BJ-12'],
    },
    eeal_76: {
      instrument: 'Exit and Entry Administration Law',
      locator: 'art 76',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-16'],
    },
    eeal_78: {
      instrument: 'Exit and Entry Administration Law',
      locator: 'art 78',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-17'],
      note: 'Article 25(1) of the Regulations: to stay longer than a visa or a permit allows is illegal residence.',
    },
    regs_6: {
      instrument: 'Regulations on Administration of the Entry and Exit of Foreigners (State Council Order 637)',
      locator: 'art 6',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-20'],
      note: 'Read in Chinese in the collection’s 行政法规/外国人入境出境管理条例(2013-07-21).md. In force since 1 September 2013.',
    },
    regs_15: {
      instrument: 'Regulations on Administration of the Entry and Exit of Foreigners (State Council Order 637)',
      locator: 'art 15',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-21', 'BJ-01'],
      note: 'Spouse, parents, children under 18 and the spouse’s parents of a foreigner who resides for work, study or the like (等事由).',
    },
    regs_16: {
      instrument: 'Regulations on Administration of the Entry and Exit of Foreigners (State Council Order 637)',
      locator: 'art 16, item 5',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-22', 'BJ-05'],
    },
    regs_16_health: {
      instrument: 'Regulations on Administration of the Entry and Exit of Foreigners (State Council Order 637)',
      locator: 'art 16, last paragraph',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-23', 'BJ-09', 'K-18'],
      note: 'One year or more (1年以上), as prescribed, with no age; six months from the day of issue.',
    },
    regs_18: {
      instrument: 'Regulations on Administration of the Entry and Exit of Foreigners (State Council Order 637)',
      locator: 'art 18',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-24', 'BJ-11', 'BJ-12'],
    },
    regs_19: {
      instrument: 'Regulations on Administration of the Entry and Exit of Foreigners (State Council Order 637)',
      locator: 'art 19',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-25', 'BJ-13', 'K-19'],
      note: 'Under 16, 60 reached (已满60周岁), or hard to move through illness and the like; also talents whom the state needs, who take other permits.',
    },
    regs_20: {
      instrument: 'Regulations on Administration of the Entry and Exit of Foreigners (State Council Order 637)',
      locator: 'art 20',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-26', 'BJ-12'],
    },
    regs_36: {
      instrument: 'Regulations on Administration of the Entry and Exit of Foreigners (State Council Order 637)',
      locator: 'art 36',
      address: 'https://github.com/LawRefBook/Laws',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['CN-27', 'CN-28', 'BJ-11'],
      note: 'Days of stay run from the day after entry. The days of approval and of the slip are working days without statutory holidays; every day off of the yearly notice is taken as none here.',
    },
    civil_code: {
      instrument: 'Civil Code',
      locator: 'arts 201 and 202',
      address: 'https://neixun.cn/peixun/ldbj/sangongliuyuanqishierfei/sangongliuyuanqishierfei_057.htm',
      read: '2026-11-21',
      reliability: 'OFFICIAL-COPY',
      clauses: ['BJ-11', 'BJ-12'],
      note: 'In force since 1 January 2021; article 201 of the General Provisions of 2017 read the same. The day on which a period begins is not counted; the law on exit and entry does not say otherwise. A university counted the day of entry in a stay all the same (http://lianpp.com/cnu/): handing in a day earlier is in time on any way of counting.',
    },
  },

  facts: {
    purpose: {
      type: 'enum',
      values: ['new', 'extension', 'change'],
      labels: {
        new: { en: 'a residence permit, not held yet', zh: '新申请居留证件' },
        extension: { en: 'an extension of the permit', zh: '居留证件延期' },
        change: { en: 'a change of what is registered on the permit', zh: '变更居留证件登记事项' },
      },
      question: { en: 'What is applied for?', zh: '申请办理什么？' },
      cites: ['guide_who', 'eeal_33'],
    },
    ground: {
      type: 'enum',
      values: ['family', 'property', 'medical', 'other'],
      labels: {
        family: { en: 'family member of a foreigner in Beijing', zh: '在京外国人的家属' },
        property: { en: 'person of Chinese origin who bought a home in Beijing', zh: '在京购房的外籍华人' },
        medical: { en: 'medical treatment or services', zh: '就医或接受医疗服务' },
        other: { en: 'other private matters', zh: '其他私人事务' },
      },
      question: { en: 'Why does the applicant want to live in Beijing?', zh: '申请人为何要在北京居留？' },
      cites: ['guide_who', 'regs_15'],
    },
    hostPurpose: {
      type: 'enum',
      values: ['work', 'study', 'other'],
      labels: {
        work: { en: 'for work', zh: '工作' },
        study: { en: 'for study', zh: '学习' },
        other: { en: 'for something else', zh: '其他事由' },
      },
      question: { en: 'Why does the foreigner who is visited reside in Beijing?', zh: '被探望的外国人因何事由在京居留？' },
      cites: ['guide_who', 'regs_15'],
    },
    relation: {
      type: 'enum',
      values: ['spouse', 'parent', 'child', 'parent-in-law', 'other'],
      labels: {
        spouse: { en: 'spouse', zh: '配偶' },
        parent: { en: 'father or mother', zh: '父母' },
        child: { en: 'child', zh: '子女' },
        'parent-in-law': { en: 'father or mother of the spouse', zh: '配偶的父母' },
        other: { en: 'another relative', zh: '其他亲属' },
      },
      question: { en: 'What is the applicant to the foreigner who is visited?', zh: '申请人是被探望外国人的什么人？' },
      cites: ['guide_who', 'regs_15'],
    },
    visa: {
      type: 'enum',
      values: ['S1', 'S2', 'other'],
      labels: {
        S1: { en: 'S1 (long private visit)', zh: 'S1签证（长期私人事务）' },
        S2: { en: 'S2 (short private visit)', zh: 'S2签证（短期私人事务）' },
        other: { en: 'another visa', zh: '其他签证' },
      },
      question: { en: 'On which visa did the applicant come to China?', zh: '申请人持何种签证来华？' },
      cites: ['guide_family', 'regs_6'],
    },
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      question: { en: 'When was the applicant born?', zh: '申请人何时出生？' },
      hint: {
        en: 'Ages are taken on the as-of date: use the day of the application as that date.',
        zh: '年龄按基准日计算：请以申请日作为基准日。',
      },
      cites: ['guide_health', 'guide_attention', 'regs_19'],
    },
    months: {
      type: 'integer',
      minimum: 1,
      maximum: 120,
      unit: 'months',
      question: { en: 'For how many whole months is the permit asked for?', zh: '申请的有效期为多少个整月？' },
      hint: {
        en: 'One year is 12. For 180 days or more that fall short of six months enter 6.',
        zh: '一年填12。满180日但不足六个月的填6。',
      },
      cites: ['guide_time_and_fees', 'guide_health', 'eeal_30'],
    },
    moreDays: {
      type: 'boolean',
      question: { en: 'Are some days asked for on top of the whole months?', zh: '除整月外是否另有零散天数？' },
      assume: false,
      cites: ['guide_health', 'eeal_30'],
    },
    hadLongPermit: {
      type: 'boolean',
      question: {
        en: 'Has the applicant already been given a residence permit of one year or more?',
        zh: '申请人此前是否已取得过有效期一年以上的居留证件？',
      },
      cites: ['health_first_only', 'health_2012'],
    },
    hasHealthCertificate: {
      type: 'boolean',
      question: { en: 'Does the applicant already have a health certificate?', zh: '申请人是否已有健康证明？' },
      assume: false,
      cites: ['guide_health'],
    },
    healthCertificateOn: {
      type: 'date',
      notAfterAsOf: true,
      question: { en: 'On which day was the health certificate issued?', zh: '健康证明于哪一天出具？' },
      cites: ['guide_health', 'regs_16_health'],
    },
    kinshipIssuedIn: {
      type: 'enum',
      values: ['china', 'abroad'],
      labels: {
        china: { en: 'in China', zh: '中国' },
        abroad: { en: 'in another country', zh: '境外' },
      },
      question: { en: 'Where were the documents on the family relation issued?', zh: '亲属关系证明在哪里出具？' },
      hint: { en: 'If there are several: abroad, when one of them is from abroad.', zh: '有多份时，只要有一份在境外出具，即选境外。' },
      cites: ['guide_family'],
    },
    documentLanguage: {
      type: 'enum',
      values: ['chinese', 'english', 'other'],
      labels: {
        chinese: { en: 'Chinese only', zh: '仅中文' },
        english: { en: 'some in English, none in other languages', zh: '部分为英文，无其他语言' },
        other: { en: 'some in another language', zh: '部分为其他语言' },
      },
      question: { en: 'In which languages are the documents, the passport aside?', zh: '除护照外，材料使用哪些语言？' },
      cites: ['guide_attention'],
    },
    chineseOrigin: {
      type: 'boolean',
      question: { en: 'Is the applicant a foreign national of Chinese origin?', zh: '申请人是否为外籍华人？' },
      cites: ['guide_who', 'sister_chinese_origin'],
    },
    ownsHome: {
      type: 'boolean',
      question: { en: 'Has the applicant bought a home in Beijing?', zh: '申请人是否已在北京购买住房？' },
      cites: ['guide_who', 'guide_property'],
    },
    keepsHouseholdRegistration: {
      type: 'boolean',
      question: { en: 'Is the applicant still in a household register of China?', zh: '申请人在中国的户籍是否尚未注销？' },
      assume: false,
      cites: ['guide_attention'],
    },
    firstInChina: {
      type: 'boolean',
      question: { en: 'Is it the applicant’s first such application in China?', zh: '是否为申请人首次在华申请？' },
      cites: ['guide_attention'],
    },
    limitedMobility: {
      type: 'boolean',
      question: { en: 'Do illness or a disability make it hard for the applicant to come?', zh: '申请人是否因疾病或残疾行动不便？' },
      assume: false,
      cites: ['regs_19'],
    },
    usesAgent: {
      type: 'boolean',
      question: { en: 'Will somebody else hand the application in?', zh: '是否由他人代为提交申请？' },
      assume: false,
      cites: ['guide_attention', 'regs_19'],
    },
    calledToInterview: {
      type: 'boolean',
      question: { en: 'Has the exit-entry office called the applicant to an interview?', zh: '出入境管理部门是否已通知申请人面谈？' },
      assume: false,
      cites: ['guide_attention'],
    },
    visaSaysPermit: {
      type: 'boolean',
      question: {
        en: 'Does the visa say that a residence permit has to be applied for after entry?',
        zh: '签证是否注明入境后须办理居留证件？',
      },
      cites: ['eeal_30'],
    },
    enteredOn: {
      type: 'date',
      notAfterAsOf: true,
      question: { en: 'On which day did the applicant enter China?', zh: '申请人于哪一天入境？' },
      cites: ['eeal_30'],
    },
    permitExpiresOn: {
      type: 'date',
      question: { en: 'On which day does the present permit end?', zh: '现有居留证件于哪一天到期？' },
      cites: ['eeal_32'],
    },
    changedItem: {
      type: 'enum',
      values: ['identity', 'passport', 'reason', 'place', 'companion-added', 'companion-removed'],
      labels: {
        identity: { en: 'name, sex or date of birth', zh: '姓名、性别或出生日期' },
        passport: { en: 'passport or its number', zh: '护照或护照号码' },
        reason: { en: 'reason or length of residence', zh: '居留事由或居留期限' },
        place: { en: 'place: moved to Beijing', zh: '居留地：迁来北京' },
        'companion-added': { en: 'persons on the same permit: one added', zh: '偕行人：增加' },
        'companion-removed': { en: 'persons on the same permit: one taken off', zh: '偕行人：减少' },
      },
      question: { en: 'Which registered item has changed?', zh: '哪一项登记事项发生了变更？' },
      cites: ['eeal_33', 'change_guide'],
    },
    changedOn: {
      type: 'date',
      notAfterAsOf: true,
      question: { en: 'On which day did it change?', zh: '于哪一天发生变更？' },
      cites: ['eeal_33'],
    },
    submissionFixed: {
      type: 'boolean',
      question: {
        en: 'Is the day of handing in known: has it been handed in, or is there an appointment?',
        zh: '递交日期是否已定（已递交或已预约）？',
      },
      cites: ['regs_18'],
    },
    submittedOn: {
      type: 'date',
      question: { en: 'On which day was it, or will it be, handed in?', zh: '已于或将于哪一天递交？' },
      cites: ['regs_18', 'regs_36'],
    },
  },

  measures: {
    lifetime: { elapsed: { from: 'birthDate', to: 'asOf' }, in: 'months' },
    healthCertificateUntil: { shift: 'healthCertificateOn', by: { months: 6 } },
    healthDaysLeft: { elapsed: { from: 'asOf', to: 'healthCertificateUntil' }, in: 'days' },
    healthDaysLeftThen: { elapsed: { from: 'submittedOn', to: 'healthCertificateUntil' }, in: 'days' },
    entryDeadline: { shift: 'enteredOn', by: { days: 30 } },
    entryDaysLeft: { elapsed: { from: 'asOf', to: 'entryDeadline' }, in: 'days' },
    entryDaysLeftThen: { elapsed: { from: 'submittedOn', to: 'entryDeadline' }, in: 'days' },
    extensionDeadline: { shift: 'permitExpiresOn', by: { days: 30 }, direction: 'back' },
    extensionDaysLeft: { elapsed: { from: 'asOf', to: 'extensionDeadline' }, in: 'days' },
    extensionDaysLeftThen: { elapsed: { from: 'submittedOn', to: 'extensionDeadline' }, in: 'days' },
    permitDaysLeft: { elapsed: { from: 'asOf', to: 'permitExpiresOn' }, in: 'days' },
    permitDaysLeftThen: { elapsed: { from: 'submittedOn', to: 'permitExpiresOn' }, in: 'days' },
    changeDeadline: { shift: 'changedOn', by: { days: 10 } },
    changeDaysLeft: { elapsed: { from: 'asOf', to: 'changeDeadline' }, in: 'days' },
    changeDaysLeftThen: { elapsed: { from: 'submittedOn', to: 'changeDeadline' }, in: 'days' },
    seventhWorkingDay: { shift: 'submittedOn', by: { workingDays: 7 }, in: 'CN' },
    fifteenthWorkingDay: { shift: 'submittedOn', by: { workingDays: 15 }, in: 'CN' },
    decisionDaysLeft: { elapsed: { from: 'asOf', to: 'fifteenthWorkingDay' }, in: 'days' },
  },

  readings: {
    familyMembers: {
      title: { en: 'Which family members may apply?', zh: '哪些家属可以申请？' },
      values: {
        'close-family': {
          title: { en: 'Spouse, parents, children under 18 and the spouse’s parents', zh: '配偶、父母、未满18周岁的子女和配偶的父母' },
          cites: ['regs_15'],
        },
        'any-family': { title: { en: 'Any family member', zh: '任何家庭成员' }, cites: ['guide_who'] },
      },
      recommended: 'close-family',
      because: {
        en: 'The guide only says family members; the Regulations, which bind it, name them, and the later edition of the guide does too.',
        zh: '指南只写“家庭成员”；对其有约束力的条例逐一列明，指南的后一版本亦同。',
      },
    },
    hostReasons: {
      title: {
        en: 'Must the foreigner who is visited reside in Beijing for work or study?',
        zh: '被探望的外国人是否必须因工作或学习在京居留？',
      },
      values: {
        'work-or-study': { title: { en: 'Yes, for one of the two', zh: '是，限于这两项' }, cites: ['guide_who'] },
        'and-the-like': {
          title: { en: 'No: work, study and the like', zh: '否：工作、学习等事由' },
          cites: ['regs_15', 'sister_other_reasons'],
        },
      },
      recommended: 'and-the-like',
      because: {
        en: 'The Regulations leave the list open, and so does the Spanish edition of Beijing’s guide.',
        zh: '条例用“等”字未限于两项，北京市网站西班牙文版亦作“其他事由”。',
      },
    },
    propertyAge: {
      title: { en: 'From when is an owner of property “over 60”?', zh: '购房者自何时起为“60岁以上”？' },
      values: {
        reached: { title: { en: 'From the 60th birthday', zh: '自60周岁生日当日起' }, cites: ['sister_chinese_origin'] },
        'day-after': { title: { en: 'From the day after it', zh: '自60周岁生日次日起' }, cites: ['guide_who'] },
        'from-61': { title: { en: 'From the 61st birthday', zh: '自61周岁生日起' }, cites: ['guide_who'] },
      },
      recommended: 'reached',
      because: {
        en: 'Beijing’s French and Spanish pages say 60 reached; the English “over” can be taken in two further ways.',
        zh: '北京市法文、西班牙文页面均为“已满60周岁”；指南英文的“60岁以上”另有两种理解。',
      },
    },
    agentAge: {
      title: { en: 'From when can an older applicant be represented?', zh: '年长申请人自何时起可由他人代办？' },
      values: {
        reached: { title: { en: 'From the 60th birthday', zh: '自60周岁生日当日起' }, cites: ['regs_19'] },
        'day-after': { title: { en: 'From the day after it', zh: '自60周岁生日次日起' }, cites: ['guide_attention'] },
        'from-61': { title: { en: 'From the 61st birthday', zh: '自61周岁生日起' }, cites: ['guide_attention'] },
      },
      recommended: 'reached',
      because: {
        en: 'The Regulations say 60 reached and stand above the guide, whose English says above 60.',
        zh: '条例规定“已满60周岁”，效力高于指南；指南英文写作“超过60岁”。',
      },
    },
    healthAge: {
      title: { en: 'At which ages is a health certificate needed?', zh: '哪些年龄须提交健康证明？' },
      values: {
        'from-18': { title: { en: 'From the 18th birthday', zh: '自18周岁生日当日起' }, cites: ['health_2012'] },
        'day-after': { title: { en: 'From the day after it', zh: '自18周岁生日次日起' }, cites: ['guide_health'] },
        'from-19': { title: { en: 'From the 19th birthday', zh: '自19周岁生日起' }, cites: ['guide_health'] },
      },
      recommended: 'from-18',
      because: {
        en: 'What is “above 18” in English is in Chinese as a rule 18周岁以上, which takes 18 in. The Regulations name no age, but refer to what is prescribed.',
        zh: '指南英文的“超过18岁”通常译自“18周岁以上”，包含本数。条例未定年龄，但要求“按照规定”提交。',
      },
    },
    healthLength: {
      title: { en: 'Is a health certificate needed for a permit of exactly one year?', zh: '有效期恰为一年时是否须提交健康证明？' },
      values: {
        'one-year': { title: { en: 'Yes: one year or more', zh: '须提交：一年以上（含一年）' }, cites: ['regs_16_health'] },
        'more-than-one-year': { title: { en: 'No: more than one year', zh: '无须提交：须超过一年' }, cites: ['guide_health'] },
      },
      recommended: 'one-year',
      because: {
        en: 'The Regulations say one year or more and stand above the guide, whose English says more than one year.',
        zh: '条例规定“1年以上”（含本数），效力高于指南；指南英文写作“超过一年”。',
      },
    },
    healthOccasion: {
      title: { en: 'Is a health certificate needed again for an extension?', zh: '延期时是否须再次提交健康证明？' },
      values: {
        'first-only': {
          title: { en: 'No: for the first one of a year or more only', zh: '无须：仅首次申请一年以上证件时提交' },
          cites: ['health_first_only', 'health_2012'],
        },
        'every-application': {
          title: { en: 'Yes: for every application', zh: '须提交：每次申请均须提交' },
          cites: ['guide_health', 'regs_16_health'],
        },
      },
      recommended: 'first-only',
      because: {
        en: 'What the Beijing police say speaks of the first application; guide and Regulations are silent.',
        zh: '北京警方的说法限于首次申请；指南和条例未作区分。',
      },
    },
  },

  conditions: {
    'any-application': { fact: 'purpose', operator: 'in', value: ['new', 'extension', 'change'] },
    'new-or-extension': { fact: 'purpose', operator: 'in', value: ['new', 'extension'] },
    // A new reason, or a move to Beijing, is proved like a new application.
    'ground-tested': {
      any: [
        { condition: 'new-or-extension' },
        {
          all: [
            { fact: 'purpose', operator: 'equal', value: 'change' },
            { fact: 'changedItem', operator: 'in', value: ['reason', 'place'] },
          ],
        },
      ],
    },
    'family-case': { all: [{ condition: 'ground-tested' }, { fact: 'ground', operator: 'equal', value: 'family' }] },
    'property-case': { all: [{ condition: 'ground-tested' }, { fact: 'ground', operator: 'equal', value: 'property' }] },
    'close-family': {
      any: [
        { fact: 'relation', operator: 'in', value: ['spouse', 'parent', 'parent-in-law'] },
        {
          all: [
            { fact: 'relation', operator: 'equal', value: 'child' },
            { fact: 'lifetime', operator: 'lessThan', value: { years: 18 } },
          ],
        },
      ],
    },
    'host-resides': {
      any: [
        { fact: 'hostPurpose', operator: 'in', value: ['work', 'study'] },
        {
          all: [
            { fact: 'hostPurpose', operator: 'equal', value: 'other' },
            { fact: 'hostReasons', operator: 'equal', value: 'and-the-like' },
          ],
        },
      ],
    },
    'owner-old-enough': {
      any: [
        {
          all: [
            { fact: 'propertyAge', operator: 'equal', value: 'reached' },
            { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 60 } },
          ],
        },
        {
          all: [
            { fact: 'propertyAge', operator: 'equal', value: 'day-after' },
            { fact: 'lifetime', operator: 'greaterThan', value: { years: 60 } },
          ],
        },
        {
          all: [
            { fact: 'propertyAge', operator: 'equal', value: 'from-61' },
            { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 61 } },
          ],
        },
      ],
    },
    'sixty-for-agent': {
      any: [
        {
          all: [
            { fact: 'agentAge', operator: 'equal', value: 'reached' },
            { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 60 } },
          ],
        },
        {
          all: [
            { fact: 'agentAge', operator: 'equal', value: 'day-after' },
            { fact: 'lifetime', operator: 'greaterThan', value: { years: 60 } },
          ],
        },
        {
          all: [
            { fact: 'agentAge', operator: 'equal', value: 'from-61' },
            { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 61 } },
          ],
        },
      ],
    },
    'may-be-represented': {
      any: [
        { fact: 'lifetime', operator: 'lessThan', value: { years: 16 } },
        { condition: 'sixty-for-agent' },
        { fact: 'limitedMobility', operator: 'equal', value: true },
      ],
    },
    represented: { all: [{ fact: 'usesAgent', operator: 'equal', value: true }, { condition: 'may-be-represented' }] },
    'minor-first-time': {
      all: [
        { fact: 'purpose', operator: 'equal', value: 'new' },
        { fact: 'lifetime', operator: 'lessThan', value: { years: 18 } },
        { fact: 'firstInChina', operator: 'equal', value: true },
      ],
    },
    'more-than-one-year': {
      any: [
        { fact: 'months', operator: 'greaterThan', value: 12 },
        {
          all: [
            { fact: 'months', operator: 'equal', value: 12 },
            { fact: 'moreDays', operator: 'equal', value: true },
          ],
        },
      ],
    },
    'more-than-five-years': {
      any: [
        { fact: 'months', operator: 'greaterThan', value: 60 },
        {
          all: [
            { fact: 'months', operator: 'equal', value: 60 },
            { fact: 'moreDays', operator: 'equal', value: true },
          ],
        },
      ],
    },
    'health-length': {
      any: [
        { condition: 'more-than-one-year' },
        {
          all: [
            { fact: 'months', operator: 'equal', value: 12 },
            { fact: 'healthLength', operator: 'equal', value: 'one-year' },
          ],
        },
      ],
    },
    'health-age': {
      any: [
        {
          all: [
            { fact: 'healthAge', operator: 'equal', value: 'from-18' },
            { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 18 } },
          ],
        },
        {
          all: [
            { fact: 'healthAge', operator: 'equal', value: 'day-after' },
            { fact: 'lifetime', operator: 'greaterThan', value: { years: 18 } },
          ],
        },
        {
          all: [
            { fact: 'healthAge', operator: 'equal', value: 'from-19' },
            { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 19 } },
          ],
        },
      ],
    },
    'health-occasion': {
      any: [
        { fact: 'purpose', operator: 'equal', value: 'new' },
        {
          all: [
            { fact: 'purpose', operator: 'equal', value: 'extension' },
            { fact: 'healthOccasion', operator: 'equal', value: 'every-application' },
          ],
        },
        // The first application that counts is the first for a year or more: a permit of some months before it is none.
        {
          all: [
            { fact: 'purpose', operator: 'equal', value: 'extension' },
            { fact: 'healthOccasion', operator: 'equal', value: 'first-only' },
            { fact: 'hadLongPermit', operator: 'equal', value: false },
          ],
        },
      ],
    },
    'health-needed': { all: [{ condition: 'health-occasion' }, { condition: 'health-length' }, { condition: 'health-age' }] },
    'health-certificate-stale': {
      any: [
        {
          all: [
            { fact: 'submissionFixed', operator: 'equal', value: true },
            { fact: 'healthDaysLeftThen', operator: 'lessThan', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'submissionFixed', operator: 'equal', value: false },
            { fact: 'healthDaysLeft', operator: 'lessThan', value: { days: 0 } },
          ],
        },
      ],
    },
    'after-entry-case': {
      all: [
        { fact: 'purpose', operator: 'equal', value: 'new' },
        { fact: 'visaSaysPermit', operator: 'equal', value: true },
      ],
    },
    'entry-deadline-missed': {
      any: [
        {
          all: [
            { fact: 'submissionFixed', operator: 'equal', value: true },
            { fact: 'entryDaysLeftThen', operator: 'lessThan', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'submissionFixed', operator: 'equal', value: false },
            { fact: 'entryDaysLeft', operator: 'lessThan', value: { days: 0 } },
          ],
        },
      ],
    },
    'extension-deadline-missed': {
      any: [
        {
          all: [
            { fact: 'submissionFixed', operator: 'equal', value: true },
            { fact: 'extensionDaysLeftThen', operator: 'lessThan', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'submissionFixed', operator: 'equal', value: false },
            { fact: 'extensionDaysLeft', operator: 'lessThan', value: { days: 0 } },
          ],
        },
      ],
    },
    'permit-ran-out': {
      any: [
        {
          all: [
            { fact: 'submissionFixed', operator: 'equal', value: true },
            { fact: 'permitDaysLeftThen', operator: 'lessThan', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'submissionFixed', operator: 'equal', value: false },
            { fact: 'permitDaysLeft', operator: 'lessThan', value: { days: 0 } },
          ],
        },
      ],
    },
    'change-deadline-missed': {
      any: [
        {
          all: [
            { fact: 'submissionFixed', operator: 'equal', value: true },
            { fact: 'changeDaysLeftThen', operator: 'lessThan', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'submissionFixed', operator: 'equal', value: false },
            { fact: 'changeDaysLeft', operator: 'lessThan', value: { days: 0 } },
          ],
        },
      ],
    },
  },

  outcomes: {
    'may-apply': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'may apply for the permit in Beijing', zh: '可在北京申请该证件' },
    },
    'cancel-household-registration': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'have the Chinese household registration cancelled first, and apply after that',
        zh: '先注销中国户籍，注销后再提出申请',
      },
    },
    appointment: {
      kind: 'duty',
      modality: 'must',
      title: { en: 'fill in the application online and make an appointment', zh: '网上填写申请信息并预约' },
    },
    'appear-in-person': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'come in person, and to the interview', zh: '本人到场办理并接受面谈' },
    },
    representative: {
      kind: 'permission',
      modality: 'is',
      title: {
        en: 'may be represented by the host organisation, a relative or a specialised agency',
        zh: '可由邀请单位、亲属或专门服务机构代为提交申请',
      },
    },
    'agent-id-copy': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'copy of the representative’s identity document', zh: '代办人身份证件复印件' },
    },
    fingerprints: {
      kind: 'duty',
      modality: 'must',
      title: { en: 'give fingerprints and other biometric data', zh: '留存指纹等人体生物识别信息' },
    },
    passport: {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'valid passport or other international travel document', zh: '有效护照或者其他国际旅行证件' },
    },
    'application-form': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'visa and residence permit application form: complete, printed, signed in black ink',
        zh: '外国人签证证件申请表：填写完整、打印，并用黑色墨水笔签名',
      },
    },
    photo: {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'recent photo on the form: two inches, colour, half length, full face, bareheaded, white background',
        zh: '表上所贴近期照片：2寸、彩色、半身、正面、免冠、白色背景',
      },
    },
    'accommodation-registration': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'valid accommodation registration of the hotel or the local police station',
        zh: '旅店或居住地派出所出具的有效住宿登记表',
      },
    },
    'host-travel-document': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'valid travel document of the foreigner who is visited', zh: '被探望外国人的有效国际旅行证件' },
    },
    'host-residence-permit': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'residence permit of the foreigner who is visited', zh: '被探望外国人的居留证件' },
    },
    'kinship-letter': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'letter of the family member in Beijing that states the family relation',
        zh: '在京亲属出具的说明亲属关系的信函',
      },
    },
    'kinship-documents': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'proof of the family relation: marriage certificate, birth certificate or the like, or notarial deed',
        zh: '亲属关系证明：结婚证、出生证明（或同等文件）、公证书等',
      },
    },
    'kinship-authentication': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'authentication of the foreign proof by the Chinese embassy or consulate in that country',
        zh: '境外亲属关系证明须经中国驻该国使领馆认证',
      },
    },
    'other-evidence': {
      kind: 'permission',
      modality: 'is',
      title: {
        en: 'may offer other supporting documents for what cannot be had of the family’s documents',
        zh: '上述亲属材料无法提供的，申请人可自愿提供其他佐证材料',
      },
    },
    'property-proof': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'ownership certificate in the applicant’s own name, or notarised contract of sale',
        zh: '申请人本人名下的房屋所有权证，或经公证的购房合同',
      },
    },
    'funds-proof': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'certificate of deposit or bank statement',
        zh: '存款证明或银行流水',
      },
    },
    'chinese-origin-proof': {
      kind: 'requirement',
      modality: 'may',
      by: { en: 'the exit-entry office', zh: '出入境管理部门' },
      title: {
        en: 'proof of Chinese origin: former Chinese identity card, household register or passport, certificate of renunciation, or that of a parent',
        zh: '外籍华人身份证明：原居民身份证、户口簿、中国护照或退籍证书，或者父母的相应证明',
      },
    },
    'medical-proof': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'proof of hospitalisation or medical services for more than six months',
        zh: '住院或接受医疗服务六个月以上的证明',
      },
    },
    'private-matter-proof': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'proof of the private matter', zh: '处理私人事务的证明材料' },
    },
    'health-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'health certificate (Verification Certificate of Medical Examination Records of Overseas Personnel)',
        zh: '健康证明（境外人员体格检查记录验证证明）',
      },
    },
    'new-health-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'a new health certificate: the one in hand is too old', zh: '重新办理健康证明：现有证明已过期' },
    },
    'birth-certificate': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'birth certificate or equivalent of the minor', zh: '未成年申请人的出生证明或同等文件' },
    },
    'parents-documents': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'proof of nationality: parents’ passports and permanent residence permits, or other relatives’ documents',
        zh: '国籍证明：父母的护照和永久居留证件，或其他亲属的证件',
      },
    },
    'identity-change-proof': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'certificate of the change by the embassy or consulate of the country of nationality',
        zh: '国籍国驻华使领馆出具的变更证明',
      },
    },
    'former-passport': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'former passport', zh: '原护照' },
    },
    'new-passport-proof': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'embassy’s or consulate’s receipt, mailing slip or other certificate for the new passport',
        zh: '使领馆出具的新护照领取、邮寄或其他证明',
      },
    },
    'companion-proof': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'passport of the person added or taken off, or other proof, and proof of kinship with the holder',
        zh: '增减偕行人的护照或其他证明，以及其与持证人的亲属关系证明',
      },
    },
    translation: {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'Chinese translation of every document in a foreign language other than English',
        zh: '英文以外的外文材料的中文译文',
      },
    },
    'originals-and-copies': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'the original of every document, to be looked at, and a photocopy, to be kept',
        zh: '全部材料的原件（供核验）和复印件（留存）',
      },
    },
    'pay-and-collect': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'pay the fee and collect the permit at the hall', zh: '在受理大厅缴费并领取证件' },
    },
    'cooperate-with-checks': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'cooperate when the office checks the reason: the applicant, and whoever wrote the letters',
        zh: '出入境管理部门核实事由时，申请人和出具函件的单位或个人须予配合',
      },
    },
    'leave-if-refused': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'if the extension is refused, leave China before the permit ends', zh: '不予延期的，须在居留期限届满前离境' },
    },
    fee: {
      kind: 'fee',
      modality: 'must',
      title: { en: 'fee for each person', zh: '每人费用' },
    },
    'fee-of-added-person': {
      kind: 'fee',
      modality: 'must',
      title: {
        en: 'fee for the person added, by the length of the permit: 400, 800 or 1,000 yuan',
        zh: '所增加偕行人的费用：按证件有效期收取400元、800元或1000元',
      },
    },
    'apply-after-entry': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'apply within 30 days of entry', zh: '自入境之日起30日内申请' },
    },
    'apply-for-extension': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'apply for the extension at least 30 days before the permit ends', zh: '在居留期限届满30日前申请延期' },
    },
    'report-change': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'apply for the change within 10 days of it', zh: '自变更之日起10日内申请变更' },
    },
    decision: {
      kind: 'deadline',
      modality: 'must',
      title: {
        en: 'the police have to decide within 15 working days',
        zh: '公安机关须在15个工作日内作出决定',
      },
    },
    'deadline-missed': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'too late: if not handed in yet, do so at once, or move the appointment into the time',
        zh: '逾期申请：尚未递交的请立即递交，预约日期过晚的请改至期限之内',
      },
    },
    'late-change': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'change not reported in time: a warning', zh: '未按时申报变更：给予警告' },
    },
    'late-change-fine': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'the public security organ', zh: '公安机关' },
      title: { en: 'for a change not reported in time: a fine on top of the warning', zh: '未按时申报变更的，除警告外可并处罚款' },
    },
    'illegal-residence': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'residence after the permit’s last day without an application slip is illegal: a warning',
        zh: '居留期限届满后无受理回执仍居留的，属非法居留：给予警告',
      },
    },
    'illegal-residence-fine': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'the public security organ, in serious cases', zh: '公安机关（情节严重时）' },
      title: {
        en: 'for illegal residence: a fine by the day, or detention for 5 to 15 days',
        zh: '非法居留的，按日罚款，或处5日以上15日以下拘留',
      },
    },
    'decision-overdue': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'the legal time for the decision has passed: ask the office', zh: '法定审批期限已过：请向受理部门查询' },
    },
    slip: {
      kind: 'permission',
      modality: 'is',
      title: {
        en: 'with the application slip: lawful travel and residence in China while the passport is held',
        zh: '护照被收存期间，可凭受理回执在中国境内合法旅行、居留',
      },
    },
    'change-from-stay': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the municipal public security bureau', zh: '市级公安机关' },
      title: {
        en: 'change from a stay to residence, for talents, investors, humanitarian and similar reasons',
        zh: '因人才、投资、人道等原因由停留变更为居留',
      },
    },
    ready: {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'usually ready for collection (the office’s own time, an estimate)',
        zh: '通常可领取的日期（受理部门承诺时限，仅供估计）',
      },
    },
    'told-once': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'if something is missing, the office names all of it at once',
        zh: '材料不齐的，受理部门须一次性告知全部需补内容',
      },
    },
    verification: {
      kind: 'notice',
      modality: 'may',
      by: { en: 'the exit-entry office', zh: '出入境管理部门' },
      title: {
        en: 'the reason may be checked by interview, by telephone or on the spot',
        zh: '可通过面谈、电话询问、实地调查等方式核实申请事由',
      },
    },
    'refusal-grounds': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'refused for: a visa class that gives no residence, deceit, missing documents, breach of Chinese law, other reasons',
        zh: '不予签发的情形：签证类别不符、弄虚作假、不能提供材料、违反中国法律及其他情形',
      },
    },
    'length-granted': {
      kind: 'notice',
      modality: 'may',
      by: { en: 'the exit-entry office', zh: '出入境管理部门' },
      title: { en: 'the length granted: at least 180 days, at most five years', zh: '签发的有效期：最短180日，最长五年' },
    },
    'length-outside': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'no permit of the length asked for: it has to be at least 180 days and at most five years',
        zh: '所申请的有效期不可签发：须不少于180日且不超过五年',
      },
    },
    final: {
      kind: 'notice',
      modality: 'is',
      title: { en: 'a refusal is final', zh: '不予签发或不予延期的决定为最终决定' },
    },
    'main-hall': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'Exit-Entry Reception Hall of the Beijing police', zh: '北京市公安局出入境接待大厅' },
    },
    'zhongguancun-hall': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'Zhongguancun Foreigner Service Center', zh: '中关村外国人服务大厅' },
    },
    'chaoyang-hall': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'Foreigner Service Center of the Chaoyang sub-bureau', zh: '朝阳分局外国人出入境服务大厅' },
    },
    'shunyi-hall': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'Foreigner Service Center of the Shunyi sub-bureau', zh: '顺义分局外国人出入境服务大厅' },
    },
    'shijingshan-hall': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'Foreigner Service Center of the Shijingshan sub-bureau', zh: '石景山分局外国人出入境服务大厅' },
    },
    'tongzhou-hall': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'Foreigner Service Center of the Tongzhou sub-bureau', zh: '通州分局外国人出入境服务大厅' },
    },
    'office-of-residence': {
      kind: 'facility',
      modality: 'is',
      title: {
        en: 'exit-entry office, at county level or above, of the place of residence',
        zh: '居留地县级以上公安机关出入境管理部门',
      },
    },
  },

  rules: [
    {
      id: 'family-of-resident',
      title: { en: 'A family member of a foreigner who resides in Beijing', zh: '在京居留外国人的家属' },
      cites: ['guide_who', 'regs_15'],
      when: {
        all: [
          { condition: 'family-case' },
          { condition: 'host-resides' },
          {
            any: [
              { condition: 'close-family' },
              {
                all: [
                  { fact: 'relation', operator: 'in', value: ['child', 'other'] },
                  { fact: 'familyMembers', operator: 'equal', value: 'any-family' },
                ],
              },
            ],
          },
        ],
      },
      unless: { fact: 'keepsHouseholdRegistration', operator: 'equal', value: true },
      then: { outcome: 'may-apply' },
    },
    {
      id: 'owner-of-property',
      title: { en: 'A person of Chinese origin over 60 who has bought a home in Beijing', zh: '60岁以上、在京购买住房的外籍华人' },
      cites: ['guide_who', 'sister_chinese_origin'],
      when: {
        all: [
          { condition: 'property-case' },
          { fact: 'chineseOrigin', operator: 'equal', value: true },
          { fact: 'ownsHome', operator: 'equal', value: true },
          { condition: 'owner-old-enough' },
        ],
      },
      unless: { fact: 'keepsHouseholdRegistration', operator: 'equal', value: true },
      then: { outcome: 'may-apply' },
    },
    {
      id: 'medical-treatment',
      title: { en: 'A foreigner who needs medical treatment or services in Beijing', zh: '在京就医或接受医疗服务的外国人' },
      cites: ['guide_who'],
      when: { all: [{ condition: 'ground-tested' }, { fact: 'ground', operator: 'equal', value: 'medical' }] },
      unless: { fact: 'keepsHouseholdRegistration', operator: 'equal', value: true },
      then: { outcome: 'may-apply' },
    },
    {
      id: 'other-private-matter',
      title: { en: 'A foreigner with other private matters in Beijing', zh: '在京处理其他私人事务的外国人' },
      cites: ['guide_who', 'regs_15'],
      when: { all: [{ condition: 'ground-tested' }, { fact: 'ground', operator: 'equal', value: 'other' }] },
      unless: { fact: 'keepsHouseholdRegistration', operator: 'equal', value: true },
      then: { outcome: 'may-apply' },
    },
    {
      id: 'holder-of-changed-permit',
      title: { en: 'A holder whose person, passport or companions changed', zh: '本人身份信息、护照或偕行人发生变更的持证人' },
      cites: ['eeal_33', 'change_guide'],
      when: {
        all: [
          { fact: 'purpose', operator: 'equal', value: 'change' },
          { fact: 'changedItem', operator: 'in', value: ['identity', 'passport', 'companion-added', 'companion-removed'] },
        ],
      },
      then: { outcome: 'may-apply' },
    },
    {
      id: 'household-registration-first',
      title: { en: 'Whoever is still in a household register waits until it is cancelled', zh: '户籍未注销的，注销后再申请' },
      cites: ['guide_attention'],
      when: {
        all: [{ condition: 'ground-tested' }, { fact: 'keepsHouseholdRegistration', operator: 'equal', value: true }],
      },
      then: { outcome: 'cancel-household-registration' },
    },
    {
      id: 'appointment',
      title: { en: 'Information is filled in first, and an appointment made', zh: '先填写信息并预约' },
      cites: ['guide_documents'],
      when: { condition: 'new-or-extension' },
      then: { outcome: 'appointment' },
    },
    {
      id: 'in-person',
      title: { en: 'The applicant goes through it in person, unless represented', zh: '除可代办并委托代办外，申请人须本人办理' },
      cites: ['guide_attention', 'regs_19'],
      when: { condition: 'any-application' },
      unless: { condition: 'represented' },
      then: { outcome: 'appear-in-person' },
    },
    {
      id: 'called-to-interview',
      title: { en: 'Whoever is called to an interview comes, also when represented', zh: '接到面谈通知的，即使委托代办也须本人面谈' },
      cites: ['guide_attention', 'regs_20'],
      when: {
        all: [
          { condition: 'any-application' },
          { condition: 'represented' },
          { fact: 'calledToInterview', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'appear-in-person' },
    },
    {
      id: 'represented-under-16',
      title: { en: 'Under 16', zh: '未满16周岁' },
      cites: ['guide_attention', 'regs_19'],
      when: { all: [{ condition: 'any-application' }, { fact: 'lifetime', operator: 'lessThan', value: { years: 16 } }] },
      then: { outcome: 'representative' },
    },
    {
      id: 'represented-from-60',
      title: { en: 'Sixty or over', zh: '已满60周岁' },
      cites: ['regs_19', 'guide_attention'],
      when: { all: [{ condition: 'any-application' }, { condition: 'sixty-for-agent' }] },
      then: { outcome: 'representative' },
    },
    {
      id: 'represented-limited-mobility',
      title: { en: 'Hard to move through illness or disability', zh: '因疾病或残疾等行动不便' },
      cites: ['guide_attention', 'regs_19'],
      when: { all: [{ condition: 'any-application' }, { fact: 'limitedMobility', operator: 'equal', value: true }] },
      then: { outcome: 'representative' },
    },
    {
      id: 'agent-id-copy',
      title: { en: 'A representative hands in a copy of their own identity document', zh: '代办人提交本人身份证件复印件' },
      cites: ['guide_attention'],
      when: { all: [{ condition: 'any-application' }, { condition: 'represented' }] },
      then: { outcome: 'agent-id-copy' },
    },
    {
      id: 'fingerprints',
      title: { en: 'Fingerprints are taken of whoever applies for a permit', zh: '申请居留证件须留存指纹' },
      cites: ['eeal_30', 'regs_16'],
      when: { fact: 'purpose', operator: 'equal', value: 'new' },
      then: { outcome: 'fingerprints' },
    },
    {
      id: 'passport',
      title: { en: 'Every application: the passport', zh: '各类申请：护照' },
      cites: ['guide_documents', 'eeal_30', 'change_guide'],
      when: { condition: 'any-application' },
      then: { outcome: 'passport' },
    },
    {
      id: 'application-form',
      title: { en: 'Every application: the form', zh: '各类申请：申请表' },
      cites: ['guide_documents', 'change_guide'],
      when: { condition: 'any-application' },
      then: { outcome: 'application-form' },
    },
    {
      id: 'photo',
      title: { en: 'Every application: the photo', zh: '各类申请：照片' },
      cites: ['guide_documents', 'change_guide'],
      when: { condition: 'any-application' },
      then: { outcome: 'photo' },
    },
    {
      id: 'accommodation-registration',
      title: { en: 'Every application: the registration of where one lives', zh: '各类申请：住宿登记' },
      cites: ['guide_documents', 'change_guide'],
      when: { condition: 'any-application' },
      then: { outcome: 'accommodation-registration' },
    },
    {
      id: 'host-travel-document',
      title: { en: 'Family visit: the host’s travel document', zh: '探亲：被探望人的旅行证件' },
      cites: ['guide_family'],
      when: { condition: 'family-case' },
      then: { outcome: 'host-travel-document' },
    },
    {
      id: 'host-residence-permit',
      title: { en: 'Family visit: the host’s residence permit, which the Regulations name', zh: '探亲：条例规定的被探望人居留证件' },
      cites: ['regs_16'],
      when: { condition: 'family-case' },
      then: { outcome: 'host-residence-permit' },
    },
    {
      id: 'kinship-letter',
      title: { en: 'S1 and S2 holders: the letter of the family member', zh: 'S1、S2签证持有人：亲属信函' },
      cites: ['guide_family'],
      when: { all: [{ condition: 'family-case' }, { fact: 'visa', operator: 'in', value: ['S1', 'S2'] }] },
      then: { outcome: 'kinship-letter' },
    },
    {
      id: 'kinship-documents',
      title: { en: 'Holders of any visa: proof of the family relation', zh: '持任何签证：亲属关系证明' },
      cites: ['guide_family', 'regs_16'],
      when: { condition: 'family-case' },
      then: { outcome: 'kinship-documents' },
    },
    {
      id: 'kinship-authentication',
      title: { en: 'Holders of other visas than S1 and S2: foreign proof is authenticated', zh: '非S1、S2签证持有人：境外证明须认证' },
      cites: ['guide_family'],
      when: {
        all: [
          { condition: 'family-case' },
          { fact: 'visa', operator: 'equal', value: 'other' },
          { fact: 'kinshipIssuedIn', operator: 'equal', value: 'abroad' },
        ],
      },
      then: { outcome: 'kinship-authentication' },
    },
    {
      id: 'other-evidence',
      title: { en: 'What cannot be given may be replaced', zh: '无法提供的可以其他材料代替' },
      cites: ['guide_family'],
      when: { condition: 'family-case' },
      then: { outcome: 'other-evidence' },
    },
    {
      id: 'property-proof',
      title: { en: 'Owner of property: the home', zh: '购房：住房证明' },
      cites: ['guide_property'],
      when: { condition: 'property-case' },
      then: { outcome: 'property-proof' },
    },
    {
      id: 'funds-proof',
      title: { en: 'Owner of property: the means', zh: '购房：资金证明' },
      cites: ['guide_property'],
      when: { condition: 'property-case' },
      then: { outcome: 'funds-proof' },
    },
    {
      id: 'chinese-origin-proof',
      title: {
        en: 'Owner of property: the Chinese origin, which Beijing’s page on such applicants wants proved',
        zh: '购房：北京市外籍华人页面要求的身份证明',
      },
      cites: ['sister_chinese_origin'],
      when: { condition: 'property-case' },
      then: { outcome: 'chinese-origin-proof' },
    },
    {
      id: 'medical-proof',
      title: { en: 'Patient: the hospital’s paper', zh: '就医：医疗机构证明' },
      cites: ['guide_medical'],
      when: { all: [{ condition: 'ground-tested' }, { fact: 'ground', operator: 'equal', value: 'medical' }] },
      then: {
        outcome: 'medical-proof',
        params: {
          issuedBy: {
            en: 'a medical institution above county level (in Chinese usage: county level or above) or of class 2A',
            zh: '县级以上或二级甲等医疗机构',
          },
        },
      },
    },
    {
      id: 'private-matter-proof',
      title: { en: 'Other private matters: proof of them', zh: '其他私人事务：相应证明' },
      cites: ['regs_16'],
      when: { all: [{ condition: 'ground-tested' }, { fact: 'ground', operator: 'equal', value: 'other' }] },
      then: { outcome: 'private-matter-proof' },
    },
    {
      id: 'health-certificate',
      title: { en: 'A permit of about a year or longer: the health certificate', zh: '有效期一年左右或更长：健康证明' },
      cites: ['guide_health', 'regs_16_health'],
      when: { condition: 'health-needed' },
      then: {
        outcome: 'health-certificate',
        params: {
          issuedBy: {
            en: 'an immigration inspection and quarantine institution in China',
            zh: '中国境内出入境检验检疫机构',
          },
          validFor: { en: 'six months from its date of issue', zh: '自出具之日起六个月' },
        },
      },
    },
    {
      id: 'health-certificate-too-old',
      title: { en: 'A health certificate counts for six months', zh: '健康证明六个月内有效' },
      cites: ['guide_health', 'regs_16_health'],
      when: {
        all: [
          { condition: 'health-needed' },
          { fact: 'hasHealthCertificate', operator: 'equal', value: true },
          { condition: 'health-certificate-stale' },
        ],
      },
      then: { outcome: 'new-health-certificate', params: { until: { fact: 'healthCertificateUntil' } } },
    },
    {
      id: 'birth-certificate',
      title: { en: 'Under 18 and first application in China: the birth certificate', zh: '未满18周岁首次在华申请：出生证明' },
      cites: ['guide_attention'],
      when: { condition: 'minor-first-time' },
      then: { outcome: 'birth-certificate' },
    },
    {
      id: 'parents-documents',
      title: { en: 'Under 18 and first application in China: the parents’ documents', zh: '未满18周岁首次在华申请：父母证件' },
      cites: ['guide_attention'],
      when: { condition: 'minor-first-time' },
      then: { outcome: 'parents-documents' },
    },
    {
      id: 'identity-changed',
      title: { en: 'Change of name, sex or date of birth', zh: '姓名、性别或出生日期变更' },
      cites: ['change_guide'],
      when: {
        all: [
          { fact: 'purpose', operator: 'equal', value: 'change' },
          { fact: 'changedItem', operator: 'equal', value: 'identity' },
        ],
      },
      then: { outcome: 'identity-change-proof' },
    },
    {
      id: 'passport-changed-old',
      title: { en: 'Change of passport: the old one', zh: '护照变更：原护照' },
      cites: ['change_guide'],
      when: {
        all: [
          { fact: 'purpose', operator: 'equal', value: 'change' },
          { fact: 'changedItem', operator: 'equal', value: 'passport' },
        ],
      },
      then: { outcome: 'former-passport' },
    },
    {
      id: 'passport-changed-new',
      title: { en: 'Change of passport: where the new one comes from', zh: '护照变更：新护照来源证明' },
      cites: ['change_guide'],
      when: {
        all: [
          { fact: 'purpose', operator: 'equal', value: 'change' },
          { fact: 'changedItem', operator: 'equal', value: 'passport' },
        ],
      },
      then: { outcome: 'new-passport-proof' },
    },
    {
      id: 'companions-changed',
      title: { en: 'Change of the persons on the same permit', zh: '偕行人变更' },
      cites: ['change_guide'],
      when: {
        all: [
          { fact: 'purpose', operator: 'equal', value: 'change' },
          { fact: 'changedItem', operator: 'in', value: ['companion-added', 'companion-removed'] },
        ],
      },
      then: { outcome: 'companion-proof' },
    },
    {
      id: 'translation',
      title: { en: 'Foreign languages other than English', zh: '英文以外的外文' },
      cites: ['guide_attention'],
      when: {
        all: [{ condition: 'any-application' }, { fact: 'documentLanguage', operator: 'equal', value: 'other' }],
      },
      then: { outcome: 'translation' },
    },
    {
      id: 'originals',
      title: { en: 'Originals are verified, photocopies kept', zh: '核验原件，留存复印件' },
      cites: ['guide_attention'],
      when: { condition: 'any-application' },
      then: { outcome: 'originals-and-copies' },
    },
    {
      id: 'pay-and-collect',
      title: { en: 'Payment and collection', zh: '缴费与领取' },
      cites: ['guide_time_and_fees'],
      when: { condition: 'any-application' },
      then: { outcome: 'pay-and-collect' },
    },
    {
      id: 'cooperation',
      title: { en: 'Checks call for cooperation', zh: '核实须予配合' },
      cites: ['guide_reminders', 'regs_20'],
      when: { condition: 'any-application' },
      then: { outcome: 'cooperate-with-checks' },
    },
    {
      id: 'leave-if-refused',
      title: { en: 'A refused extension: leave in time', zh: '不予延期：按时离境' },
      cites: ['eeal_32'],
      when: { fact: 'purpose', operator: 'equal', value: 'extension' },
      unless: { condition: 'permit-ran-out' },
      then: { outcome: 'leave-if-refused', params: { until: { fact: 'permitExpiresOn' } } },
    },
    {
      id: 'fee-under-one-year',
      title: { en: 'Less than one year, from the shortest length on', zh: '不满一年（不短于最短有效期）' },
      cites: ['guide_time_and_fees', 'fee_schedule', 'eeal_30'],
      when: {
        all: [
          { condition: 'new-or-extension' },
          { fact: 'months', operator: 'greaterThanInclusive', value: 6 },
          { fact: 'months', operator: 'lessThan', value: 12 },
        ],
      },
      then: { outcome: 'fee', params: { amount: 400, currency: 'CNY' } },
    },
    {
      id: 'fee-one-to-three-years',
      title: { en: 'One year, that included, to less than three', zh: '一年（含）至三年（不含）' },
      cites: ['guide_time_and_fees', 'fee_schedule'],
      when: {
        all: [
          { condition: 'new-or-extension' },
          { fact: 'months', operator: 'greaterThanInclusive', value: 12 },
          { fact: 'months', operator: 'lessThan', value: 36 },
        ],
      },
      then: { outcome: 'fee', params: { amount: 800, currency: 'CNY' } },
    },
    {
      id: 'fee-three-to-five-years',
      title: { en: 'Three to five years, both included', zh: '三年（含）至五年（含）' },
      cites: ['guide_time_and_fees', 'fee_schedule'],
      when: {
        all: [
          { condition: 'new-or-extension' },
          { fact: 'months', operator: 'greaterThanInclusive', value: 36 },
          { not: { condition: 'more-than-five-years' } },
        ],
      },
      then: { outcome: 'fee', params: { amount: 1000, currency: 'CNY' } },
    },
    {
      id: 'fee-change',
      title: { en: 'A change of registered items', zh: '变更登记事项' },
      cites: ['fee_schedule'],
      when: { fact: 'purpose', operator: 'equal', value: 'change' },
      unless: { fact: 'changedItem', operator: 'equal', value: 'companion-added' },
      then: { outcome: 'fee', params: { amount: 200, currency: 'CNY' } },
    },
    {
      id: 'fee-added-person',
      title: { en: 'Persons on the same permit pay the same each', zh: '偕行人按同一标准逐人收费' },
      cites: ['fee_schedule'],
      when: {
        all: [
          { fact: 'purpose', operator: 'equal', value: 'change' },
          { fact: 'changedItem', operator: 'equal', value: 'companion-added' },
        ],
      },
      then: { outcome: 'fee-of-added-person' },
    },
    {
      id: 'thirty-days-after-entry',
      title: {
        en: 'Thirty days, the day of entry not counted; a day earlier is in time on any count',
        zh: '30日，入境当日不计；提前一日则按任何算法均不逾期',
      },
      cites: ['eeal_30', 'guide_reminders', 'regs_36', 'civil_code'],
      when: { condition: 'after-entry-case' },
      then: { outcome: 'apply-after-entry', params: { dueOn: { fact: 'entryDeadline' } } },
    },
    {
      id: 'thirty-days-before-end',
      title: { en: 'Thirty days before the last day of the permit', zh: '居留期限届满前30日' },
      cites: ['eeal_32', 'guide_reminders'],
      when: { fact: 'purpose', operator: 'equal', value: 'extension' },
      then: { outcome: 'apply-for-extension', params: { dueOn: { fact: 'extensionDeadline' } } },
    },
    {
      id: 'ten-days-after-change',
      title: { en: 'Ten days, the day of the change not counted', zh: '10日，变更当日不计' },
      cites: ['eeal_33', 'guide_reminders', 'civil_code'],
      when: { fact: 'purpose', operator: 'equal', value: 'change' },
      then: { outcome: 'report-change', params: { dueOn: { fact: 'changeDeadline' } } },
    },
    {
      id: 'late-after-entry',
      title: { en: 'More than thirty days after entry', zh: '入境超过30日' },
      cites: ['eeal_30', 'guide_reminders'],
      when: { all: [{ condition: 'after-entry-case' }, { condition: 'entry-deadline-missed' }] },
      then: { outcome: 'deadline-missed', params: { until: { fact: 'entryDeadline' } } },
    },
    {
      id: 'late-for-extension',
      title: { en: 'Less than thirty days before the end', zh: '距届满不足30日' },
      cites: ['eeal_32', 'guide_reminders'],
      when: { all: [{ fact: 'purpose', operator: 'equal', value: 'extension' }, { condition: 'extension-deadline-missed' }] },
      then: { outcome: 'deadline-missed', params: { until: { fact: 'extensionDeadline' } } },
    },
    {
      id: 'late-for-change',
      title: { en: 'More than ten days after the change', zh: '变更超过10日' },
      cites: ['eeal_33', 'guide_reminders'],
      when: { all: [{ fact: 'purpose', operator: 'equal', value: 'change' }, { condition: 'change-deadline-missed' }] },
      then: { outcome: 'deadline-missed', params: { until: { fact: 'changeDeadline' } } },
    },
    {
      id: 'penalty-for-late-change',
      title: { en: 'A change that was not reported in time', zh: '未按时申报变更' },
      cites: ['eeal_76'],
      when: { all: [{ fact: 'purpose', operator: 'equal', value: 'change' }, { condition: 'change-deadline-missed' }] },
      then: { outcome: 'late-change' },
    },
    {
      id: 'fine-for-late-change',
      title: { en: 'A change that was not reported in time: the fine', zh: '未按时申报变更：罚款' },
      cites: ['eeal_76'],
      when: { all: [{ fact: 'purpose', operator: 'equal', value: 'change' }, { condition: 'change-deadline-missed' }] },
      then: { outcome: 'late-change-fine', params: { atMost: 2000, currency: 'CNY' } },
    },
    {
      id: 'permit-ran-out',
      title: { en: 'An extension not handed in before the permit ended', zh: '居留期限届满前未递交延期申请' },
      cites: ['eeal_78'],
      when: { all: [{ fact: 'purpose', operator: 'equal', value: 'extension' }, { condition: 'permit-ran-out' }] },
      then: { outcome: 'illegal-residence' },
    },
    {
      id: 'fine-for-illegal-residence',
      title: { en: 'Illegal residence in serious cases', zh: '非法居留情节严重的' },
      cites: ['eeal_78'],
      when: { all: [{ fact: 'purpose', operator: 'equal', value: 'extension' }, { condition: 'permit-ran-out' }] },
      then: { outcome: 'illegal-residence-fine', params: { perDay: 500, atMost: 10000, currency: 'CNY' } },
    },
    {
      id: 'legal-maximum',
      title: { en: 'Fifteen working days from the day after handing in', zh: '自递交次日起15个工作日' },
      cites: ['regs_18', 'regs_36', 'eeal_30', 'civil_code'],
      when: { all: [{ condition: 'any-application' }, { fact: 'submissionFixed', operator: 'equal', value: true }] },
      then: { outcome: 'decision', params: { dueOn: { fact: 'fifteenthWorkingDay' } } },
    },
    {
      id: 'seven-working-days',
      title: {
        en: 'Seven working days from the day after handing in, a promise and no limit in law',
        zh: '自递交次日起7个工作日，为承诺时限而非法定期限',
      },
      cites: ['guide_time_and_fees', 'regs_36', 'civil_code'],
      when: { all: [{ condition: 'new-or-extension' }, { fact: 'submissionFixed', operator: 'equal', value: true }] },
      then: { outcome: 'ready', params: { expectedOn: { fact: 'seventhWorkingDay' } } },
    },
    {
      id: 'decision-overdue',
      title: { en: 'More than fifteen working days have passed', zh: '已超过15个工作日' },
      cites: ['regs_18', 'regs_36'],
      when: {
        all: [
          { condition: 'any-application' },
          { fact: 'submissionFixed', operator: 'equal', value: true },
          { fact: 'decisionDaysLeft', operator: 'lessThan', value: { days: 0 } },
        ],
      },
      then: { outcome: 'decision-overdue', params: { until: { fact: 'fifteenthWorkingDay' } } },
    },
    {
      id: 'slip',
      title: { en: 'The slip stands in for the passport', zh: '受理回执代替护照' },
      cites: ['guide_reminders', 'regs_18'],
      when: { all: [{ condition: 'any-application' }, { fact: 'submissionFixed', operator: 'equal', value: true }] },
      then: { outcome: 'slip' },
    },
    {
      id: 'from-stay-to-residence',
      title: {
        en: 'The visa gives a stay, not residence: a change needs approval',
        zh: '签证仅许停留：变更为居留须经批准',
      },
      cites: ['eeal_31', 'regs_36'],
      when: {
        all: [
          { fact: 'purpose', operator: 'equal', value: 'new' },
          { fact: 'visaSaysPermit', operator: 'equal', value: false },
        ],
      },
      then: { outcome: 'change-from-stay' },
    },
    {
      id: 'told-once',
      title: { en: 'What is missing is told once and completely', zh: '一次性告知' },
      cites: ['regs_18'],
      when: { condition: 'any-application' },
      then: { outcome: 'told-once' },
    },
    {
      id: 'verification',
      title: { en: 'The office checks the reason', zh: '核实申请事由' },
      cites: ['guide_reminders', 'regs_20'],
      when: { condition: 'any-application' },
      then: { outcome: 'verification' },
    },
    {
      id: 'refusal-grounds',
      title: { en: 'Why a permit is refused', zh: '不予签发的情形' },
      cites: ['eeal_31'],
      when: { fact: 'purpose', operator: 'equal', value: 'new' },
      then: { outcome: 'refusal-grounds' },
    },
    {
      id: 'length-of-family',
      title: { en: 'Family: as long as the host may stay', zh: '探亲：参照被探望人的居留期限' },
      cites: ['eeal_30', 'sister_chinese_origin'],
      when: { all: [{ condition: 'new-or-extension' }, { fact: 'ground', operator: 'equal', value: 'family' }] },
      then: {
        outcome: 'length-granted',
        params: {
          usually: {
            en: 'as long as the host’s own permit (said of applicants of Chinese origin)',
            zh: '参照被探望人的居留期限（见外籍华人的规定）',
          },
        },
      },
    },
    {
      id: 'length-of-owner',
      title: { en: 'Owner of property: up to five years', zh: '购房：最长五年' },
      cites: ['eeal_30', 'sister_chinese_origin'],
      when: { all: [{ condition: 'new-or-extension' }, { fact: 'ground', operator: 'equal', value: 'property' }] },
      then: { outcome: 'length-granted', params: { usually: { en: 'up to five years', zh: '最长五年' } } },
    },
    {
      id: 'length-of-patient',
      title: { en: 'Patient: as the hospital’s paper says', zh: '就医：参照医院证明所载期限' },
      cites: ['eeal_30', 'sister_chinese_origin'],
      when: { all: [{ condition: 'new-or-extension' }, { fact: 'ground', operator: 'equal', value: 'medical' }] },
      then: {
        outcome: 'length-granted',
        params: {
          usually: {
            en: 'as long as the hospital’s paper says (said of applicants of Chinese origin)',
            zh: '参照医院证明所载期限（见外籍华人的规定）',
          },
        },
      },
    },
    {
      id: 'length-of-others',
      title: { en: 'Other private matters: within the limits of the law', zh: '其他私人事务：在法定范围内' },
      cites: ['eeal_30'],
      when: { all: [{ condition: 'new-or-extension' }, { fact: 'ground', operator: 'equal', value: 'other' }] },
      then: { outcome: 'length-granted' },
    },
    {
      id: 'length-too-short',
      title: { en: 'Less than 180 days', zh: '不足180日' },
      cites: ['eeal_30', 'regs_36'],
      when: { all: [{ condition: 'new-or-extension' }, { fact: 'months', operator: 'lessThan', value: 6 }] },
      then: { outcome: 'length-outside' },
    },
    {
      id: 'length-too-long',
      title: { en: 'More than five years', zh: '超过五年' },
      cites: ['eeal_30'],
      when: { all: [{ condition: 'new-or-extension' }, { condition: 'more-than-five-years' }] },
      then: { outcome: 'length-outside' },
    },
    {
      id: 'refusal-of-permit-final',
      title: { en: 'No appeal against not issuing the permit', zh: '不予签发居留证件的决定' },
      cites: ['eeal_36', 'guide_reminders'],
      when: { fact: 'purpose', operator: 'equal', value: 'new' },
      then: { outcome: 'final' },
    },
    {
      id: 'refusal-of-extension-final',
      title: { en: 'No appeal against not extending residence', zh: '不予延长居留期限的决定' },
      cites: ['eeal_36', 'guide_reminders'],
      when: { fact: 'purpose', operator: 'equal', value: 'extension' },
      then: { outcome: 'final' },
    },
    {
      id: 'main-hall',
      title: { en: 'Open to every applicant', zh: '面向全部申请人' },
      cites: ['guide_halls'],
      when: { condition: 'any-application' },
      then: {
        outcome: 'main-hall',
        params: {
          address: {
            en: '2 Andingmen East Street (Andingmen Dongdajie), Dongcheng District, at the southeast corner of Beixiaojie Bridge, Second Ring Road',
            zh: '东城区安定门东大街2号（二环路北小街桥东南角）',
          },
          hours: { en: 'Monday to Saturday 9:00–17:00', zh: '周一至周六9:00—17:00' },
        },
      },
    },
    {
      id: 'zhongguancun-hall',
      title: { en: 'Open to every applicant', zh: '面向全部申请人' },
      cites: ['guide_halls'],
      when: { condition: 'any-application' },
      then: {
        outcome: 'zhongguancun-hall',
        params: {
          address: { en: 'Jia 22 Shuangyushu Beili, Haidian District', zh: '海淀区双榆树北里甲22号' },
          hours: { en: 'Monday to Saturday 9:00–17:00', zh: '周一至周六9:00—17:00' },
        },
      },
    },
    {
      id: 'chaoyang-hall',
      title: {
        en: 'Takes residence permits for work, study, reunion and personal affairs, and certain employees',
        zh: '受理工作、学习、团聚、私人事务四类居留证件及特定雇员',
      },
      cites: ['guide_halls'],
      when: { condition: 'any-application' },
      then: {
        outcome: 'chaoyang-hall',
        params: {
          address: {
            en: 'floors 1 and 2, Building 304, BEZ IT Park, 10A Jiuxianqiao North Road, Chaoyang District',
            zh: '朝阳区酒仙桥北路甲10号电子城IT产业园304楼1至2层',
          },
          hours: { en: 'Monday to Saturday 9:00–17:00', zh: '周一至周六9:00—17:00' },
        },
      },
    },
    {
      id: 'shunyi-hall',
      title: {
        en: 'Takes residence permits for work, study, reunion and personal affairs, and certain employees',
        zh: '受理工作、学习、团聚、私人事务四类居留证件及特定雇员',
      },
      cites: ['guide_halls'],
      when: { condition: 'any-application' },
      then: {
        outcome: 'shunyi-hall',
        params: {
          address: {
            en: 'floors 1 and 2 of the office building, Jia 3 Tianzhu East Road, Shunyi District',
            zh: '顺义区天竺东路甲3号办公楼1至2层',
          },
          hours: { en: 'Monday to Saturday 9:00–17:00', zh: '周一至周六9:00—17:00' },
        },
      },
    },
    {
      id: 'shijingshan-hall',
      title: {
        en: 'Takes residence permits for work, study, reunion and personal affairs only',
        zh: '只受理工作、学习、团聚、私人事务四类居留证件',
      },
      cites: ['guide_halls'],
      when: { condition: 'any-application' },
      then: {
        outcome: 'shijingshan-hall',
        params: {
          address: { en: '3A Gucheng Nanli, Shijingshan District', zh: '石景山区古城南里甲3号' },
          hours: { en: 'Monday to Saturday 9:00–12:00 and 13:30–17:30', zh: '周一至周六9:00—12:00，13:30—17:30' },
        },
      },
    },
    {
      id: 'tongzhou-hall',
      title: {
        en: 'Takes residence permits for work, study, reunion and personal affairs only',
        zh: '只受理工作、学习、团聚、私人事务四类居留证件',
      },
      cites: ['guide_halls'],
      when: { condition: 'any-application' },
      then: {
        outcome: 'tongzhou-hall',
        params: {
          address: { en: '15 Beiguan Street, Yongshun Town, Tongzhou District', zh: '通州区永顺镇北关大街15号' },
          hours: { en: 'Monday to Saturday 9:00–17:00', zh: '周一至周六9:00—17:00' },
        },
      },
    },
    {
      id: 'office-of-residence',
      title: { en: 'Changes go to the office where the holder lives', zh: '变更向居留地出入境管理部门申请' },
      cites: ['eeal_33', 'guide_reminders'],
      when: { fact: 'purpose', operator: 'equal', value: 'change' },
      then: { outcome: 'office-of-residence' },
    },
  ],

  notModelled: [
    { clause: 'S2-01', reason: 'Says what the page is about: the permit and its extension, the values of `purpose`.' },
    {
      clause: 'S2-34',
      reason:
        'A further group that may use the Chaoyang hall, employees of certain enterprises: they apply for work permits, and applicants for this one belong to the other group.',
    },
    { clause: 'S2-56', reason: 'Refusals on ordinary visas, which are not this permit.' },
    { clause: 'S2-59', reason: 'Who interprets the page; nothing follows for an applicant.' },
    { clause: 'S2-72', reason: 'Headings of the page.' },
  ],
})
