import type { Citation, Citations } from '../../../src/authoring.ts'
import {
  exitEntryLaw,
  hongKongMacauMeasures,
  libraryOfCongress,
  nationalityLaw,
  statusDeterminationStudy,
  statuteCopies,
  taiwanMeasures,
  unhcrFactsheet,
  unhcrPagesSilent,
} from '../sources.ts'

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const constitution = {
  instrument: { en: 'Constitution of the People’s Republic of China', zh: '《中华人民共和国宪法》' },
  ...statuteCopies.constitution,
} as const satisfies Partial<Citation>

const extraditionLaw = {
  instrument: { en: 'Extradition Law (引渡法)', zh: '《中华人民共和国引渡法》' },
  ...statuteCopies.extraditionLaw,
} as const satisfies Partial<Citation>

/** Every source of the ruleset `cn-asylum`, by the key that its versions cite. */
export const sources = {
  nationality_law: nationalityLaw,
  pages_silent: unhcrPagesSilent,
  hong_kong_macau: hongKongMacauMeasures,
  taiwan: taiwanMeasures,
  constitution: {
    ...constitution,
    locator: { en: 'art 32(2)', zh: '第三十二条第二款' },
    clauses: ['CN-30', 'S1-24', 'S1-27', 'S1-33', 'S1-64', 'S1-78', 'K-09'],
    note: {
      en: 'May grant, to foreigners who request it for political reasons. It is the Constitution’s article, not one of the Exit and Entry Administration Law.',
      zh: '对因政治原因要求避难的外国人，“可以”给予。这是宪法的条款，并非出境入境管理法的条款。',
    },
  },
  constitution_aliens: { ...constitution, locator: { en: 'art 32(1)', zh: '第三十二条第一款' }, clauses: ['CN-30', 'S1-31', 'S1-32'] },
  eeal_46_applicants: {
    ...exitEntryLaw,
    locator: { en: 'art 46, first half', zh: '第四十六条前段' },
    clauses: ['CN-15', 'S1-21', 'S1-41', 'S1-43', 'S1-80', 'K-10'],
    note: {
      en: 'Adopted on 30 June 2012 and in force from 1 July 2013; “passed in July 2012” is a mistake. The draft had it as article 45 (https://lawandborder.com/chinas-new-exit-entry-law-treatment-of-refugees/).',
      zh: '2012年6月30日通过，自2013年7月1日起施行；“2012年7月通过”有误。草案中为第四十五条（https://lawandborder.com/chinas-new-exit-entry-law-treatment-of-refugees/）。',
    },
  },
  eeal_46_refugees: {
    ...exitEntryLaw,
    locator: { en: 'art 46, second half', zh: '第四十六条后段' },
    clauses: ['CN-15', 'S1-22', 'S1-42', 'S1-65', 'S1-81', 'K-11', 'K-13'],
    note: {
      en: 'Stay and reside, for every recognised refugee, on a document of public security; no organ of the National People’s Congress takes part.',
      zh: '停留居留，适用于每个被认定为难民的外国人，凭公安机关签发的证件；无须全国人民代表大会的任何机构参与。',
    },
  },
  eeal_89: {
    ...exitEntryLaw,
    locator: { en: 'art 89', zh: '第八十九条' },
    clauses: ['CN-19', 'K-12'],
    note: {
      en: 'A foreigner is whoever has no Chinese nationality, so that stateless persons are included.',
      zh: '外国人指不具有中国国籍的人，因此包括无国籍人。',
    },
  },
  eeal_general: {
    ...exitEntryLaw,
    locator: { en: 'arts 38 and 39', zh: '第三十八条和第三十九条' },
    clauses: ['CN-11', 'CN-13', 'S1-66', 'S1-71', 'S1-83'],
    note: { en: 'Written for every foreigner; article 46 makes no exception from them.', zh: '针对每个外国人；第四十六条未设例外。' },
  },
  extradition_8: {
    ...extraditionLaw,
    locator: { en: 'art 8(1) to (8)', zh: '第八条第（一）项至第（八）项' },
    clauses: ['CN-70', 'K-28'],
    note: {
      en: 'Eight cases in which China must refuse. Item 4 names sex and status, and no particular social group: these are not the five reasons of the refugee definition.',
      zh: '应当拒绝引渡的八种情形。第（四）项列有性别和身份，未列社会团体：与难民定义的五种原因不同。',
    },
  },
  extradition_8_1: {
    ...extraditionLaw,
    locator: { en: 'art 8(1)', zh: '第八条第（一）项' },
    clauses: ['CN-70'],
    note: { en: 'Whoever is a Chinese national under Chinese law.', zh: '根据中国法律具有中国国籍的人。' },
  },
  extradition_8_2: { ...extraditionLaw, locator: { en: 'art 8(2)', zh: '第八条第（二）项' }, clauses: ['CN-70'] },
  extradition_8_3: {
    ...extraditionLaw,
    locator: { en: 'art 8(3)', zh: '第八条第（三）项' },
    clauses: ['CN-70', 'S1-28', 'K-28'],
    note: {
      en: 'A political offence, or “the right of asylum” already granted, which the Law does not define. A page adds that nobody granted asylum is expelled: no statute was found for that.',
      zh: '政治犯罪，或者已给予“受庇护权利”，该法未对后者作出界定。某网页另称获得庇护的人不会被驱逐：未找到相应的法律规定。',
    },
  },
  extradition_8_4: {
    ...extraditionLaw,
    locator: { en: 'art 8(4)', zh: '第八条第（四）项' },
    clauses: ['CN-70'],
    note: {
      en: 'Race, religion, nationality, sex, political opinion, status “and the like”.',
      zh: '种族、宗教、国籍、性别、政治见解或者身份“等方面”的原因。',
    },
  },
  extradition_8_5: { ...extraditionLaw, locator: { en: 'art 8(5)', zh: '第八条第（五）项' }, clauses: ['CN-70'] },
  extradition_8_6: { ...extraditionLaw, locator: { en: 'art 8(6)', zh: '第八条第（六）项' }, clauses: ['CN-70'] },
  extradition_8_7: { ...extraditionLaw, locator: { en: 'art 8(7)', zh: '第八条第（七）项' }, clauses: ['CN-70'] },
  extradition_8_8: { ...extraditionLaw, locator: { en: 'art 8(8)', zh: '第八条第（八）项' }, clauses: ['CN-70'] },
  extradition_9: {
    ...extraditionLaw,
    locator: { en: 'art 9', zh: '第九条' },
    clauses: ['CN-71'],
    note: { en: 'May refuse, not must.', zh: '“可以”拒绝，而非“应当”。' },
  },
  extradition_court: {
    ...extraditionLaw,
    locator: { en: 'arts 16, 23, 25 and 29', zh: '第十六条、第二十三条、第二十五条和第二十九条' },
    clauses: ['CN-70'],
    note: {
      en: 'A Higher People’s Court examines the request and hears the person; the Supreme People’s Court reviews; where the conditions are met the State Council decides.',
      zh: '由高级人民法院审查并听取当事人的陈述，最高人民法院复核；符合引渡条件的，由国务院决定。',
    },
  },
  convention_33: {
    ...secondary,
    instrument: { en: 'Convention relating to the Status of Refugees, 1951', zh: '《关于难民地位的公约》（1951年）' },
    locator: { en: 'art 33', zh: '第三十三条' },
    address: 'https://lawandborder.com/chinas-new-exit-entry-law-treatment-of-refugees/',
    read: '2026-11-28',
    clauses: ['CN-75', 'S1-62'],
    note: {
      en: 'As quoted by a law firm. The article’s second paragraph takes out whoever is a danger to security or was finally convicted of a particularly serious crime.',
      zh: '据律师事务所引文。该条第二款排除对国家安全构成危险或者因特别严重罪行被终局判决有罪的人。',
    },
  },
  accession: {
    ...officialCopy,
    instrument: {
      en: 'Decision of the Standing Committee of the National People’s Congress on acceding to the Convention and the Protocol, 23 August 1982',
      zh: '《全国人民代表大会常务委员会关于我国加入〈关于难民地位的公约〉和〈关于难民地位的议定书〉的决定》（1982年8月23日）',
    },
    address: 'http://law.lenchy.com/law/2aacd195d94f41ea8be179f144c4ab4a',
    read: '2026-11-27',
    clauses: ['CN-73', 'CN-74', 'S1-62'],
    note: {
      en: 'No reservation to article 33. The accession was deposited on 24 September 1982 (https://docslib.org/doc/5005851/); on what day it took effect was not read.',
      zh: '对第三十三条没有保留。加入书于1982年9月24日交存（https://docslib.org/doc/5005851/）；生效日期未查明。',
    },
  },
  eeal_removal: {
    ...exitEntryLaw,
    locator: { en: 'arts 62 and 81', zh: '第六十二条和第八十一条' },
    clauses: ['CN-18', 'CN-72'],
    note: {
      en: 'Orders to leave, repatriation and deportation: neither article makes an exception for refugees.',
      zh: '限期出境、遣送出境和驱逐出境：两条均未对难民作出例外规定。',
    },
  },
  factsheet: unhcrFactsheet,
  unhcr_in_china: {
    ...official,
    instrument: { en: 'UNHCR, representation in China', zh: '联合国难民署驻华代表处' },
    address: 'https://www.unhcr.org/hk/en/unhcr-representation-china',
    read: '2026-11-27',
    clauses: ['CN-78'],
    note: {
      en: 'Undated. No domestic law to process asylum-seekers; China invites UNHCR to help; recognised refugees may remain for the time until a solution is found.',
      zh: '未注明日期。没有处理寻求庇护者的国内法；中国邀请联合国难民署协助；被认定的难民可暂时停留，直至找到解决办法。',
    },
  },
  unhcr_who: {
    ...official,
    instrument: { en: 'UNHCR China, applying for asylum in China', zh: '联合国难民署中国，在中国申请庇护' },
    address: 'https://help.unhcr.org/china/asylum/',
    clauses: ['UN-21', 'S1-14', 'S1-15', 'K-12', 'K-29'],
    note: {
      en: 'Its definition of a refugee names the country of habitual residence beside that of nationality, for the stateless.',
      zh: '其难民定义除国籍国外，还提及无国籍人的经常居住国。',
    },
  },
  rsd: { ...statusDeterminationStudy, clauses: ['UN-25', 'K-01'] },
  loc: {
    ...libraryOfCongress,
    locator: { en: 'summary', zh: '摘要' },
    clauses: ['S1-67', 'S1-68', 'S1-85', 'K-01'],
    note: { en: 'The overview that an anonymous page paraphrases, often wrongly.', zh: '一个匿名网页转述的综述，转述常有错误。' },
  },
  loc_work: {
    ...libraryOfCongress,
    locator: { en: 'summary', zh: '摘要' },
    clauses: ['S1-69', 'K-13'],
    note: {
      en: 'Non-Indochinese refugees are treated as foreigners without a right to employment; an anonymous page turns that into no right to live in China, against article 46.',
      zh: '非印支难民按没有就业权利的外国人对待；一个匿名网页误作没有在中国生活的权利，与第四十六条不符。',
    },
  },
  silence: {
    ...secondary,
    instrument: {
      en: 'Song, Chinese Law and Policy on Refugee Status, thesis, 2014',
      zh: '宋（Song），《中国关于难民地位的法律与政策》，学位论文，2014年',
    },
    locator: { en: 'abstract', zh: '摘要' },
    address: 'https://docslib.org/doc/2373793/the-door-behind-the-bamboo-curtain-chinese-law-and-policy-on-refugee-status',
    clauses: ['CN-15', 'S1-84'],
    note: {
      en: 'No provision defines a refugee or says how status is determined.',
      zh: '没有条文界定难民，也没有规定如何甄别。',
    },
  },
  authority: {
    ...secondary,
    instrument: {
      en: 'China Daily, Legal status for seekers of asylum, 2 July 2012',
      zh: '《中国日报》，寻求庇护者的法律地位，2012年7月2日',
    },
    address: 'http://en.people.cn/90785/7862577.html',
    clauses: ['S1-84', 'K-11'],
    note: {
      en: 'No office is formally charged with refugees; public security is generally responsible for status and repatriation, civil affairs for settlement. The Standing Committee approved the Law.',
      zh: '没有机关被正式指定负责难民事务；一般由公安机关负责身份事务和遣送出境，民政部门负责安置。该法由全国人大常委会通过。',
    },
  },
} as const satisfies Citations
