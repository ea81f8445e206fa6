import { amendVersion } from '../../../src/authoring.ts'
import { caEffortsShownIn } from '../../vocabulary/canada.ts'
import { unobtainableIn } from '../../vocabulary/certificates.ts'
import { birthDate } from '../../vocabulary/person.ts'
import { residences } from '../../vocabulary/stays.ts'
import version20161215 from './2016-12-15.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/**
 * Police certificates for sponsored spouses and partners: every country of six months in a row since the age of 18.
 *
 * It replaced the narrow checklist of before, reported on the first day given here.
 */
export default amendVersion(version20161215, {
  inForce: {
    from: '2022-10-21',
    basis: 'bound',
    note: {
      en: 'The day on which the change was reported; it had come “very recently”.',
      zh: '该日为这项变动见诸报道之日；据该报道，变动“不久前刚刚”作出。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  citations: sources,
  labels,
  repeal: {
    measures: [
      'country.livedSince18',
      'country.leadSince18',
      'country.lastDayOfUnbrokenStay',
      'country.lastDayOfBridgedStay',
      'country.daysSinceUnbrokenStay',
      'country.daysSinceBridgedStay',
    ],
    conditions: ['six-months-in-present-country', 'present-country', 'most-of-adult-life'],
    rules: ['present-country', 'most-of-adult-life'],
    notModelled: ['S4-50', 'S4-51'],
  },
  replace: {
    facts: {
      birthDate: {
        ...birthDate,
        hint: {
          en: 'The sponsored person, or the family member whose certificates are asked about: everyone is looked at alone.',
          zh: '被担保人，或被询问的家庭成员：每人单独判断。',
        },
        cites: ['checklist_2022'],
      },
      residences: {
        ...residences,
        hint: {
          en: 'Every country since the age of 18. The first and the last day are both part of a stay.',
          zh: '请列出年满18岁以来的每个国家。起止两日均计入居留。',
        },
        cites: ['checklist_2022'],
      },
    },
    measures: {
      // A certificate covers the stays that it is asked for by, not visits before or after them.
      'country.firstCountedDay': {
        firstDay: 'residences',
        where: 'country',
        since: 'eighteenthBirthday',
        lasting: { months: 6 },
        bridging: 14,
      },
      'country.lastCountedDay': {
        lastDay: 'residences',
        where: 'country',
        since: 'eighteenthBirthday',
        lasting: { months: 6 },
        bridging: 14,
      },
    },
    readings: {
      shortTrips: {
        title: { en: 'Does a trip of up to two weeks away break a stay?', zh: '离开不超过两周的短途旅行是否中断一次居留？' },
        values: {
          'do-not-break': {
            title: { en: 'No: a gap of at most 14 days is part of the stay', zh: '不中断：不超过14天的间隔计入居留' },
            cites: ['vacation'],
          },
          break: { title: { en: 'Yes: the months have to be in a row', zh: '中断：各月须连续' }, cites: ['checklist_2022', 'guide_2026'] },
        },
        because: {
          en: 'The authority said so of the same words in 2015, and no source that was seen says otherwise. It gives no limit: the 14 days are its example of a two-week vacation, the longest absence that a source says does not break a stay.',
          zh: '主管机关2015年对同样措辞作过如此说明，所见来源均无相反说法。来源未给出上限：14天取自其“两周假期”之例，是有来源说明不中断居留的最长离开时间。',
        },
      },
    },
    conditions: {
      'certificate-needed': { all: [{ condition: 'long-stay' }, { not: { condition: 'excepted' } }] },
    },
    rules: [
      {
        id: 'no-canadian-certificate',
        title: { en: 'Canada itself: nothing to file, however long the stay', zh: '加拿大本身：不论居住多久均无须提交' },
        cites: ['canada'],
        forEach: 'country',
        when: { all: [{ condition: 'in-canada' }, { condition: 'long-stay' }] },
        then: { outcome: 'nothing-to-upload' },
      },
      { id: 'present-country-six-months', cites: ['freshness', 'guide_2026'] },
    ],
  },
  add: {
    facts: {
      unobtainableIn: {
        ...unobtainableIn,
        hint: { en: 'Countries that generally issue certificates.', zh: '指一般可以出具证明的国家。' },
        cites: ['seed_unobtainable'],
      },
      caEffortsShownIn: {
        ...caEffortsShownIn,
        hint: { en: 'Proof of the request to the right authority, and an explanation.', zh: '向主管机关提出申请的凭证，以及说明。' },
        cites: ['seed_unobtainable'],
      },
    },
    askedAfter: { unobtainableIn: 'certificates', caEffortsShownIn: 'unobtainableIn' },
    measures: {
      'country.unbrokenStay': { longestStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months' },
      'country.bridgedStay': { longestStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months', bridging: 14 },
      'country.unobtainable': { member: 'unobtainableIn' },
      'country.effortsShown': { member: 'caEffortsShownIn' },
    },
    conditions: {
      'six-months-in-a-row': {
        any: [
          {
            all: [
              { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
              { fact: 'country.bridgedStay', operator: 'greaterThanInclusive', value: { months: 6 } },
            ],
          },
          {
            all: [
              { fact: 'shortTrips', operator: 'equal', value: 'break' },
              { fact: 'country.unbrokenStay', operator: 'greaterThanInclusive', value: { months: 6 } },
            ],
          },
        ],
      },
      'long-stay': { all: [{ condition: 'adult' }, { condition: 'six-months-in-a-row' }] },
      'certificate-unobtainable': {
        all: [{ condition: 'certificate-needed' }, { fact: 'country.unobtainable', operator: 'equal', value: true }],
      },
    },
    outcomes: {
      explanation: {
        kind: 'requirement',
        modality: 'must',
        role: 'certificate-substitute',
        title: {
          en: 'proof of the request to the right authority, and explanation why it cannot be issued',
          zh: '向主管机关提出申请的凭证，以及无法出具的说明',
        },
      },
      waiver: {
        kind: 'permission',
        modality: 'may',
        by: { en: 'the officer', zh: '审核官员' },
        title: { en: 'the certificate may be waived', zh: '可以免交该证明' },
      },
    },
    rules: [
      {
        after: 'the beginning',
        rules: [
          {
            id: 'six-months-in-a-row',
            title: { en: 'Every country of six months in a row since 18', zh: '年满18岁后连续居住六个月的每个国家' },
            cites: ['checklist_2022', 'guide_2026', 'persons', 'canada', 'seed_period'],
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
      {
        after: 'fresh-certificate',
        rules: [
          {
            id: 'explain-unobtainable',
            title: { en: 'A certificate that cannot be had: proof of the request and an explanation', zh: '无法取得证明：申请凭证及说明' },
            cites: ['seed_unobtainable'],
            forEach: 'country',
            when: { condition: 'certificate-unobtainable' },
            then: { outcome: 'explanation' },
          },
          {
            id: 'may-be-waived',
            title: { en: 'With both, the certificate may be waived', zh: '二者齐备时，可以免交' },
            cites: ['seed_unobtainable'],
            forEach: 'country',
            when: { all: [{ condition: 'certificate-unobtainable' }, { fact: 'country.effortsShown', operator: 'equal', value: true }] },
            then: { outcome: 'waiver' },
          },
        ],
      },
    ],
    notModelled: [{ clauses: ['CA-20'], reason: 'The narrow rule is the version of 2016-12-15.' }],
  },
})
