import type { Citation } from '../../src/authoring.ts'

export const exitEntryLaw = {
  instrument: { en: 'Exit and Entry Administration Law (出境入境管理法)', zh: '《中华人民共和国出境入境管理法》' },
  address: 'https://github.com/LawRefBook/Laws',
  read: '2026-11-28',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

export const libraryOfCongress = {
  instrument: { en: 'Law Library of Congress, Refugee Law and Policy: China', zh: '美国国会法律图书馆，难民法律与政策：中国' },
  address: 'http://loc.gov/law/help/refugee-law/china.php',
  read: '2026-11-21',
  reliability: 'SECONDARY',
} as const satisfies Partial<Citation>

export const statusDeterminationStudy = {
  instrument: { en: 'Forced Migration Review, Shedding light on RSD in China', zh: '《被迫移民评论》，浅析中国的难民地位甄别' },
  address: 'https://www.fmreview.org/recognising-refugees/song/',
  read: '2026-11-21',
  reliability: 'SECONDARY',
} as const satisfies Partial<Citation>

/** That a Chinese city certifies the time lived in that city alone. */
export const cityByCity = {
  instrument: { en: 'Law firm, what a China police certificate is: city by city', zh: '律师事务所，何为中国无犯罪记录证明：逐城办理' },
  address: 'https://lawandborder.com/china-police-certificates/',
  read: '2026-11-21',
  reliability: 'SEED',
  clauses: ['S4-20', 'S4-21', 'CN-59'],
} as const satisfies Citation

const statute = {
  address: 'https://github.com/LawRefBook/Laws',
  read: '2026-11-28',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

/** That residents of Hong Kong and Macau register by rules of their own. */
export const hongKongMacauMeasures = {
  ...statute,
  instrument: {
    en: 'Interim Measures on Chinese citizens travelling to and from Hong Kong or Macau for private affairs',
    zh: '《中国公民因私事往来香港地区或者澳门地区的暂行管理办法》',
  },
  locator: { en: 'art 17', zh: '第十七条' },
  clauses: ['CN-90'],
  note: {
    en: 'In force since 25 December 1986. Its articles on penalties (26 to 29) name none for not registering.',
    zh: '自1986年12月25日起施行。其罚则（第二十六条至第二十九条）未规定不登记的处罚。',
  },
} as const satisfies Citation

/** That residents of Taiwan register by rules of their own. */
export const taiwanMeasures = {
  ...statute,
  instrument: { en: 'Measures on Chinese citizens travelling to and from Taiwan', zh: '《中国公民往来台湾地区管理办法》' },
  locator: { en: 'arts 16, 34 and 35', zh: '第十六条、第三十四条、第三十五条' },
  clauses: ['CN-91'],
  note: { en: 'In force since 1 May 1992, revised on 14 June 2015.', zh: '自1992年5月1日起施行，2015年6月14日修订。' },
} as const satisfies Citation

/** That Chinese law knows no dual nationality, and when the Chinese one is lost. */
export const nationalityLaw = {
  ...statute,
  instrument: { en: 'Nationality Law of the People’s Republic of China', zh: '《中华人民共和国国籍法》' },
  locator: { en: 'arts 3 and 9', zh: '第三条、第九条' },
  clauses: ['CN-94'],
  note: {
    en: 'In force since 10 September 1980. A Chinese citizen settled abroad who takes a foreign nationality loses the Chinese one.',
    zh: '自1980年9月10日起施行。定居外国的中国公民，自愿加入或取得外国国籍的，即自动丧失中国国籍。',
  },
} as const satisfies Citation
