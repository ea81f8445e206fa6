import type { Citation } from '../../src/authoring.ts'

type Copy = Pick<Citation, 'address' | 'read' | 'reliability' | 'textHash'>

const readWhole = { read: '2026-11-28', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

/**
 * Chinese statutes whose whole text was read, each at the address of its file in a public collection. A citation of one of them spreads
 * its copy beside the title, the article and the clauses.
 */
export const statuteCopies = {
  constitution: {
    ...readWhole,
    address: 'https://raw.githubusercontent.com/LawRefBook/Laws/master/宪法/宪法.md',
    textHash: 'sha256:524f3544d83d8717718fc0f298f363a15e649f62ea2a11f9a4279a505980e050',
  },
  nationalityLaw: {
    ...readWhole,
    address: 'https://raw.githubusercontent.com/LawRefBook/Laws/master/宪法相关法/国籍法(1980-09-10).md',
    textHash: 'sha256:04f8f490fc9b6b78f563c7d7833bc1d7394a20224934e4530a3b482bfaf2de95',
  },
  notaryLaw: {
    ...readWhole,
    address: 'https://raw.githubusercontent.com/LawRefBook/Laws/master/行政法/公证法(2017-09-01).md',
    textHash: 'sha256:56c8e05e53f836d8ab14b692e465fe51a2d3ee551794531bc8fc68f3e01753a5',
  },
  exitEntryLaw: {
    ...readWhole,
    address: 'https://raw.githubusercontent.com/LawRefBook/Laws/master/行政法/出境入境管理法(2012-06-30).md',
    textHash: 'sha256:ca73b07bd2e61d4cb1f2b2efff35a5baaadf39255089446a994c9b2c2c5405e1',
  },
  punishmentsLaw: {
    ...readWhole,
    address: 'https://raw.githubusercontent.com/LawRefBook/Laws/master/行政法/治安管理处罚法(2012-10-26).md',
    textHash: 'sha256:3affba2d6dc844efd762543989d5064ef536be414b568bb8c538c3fbb6aed2ee',
  },
  penaltyLaw: {
    ...readWhole,
    address: 'https://raw.githubusercontent.com/LawRefBook/Laws/master/行政法/行政处罚法(2021-01-22).md',
    textHash: 'sha256:f3c12316bfa1746ed6ac5de3966e821d7a44cd5ce0f51053c7252c58d49fd3ee',
  },
  order637: {
    ...readWhole,
    address: 'https://raw.githubusercontent.com/LawRefBook/Laws/master/行政法规/外国人入境出境管理条例(2013-07-21).md',
    textHash: 'sha256:8e7e28b9fcac4ac3694975c5d852c18901fd308f592551f2924de614f03dd34d',
  },
  hongKongMacauMeasures: {
    ...readWhole,
    address:
      'https://raw.githubusercontent.com/LawRefBook/Laws/master/行政法规/中国公民因私事往来香港地区或者澳门地区的暂行管理办法(1986-12-25).md',
    textHash: 'sha256:5402182d29f836f645865dee94ce5e56d12748f2783f9bffe37be150fce37591',
  },
  taiwanMeasures: {
    ...readWhole,
    address: 'https://raw.githubusercontent.com/LawRefBook/Laws/master/行政法规/中国公民往来台湾地区管理办法(2015-06-14).md',
    textHash: 'sha256:7890c3c6f20b4cb895ac4bb512e38ce49934216d2ce0bad0e3795d5add69d3d1',
  },
  extraditionLaw: {
    ...readWhole,
    address: 'https://raw.githubusercontent.com/LawRefBook/Laws/master/诉讼与非诉讼程序法/引渡法(2000-12-28).md',
    textHash: 'sha256:7864ddaaa1749c4d3827a6eec037f0a37b6916083caa6722cb822b37dc363147',
  },
} as const satisfies Readonly<Record<string, Copy>>

export const exitEntryLaw = {
  instrument: { en: 'Exit and Entry Administration Law (出境入境管理法)', zh: '《中华人民共和国出境入境管理法》' },
  ...statuteCopies.exitEntryLaw,
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

/** That residents of Hong Kong and Macau register by rules of their own. */
export const hongKongMacauMeasures = {
  ...statuteCopies.hongKongMacauMeasures,
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
  ...statuteCopies.taiwanMeasures,
  instrument: { en: 'Measures on Chinese citizens travelling to and from Taiwan', zh: '《中国公民往来台湾地区管理办法》' },
  locator: { en: 'arts 16, 34 and 35', zh: '第十六条、第三十四条、第三十五条' },
  clauses: ['CN-91'],
  note: { en: 'In force since 1 May 1992, revised on 14 June 2015.', zh: '自1992年5月1日起施行，2015年6月14日修订。' },
} as const satisfies Citation

/** That Chinese law knows no dual nationality, and when the Chinese one is lost. */
export const nationalityLaw = {
  ...statuteCopies.nationalityLaw,
  instrument: { en: 'Nationality Law of the People’s Republic of China', zh: '《中华人民共和国国籍法》' },
  locator: { en: 'arts 3 and 9', zh: '第三条、第九条' },
  clauses: ['CN-94'],
  note: {
    en: 'In force since 10 September 1980. A Chinese citizen settled abroad who takes a foreign nationality loses the Chinese one.',
    zh: '自1980年9月10日起施行。定居外国的中国公民，自愿加入或取得外国国籍的，即自动丧失中国国籍。',
  },
} as const satisfies Citation

/** What the pages of UNHCR in China do not say. */
export const unhcrPagesSilent = {
  read: '2026-11-21',
  reliability: 'OFFICIAL',
  instrument: { en: 'UNHCR China, help pages', zh: '联合国难民署中国，帮助网页' },
  address: 'https://help.unhcr.org/china/',
  clauses: ['UN-37'],
  note: {
    en: 'The stored pages have nothing on children who are alone, on going to the police with an expired visa, or on contacts in an emergency.',
    zh: '所存网页没有关于无人陪伴的儿童、签证过期后前往公安机关以及紧急联系方式的内容。',
  },
} as const satisfies Citation

/** What UNHCR in China can and cannot do for whoever is registered. */
export const unhcrDuties = {
  read: '2026-11-21',
  reliability: 'OFFICIAL',
  instrument: { en: 'UNHCR China, Rights and Duties', zh: '联合国难民署中国，权利和义务' },
  address: 'https://help.unhcr.org/china/asylum/rights/',
  clauses: ['UN-22', 'UN-35', 'K-04', 'K-06'],
  note: {
    en: 'Read in two editions, both undated: one speaks of the UNHCR certificate, the other of the UNHCR ID card.',
    zh: '所见两个版本均未注明日期：一个称联合国难民署证明，另一个称联合国难民署身份卡。',
  },
} as const satisfies Citation

/** What UNHCR says of the articles on refugees. */
export const unhcrFactsheet = {
  read: '2026-11-28',
  reliability: 'OFFICIAL-COPY',
  instrument: { en: 'UNHCR, People’s Republic of China, factsheet, February 2023', zh: '联合国难民署，中国概况，2023年2月' },
  locator: { en: 'summary', zh: '摘要' },
  address: 'https://reliefweb.int/report/china/peoples-republic-china-factsheet-february-2023',
  clauses: ['CN-76', 'CN-77'],
  note: {
    en: 'The provisions for refugees are “pending implementation”, as in the factsheet of April 2022 (https://reliefweb.int/report/china/people-s-republic-china-factsheet-april-2022); the National Immigration Administration has had a division for refugees since 2021. No later factsheet was found.',
    zh: '称有关难民的规定“有待实施”，2022年4月的概况亦同（https://reliefweb.int/report/china/people-s-republic-china-factsheet-april-2022）；国家移民管理局自2021年起设有难民事务部门。未见更新的概况。',
  },
} as const satisfies Citation
