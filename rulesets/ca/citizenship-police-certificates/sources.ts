import type { Citation, Citations } from '../../../src/authoring.ts'
import { cityByCity } from '../../cn/sources.ts'
import { lawFirmOnPeriods } from '../sources.ts'

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const guide = {
  instrument: {
    en: 'IRCC, Instruction guide for the application for Canadian citizenship (adults), as quoted in October 2017',
    zh: '加拿大移民部，加拿大公民（成人）申请指南，见2017年10月的引述',
  },
  address:
    'https://canadavisa.com/canada-immigration-discussion-board/threads/for-those-in-doubt-about-providing-pcc-citizenship-grant-app-read-this.524366/latest',
  read: '2026-11-21',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

const visalink = {
  instrument: {
    en: 'Visalink, Police certificate (after IRCC’s instruction guide)',
    zh: 'Visalink，无犯罪记录证明（依据加拿大移民部申请指南）',
  },
  address: 'https://visalink.ca/police-certificate/',
  read: '2026-11-21',
  reliability: 'SECONDARY',
} as const satisfies Partial<Citation>

/** Every source of the ruleset `ca-citizenship-police-certificates`, by the key that its versions cite. */
export const sources = {
  look_back: {
    ...secondary,
    instrument: {
      en: 'Instruction guide CIT 0002, as told in forum posts (canadavisa.com, posts 6321158 and 6437411)',
      zh: 'CIT 0002申请指南，见论坛帖子的转述（canadavisa.com，帖6321158和6437411）',
    },
    clauses: ['CA-30'],
    note: { en: 'Four years that end on the day before the application is signed.', zh: '截至签署申请前一日的四年。' },
  },
  guide: {
    ...guide,
    locator: { en: 'question on 183 days or more in another country, examples 1 to 4', zh: '关于在另一国家183天以上的问题，例1至例4' },
    clauses: ['CA-31'],
    note: {
      en: 'The days are added up. It gives no age; the guide is for applicants of 18 or more.',
      zh: '天数累计。未提年龄；该指南针对年满18岁的申请人。',
    },
  },
  full_days: {
    ...officialCopy,
    instrument: { en: 'IRCC, citizenship application help, as quoted at CanadaVisa', zh: '加拿大移民部，公民申请帮助，见CanadaVisa的引述' },
    address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/how-to-count-days-outside-canada.528525/post-6507947',
    clauses: ['CA-30', 'CA-31'],
    note: {
      en: 'Each day outside Canada is a full day in the other country, before or after becoming a permanent resident.',
      zh: '在加拿大境外的每一天，无论成为永久居民之前或之后，均按另一国家的一整天计算。',
    },
  },
  unobtainable: {
    ...guide,
    locator: { en: 'question on 183 days or more in another country', zh: '关于在另一国家183天以上的问题' },
    clauses: ['CA-35'],
  },
  validity: {
    ...secondary,
    instrument: { en: 'Visalink, Police certificate', zh: 'Visalink，无犯罪记录证明' },
    address: 'https://visalink.ca/police-certificate/',
    clauses: ['CA-34'],
    note: {
      en: 'Undated; the page has the rule in a row of the later form. What the guide of 2017 said on this was not seen.',
      zh: '未注明日期；该页采用后来表格的连续计算规则。未见2017年指南对此如何规定。',
    },
  },
  form: {
    ...officialCopy,
    instrument: {
      en: 'Form CIT 0002 (02-2019), Application for Canadian citizenship (adults), as quoted at CanadaVisa',
      zh: 'CIT 0002表格（02-2019），加拿大公民（成人）申请，见CanadaVisa的引述',
    },
    locator: { en: 'item 10(b)', zh: '第10(b)项' },
    address: 'https://www.canadavisa.com/canada-immigration-discussion-board/threads/183-days-in-a-row-citizenship-appl-0002.623201/',
    clauses: ['CA-32'],
    note: { en: '183 days or more in a row in a single country since the age of 18.', zh: '年满18岁后在单一国家连续183天以上。' },
  },
  example: {
    ...officialCopy,
    instrument: {
      en: 'IRCC, citizenship application help, example 4, as quoted at CanadaVisa',
      zh: '加拿大移民部，公民申请帮助，例4，见CanadaVisa的引述',
    },
    locator: { en: 'trips to Singapore, with trips to Malaysia and Thailand meanwhile', zh: '新加坡之行，其间前往马来西亚和泰国' },
    address: 'https://www.canadavisa.com/canada-immigration-discussion-board/threads/official-example-about-police-certificate.654990/',
    clauses: ['CA-32'],
    note: {
      en: 'A trip of 200 days asks for a certificate although ten days each in two other countries fell into the time there; the example does not say into which trip. The guide of 2017 had the same trips within 365 days.',
      zh: '200天的旅行需要证明，尽管其间在另外两国各停留十天；该例未说明这些天数属于哪次旅行。2017年的指南有同样的旅行，均在365天内。',
    },
  },
  instructions: {
    ...visalink,
    clauses: ['CA-32', 'CA-33', 'CA-35'],
    note: {
      en: 'The same words are quoted from IRCC’s guide in threads 848836 and 848487 at canadavisa.com.',
      zh: 'canadavisa.com主题848836和848487引述加拿大移民部指南的同样文字。',
    },
  },
  validity_2019: { ...visalink, locator: { en: 'to be valid', zh: '有效性' }, clauses: ['CA-34'] },
  posts_2015: {
    ...secondary,
    instrument: {
      en: 'Forum posts at canadavisa.com on the citizenship form of 2015 (question 8(k)), its practice before 2017, and the instructions of August 2017 (posts 4505770, 6108211 and 6321158)',
      zh: 'canadavisa.com论坛帖子：2015年入籍表格（第8(k)题）、2017年前的做法、2017年8月的指引（帖4505770、6108211和6321158）',
    },
    address:
      'https://canadavisa.com/canada-immigration-discussion-board/threads/police-certificate-requirement-for-countries-where-an-individual-spent-6-months.314781/post-4505770',
    read: '2026-11-28',
    clauses: ['CA-45'],
    note: {
      en: 'A certificate for any country of more than half a year, added up. The first post names six months and 180 days, the others 183 days in total within four years. No text of the authority was seen for the time before August 2017.',
      zh: '在任一国家累计超过半年即须提交证明。第一帖称六个月及180天，其余称四年内累计183天。2017年8月之前未见主管机关的文本。',
    },
  },
  checklist: {
    ...officialCopy,
    instrument: {
      en: 'Form CIT 0007, document checklist of the application for Canadian citizenship, as quoted at CanadaVisa',
      zh: 'CIT 0007表格，加拿大公民申请文件清单，见CanadaVisa的引述',
    },
    address:
      'https://canadavisa.com/canada-immigration-discussion-board/threads/citizenship-police-certificate-clearance-requirement.848487',
    read: '2026-11-28',
    clauses: ['CA-43'],
    note: {
      en: 'Each country or territory where the applicant was present, in the four years and since 18, for 183 days or more in a row: visits count.',
      zh: '四年内且年满18岁后连续183天以上所在的每个国家或地区：访问也计入。',
    },
  },
  guide_0002: {
    ...officialCopy,
    instrument: {
      en: 'IRCC, guide CIT 0002, Application for Canadian citizenship (adults), as quoted at CanadaVisa',
      zh: '加拿大移民部，CIT 0002指南，加拿大公民（成人）申请，见CanadaVisa的引述',
    },
    locator: { en: 'step 3', zh: '第3步' },
    address:
      'https://canadavisa.com/canada-immigration-discussion-board/threads/citizenship-police-certificate-clearance-requirement.848487',
    read: '2026-11-28',
    clauses: ['CA-33', 'CA-44'],
    note: {
      en: 'No certificate for the country of origin where the applicant was immediately before becoming a permanent resident and landing, if that time is within the four years. “Country of origin” is not defined.',
      zh: '申请人紧接成为永久居民并登陆之前身处原籍国，且该时间在四年内的，该国无须证明。“原籍国”未作定义。',
    },
  },
  calculator: {
    ...officialCopy,
    instrument: {
      en: 'IRCC, physical presence calculator (rescalc), as quoted at CanadaVisa',
      zh: '加拿大移民部，实际居住计算器（rescalc），见CanadaVisa的引述',
    },
    address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/police-certificate.848662',
    read: '2026-11-28',
    clauses: ['CA-32', 'CA-33', 'CA-44'],
    note: {
      en: 'The same exception, and what to do about it: say so in the explanation box of the form.',
      zh: '同一例外，并说明如何办理：须在表格的说明栏注明。',
    },
  },
  origin_as_residence: {
    ...secondary,
    instrument: {
      en: 'CanadaVisa, forum posts on the country of origin (post 9716828; thread 687393, page 77)',
      zh: 'CanadaVisa，关于原籍国的论坛帖子（帖9716828；主题687393第77页）',
    },
    address: 'https://canadavisa.com/canada-immigration-discussion-board/goto/post?id=9716828',
    read: '2026-11-28',
    clauses: ['CA-44'],
    note: {
      en: 'Take it for the country lived in before landing: somebody with certificates of India and the United States, who landed from the United States, needs none of the latter (example 1 of the guide, not seen). One adds “if a certificate was given for permanent residence”, which the guide does not say. Somebody who was in Canada already got no answer.',
      zh: '理解为登陆前的居住国：曾提交印度和美国证明、由美国登陆的人无须美国的证明（据指南例1，未见原文）。其中一帖补充“如申请永久居留时已提交证明”，指南并无此说。有人当时已身在加拿大，其提问未获答复。',
    },
  },
  origin_disputed: {
    ...secondary,
    instrument: { en: 'CanadaVisa, Police certificate? (forum thread 848662)', zh: 'CanadaVisa，无犯罪记录证明？（论坛主题848662）' },
    address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/police-certificate.848662',
    read: '2026-11-28',
    clauses: ['CA-44'],
    note: {
      en: 'An Indian national who landed from the United States asks whether that is the country of origin.',
      zh: '由美国登陆的印度国民询问原籍国是否为美国。',
    },
  },
  origin_question: {
    ...secondary,
    instrument: { en: 'CanadaVisa, Need a police certificate? (forum thread)', zh: 'CanadaVisa，是否需要无犯罪记录证明？（论坛帖）' },
    address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/need-a-police-certificate.848836',
    clauses: ['CA-33'],
    note: {
      en: 'Quotes the guide, and asks whether the certificate is needed for that time, the six months at home before landing.',
      zh: '引述该指南，并询问登陆前在本国的六个月是否需要证明。',
    },
  },
  seed_period: {
    ...lawFirmOnPeriods,
    locator: { en: 'Canada', zh: '加拿大' },
    clauses: ['S4-42'],
    note: { en: 'The period depends on the programme.', zh: '期间取决于移民项目。' },
  },
  china_by_place: cityByCity,
} as const satisfies Citations
