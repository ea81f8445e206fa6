import type { Citation, Citations } from '../../../src/authoring.ts'

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

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
    address: 'https://www.formsbank.com/template/297034/',
    read: '2026-11-27',
    reliability: 'OFFICIAL-COPY',
    clauses: ['US-20'],
    note: { en: 'The edition of 2017; the current one was not seen.', zh: '所见为2017年版，现行版本未见。' },
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
      en: 'Says one year; the visa centre later says two. The day of the change was not found.',
      zh: '称一年；签证中心后来称两年。变更日期未能查明。',
    },
  },
  fam_applicants: {
    ...fam504_4_4B,
    locator: { en: '9 FAM 504.4-4(B)', zh: '9 FAM 504.4-4(B)' },
    clauses: ['US-01', 'US-06', 'S4-35', 'S4-36'],
    note: {
      en: 'The subsection itself was not visible; the age limit stands in the manual and the visa centre’s instructions, not in the part of 22 CFR 42.65 that was read.',
      zh: '该款本身不可见；年龄限制见于手册和签证中心的说明，不在所读的22 CFR 42.65部分。',
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
  k_visas: {
    ...secondary,
    instrument: { en: 'Guide to police clearance certificates for immigrant visas', zh: '移民签证无犯罪记录证明指南' },
    address: 'https://mypathtocitizenship.com/police-clearance-certificate-immigrant-visa/',
    clauses: ['US-01'],
    note: {
      en: 'Says that K visas are treated like immigrant visas. The same page is wrong about previous residence.',
      zh: '称K签证按移民签证处理。同一网页关于曾居住国家的说法有误。',
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
