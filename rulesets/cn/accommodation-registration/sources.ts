import type { Citation, Citations } from '../../../src/authoring.ts'
import { exitEntryLaw, hongKongMacauMeasures, libraryOfCongress, nationalityLaw, statuteCopies, taiwanMeasures } from '../sources.ts'

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const seed = { read: '2026-11-21', reliability: 'SEED' } as const satisfies Partial<Citation>

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const implementingRulesCopy = {
  instrument: {
    en: 'Implementing Rules of the Law on the Entry and Exit of Aliens, as revised in 1994',
    zh: '《中华人民共和国外国人入境出境管理法实施细则》（1994年修订，已废止）',
  },
  address: 'http://download.cucdc.com/wenku/page/b16ccd4c121244678ad088092f282376.html',
  read: '2026-11-21',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

const implementingRules = {
  instrument: {
    en: 'Implementing Rules of the Law on the Entry and Exit of Aliens, as revised in 1994',
    zh: '《中华人民共和国外国人入境出境管理法实施细则》（1994年修订，已废止）',
  },
  address: 'https://fuwu.hlgnet.com/info/32',
  read: '2026-11-21',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

const exitEntryLawCopy = {
  instrument: { en: 'Exit and Entry Administration Law (出境入境管理法)', zh: '《中华人民共和国出境入境管理法》' },
  address: 'http://www.jobworkvisa.com/waiguorengongzuoqianzhengbanshizhinan/89.html',
  read: '2026-11-21',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

/** Every source of the ruleset `cn-accommodation-registration`, by the key that its versions cite. */
export const sources = {
  nationality_law: nationalityLaw,
  hong_kong_macau: hongKongMacauMeasures,
  taiwan: taiwanMeasures,
  law_31: {
    ...officialCopy,
    instrument: {
      en: 'Law on the Entry and Exit of Aliens of 1985 (外国人入境出境管理法)',
      zh: '《中华人民共和国外国人入境出境管理法》（1985年，已废止）',
    },
    locator: { en: 'art 31', zh: '第三十一条' },
    address: 'https://yangguang.hiwsoft.net/open_case/7804',
    clauses: ['CN-19'],
    note: { en: 'An alien is whoever has no Chinese nationality, then as now.', zh: '外国人指不具有中国国籍的人，过去与现在相同。' },
  },
  rules_25: {
    ...implementingRulesCopy,
    locator: { en: 'art 25', zh: '第二十五条' },
    clauses: ['CN-40', 'CN-11', 'K-08'],
    note: { en: 'Sixteen already then.', zh: '当时已是16岁。' },
  },
  rules_26: {
    ...implementingRulesCopy,
    locator: { en: 'art 26', zh: '第二十六条' },
    clauses: ['CN-40', 'CN-14'],
    note: { en: 'One month; the Law of 2012 made it 60 days.', zh: '一个月；2012年的法律改为60日。' },
  },
  rules_29: {
    ...implementingRules,
    locator: { en: 'art 29', zh: '第二十九条' },
    clauses: ['CN-40', 'CN-12'],
    note: {
      en: 'The text as revised in 1994, also at http://www.fsou.com/html/text/chl/95/9589.html, which gives its dates; no hour is named for institutions.',
      zh: '1994年修订的文本，亦见http://www.fsou.com/html/text/chl/95/9589.html，该处载明日期；对机构未规定小时数。',
    },
  },
  rules_30: { ...implementingRules, locator: { en: 'art 30', zh: '第三十条' }, clauses: ['CN-40', 'CN-13'] },
  rules_31: { ...implementingRules, locator: { en: 'art 31', zh: '第三十一条' }, clauses: ['CN-40', 'CN-13'] },
  rules_32: { ...implementingRules, locator: { en: 'art 32', zh: '第三十二条' }, clauses: ['CN-40'] },
  rules_33: {
    ...implementingRules,
    locator: { en: 'art 33', zh: '第三十三条' },
    clauses: ['CN-40'],
    note: { en: 'Whoever provides the site reports 24 hours beforehand.', zh: '提供场地的人应提前24小时申报。' },
  },
  rules_43: {
    ...officialCopy,
    instrument: {
      en: 'Implementing Rules of the Law on the Entry and Exit of Aliens, as revised in 1994',
      zh: '《中华人民共和国外国人入境出境管理法实施细则》（1994年修订，已废止）',
    },
    locator: { en: 'art 43', zh: '第四十三条' },
    address: 'https://www.etogether.net/wap/policy/20180615/5629_8.html',
    clauses: ['CN-40'],
    note: {
      en: 'In the edition of 1986 the fine was 20 to 50 yuan (http://www.gzbly.net/html/text/chl/31/3109_6.html).',
      zh: '1986年的版本罚款为20元至50元（http://www.gzbly.net/html/text/chl/31/3109_6.html）。',
    },
  },
  rules_45: {
    ...implementingRules,
    locator: { en: 'art 45', zh: '第四十五条' },
    clauses: ['CN-40'],
    note: {
      en: 'In the edition of 1986 the fine was 10 to 50 yuan (http://www.gzbly.net/html/text/chl/31/3109_6.html).',
      zh: '1986年的版本罚款为10元至50元（http://www.gzbly.net/html/text/chl/31/3109_6.html）。',
    },
  },
  eeal_37: { ...exitEntryLaw, locator: { en: 'art 37', zh: '第三十七条' }, clauses: ['CN-10'] },
  eeal_38: {
    ...exitEntryLaw,
    locator: { en: 'art 38', zh: '第三十八条' },
    clauses: ['CN-11', 'S1-92', 'K-08'],
    note: {
      en: 'Sixteen. An anonymous page says seventeen in one place and sixteen in another; the Law decides.',
      zh: '16岁。一个匿名网页一处称17岁、另一处称16岁；以法律为准。',
    },
  },
  loc_38: {
    ...libraryOfCongress,
    locator: { en: 'summary', zh: '摘要' },
    clauses: ['CN-11', 'S1-73', 'S1-93'],
    note: {
      en: 'Restates the second paragraph of article 38: residence permits are shown to public security where the holder resides. An anonymous page makes of it that permits have to be applied for.',
      zh: '转述第三十八条第二款：在居留地向公安机关出示居留证件。一个匿名网页误作须申请居留证件。',
    },
  },
  eeal_39_hotels: {
    ...exitEntryLawCopy,
    locator: { en: 'art 39(1)', zh: '第三十九条第一款' },
    clauses: ['CN-12', 'S1-74', 'S1-94', 'K-26'],
    note: {
      en: 'UNHCR’s page speaks of every foreigner and every stay; in a hotel it is the hotel that registers.',
      zh: '联合国难民署网页说的是每个外国人的每次住宿；住旅馆的，由旅馆登记。',
    },
  },
  eeal_39_elsewhere: {
    ...exitEntryLawCopy,
    locator: { en: 'art 39(2)', zh: '第三十九条第二款' },
    clauses: ['CN-13', 'S1-95', 'K-07'],
    note: {
      en: 'Within 24 hours of moving in, by the foreigner or the host; no visa class, nationality or status is a condition.',
      zh: '入住后24小时内，由本人或者留宿人办理；不以签证种类、国籍或身份为条件。',
    },
  },
  eeal_39_refugees: {
    ...exitEntryLaw,
    locator: { en: 'arts 39(2) and 89', zh: '第三十九条第二款和第八十九条' },
    clauses: ['CN-13', 'CN-19', 'S1-57', 'S1-71'],
    note: {
      en: 'A foreigner is whoever has no Chinese nationality: stateless persons, asylum-seekers and refugees are included.',
      zh: '外国人指不具有中国国籍的人：包括无国籍人、寻求庇护者和难民。',
    },
  },
  counting: {
    ...officialCopy,
    instrument: { en: 'Civil Code (民法典)', zh: '《中华人民共和国民法典》' },
    locator: { en: 'art 201', zh: '第二百零一条' },
    address: 'https://neixun.cn/peixun/ldbj/sangongliuyuanqishierfei/sangongliuyuanqishierfei_057.htm',
    clauses: ['CN-13', 'CN-14'],
    note: {
      en: 'Followed by analogy: hours run from the hour that the law names, days from the day after. The Law on exit and entry says nothing of its own.',
      zh: '类推适用：按小时计算的，自法律规定的时间起算；按日计算的，自次日起算。出境入境管理法本身对此没有规定。',
    },
  },
  unhcr_form: {
    ...seed,
    instrument: { en: 'UNHCR China, registering with UNHCR', zh: '联合国难民署中国，向联合国难民署登记' },
    address: 'https://help.unhcr.org/china/asylum/registering-with-unhcr/',
    clauses: ['S0-20', 'K-26'],
    note: {
      en: 'The form is to be obtained from the local police within 24 hours of moving, short stays included.',
      zh: '须在搬迁后24小时内向当地公安机关取得登记表，短期住宿也一样。',
    },
  },
  mps_guidance: {
    ...officialCopy,
    instrument: {
      en: 'Ministry of Public Security, Exit-Entry Administration: how a foreigner registers accommodation, 16 July 2014',
      zh: '公安部出入境管理局，外国人如何办理住宿登记，2014年7月16日',
    },
    locator: { en: 'items 2 to 4', zh: '第2至4项' },
    address: 'http://huzhao1.com/qianzheng/zhongguo/2636.html',
    clauses: ['CN-13', 'CN-16'],
    note: {
      en: 'Police station, police office or service station for foreigners; a university or an employer that lodges foreigners may register them as host.',
      zh: '公安派出所、警务室或外国人服务站；提供住宿的高校或单位可作为留宿人登记。',
    },
  },
  again: {
    ...officialCopy,
    instrument: {
      en: 'Shanghai Administration of Foreign Experts Affairs, process for registering temporary residence, as reproduced',
      zh: '上海市外国专家局，临时住宿登记办理流程，转载',
    },
    address: 'https://www.citynewsservice.cn/service/employee/jad96pm99dmxbwzl',
    clauses: ['CN-13'],
    note: { en: 'A change of address is registered anew within 24 hours.', zh: '地址变更的，须在24小时内重新登记。' },
  },
  shanghai_online: {
    ...officialCopy,
    instrument: {
      en: 'Shanghai police, guide to accommodation registration of overseas personnel, as reproduced',
      zh: '上海公安，境外人员住宿登记指南，转载',
    },
    address: 'https://www.serviceonnewgrounds.com/guide-overseas-personnel-accomodation-registration/',
    clauses: ['CN-12', 'CN-13'],
    note: {
      en: 'One city. Its Procedures of 2020 (reissued, https://english.shanghai.gov.cn/en-Bulletin/20250728/272abda1e8ac4217a566b4d969b43548.html) go on national trial procedures for police stations.',
      zh: '一个城市的做法。其2020年的办法（重新发布，https://english.shanghai.gov.cn/en-Bulletin/20250728/272abda1e8ac4217a566b4d969b43548.html）依据全国试行的公安派出所办法。',
    },
  },
  papers: {
    ...secondary,
    instrument: { en: 'Agent’s page on housing registration of foreigners in Shanghai', zh: '中介机构关于上海外国人住宿登记的网页' },
    address: 'https://tolmaogroup.com/shanghai-online-registration-for-foreign-citizens/',
    clauses: ['CN-13'],
    note: {
      en: 'Passport, lease, landlord’s identity card, papers of the property; each police station decides what it asks for. The Law lists nothing.',
      zh: '护照、租赁合同、房东身份证、房产材料；由各公安派出所决定要求哪些。法律未列明。',
    },
  },
  countryside: {
    ...secondary,
    instrument: {
      en: 'Shanghai press guide, 11 March 2024, and the Implementing Rules repealed in 2013',
      zh: '上海媒体指南，2024年3月11日，以及《中华人民共和国外国人入境出境管理法实施细则》（已废止）',
    },
    locator: { en: 'Implementing Rules, art 30', zh: '第三十条' },
    address: 'https://www.shine.cn/news/metro/2403116321/',
    clauses: ['CN-40'],
    note: {
      en: 'The guide still gives 72 hours for the countryside, which was the rule until 30 June 2013. Article 39 has no such limit.',
      zh: '该指南对农村仍称72小时，那是2013年6月30日以前的规定。第三十九条没有这样的期限。',
    },
  },
  eeal_40: {
    ...officialCopy,
    instrument: { en: 'Exit and Entry Administration Law (出境入境管理法)', zh: '《中华人民共和国出境入境管理法》' },
    locator: { en: 'art 40(1)', zh: '第四十条第一款' },
    address: 'http://www.scdcom.org/go-a8195.htm',
    clauses: ['CN-14'],
    note: {
      en: 'From the Chengdu exit-entry administration. Dongguan’s notice of 1 November 2024 lets a birth go unregistered when the child has a foreign passport, and applies for a visa document, within the 60 days.',
      zh: '出自成都出入境管理部门。东莞2024年11月1日的通知称，子女持外国护照的可不办出生登记，而在60日内申请签证证件。',
    },
  },
  eeal_76: {
    ...officialCopy,
    instrument: { en: 'Exit and Entry Administration Law (出境入境管理法)', zh: '《中华人民共和国出境入境管理法》' },
    locator: { en: 'art 76', zh: '第七十六条' },
    address: 'http://huzhao1.com/qianzheng/zhongguo/2636.html',
    clauses: ['CN-16'],
    note: {
      en: 'A local scale keeps to the warning for up to three days’ delay (https://www.64365.com/ask/5822663.aspx); the Law has no such step.',
      zh: '某地的裁量标准对迟延不超过三日的仅予警告（https://www.64365.com/ask/5822663.aspx）；法律没有这一级别。',
    },
  },
  eeal_78: {
    ...exitEntryLaw,
    locator: { en: 'art 78', zh: '第七十八条' },
    clauses: ['CN-17'],
    note: {
      en: 'Article 25(1) of the Regulations: to stay longer than a visa allows is illegal residence.',
      zh: '条例第二十五条第（一）项：超过签证规定的停留期限属于非法居留。',
    },
  },
  eeal_62: { ...exitEntryLaw, locator: { en: 'arts 62 and 81', zh: '第六十二条和第八十一条' }, clauses: ['CN-18'] },
  eeal_89: { ...exitEntryLaw, locator: { en: 'art 89', zh: '第八十九条' }, clauses: ['CN-19'] },
  regs_36: {
    ...statuteCopies.order637,
    instrument: {
      en: 'Regulations on Entry and Exit of Foreigners (Order 637)',
      zh: '《中华人民共和国外国人入境出境管理条例》（国务院令第637号）',
    },
    locator: { en: 'art 36(3)', zh: '第三十六条第一款第（三）项' },
    clauses: ['CN-27'],
    note: {
      en: 'In force from 1 September 2013. The visa centres say the same: https://visaforchina.cn/ACC2_ZH/generalinformation/faq/283372.shtml.',
      zh: '自2013年9月1日起施行。签证中心说法相同：https://visaforchina.cn/ACC2_ZH/generalinformation/faq/283372.shtml。',
    },
  },
  university: {
    ...secondary,
    instrument: { en: 'University page on visas, example of an X2 visa of 90 days', zh: '高校签证网页，90天X2签证示例' },
    address: 'http://lianpp.com/cnu/',
    clauses: ['CN-27'],
    note: {
      en: 'Entered on 5 September 2020, to leave by 3 December: the day of entry is counted.',
      zh: '2020年9月5日入境，应于12月3日前离境：入境当日计算在内。',
    },
  },
  extension: {
    ...officialCopy,
    instrument: { en: 'Exit and Entry Administration Law (出境入境管理法)', zh: '《中华人民共和国出境入境管理法》' },
    locator: { en: 'art 29', zh: '第二十九条' },
    address: 'http://dlbhrb.com/index.php/2023/11/03/pufa4',
    clauses: ['CN-02'],
  },
} as const satisfies Citations
