import type { Citation, Citations } from '../../../src/authoring.ts'
import { cityByCity } from '../../cn/sources.ts'
import { lawFirmOnPeriods, resettledFromAbroad, whoNeeds2015 } from '../sources.ts'

const secondary = { read: '2026-11-28', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

/** Every source of the ruleset `ca-protected-persons-police-certificates`, by the key that its versions cite. */
export const sources = {
  update: {
    ...secondary,
    instrument: {
      en: 'TWA Immigration, IRCC updates for in-Canada refugee and protected persons',
      zh: 'TWA Immigration，加拿大移民部关于境内难民和受保护人的更新',
    },
    address: 'https://twaimmigration.com/news/ircc-updates-for-in-canada-refugee-and-protected-persons/',
    clauses: ['CA-40'],
    note: {
      en: 'Applicants of 18 or more: each country of residence but Canada of six months or more, and any country of most of adult life since 18; neither where it is the country of persecution. Brought in to match other classes of permanent residence. The instructions themselves (admissibility.asp) were seen, their police part cut off.',
      zh: '年满18岁的申请人：居住六个月以上的每个国家（加拿大除外），以及年满18岁后居住时间最长的国家；迫害国均除外。为与其他永久居留类别一致而设。指引本身（admissibility.asp）可见，关于警方证明的部分被截断。',
    },
  },
  screening: {
    ...secondary,
    instrument: {
      en: 'Immigration2Canada, Canada strengthens admissibility screening for protected persons',
      zh: 'Immigration2Canada，加拿大加强对受保护人的可入境性审查',
    },
    address:
      'https://www.immigration2canada.com/canada-strengthens-admissibility-screening-for-protected-persons-seeking-permanent-residence/',
    clauses: ['CA-40'],
    note: {
      en: 'Protected persons and family members over 18: countries of six months or more, not those of persecution. It says nothing of adult life.',
      zh: '受保护人及年满18岁的家庭成员：居住六个月以上的国家，迫害国除外。未提成年后居住最久的国家。',
    },
  },
  at_risk: {
    ...secondary,
    instrument: {
      en: 'Steps to Justice (Community Legal Education Ontario), protected persons: get your documents',
      zh: 'Steps to Justice（安大略社区法律教育），受保护人：准备文件',
    },
    locator: { en: 'Police clearances', zh: '无犯罪记录证明' },
    address: 'https://stepstojustice.ca/steps/refugee-law/3-get-your-documents/',
    clauses: ['CA-40'],
    note: {
      en: 'None from the home country where the person is at risk; those of other countries lived in before coming to Canada are needed. It warns that a new passport of the home country can cost the protection.',
      zh: '无须提交当事人在其中面临危险的本国的证明；来加拿大前居住过的其他国家的证明仍须提交。并提醒：申领本国新护照可能导致失去保护。',
    },
  },
  vacation: {
    ...whoNeeds2015,
    locator: { en: 'example of a two-week vacation', zh: '两周度假的例子' },
    clauses: ['CA-13'],
    note: {
      en: 'General wording of 2015, quoted in a thread on Express Entry: eight months with a vacation of two weeks elsewhere count as eight months.',
      zh: '2015年的一般性文字，引自关于快速通道的帖子：八个月中有两周在别处度假，仍按八个月计算。',
    },
  },
  resettled: resettledFromAbroad,
  programme: {
    ...lawFirmOnPeriods,
    locator: { en: 'Canada', zh: '加拿大' },
    clauses: ['S4-42'],
    note: { en: 'The period depends on the programme.', zh: '期间取决于移民项目。' },
  },
  china_by_place: cityByCity,
} as const satisfies Citations
