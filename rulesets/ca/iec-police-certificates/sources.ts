import type { Citation, Citations } from '../../../src/authoring.ts'
import { cityByCity } from '../../cn/sources.ts'
import { countryPageOfSerbia, lawFirmOnPeriods, whoNeeds2015 } from '../sources.ts'

const secondary = { read: '2026-11-28', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

/** Every source of the ruleset `ca-iec-police-certificates`, by the key that its versions cite. */
export const sources = {
  news: {
    ...secondary,
    instrument: {
      en: 'CIC News, IRCC updates police certificate requirements for International Experience Canada work permits (June 2026)',
      zh: 'CIC News，加拿大移民部更新“国际体验加拿大”工作许可的无犯罪记录证明要求（2026年6月）',
    },
    address:
      'https://www.cicnews.com/2026/06/ircc-updates-police-certificate-requirements-for-international-experience-canada-work-permits-0677071.html',
    clauses: ['CA-41', 'CA-42'],
    note: {
      en: 'The present country’s certificate is issued within six months of the receipt by IRCC; that of another country of six months or more since 18 after the last time lived there. Published on 17 June 2026, as immiperts.com and amnimmigration.ca say too; terratern.com says 16 June.',
      zh: '现居住国的证明须在加拿大移民部收到申请前六个月内出具；年满18岁后居住六个月以上的其他国家的证明须在最后一次居住之后出具。2026年6月17日公布（immiperts.com、amnimmigration.ca亦称17日；terratern.com称16日）。',
    },
  },
  in_a_row: {
    ...secondary,
    instrument: {
      en: 'AMN Immigration, IRCC clarifies police certificate rules for IEC work permit applicants (24 June 2026)',
      zh: 'AMN Immigration，加拿大移民部澄清IEC工作许可申请人的无犯罪记录证明规则（2026年6月24日）',
    },
    address: 'https://amnimmigration.ca/blog/612',
    clauses: ['CA-41', 'CA-42'],
    note: {
      en: 'Six or more consecutive months after 18. US citizens and permanent residents: none if they have lived only in the United States.',
      zh: '年满18岁后连续六个月以上。美国公民和永久居民仅在美国居住过的，无须提交。',
    },
  },
  present_country: {
    ...secondary,
    instrument: { en: 'Visavio, IEC police certificate: 2026 guide', zh: 'Visavio，IEC无犯罪记录证明：2026年指南' },
    address: 'https://www.visavio.ca/immigration-post/blog.php?lang=tl&slug=iec-police-certificate-2026-guide-for-fast-approval',
    clauses: ['CA-41'],
    note: {
      en: 'Certificates of any country of six months in a row after 18; the six months of freshness where it is the present one.',
      zh: '年满18岁后连续居住六个月的任何国家均须提交；属现居住国的，须在六个月内出具。',
    },
  },
  vacation: {
    ...whoNeeds2015,
    locator: { en: 'example of a two-week vacation', zh: '两周度假的例子' },
    clauses: ['CA-13'],
    note: {
      en: 'Of permanent residence, in 2015: eight months with a vacation of two weeks elsewhere count as eight months.',
      zh: '关于永久居留（2015年）：八个月中有两周在别处度假，仍按八个月计算。',
    },
  },
  country_page: countryPageOfSerbia,
  programme: {
    ...lawFirmOnPeriods,
    locator: { en: 'Canada', zh: '加拿大' },
    clauses: ['S4-42'],
    note: { en: 'The period depends on the programme.', zh: '期间取决于移民项目。' },
  },
  china_by_place: cityByCity,
} as const satisfies Citations
