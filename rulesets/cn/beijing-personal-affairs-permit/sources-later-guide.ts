import type { Citation, Citations } from '../../../src/authoring.ts'

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

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

/** The later edition of the city’s guide, and the pages of its time. */
export const guide2023 = {
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
} as const satisfies Citations

/** Where other pages of that time go beyond it. */
export const besideGuide2023 = {
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
