import type { Citation, Citations } from '../../../src/authoring.ts'
import { cityByCity } from '../sources.ts'

const lawFirm = {
  address: 'https://lawandborder.com/china-police-certificates/',
  read: '2026-11-21',
  reliability: 'SEED',
} as const satisfies Partial<Citation>

/** What a law firm’s page says of Chinese certificates: experience and local practice, cited where nothing official was found. */
export const lawFirmSources = {
  definition: {
    ...lawFirm,
    instrument: { en: 'Law firm, what a China police certificate is', zh: '律师事务所，何为中国无犯罪记录证明' },
    clauses: ['S4-16', 'S4-17', 'S4-18', 'S4-19'],
  },
  city_by_city: cityByCity,
  other_cities: {
    ...lawFirm,
    instrument: {
      en: 'Law firm, what a China police certificate is: bureaus that cover other cities',
      zh: '律师事务所，何为中国无犯罪记录证明：可证明其他城市期间的机构',
    },
    clauses: ['S4-22'],
  },
  local_rules: {
    ...lawFirm,
    instrument: { en: 'Law firm, local requirements and procedure', zh: '律师事务所，各地要求和程序' },
    clauses: ['S4-06', 'S4-23', 'S4-29', 'CN-59'],
    note: { en: 'Rules differ from city to city, and many are not published.', zh: '各城市规则不同，许多未公布。' },
  },
  local_passport: {
    ...lawFirm,
    instrument: { en: 'Law firm, local requirements: the passport used', zh: '律师事务所，各地要求：当时所用的护照' },
    clauses: ['S4-24', 'CN-59'],
  },
  local_permit: {
    ...lawFirm,
    instrument: {
      en: 'Law firm, local requirements: residence permits issued in the city',
      zh: '律师事务所，各地要求：该市签发的居留许可',
    },
    clauses: ['S4-25', 'S4-26', 'CN-59', 'K-25'],
    note: {
      en: 'The classes named are L, F, M, Q2 and X2; S2 is not. National rules ask for residence whatever the class, so this is a local condition.',
      zh: '所列种类为L、F、M、Q2和X2，不含S2。全国规定只要求居留，不论种类，因此这是地方条件。',
    },
  },
  local_forms: {
    ...lawFirm,
    instrument: {
      en: 'Law firm, local requirements: registration forms of temporary residence',
      zh: '律师事务所，各地要求：临时住宿登记表',
    },
    clauses: ['S4-27', 'CN-59'],
  },
  lost_forms: {
    ...lawFirm,
    instrument: { en: 'Law firm, copies of lost registration forms', zh: '律师事务所，遗失登记表的副本' },
    clauses: ['S4-28'],
  },
  who_applies: {
    ...lawFirm,
    instrument: { en: 'Law firm, who goes to the bureau', zh: '律师事务所，由谁到公安机关办理' },
    clauses: ['S4-30'],
  },
  notary_step: {
    ...lawFirm,
    instrument: { en: 'Law firm, the notary’s certificate', zh: '律师事务所，公证书' },
    clauses: ['CN-60', 'S4-31', 'S4-32'],
  },
  intended_use: {
    ...lawFirm,
    instrument: { en: 'Law firm, contents and period depend on the use', zh: '律师事务所，内容和期间取决于用途' },
    clauses: ['S4-33', 'S4-34'],
  },
  unobtainable: {
    ...lawFirm,
    instrument: { en: 'Law firm, unobtainable certificates', zh: '律师事务所，无法取得的证明' },
    clauses: ['S4-44'],
  },
  waivers: {
    ...lawFirm,
    instrument: { en: 'Law firm, unobtainable certificates: what destinations do', zh: '律师事务所，无法取得的证明：目的地国的做法' },
    clauses: ['S4-45', 'K-22'],
    note: {
      en: 'The page says that countries will waive; every text that it quotes leaves it to somebody’s discretion, so here it only may be.',
      zh: '该网页称各国“将”豁免；其引述的每份文本均由有关人员酌情决定，因此此处仅为“可以”。',
    },
  },
  refusals: {
    ...lawFirm,
    instrument: { en: 'Law firm, experience with refusals', zh: '律师事务所，关于机构不出具证明的经验' },
    clauses: ['S4-58'],
    note: { en: 'A firm’s experience, not law.', zh: '律师事务所的经验，并非法律。' },
  },
  definition_2021: {
    ...lawFirm,
    instrument: { en: 'Law firm, what a China police certificate is', zh: '律师事务所，何为中国无犯罪记录证明' },
    clauses: ['S4-05', 'S4-16', 'S4-17', 'S4-18', 'S4-19'],
  },
} as const satisfies Citations
