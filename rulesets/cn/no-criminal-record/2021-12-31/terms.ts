import { amendVersion } from '../../../../src/authoring.ts'
import {
  cnAgentApplies,
  cnApplied,
  cnAppliedOn,
  cnConvicted,
  cnEarlierRequests,
  cnFiveYearsOrLess,
  cnForeignNationalityOn,
  cnFormerCitizen,
  cnLatestOffenceOn,
} from '../../../vocabulary/china.ts'
import { birthDate, nationalities } from '../../../vocabulary/person.ts'
import { residences } from '../../../vocabulary/stays.ts'
import version19900515 from '../1990-05-15/index.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'
import { head } from './head.ts'
import { lengthsOfStay } from './lengths-of-stay.ts'

/** What the rules can name, as the provisions of the Ministry of Public Security change it. */
export const terms = amendVersion(version19900515, {
  ...head,
  citations: sources,
  labels,
  repeal: {
    facts: ['cnEmployerOrSchoolCertifies', 'cnPoliceCertify', 'cnSentenced'],
    measures: ['country.firstDay', 'country.lastDay', 'country.unbrokenMonths', 'place.daysBeforeLeaving'],
    readings: ['coverage', 'minimumStay'],
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
          en: 'The nationality held when applying: a former Chinese citizen who is one no longer does not name China, and says so where former citizenship is asked about. Residents of Hong Kong, Macau and Taiwan choose these (HK, MO, TW).',
          zh: '以申请时的国籍为准：已不再是中国公民的，不要填写中国，并在问及原国籍时说明曾为中国公民。港澳台居民请选择香港（HK）、澳门（MO）或台湾（TW）。',
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
      // What a bureau or notary asks for is of no use where nothing can be issued, or to whoever must not turn to them.
      'chinese-profile': {
        all: [
          { fact: 'profile.country', operator: 'equal', value: 'CN' },
          { condition: 'something-to-ask-for' },
          { not: { condition: 'fears-china' } },
        ],
      },
      'foreigner-may-ask': {
        all: [
          { condition: 'in-china' },
          { not: { condition: 'chinese-citizen' } },
          {
            any: [
              { all: [{ not: { condition: 'certified-by-period' } }, { condition: 'long-enough-in-china' }] },
              { all: [{ condition: 'certified-by-period' }, { condition: 'long-enough-as-foreigner' }] },
            ],
          },
        ],
      },
      'foreigner-may-ask-here': {
        all: [
          { condition: 'in-china' },
          { not: { condition: 'chinese-citizen' } },
          {
            any: [
              {
                all: [
                  { not: { condition: 'certified-by-period' } },
                  { fact: 'place.resided', operator: 'equal', value: true },
                  { condition: 'long-enough-for-this-city' },
                ],
              },
              {
                all: [
                  { condition: 'certified-by-period' },
                  { fact: 'place.residedAsForeigner', operator: 'equal', value: true },
                  { condition: 'long-enough-as-foreigner' },
                ],
              },
            ],
          },
        ],
      },
      'foreigner-too-short-here': {
        all: [
          { condition: 'in-china' },
          { not: { condition: 'chinese-citizen' } },
          {
            any: [
              {
                all: [
                  { not: { condition: 'certified-by-period' } },
                  { fact: 'place.resided', operator: 'equal', value: true },
                  { not: { condition: 'long-enough-for-this-city' } },
                ],
              },
              {
                all: [
                  { condition: 'certified-by-period' },
                  { fact: 'place.residedAsForeigner', operator: 'equal', value: true },
                  { not: { condition: 'long-enough-as-foreigner' } },
                ],
              },
            ],
          },
        ],
      },
      'certificate-issued': {
        all: [
          {
            any: [
              { condition: 'foreigner-may-ask' },
              { condition: 'citizen-period' },
              { all: [{ condition: 'in-china' }, { condition: 'chinese-citizen' }] },
            ],
          },
          { not: { condition: 'criminal-record' } },
        ],
      },
      'certificate-issued-here': {
        all: [
          { any: [{ condition: 'foreigner-may-ask-here' }, { condition: 'mainland-citizen-here' }, { condition: 'resident-here' }] },
          { not: { condition: 'criminal-record' } },
        ],
      },
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
      cnFormerCitizen: { ...cnFormerCitizen, cites: ['nationality_law', 'guides_on_former_citizens'] },
      cnForeignNationalityOn: { ...cnForeignNationalityOn, cites: ['nationality_law'] },
      cnApplied: { ...cnApplied, cites: ['guide_times'] },
      cnAppliedOn: { ...cnAppliedOn, cites: ['guide_times'] },
    },
    askedAfter: {
      cnFormerCitizen: 'nationalities',
      cnForeignNationalityOn: 'cnFormerCitizen',
      cnApplied: 'cnEarlierRequests',
      cnAppliedOn: 'cnApplied',
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
      'place.totalDays': { totalStay: 'residences', where: 'place', in: 'days' },
      'place.unbrokenDays': { longestStay: 'residences', where: 'place', in: 'days' },
      daysInChina: { totalStay: 'residences', country: 'CN', in: 'days' },
      thirdWorkingDay: { shift: 'cnAppliedOn', by: { workingDays: 3 }, in: 'CN' },

      // The day on which the foreign nationality was acquired is the first one as a foreigner.
      citizenUntil: { shift: 'cnForeignNationalityOn', by: { days: 1 }, direction: 'back' },
      'country.residedAsCitizen': { exists: 'residences', where: 'country', until: 'citizenUntil' },
      'country.firstDayAsCitizen': { firstDay: 'residences', where: 'country', until: 'citizenUntil' },
      'country.lastDayAsCitizen': { lastDay: 'residences', where: 'country', until: 'citizenUntil' },
      'country.daysAsForeigner': { totalStay: 'residences', where: 'country', since: 'cnForeignNationalityOn', in: 'days' },
      'place.residedAsForeigner': { exists: 'residences', where: 'place', since: 'cnForeignNationalityOn' },
      'place.firstDayAsForeigner': { firstDay: 'residences', where: 'place', since: 'cnForeignNationalityOn' },
      'place.lastDayAsForeigner': { lastDay: 'residences', where: 'place', since: 'cnForeignNationalityOn' },
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
        because: { en: 'The provisions speak of residence in China.', zh: '公安部的规定表述为“在中国境内居留”。' },
      },
      formerCitizens: {
        title: {
          en: 'Who certifies the time that a foreigner lived in China as a Chinese citizen?',
          zh: '外国人曾为中国公民的，其作为中国公民期间的证明由谁出具？',
        },
        values: {
          'by-period': {
            title: {
              en: 'The police station of the former household registration; the exit-entry department for the time since',
              zh: '由原户籍地派出所出具，其后期间由出入境管理部门出具',
            },
            cites: ['guides_on_former_citizens', 'guangzhou_notaries', 'mps_5_citizens', 'nationality_law'],
          },
          'like-any-foreigner': {
            title: { en: 'The exit-entry department, for all of the time', zh: '全部期间均由出入境管理部门出具' },
            cites: ['mps_5'],
          },
        },
        recommended: 'by-period',
        because: {
          en: 'No national text says it; guides for the notary want the certificate of the former police station and proof that the registration was cancelled. That the change of office falls on the day of the foreign nationality is inferred from the Nationality Law.',
          zh: '全国性规定未作说明；公证指南要求原户籍地派出所的证明和户籍注销证明。以取得外国国籍之日为界，系由《国籍法》推知。',
        },
      },
    },
    conditions: {
      'something-to-ask-for': {
        any: [
          { condition: 'chinese-citizen' },
          { fact: 'daysInChina', operator: 'greaterThanInclusive', value: { days: 180 } },
          { fact: 'cnFormerCitizen', operator: 'equal', value: true },
        ],
      },
      'fears-china': { fact: 'persecutionFearedIn', operator: 'contains', value: 'CN' },
      'short-of-half-a-year': {
        all: [
          { condition: 'foreigner-may-ask-here' },
          { not: { condition: 'criminal-record' } },
          { fact: 'country.totalMonths', operator: 'lessThan', value: { months: 6 } },
        ],
      },
      resident: {
        any: [
          { fact: 'nationalities', operator: 'contains', value: 'HK' },
          { fact: 'nationalities', operator: 'contains', value: 'MO' },
          { fact: 'nationalities', operator: 'contains', value: 'TW' },
        ],
      },
      'mainland-citizen-here': {
        all: [
          { condition: 'in-china' },
          { fact: 'place.resided', operator: 'equal', value: true },
          { condition: 'chinese-citizen' },
          { not: { condition: 'resident' } },
        ],
      },
      'resident-here': {
        all: [{ condition: 'in-china' }, { fact: 'place.resided', operator: 'equal', value: true }, { condition: 'resident' }],
      },
      'certified-by-period': {
        all: [
          { fact: 'cnFormerCitizen', operator: 'equal', value: true },
          { fact: 'formerCitizens', operator: 'equal', value: 'by-period' },
        ],
      },
      'long-enough-as-foreigner': { fact: 'country.daysAsForeigner', operator: 'greaterThanInclusive', value: { days: 180 } },
      'citizen-period': {
        all: [
          { condition: 'in-china' },
          { not: { condition: 'chinese-citizen' } },
          { condition: 'certified-by-period' },
          { fact: 'country.residedAsCitizen', operator: 'equal', value: true },
        ],
      },
      ...lengthsOfStay,
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
