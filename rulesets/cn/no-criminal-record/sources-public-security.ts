import type { Citation, Citations } from '../../../src/authoring.ts'
import { beijingAgent, beijingAgentPage } from './sources-notaries-first.ts'

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

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

/** On the certificate of public security: the provisions of 2021, Beijing’s rules, and what consulates, cities and agents say. */
export const publicSecurity = {
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
} as const satisfies Citations
