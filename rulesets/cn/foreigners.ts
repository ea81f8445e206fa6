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

const inForce = '1980-09-10'

/** Born since the Nationality Law is in force, and not lost since what it gave. */
const byTheNationalityLaw = [
  { fact: 'birthDate', operator: 'greaterThanInclusive', value: inForce },
  { fact: 'cnFormerCitizen', operator: 'equal', value: false },
] as const

const inChina = { fact: 'bornInChina', operator: 'equal', value: true } as const
const abroad = { fact: 'bornInChina', operator: 'equal', value: false } as const
const toParentsInChina = { fact: 'cnParents', operator: 'in', value: ['chinese', 'stateless-settled'] } as const

/**
 * Whoever was born in China, under the Nationality Law, to a Chinese parent or to stateless ones settled there, and has not lost that
 * nationality since: no foreigner, whatever passport another country gives (Nationality Law, arts 3, 4, 6 and 9; CN-94).
 */
export const bornChinese = { all: [inChina, toParentsInChina, ...byTheNationalityLaw] } as const

/**
 * Whoever was born abroad, under the Nationality Law, to a Chinese parent, and has not lost that nationality since: but not who had a
 * foreign nationality from birth while that parent was settled abroad (Nationality Law, arts 5 and 9; CN-94).
 */
export const bornChineseAbroad = {
  all: [
    abroad,
    {
      any: [
        { fact: 'cnParentOfBornAbroad', operator: 'equal', value: 'chinese' },
        {
          all: [
            { fact: 'cnParentOfBornAbroad', operator: 'equal', value: 'settled-abroad' },
            { fact: 'foreignNationalityAtBirth', operator: 'equal', value: false },
          ],
        },
      ],
    },
    ...byTheNationalityLaw,
  ],
} as const

/** Whoever was born to such parents before the Nationality Law: what held then is in no text that was read (CN-94 has the Law alone). */
export const bornBeforeTheNationalityLaw = {
  all: [
    {
      any: [
        { all: [inChina, toParentsInChina] },
        { all: [abroad, { fact: 'cnParentOfBornAbroad', operator: 'in', value: ['chinese', 'settled-abroad'] }] },
      ],
    },
    { fact: 'birthDate', operator: 'lessThan', value: inForce },
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
