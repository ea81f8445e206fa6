import type { Citation } from '../../src/authoring.ts'

export const lawFirmOnPeriods = {
  instrument: {
    en: 'Law firm, which periods a police certificate has to cover (quoting IRCC)',
    zh: '律师事务所，无犯罪记录证明须涵盖的期间（引述加拿大移民部）',
  },
  address: 'https://lawandborder.com/china-police-certificates/',
  read: '2026-11-21',
  reliability: 'SEED',
} as const satisfies Partial<Citation>

export const whoNeeds2015 = {
  instrument: { en: 'CIC, Who needs a police certificate, as quoted in 2015', zh: '加拿大移民部，谁需要无犯罪记录证明，见2015年的引述' },
  address: 'https://canadavisa.com/canada-immigration-discussion-board/threads/new-rules-for-pcc-residents-in-canada.281765',
  read: '2026-11-21',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

export const lawFirmOnUnobtainable = {
  instrument: { en: 'Law firm, note on unobtainable police certificates', zh: '律师事务所，关于无法取得的无犯罪记录证明的说明' },
  address: 'https://lawandborder.com/china-police-certificates/',
  read: '2026-11-21',
  reliability: 'SEED',
} as const satisfies Partial<Citation>

export const checklistsCutOff = {
  instrument: {
    en: 'IRCC, document checklists for provincial nominees (IMM 5690) of 2011 and 2013, copies',
    zh: '加拿大移民部，省提名申请人文件清单（IMM 5690）2011年版和2013年版，副本',
  },
  address: 'https://id.scribd.com/document/185346668/imm5690E',
  read: '2026-11-27',
  reliability: 'OFFICIAL-COPY',
  clauses: ['CA-46'],
  note: { en: 'The lines on police certificates were cut off.', zh: '关于无犯罪记录证明的部分被截断。' },
} as const satisfies Citation

export const olderGeneralPage = {
  instrument: {
    en: 'Agents, the general page on permanent residence retold (isaglobal.in, immigration.ca, immigratecan.ca)',
    zh: '中介机构对永久居留一般页面的转述（isaglobal.in、immigration.ca、immigratecan.ca）',
  },
  address: 'https://www.isaglobal.in/police-clearance.aspx',
  read: '2026-11-27',
  reliability: 'SECONDARY',
  clauses: ['CA-50'],
  note: {
    en: 'Undated: six months or more since 18, in total in one and in a row in another; the present country within six months before applying, others after the last stay. No ten years.',
    zh: '未注明日期：年满18岁后六个月以上，一处称累计，一处称连续；现居住国的证明须在申请前六个月内出具，其他国家在最后一次停留之后出具。未提十年。',
  },
} as const satisfies Citation

export const countryPageOfSerbia = {
  instrument: { en: 'IRCC, How to get a police certificate: Serbia', zh: '加拿大移民部，如何取得无犯罪记录证明：塞尔维亚' },
  address:
    'https://www.canada.ca/en/immigration-refugees-citizenship/services/application/medical-police/police-certificates/how/serbia.html',
  read: '2026-11-27',
  reliability: 'OFFICIAL',
  clauses: ['CA-47'],
  note: {
    en: 'Visitors, study and work permits: if a criminal record was declared on the form. Whether every country’s page says so was not checked.',
    zh: '访问、学习和工作许可：在表格上申报过犯罪记录的。是否每个国家的页面都如此，未核对。',
  },
} as const satisfies Citation

export const resettledFromAbroad = {
  instrument: {
    en: 'IRCC, Processing procedures for resettlement from overseas: determining admissibility',
    zh: '加拿大移民部，境外重新安置审理程序：可入境性审查',
  },
  locator: { en: 'Criminality checks', zh: '犯罪记录核查' },
  address:
    'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/refugee-protection/resettlement/processing-procedures-overseas-determining-admissibility.html',
  read: '2026-11-28',
  reliability: 'OFFICIAL',
  clauses: ['CA-51'],
  note: {
    en: 'Officers should not require police certificates of the home country of refugees, but of family who apply within the one-year window and still live in their country of citizenship. Read in part, undated.',
    zh: '官员不应要求难民提交本国的无犯罪记录证明；在一年窗口期内申请、仍居住在国籍国的家庭成员除外。仅读到部分，未注明日期。',
  },
} as const satisfies Citation
