import type { Citation, Citations } from '../../../src/authoring.ts'
import {
  exitEntryLaw,
  hongKongMacauMeasures,
  libraryOfCongress,
  nationalityLaw,
  statuteCopies,
  taiwanMeasures,
  unhcrDuties,
  unhcrFactsheet,
  unhcrPagesSilent,
} from '../sources.ts'
import { withoutVisa } from './sources-without-visa.ts'

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const official = { reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

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

const regulations = {
  instrument: {
    en: 'Regulations on Entry and Exit of Foreigners (Order 637)',
    zh: '《中华人民共和国外国人入境出境管理条例》（国务院令第637号）',
  },
  ...statuteCopies.order637,
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
    ...exitEntryLaw,
    locator: { en: 'art 39(1)', zh: '第三十九条第一款' },
    clauses: ['CN-12', 'S1-74', 'S1-94', 'K-26'],
    note: {
      en: 'UNHCR’s page speaks of every foreigner and every stay; in a hotel it is the hotel that registers.',
      zh: '联合国难民署网页说的是每个外国人的每次住宿；住旅馆的，由旅馆登记。',
    },
  },
  eeal_39_elsewhere: {
    ...exitEntryLaw,
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
  eeal_46: { ...exitEntryLaw, locator: { en: 'art 46', zh: '第四十六条' }, clauses: ['CN-15'] },
  factsheet: unhcrFactsheet,
  unhcr_who: {
    ...official,
    read: '2026-11-21',
    instrument: { en: 'UNHCR China, Applying for Asylum in China', zh: '联合国难民署中国，在中国申请庇护' },
    locator: { en: 'Who can apply for asylum in China?', zh: '谁可以在中国申请庇护？' },
    address: 'https://help.unhcr.org/china/asylum/',
    clauses: ['UN-21'],
  },
  unhcr_request: {
    ...official,
    read: '2026-11-21',
    instrument: { en: 'UNHCR China, Registering with UNHCR', zh: '联合国难民署中国，向联合国难民署登记' },
    locator: { en: 'How do I register with UNHCR?', zh: '如何向联合国难民署登记？' },
    address: 'https://help.unhcr.org/china/asylum/registering-with-unhcr/',
    clauses: ['UN-36'],
    note: {
      en: 'The request is made by email, with a valid registration form of the police.',
      zh: '申请以电子邮件提出，并附有效的临时住宿登记表。',
    },
  },
  unhcr_silent: unhcrPagesSilent,
  unhcr_no_intervention: { ...unhcrDuties, clauses: ['UN-35'] },
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
    clauses: ['CN-40', 'K-30'],
    note: {
      en: 'The guide still gives 72 hours for the countryside, which was the rule for foreigners until 30 June 2013, and still is for residents of Hong Kong, Macau and Taiwan. Article 39 has no such limit.',
      zh: '该指南对农村仍称72小时，那是2013年6月30日以前对外国人的规定，现仅适用于香港、澳门、台湾居民。第三十九条没有这样的期限。',
    },
  },
  eeal_40: {
    ...exitEntryLaw,
    locator: { en: 'art 40(1)', zh: '第四十条第一款' },
    clauses: ['CN-14'],
    note: {
      en: 'Dongguan’s notice of 1 November 2024 lets a birth go unregistered when the child has a foreign passport, and applies for a visa document, within the 60 days.',
      zh: '东莞2024年11月1日的通知称，子女持外国护照的可不办出生登记，而在60日内申请签证证件。',
    },
  },
  eeal_76: {
    ...exitEntryLaw,
    locator: { en: 'art 76(1)', zh: '第七十六条第一款' },
    clauses: ['CN-16'],
    note: {
      en: 'A local scale keeps to the warning for up to three days’ delay (https://www.64365.com/ask/5822663.aspx); the Law has no such step.',
      zh: '某地的裁量标准对迟延不超过三日的仅予警告（https://www.64365.com/ask/5822663.aspx）；法律没有这一级别。',
    },
  },
  eeal_76_hotels: {
    ...exitEntryLaw,
    locator: { en: 'art 76(2)', zh: '第七十六条第二款' },
    clauses: ['CN-16', 'CN-99', 'K-33'],
    note: {
      en: 'Two faults of a hotel: not registering its guest, and not reporting to the police.',
      zh: '旅馆的两种违法行为：未办理住宿登记，以及未报送登记信息。',
    },
  },
  eeal_78: {
    ...exitEntryLaw,
    locator: { en: 'art 78', zh: '第七十八条' },
    clauses: ['CN-17', 'CN-98'],
    note: {
      en: 'The guardian’s warning (paragraph 2) is due, and only the fine is at discretion.',
      zh: '对监护人“给予警告”（第二款）属于应当，仅罚款为“可以并处”。',
    },
  },
  penalties_minors: {
    ...officialCopy,
    instrument: { en: 'Administrative Penalty Law (行政处罚法)', zh: '《中华人民共和国行政处罚法》' },
    locator: { en: 'arts 30 and 84', zh: '第三十条、第八十四条' },
    ...statuteCopies.penaltyLaw,
    clauses: ['CN-98'],
    note: {
      en: 'In force since 15 July 2021; article 84 extends it to foreigners and stateless persons. Before, article 25 of the same law said the same of the ages (as quoted at http://uianet.net/dictionary/b16747525.html).',
      zh: '自2021年7月15日起施行；依第八十四条适用于外国人、无国籍人。此前该法第二十五条对年龄的规定相同（见http://uianet.net/dictionary/b16747525.html所引）。',
    },
  },
  detention_ages: {
    ...officialCopy,
    instrument: {
      en: 'Public Security Administration Punishments Law, as amended in 2012',
      zh: '《中华人民共和国治安管理处罚法》（2012年修正）',
    },
    locator: { en: 'arts 12 and 21', zh: '第十二条、第二十一条' },
    ...statuteCopies.punishmentsLaw,
    clauses: ['CN-96'],
    note: {
      en: 'Until 31 December 2025. It speaks of breaches of public security administration; pregnant and nursing women are in its list as well.',
      zh: '适用至2025年12月31日。该法针对违反治安管理的行为；怀孕或者哺乳自己不满一周岁婴儿的也在所列情形之内。',
    },
  },
  detention_ages_2026: {
    ...secondary,
    instrument: { en: 'Press on the revised Public Security Administration Punishments Law', zh: '媒体关于新修订《治安管理处罚法》的报道' },
    address: 'https://news.yufumall.com/n/196869.html',
    read: '2026-11-28',
    clauses: ['CN-97'],
    note: {
      en: 'In force since 1 January 2026; the text itself was not read. Other papers say the same (https://cbgc.scol.com.cn/news/7129524).',
      zh: '自2026年1月1日起施行；未读到条文原文。其他报道说法相同（https://cbgc.scol.com.cn/news/7129524）。',
    },
  },
  eeal_62: { ...exitEntryLaw, locator: { en: 'arts 62 and 81', zh: '第六十二条和第八十一条' }, clauses: ['CN-18'] },
  eeal_89: { ...exitEntryLaw, locator: { en: 'art 89', zh: '第八十九条' }, clauses: ['CN-19'] },
  eeal_14: { ...exitEntryLaw, locator: { en: 'arts 14 and 89', zh: '第十四条和第八十九条' }, clauses: ['CN-93'] },
  eeal_33: {
    ...exitEntryLaw,
    locator: { en: 'arts 33 and 76(1)(4)', zh: '第三十三条和第七十六条第一款第（四）项' },
    clauses: ['CN-84'],
    note: {
      en: 'The number of the passport is one of the items of a permit; the address is not in the list.',
      zh: '护照号码属于居留证件登记项目；所列项目中没有住址。',
    },
  },
  eeal_34: { ...exitEntryLaw, locator: { en: 'art 34', zh: '第三十四条' }, clauses: ['CN-08', 'CN-85'] },
  nationality_4: {
    ...officialCopy,
    instrument: { en: 'Nationality Law of the People’s Republic of China', zh: '《中华人民共和国国籍法》' },
    locator: { en: 'arts 4 and 6', zh: '第四条、第六条' },
    ...statuteCopies.nationalityLaw,
    clauses: ['CN-94', 'CN-95', 'K-32'],
    note: {
      en: 'In force since 10 September 1980. The rules on births speak of a foreign baby, and do not reach a Chinese one.',
      zh: '自1980年9月10日起施行。出生登记的规定针对外国婴儿，不适用于具有中国国籍的婴儿。',
    },
  },
  nationality_5: {
    ...officialCopy,
    instrument: { en: 'Nationality Law of the People’s Republic of China', zh: '《中华人民共和国国籍法》' },
    locator: { en: 'art 5', zh: '第五条' },
    ...statuteCopies.nationalityLaw,
    clauses: ['CN-94'],
    note: {
      en: 'Born abroad to a Chinese parent: Chinese, unless that parent is settled abroad and the child has a foreign nationality from birth. When a parent counts as settled it does not say.',
      zh: '在外国出生、父母一方为中国公民的，具有中国国籍；但该父母定居外国、本人出生时即具有外国国籍的除外。何为“定居”，该条未作规定。',
    },
  },
  regs_24: { ...regulations, locator: { en: 'arts 24 and 25(3)', zh: '第二十四条和第二十五条第（三）项' }, clauses: ['CN-85'] },
  regs_25: {
    ...regulations,
    locator: { en: 'art 25(1) and (2)', zh: '第二十五条第（一）项、第（二）项' },
    clauses: ['CN-17', 'CN-85', 'K-31'],
    note: {
      en: 'Staying longer than a visa or a permit allows, or, without a visa, than exempt and with no permit, is illegal residence.',
      zh: '超过签证、停留居留证件规定的期限，或者免签入境后超过免签期限且未办理停留居留证件的，属于非法居留。',
    },
  },
  regs_36: {
    ...regulations,
    locator: { en: 'art 36(3)', zh: '第三十六条第一款第（三）项' },
    clauses: ['CN-27'],
    note: {
      en: 'In force from 1 September 2013, and about visas alone. The visa centres say the same: https://visaforchina.cn/ACC2_ZH/generalinformation/faq/283372.shtml.',
      zh: '自2013年9月1日起施行，仅针对签证。签证中心说法相同：https://visaforchina.cn/ACC2_ZH/generalinformation/faq/283372.shtml。',
    },
  },
  ...withoutVisa,
  again_on_visa: {
    ...secondary,
    instrument: {
      en: 'University of South China, registration of temporary accommodation, 11 May 2021',
      zh: '南华大学，临时住宿登记须知，2021年5月11日',
    },
    address: 'http://gjxy.usc.edu.cn/info/1174/2206.htm',
    read: '2026-11-28',
    clauses: ['CN-82'],
    note: {
      en: 'After every entry on a visa rather than a permit, and with each new visa or permit, within 24 hours; else an application for either is refused or the stay shortened. The exit-entry police of Xiamen said the same in 2013 (http://www.whatsonchengdu.com/guide-101-expats-required-to-register-residency-upon-entry-to-china.html).',
      zh: '持签证（而非居留证件）每次入境后、以及取得新的签证或居留证件后，均须在24小时内重新登记；否则申请可被拒绝或者停留期限被缩短。厦门公安出入境2013年说法相同（http://www.whatsonchengdu.com/guide-101-expats-required-to-register-residency-upon-entry-to-china.html）。',
    },
  },
  again_every_entry: {
    ...secondary,
    instrument: { en: 'Harbin Normal University, accommodation registration', zh: '哈尔滨师范大学，住宿登记' },
    address: 'http://iic.hrbnu.edu.cn/en/?c=content&a=show&id=338',
    read: '2026-11-27',
    clauses: ['CN-82'],
    note: {
      en: 'After re-entry, a new passport, a new visa or a move: 24 hours. It makes no difference between visas and permits.',
      zh: '再次入境、换领护照、换领签证或者搬迁后24小时内；不区分签证与居留证件。',
    },
  },
  channels: {
    ...official,
    instrument: { en: 'National Immigration Administration, reply of 16 July 2025', zh: '国家移民管理局，2025年7月16日答复' },
    address: 'https://www.gov.cn/hudong/202507/content_7032330.htm',
    read: '2026-11-27',
    clauses: ['CN-80'],
    note: {
      en: 'Local departments are to widen the ways to register; the copy that was read breaks off where it lists them. The national service platform was not named for this then.',
      zh: '要求各地拓宽登记渠道；所读文本在列举处中断。当时未提及可通过全国服务平台办理住宿登记。',
    },
  },
  local_online: {
    ...officialCopy,
    instrument: {
      en: 'Hainan police, guide to registering online, 2024, as reproduced',
      zh: '海南公安，境外人员住宿登记网上申报指引，2024年，转载',
    },
    address: 'https://wxredian.com/art?id=f2347468ff63653f624b39a71fcbfd4c',
    read: '2026-11-28',
    clauses: ['CN-81'],
    note: {
      en: 'By QR code or app. Shenzhen by WeChat (http://www.szgm.gov.cn/english/services/residence/); Jinan declares in advance and verifies on site within three working days (https://wjw.jnga.jinan.gov.cn/pages/churujing/jwryzsNotice.html).',
      zh: '扫码或者通过手机应用申报。深圳可通过微信（http://www.szgm.gov.cn/english/services/residence/）；济南为预申报，民警在三个工作日内上门核实（https://wjw.jnga.jinan.gov.cn/pages/churujing/jwryzsNotice.html）。',
    },
  },
  online_pilot: {
    ...secondary,
    instrument: {
      en: 'National Immigration Administration, interpretation of policy of 20 March 2026, as three guides tell of it',
      zh: '国家移民管理局，2026年3月20日政策解读，据三份指南转述',
    },
    address: 'https://www.nia.gov.cn/n741440/n741577/c1771556/content.html',
    read: '2026-11-28',
    clauses: ['CN-81'],
    note: {
      en: 'The page itself was not readable; three unrelated guides, whose authors read it in August and September 2026, agree: seven provincial-level regions, outside hotels, and the 24 hours and the ways in person stay. Only Zhejiang is named by them.',
      zh: '未能读到网页原文；三份互不相关的指南（2026年8月至9月查阅）说法一致：七个省级地区，限于旅馆以外的住宿，24小时期限和现场办理的途径不变。其中只点明浙江。',
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
  extension: { ...exitEntryLaw, locator: { en: 'art 29', zh: '第二十九条' }, clauses: ['CN-02'] },
} as const satisfies Citations
