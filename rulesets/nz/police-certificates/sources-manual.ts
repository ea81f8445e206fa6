import type { Citation, Citations } from '../../../src/authoring.ts'

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const officialCopy = { read: '2026-11-21', reliability: 'OFFICIAL-COPY' } as const satisfies Partial<Citation>

const seed = { read: '2026-11-21', reliability: 'SEED' } as const satisfies Partial<Citation>

const manual1987R45 = {
  instrument: {
    en: 'INZ Operational Manual (1987 Act), R4.5 Character requirements',
    zh: '新西兰移民局操作手册（1987年法）R4.5：品行要求',
  },
  address: 'https://immigration.govt.nz/opsmanual-archive/5133.HTM',
  read: '2026-11-21',
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

const manualA55 = {
  instrument: { en: 'INZ Operational Manual, A5.5 Character checks', zh: '新西兰移民局操作手册A5.5：品行审查' },
  address: 'https://www.immigration.govt.nz/opsmanual/45181.htm',
  read: '2026-11-21',
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

const jamesMcLeod = {
  instrument: {
    en: 'James McLeod, police clearance certificates for Immigration New Zealand',
    zh: 'James McLeod，提交新西兰移民局的无犯罪记录证明',
  },
  address: 'https://jamesmcleod.co.nz/news/police-certificates-inz',
  read: '2026-11-21',
  reliability: 'SECONDARY',
} as const satisfies Partial<Citation>

const manual1999A510 = {
  instrument: {
    en: 'NZIS Operational Manual, A5.10 Police certificates (26/07/1999)',
    zh: '新西兰移民局操作手册A5.10：无犯罪记录证明（1999年7月26日）',
  },
  address: 'https://immigration.govt.nz/opsmanual-archive/5677.HTM',
  read: '2026-11-21',
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

const manual2002A510 = {
  instrument: {
    en: 'NZIS Operational Manual, A5.10 Police certificates (01/07/2002)',
    zh: '新西兰移民局操作手册A5.10：无犯罪记录证明（2002年7月1日）',
  },
  address: 'https://immigration.govt.nz/opsmanual-archive/5681.HTM',
  read: '2026-11-21',
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

const manual2002A5101 = {
  instrument: { en: 'NZIS Operational Manual, A5.10.1 (01/07/2002)', zh: '新西兰移民局操作手册A5.10.1（2002年7月1日）' },
  address: 'https://immigration.govt.nz/opsmanual-archive/5681.HTM',
  read: '2026-11-21',
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

const manual1987A510 = {
  instrument: {
    en: 'INZ Operational Manual (1987 Act), A5.10 Police certificates',
    zh: '新西兰移民局操作手册（1987年法）A5.10：无犯罪记录证明',
  },
  address: 'https://www.immigration.govt.nz/opsmanual-archive/5679.HTM',
  read: '2026-11-21',
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

const manual1987A5101 = {
  instrument: {
    en: 'INZ Operational Manual (1987 Act), A5.10.1 If police certificates are unavailable',
    zh: '新西兰移民局操作手册（1987年法）A5.10.1：无法取得无犯罪记录证明时',
  },
  address: 'https://www.immigration.govt.nz/opsmanual-archive/5679.HTM',
  read: '2026-11-21',
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

const manual2011A510 = {
  instrument: {
    en: 'INZ Operational Manual, A5.10 Police certificates (07/02/2011)',
    zh: '新西兰移民局操作手册A5.10：无犯罪记录证明（2011年2月7日）',
  },
  address: 'https://www.immigration.govt.nz/opsmanual/38427.htm',
  read: '2026-11-21',
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

/** The operational manual in its editions, and those who quote or explain it. */
export const manual = {
  r4_5_1: {
    ...manual1987R45,
    locator: { en: 'R4.5.1(a)', zh: 'R4.5.1(a)' },
    clauses: ['NZ-01', 'NZ-03'],
    note: { en: 'As it stood until 28 November 2010; no earlier text was seen.', zh: '截至2010年11月28日的文本；未见更早的文本。' },
  },
  e6_5: {
    ...official,
    instrument: {
      en: 'INZ Operational Manual (1987 Act), E6.5 Character requirements',
      zh: '新西兰移民局操作手册（1987年法）E6.5：品行要求',
    },
    locator: { en: 'E6.5(b) and (c)', zh: 'E6.5(b)和(c)' },
    address: 'https://www.immigration.govt.nz/opsmanual-archive/5342.HTM',
    clauses: ['NZ-01'],
    note: {
      en: 'A total of more than 24 months; for shorter stays the officer decides. As it stood until 28 November 2010; no earlier text was seen.',
      zh: '累计超过24个月；较短的停留由官员决定。截至2010年11月28日的文本；未见更早的文本。',
    },
  },
  e6_5_1: {
    ...official,
    instrument: {
      en: 'INZ Operational Manual (1987 Act), E6.5.1 Evidence of character',
      zh: '新西兰移民局操作手册（1987年法）E6.5.1：品行证据',
    },
    locator: { en: 'E6.5.1(a)', zh: 'E6.5.1(a)' },
    address: 'https://www.immigration.govt.nz/opsmanual-archive/5342.HTM',
    clauses: ['NZ-04'],
    note: {
      en: 'Unlike R4.5.1 it does not say whether on one visit or intermittently. As it stood until 28 November 2010; no earlier text was seen.',
      zh: '与R4.5.1不同，未说明是一次还是断续停留。截至2010年11月28日的文本；未见更早的文本。',
    },
  },
  a5_5_checks: {
    ...manualA55,
    locator: { en: 'A5.5(a) and note', zh: 'A5.5(a)及注' },
    clauses: ['NZ-01', 'NZ-02', 'NZ-31'],
    note: {
      en: 'The page is undated; its manual replaced the one of the 1987 Act on 29 November 2010.',
      zh: '该页未注明日期；其手册于2010年11月29日取代1987年法的手册。',
    },
  },
  five_years: {
    ...jamesMcLeod,
    clauses: ['NZ-04'],
    note: { en: 'On the later instructions: whether on one visit or intermittently.', zh: '针对后来的指引：不论一次或断续停留。' },
  },
  every_citizenship: {
    ...secondary,
    instrument: { en: 'North & Co, frequently asked questions', zh: 'North & Co，常见问题' },
    address: 'https://www.nothandco.com/frequently-asked-questions',
    clauses: ['NZ-19'],
    note: { en: 'On the later instructions; the manual speaks of the country of citizenship.', zh: '针对后来的指引；手册称“国籍国”。' },
  },
  a5_10_age: { ...manual1999A510, locator: { en: 'A5.10(a) to (c)', zh: 'A5.10(a)至(c)' }, clauses: ['NZ-07', 'NZ-08'] },
  a5_10_form: { ...manual1999A510, locator: { en: 'A5.10(d) to (f)', zh: 'A5.10(d)至(f)' }, clauses: ['NZ-12'] },
  a5_10_1: {
    ...official,
    instrument: { en: 'NZIS Operational Manual, A5.10.1 (26/07/1999)', zh: '新西兰移民局操作手册A5.10.1（1999年7月26日）' },
    locator: { en: 'A5.10.1', zh: 'A5.10.1' },
    address: 'https://immigration.govt.nz/opsmanual-archive/5677.HTM',
    clauses: ['NZ-16'],
  },
  a5_10_age_2002: { ...manual2002A510, locator: { en: 'A5.10(a) to (c)', zh: 'A5.10(a)至(c)' }, clauses: ['NZ-07', 'NZ-08'] },
  a5_10_form_2002: { ...manual2002A510, locator: { en: 'A5.10(d) to (f)', zh: 'A5.10(d)至(f)' }, clauses: ['NZ-12'] },
  a5_10_1_in_2002: {
    ...manual2002A5101,
    locator: { en: 'A5.10.1', zh: 'A5.10.1' },
    clauses: ['NZ-14', 'NZ-15', 'NZ-16'],
    note: {
      en: 'Countries whose authorities generally provide none, and applicants under 17, are outside the requirement.',
      zh: '当局一般不出具证明的国家，以及17岁以下的申请人，不适用该要求。',
    },
  },
  a5_5_2009: {
    ...officialCopy,
    instrument: {
      en: 'INZ letter quoting A5.5(c) (30 July 2009), in a forum',
      zh: '新西兰移民局引述A5.5(c)的信函（2009年7月30日），见论坛',
    },
    locator: { en: 'A5.5(c)', zh: 'A5.5(c)' },
    address: 'http://bbs.skytrade.co.nz/forum.php?action=printable&mod=viewthread&tid=1191392',
    clauses: ['NZ-04'],
    note: { en: 'Immigration New Zealand asks the New Zealand Police itself.', zh: '新西兰移民局自行向新西兰警方查询。' },
  },
  a5_5_residence: {
    ...official,
    instrument: { en: 'INZ Operational Manual, A5.5 Character checks (2009 Act)', zh: '新西兰移民局操作手册A5.5：品行审查（2009年法）' },
    locator: { en: 'A5.5(b) and note', zh: 'A5.5(b)及注' },
    address: 'https://www.immigration.govt.nz/opsmanual/45181.htm',
    clauses: ['NZ-03', 'NZ-05', 'NZ-06'],
  },
  a5_10_age_2009: { ...manual1987A510, locator: { en: 'A5.10(a) to (c)', zh: 'A5.10(a)至(c)' }, clauses: ['NZ-07', 'NZ-08'] },
  a5_10_form_2009: { ...manual1987A510, locator: { en: 'A5.10(d) to (f)', zh: 'A5.10(d)至(f)' }, clauses: ['NZ-12'] },
  not_issued: {
    ...official,
    instrument: { en: 'INZ Operational Manual (1987 Act), R4.5.1 and E6.5.1', zh: '新西兰移民局操作手册（1987年法）R4.5.1和E6.5.1' },
    locator: { en: 'R4.5.1(d), E6.5.1(d)', zh: 'R4.5.1(d)、E6.5.1(d)' },
    address: 'https://immigration.govt.nz/opsmanual-archive/5133.HTM',
    clauses: ['NZ-13'],
  },
  waiver: { ...manual1987A5101, locator: { en: 'A5.10.1(a)', zh: 'A5.10.1(a)' }, clauses: ['NZ-14'] },
  a5_10_1_2002: {
    ...manual2002A5101,
    locator: { en: 'A5.10.1', zh: 'A5.10.1' },
    clauses: ['NZ-15'],
    note: { en: 'What is, and what is not, undue difficulty.', zh: '何为、何不为“极为困难”。' },
  },
  declaration: { ...manual1987R45, locator: { en: 'R4.5.1(e)', zh: 'R4.5.1(e)' }, clauses: ['NZ-16'] },
  s3_15: {
    ...official,
    instrument: { en: 'INZ Operational Manual (1987 Act), S3.15', zh: '新西兰移民局操作手册（1987年法）S3.15' },
    locator: { en: 'S3.15', zh: 'S3.15' },
    address: 'https://immigration.govt.nz/opsmanual-archive/7805.HTM',
    clauses: ['NZ-17'],
  },
  a5_5_residence_2011: {
    ...manualA55,
    locator: { en: 'A5.5(b)', zh: 'A5.5(b)' },
    clauses: ['NZ-03', 'NZ-05'],
    note: { en: 'A requirement for lodging (R2.40).', zh: '属于递交申请的要求（R2.40）。' },
  },
  a5_5_australians: { ...manualA55, locator: { en: 'A5.5(b), note', zh: 'A5.5(b)注' }, clauses: ['NZ-06'] },
  a5_5_temporary: {
    ...manualA55,
    locator: { en: 'A5.5(c)', zh: 'A5.5(c)' },
    clauses: ['NZ-04', 'NZ-31'],
    note: {
      en: 'Agents say more than five years, or apply the twelve months of residence cases; the instructions do not.',
      zh: '中介机构称超过五年，或套用居留类的十二个月；指引并无此规定。',
    },
  },
  r4_5_1_2011: {
    ...manual1987R45,
    locator: { en: 'R4.5.1(a)', zh: 'R4.5.1(a)' },
    clauses: ['NZ-03'],
    note: {
      en: 'Ceased on 29 November 2010. It counts the ten years before the application is lodged.',
      zh: '于2010年11月29日失效。计算申请递交前的十年。',
    },
  },
  a5_10_age_2011: {
    ...manual2011A510,
    locator: { en: 'A5.10(a) to (c)', zh: 'A5.10(a)至(c)' },
    clauses: ['NZ-07', 'NZ-08'],
    note: { en: 'The text of 7 February 2011; a later one was not seen.', zh: '2011年2月7日的文本；未见其后的文本。' },
  },
  age_2017: {
    ...official,
    instrument: {
      en: 'Immigration New Zealand, police certificates (as archived on 23 May 2017)',
      zh: '新西兰移民局，无犯罪记录证明（2017年5月23日存档）',
    },
    address:
      'https://megalodon.jp/2017-0523-1926-53/https://www.immigration.govt.nz:443/new-zealand-visas/apply-for-a-visa/tools-and-information/tools/police-certificates',
    clauses: ['NZ-07', 'NZ-08'],
    note: { en: 'The same six months and the same year as in A5.10.', zh: '与A5.10相同的六个月和一年。' },
  },
  a5_10_reuse: { ...manual2011A510, locator: { en: 'A5.10(d)', zh: 'A5.10(d)' }, clauses: ['NZ-09'] },
  visa_pak_271: {
    ...official,
    instrument: {
      en: 'INZ Visa Pak 271 (5 August 2016), Original police certificates',
      zh: '新西兰移民局Visa Pak 271（2016年8月5日），无犯罪记录证明原件',
    },
    address: 'https://www.immigration.govt.nz/documents/visa-paks/2016-aug-05-original-police-certificates',
    clauses: ['NZ-09'],
    note: {
      en: 'The oldest text seen that names A5.10(d)(iv), up to 24 months for some residence applications; its first day and its text were not seen.',
      zh: '所见最早提及A5.10(d)(iv)的文本，某些居留申请可达24个月；起始日和原文未见。',
    },
  },
  visa_pak_325: {
    ...official,
    instrument: {
      en: 'INZ Visa Pak 325 (1 September 2017), Police certificates previously submitted',
      zh: '新西兰移民局Visa Pak 325（2017年9月1日），曾经提交的无犯罪记录证明',
    },
    address:
      'https://www.immigration.govt.nz/documents/visa-paks/2017-sep-01-residence-applications-2013-police-certificates-previously-submitted-to-immigration-new-zealand',
    clauses: ['NZ-09', 'NZ-12'],
    note: {
      en: 'Since 6 July 2015 A5.10 no longer speaks of originals; A13.1 asks for originals or certified copies, with exceptions, and takes legible copies for temporary visas.',
      zh: '自2015年7月6日起A5.10不再提及原件；A13.1要求原件或经核证与原件相符的副本（有例外），临时签证接受清晰的复印件。',
    },
  },
  a5_10_costs: {
    ...manual2011A510,
    locator: { en: 'A5.10(e), (f) and on translation', zh: 'A5.10(e)、(f)及翻译部分' },
    clauses: ['NZ-12'],
  },
  a5_10_not_issued: { ...manual2011A510, locator: { en: 'A5.10(h)', zh: 'A5.10(h)' }, clauses: ['NZ-13'] },
  glossary: {
    ...official,
    instrument: { en: 'Immigration New Zealand, glossary: police certificates', zh: '新西兰移民局，术语表：无犯罪记录证明' },
    address: 'http://glossary.immigration.govt.nz/Policecertificates.htm',
    clauses: ['NZ-09', 'NZ-10', 'NZ-11'],
    note: {
      en: 'Undated; it has the 24 and 36 months of A5.10(d), so it is of 7 February 2011 at the earliest.',
      zh: '未注明日期；含有A5.10(d)的24个月和36个月，因此不早于2011年2月7日。',
    },
  },
  james_mcleod: {
    ...jamesMcLeod,
    clauses: ['NZ-02', 'NZ-04', 'NZ-10'],
    note: {
      en: 'The five years count whether on one visit or intermittently. It uses both “more than” and “or longer” for the 24 months.',
      zh: '五年不论一次或断续停留。对24个月，“超过”和“满”两种说法都用。',
    },
  },
  waiver_before: {
    ...manual1987A5101,
    locator: { en: 'A5.10.1', zh: 'A5.10.1' },
    clauses: ['NZ-14'],
    note: { en: 'Ceased on 29 November 2010.', zh: '于2010年11月29日失效。' },
  },
  waiver_now: {
    ...seed,
    instrument: {
      en: 'Law firm, unobtainable police certificates: New Zealand, quoting A5.10',
      zh: '律师事务所，无法取得的无犯罪记录证明：新西兰，引述A5.10',
    },
    locator: { en: 'A5.10', zh: 'A5.10' },
    address: 'https://lawandborder.com/china-police-certificates/',
    clauses: ['NZ-14', 'NZ-15', 'S4-55', 'S4-56', 'S4-57'],
    note: { en: 'Gives the rank and the two grounds, and no declaration.', zh: '载明级别和两个理由，未提声明。' },
  },
  a5_10_1_2002_2011: {
    ...manual2002A5101,
    locator: { en: 'A5.10.1', zh: 'A5.10.1' },
    clauses: ['NZ-15', 'NZ-16'],
    note: {
      en: 'Cost and delay are no undue difficulty; a statutory declaration is due.',
      zh: '费用和拖延不属于极为困难；须提交法定声明。',
    },
  },
  wi16_5: {
    ...official,
    instrument: { en: 'INZ Operational Manual, WI16.5 (25/07/2011)', zh: '新西兰移民局操作手册WI16.5（2011年7月25日）' },
    locator: { en: 'WI16.5', zh: 'WI16.5' },
    address: 'https://www.immigration.govt.nz/opsmanual/41821.htm',
    clauses: ['NZ-17'],
    note: { en: 'A waiver like that for refugees, with a declaration.', zh: '与难民类似的豁免，须附声明。' },
  },
  partners: {
    ...officialCopy,
    instrument: {
      en: 'Immigration New Zealand, obtaining a police certificate, as copied at statusin.org',
      zh: '新西兰移民局，如何取得无犯罪记录证明，见statusin.org的转载',
    },
    address: 'https://statusin.org/7706.html',
    clauses: ['NZ-18', 'NZ-19'],
    note: { en: 'Undated, of about 2012 to 2014.', zh: '未注明日期，约为2012年至2014年。' },
  },
  every_citizenship_2011: {
    ...secondary,
    instrument: { en: 'North & Co, frequently asked questions', zh: 'North & Co，常见问题' },
    address: 'https://www.nothandco.com/frequently-asked-questions',
    clauses: ['NZ-19'],
  },
  obtained_by_inz: {
    ...officialCopy,
    instrument: {
      en: 'INZ letter quoted in a forum (30 July 2009), New Zealand police certificate',
      zh: '新西兰移民局信函，见论坛引述（2009年7月30日），新西兰无犯罪记录证明',
    },
    address: 'http://bbs.skytrade.co.nz/forum.php?action=printable&mod=viewthread&tid=1191392',
    clauses: ['NZ-04'],
    note: { en: 'Immigration New Zealand asks the New Zealand Police itself.', zh: '新西兰移民局自行向新西兰警方查询。' },
  },
} as const satisfies Citations
