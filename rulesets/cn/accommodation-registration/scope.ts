/** Whom the rules on registration do not cover: they are for foreigners, and others register by rules of their own. */
export const scopeTitle = { en: 'foreigners in China, stateless persons included', zh: '在中国的外国人（包括无国籍人）' }

export const hongKongMacauResident = {
  id: 'hong-kong-macau-resident',
  when: {
    any: [
      { fact: 'nationalities', operator: 'contains', value: 'HK' },
      { fact: 'nationalities', operator: 'contains', value: 'MO' },
    ],
  },
  because: {
    en: 'Chinese citizens who are residents of Hong Kong or Macau come under rules of their own; a foreigner who lives there leaves HK and MO out.',
    zh: '香港、澳门居民中的中国公民适用另外的规定；仅在当地居住的外国人请不要填写HK或MO。',
  },
  instead: {
    en: 'At the home of relatives or friends they register with the local police station within 24 hours, in the countryside within 72; a hotel or other institution has them fill in its form.',
    zh: '住在亲友家的，应在二十四小时内（农村七十二小时内）到当地派出所办理暂住登记；住在旅馆等单位的，在该处填写登记表。',
  },
  cites: ['hong_kong_macau'],
} as const

export const taiwanResident = {
  id: 'taiwan-resident',
  when: { fact: 'nationalities', operator: 'contains', value: 'TW' },
  because: { en: 'Residents of Taiwan come under rules of their own.', zh: '台湾居民适用另外的规定。' },
  instead: {
    en: 'They register with the local police station within 24 hours, in the countryside within 72; who does not may get a warning or a fine of 100 to 500 yuan.',
    zh: '应在二十四小时内（农村七十二小时内）到当地派出所办理暂住登记；未办理的，可处警告或者一百元以上五百元以下罚款。',
  },
  cites: ['taiwan'],
} as const

export const chineseNational = {
  id: 'chinese-national',
  when: { fact: 'nationalities', operator: 'contains', value: 'CN' },
  because: { en: 'Whoever has Chinese nationality is no foreigner under these rules.', zh: '具有中国国籍的人不属于本规则所称的外国人。' },
  instead: {
    en: 'Ask the local police station what applies to Chinese citizens; no limit of 24 hours for them was found in a law of the whole country. Whoever took another nationality while settled abroad has lost the Chinese one: then leave CN out, and these rules apply.',
    zh: '中国公民适用的规定请咨询当地派出所；全国性法律中未见针对中国公民的二十四小时期限。定居外国并已取得外国国籍的人已丧失中国国籍：请不要填写CN，并适用本规则。',
  },
} as const
