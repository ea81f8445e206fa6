import type { Citation, Citations } from '../../../src/authoring.ts'
import { nationalityLaw, statuteCopies } from '../sources.ts'
import { apostilles } from './sources-apostille.ts'
import { lawFirmSources } from './sources-law-firm.ts'
import { notariesFirst } from './sources-notaries-first.ts'
import { publicSecurity } from './sources-public-security.ts'

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

/** Every source of the ruleset `cn-no-criminal-record`, by the key that its versions cite. */
export const sources = {
  ...lawFirmSources,
  ...notariesFirst,
  ...publicSecurity,
  ...apostilles,
  nationality_law: nationalityLaw,
  notary_law: {
    instrument: { en: 'Notary Law', zh: '《中华人民共和国公证法》' },
    locator: { en: 'art 25, first paragraph, and art 26', zh: '第二十五条第一款、第二十六条' },
    ...statuteCopies.notaryLaw,
    clauses: ['CN-102'],
    note: {
      en: 'Text of 1 September 2017; whether it has been revised since was not checked. An agent may act, but for wills, survival, adoption and the like.',
      zh: '2017年9月1日修正文本；其后是否修改未核。可以委托他人办理，但遗嘱、生存、收养关系等除外。',
    },
  },
  guide_residents: {
    ...secondary,
    read: '2026-11-28',
    instrument: {
      en: 'Guide to certificates of no criminal record in Yichang, 18 March 2024: where to apply and with what',
      zh: '宜昌无犯罪记录证明线下办理流程，2024年3月18日：受理机关和证件',
    },
    address: 'http://www.qebk.com/techan/e09bfb5722007984403ba380683a03e7.html',
    clauses: ['CN-100', 'CN-101a'],
    note: {
      en: 'It repeats article 5 of the provisions: citizens at their registered or present residence, foreigners with 180 days or more at the exit-entry department at county level or above. Residents of Hong Kong, Macau and Taiwan are named among those who apply where they live; no shortest stay is named for them. Beijing says the same.',
      zh: '转述规定第五条：公民向户籍地或者居住地申请，居留180天（含）以上的外国人向县级以上出入境管理部门申请。港澳台居民列入在居住地申请的人员，未规定最短居住期限；北京的规定相同。',
    },
  },
  guides_on_notaries: {
    ...secondary,
    read: '2026-11-27',
    instrument: {
      en: 'Guides to notarising certificates of no criminal record, 2020 and undated',
      zh: '无犯罪记录公证办理指南，2020年及未注明日期',
    },
    address: 'http://m.dd.bendibao.com/live/3364.shtm',
    clauses: ['CN-103'],
    note: {
      en: 'Foreigners and residents of Hong Kong, Macau and Taiwan: the notary of the last place of residence. Household moved between cities: a certificate from each. Also https://chinanotarypublicoffice.com/n/545.',
      zh: '外国人和港澳台居民：最后居住地公证处。户籍曾在不同城市迁移的，分别取得证明。亦见https://chinanotarypublicoffice.com/n/545。',
    },
  },
  guides_on_former_citizens: {
    ...secondary,
    read: '2026-11-27',
    instrument: {
      en: 'Guides to notarising certificates of no criminal record, on people settled abroad',
      zh: '无犯罪记录公证办理指南，关于定居国外的人员',
    },
    address: 'https://chinanotarypublicoffice.com/n/545',
    clauses: ['CN-103', 'CN-105'],
    note: {
      en: 'The notary of the former household registration, with proof of its cancellation and the certificate of the police station there. That the time since then belongs to the exit-entry department, from the day of the foreign nationality, is inferred: no text says so.',
      zh: '由原户籍地公证处办理，提交户籍注销证明和原户籍地派出所的证明。其后期间自取得外国国籍之日起归出入境管理部门，系推知，未见明文。',
    },
  },
  guangzhou_notaries: {
    ...official,
    read: '2026-11-27',
    instrument: {
      en: 'Guangzhou Municipal Justice Bureau, notarisation of no criminal record, 29 March 2024',
      zh: '广州市司法局，无犯罪记录公证，2024年3月29日',
    },
    address: 'https://sfj.gz.gov.cn/ztlm/gzsswflfw/swflfw/gzfw/sxzy/content/post_9553347.html',
    clauses: ['CN-104'],
    note: {
      en: 'One city. Formerly registered there: identity card or passport and proof of cancellation. Foreigners with six months in Guangdong: passport, details of the one used then, accommodation form. Agents: near relatives prove kinship, others have a notarised power of attorney.',
      zh: '仅限该市。原广州户籍人员：身份证或护照和户籍注销证明。在广东居住满六个月的外国人：护照、当时所用护照的资料、住宿登记表。代办：近亲属证明亲属关系，其他人持经公证的委托书。',
    },
  },
  practitioner_on_periods: {
    ...secondary,
    read: '2026-11-27',
    instrument: { en: 'Practitioner’s account of certificates for foreigners', zh: '从业者关于外国人无犯罪记录证明的介绍' },
    address: 'https://liankuaiche.com/question/90476',
    clauses: ['CN-106'],
    note: {
      en: 'The period certified commonly runs from the first entry to the last exit. How several stays in one city are listed, with another city between, no official text was found to say.',
      zh: '证明期间通常自首次入境至末次出境。在同一城市多次居住、其间住在他处的，证明如何记载，未见官方说明。',
    },
  },
  zhejiang_online: {
    ...officialCopy,
    read: '2026-11-27',
    instrument: { en: 'Zhejiang’s provisions on criminal record checks', zh: '浙江省犯罪记录查询工作规定' },
    address: 'https://www.sxls.com/fzjlcx.html',
    clauses: ['CN-109'],
    note: {
      en: 'In force since 1 January 2022: county public security organs take applications through the province’s platforms. Seen in part.',
      zh: '自2022年1月1日起施行：县（市、区）公安机关通过全省平台受理。所见为部分内容。',
    },
  },
} as const satisfies Citations
