/** Whom the permit is not for: it is one for foreigners. */
export const scope = {
  title: { en: 'foreigners, stateless persons included', zh: '外国人（包括无国籍人）' },
  outside: [
    {
      id: 'hong-kong-macau-resident',
      when: {
        any: [
          { fact: 'nationalities', operator: 'contains', value: 'HK' },
          { fact: 'nationalities', operator: 'contains', value: 'MO' },
        ],
      },
      because: {
        en: 'The permit is for foreigners; residents of Hong Kong and Macau come under rules of their own.',
        zh: '该证件面向外国人；香港、澳门居民适用另外的规定。',
      },
      instead: {
        en: 'Ask the local police station, where residents of Hong Kong and Macau register their stay, which papers are needed to stay.',
        zh: '居留须办理何种证件，请咨询当地派出所；香港、澳门居民在派出所办理暂住登记。',
      },
      cites: ['eeal_89', 'hong_kong_macau'],
    },
    {
      id: 'taiwan-resident',
      when: { fact: 'nationalities', operator: 'contains', value: 'TW' },
      because: {
        en: 'The permit is for foreigners; residents of Taiwan come under rules of their own.',
        zh: '该证件面向外国人；台湾居民适用另外的规定。',
      },
      instead: {
        en: 'Ask the local police station, where residents of Taiwan register their stay, which papers are needed to stay.',
        zh: '居留须办理何种证件，请咨询当地派出所；台湾居民在派出所办理暂住登记。',
      },
      cites: ['eeal_89', 'taiwan'],
    },
    {
      id: 'chinese-national',
      when: { fact: 'nationalities', operator: 'contains', value: 'CN' },
      because: {
        en: 'The permit is for foreigners, and whoever has Chinese nationality is none.',
        zh: '该证件面向外国人，具有中国国籍的人不是外国人。',
      },
      instead: {
        en: 'Ask the local police station what applies to Chinese citizens.',
        zh: '中国公民适用的规定请咨询当地派出所。',
      },
      cites: ['eeal_89'],
    },
  ],
} as const
