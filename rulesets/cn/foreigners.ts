/**
 * Whom Chinese law takes for a foreigner: whoever has no Chinese nationality, stateless persons included (Exit and Entry Administration Law,
 * art 89; CN-19). Chinese citizens who live in Hong Kong, Macau or Taiwan are none either, and come under rules of their own (CN-90, CN-91).
 */
export const foreigners = { en: 'foreigners in China, stateless persons included', zh: '在中国的外国人（包括无国籍人）' }

const holds = <const Country extends string>(value: Country) => ({ fact: 'nationalities', operator: 'contains', value }) as const

/** A foreigner, as a condition. */
export const isForeigner = {
  all: [{ not: holds('CN') }, { not: holds('HK') }, { not: holds('MO') }, { not: holds('TW') }],
} as const

/** Whoever is none, whatever the reason. */
export const isNoForeigner = { any: [holds('CN'), holds('HK'), holds('MO'), holds('TW')] } as const

/**
 * Whoever was born in China, under the Nationality Law, to a Chinese parent or to stateless ones settled there, and has not lost that
 * nationality since: no foreigner, whatever passport another country gives (Nationality Law, arts 3, 4, 6 and 9; CN-94).
 */
export const bornChinese = {
  all: [
    { fact: 'bornInChina', operator: 'equal', value: true },
    { fact: 'cnParents', operator: 'in', value: ['chinese', 'stateless-settled'] },
    { fact: 'birthDate', operator: 'greaterThanInclusive', value: '1980-09-10' },
    { fact: 'cnFormerCitizen', operator: 'equal', value: false },
  ],
} as const

/** Residents of Hong Kong and Macau: outside of rules for foreigners; each ruleset says where to turn. */
export const hongKongMacauResident = {
  id: 'hong-kong-macau-resident',
  when: { any: [holds('HK'), holds('MO')] },
  because: {
    en: 'Chinese citizens who are residents of Hong Kong or Macau come under rules of their own; a foreigner who lives there leaves HK and MO out.',
    zh: '香港、澳门居民中的中国公民适用另外的规定；仅在当地居住的外国人请不要填写HK或MO。',
  },
  cites: ['eeal_89', 'hong_kong_macau'],
} as const

/** Residents of Taiwan. */
export const taiwanResident = {
  id: 'taiwan-resident',
  when: holds('TW'),
  because: {
    en: 'Chinese citizens who are residents of Taiwan come under rules of their own; a foreigner who lives there leaves TW out.',
    zh: '台湾居民中的中国公民适用另外的规定；仅在当地居住的外国人请不要填写TW。',
  },
  cites: ['eeal_89', 'taiwan'],
} as const

/** Chinese nationals, and how somebody may have lost that nationality. */
export const chineseNational = {
  id: 'chinese-national',
  when: holds('CN'),
  because: {
    en: 'Whoever has Chinese nationality is no foreigner. Whoever took another one while settled abroad has lost it: then leave CN out, and these rules apply.',
    zh: '具有中国国籍的人不是外国人。定居外国并已取得外国国籍的人已丧失中国国籍：请不要填写CN，并适用本规则。',
  },
  cites: ['eeal_89', 'nationality_law'],
} as const
