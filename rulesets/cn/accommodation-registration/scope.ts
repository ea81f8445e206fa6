import { chineseNational, foreigners, hongKongMacauResident, taiwanResident } from '../foreigners.ts'

/** Whom the rules on registration do not cover, and how they register. */
const others = {
  hongKongMacau: {
    ...hongKongMacauResident,
    instead: {
      en: 'At the home of relatives or friends they register with the local police station within 24 hours, in the countryside within 72; a hotel or other institution has them fill in its form.',
      zh: '住在亲友家的，应在二十四小时内（农村七十二小时内）到当地派出所办理暂住登记；住在旅馆等单位的，在该处填写登记表。',
    },
  },
  taiwan: {
    ...taiwanResident,
    instead: {
      en: 'They register with the local police station within 24 hours, in the countryside within 72; who does not may get a warning or a fine of 100 to 500 yuan.',
      zh: '应在二十四小时内（农村七十二小时内）到当地派出所办理暂住登记；未办理的，可处警告或者一百元以上五百元以下罚款。',
    },
  },
  china: {
    ...chineseNational,
    instead: {
      en: 'Ask the local police station what applies to Chinese citizens; no limit of 24 hours for them was found in a law of the whole country.',
      zh: '中国公民适用的规定请咨询当地派出所；全国性法律中未见针对中国公民的二十四小时期限。',
    },
  },
} as const

/** The rules since 2013. */
export const scope = { title: foreigners, outside: [others.hongKongMacau, others.taiwan, others.china] } as const

/** The rules before, when another law said who is a foreigner. */
export const scopeBefore2013 = {
  title: foreigners,
  outside: [
    { ...others.hongKongMacau, cites: ['law_31', 'hong_kong_macau'] },
    { ...others.taiwan, cites: ['law_31', 'taiwan'] },
    { ...others.china, cites: ['law_31', 'nationality_law'] },
  ],
} as const
