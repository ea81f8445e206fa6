import type { Citation, Citations } from '../../../src/authoring.ts'

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

export const beijingAgentPage = {
  address: 'https://whitercn.com/en/beijing-police-certificate',
  read: '2026-11-21',
  reliability: 'SECONDARY',
} as const satisfies Partial<Citation>

const weak = { read: '2026-11-21', reliability: 'WEAK' } as const satisfies Partial<Citation>

const notice1990 = {
  instrument: {
    en: 'Ministry of Justice, Notary Department, Notice [90]司公字第55号',
    zh: '《司法部公证司关于办理外国公民在华居住期间是否受过刑事制裁证明的通知》（〔90〕司公字第55号）',
  },
  address: 'http://m.yestaryl.com/law/1/18992.html',
  read: '2026-11-21',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

export const beijingAgent = {
  instrument: { en: 'Agent’s page on Beijing certificates for foreigners', zh: '中介机构关于外国人北京证明的网页' },
  address: 'https://policecheckone.com/?p=2027',
  read: '2026-11-21',
  reliability: 'SECONDARY',
} as const satisfies Partial<Citation>

/** On the time when foreigners went straight to the notary. */
export const notariesFirst = {
  notary_1990: {
    ...notice1990,
    locator: { en: 'item 1', zh: '第1项' },
    clauses: ['CN-50'],
    note: {
      en: 'Half a year or more (半年以上) in China; identity, time and place of residence, work or study; the notary of the last place of residence in China. The copy was visible up to item 1.2. Never repealed as far as seen.',
      zh: '在中国居住半年以上；身份、居住的时间和地点、工作或学习情况；由在中国最后居住地的公证处办理。所见副本仅至第1.2项。就所见而言从未废止。',
    },
  },
  notary_1990_employer: {
    ...notice1990,
    locator: { en: 'item 1.1', zh: '第1.1项' },
    clauses: ['CN-50'],
    note: {
      en: 'The notary asks the employer or school, which certifies whether there was a criminal sanction in that time; the notary certifies that, either way.',
      zh: '公证处向用人单位或学校了解，由其证明该期间是否受过刑事制裁；公证处据此出具公证，结果如何均可。',
    },
  },
  notary_1990_police: {
    ...notice1990,
    locator: { en: 'item 1.2', zh: '第1.2项' },
    clauses: ['CN-50'],
    note: {
      en: 'For people who worked for a foreign mission or a foreign body in China without immunity the police at county or city level certify.',
      zh: '在外国驻华机构工作而不享有豁免的人，由县、市公安机关证明。',
    },
  },
  translation: {
    ...secondary,
    instrument: { en: 'Law firm, translation of Notice [90]司公字第55号', zh: '律师事务所，〔90〕司公字第55号通知译文' },
    locator: { en: 'item 1', zh: '第1项' },
    address:
      'https://lawandborder.com/translation-notary-department-of-the-ministry-of-justice-of-the-peoples-republic-of-china-notice-regarding-handling-certificates-of-no-criminal-conviction-for-foreigners-periods-of/',
    clauses: ['CN-50'],
    note: { en: 'Says more than six months.', zh: '称超过六个月。' },
  },
  philippine_consulate: {
    ...secondary,
    instrument: {
      en: 'Philippine Consulate General in Guangzhou, certificates of no criminal record',
      zh: '菲律宾驻广州总领事馆，无犯罪记录证明',
    },
    address: 'https://guangzhoupcg.dfa.gov.ph/newsroom/advisories/101-procedure-on-the-application-of-certification-of-no-criminal-record',
    clauses: ['CN-50'],
    note: {
      en: 'A consulate on Chinese practice, undated: more than six months, on a work, study or residence visa; the notary of the last place of residence; an authorised representative for whoever cannot travel.',
      zh: '领事馆关于中国做法的说明，未注明日期：持工作、学习或居留签证超过六个月；由最后居住地的公证处办理；无法前来的可委托代理人。',
    },
  },
  abroad_1994: {
    ...officialCopy,
    instrument: {
      en: 'Ministry of Foreign Affairs and Ministry of Justice, Notice [94]司公字03号 on Chinese citizens who lived abroad',
      zh: '外交部、司法部〔94〕司公字03号通知，关于曾在国外居住的中国公民',
    },
    address: 'http://www.yestaryl.com/law/1/18986.html',
    clauses: ['CN-50'],
    note: {
      en: 'The mirror case, from the same department: six months abroad without a break (连续). By analogy only.',
      zh: '同一部门规定的相反情形：在国外连续居住六个月。仅作类比。',
    },
  },
  shenzhen_story: {
    ...secondary,
    instrument: { en: 'Shenzhen Evening News, on foreigners without an employer', zh: '《深圳晚报》，关于没有工作单位的外国人' },
    address: 'https://zijiapai.com/xycms/Lunan/contents/309/163.html',
    clauses: ['CN-50'],
    note: {
      en: 'A housewife of seven years in Shenzhen: nobody would certify, and the police station did not see itself bound to.',
      zh: '在深圳居住七年的家庭主妇：无人愿意证明，公安派出所也认为自己没有义务。',
    },
  },
  shanghai_notaries: {
    ...official,
    instrument: {
      en: 'Shanghai Municipal Government, notarisation of no criminal convictions (foreigners), 13 October 2020',
      zh: '上海市人民政府，未受刑事制裁公证（外国人），2020年10月13日',
    },
    address: 'https://shanghai.gov.cn/nw49559/20201013/0001-49559_130054.html',
    clauses: ['CN-50', 'CN-59', 'CN-60'],
    note: {
      en: 'One city’s list: residence in this city, registered with the police, and the employer’s or school’s certificate. The copy is cut off where it says when the guardian’s document is needed.',
      zh: '一个城市的清单：在该市居住、已在公安机关登记，以及用人单位或学校的证明。副本在说明何时需要监护人文件处中断。',
    },
  },
  beijing_two_steps: {
    ...beijingAgentPage,
    instrument: { en: 'Agent’s page on Beijing police certificates', zh: '中介机构关于北京无犯罪记录证明的网页' },
    clauses: ['CN-51'],
    note: {
      en: 'From 1 December 2019 the exit-entry administration, then the notary. It speaks of six months without a break.',
      zh: '自2019年12月1日起先到出入境管理部门，再到公证处。称连续六个月。',
    },
  },
  beijing_two_steps_too: {
    ...beijingAgent,
    clauses: ['CN-51'],
    note: {
      en: 'From the end of 2019; a certificate of Beijing’s covers the time in Beijing. More than six months there, and a residence permit.',
      zh: '自2019年底起；北京的证明涵盖在北京的期间。在北京超过六个月，并持有居留许可。',
    },
  },
  old_beijing_list: {
    ...weak,
    instrument: {
      en: 'China Development Gateway, certification for foreigners in Beijing (undated)',
      zh: '中国发展门户网，北京外国人证明的办理（未注明日期）',
    },
    address: 'http://www.ccgp-fushun.com/english/LivinginChina/185209.htm',
    clauses: ['CN-59'],
    note: {
      en: 'A copy of an older list: J-1, Z and X visas only, with passport and residence permit.',
      zh: '较早清单的副本：仅限J-1、Z和X签证，须提供护照和居留许可。',
    },
  },
  legalisation: {
    ...secondary,
    instrument: {
      en: 'Law firm, authentication of documents before China’s accession to the Apostille Convention',
      zh: '律师事务所，中国加入《取消外国公文书认证要求的公约》之前的文书认证',
    },
    address: 'http://www.wintell.cn/Front/ArticleDetail/400',
    clauses: ['CN-61'],
    note: {
      en: 'Until 7 November 2023 the Ministry of Foreign Affairs, or a local foreign affairs office, and then the destination’s consulate in China. Used here for the time before only.',
      zh: '2023年11月7日以前先由外交部或地方外事办公室，再由目的地国驻华领事馆办理。此处仅用于此前的时期。',
    },
  },
} as const satisfies Citations
