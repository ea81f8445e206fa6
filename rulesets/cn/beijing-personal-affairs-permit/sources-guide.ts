import type { Citation, Citations } from '../../../src/authoring.ts'

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

/** The city’s guide of 2017, and what pages of that time say beside it. */
export const guide2017 = {
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
} as const satisfies Citations
