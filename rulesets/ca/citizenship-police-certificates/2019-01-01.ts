import { amendVersion } from '../../../src/authoring.ts'
import { caLandedOn, caOriginBeforeLandingIn } from '../../vocabulary/canada.ts'
import { certificates, unobtainableIn } from '../../vocabulary/certificates.ts'
import { birthDate, nationalities } from '../../vocabulary/person.ts'
import { residences } from '../../vocabulary/stays.ts'
import version20171001 from './2017-10-01.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/**
 * Police certificates for citizenship: every country of 183 days in a row within four years and since the age of 18.
 *
 * Form CIT 0002 of January 2019 brought the days in a row; before, they were added up. The as-of date is the day on which the application is
 * signed.
 */
export default amendVersion(version20171001, {
  inForce: {
    from: '2019-01-01',
    basis: 'bound',
    note: {
      en: 'The month of the first edition seen of form CIT 0002 that asks about days in a row (01-2019, then 02-2019); the day was not found.',
      zh: '所见的CIT 0002表格中，最早按连续天数提问的一版标注的就是该月（01-2019，其后为02-2019）；具体日期未能查明。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  citations: sources,
  labels,
  repeal: {
    measures: ['country.totalDays'],
    rules: ['half-a-year-in-total'],
    notModelled: ['CA-32', 'CA-33', 'S4-42'],
  },
  replace: {
    facts: {
      birthDate: { ...birthDate, cites: ['form'] },
      nationalities: {
        ...nationalities,
        hint: { en: 'No certificate hangs on it here.', zh: '在此不影响是否需要证明。' },
        assume: [],
        cites: ['form'],
      },
      residences: {
        ...residences,
        hint: {
          en: 'Every stay outside Canada in the four years before signing, side trips included. The first and the last day both count.',
          zh: '请列出签署前四年内在加拿大境外的每次停留，包括途中的短途旅行。起止两日均计入。',
        },
        cites: ['form', 'look_back'],
      },
      certificates: { ...certificates, cites: ['validity_2019'] },
      unobtainableIn: { ...unobtainableIn, cites: ['instructions'] },
    },
    measures: {
      'country.firstCountedDay': { firstDay: 'residences', where: 'country', since: 'countedFrom', until: 'dayBeforeSignature' },
      'country.lastCountedDay': { lastDay: 'residences', where: 'country', since: 'countedFrom', until: 'dayBeforeSignature' },
    },
    conditions: {
      'long-stay': { all: [{ condition: 'adult' }, { condition: 'in-a-row' }] },
      'certificate-needed': { all: [{ condition: 'long-stay' }, { not: { condition: 'excepted' } }] },
    },
    rules: [
      { id: 'nationality-alone', cites: ['form'] },
      { id: 'issued-after-stay', cites: ['validity_2019'] },
      { id: 'six-months-at-most', cites: ['validity_2019'] },
      { id: 'fresh-certificate', cites: ['validity_2019'] },
      { id: 'explain-unobtainable', cites: ['instructions'] },
    ],
  },
  add: {
    facts: {
      caOriginBeforeLandingIn: { ...caOriginBeforeLandingIn, cites: ['instructions'] },
      caLandedOn: { ...caLandedOn, cites: ['instructions'] },
    },
    measures: {
      eighteenthBirthday: { shift: 'birthDate', by: { years: 18 } },
      countedFrom: { latest: ['lookBackFrom', 'eighteenthBirthday'] },
      countedFromLanding: { latest: ['countedFrom', 'caLandedOn'] },
      'country.unbrokenDays': {
        longestStay: 'residences',
        where: 'country',
        since: 'countedFrom',
        until: 'dayBeforeSignature',
        in: 'days',
      },
      'country.bridgedDays': {
        longestStay: 'residences',
        where: 'country',
        since: 'countedFrom',
        until: 'dayBeforeSignature',
        in: 'days',
        bridging: 10,
      },
      'country.unbrokenDaysSinceLanding': {
        longestStay: 'residences',
        where: 'country',
        since: 'countedFromLanding',
        until: 'dayBeforeSignature',
        in: 'days',
      },
      'country.bridgedDaysSinceLanding': {
        longestStay: 'residences',
        where: 'country',
        since: 'countedFromLanding',
        until: 'dayBeforeSignature',
        in: 'days',
        bridging: 10,
      },
      'country.origin': { member: 'caOriginBeforeLandingIn' },
      'country.thereBeforeLanding': { exists: 'residences', where: 'country', since: 'countedFrom', until: 'caLandedOn' },
    },
    readings: {
      shortTrips: {
        title: { en: 'Does a side trip of up to ten days break the days in a row?', zh: '不超过十天的短途旅行是否中断连续天数？' },
        values: {
          'do-not-break': { title: { en: 'No: a gap of at most 10 days counts', zh: '不中断：不超过10天的间隔计入' }, cites: ['example'] },
          break: { title: { en: 'Yes: the count begins again', zh: '中断：重新起算' }, cites: ['form'] },
        },
        recommended: 'do-not-break',
        because: {
          en: 'The authority’s example passes over two trips of ten days, and a certificate too many costs less than one too few. It gives no limit: ten days are the longest absence of its examples.',
          zh: '主管机关的示例忽略了两次十天的旅行，且多备一份证明的代价小于少备一份。来源未给出上限：十天是其示例中最长的离开时间。',
        },
      },
      originExemption: {
        title: { en: 'What does the exemption of the country of origin before landing cover?', zh: '登陆前原籍国的豁免范围为何？' },
        values: {
          'time-before-landing': { title: { en: 'Only the time before landing', zh: '仅登陆前的时间' }, cites: ['origin_question'] },
          'whole-country': {
            title: { en: 'The country altogether, later stays too', zh: '整个国家，包括之后的停留' },
            cites: ['instructions'],
          },
        },
        recommended: 'time-before-landing',
        because: {
          en: 'The words exempt the country where the person came from; a long return after landing was not before the authority then.',
          zh: '条文豁免的是当事人所来自的国家；登陆后的长期返回当时尚未经审查。',
        },
      },
    },
    conditions: {
      adult: { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
      'in-a-row': {
        any: [
          {
            all: [
              { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
              { fact: 'country.bridgedDays', operator: 'greaterThanInclusive', value: { days: 183 } },
            ],
          },
          {
            all: [
              { fact: 'shortTrips', operator: 'equal', value: 'break' },
              { fact: 'country.unbrokenDays', operator: 'greaterThanInclusive', value: { days: 183 } },
            ],
          },
        ],
      },
      'in-a-row-since-landing': {
        any: [
          {
            all: [
              { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
              { fact: 'country.bridgedDaysSinceLanding', operator: 'greaterThanInclusive', value: { days: 183 } },
            ],
          },
          {
            all: [
              { fact: 'shortTrips', operator: 'equal', value: 'break' },
              { fact: 'country.unbrokenDaysSinceLanding', operator: 'greaterThanInclusive', value: { days: 183 } },
            ],
          },
        ],
      },
      'origin-before-landing': {
        all: [
          { fact: 'country.origin', operator: 'equal', value: true },
          { fact: 'country.thereBeforeLanding', operator: 'equal', value: true },
          {
            any: [{ fact: 'originExemption', operator: 'equal', value: 'whole-country' }, { not: { condition: 'in-a-row-since-landing' } }],
          },
        ],
      },
      excepted: { any: [{ condition: 'in-canada' }, { condition: 'origin-before-landing' }] },
    },
    rules: [
      {
        after: 'the beginning',
        rules: [
          {
            id: 'half-a-year-in-a-row',
            title: {
              en: 'Every country of 183 days in a row within the four years and since 18',
              zh: '四年内且年满18岁后连续身处183天的每个国家',
            },
            cites: ['form', 'instructions', 'look_back', 'seed_period'],
            forEach: 'country',
            when: { condition: 'long-stay' },
            unless: { condition: 'excepted' },
            then: {
              outcome: 'police-certificate',
              params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
            },
          },
        ],
      },
    ],
    notModelled: [{ clauses: ['CA-31'], reason: 'The days in total are the rule of the version of 2017-10-01.' }],
  },
})
