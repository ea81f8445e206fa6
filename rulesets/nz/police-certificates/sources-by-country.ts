import type { Citation, Citations } from '../../../src/authoring.ts'
import { cityByCity } from '../../cn/sources.ts'

const official = { read: '2026-11-21', reliability: 'OFFICIAL' } as const satisfies Partial<Citation>

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

/** Read in stored copies on the day that these were looked for. */
const readLast = { read: '2026-11-28' } as const satisfies Partial<Citation>

const noticeOnIndia = {
  instrument: {
    en: 'Immigration New Zealand, changes to police clearance certificates for Indian visa applicants (2 September 2025)',
    zh: '新西兰移民局公告：印度签证申请人无犯罪记录证明的变更（2025年9月2日）',
  },
  address: 'https://www.immigration.govt.nz/about-us/news-centre/changes-to-police-clearance-certificates-for-indian-visa-applicants',
  ...readLast,
  reliability: 'OFFICIAL',
} as const satisfies Partial<Citation>

/** On the certificates of one place or another. */
export const byCountry = {
  china: {
    ...secondary,
    instrument: { en: 'Immigration Consultancies, police certificates: China', zh: 'Immigration Consultancies，无犯罪记录证明：中国' },
    address: 'https://immigrationconsultancies.com/pcc-police-certificate/pcc-china',
    clauses: ['NZ-20'],
    note: { en: 'An older forum copy of the instructions wanted both papers filed.', zh: '指引的较早论坛副本要求两份文件都提交。' },
  },
  china_by_place: cityByCity,
  all_visits: {
    ...secondary,
    ...readLast,
    instrument: {
      en: 'Hindustan Times (14 September 2025), retelling the page of Immigration New Zealand on police certificates',
      zh: '《印度斯坦时报》（2025年9月14日），转述新西兰移民局关于无犯罪记录证明的网页',
    },
    address:
      'https://www.hindustantimes.com/business/new-zealand-tightens-police-certificate-rules-for-indian-visa-applicants-101757817536770.html',
    clauses: ['NZ-02', 'NZ-31'],
    note: {
      en: 'Time on every visit counts, on other visas too, even after having left in between. No source says that only the present stay does.',
      zh: '历次停留的时间均计入，包括持其他签证的时间，中途离境亦然。未见任何来源称仅计当前停留。',
    },
  },
  hong_kong: {
    ...secondary,
    ...readLast,
    instrument: {
      en: 'NZ immigration lawyers, Hong Kong police certificate for immigration purposes',
      zh: '新西兰移民律师网站，用于移民的香港无犯罪记录证明',
    },
    address: 'https://www.immigration-lawyers.co.nz/police/hong-kong/',
    clauses: ['NZ-32'],
    note: {
      en: 'Undated. The address for requests is given for those outside New Zealand; from where those inside ask was not seen.',
      zh: '未注明日期。所列申请邮箱适用于在新西兰境外者；境内者向何处申请未见说明。',
    },
  },
  macau: {
    ...official,
    ...readLast,
    instrument: {
      en: 'Government of Canada, how to get a police certificate: Macao SAR',
      zh: '加拿大政府，如何取得无犯罪记录证明：澳门特别行政区',
    },
    address: 'https://canada.ca/en/immigration-refugees-citizenship/services/application/medical-police/police-certificates/how/macao.html',
    clauses: ['NZ-33'],
    note: {
      en: 'Says who issues it and how; nothing of Immigration New Zealand on Macau was found, nor whether it is sent there directly.',
      zh: '仅说明由谁出具及如何办理；未见新西兰移民局关于澳门的说明，亦不知是否直接寄送该局。',
    },
  },
  taiwan: {
    ...official,
    ...readLast,
    instrument: {
      en: 'Taipei Economic and Cultural Office in Auckland, police criminal record certificate',
      zh: '驻奥克兰台北经济文化办事处，警察刑事记录证明',
    },
    address: 'https://roc-taiwan.org/nzakl_en/post/2984.html',
    clauses: ['NZ-34'],
    note: {
      en: 'Undated. Nothing of Immigration New Zealand on Taiwan was found.',
      zh: '未注明日期。未见新西兰移民局关于台湾的说明。',
    },
  },
  india: { ...noticeOnIndia, clauses: ['NZ-30'] },
  india_submitted: {
    ...secondary,
    ...readLast,
    instrument: {
      en: 'Envoy Global, New Zealand updates police clearance requirements for Indian visa applicants',
      zh: 'Envoy Global，新西兰更新对印度签证申请人的无犯罪记录证明要求',
    },
    address: 'https://www.envoyglobal.com/news-alert/new-zealand-updates-police-clearance-requirements-for-indian-visa-applicants',
    clauses: ['NZ-30'],
    note: {
      en: 'Says that it is for those who submit certificates on or after 1 December 2025.',
      zh: '称适用于2025年12月1日或之后提交证明的申请人。',
    },
  },
} as const satisfies Citations
