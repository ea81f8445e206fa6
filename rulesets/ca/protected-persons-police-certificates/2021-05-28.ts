import { defineVersion } from '../../../src/authoring.ts'
import { fearedBeside, conditions as fearedConditions, fearedState } from '../../feared-state.ts'
import { placesOfChina } from '../../places/china.ts'
import { caFamilyMembers, caProgramme } from '../../vocabulary/canada.ts'
import { persecutionFearedIn } from '../../vocabulary/certificates.ts'
import { birthDate } from '../../vocabulary/person.ts'
import { historyComplete, residences } from '../../vocabulary/stays.ts'
import { labels } from './labels.ts'
import { protectedPersons } from './scope.ts'
import { sources } from './sources.ts'

/**
 * Police certificates of protected persons in Canada: every country of six months, and that of most of adult life, but never one where
 * persecution is feared.
 *
 * The as-of date is the day of the application.
 */
export default defineVersion({
  ruleset: 'ca-protected-persons-police-certificates',
  inForce: {
    from: '2021-05-28',
    basis: 'bound',
    note: {
      en: 'The day of a copy of the instructions that were in force by then (go4visa.com); the police part of it was not seen, and its first day was not found.',
      zh: '该日为当时已生效的指引的一份副本之日（go4visa.com）；关于警方证明的部分未见，起始日未能查明。',
    },
  },
  encodedOn: '2026-11-28',
  verifiedOn: '2026-11-28',
  revision: 1,

  // A month without the day ends on its last one, the usual rule of corresponding dates. No source says; it asks a day sooner, never later.
  dateRounding: 'down',
  citations: sources,
  labels,
  certifiesByPlace: [{ country: 'CN', cites: ['china_by_place'] }],
  places: { CN: placesOfChina },
  scope: protectedPersons,
  facts: {
    caProgramme: {
      ...caProgramme,
      assume: 'protected-person',
      cites: ['programme'],
    },
    birthDate: {
      ...birthDate,
      hint: {
        en: 'The protected person, or the family member whose certificates are asked about: everyone is looked at alone.',
        zh: '受保护人，或被询问的家庭成员：每人单独判断。',
      },
      cites: ['update'],
    },
    // Here it decides most of all, so it is asked and never assumed.
    persecutionFearedIn: {
      type: persecutionFearedIn.type,
      control: persecutionFearedIn.control,
      effort: persecutionFearedIn.effort,
      role: persecutionFearedIn.role,
      question: persecutionFearedIn.question,
      label: persecutionFearedIn.label,
      hint: {
        en: 'As found in the decision that gave protection. Nothing is needed from these countries: there is no reason to turn to them.',
        zh: '以给予保护的决定为准。无须这些国家的任何材料：没有理由与其联系。',
      },
      cites: ['update', 'at_risk'],
    },
    residences: {
      ...residences,
      hint: {
        en: 'Every country, Canada and that of persecution too. The first and the last day are both part of a stay.',
        zh: '请列出每个国家，包括加拿大和迫害国。起止两日均计入居留。',
      },
      cites: ['update'],
    },
    historyComplete,
    caFamilyMembers: { ...caFamilyMembers, cites: ['screening'] },
  },
  measures: {
    age: { age: 'birthDate' },
    eighteenthBirthday: { shift: 'birthDate', by: { years: 18 } },
    'country.feared': { member: 'persecutionFearedIn' },
    'country.livedSince18': { exists: 'residences', where: 'country', since: 'eighteenthBirthday' },
    'country.leadSince18': { stayLead: 'residences', since: 'eighteenthBirthday' },
    'country.unbrokenSince18': { longestStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months' },
    'country.bridgedSince18': { longestStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months', bridging: 14 },
    'country.totalSince18': { totalStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months' },
    'country.unbrokenEver': { longestStay: 'residences', where: 'country', in: 'months' },
    'country.bridgedEver': { longestStay: 'residences', where: 'country', in: 'months', bridging: 14 },
    'country.totalEver': { totalStay: 'residences', where: 'country', in: 'months' },
    'country.firstDay': { firstDay: 'residences', where: 'country' },
    'country.lastDay': { lastDay: 'residences', where: 'country' },
    'familyMember.age': { age: 'familyMember.birthDate' },
  },
  readings: {
    accumulation: {
      title: { en: 'Do the six months have to be in a row?', zh: '六个月是否须连续？' },
      values: {
        'in-a-row': { title: { en: 'Yes: one stay has to be that long', zh: '是：须有一次居住达到该时长' }, cites: ['update'] },
        'in-total': { title: { en: 'No: all stays count together', zh: '否：所有居住累计' }, cites: ['screening'] },
      },
      recommended: 'in-a-row',
      because: {
        en: 'Neither source says. The rule was brought in to match the other classes of permanent residence, which count in a row.',
        zh: '两个来源均未说明。该规定旨在与其他永久居留类别一致，而后者按连续计算。',
      },
    },
    shortTrips: {
      title: { en: 'Does a trip of up to two weeks away break a stay?', zh: '离开不超过两周的短途旅行是否中断一次居留？' },
      values: {
        'do-not-break': {
          title: { en: 'No: a gap of at most 14 days is part of the stay', zh: '不中断：不超过14天的间隔计入居留' },
          cites: ['vacation'],
        },
        break: { title: { en: 'Yes: the months have to be in a row', zh: '中断：各月须连续' }, cites: ['update'] },
      },
      recommended: 'do-not-break',
      because: {
        en: 'The authority’s general wording of 2015 says so. It gives no limit: the 14 days are its example of a two-week vacation.',
        zh: '主管机关2015年的一般性表述如此。来源未给出上限：14天取自其“两周假期”之例。',
      },
    },
    ageAtStay: {
      title: { en: 'Do the six months count only since the age of 18?', zh: '六个月是否仅自18岁起计算？' },
      values: {
        'since-18': { title: { en: 'Yes, as for the other classes', zh: '是，与其他类别相同' }, cites: ['update'] },
        'any-age': { title: { en: 'No: any time counts', zh: '否：任何时间均计入' }, cites: ['screening'] },
      },
      recommended: 'since-18',
      because: {
        en: 'The sources name the age for the applicant and for adult life alone; every other class of permanent residence counts since 18, and this one was to match them.',
        zh: '来源仅就申请人和成年后的居住提到年龄；其他永久居留类别均自18岁起计算，本规定旨在与之一致。',
      },
    },
  },
  conditions: {
    ...fearedConditions,
    adult: { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
    'in-canada': { fact: 'country', operator: 'equal', value: 'CA' },
    feared: { fact: 'country.feared', operator: 'equal', value: true },
    excepted: { any: [{ condition: 'in-canada' }, { condition: 'feared' }] },
    'six-months-since-18': {
      any: [
        {
          all: [
            { fact: 'accumulation', operator: 'equal', value: 'in-total' },
            { fact: 'country.totalSince18', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
        {
          all: [
            { fact: 'accumulation', operator: 'equal', value: 'in-a-row' },
            { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
            { fact: 'country.bridgedSince18', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
        {
          all: [
            { fact: 'accumulation', operator: 'equal', value: 'in-a-row' },
            { fact: 'shortTrips', operator: 'equal', value: 'break' },
            { fact: 'country.unbrokenSince18', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
      ],
    },
    'six-months-ever': {
      any: [
        {
          all: [
            { fact: 'accumulation', operator: 'equal', value: 'in-total' },
            { fact: 'country.totalEver', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
        {
          all: [
            { fact: 'accumulation', operator: 'equal', value: 'in-a-row' },
            { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
            { fact: 'country.bridgedEver', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
        {
          all: [
            { fact: 'accumulation', operator: 'equal', value: 'in-a-row' },
            { fact: 'shortTrips', operator: 'equal', value: 'break' },
            { fact: 'country.unbrokenEver', operator: 'greaterThanInclusive', value: { months: 6 } },
          ],
        },
      ],
    },
    'six-months': {
      all: [
        { condition: 'adult' },
        {
          any: [
            { condition: 'six-months-since-18' },
            { all: [{ fact: 'ageAtStay', operator: 'equal', value: 'any-age' }, { condition: 'six-months-ever' }] },
          ],
        },
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
  },
  outcomes: {
    'police-certificate': {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-required',
      title: { en: 'police certificate', zh: '无犯罪记录证明' },
    },
    'not-from-there': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'nothing is needed from a country where persecution is feared: do not approach that state, its police, embassy or consulate; if its certificate is asked for all the same, take advice first',
        zh: '无须提交畏惧受到迫害的国家的任何证明：不要接触该国及其警方、使馆或领事馆；如仍被要求提供，请先咨询',
      },
    },
    'feared-state': fearedState,
    'own-certificates': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'police certificates of this family member’s own', zh: '该家庭成员本人的无犯罪记录证明' },
    },
  },
  rules: [
    {
      id: 'not-from-there',
      title: { en: 'A country where persecution is feared is left out', zh: '畏惧受到迫害的国家除外' },
      cites: ['update', 'screening', 'at_risk'],
      forEach: 'country',
      when: { condition: 'feared' },
      then: { outcome: 'not-from-there' },
    },
    {
      id: 'six-months',
      title: {
        en: 'Every country of six months or more, but Canada and that of persecution',
        zh: '居住六个月以上的每个国家，加拿大和迫害国除外',
      },
      cites: ['update', 'screening', 'at_risk'],
      forEach: 'country',
      when: { condition: 'six-months' },
      unless: { condition: 'excepted' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } },
      },
    },
    {
      id: 'most-of-adult-life',
      title: {
        en: 'The country of most of adult life, but Canada and that of persecution',
        zh: '成年后居住最久的国家，加拿大和迫害国除外',
      },
      cites: ['update'],
      forEach: 'country',
      when: { condition: 'most-of-adult-life' },
      unless: { condition: 'excepted' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } },
      },
    },
    fearedBeside(['update', 'at_risk'], {
      all: [{ any: [{ condition: 'six-months' }, { condition: 'most-of-adult-life' }] }, { not: { condition: 'excepted' } }],
    }),
    {
      id: 'family-members',
      title: { en: 'Family members of 18 or more have the same to file', zh: '年满18岁的家庭成员均须同样提交' },
      cites: ['screening', 'update'],
      forEach: 'familyMember',
      when: { fact: 'familyMember.age', operator: 'greaterThanInclusive', value: 18 },
      then: { outcome: 'own-certificates' },
    },
  ],
  notModelled: [],
})
