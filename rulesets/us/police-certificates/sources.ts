import type { Citation, Citations } from '../../../src/authoring.ts'

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

const official28 = { read: '2026-11-28', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

const seed = { read: '2026-11-21', reliability: 'SEED' } as const satisfies Partial<Citation>

const formDsl1083 = {
  instrument: { en: 'Form DSL-1083, Documentary requirements', zh: 'DSL-1083表格，材料要求' },
  address: 'https://ar.scribd.com/document/253526143/Form-Dsl-1083',
  read: '2026-11-21',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

const cfr42_65 = {
  instrument: { en: '22 CFR 42.65, Supporting documents', zh: '22 CFR 42.65，证明文件' },
  address: 'http://federal.elaws.us/cfr/22-cfr-42.65(c)',
  read: '2026-11-21',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

const fam504_4_4B = {
  instrument: { en: '9 FAM 504.4-4(B), as quoted by a practitioner', zh: '9 FAM 504.4-4(B)，见从业者的引述' },
  address: 'https://lawandborder.com/china-police-certificates/',
  read: '2026-11-21',
  reliability: 'SEED',
} as const satisfies Partial<Citation>

const visaCenter = {
  instrument: {
    en: 'National Visa Center, instructions on police certificates (2023)',
    zh: '美国国家签证中心，无犯罪记录证明说明（2023年）',
  },
  address: 'http://awareolz.blogg.se/2023/september/what-is-form-ds-260.html',
  read: '2026-11-21',
  reliability: 'SECONDARY',
} as const satisfies Partial<Citation>

const fam504_4_4F = {
  instrument: { en: '9 FAM 504.4-4(F), as quoted by a practitioner', zh: '9 FAM 504.4-4(F)，见从业者的引述' },
  address: 'https://lawandborder.com/china-police-certificates/',
  read: '2026-11-21',
  reliability: 'SEED',
} as const satisfies Partial<Citation>

/** Every source of the ruleset `us-police-certificates`, by the key that its versions cite. */
export const sources = {
  i485: {
    instrument: { en: 'Form I-485, instructions (2017)', zh: 'I-485表格说明（2017年）' },
    locator: { en: 'item 11', zh: '第11项' },
    address:
      'https://www.formsbank.com/template/297034/instructions-for-application-to-register-permanent-residence-or-adjust-status-form-i-485.html?page=13',
    read: '2026-11-28',
    reliability: 'OFFICIAL-COPY',
    clauses: ['US-20'],
    note: {
      en: 'Item 11 was read as far as C(3) in the edition of 2017, also at https://usermanual.wiki/Document/i485instr.1564261269/help (12/13/17); the current edition was not seen. It applies to what is asked for as of any day of the version, though before 2017 nothing was read.',
      zh: '所读为2017年版第11项至C(3)为止，亦见https://usermanual.wiki/Document/i485instr.1564261269/help（2017年12月13日版）；现行版本未见。本版本各日均按此回答，但2017年以前的说明未曾读到。',
    },
  },
  dsl_1083: {
    ...formDsl1083,
    locator: { en: 'police certificates', zh: '无犯罪记录证明' },
    clauses: ['US-01', 'US-03L'],
    note: {
      en: 'Undated. An embassy page at https://uk.usembassy.gov/visas/immigrant-visa-faqs/visa-processing-and-documents/ says place of birth instead of nationality. It asks where somebody lived: a stay told to be a visit is left out.',
      zh: '未注明日期。使馆网页https://uk.usembassy.gov/visas/immigrant-visa-faqs/visa-processing-and-documents/以出生地代替国籍。所问为居住地：注明为访问的停留不计。',
    },
  },
  dsl_1083_unavailable: {
    ...formDsl1083,
    locator: { en: 'countries where police certificates are not available', zh: '无法取得无犯罪记录证明的国家' },
    clauses: ['US-07', 'US-15'],
    note: { en: 'Obsolete: many of these countries issue certificates today.', zh: '已过时：其中许多国家现在出具证明。' },
  },
  cfr_police: {
    ...cfr42_65,
    locator: { en: '42.65(c)(1)', zh: '42.65(c)(1)' },
    clauses: ['US-02', 'US-04', 'US-05'],
    note: {
      en: 'It speaks of a country, area or locality, of at least six months and at least one year, gives no age, and says that the officer may require one on a reason to believe.',
      zh: '提及国家、地区或地方，至少六个月和至少一年，未提年龄，并称官员有理由相信时可以要求。',
    },
  },
  cfr_unobtainable: { ...cfr42_65, locator: { en: '42.65(b)', zh: '42.65(b)' }, clauses: ['US-11'] },
  cfr_hardship: {
    ...secondary,
    instrument: {
      en: '22 CFR 42.65(d), as told by a practitioner; parallel text 22 CFR 41.105(a)(2)',
      zh: '22 CFR 42.65(d)，见从业者的叙述；平行条文22 CFR 41.105(a)(2)',
    },
    locator: { en: '42.65(d)', zh: '42.65(d)' },
    address: 'https://blog.visarefusal.com/221g-a-consular-wall-and-unavailable-documents/',
    clauses: ['US-11a'],
  },
  one_year: {
    ...secondary,
    instrument: { en: 'Guide to IR-1 visas, frequently asked questions (vistonvisa.com)', zh: 'IR-1签证指南，常见问题（vistonvisa.com）' },
    clauses: ['US-08'],
    note: {
      en: 'Says one year; the National Visa Center later says two. The day of the change was not found.',
      zh: '称一年；国家签证中心后来称两年。变更日期未能查明。',
    },
  },
  fam_applicants: {
    ...fam504_4_4B,
    locator: { en: '9 FAM 504.4-4(B)', zh: '9 FAM 504.4-4(B)' },
    clauses: ['US-01', 'US-06', 'S4-35', 'S4-36'],
    note: {
      en: 'The subsection itself was not visible; the age limit stands in the manual and the National Visa Center’s instructions, not in the part of 22 CFR 42.65 that was read.',
      zh: '该款本身不可见；年龄限制见于手册和国家签证中心的说明，不在所读的22 CFR 42.65部分。',
    },
  },
  fam_current: {
    ...fam504_4_4B,
    locator: { en: '9 FAM 504.4-4(B), country of current residence', zh: '9 FAM 504.4-4(B)，现居住国' },
    clauses: ['US-02', 'S4-37'],
  },
  fam_nationality: {
    ...fam504_4_4B,
    locator: { en: '9 FAM 504.4-4(B), country of nationality', zh: '9 FAM 504.4-4(B)，国籍国' },
    clauses: ['US-03', 'S4-38'],
  },
  fam_previous: {
    ...fam504_4_4B,
    locator: { en: '9 FAM 504.4-4(B), countries of previous residence', zh: '9 FAM 504.4-4(B)，曾居住的国家' },
    clauses: ['US-04', 'S4-39'],
    note: {
      en: 'It asks where somebody lived or resided: a stay told to be a visit is left out. Of time at sea, detention and postings nothing was found: they count.',
      zh: '所问为居住过的国家：注明为访问的停留不计。海上、羁押与公务派驻未见规定，均计入。',
    },
  },
  fam_arrest: {
    ...fam504_4_4B,
    locator: { en: '9 FAM 504.4-4(B), regardless of age', zh: '9 FAM 504.4-4(B)，不论年龄' },
    clauses: ['US-05', 'S4-40'],
  },
  fam_reason: {
    ...fam504_4_4B,
    locator: { en: '9 FAM 504.4-4(B), reason to believe', zh: '9 FAM 504.4-4(B)，有理由相信' },
    clauses: ['US-05', 'S4-41'],
  },
  cfr_police_2015: {
    ...cfr42_65,
    locator: { en: '42.65(c)(1)', zh: '42.65(c)(1)' },
    clauses: ['US-02', 'US-04', 'US-05'],
    note: {
      en: 'Last amended 1 October 1991 as far as seen; also at https://beijingesc.com/ncr-faqs/233-us-law-waive-unobtainable-pcc.html. It speaks of a country, area or locality, of at least six months and at least one year, gives no age, and says that the officer may require one on a reason to believe.',
      zh: '就所见而言最后修订于1991年10月1日；亦见https://beijingesc.com/ncr-faqs/233-us-law-waive-unobtainable-pcc.html。提及国家、地区或地方，至少六个月和至少一年，未提年龄，并称官员有理由相信时可以要求。',
    },
  },
  nvc: {
    ...visaCenter,
    clauses: ['US-01', 'US-03', 'US-04', 'US-05', 'US-07'],
    note: {
      en: 'Quoted word for word on a private page. Its table says more than six months for residence and nationality, and twelve months or more for previous residence.',
      zh: '私人网页逐字引述。其表格对现居住和国籍称超过六个月，对曾居住的国家称十二个月以上。',
    },
  },
  nvc_validity: {
    ...visaCenter,
    locator: { en: 'validity', zh: '有效期' },
    clauses: ['US-08'],
    note: {
      en: 'Several guides agree on two years. Earlier it was one; the day of the change was not found.',
      zh: '多份指南一致称两年。此前为一年；变更日期未能查明。',
    },
  },
  guide_fresh: {
    ...secondary,
    instrument: { en: 'Guide to immigrant visa interviews', zh: '移民签证面谈指南' },
    address: 'https://app.firstclassre.com/?p=13345',
    clauses: ['US-08a'],
  },
  dsl_1083_2015: {
    ...formDsl1083,
    clauses: ['US-03L'],
    note: {
      en: 'An older form; cited here for counting by locality, as 22 CFR 42.65(c)(1) does.',
      zh: '较旧的表格；此处引用是因其按地方计算，与22 CFR 42.65(c)(1)相同。',
    },
  },
  k_six_months: {
    ...official28,
    instrument: { en: 'US Embassy in the Bahamas, fiancé(e) visa interview', zh: '美国驻巴哈马大使馆，未婚夫（妻）签证面谈' },
    locator: { en: 'documents, item 6', zh: '材料第6项' },
    address: 'https://bs.usembassy.gov/fiancee-visa-interview/',
    clauses: ['US-16'],
    note: {
      en: 'Undated; it names form DS-160, so of 2010 or later. For K-1 to K-4. It names no year elsewhere, no nationality and no arrest. The page of the State Department itself was not visible, nor the words of 9 FAM.',
      zh: '未注明日期；提及DS-160表格，故为2010年或以后。适用于K-1至K-4。未提及在他国一年、国籍或逮捕。国务院自己的网页及9 FAM的原文均未能见到。',
    },
  },
  k_liberia: {
    ...official28,
    instrument: { en: 'US Embassy in Liberia, fiancé(e) visa: the interview', zh: '美国驻利比里亚大使馆，未婚夫（妻）签证：面谈' },
    locator: { en: 'police certificate', zh: '无犯罪记录证明' },
    address: 'https://lr.usembassy.gov/visas/immigrant-visas/fiancee-visa/the-interview/',
    clauses: ['US-16', 'US-18'],
    note: {
      en: 'Undated; every country of six months or more since 16, for applicants of 16 or older. The sentence goes on after “or”, which was cut off.',
      zh: '未注明日期；年满16岁的申请人，自16岁起居住六个月以上的所有国家。该句在“或”字之后被截断。',
    },
  },
  k_twelve_months: {
    ...official28,
    instrument: { en: 'US Embassy in Slovakia, fiancé visas (K1)', zh: '美国驻斯洛伐克大使馆，未婚夫（妻）签证（K1）' },
    address: 'http://slovakia.usembassy.gov/visas/immigrant-visas/fiance-visas-k1.html',
    read: '2026-11-27',
    clauses: ['US-17'],
    note: {
      en: 'Old: it names form DS-156. More than twelve months since 16, the country of permanent residence, not the United States, and at most six months old. A hand-out of Hong Kong for K visas (https://docslib.org/doc/1390240/) counts by locality and more than six months; the rest of its table was cut off.',
      zh: '较旧：提及DS-156表格。要求16岁起居住超过十二个月的国家和永久居住国，美国除外，且签发不超过六个月。香港的K签证说明（https://docslib.org/doc/1390240/）按地方计算，超过六个月；其表格其余部分被截断。',
    },
  },
  k_a_year: {
    ...secondary,
    instrument: {
      en: 'Law firm, police certificates for marriage-based and fiancé(e) visas (soundimmigration.com)',
      zh: '律师事务所，婚姻与未婚夫（妻）签证的无犯罪记录证明（soundimmigration.com）',
    },
    address: 'https://www.soundimmigration.com/police-certificates-for-marriage-based-and-fiancee-visa-applications/',
    read: '2026-11-28',
    clauses: ['US-17', 'US-20'],
    note: {
      en: 'Twelve months or longer since 16 for K visas, good for a year as a rule; none for adjustment of status.',
      zh: 'K签证为16岁起居住十二个月以上，证明通常一年有效；调整身份不需要。',
    },
  },
  cfr_nonimmigrant: {
    ...officialCopy,
    instrument: { en: '22 CFR 41.105, Supporting documents and fingerprinting', zh: '22 CFR 41.105，证明文件和指纹' },
    locator: { en: '41.105(a)(4)', zh: '41.105(a)(4)' },
    address: 'https://law.lawstack.com/cfr/22/41.105/',
    clauses: ['US-12'],
  },
  step7: {
    ...official,
    instrument: { en: 'Travel.State.Gov, Step 7: Collect civil documents', zh: 'Travel.State.Gov，第7步：收集民事文件' },
    address:
      'https://travel.state.gov/content/travel/en/us-visas/immigrate/the-immigrant-visa-process/step-5-collect-financial-evidence-and-other-supporting-documents/step-7-collect-civil-documents.html',
    clauses: ['US-09', 'US-10'],
  },
  fam_unobtainable: { ...fam504_4_4F, locator: { en: '9 FAM 504.4-4(F)', zh: '9 FAM 504.4-4(F)' }, clauses: ['US-11', 'S4-46', 'S4-47'] },
  fam_religious: { ...fam504_4_4F, locator: { en: '9 FAM 504.4-4(F), example', zh: '9 FAM 504.4-4(F)，例' }, clauses: ['US-11b', 'S4-48'] },
  firm_experience: {
    ...seed,
    instrument: { en: 'Law firm, experience with substitute evidence', zh: '律师事务所，使用替代证据的经验' },
    address: 'https://lawandborder.com/china-police-certificates/',
    clauses: ['US-11b', 'S4-49'],
    note: { en: 'A firm’s experience, not law.', zh: '律师事务所的经验，并非法律。' },
  },
  since_16: {
    ...secondary,
    instrument: { en: 'Glossary of a planner of immigration (immigrationplanner.com)', zh: '移民规划网站词汇表（immigrationplanner.com）' },
    address: 'https://www.immigrationplanner.com/glossary/police-certificate-rules-for-submitting/',
    read: '2026-11-28',
    clauses: ['US-21'],
    note: {
      en: 'It puts the age of 16 on every limb of residence. The page of Hong Kong (https://hk.usconsulate.gov/visas/immigrant-visas/faq/, official, undated) asks for six months after the 16th birthday, and says country of birth instead of nationality.',
      zh: '各项居住条件均限于年满16岁以后。香港总领事馆网页（https://hk.usconsulate.gov/visas/immigrant-visas/faq/，官方，未注明日期）要求16岁生日后居住六个月，并以出生国代替国籍国。',
    },
  },
  nolo_twelve_months: {
    ...secondary,
    instrument: { en: 'Nolo, latest State Department rules on police certificates', zh: 'Nolo，国务院关于无犯罪记录证明的最新规则' },
    address: 'https://www.nolo.com/legal-update/latest-state-department-rules-when-visa-applicants-must-supply-police-certificates.html',
    read: '2026-11-28',
    clauses: ['US-04'],
    note: {
      en: 'It tells an earlier table of the National Visa Center, which said more than twelve months; so did the pages of the embassies in Turkey and Slovakia.',
      zh: '转述国家签证中心较早的表格，称超过十二个月；驻土耳其和斯洛伐克大使馆的网页亦同。',
    },
  },
  prison_records: {
    ...secondary,
    instrument: { en: 'Guide to court and police records (lawandvisas.com)', zh: '法院与警方记录指南（lawandvisas.com）' },
    address: 'https://lawandvisas.com/how-to-get-court-and-police-records-for-your-green-card-or-visa',
    read: '2026-11-28',
    clauses: ['US-25'],
    note: {
      en: 'Also https://www.usafisnotscam.net/police-records-needed-for-u-s-immigration/ and https://getxdocs.com/blog/how-to-gather-civil-records-for-your-u-s-immigration-application. The part of the State Department’s own page was not visible.',
      zh: '亦见https://www.usafisnotscam.net/police-records-needed-for-u-s-immigration/及https://getxdocs.com/blog/how-to-gather-civil-records-for-your-u-s-immigration-application。国务院网页的相应部分未能见到。',
    },
  },
  diversity_documents: {
    ...official28,
    instrument: {
      en: 'Travel.State.Gov, Diversity visa: prepare supporting documents',
      zh: 'Travel.State.Gov，抽签移民签证：准备证明文件',
    },
    address:
      'https://travel.state.gov/content/travel/en/us-visas/immigrate/diversity-visa-program-entry/diversity-visa-if-you-are-selected/diversity-visa-prepare-supporting-documents.html',
    clauses: ['US-19'],
    note: {
      en: 'Two editions were seen: one, copied in June 2017, sends nothing to the Kentucky center; the other asks for scans there, with a notice of May 2024 that none are needed from DV-2024 on. What it says on police certificates was cut off.',
      zh: '所见有两个版本：一个（2017年6月有副本）称不向肯塔基领事中心寄送文件；另一个要求寄送扫描件，但附2024年5月通知，自DV-2024起不再需要。关于无犯罪记录证明的部分被截断。',
    },
  },
  hong_kong_macau: {
    ...official28,
    instrument: {
      en: 'US Consulate General Hong Kong and Macau, police clearances from Hong Kong and Macau',
      zh: '美国驻香港及澳门总领事馆，香港和澳门的无犯罪记录证明',
    },
    address: 'https://hk.usconsulate.gov/visas/immigrant-visas/related-information/police-clearances-hk-mo/',
    clauses: ['US-24'],
    note: {
      en: 'Undated; it is about immigrant visas. Hong Kong wants the letter of the National Visa Center with the name and the case number.',
      zh: '未注明日期；针对移民签证。香港警方要求出示国家签证中心的信函，其中载有姓名和案号。',
    },
  },
  taiwan_schedule: {
    ...secondary,
    instrument: { en: 'Reciprocity schedule, Taiwan: police records, as copied', zh: '互惠表，台湾：警方记录（副本）' },
    address: 'http://www.eurobg.com/int/taiwan.html',
    read: '2026-11-28',
    clauses: ['US-26'],
    note: {
      en: 'An old copy (it names form DS-156); also https://www.visacoach.com/us-embassy-ait-taipei-taiwan/. The schedule of today was not seen.',
      zh: '较旧的副本（提及DS-156表格）；亦见https://www.visacoach.com/us-embassy-ait-taipei-taiwan/。现行互惠表未见。',
    },
  },
  nvc_letter_2013: {
    ...officialCopy,
    instrument: { en: 'National Visa Center, letter of 5 November 2013', zh: '美国国家签证中心，2013年11月5日信函' },
    locator: { en: 'quoted at tw.answers.yahoo.com, 20131105000016KK01877', zh: '引述于tw.answers.yahoo.com，20131105000016KK01877' },
    read: '2026-11-27',
    clauses: ['US-27'],
    note: {
      en: 'As quoted in a public question. It asks for an update only of whoever is over 16, whose certificate is over a year old, and who still lives in the country. Since when this held was not found.',
      zh: '见一则公开提问中的引述。仅在申请人年满16岁、证明已超过一年且仍在该国居住时要求更新。自何时起如此，未能查明。',
    },
  },
  china_schedule: {
    ...officialCopy,
    instrument: { en: 'Reciprocity schedule, China: police records', zh: '互惠表，中国：警方记录' },
    address: 'https://visajourney.com/forums/topic/776496-police-records-from-china',
    clauses: ['US-13'],
  },
  china_two_steps: {
    ...official,
    instrument: {
      en: 'US Consulate General Hong Kong and Macau, police certificates (PRC)',
      zh: '美国驻香港及澳门总领事馆，无犯罪记录证明（中国）',
    },
    address: 'https://hk.usconsulate.gov/visas/immigrant-visas/related-information/civil-documents-police-certificates-prc/',
    clauses: ['US-14'],
  },
  china_by_place: {
    ...seed,
    instrument: { en: 'Law firm, what a China police certificate is', zh: '律师事务所，何为中国无犯罪记录证明' },
    address: 'https://lawandborder.com/china-police-certificates/',
    clauses: ['S4-18', 'S4-19', 'S4-20', 'S4-21', 'S4-22', 'S4-31'],
  },
} as const satisfies Citations
