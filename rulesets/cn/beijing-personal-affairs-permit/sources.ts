import type { Citation, Citations } from '../../../src/authoring.ts'
import { exitEntryLaw, hongKongMacauMeasures, nationalityLaw, statuteCopies, taiwanMeasures } from '../sources.ts'

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const guide = {
  instrument: {
    en: 'Beijing Municipal Government, Personal Affairs Residence Permits and Extensions',
    zh: '北京市人民政府，私人事务类居留证件及其延期',
  },
  address: 'http://english.beijing.gov.cn/workinginbeijing/personalaffairsresidencepermits/index.html',
  read: '2026-11-21',
  reliability: 'SEED',
} as const satisfies Partial<Citation>

const order637 = {
  instrument: {
    en: 'Regulations on Administration of the Entry and Exit of Foreigners (State Council Order 637)',
    zh: '《中华人民共和国外国人入境出境管理条例》（国务院令第637号）',
  },
  ...statuteCopies.order637,
} as const satisfies Partial<Citation>

const laterGuide = {
  instrument: {
    en: 'Beijing Municipal Government, Private Business Residence Permit for Foreigners, later edition',
    zh: '北京市人民政府，外国人私人事务居留许可，后一版本',
  },
  address: 'https://english.beijing.gov.cn/mostrequested/residencepermit/foreignersentrepreneur/',
  read: '2026-11-21',
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

const earlierGuide = {
  instrument: {
    en: 'Beijing Municipal Government, Personal Affairs Residence Permits and Extensions, earlier edition',
    zh: '北京市人民政府，私人事务类居留证件及其延期，前一版本',
  },
  address: 'http://english.beijing.gov.cn/workinginbeijing/personalaffairsresidencepermits/index.html',
  read: '2026-11-21',
  reliability: 'SEED',
} as const satisfies Partial<Citation>

/** Every source of the ruleset `cn-beijing-personal-affairs-permit`, by the key that its versions cite. */
export const sources = {
  nationality_law: nationalityLaw,
  hong_kong_macau: hongKongMacauMeasures,
  taiwan: taiwanMeasures,
  guide_who: {
    ...guide,
    locator: { en: 'who may apply', zh: '谁可以申请' },
    clauses: ['BJ-01', 'BJ-02', 'BJ-03', 'S2-02', 'S2-03', 'S2-04', 'S2-05', 'S2-06', 'S2-07', 'S2-08', 'K-19', 'K-20'],
    note: {
      en: 'Undated. It says personal affairs in some places and private affairs in others, of the same permit.',
      zh: '未注明日期。同一种许可，有时称personal affairs，有时称private affairs。',
    },
  },
  guide_documents: {
    ...guide,
    locator: { en: 'appointment and basic documents', zh: '预约和基本材料' },
    clauses: ['BJ-04', 'S2-09', 'S2-10', 'S2-11', 'S2-12', 'S2-13', 'S2-14'],
  },
  guide_family: {
    ...guide,
    locator: { en: 'documents of family visitors', zh: '探亲人员的材料' },
    clauses: ['BJ-05', 'BJ-06', 'S2-15', 'S2-16', 'S2-17', 'S2-18', 'S2-19', 'S2-20', 'S2-21', 'K-17'],
    note: {
      en: 'S1 and S2 holders give the letter and the kinship documents, others the documents alone; the later edition frees S1 holders from the documents. Authentication is asked in the item on other holders only.',
      zh: 'S1和S2签证持有人提交信函和亲属关系证明，其他人只提交亲属关系证明；后一版本免除S1持有人的亲属关系证明。认证要求仅见于其他人的条目。',
    },
  },
  guide_property: {
    ...guide,
    locator: { en: 'documents of owners of property', zh: '购房人员的材料' },
    clauses: ['BJ-07', 'S2-22', 'S2-23'],
  },
  guide_medical: {
    ...guide,
    locator: { en: 'documents of patients', zh: '就医人员的材料' },
    clauses: ['BJ-08', 'S2-24', 'S2-25', 'S2-26'],
    note: {
      en: 'Above county level (县级以上, which by Chinese usage takes the county level in) or of class 2A.',
      zh: '县级以上（按中国用法包含县级）或二级甲等。',
    },
  },
  guide_health: {
    ...guide,
    locator: { en: 'health certificate', zh: '健康证明' },
    clauses: ['BJ-09', 'S2-27', 'S2-28', 'S2-29', 'S2-30', 'K-18'],
    note: {
      en: 'Above 18 and more than one year; valid six months from its date of issue.',
      zh: '年满18岁以上且超过一年；自签发之日起六个月内有效。',
    },
  },
  guide_halls: {
    ...guide,
    locator: { en: 'where to apply', zh: '受理地点' },
    clauses: ['S2-31', 'S2-32', 'S2-33', 'S2-35', 'S2-36', 'S2-37', 'S2-38', 'S2-39', 'S2-40', 'S2-41', 'S2-42', 'K-20'],
    note: {
      en: 'The page names the Tongzhou address “Hours” by mistake, and the hours after it once more.',
      zh: '该网页将通州地址误标为“办公时间”，其后的办公时间又标了一次。',
    },
  },
  guide_time_and_fees: {
    ...guide,
    locator: { en: 'time and fees', zh: '时限和费用' },
    clauses: ['BJ-10', 'BJ-11', 'S2-43', 'S2-44', 'S2-45', 'S2-46', 'S2-47'],
  },
  guide_reminders: {
    ...guide,
    locator: { en: 'legal reminders', zh: '法律提示' },
    clauses: ['BJ-12', 'S2-48', 'S2-49', 'S2-50', 'S2-51', 'S2-52', 'S2-53', 'S2-54', 'S2-55', 'S2-57', 'S2-58', 'K-21'],
    note: {
      en: 'The slip lets the applicant travel and reside, it says; the Regulations speak of residing only.',
      zh: '其中称凭受理回执可旅行和居留；条例仅称居留。',
    },
  },
  guide_attention: {
    ...guide,
    locator: { en: 'points for attention', zh: '注意事项' },
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
    ...official,
    instrument: {
      en: 'Beijing Municipal Government (French and Spanish editions), private residence permits of foreigners of Chinese origin, 25 September 2020',
      zh: '北京市人民政府（法文版和西班牙文版），外籍华人私人事务居留许可，2020年9月25日',
    },
    address: 'http://french.beijing.gov.cn/mostrequested/residencepermit/private/202009/t20200925_2097576.html',
    clauses: ['BJ-02', 'BJ-17', 'K-19'],
    note: {
      en: 'Says 60 reached (60 ans révolus; Spanish …/t20200925_2097971.html: 60 años cumplidos), the documents that prove Chinese origin, and up to five years: as long as the person visited stays, or as the hospital’s paper says. The date is that of the address.',
      zh: '称满60岁（60 ans révolus；西班牙文版…/t20200925_2097971.html：60 años cumplidos），列明华人身份证明材料，最长五年：以被探望人的居留期限或医院证明为准。日期取自网址。',
    },
  },
  sister_other_reasons: {
    ...official,
    instrument: {
      en: 'Beijing Municipal Government (Spanish edition), private residence permit, 25 September 2020',
      zh: '北京市人民政府（西班牙文版），私人事务居留许可，2020年9月25日',
    },
    address: 'https://spanish.beijing.gov.cn/mostrequested/residencepermit/bszn2/202009/t20200925_2097528.html',
    clauses: ['BJ-01'],
    note: { en: 'Work, study or other purposes. The date is that of the address.', zh: '工作、学习或其他目的。日期取自网址。' },
  },
  health_first_only: {
    ...secondary,
    instrument: {
      en: 'China Daily, 5 August 2016, on Beijing’s health certificates',
      zh: '《中国日报》，2016年8月5日，关于北京的健康证明',
    },
    address: 'http://covid-19.chinadaily.com.cn/cndy/2016-08/05/content_26352653.htm',
    clauses: ['BJ-09'],
    note: {
      en: 'Reports the Beijing police on foreigners who apply for the first time to live in Beijing for more than one year.',
      zh: '报道北京公安对首次申请在京居留超过一年的外国人的要求。',
    },
  },
  health_2012: {
    ...secondary,
    instrument: {
      en: 'Guide to residence permits for visiting relatives in Beijing, 1 August 2012',
      zh: '北京探亲类居留许可指南，2012年8月1日',
    },
    locator: { en: 'document 12', zh: '第12项材料' },
    address: 'http://www.chinawofe.org/html/jlxk/1943.html',
    clauses: ['BJ-09', 'K-18'],
    note: {
      en: 'From before the Regulations: 18 reached (已满18周岁), first application, one year or more.',
      zh: '早于条例：已满18周岁，首次申请，一年以上。',
    },
  },
  fee_schedule: {
    ...official,
    instrument: {
      en: 'Ministry of Finance 财综[2004]60号 and NDRC 发改价格[2004]2230号, as published by Suizhou on 22 July 2024',
      zh: '财政部财综〔2004〕60号、国家发展改革委发改价格〔2004〕2230号，见随州市2024年7月22日的公布',
    },
    address: 'http://suizhou.gov.cn/ztfw/churujing/',
    clauses: ['BJ-10'],
    note: {
      en: 'Page t20240722_1239317.shtml in that folder. Less than one year; one year up to less than three; three years up to five, that included; 200 for an alteration. Persons on the same permit pay the same each, and taking one off costs 200.',
      zh: '该目录下的t20240722_1239317.shtml。不满一年；一年以上不满三年；三年以上至五年（含）；变更200元。偕行人每人相同，减少一人200元。',
    },
  },
  change_guide: {
    ...officialCopy,
    instrument: {
      en: 'eBeijing, change of registered items of residence permits, 11 December 2019, as reproduced',
      zh: 'eBeijing，居留许可登记事项变更，2019年12月11日，转载',
    },
    locator: { en: 'I and II', zh: '一和二' },
    address: 'http://www.gznrc.cn/Home/FeaturedServices/t1609032.htm',
    clauses: ['BJ-12'],
    note: {
      en: 'The copy read was cut off in the notes. It adds persons on the same permit to the items that the law names.',
      zh: '所见副本在备注处中断。在法律列明的事项之外增加了偕行人。',
    },
  },
  eeal_30: {
    ...exitEntryLaw,
    locator: { en: 'art 30', zh: '第三十条' },
    clauses: ['CN-03', 'CN-04', 'BJ-12', 'BJ-17'],
    note: {
      en: 'Read in Chinese in the collection. In force since 1 July 2013.',
      zh: '中文文本见该汇编。自2013年7月1日起施行。',
    },
  },
  eeal_31: { ...exitEntryLaw, locator: { en: 'art 31', zh: '第三十一条' }, clauses: ['CN-05'] },
  eeal_32: { ...exitEntryLaw, locator: { en: 'art 32', zh: '第三十二条' }, clauses: ['CN-06', 'BJ-12'] },
  eeal_33: { ...exitEntryLaw, locator: { en: 'art 33', zh: '第三十三条' }, clauses: ['CN-07', 'BJ-47', 'BJ-12'] },
  eeal_36: { ...exitEntryLaw, locator: { en: 'art 36', zh: '第三十六条' }, clauses: ['CN-09', 'BJ-12'] },
  eeal_89: { ...exitEntryLaw, locator: { en: 'art 89', zh: '第八十九条' }, clauses: ['CN-19'] },
  eeal_76: { ...exitEntryLaw, locator: { en: 'art 76', zh: '第七十六条' }, clauses: ['CN-16'] },
  eeal_78: {
    ...exitEntryLaw,
    locator: { en: 'art 78, first paragraph', zh: '第七十八条第一款' },
    clauses: ['CN-17'],
    note: {
      en: 'Article 25(1) of the Regulations: to stay longer than a visa or a permit allows is illegal residence.',
      zh: '条例第二十五条第（一）项：超过签证或证件规定的期限属于非法居留。',
    },
  },
  regs_6: {
    ...order637,
    locator: { en: 'art 6', zh: '第六条' },
    clauses: ['CN-20'],
    note: {
      en: 'Read in Chinese in the collection. In force since 1 September 2013.',
      zh: '中文文本见该汇编。自2013年9月1日起施行。',
    },
  },
  regs_15: {
    ...order637,
    locator: { en: 'art 15, item 5', zh: '第十五条第（五）项' },
    clauses: ['CN-21', 'BJ-01'],
    note: {
      en: 'Spouse, parents, children under 18 and the spouse’s parents of a foreigner who resides for work, study or the like (等事由).',
      zh: '因工作、学习等事由在中国境内居留的外国人的配偶、父母、未满18周岁的子女、配偶的父母。',
    },
  },
  regs_16: { ...order637, locator: { en: 'art 16, item 5', zh: '第十六条第一款第（五）项' }, clauses: ['CN-22', 'BJ-05'] },
  regs_16_health: {
    ...order637,
    locator: { en: 'art 16, last paragraph', zh: '第十六条第二款' },
    clauses: ['CN-23', 'BJ-09', 'K-18'],
    note: {
      en: 'One year or more (1年以上), as prescribed, with no age; six months from the day of issue.',
      zh: '1年以上，按照规定提交，未提年龄；自开具之日起6个月。',
    },
  },
  regs_18: {
    ...order637,
    locator: { en: 'art 18, first to third paragraphs', zh: '第十八条第一款、第二款、第三款' },
    clauses: ['CN-24', 'BJ-11', 'BJ-12'],
  },
  regs_19: {
    ...order637,
    locator: { en: 'art 19, first paragraph, item 1, and second paragraph', zh: '第十九条第一款第（一）项、第二款' },
    clauses: ['CN-25', 'BJ-13', 'K-19'],
    note: {
      en: 'Under 16, 60 reached (已满60周岁), or hard to move through illness and the like; also talents whom the state needs, who take other permits.',
      zh: '未满16周岁、已满60周岁或因疾病等行动不便；国家需要的人才申请其他种类的许可。',
    },
  },
  regs_20: { ...order637, locator: { en: 'art 20', zh: '第二十条' }, clauses: ['CN-26', 'BJ-12'] },
  regs_36: {
    ...order637,
    locator: { en: 'art 36, item 3 and last paragraph', zh: '第三十六条第一款第（三）项、第二款' },
    clauses: ['CN-27', 'CN-28', 'BJ-11'],
    note: {
      en: 'Days of stay run from the day after entry. The days of approval and of the slip are working days without statutory holidays; every day off of the yearly notice is taken as none here.',
      zh: '停留期限自入境次日起计算。审批和受理回执的日期为工作日，不含法定节假日；此处将年度通知中的每个休息日均视为非工作日。',
    },
  },
  civil_code: {
    ...officialCopy,
    instrument: { en: 'Civil Code', zh: '《中华人民共和国民法典》' },
    locator: { en: 'arts 201 and 202', zh: '第二百零一条、第二百零二条' },
    address: 'https://neixun.cn/peixun/ldbj/sangongliuyuanqishierfei/sangongliuyuanqishierfei_057.htm',
    clauses: ['BJ-11', 'BJ-12'],
    note: {
      en: 'In force since 1 January 2021; article 201 of the General Provisions of 2017 read the same. The day on which a period begins is not counted; the law on exit and entry does not say otherwise. A university counted the day of entry in a stay all the same (http://lianpp.com/cnu/): handing in a day earlier is in time on any way of counting.',
      zh: '自2021年1月1日起施行；2017年《民法总则》第二百零一条规定相同。期间开始之日不计入；出境入境管理法没有另作规定。有高校仍将入境当日计入停留（http://lianpp.com/cnu/）：提前一天递交，按任何算法均不逾期。',
    },
  },
  guide_who_2023: {
    ...laterGuide,
    locator: { en: 'who may apply', zh: '谁可以申请' },
    clauses: ['BJ-01', 'BJ-02', 'BJ-03', 'S2-02', 'S2-03', 'S2-04', 'S2-05', 'S2-06', 'S2-07', 'S2-08', 'K-19', 'K-20'],
    note: {
      en: 'Undated. The same list alone: …/foreignersentrepreneur/202008/t20200811_1980164.html. Private business and personal affairs are the same permit.',
      zh: '未注明日期。仅材料清单另见：…/foreignersentrepreneur/202008/t20200811_1980164.html。private business与personal affairs为同一种许可。',
    },
  },
  guide_documents_2023: {
    ...laterGuide,
    locator: { en: 'documents 1 to 3', zh: '第1至3项材料' },
    clauses: ['BJ-04', 'S2-10', 'S2-11', 'S2-13', 'S2-14'],
  },
  guide_health_2023: {
    ...laterGuide,
    locator: { en: 'document 4', zh: '第4项材料' },
    clauses: ['BJ-09', 'S2-28', 'S2-29', 'S2-30', 'K-18'],
    note: {
      en: 'Foreigners aged 18 to 70, more than one year, issued within six months.',
      zh: '18至70岁的外国人，超过一年，六个月内签发。',
    },
  },
  guide_family_2023: {
    ...laterGuide,
    locator: { en: 'document 5', zh: '第5项材料' },
    clauses: ['BJ-05', 'BJ-06', 'S2-16', 'S2-17', 'S2-19', 'S2-20', 'K-17'],
    note: { en: 'The letter of everybody, kinship documents of all but S1 holders.', zh: '人人提交信函，除S1持有人外均提交亲属关系证明。' },
  },
  guide_property_2023: { ...laterGuide, locator: { en: 'document 6', zh: '第6项材料' }, clauses: ['BJ-07', 'S2-22', 'S2-23'] },
  guide_medical_2023: {
    ...laterGuide,
    locator: { en: 'document 7', zh: '第7项材料' },
    clauses: ['BJ-08', 'S2-24'],
    note: {
      en: 'The sentence was cut off after the words on who issues it; the earlier edition wants an institution above county level or of class 2A.',
      zh: '该句在出具机构处中断；前一版本要求县级以上或二级甲等机构。',
    },
  },
  sister_attention: {
    ...official,
    instrument: {
      en: 'Beijing Municipal Government, Employment residence permits: items you need to know',
      zh: '北京市人民政府，工作类居留许可：须知事项',
    },
    address: 'https://english.beijing.gov.cn/workinginbeijing/employmentresidencepermits/itemsneedtoknow/202005/t20200520_1902639.html',
    clauses: ['BJ-13', 'BJ-14', 'BJ-15', 'BJ-16', 'S2-60', 'S2-61', 'S2-63', 'S2-64', 'S2-67', 'S2-69', 'S2-70', 'S2-71', 'K-19'],
    note: {
      en: 'The points for attention of the same edition, on the page for work permits; the address names 20 May 2020. It speaks of those over 60, and does not say that English needs no translation.',
      zh: '同一版本工作类许可页面的注意事项；网址标明2020年5月20日。称“over 60”，且未说英文无须翻译。',
    },
  },
  sister_time: {
    ...official,
    instrument: {
      en: 'Beijing Municipal Government, C visa for foreigners: timeline and points for attention',
      zh: '北京市人民政府，外国人C字签证：办理时限和注意事项',
    },
    address: 'https://english.beijing.gov.cn/mostrequested/visaextensionrenewalandreplacement/cvisaforforeigners/index.html',
    clauses: ['BJ-11', 'BJ-12', 'S2-31', 'S2-32', 'S2-44', 'S2-57', 'S2-58', 'S2-60', 'S2-67'],
    note: {
      en: 'A page of the same edition on another application: seven working days from the submission of all materials; the main hall is closed on statutory holidays. North China Electric Power University says seven working days of residence permits (https://icd.ncepu.edu.cn/yzgl/zqwjjsxm/ed23e244b3ba46c0bc0c3cf2c304dc11.htm).',
      zh: '同一版本另一事项的页面：自提交全部材料起七个工作日；主大厅法定节假日不办公。华北电力大学称居留许可为七个工作日（https://icd.ncepu.edu.cn/yzgl/zqwjjsxm/ed23e244b3ba46c0bc0c3cf2c304dc11.htm）。',
    },
  },
  police_faq: {
    ...officialCopy,
    instrument: {
      en: 'Beijing police, questions and answers on foreigners’ visas and permits, as reproduced',
      zh: '北京公安，外国人签证证件问答，转载',
    },
    locator: { en: 'health certificate', zh: '健康证明' },
    address: 'http://www.laihamady.com/crj/696343.html',
    clauses: ['BJ-09', 'K-18'],
    note: {
      en: 'Undated. In Chinese: the first application for a permit of one year or more (1年以上); 18周岁以下 and 70周岁以上 are free of it, words that by Chinese convention take 18 and 70 in. Its English: under 18 or over 70, and more than one year.',
      zh: '未注明日期。中文：首次申请1年以上的许可；18周岁以下、70周岁以上免交，按中文惯例包含18岁和70岁。英文：未满18岁或超过70岁，以及超过一年。',
    },
  },
  halls_2025: {
    ...official,
    instrument: {
      en: 'Beijing Municipal Government (French edition), addresses for applications, 12 February 2025',
      zh: '北京市人民政府（法文版），受理地址，2025年2月12日',
    },
    address: 'https://french.beijing.gov.cn/livinginbeijing/permanentresidence/contactinformation/202010/t20201015_2112650.html',
    clauses: ['S2-31', 'S2-33', 'S2-35', 'S2-36', 'S2-37', 'S2-38'],
    note: {
      en: 'The copy read was cut off after Shunyi. Chaoyang and Shunyi take the four kinds of residence permit, personal affairs among them.',
      zh: '所见副本在顺义之后中断。朝阳和顺义受理包括私人事务在内的四类居留证件。',
    },
  },
  halls_hours: {
    ...official,
    instrument: {
      en: 'Beijing Municipal Government, permanent residence: hours of the service centres',
      zh: '北京市人民政府，永久居留：受理大厅办公时间',
    },
    address: 'http://english.beijing.gov.cn/livinginbeijing/permanentresidence/index.html',
    clauses: ['S2-32', 'S2-33', 'S2-36', 'S2-38', 'S2-40', 'S2-42'],
    note: {
      en: 'Every centre from Monday to Saturday 9:00 to 17:00, Shijingshan 9:00 to 12:00 and 13:30 to 17:30. Undated. The page on work permits of the same edition gives the same offices and hours, except on statutory holidays.',
      zh: '各中心周一至周六9:00至17:00，石景山9:00至12:00和13:30至17:30。未注明日期。同一版本的工作类许可页面地点和时间相同，但法定节假日除外。',
    },
  },
  halls_earlier: {
    ...earlierGuide,
    locator: { en: 'Shijingshan and Tongzhou', zh: '石景山和通州' },
    clauses: ['S2-39', 'S2-40', 'S2-41', 'S2-42', 'K-20'],
    note: {
      en: 'No later page with these two addresses was found. The page names the Tongzhou address “Hours” by mistake.',
      zh: '未找到载有这两个地址的后续页面。该网页将通州地址误标为“办公时间”。',
    },
  },
  halls_ten: {
    ...official,
    instrument: {
      en: 'Beijing Foreign Affairs Office, press conference of 16 September 2021 on services for foreigners',
      zh: '北京市人民政府外事办公室，2021年9月16日涉外服务新闻发布会',
    },
    address: 'https://wb.beijing.gov.cn/en/center_for_international_exchanges/events/202111/t20211117_2539017.html',
    clauses: ['S2-35'],
    note: {
      en: 'Ten places since Fengtai was added; it does not say which takes which kind of permit.',
      zh: '增加丰台后共十处；未说明各处受理哪类许可。',
    },
  },
  earlier_edition: {
    ...earlierGuide,
    locator: { en: 'what the visible part of the later edition does not go into', zh: '后一版本可见部分未涉及的内容' },
    clauses: ['BJ-04', 'BJ-13', 'BJ-14', 'S2-09', 'S2-43', 'S2-62', 'S2-65', 'S2-66', 'S2-67', 'S2-68', 'K-19'],
    note: {
      en: 'Undated. No later page contradicts it on these points, but for the translation of English documents.',
      zh: '未注明日期。除英文文件的翻译外，后来的页面在这些方面与其并无矛盾。',
    },
  },
  fee_schedule_2023: {
    ...official,
    instrument: {
      en: 'Ministry of Finance 财综[2004]60号 and NDRC 发改价格[2004]2230号, as published by Suizhou on 22 July 2024',
      zh: '财政部财综〔2004〕60号、国家发展改革委发改价格〔2004〕2230号，见随州市2024年7月22日的公布',
    },
    address: 'http://suizhou.gov.cn/ztfw/churujing/',
    clauses: ['BJ-10', 'S2-45', 'S2-46', 'S2-47'],
    note: {
      en: 'Page t20240722_1239317.shtml in that folder. Less than one year; one year up to less than three; three years up to five, that included; 200 for an alteration. Persons on the same permit pay the same each, and taking one off costs 200.',
      zh: '该目录下的t20240722_1239317.shtml。不满一年；一年以上不满三年；三年以上至五年（含）；变更200元。偕行人每人相同，减少一人200元。',
    },
  },
  eeal_30_2023: {
    ...exitEntryLaw,
    locator: { en: 'art 30', zh: '第三十条' },
    clauses: ['CN-03', 'CN-04', 'BJ-12', 'BJ-17', 'S2-48'],
    note: {
      en: 'Read in Chinese in the collection. In force since 1 July 2013.',
      zh: '中文文本见该汇编。自2013年7月1日起施行。',
    },
  },
  eeal_32_2023: { ...exitEntryLaw, locator: { en: 'art 32', zh: '第三十二条' }, clauses: ['CN-06', 'BJ-12', 'S2-49'] },
  eeal_33_2023: {
    ...exitEntryLaw,
    locator: { en: 'art 33', zh: '第三十三条' },
    clauses: ['CN-07', 'BJ-47', 'BJ-12', 'S2-51', 'S2-52', 'S2-53'],
  },
  eeal_36_2023: { ...exitEntryLaw, locator: { en: 'art 36', zh: '第三十六条' }, clauses: ['CN-09', 'BJ-12', 'S2-57', 'S2-58'] },
  regs_18_2023: {
    ...order637,
    locator: { en: 'art 18, first to third paragraphs', zh: '第十八条第一款、第二款、第三款' },
    clauses: ['CN-24', 'BJ-11', 'BJ-12', 'S2-50', 'K-21'],
    note: {
      en: 'Lawful residence while the document is held; the earlier edition of the guide says travel and reside.',
      zh: '凭受理回执期间为合法居留；指南前一版本称旅行和居留。',
    },
  },
  regs_20_2023: { ...order637, locator: { en: 'art 20', zh: '第二十条' }, clauses: ['CN-26', 'BJ-12', 'S2-54', 'S2-55'] },
  regs_15_reunion: {
    ...order637,
    locator: { en: 'art 15, item 4, and art 16, item 4', zh: '第十五条第（四）项、第十六条第一款第（四）项' },
    read: '2026-11-28',
    clauses: ['BJ-40', 'CN-21'],
    note: {
      en: 'Reunion: family members of Chinese citizens and of foreigners with permanent residence. It does not list who is family.',
      zh: '团聚类：中国公民的家庭成员和具有中国永久居留资格的外国人的家庭成员；未列明家庭成员的范围。',
    },
  },
  regs_19_extension: {
    ...order637,
    locator: { en: 'art 19, first paragraph, items 2 and 3', zh: '第十九条第一款第（二）项、第（三）项' },
    read: '2026-11-28',
    clauses: ['CN-25'],
    note: {
      en: 'For extension, replacement and reissue; a first permit knows item 1 and talents only (second paragraph).',
      zh: '适用于延期、换发、补发；首次申请居留证件仅限第（一）项和人才（第二款）。',
    },
  },
  regs_33: {
    ...order637,
    locator: { en: 'arts 21 and 33', zh: '第二十一条、第三十三条' },
    read: '2026-11-28',
    clauses: ['BJ-48'],
    note: {
      en: 'Grounds of refusal, and at most 15 days where an order to leave is made. Nothing was found on a refusal that comes after the old permit ended.',
      zh: '不予批准的情形；被决定限期出境的，期限最长不得超过15日。未见关于原证件届满后才作出不予延期决定的规定。',
    },
  },
  reunion_guide: {
    ...official,
    read: '2026-11-27',
    instrument: {
      en: 'Beijing Municipal Government (Portuguese edition), residence permit for family reunion, 13 October 2023',
      zh: '北京市人民政府（葡萄牙文版），团聚类居留证件，2023年10月13日',
    },
    address: 'https://portuguese.beijing.gov.cn/personal/residencepermit/family/202310/t20231013_3278296.html',
    clauses: ['BJ-41', 'BJ-43'],
    note: {
      en: 'A wider circle than that of this permit. It still names entry-exit inspection and quarantine for the health record. Beijing’s pages are edited in place.',
      zh: '范围大于本证件。仍称健康记录由出入境检验检疫机构出具。北京的网页在原处更新。',
    },
  },
  chinese_attention: {
    ...officialCopy,
    read: '2026-11-27',
    instrument: {
      en: 'Beijing police, points for attention of foreigners’ visas and permits, in Chinese, as reproduced',
      zh: '北京公安，外国人签证证件须知，转载',
    },
    address: 'http://xindetihuiya.com/hukou/beijing/423584-3.html',
    clauses: ['BJ-46', 'K-34'],
    note: {
      en: 'Undated, on a page on visas. Proof of settlement abroad (境外定居证明), where the guide’s English has permanent resident permits; languages other than English are translated by a qualified company; the slip is for lawful residence.',
      zh: '未注明日期，见签证页面。境外定居证明，指南英文作永久居留许可；英文以外的外文由有资质的翻译公司翻译；受理回执为合法居留。',
    },
  },
  health_centres: {
    read: '2026-11-27',
    reliability: 'WEAK',
    instrument: {
      en: 'Page on health certificates of the General Administration of Customs',
      zh: '关于海关总署健康证明书的网页',
    },
    address: 'http://www.u1s5d6.cn/newsview152265.html',
    clauses: ['BJ-44'],
    note: {
      en: 'International Travel Healthcare Centres examine and certify. That inspection and quarantine became part of customs in 2018 was seen in weak sources only, so it is told and decides nothing.',
      zh: '由国际旅行卫生保健中心体检并出具。检验检疫2018年并入海关一事仅见于可靠性低的来源，故仅作说明，不作判断依据。',
    },
  },
} as const satisfies Citations
