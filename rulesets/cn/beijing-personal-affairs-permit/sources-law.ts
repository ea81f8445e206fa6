import type { Citation, Citations } from '../../../src/authoring.ts'
import { exitEntryLaw, statuteCopies } from '../sources.ts'

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const order637 = {
  instrument: {
    en: 'Regulations on Administration of the Entry and Exit of Foreigners (State Council Order 637)',
    zh: '《中华人民共和国外国人入境出境管理条例》（国务院令第637号）',
  },
  ...statuteCopies.order637,
} as const satisfies Partial<Citation>

/** Statutes and regulations, as the version of 2017 cites them. */
export const law = {
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
} as const satisfies Citations

/** The same, as the version of 2023 cites them. */
export const lawSince2023 = {
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
} as const satisfies Citations
