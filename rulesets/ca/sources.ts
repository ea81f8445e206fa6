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
