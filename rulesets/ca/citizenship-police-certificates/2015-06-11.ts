import { defineVersion } from '../../../src/authoring.ts'
import { fearedBeside, conditions as fearedConditions, fearedState } from '../../feared-state.ts'
import { placesOfChina } from '../../places/china.ts'
import { certificates, persecutionFearedIn, unobtainableIn } from '../../vocabulary/certificates.ts'
import { birthDate, nationalities } from '../../vocabulary/person.ts'
import { historyComplete, residences } from '../../vocabulary/stays.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/**
 * Police certificates for citizenship: every country of 183 days in total within four years.
 *
 * The as-of date is the day on which the application is signed.
 */
export default defineVersion({
  ruleset: 'ca-citizenship-police-certificates',
  inForce: {
    from: '2015-06-11',
    basis: 'bound',
    note: {
      en: 'The day on which the prohibition behind the question came into force (Citizenship Act, subsection 22(3)), and with it the form of which posts tell; no certificate was asked for by this rule before. The guide itself was quoted in October 2017; until August 2017 the rule is known from posts alone.',
      zh: '该日为该问题所依据的禁止条款（《公民法》第二十二条第三款）生效之日，论坛帖子所述的表格随之启用；此前不依此规定要求证明。指南本身见于2017年10月的引述；2017年8月之前，该规定仅见于论坛帖子。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,

  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
  dateRounding: 'down',
  citations: sources,
  labels,
  certifiesByPlace: [{ country: 'CN', cites: ['china_by_place'] }],
  places: { CN: placesOfChina },
  facts: {
    birthDate: { ...birthDate, cites: ['guide'] },
    nationalities: {
      ...nationalities,
      hint: { en: 'No certificate hangs on it here.', zh: '在此不影响是否需要证明。' },
      assume: [],
      cites: ['guide'],
    },
    residences: {
      ...residences,
      hint: {
        en: 'Every stay outside Canada in the four years before signing, however short. The first and the last day both count.',
        zh: '请列出签署前四年内在加拿大境外的每次停留，不论长短。起止两日均计入。',
      },
      cites: ['guide', 'look_back', 'full_days'],
    },
    historyComplete,
    certificates: { ...certificates, cites: ['validity'] },
    unobtainableIn: { ...unobtainableIn, cites: ['unobtainable'] },
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['guide'] },
  },
  measures: {
    age: { age: 'birthDate' },
    dayBeforeSignature: { shift: 'asOf', by: { days: 1 }, direction: 'back' },
    lookBackFrom: { window: { years: 4 }, ending: 'dayBeforeSignature' },
    'country.totalDays': { totalStay: 'residences', where: 'country', since: 'lookBackFrom', until: 'dayBeforeSignature', in: 'days' },
    'country.firstCountedDay': { firstDay: 'residences', where: 'country', since: 'lookBackFrom', until: 'dayBeforeSignature' },
    'country.lastCountedDay': { lastDay: 'residences', where: 'country', since: 'lookBackFrom', until: 'dayBeforeSignature' },
    'country.lastDay': { lastDay: 'residences', where: 'country' },
    'country.nationality': { member: 'nationalities' },
    'country.unobtainable': { member: 'unobtainableIn' },
    'country.certificateInHand': { exists: 'certificates', where: 'country' },
    'country.persecutionFeared': { member: 'persecutionFearedIn' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.sixMonthsOn': { shift: 'certificate.issuedOn', by: { months: 6 } },
    'certificate.staleOn': { shift: 'certificate.sixMonthsOn', by: { days: 1 } },
    'certificate.daysAfterStay': { elapsed: { from: 'country.lastDay', to: 'certificate.issuedOn' }, in: 'days' },
  },
  readings: {},
  conditions: {
    ...fearedConditions,
    'long-stay': {
      all: [
        { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
        { fact: 'country.totalDays', operator: 'greaterThanInclusive', value: { days: 183 } },
      ],
    },
    'in-canada': { fact: 'country', operator: 'equal', value: 'CA' },
    'certificate-needed': { all: [{ condition: 'long-stay' }, { not: { condition: 'in-canada' } }] },
    'issued-after-stay': { not: { fact: 'certificate.daysAfterStay', operator: 'lessThanInclusive', value: { days: 0 } } },
    'six-months-at-most': { fact: 'certificate.age', operator: 'lessThanInclusive', value: { months: 6 } },
  },
  outcomes: {
    'police-certificate': {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-required',
      title: { en: 'police certificate', zh: '无犯罪记录证明' },
    },
    'nationality-alone': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'nationality alone needs no certificate', zh: '仅因国籍无须提交证明' },
    },
    'certificate-acceptable': {
      kind: 'eligibility',
      role: 'certificate-in-hand',
      modality: 'is',
      title: { en: 'certificate in hand acceptable', zh: '手上的证明可以接受' },
    },
    'fresh-certificate': {
      kind: 'requirement',
      role: 'certificate-step',
      modality: 'must',
      title: { en: 'new certificate in place of this one', zh: '须重新办理该证明' },
    },
    'told-by-posts': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'for this day the rule is known from posts alone: see the form of that day',
        zh: '该日的规定仅见于论坛帖子：请查阅当日所用的表格',
      },
    },
    explanation: {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-substitute',
      leadsTo: 'authority-that-asks',
      title: { en: 'explanation in the form why the certificate cannot be had', zh: '在表格中说明为何无法取得证明' },
    },
    'feared-state': fearedState,
  },
  rules: [
    {
      id: 'half-a-year-in-total',
      title: { en: 'Every country of 183 days in all within the four years', zh: '四年内累计身处183天的每个国家' },
      cites: ['guide', 'look_back', 'full_days', 'posts_2015'],
      forEach: 'country',
      when: { condition: 'long-stay' },
      unless: { condition: 'in-canada' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
      },
    },
    {
      id: 'told-by-posts',
      title: { en: 'Before August 2017 no text of the authority was seen', zh: '2017年8月之前未见主管机关的文本' },
      cites: ['posts_2015'],
      when: { fact: 'asOf', operator: 'lessThan', value: '2017-08-01' },
      then: { outcome: 'told-by-posts' },
    },
    {
      id: 'nationality-alone',
      title: { en: 'A country of nationality without so long a stay', zh: '未达停留期限的国籍国' },
      cites: ['guide'],
      forEach: 'country',
      when: { all: [{ fact: 'country.nationality', operator: 'equal', value: true }, { not: { condition: 'certificate-needed' } }] },
      then: { outcome: 'nationality-alone' },
    },
    {
      id: 'issued-after-stay',
      title: { en: 'Issued after the last time in that country, whatever its age', zh: '在最后一次身处该国之后出具，不论已出具多久' },
      cites: ['validity'],
      forEach: 'certificate',
      when: { condition: 'issued-after-stay' },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'six-months-at-most',
      title: { en: 'Or issued no more than six months before the signature', zh: '或出具至签署之日不超过六个月' },
      cites: ['validity'],
      forEach: 'certificate',
      when: { all: [{ not: { condition: 'issued-after-stay' } }, { condition: 'six-months-at-most' }] },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.staleOn' } } },
    },
    {
      id: 'fresh-certificate',
      title: {
        en: 'Neither from after the last time in that country nor from the six months before the signature: replaced',
        zh: '既非在最后一次身处该国之后出具、又非在签署前六个月内出具的，须重新办理',
      },
      cites: ['validity'],
      forEach: 'certificate',
      when: {
        all: [
          { condition: 'certificate-needed' },
          { not: { any: [{ condition: 'issued-after-stay' }, { condition: 'six-months-at-most' }] } },
        ],
      },
      then: { outcome: 'fresh-certificate' },
    },
    {
      id: 'explain-unobtainable',
      title: { en: 'A certificate that cannot be had: say why', zh: '无法取得证明：说明原因' },
      cites: ['unobtainable'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-needed' }, { fact: 'country.unobtainable', operator: 'equal', value: true }] },
      then: { outcome: 'explanation' },
    },
    {
      id: 'feared-state',
      title: {
        en: 'The sources say nothing of a state that the applicant fears: whatever they ask for, advice comes first',
        zh: '所见来源未提及申请人所畏惧的国家：无论要求何种文件，均应先咨询',
      },
      cites: ['guide', 'unobtainable'],
      forEach: 'country',
      when: {
        all: [
          { fact: 'country.persecutionFeared', operator: 'equal', value: true },
          { any: [{ condition: 'long-stay' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }] },
        ],
      },
      then: { outcome: 'feared-state' },
    },
    fearedBeside(['guide', 'unobtainable'], {
      any: [{ condition: 'long-stay' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }],
    }),
  ],
  notModelled: [
    { clauses: ['CA-32', 'CA-43'], reason: 'The days in a row are the rule of the version of 2019-01-01.' },
    {
      clauses: ['CA-33', 'CA-44'],
      reason:
        'The exemption before landing is of the version of 2019-01-01; the instructions of 2017 made no difference between time before and after.',
    },
    { clauses: ['S4-42'], reason: 'Seed S4 describes the present rules, here the version of 2019-01-01.' },
    { clauses: ['S4-50', 'S4-51'], reason: 'Seed S4 speaks of immigration; the form of citizenship asks only why (CA-35).' },
  ],
})
