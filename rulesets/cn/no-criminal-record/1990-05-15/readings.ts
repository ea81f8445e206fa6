import type { Readings } from '../../../../src/authoring.ts'

/** The points that the sources leave open. */
export const readings = {
  minimumStay: {
    title: { en: 'Is exactly half a year enough?', zh: '恰好半年是否足够？' },
    values: {
      'at-least-six-months': { title: { en: 'Yes: half a year or more', zh: '足够：半年（含）以上' }, cites: ['notary_1990'] },
      'more-than-six-months': {
        title: { en: 'No: more than six months', zh: '不够：须超过六个月' },
        cites: ['translation', 'philippine_consulate'],
      },
    },
    recommended: 'at-least-six-months',
    because: {
      en: 'By the usual Chinese convention 半年以上 includes the half year; the Chinese text is the law, the translation is not.',
      zh: '按惯例“半年以上”包括本数；以中文原文为准，译文不具效力。',
    },
  },
  stayCounting: {
    title: { en: 'Are separate stays added up?', zh: '多次居住是否累计？' },
    values: {
      total: { title: { en: 'Yes: all stays count together', zh: '累计：各次居住相加' }, cites: ['notary_1990'] },
      continuous: {
        title: { en: 'No: one unbroken stay has to be long enough', zh: '不累计：须有一次连续居住达到期限' },
        cites: ['abroad_1994', 'beijing_two_steps'],
      },
    },
    recommended: 'total',
    because: {
      en: 'The notice does not ask for months in a row; where the same department means that, as in 1994 for Chinese citizens abroad, it says so.',
      zh: '通知未要求连续；同一部门在1994年对在国外居住的中国公民则明文写明“连续”。',
    },
  },
  coverage: {
    title: {
      en: 'Does the notary of the last place certify all of the time in China, or each city its own?',
      zh: '由最后居住地公证处证明在华全部期间，还是由各城市分别证明？',
    },
    values: {
      'last-place': { title: { en: 'The last place, for all of China', zh: '最后居住地，涵盖在华全部期间' }, cites: ['notary_1990'] },
      'each-city': {
        title: { en: 'Each city, for its own time', zh: '各城市分别证明该市期间' },
        cites: ['shanghai_notaries', 'city_by_city'],
      },
    },
    recommended: 'last-place',
    because: {
      en: 'The notice is the rule; that cities certify their own time only is their practice.',
      zh: '通知为规定；各城市只证明该市期间属地方做法。',
    },
  },
} as const satisfies Readings
