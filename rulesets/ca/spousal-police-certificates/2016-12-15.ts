import { defineVersion } from '../../../src/authoring.ts'
import { fearedBeside, conditions as fearedConditions, fearedState } from '../../feared-state.ts'
import { placesOfChina } from '../../places/china.ts'
import { caCitizenOrPermanentResident, caFamilyMembers, caPermanentResident, caProgramme } from '../../vocabulary/canada.ts'
import { certificates, persecutionFearedIn } from '../../vocabulary/certificates.ts'
import { birthDate, nationalities } from '../../vocabulary/person.ts'
import { historyComplete, residences } from '../../vocabulary/stays.ts'
import { labels } from './labels.ts'
import { sponsoredSpouses } from './scope.ts'
import { sources } from './sources.ts'

/**
 * Police certificates for sponsored spouses and partners, as the narrow checklist had them: the present country, and the country of most of
 * adult life.
 */
export default defineVersion({
  ruleset: 'ca-spousal-police-certificates',
  inForce: {
    from: '2016-12-15',
    basis: 'bound',
    note: {
      en: 'All that is told is that the narrow rule began “a few years” before October 2022. This is the day on which the redesigned application kits were launched (Operational Bulletin 633, told at immigration.ca); whether the rule came with them was not seen.',
      zh: '来源只提到，这项范围较窄的规定始于2022年10月之前“数年”。该日为新版申请材料包启用之日（第633号操作公告，见immigration.ca的转述）；该规定是否随之实施，未见记载。',
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
  scope: sponsoredSpouses,
  facts: {
    caProgramme: {
      ...caProgramme,
      assume: 'spouse',
      cites: ['programme'],
    },
    birthDate: {
      ...birthDate,
      hint: {
        en: 'The sponsored person, or the family member whose certificates are asked about: everyone is looked at alone.',
        zh: '被担保人，或被询问的家庭成员：每人单独判断。',
      },
      cites: ['checklist'],
    },
    nationalities: {
      ...nationalities,
      hint: { en: 'It matters whether Canada is one of them.', zh: '关键在于是否包括加拿大。' },
      cites: ['persons'],
    },
    caPermanentResident: { ...caPermanentResident, cites: ['persons'] },
    residences: {
      ...residences,
      hint: {
        en: 'Every country since the age of 18, Canada too. The first and the last day are both part of a stay.',
        zh: '请列出年满18岁以来的每个国家，包括加拿大。起止两日均计入居留。',
      },
      cites: ['checklist'],
    },
    historyComplete,
    certificates: { ...certificates, cites: ['freshness'] },
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['checklist'] },
    caFamilyMembers: { ...caFamilyMembers, fields: { ...caFamilyMembers.fields, caCitizenOrPermanentResident }, cites: ['persons'] },
  },
  measures: {
    age: { age: 'birthDate' },
    eighteenthBirthday: { shift: 'birthDate', by: { years: 18 } },
    'country.current': { exists: 'residences', where: 'country', status: 'ongoing' },
    'country.livedSince18': { exists: 'residences', where: 'country', since: 'eighteenthBirthday' },
    'country.leadSince18': { stayLead: 'residences', since: 'eighteenthBirthday' },
    'country.firstCountedDay': { firstDay: 'residences', where: 'country', since: 'eighteenthBirthday' },
    'country.lastCountedDay': { lastDay: 'residences', where: 'country', since: 'eighteenthBirthday' },

    // A stay of six months whose last day is the as-of date is the present one.
    'country.lastDayOfUnbrokenStay': { lastDay: 'residences', where: 'country', lasting: { months: 6 } },
    'country.lastDayOfBridgedStay': { lastDay: 'residences', where: 'country', lasting: { months: 6 }, bridging: 14 },
    'country.daysSinceUnbrokenStay': { elapsed: { from: 'country.lastDayOfUnbrokenStay', to: 'asOf' }, in: 'days' },
    'country.daysSinceBridgedStay': { elapsed: { from: 'country.lastDayOfBridgedStay', to: 'asOf' }, in: 'days' },
    'country.lastDay': { lastDay: 'residences', where: 'country' },
    'country.certificateInHand': { exists: 'certificates', where: 'country' },
    'country.persecutionFeared': { member: 'persecutionFearedIn' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.sixMonthsOn': { shift: 'certificate.issuedOn', by: { months: 6 } },
    'certificate.staleOn': { shift: 'certificate.sixMonthsOn', by: { days: 1 } },
    'certificate.daysAfterStay': { elapsed: { from: 'country.lastDay', to: 'certificate.issuedOn' }, in: 'days' },
    'familyMember.age': { age: 'familyMember.birthDate' },
  },
  readings: {
    shortTrips: {
      title: {
        en: 'Does a trip of up to two weeks away break the stay in the present country?',
        zh: '离开不超过两周的短途旅行是否中断在现居住国的居留？',
      },
      values: {
        'do-not-break': {
          title: { en: 'No: a gap of at most 14 days is part of the stay', zh: '不中断：不超过14天的间隔计入居留' },
          cites: ['vacation'],
        },
        break: { title: { en: 'Yes: the six months are counted from the return', zh: '中断：六个月自返回之日起算' }, cites: ['checklist'] },
      },
      recommended: 'do-not-break',
      because: {
        en: 'The authority’s general wording says so; the checklist as told says nothing. No limit is given: the 14 days are the example of a two-week vacation, the longest absence that a source says does not break a stay.',
        zh: '主管机关的一般性表述如此；所转述的清单未提及。来源未给出上限：14天取自“两周假期”之例，是有来源说明不中断居留的最长离开时间。',
      },
    },
  },
  conditions: {
    ...fearedConditions,
    adult: { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
    'citizen-or-resident': {
      any: [
        { fact: 'nationalities', operator: 'contains', value: 'CA' },
        { fact: 'caPermanentResident', operator: 'equal', value: true },
      ],
    },
    'in-canada': { fact: 'country', operator: 'equal', value: 'CA' },
    excepted: { any: [{ condition: 'in-canada' }, { condition: 'citizen-or-resident' }] },
    'six-months-in-present-country': {
      any: [
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
            { fact: 'country.daysSinceBridgedStay', operator: 'equal', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'shortTrips', operator: 'equal', value: 'break' },
            { fact: 'country.daysSinceUnbrokenStay', operator: 'equal', value: { days: 0 } },
          ],
        },
      ],
    },
    'present-country': {
      all: [
        { condition: 'adult' },
        { fact: 'country.current', operator: 'equal', value: true },
        { condition: 'six-months-in-present-country' },
      ],
    },
    'most-of-adult-life': {
      all: [
        { condition: 'adult' },
        { fact: 'country.livedSince18', operator: 'equal', value: true },
        // Two countries with as many days are both that of most of adult life: the source does not choose.
        { fact: 'country.leadSince18', operator: 'greaterThanInclusive', value: { days: 0 } },
      ],
    },
    'certificate-needed': {
      all: [{ any: [{ condition: 'present-country' }, { condition: 'most-of-adult-life' }] }, { not: { condition: 'excepted' } }],
    },
    'fresh-from-present-country': {
      all: [
        { fact: 'country.current', operator: 'equal', value: true },
        { fact: 'certificate.age', operator: 'lessThanInclusive', value: { months: 6 } },
      ],
    },
    'issued-after-stay': {
      all: [
        { fact: 'country.current', operator: 'equal', value: false },
        { not: { fact: 'certificate.daysAfterStay', operator: 'lessThanInclusive', value: { days: 0 } } },
      ],
    },
  },
  outcomes: {
    'police-certificate': {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-required',
      title: { en: 'police certificate', zh: '无犯罪记录证明' },
    },
    'own-certificates': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'police certificates of this family member’s own', zh: '该家庭成员本人的无犯罪记录证明' },
    },
    'nothing-to-upload': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'no Canadian certificate: IRCC asks the Canadian police itself',
        zh: '无须加拿大的证明：由加拿大移民部直接向加拿大警方查询',
      },
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
    'feared-state': fearedState,
  },
  rules: [
    {
      id: 'present-country',
      title: { en: 'The country of present residence, after six months there', zh: '现居住国，已居住满六个月' },
      cites: ['checklist', 'persons', 'canada'],
      forEach: 'country',
      when: { condition: 'present-country' },
      unless: { condition: 'excepted' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
      },
    },
    {
      id: 'most-of-adult-life',
      title: { en: 'The country of most of adult life, since 18', zh: '年满18岁后居住时间最长的国家' },
      cites: ['checklist', 'persons', 'canada'],
      forEach: 'country',
      when: { condition: 'most-of-adult-life' },
      unless: { condition: 'excepted' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
      },
    },
    {
      id: 'family-members',
      title: {
        en: 'Family members of 18 or more who are neither citizens nor permanent residents',
        zh: '年满18岁且非公民、非永久居民的家庭成员',
      },
      cites: ['persons'],
      forEach: 'familyMember',
      when: { fact: 'familyMember.age', operator: 'greaterThanInclusive', value: 18 },
      unless: { fact: 'familyMember.caCitizenOrPermanentResident', operator: 'equal', value: true },
      then: { outcome: 'own-certificates' },
    },
    {
      id: 'no-canadian-certificate',
      title: {
        en: 'Canada itself: nothing to file, even as the present country or that of most of adult life',
        zh: '加拿大本身：即使为现居住国或居住最久的国家，也无须提交',
      },
      cites: ['canada'],
      forEach: 'country',
      when: { all: [{ condition: 'in-canada' }, { any: [{ condition: 'present-country' }, { condition: 'most-of-adult-life' }] }] },
      then: { outcome: 'nothing-to-upload' },
    },
    {
      id: 'present-country-six-months',
      title: { en: 'The country of present residence: issued no more than six months before', zh: '现居住国：出具至今不超过六个月' },
      cites: ['freshness'],
      forEach: 'certificate',
      when: { condition: 'fresh-from-present-country' },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.staleOn' } } },
    },
    {
      id: 'issued-after-stay',
      title: { en: 'A country left behind: issued after the last time the person lived there', zh: '已离开的国家：在最后一次居住之后出具' },
      cites: ['freshness'],
      forEach: 'certificate',
      when: { condition: 'issued-after-stay' },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'fresh-certificate',
      title: {
        en: 'Neither recent enough, of the country lived in, nor from after the last stay in another: replaced',
        zh: '居住国的证明不够新，或其他国家的证明并非在最后一次停留之后签发的，须重新办理',
      },
      cites: ['freshness'],
      forEach: 'certificate',
      when: {
        all: [
          { condition: 'certificate-needed' },
          { not: { any: [{ condition: 'fresh-from-present-country' }, { condition: 'issued-after-stay' }] } },
        ],
      },
      then: { outcome: 'fresh-certificate' },
    },
    {
      id: 'feared-state',
      title: {
        en: 'The sources say nothing of a state that the applicant fears: whatever they ask for, advice comes first',
        zh: '所见来源未提及申请人所畏惧的国家：无论要求何种文件，均应先咨询',
      },
      cites: ['checklist', 'persons'],
      forEach: 'country',
      when: {
        all: [
          { fact: 'country.persecutionFeared', operator: 'equal', value: true },
          { any: [{ condition: 'certificate-needed' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }] },
        ],
      },
      then: { outcome: 'feared-state' },
    },
    fearedBeside(['checklist', 'persons'], {
      any: [{ condition: 'certificate-needed' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }],
    }),
  ],
  notModelled: [
    { clauses: ['S4-50', 'S4-51'], reason: 'Seed S4 describes the present rules, here the version of 2022-10-21.' },
    { clauses: ['CA-49'], reason: 'A hand-out without author or date, whose ages no other source has.' },
  ],
})
