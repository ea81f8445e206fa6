import type { Citation, Citations } from '../../../src/authoring.ts'

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

/** Read in stored copies on the day that these were looked for. */
const readLast = { read: '2026-11-28' } as const satisfies Partial<Citation>

const noticeOfJuly2026 = {
  instrument: {
    en: 'Immigration New Zealand, police certificates required upfront for student and temporary visas (1 July 2026)',
    zh: '新西兰移民局公告：学生签证及临时签证须随申请提交无犯罪记录证明（2026年7月1日）',
  },
  address: 'https://www.immigration.govt.nz/about-us/news-centre/police-certificates-required-upfront-for-student-and-temporary-visas/',
  ...readLast,
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

const adVisa = {
  instrument: {
    en: 'Advisa, police certificate requirement for the AEWV (close to the notice of Immigration New Zealand)',
    zh: 'Advisa，认证雇主工作签证的无犯罪记录证明要求（与新西兰移民局公告文字相近）',
  },
  address: 'https://www.advisa.co.nz/police-certificate-requirement-for-aewv',
  ...readLast,
  reliability: 'SECONDARY',
} as const satisfies Partial<Citation>

/** On certificates that have to be there when the application is lodged. */
export const upfrontNotices = {
  aewv: {
    ...adVisa,
    clauses: ['NZ-29', 'NZ-29a'],
    note: {
      en: 'The notice itself (immigration.govt.nz, police certificate requirement changes for Accredited Employer Work Visa applications) was not visible; many firms agree on the visa and the day.',
      zh: '公告原文（immigration.govt.nz，关于认证雇主工作签证申请的无犯罪记录证明要求变更）未能看到；多家机构对签证种类及日期说法一致。',
    },
  },
  aewv_missing: {
    ...secondary,
    ...readLast,
    instrument: {
      en: 'IC Legal, AEWV police certificate policy changes',
      zh: 'IC Legal，认证雇主工作签证无犯罪记录证明政策变更',
    },
    address: 'https://iclegal.co.nz/new-zealand-accredited-employer-work-visa-police-certificate-policy-changes',
    clauses: ['NZ-29', 'NZ-29a'],
  },
  visitors_2025: {
    ...secondary,
    ...readLast,
    instrument: {
      en: 'Reimmigration, police certificates for visitor visas and the AEWV',
      zh: 'Reimmigration，访客签证和认证雇主工作签证的无犯罪记录证明',
    },
    address: 'https://reimmigration.co.nz/?p=5629',
    clauses: ['NZ-29'],
    note: {
      en: 'Adds visitor visas, as one other firm does (absoluteimmigration.com); the others name the Accredited Employer Work Visa alone.',
      zh: '另列访客签证，仅另一家机构（absoluteimmigration.com）亦如此；其他机构只提认证雇主工作签证。',
    },
  },
  upfront: { ...noticeOfJuly2026, clauses: ['NZ-25', 'NZ-26', 'NZ-27'] },
  missing_offshore: {
    ...noticeOfJuly2026,
    locator: { en: 'what happens if a police certificate is missing', zh: '缺少无犯罪记录证明的后果' },
    clauses: ['NZ-27'],
    note: {
      en: 'Speaks of more than 24 months, where A5.5 says 24 months or longer. Copied at https://eiglaw.com/new-zealand-requires-police-certificates-upfront/.',
      zh: '所述为超过24个月，而A5.5为满24个月。转载见https://eiglaw.com/new-zealand-requires-police-certificates-upfront/。',
    },
  },
  missing_onshore: {
    ...secondary,
    ...readLast,
    instrument: {
      en: 'MySandesh, New Zealand introduces new visa rule for students and workers',
      zh: 'MySandesh，新西兰对学生和工作者实行新的签证规定',
    },
    address: 'https://mysandesh.in/new-zealand-introduces-new-visa-rule-for-students-and-workers/',
    clauses: ['NZ-28'],
    note: {
      en: 'What the notice itself says of those inside New Zealand was cut off in every copy seen.',
      zh: '公告中关于境内申请人的部分，在所见各副本中均被截断。',
    },
  },
} as const satisfies Citations
