import { amendVersion } from '../../../../src/authoring.ts'
import { cnAgentApplies, cnConvicted, cnEarlierRequests, cnFiveYearsOrLess, cnLatestOffenceOn } from '../../../vocabulary/china.ts'
import { birthDate, nationalities } from '../../../vocabulary/person.ts'
import { residences } from '../../../vocabulary/stays.ts'
import version19900515 from '../1990-05-15/index.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'
import { head } from './head.ts'

/** What the rules can name, as the provisions of the Ministry of Public Security change it. */
export const terms = amendVersion(version19900515, {
  ...head,
  citations: sources,
  labels,
  repeal: {
    facts: ['cnEmployerOrSchoolCertifies', 'cnPoliceCertify', 'cnSentenced'],
    measures: ['country.firstDay', 'country.lastDay', 'place.daysBeforeLeaving'],
    readings: ['coverage'],
    conditions: [
      'two-steps-known',
      'two-steps-here',
      'conduct-certified',
      'last-place',
      'nobody-certifies-here',
      'notary-competent-here',
      'notary-certifies-here',
      'public-security-certifies-here',
    ],
  },
  replace: {
    facts: {
      birthDate: { ...birthDate, cites: ['shanghai_notaries_2021', 'court_age'] },
      nationalities: {
        ...nationalities,
        hint: {
          en: 'The nationality held when applying: a former Chinese citizen who is one no longer does not name China.',
          zh: '以申请时的国籍为准：已不再是中国公民的前中国公民不要填写中国。',
        },
        cites: ['mps_5', 'mps_5_citizens'],
      },
      residences: {
        ...residences,
        hint: {
          en: 'Every country since birth; for China every city. The first and the last day are both part of a stay.',
          zh: '自出生以来的每个国家；在中国的请列出每个城市。起止两日均计入居留。',
        },
        cites: ['mps_5', 'city_by_city'],
      },
      cnAgentApplies: { ...cnAgentApplies, cites: ['mps_6', 'who_applies'] },
    },
    readings: {
      minimumStay: {
        title: { en: 'How long must a foreigner have lived in China?', zh: '外国人须在中国居住多长时间？' },
        values: {
          'at-least-180-days': { title: { en: '180 days, that day included', zh: '180天（含）以上' }, cites: ['mps_5', 'beijing_daily'] },
          'at-least-six-months': { title: { en: 'Six months or more', zh: '六个月（含）以上' }, cites: ['agent_months', 'notary_1990'] },
          'more-than-six-months': {
            title: { en: 'More than six months', zh: '超过六个月' },
            cites: ['philippine_consulate', 'agent_more'],
          },
        },
        recommended: 'at-least-180-days',
        because: {
          en: 'The provisions say it in so many words; months come from the notaries’ older notice and from agents.',
          zh: '部颁规定有明文；“六个月”出自公证机关的旧通知和中介机构。',
        },
      },
      stayCounting: {
        title: { en: 'Are separate stays added up?', zh: '多次居留是否累计？' },
        values: {
          total: { title: { en: 'Yes: all days count together', zh: '累计：各次天数相加' }, cites: ['mps_5', 'beijing_daily'] },
          continuous: {
            title: { en: 'No: one unbroken stay has to be long enough', zh: '不累计：须有一次连续居留达到期限' },
            cites: ['agent_continuous'],
          },
        },
        because: {
          en: 'The provisions name days of residence and do not ask for them in a row; the first locality to write rules, Beijing, adds them up in so many words.',
          zh: '规定只称居留天数，未要求连续；最先制定细则的北京明文规定累计。',
        },
      },
    },
    conditions: {
      'long-enough-in-china': {
        any: [
          {
            all: [
              { fact: 'whereCounted', operator: 'equal', value: 'china' },
              { fact: 'stayCounting', operator: 'equal', value: 'total' },
              { condition: 'total-in-china' },
            ],
          },
          {
            all: [
              { fact: 'whereCounted', operator: 'equal', value: 'china' },
              { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
              { condition: 'unbroken-in-china' },
            ],
          },
          {
            all: [
              { fact: 'whereCounted', operator: 'equal', value: 'city' },
              { fact: 'stayCounting', operator: 'equal', value: 'total' },
              { condition: 'total-in-one-city' },
            ],
          },
          {
            all: [
              { fact: 'whereCounted', operator: 'equal', value: 'city' },
              { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
              { condition: 'unbroken-in-one-city' },
            ],
          },
        ],
      },
      'foreigner-may-ask-here': {
        all: [
          { condition: 'in-china' },
          { fact: 'place.resided', operator: 'equal', value: true },
          { not: { condition: 'chinese-citizen' } },
          { condition: 'long-enough-for-this-city' },
        ],
      },
      'foreigner-too-short-here': {
        all: [
          { condition: 'in-china' },
          { fact: 'place.resided', operator: 'equal', value: true },
          { not: { condition: 'chinese-citizen' } },
          { not: { condition: 'long-enough-for-this-city' } },
        ],
      },
      'certificate-issued': {
        all: [
          { any: [{ condition: 'foreigner-may-ask' }, { all: [{ condition: 'in-china' }, { condition: 'chinese-citizen' }] }] },
          { not: { condition: 'criminal-record' } },
        ],
      },
      'certificate-issued-here': { all: [{ condition: 'foreigner-may-ask-here' }, { not: { condition: 'criminal-record' } }] },
    },
  },
  add: {
    facts: {
      cnConvicted: { ...cnConvicted, cites: ['mps_10'] },
      cnLatestOffenceOn: { ...cnLatestOffenceOn, cites: ['mps_10', 'court_age'] },
      cnFiveYearsOrLess: { ...cnFiveYearsOrLess, cites: ['mps_10'] },
      cnEarlierRequests: {
        ...cnEarlierRequests,
        hint: { en: 'Without the one now asked for; the text only says within a year.', zh: '不含本次；规定只说“一年内”。' },
        cites: ['guide_purpose'],
      },
    },
    askedAfter: {
      cnConvicted: 'certificates',
      cnLatestOffenceOn: 'cnConvicted',
      cnFiveYearsOrLess: 'cnLatestOffenceOn',
      cnEarlierRequests: 'cnAgentApplies',
    },
    measures: {
      eighteenthBirthday: { shift: 'birthDate', by: { years: 18 } },
      daysFromEighteenthBirthday: { elapsed: { from: 'eighteenthBirthday', to: 'cnLatestOffenceOn' }, in: 'days' },
      'country.totalDays': { totalStay: 'residences', where: 'country', in: 'days' },
      'country.unbrokenDays': { longestStay: 'residences', where: 'country', in: 'days' },
      'country.totalDaysInOneCity': { totalStay: 'residences', where: 'country', by: 'place', in: 'days' },
      'country.unbrokenDaysInOneCity': { longestStay: 'residences', where: 'country', by: 'place', in: 'days' },
      'country.totalMonthsInOneCity': { totalStay: 'residences', where: 'country', by: 'place', in: 'months' },
      'country.unbrokenMonthsInOneCity': { longestStay: 'residences', where: 'country', by: 'place', in: 'months' },
      'place.totalDays': { totalStay: 'residences', where: 'place', in: 'days' },
      'place.unbrokenDays': { longestStay: 'residences', where: 'place', in: 'days' },
      'place.totalMonths': { totalStay: 'residences', where: 'place', in: 'months' },
      'place.unbrokenMonths': { longestStay: 'residences', where: 'place', in: 'months' },
    },
    readings: {
      whereCounted: {
        title: {
          en: 'Are the days counted in all of China, or in the city that is asked?',
          zh: '天数按在全中国居留计算，还是按在受理城市居住计算？',
        },
        values: {
          china: { title: { en: 'In all of China', zh: '全中国' }, cites: ['mps_5', 'beijing_daily'] },
          city: { title: { en: 'In the city', zh: '该城市' }, cites: ['wuxi_guide', 'agent_months', 'agent_more'] },
        },
        recommended: 'china',
        because: { en: 'The provisions speak of residence in China.', zh: '部颁规定表述为“在中国境内居留”。' },
      },
    },
    conditions: {
      'total-in-china': {
        any: [
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
              { fact: 'country.totalDays', operator: 'greaterThanInclusive', value: { days: 180 } },
            ],
          },
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
              { fact: 'country.totalMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
            ],
          },
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
              { fact: 'country.totalMonths', operator: 'greaterThan', value: { months: 6 } },
            ],
          },
        ],
      },
      'unbroken-in-china': {
        any: [
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
              { fact: 'country.unbrokenDays', operator: 'greaterThanInclusive', value: { days: 180 } },
            ],
          },
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
              { fact: 'country.unbrokenMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
            ],
          },
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
              { fact: 'country.unbrokenMonths', operator: 'greaterThan', value: { months: 6 } },
            ],
          },
        ],
      },
      'total-in-one-city': {
        any: [
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
              { fact: 'country.totalDaysInOneCity', operator: 'greaterThanInclusive', value: { days: 180 } },
            ],
          },
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
              { fact: 'country.totalMonthsInOneCity', operator: 'greaterThanInclusive', value: { months: 6 } },
            ],
          },
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
              { fact: 'country.totalMonthsInOneCity', operator: 'greaterThan', value: { months: 6 } },
            ],
          },
        ],
      },
      'unbroken-in-one-city': {
        any: [
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
              { fact: 'country.unbrokenDaysInOneCity', operator: 'greaterThanInclusive', value: { days: 180 } },
            ],
          },
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
              { fact: 'country.unbrokenMonthsInOneCity', operator: 'greaterThanInclusive', value: { months: 6 } },
            ],
          },
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
              { fact: 'country.unbrokenMonthsInOneCity', operator: 'greaterThan', value: { months: 6 } },
            ],
          },
        ],
      },
      'total-in-this-city': {
        any: [
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
              { fact: 'place.totalDays', operator: 'greaterThanInclusive', value: { days: 180 } },
            ],
          },
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
              { fact: 'place.totalMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
            ],
          },
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
              { fact: 'place.totalMonths', operator: 'greaterThan', value: { months: 6 } },
            ],
          },
        ],
      },
      'unbroken-in-this-city': {
        any: [
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
              { fact: 'place.unbrokenDays', operator: 'greaterThanInclusive', value: { days: 180 } },
            ],
          },
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
              { fact: 'place.unbrokenMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
            ],
          },
          {
            all: [
              { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
              { fact: 'place.unbrokenMonths', operator: 'greaterThan', value: { months: 6 } },
            ],
          },
        ],
      },
      'long-enough-for-this-city': {
        any: [
          {
            all: [
              { fact: 'whereCounted', operator: 'equal', value: 'china' },
              { fact: 'stayCounting', operator: 'equal', value: 'total' },
              { condition: 'total-in-china' },
            ],
          },
          {
            all: [
              { fact: 'whereCounted', operator: 'equal', value: 'china' },
              { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
              { condition: 'unbroken-in-china' },
            ],
          },
          {
            all: [
              { fact: 'whereCounted', operator: 'equal', value: 'city' },
              { fact: 'stayCounting', operator: 'equal', value: 'total' },
              { condition: 'total-in-this-city' },
            ],
          },
          {
            all: [
              { fact: 'whereCounted', operator: 'equal', value: 'city' },
              { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
              { condition: 'unbroken-in-this-city' },
            ],
          },
        ],
      },
      'juvenile-record-sealed': {
        all: [
          { fact: 'daysFromEighteenthBirthday', operator: 'lessThanInclusive', value: { days: 0 } },
          { fact: 'cnFiveYearsOrLess', operator: 'equal', value: true },
        ],
      },
      'criminal-record': {
        all: [{ fact: 'cnConvicted', operator: 'equal', value: true }, { not: { condition: 'juvenile-record-sealed' } }],
      },
    },
  },
})
