import { chineseNational, foreigners, hongKongMacauResident, taiwanResident } from '../foreigners.ts'

/** Whom the permit is not for: it is one for foreigners. */
export const scope = {
  title: foreigners,
  outside: [
    {
      ...hongKongMacauResident,
      instead: {
        en: 'Ask the local police station, where residents of Hong Kong and Macau register their stay, which papers are needed to stay.',
        zh: '居留须办理何种证件，请咨询当地派出所；香港、澳门居民在派出所办理暂住登记。',
      },
    },
    {
      ...taiwanResident,
      instead: {
        en: 'Ask the local police station, where residents of Taiwan register their stay, which papers are needed to stay.',
        zh: '居留须办理何种证件，请咨询当地派出所；台湾居民在派出所办理暂住登记。',
      },
    },
    {
      ...chineseNational,
      instead: {
        en: 'Ask the local police station what applies to Chinese citizens.',
        zh: '中国公民适用的规定请咨询当地派出所。',
      },
    },
  ],
} as const
