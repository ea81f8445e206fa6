import type { Citation } from '../../src/authoring.ts'

export const exitEntryLaw = {
  instrument: { en: 'Exit and Entry Administration Law (出境入境管理法)', zh: '《中华人民共和国出境入境管理法》' },
  address: 'https://github.com/LawRefBook/Laws',
  read: '2026-11-21',
  reliability: 'OFFICIAL-COPY',
} as const satisfies Partial<Citation>

export const libraryOfCongress = {
  instrument: { en: 'Law Library of Congress, Refugee Law and Policy: China', zh: '美国国会法律图书馆，难民法律与政策：中国' },
  address: 'http://loc.gov/law/help/refugee-law/china.php',
  read: '2026-11-21',
  reliability: 'SECONDARY',
} as const satisfies Partial<Citation>

export const statusDeterminationStudy = {
  instrument: { en: 'Forced Migration Review, Shedding light on RSD in China', zh: '《被迫移民评论》，浅析中国的难民地位甄别' },
  address: 'https://www.fmreview.org/recognising-refugees/song/',
  read: '2026-11-21',
  reliability: 'SECONDARY',
} as const satisfies Partial<Citation>

/** That a Chinese city certifies the time lived in that city alone. */
export const cityByCity = {
  instrument: { en: 'Law firm, what a China police certificate is: city by city', zh: '律师事务所，何为中国无犯罪记录证明：逐城办理' },
  address: 'https://lawandborder.com/china-police-certificates/',
  read: '2026-11-21',
  reliability: 'SEED',
  clauses: ['S4-20', 'S4-21', 'CN-59'],
} as const satisfies Citation
