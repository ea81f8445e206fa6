import { amendVersion } from '../../../src/authoring.ts'
import { caLandedOn } from '../../vocabulary/canada.ts'
import { certificates, unobtainableIn } from '../../vocabulary/certificates.ts'
import { birthDate, nationalities } from '../../vocabulary/person.ts'
import { residences } from '../../vocabulary/stays.ts'
import version20150611 from './2015-06-11.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/**
 * Police certificates for citizenship: every country of 183 days in a row within four years and since the age of 18.
 *
 * Form CIT 0002 of January 2019 brought the days in a row; before, they were added up. The as-of date is the day on which the application is
 * signed.
 */
export default amendVersion(version20150611, {
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
    outcomes: ['told-by-posts'],
    rules: ['half-a-year-in-total', 'told-by-posts'],
    notModelled: ['CA-32', 'CA-33', 'CA-43', 'CA-44', 'S4-42'],
  },
  replace: {
    facts: {
      birthDate: { ...birthDate, cites: ['form'] },
      nationalities: {
        ...nationalities,
        hint: {
          en: 'It can matter whether the country left for Canada is one of them.',
          zh: '前往加拿大之前所在的国家是否在其中，可能有影响。',
        },
        cites: ['guide_0002'],
      },
      residences: {
        ...residences,
        hint: {
          en: 'Every stay in the four years before signing, side trips included, and in Canada before landing too. The first and the last day both count.',
          zh: '请列出签署前四年内的每次停留，包括途中的短途旅行以及登陆前在加拿大的停留。起止两日均计入。',
        },
        cites: ['form', 'look_back', 'checklist'],
      },
      certificates: { ...certificates, cites: ['validity_2019'] },
      unobtainableIn: { ...unobtainableIn, cites: ['instructions'] },
    },
    measures: {
      // A certificate covers the stays that it is asked for by, not visits before or after them.
      'country.firstCountedDay': {
        firstDay: 'residences',
        where: 'country',
        since: 'countedFrom',
        until: 'dayBeforeSignature',
        lasting: { days: 183 },
        bridging: 10,
      },
      'country.lastCountedDay': {
        lastDay: 'residences',
        where: 'country',
        since: 'countedFrom',
        until: 'dayBeforeSignature',
        lasting: { days: 183 },
        bridging: 10,
      },
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
      caLandedOn: { ...caLandedOn, cites: ['guide_0002'] },
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
      dayBeforeLanding: { shift: 'caLandedOn', by: { days: 1 }, direction: 'back' },
      inCanadaBeforeLanding: { exists: 'residences', country: 'CA', since: 'dayBeforeLanding', until: 'dayBeforeLanding' },
      lastDayAbroad: { lastDay: 'residences', except: 'CA', until: 'dayBeforeLanding' },
      'country.lastDayBeforeLanding': { lastDay: 'residences', where: 'country', until: 'dayBeforeLanding' },
      'country.daysFromLeaving': { elapsed: { from: 'country.lastDayBeforeLanding', to: 'lastDayAbroad' }, in: 'days' },
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
      countryOfOrigin: {
        title: {
          en: 'Which country is the “country of origin” in which the applicant was before landing?',
          zh: '申请人登陆前所在的“原籍国”（country of origin）指哪个国家？',
        },
        values: {
          'last-residence-before-landing': {
            title: { en: 'That of the last stay before landing, whatever the nationality', zh: '登陆前最后停留的国家，不论国籍' },
            cites: ['guide_0002', 'origin_as_residence'],
          },
          nationality: {
            title: { en: 'The same, but only where the applicant is a national of it', zh: '同上，但申请人须具有该国国籍' },
            cites: ['guide_0002', 'origin_disputed'],
          },
        },
        recommended: 'last-residence-before-landing',
        because: {
          en: 'The guide gives no definition. The exception makes sense of the time before landing, which was looked at for permanent residence, and that time does not hang on a nationality.',
          zh: '指南未作定义。这一例外针对登陆前的时间，该时间在申请永久居留时已经审查，而这与国籍无关。',
        },
      },
      landedFromWithin: {
        title: {
          en: 'Does the exception hold where the applicant was in Canada already when becoming a permanent resident?',
          zh: '成为永久居民时已身在加拿大的，是否仍适用该例外？',
        },
        values: {
          no: {
            title: { en: 'No: “immediately prior” is the day before landing', zh: '不适用：“紧接之前”指登陆的前一日' },
            cites: ['guide_0002'],
          },
          yes: {
            title: { en: 'Yes: the last country abroad counts', zh: '适用：以之前最后所在的外国为准' },
            cites: ['origin_as_residence'],
          },
        },
        recommended: 'no',
        because: {
          en: 'The guide says “immediately prior”; nobody was found to whom an answer was given, and a certificate too many costs less than one too few.',
          zh: '指南称“紧接之前”；未见有人得到过答复，且多备一份证明的代价小于少备一份。',
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
      'last-abroad-before-landing': {
        all: [
          { fact: 'country.thereBeforeLanding', operator: 'equal', value: true },
          { fact: 'country.daysFromLeaving', operator: 'lessThanInclusive', value: { days: 0 } },
          {
            any: [
              { fact: 'inCanadaBeforeLanding', operator: 'equal', value: false },
              { fact: 'landedFromWithin', operator: 'equal', value: 'yes' },
            ],
          },
        ],
      },
      'country-of-origin': {
        any: [
          { fact: 'countryOfOrigin', operator: 'equal', value: 'last-residence-before-landing' },
          { fact: 'country.nationality', operator: 'equal', value: true },
        ],
      },
      'origin-before-landing': {
        all: [
          { condition: 'last-abroad-before-landing' },
          { condition: 'country-of-origin' },
          {
            any: [{ fact: 'originExemption', operator: 'equal', value: 'whole-country' }, { not: { condition: 'in-a-row-since-landing' } }],
          },
        ],
      },
      excepted: { any: [{ condition: 'in-canada' }, { condition: 'origin-before-landing' }] },
    },
    outcomes: {
      'tell-exception': {
        kind: 'requirement',
        modality: 'must',
        leadsTo: 'authority-that-asks',
        title: {
          en: 'name the country in item 10(b) all the same, and say in the explanation box that it was the country of origin before landing',
          zh: '仍须在第10(b)项填写该国，并在说明栏注明其为登陆前所在的原籍国',
        },
      },
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
            cites: ['form', 'checklist', 'guide_0002', 'instructions', 'look_back', 'seed_period'],
            forEach: 'country',
            when: { condition: 'long-stay' },
            unless: { condition: 'excepted' },
            then: {
              outcome: 'police-certificate',
              params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
            },
          },
          {
            id: 'tell-exception',
            title: { en: 'The country of origin before landing: no certificate, but say why', zh: '登陆前的原籍国：无须证明，但须说明' },
            cites: ['calculator', 'guide_0002'],
            forEach: 'country',
            when: { all: [{ condition: 'long-stay' }, { condition: 'origin-before-landing' }] },
            unless: { condition: 'in-canada' },
            then: { outcome: 'tell-exception' },
          },
        ],
      },
    ],
    notModelled: [{ clauses: ['CA-31', 'CA-45'], reason: 'The days in total are the rule of the version of 2015-06-11.' }],
  },
})
