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
