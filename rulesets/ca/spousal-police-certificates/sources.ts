import type { Citation, Citations } from '../../../src/authoring.ts'
import { cityByCity } from '../../cn/sources.ts'
import { checklistsCutOff, lawFirmOnPeriods, lawFirmOnUnobtainable, olderGeneralPage, whoNeeds2015 } from '../sources.ts'

const secondary = { read: '2026-11-21', reliability: 'SECONDARY' } as const satisfies Partial<Citation>

const dfImmigration = {
  instrument: {
    en: 'DF Immigration, New changes to spousal sponsorship police certificate requirements (21 October 2022)',
    zh: 'DF Immigration，配偶担保无犯罪记录证明要求的新变化（2022年10月21日）',
  },
  address: 'https://dfimmigration.ca/2022/10/21/new-changes-to-spousal-sponsorship-police-certificate-requirements',
  read: '2026-11-21',
  reliability: 'SECONDARY',
} as const satisfies Partial<Citation>

/** Every source of the ruleset `ca-spousal-police-certificates`, by the key that its versions cite. */
export const sources = {
  checklist: {
    ...dfImmigration,
    locator: { en: 'previously', zh: '以往' },
    clauses: ['CA-20'],
    note: { en: 'Told in hindsight, when the rule changed.', zh: '规则变更时的事后叙述。' },
  },
  persons: {
    ...dfImmigration,
    locator: { en: 'who is required to provide a police clearance', zh: '谁须提供无犯罪记录证明' },
    clauses: ['CA-21'],
  },
  canada: { ...dfImmigration, locator: { en: 'note on Canada', zh: '关于加拿大的说明' }, clauses: ['CA-22'] },
  freshness: {
    ...whoNeeds2015,
    locator: { en: 'the country you currently live in, and countries where you have lived', zh: '目前居住的国家，以及曾居住的国家' },
    clauses: ['CA-05', 'CA-06'],
    note: {
      en: 'General wording (“in general, you and all the people in your family”), quoted in a thread on Express Entry. No rule of the sponsorship checklist on this was seen.',
      zh: '一般性文字（“一般而言，您和家庭所有成员”），引自关于快速通道的帖子。未见配偶担保材料清单对此有规定。',
    },
  },
  vacation: {
    ...whoNeeds2015,
    locator: { en: 'example of a two-week vacation', zh: '两周度假的例子' },
    clauses: ['CA-13'],
    note: {
      en: 'General wording, quoted in a thread on Express Entry: eight months with a vacation of two weeks elsewhere count as eight months.',
      zh: '一般性文字，引自关于快速通道的帖子：八个月中有两周在别处度假，仍按八个月计算。',
    },
  },
  checklist_2022: {
    ...dfImmigration,
    locator: { en: 'since the new updates', zh: '新变化以来' },
    clauses: ['CA-21'],
    note: {
      en: 'Six or more months in a row since 18, every country other than Canada.',
      zh: '年满18岁后连续六个月以上，加拿大以外的每个国家。',
    },
  },
  guide_2026: {
    ...secondary,
    instrument: {
      en: 'Can X Global Solutions, Police certificates, spousal sponsorship Canada 2026',
      zh: 'Can X Global Solutions，无犯罪记录证明，加拿大配偶担保2026',
    },
    address: 'https://canxglobal.com/?p=32666',
    clauses: ['CA-21'],
    note: {
      en: 'Six or more consecutive months since 18, however long ago; the present country’s certificate no more than six months before the application is submitted. What it says of other countries was cut off.',
      zh: '年满18岁后连续六个月以上，不论多久以前；目前所在国的证明须在递交申请前六个月内签发。关于其他国家的内容被截断。',
    },
  },
  seed_period: {
    ...lawFirmOnPeriods,
    locator: { en: 'Canada', zh: '加拿大' },
    clauses: ['S4-42'],
    note: { en: 'The period depends on the programme.', zh: '期间取决于移民项目。' },
  },
  seed_unobtainable: {
    ...lawFirmOnUnobtainable,
    locator: { en: 'Canada', zh: '加拿大' },
    clauses: ['S4-50', 'S4-51'],
    note: {
      en: 'Of Canada in general. It says that the requirement will be waived; that is the officer’s to decide.',
      zh: '就加拿大一般而言。其中称该要求“将被豁免”；这由官员决定。',
    },
  },
  programme: {
    ...lawFirmOnPeriods,
    locator: { en: 'Canada', zh: '加拿大' },
    clauses: ['S4-42'],
    note: { en: 'The period depends on the programme.', zh: '期间取决于移民项目。' },
  },
  checklists_cut_off: checklistsCutOff,
  older_general_page: olderGeneralPage,
  china_by_place: cityByCity,
} as const satisfies Citations
