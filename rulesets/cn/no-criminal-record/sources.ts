import type { Citation, Citations } from '../../../src/authoring.ts'
import { nationalityLaw, statuteCopies } from '../sources.ts'
import { lawFirmSources } from './law-firm-sources.ts'

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

const beijingAgentPage = {
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

const beijingAgent = {
  instrument: { en: 'Agent’s page on Beijing certificates for foreigners', zh: '中介机构关于外国人北京证明的网页' },
  address: 'https://policecheckone.com/?p=2027',
  read: '2026-11-21',
  reliability: 'SECONDARY',
} as const satisfies Partial<Citation>

const provisions = {
  instrument: {
    en: 'Ministry of Public Security, Provisions on criminal record checks (公安机关办理犯罪记录查询工作规定)',
    zh: '《公安机关办理犯罪记录查询工作规定》（公安部）',
  },
  address: 'https://www.zhaozhao.co/new-national-regulation-concerning-the-issuance-of-china-police-certificates-to-foreign-nationals/',
  read: '2026-11-21',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

const provisionsInKunming = {
  instrument: {
    en: 'Ministry of Public Security, Provisions on criminal record checks, as repeated by a Kunming guide',
    zh: '《公安机关办理犯罪记录查询工作规定》，见昆明指南的转述',
  },
  address: 'https://ddtbk.com/techan/9ce3b9d34b046e1f332d98c6e0be9e22.html',
  read: '2026-11-21',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

/** Every source of the ruleset `cn-no-criminal-record`, by the key that its versions cite. */
export const sources = {
  ...lawFirmSources,
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
  mps_5: {
    ...provisions,
    locator: { en: 'art 5', zh: '第五条' },
    clauses: ['CN-52'],
    note: {
      en: 'Quoted in Chinese on the page’s Chinese edition (/zh-hans/): the 180 days, that day included, are days of residence in China, not in one city.',
      zh: '该页中文版（/zh-hans/）引述原文：180天（含）以上指在中国境内居留，不限于一个城市。',
    },
  },
  mps_5_citizens: {
    ...provisionsInKunming,
    locator: { en: 'art 5', zh: '第五条' },
    clauses: ['CN-52', 'CN-100'],
    note: {
      en: 'The half of the article on Chinese citizens: the police station of the registered or the present residence, and no shortest stay.',
      zh: '该条关于中国公民的部分：户籍地或者居住地公安派出所，没有最短居住期限。',
    },
  },
  mps_6: {
    ...provisions,
    locator: { en: 'art 6', zh: '第六条' },
    clauses: ['CN-53'],
    note: {
      en: 'Article 4 wants an agent of full civil capacity (http://m.ijulcomnet.com/fy/5d4a188412141af1.html).',
      zh: '第四条要求代理人具有完全民事行为能力（http://m.ijulcomnet.com/fy/5d4a188412141af1.html）。',
    },
  },
  mps_10: {
    ...officialCopy,
    instrument: {
      en: 'Ministry of Public Security, Provisions on criminal record checks (公安机关办理犯罪记录查询工作规定)',
      zh: '《公安机关办理犯罪记录查询工作规定》（公安部）',
    },
    locator: { en: 'arts 2 and 10', zh: '第二条和第十条' },
    address: 'http://117.156.67.38/zwgk-view/21946.html',
    clauses: ['CN-54'],
    note: {
      en: 'Article 10 word for word. Article 2 counts an effective judgment only: an arrest, a charge or a case withdrawn is no record.',
      zh: '第十条原文。第二条仅以生效裁判为准：拘留、逮捕、起诉或撤销的案件不属于犯罪记录。',
    },
  },
  mps_results: {
    ...provisionsInKunming,
    clauses: ['CN-54'],
    note: { en: 'The forms of the result; the number of the article was not seen.', zh: '结果的形式；未见条文编号。' },
  },
  court_age: {
    ...officialCopy,
    instrument: {
      en: 'Supreme People’s Court, Interpretation on criminal cases of minors (2006)',
      zh: '《最高人民法院关于审理未成年人刑事案件具体应用法律若干问题的解释》（法释〔2006〕1号）',
    },
    locator: { en: 'art 2', zh: '第二条' },
    address: 'http://crsrw.com/falvchangshi/117975.html',
    clauses: ['CN-54'],
    note: {
      en: 'A year of age is complete from the day after the birthday, so that an offence on the eighteenth birthday itself was still committed under 18.',
      zh: '周岁从生日的第二天起计算，因此18岁生日当天的犯罪仍属未满18周岁。',
    },
  },
  mps_18: {
    ...provisions,
    locator: { en: 'arts 5 and 18', zh: '第五条和第十八条' },
    clauses: ['CN-52', 'CN-57'],
    note: {
      en: 'Localities may name further offices, take applications online, and write detailed rules.',
      zh: '各地可以指定其他受理机构、网上受理并制定实施细则。',
    },
  },
  guide_times: {
    ...secondary,
    instrument: { en: 'Guide to certificates of no criminal record in Gansu: times', zh: '甘肃无犯罪记录证明办理指南：时限' },
    address: 'https://juke.outofmemory.cn/read/1192684.html',
    clauses: ['CN-55'],
    note: {
      en: 'A local guide that repeats the provisions; both limits of the review are in working days.',
      zh: '转述该规定的地方指南；复查的两个期限均为工作日。',
    },
  },
  guide_purpose: {
    ...secondary,
    instrument: {
      en: 'Guide to certificates of no criminal record in Yichang: repeated requests',
      zh: '宜昌无犯罪记录证明办理指南：重复申请',
    },
    address: 'http://www.qebk.com/techan/e09bfb5722007984403ba380683a03e7.html',
    clauses: ['CN-53', 'CN-56'],
    note: {
      en: 'Also: an agent brings the applicant’s identity document and the agent’s own; people from Hong Kong, Macau and Taiwan go to the police station of their residence. Whether the year is a calendar year it does not say.',
      zh: '另：代理人携带申请人和本人的身份证件；港澳台居民到居住地公安派出所办理。未说明“一年”是否为自然年度。',
    },
  },
  beijing_daily: {
    ...officialCopy,
    instrument: { en: 'Beijing Daily, 27 April 2022, on Beijing’s detailed rules', zh: '《北京日报》，2022年4月27日，关于北京市实施细则' },
    address: 'http://m.njpanjin.com/cn/Instant/local/202204/t20220427_7192861.html',
    clauses: ['CN-58'],
    note: {
      en: 'Of rules that came later, as a sign of how a locality read the provisions: the 180 days are added up, in China. A notice of Xinping (Yunnan) of 1 June 2022 adds them up too.',
      zh: '后来的细则，可见某地如何理解该规定：180天累计，在中国境内。云南新平2022年6月1日的通知也累计。',
    },
  },
  agent_continuous: {
    ...beijingAgentPage,
    instrument: {
      en: 'Agent’s page on Beijing police certificates, earlier edition',
      zh: '中介机构关于北京无犯罪记录证明的网页，前一版本',
    },
    clauses: ['CN-51', 'CN-59'],
    note: {
      en: 'Speaks of six months without a break (and by mistake of Shanghai); its later edition of six months added up.',
      zh: '称连续六个月（并误作上海）；其后一版本称累计六个月。',
    },
  },
  agent_months: {
    ...secondary,
    instrument: { en: 'Agent’s page on Beijing police certificates, later edition', zh: '中介机构关于北京无犯罪记录证明的网页，后一版本' },
    address: 'https://www.whitercn.com/en/beijing-police-certificate',
    clauses: ['CN-59'],
    note: { en: 'Six months or more lived in Beijing, added up, on a residence permit.', zh: '在北京累计居住六个月以上，并持有居留许可。' },
  },
  agent_more: {
    ...beijingAgent,
    clauses: ['CN-51', 'CN-59'],
    note: {
      en: 'More than six months lived in Beijing, and a residence permit of Beijing.',
      zh: '在北京居住超过六个月，并持有北京的居留许可。',
    },
  },
  wuxi_guide: {
    ...secondary,
    instrument: { en: 'Guide for foreigners in Wuxi, 16 August 2022', zh: '无锡外国人办事指南，2022年8月16日' },
    address: 'https://juke.outofmemory.cn/life/1202502.html',
    clauses: ['CN-59'],
    note: {
      en: 'Sends the applicant to where the permit was issued or where 180 days, that day included, were actually lived, and wants the stay to have been on a residence permit.',
      zh: '要求申请人到居留许可签发地或实际居住满180天（含）的地方办理，且居住须持有居留许可。',
    },
  },
  hong_kong_consulate: {
    ...official,
    instrument: {
      en: 'US Consulate General Hong Kong and Macau, police certificates (PRC)',
      zh: '美国驻香港及澳门总领事馆，无犯罪记录证明（中国）',
    },
    address: 'https://hk.usconsulate.gov/visas/immigrant-visas/related-information/civil-documents-police-certificates-prc/',
    clauses: ['CN-60'],
    note: {
      en: 'Public security first, then the notary; someone who cannot travel to the Mainland may have both done by proxy.',
      zh: '先到公安机关，再到公证处；无法前往内地的人，两步均可委托他人。',
    },
  },
  shanghai_notaries_2021: {
    ...official,
    instrument: {
      en: 'Shanghai Municipal Government, notarisation of no criminal convictions (foreigners), 13 October 2020',
      zh: '上海市人民政府，未受刑事制裁公证（外国人），2020年10月13日',
    },
    locator: { en: 'documents, row 8', zh: '材料，第8行' },
    address: 'https://shanghai.gov.cn/nw49559/20201013/0001-49559_130054.html',
    clauses: ['CN-60'],
    note: {
      en: 'One city’s list, from before the provisions of 2021; the copy is cut off where it says when the guardian’s document is needed.',
      zh: '一个城市的清单，早于2021年的规定；副本在说明何时需要监护人文件处中断。',
    },
  },
  guide_purpose_2022: {
    ...secondary,
    instrument: {
      en: 'Guide to certificates of no criminal record in Yichang: repeated requests',
      zh: '宜昌无犯罪记录证明办理指南：重复申请',
    },
    address: 'http://www.qebk.com/techan/e09bfb5722007984403ba380683a03e7.html',
    clauses: ['CN-53', 'CN-56'],
    note: {
      en: 'Also: an agent brings the applicant’s identity document and the agent’s own. Whether the year is a calendar year it does not say.',
      zh: '另：代理人携带申请人和本人的身份证件。未说明“一年”是否为自然年度。',
    },
  },
  beijing_purpose: {
    ...officialCopy,
    instrument: {
      en: 'Beijing police (首都社区警务), how to ask for a certificate of no criminal record, 7 November 2023',
      zh: '北京公安（首都社区警务），如何申请无犯罪记录证明，2023年11月7日',
    },
    address: 'https://app.bjtitle.com/8816/newshow.php?mood=w&newsid=6435532&typeid=26',
    clauses: ['CN-56', 'CN-58'],
    note: {
      en: 'More than three requests in one calendar year, the third not included; it repeats the cumulative 180 days and the district sub-bureau.',
      zh: '一个自然年度内超过三次（不含第三次）；并重申累计180天和公安分局。',
    },
  },
  beijing_rules: {
    ...officialCopy,
    instrument: {
      en: 'Beijing Municipal Public Security Bureau, Detailed rules on criminal record checks, 京公法字〔2022〕337号',
      zh: '《北京市公安局办理犯罪记录查询工作实施细则》（京公法字〔2022〕337号）',
    },
    address: 'https://shpresents.com/zz202204/t20220408_2669373.html',
    clauses: ['CN-58'],
    note: { en: 'Head, date and article 2 of the copy were visible.', zh: '所见副本仅有标题、日期和第二条。' },
  },
  beijing_daily_2022: {
    ...officialCopy,
    instrument: { en: 'Beijing Daily, 27 April 2022, on Beijing’s detailed rules', zh: '《北京日报》，2022年4月27日，关于北京市实施细则' },
    address: 'http://m.njpanjin.com/cn/Instant/local/202204/t20220427_7192861.html',
    clauses: ['CN-58', 'CN-101'],
    note: {
      en: 'Says whom the rules send where: foreigners with 180 days added up in China to the district sub-bureau, people from Hong Kong, Macau and Taiwan to the police station. A notice of Xinping (Yunnan) of 1 June 2022 adds the days up too.',
      zh: '说明细则要求何人到何处：在中国累计180天的外国人到公安分局，港澳台居民到公安派出所。云南新平2022年6月1日的通知也累计天数。',
    },
  },
  agent_continuous_2022: {
    ...beijingAgentPage,
    instrument: {
      en: 'Agent’s page on Beijing police certificates, earlier edition',
      zh: '中介机构关于北京无犯罪记录证明的网页，前一版本',
    },
    clauses: ['CN-51', 'CN-58'],
    note: {
      en: 'Speaks of six months without a break (and by mistake of Shanghai); its later edition of six months added up.',
      zh: '称连续六个月（并误作上海）；其后一版本称累计六个月。',
    },
  },
  apostille: {
    ...official,
    instrument: {
      en: 'Foreign Affairs Office of Jiangsu, notice on apostilles, 2 November 2023',
      zh: '江苏省人民政府外事办公室，关于附加证明书的通知，2023年11月2日',
    },
    address: 'http://wb.jiangsu.gov.cn/art/2023/11/2/art_89533_11060401.html',
    clauses: ['CN-61', 'CN-108'],
    note: {
      en: 'From 7 November 2023 an apostille for documents that go to other parties of the Convention; for all others legalisation as before. Also https://www.chinanotary.com.au/?p=427.',
      zh: '自2023年11月7日起，送往公约其他缔约国的文书用附加证明书；其他国家仍按原方式认证。亦见https://www.chinanotary.com.au/?p=427。',
    },
  },
  apostille_parties: {
    ...secondary,
    instrument: {
      en: 'Account of the Apostille Convention and its parties on 23 October 2023',
      zh: '关于《取消外国公文书认证要求的公约》及其截至2023年10月23日缔约国的介绍',
    },
    address: 'https://www.shdbkk.com/html_3/falu/22062/list/2.html',
    clauses: ['CN-61', 'CN-108'],
    note: {
      en: 'Names the United States and Australia among the parties whose documents to and from China it covers.',
      zh: '将美国和澳大利亚列为其与中国往来文书适用公约的缔约国。',
    },
  },
  apostille_new_zealand: {
    ...officialCopy,
    instrument: { en: 'Embassy of China in New Zealand, notice of 25 October 2023', zh: '中国驻新西兰大使馆，2023年10月25日通知' },
    address: 'https://china2au.com/html/New_Zealand/xinxilanxinwen/2023/1028/1956409.html',
    clauses: ['CN-61', 'CN-108'],
  },
  apostille_canada: {
    ...secondary,
    instrument: {
      en: 'Embassy of China in Canada, notice of 26 October 2023, as reported',
      zh: '中国驻加拿大大使馆，2023年10月26日通知，见报道',
    },
    address: 'https://blog.jackjia.com/?p=74003',
    clauses: ['CN-61', 'CN-108'],
    note: {
      en: 'The Convention is in force for Canada from 11 January 2024; until then documents between the two countries are legalised.',
      zh: '公约自2024年1月11日起对加拿大生效；此前两国间的文书须经认证。',
    },
  },
  apostille_india: {
    ...weak,
    instrument: { en: 'Agent’s page on documents between China and India', zh: '中介机构关于中印之间文书的网页' },
    address: 'http://cynh.net.cn/artview-2419-15.html',
    clauses: ['CN-61'],
    note: {
      en: 'India objected to China’s accession, so that documents between the two are legalised.',
      zh: '印度对中国的加入提出反对，因此两国间的文书须经认证。',
    },
  },
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
