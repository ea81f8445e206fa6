import { defineVersion } from '../../../src/authoring.ts'
import { fearedChina, conditions as fearedConditions, fearsChina } from '../../feared-china.ts'
import { persecutionFearedIn } from '../../vocabulary/certificates.ts'
import {
  cnBirthRegistered,
  cnClosedArea,
  cnCountryside,
  cnLodgingCategory,
  cnMovedInAt,
  cnParentOfBornAbroad,
  cnParents,
  cnRegistered,
  cnRegisteredAt,
} from '../../vocabulary/china.ts'
import { birthDate, bornInChina, foreignNationalityAtBirth, nationalities } from '../../vocabulary/person.ts'
import { bornBeforeTheNationalityLaw, bornChinese, bornChineseAbroad, isForeigner } from '../foreigners.ts'
import { labels } from './labels.ts'
import { lostChinese, nationalityNotDecided, nationalityNotDecidedRule, scopeBefore2013 } from './scope.ts'
import { sources } from './sources.ts'

/**
 * Registration of accommodation before the Exit and Entry Administration Law: the Implementing Rules of 1986 as revised in 1994.
 *
 * The limit depends on the place: 24 hours, and 72 in a Chinese home in the countryside. Institutions of every kind, not hotels alone, have
 * their guests fill in the form. The revision of 2010 changed article 7 only, which is about who may not enter.
 *
 * The edition of 1986 is not encoded: its fines were lower (10 to 50 yuan), and its chapter on lodging was not seen.
 */
export default defineVersion({
  ruleset: 'cn-accommodation-registration',
  inForce: {
    from: '1994-07-15',
    basis: 'exact',
    note: {
      en: 'The revision was approved on 13 July 1994, and issued and in force on 15 July (https://www.mzt333.com/flfgk/103772.html); it governed until the Law of 1 July 2013.',
      zh: '修订后的《实施细则》于1994年7月13日获批准，7月15日发布并施行（https://www.mzt333.com/flfgk/103772.html），适用至2013年7月1日《出境入境管理法》施行为止。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,

  // A month from the 31st ends on the last day of a shorter month, as the usual rule of corresponding dates has it.
  dateRounding: 'down',
  scope: scopeBefore2013,
  citations: sources,
  labels,
  facts: {
    nationalities: { ...nationalities, cites: ['law_31'] },
    cnLodgingCategory: { ...cnLodgingCategory, cites: ['rules_29', 'rules_30', 'rules_31', 'rules_33'] },
    cnCountryside: { ...cnCountryside, cites: ['rules_30'] },
    cnMovedInAt: { ...cnMovedInAt, cites: ['rules_30', 'rules_31', 'rules_33'] },
    cnRegistered: { ...cnRegistered, cites: ['rules_30', 'rules_31', 'rules_33'] },
    cnRegisteredAt: { ...cnRegisteredAt, cites: ['rules_30', 'rules_31', 'rules_33'] },
    cnClosedArea: { ...cnClosedArea, cites: ['rules_29'] },
    birthDate: { ...birthDate, cites: ['rules_25', 'rules_26'] },
    bornInChina: { ...bornInChina, cites: ['rules_26'] },
    cnBirthRegistered: { ...cnBirthRegistered, cites: ['rules_26'] },
    cnParents: { ...cnParents, cites: ['nationality_4'] },
    cnParentOfBornAbroad: { ...cnParentOfBornAbroad, cites: ['nationality_5'] },
    foreignNationalityAtBirth: { ...foreignNationalityAtBirth, cites: ['nationality_5'] },
    cnFormerCitizen: { ...lostChinese, cites: ['nationality_law'] },
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['rules_29', 'rules_30'] },
  },
  measures: {
    age: { age: 'birthDate' },
    movedInOn: { dayOf: 'cnMovedInAt' },
    within24Hours: { shift: 'cnMovedInAt', by: { hours: 24 } },
    within72Hours: { shift: 'cnMovedInAt', by: { hours: 72 } },
    dayBefore: { shift: 'cnMovedInAt', by: { hours: 24 }, direction: 'back' },
    dayOf24Hours: { dayOf: 'within24Hours' },
    dayOf72Hours: { dayOf: 'within72Hours' },
    daysPast24Hours: { elapsed: { from: 'dayOf24Hours', to: 'asOf' }, in: 'days' },
    daysPast72Hours: { elapsed: { from: 'dayOf72Hours', to: 'asOf' }, in: 'days' },
    hoursToRegistration: { elapsed: { from: 'cnMovedInAt', to: 'cnRegisteredAt' }, in: 'hours' },
    registerBirthBy: { shift: 'birthDate', by: { months: 1 } },
  },
  readings: {},
  conditions: {
    ...fearedConditions,
    foreigner: isForeigner,
    'in-institution': { all: [{ condition: 'foreigner' }, { fact: 'cnLodgingCategory', operator: 'equal', value: 'institution' }] },
    'in-rural-home': {
      all: [
        { condition: 'foreigner' },
        { fact: 'cnLodgingCategory', operator: 'equal', value: 'chinese-home' },
        { fact: 'cnCountryside', operator: 'equal', value: true },
        { fact: 'movedInOn', operator: 'greaterThanInclusive', value: '1994-07-15' },
      ],
    },
    'under-24-hours': {
      all: [
        { condition: 'foreigner' },
        {
          any: [
            {
              all: [
                { fact: 'cnLodgingCategory', operator: 'equal', value: 'chinese-home' },
                { fact: 'cnCountryside', operator: 'equal', value: false },
              ],
            },
            { fact: 'cnLodgingCategory', operator: 'in', value: ['foreign-home', 'movable'] },
          ],
        },
        { fact: 'movedInOn', operator: 'greaterThanInclusive', value: '1994-07-15' },
      ],
    },
    'to-register-within-24': { all: [{ condition: 'under-24-hours' }, { fact: 'cnRegistered', operator: 'equal', value: false }] },
    'to-register-within-72': { all: [{ condition: 'in-rural-home' }, { fact: 'cnRegistered', operator: 'equal', value: false }] },
    'to-register': { any: [{ condition: 'to-register-within-24' }, { condition: 'to-register-within-72' }] },

    // The as-of date has no hour: the limit has surely passed from the day after.
    'past-24-hours': {
      all: [{ condition: 'to-register-within-24' }, { fact: 'daysPast24Hours', operator: 'greaterThan', value: { days: 0 } }],
    },
    'past-72-hours': {
      all: [{ condition: 'to-register-within-72' }, { fact: 'daysPast72Hours', operator: 'greaterThan', value: { days: 0 } }],
    },

    // The as-of date has no hour: the limit has surely passed from the day after.
    'limit-passed': { any: [{ condition: 'past-24-hours' }, { condition: 'past-72-hours' }] },
    'registered-late': {
      all: [
        { fact: 'cnRegistered', operator: 'equal', value: true },
        {
          any: [
            { all: [{ condition: 'under-24-hours' }, { fact: 'hoursToRegistration', operator: 'greaterThan', value: { hours: 24 } }] },
            { all: [{ condition: 'in-rural-home' }, { fact: 'hoursToRegistration', operator: 'greaterThan', value: { hours: 72 } }] },
          ],
        },
      ],
    },
    'born-in-china': {
      all: [
        { fact: 'bornInChina', operator: 'equal', value: true },
        { fact: 'birthDate', operator: 'greaterThanInclusive', value: '1994-07-15' },
      ],
    },
    'born-chinese': bornChinese,
    'born-chinese-abroad': bornChineseAbroad,
    'born-before-nationality-law': bornBeforeTheNationalityLaw,
    'birth-to-register': {
      all: [
        { condition: 'born-in-china' },
        { fact: 'cnParents', operator: 'equal', value: 'foreign' },
        { fact: 'cnBirthRegistered', operator: 'equal', value: false },
      ],
    },
  },
  outcomes: {
    'fears-china': {
      ...fearedChina,
      before: [
        'register',
        'fill-in-form',
        'passport',
        'household-register',
        'travel-permit',
        'police-station',
        'register-birth',
        'birth-certificate',
        'public-security-bureau',
      ],
    },
    'nationality-not-decided': nationalityNotDecided,
    register: {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'report the stay to the local police and fill in the registration form: the host or the guest',
        zh: '由留宿人或本人向当地公安机关申报，并填写临时住宿登记表',
      },
    },
    'registration-deadline': { kind: 'deadline', modality: 'must', title: { en: 'registration of the stay', zh: '住宿登记期限' } },
    'deadline-today': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'the time for registering ends on this very day', zh: '登记期限于当日届满' },
    },
    'fill-in-form': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'fill in the registration form of temporary residence at the institution', zh: '在住宿机构填写临时住宿登记表' },
    },
    passport: {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'valid passport or residence certificate', zh: '有效护照或者居留证件' },
    },
    'household-register': { kind: 'requirement', modality: 'must', title: { en: 'household register of the host', zh: '留宿人的户口簿' } },
    'travel-permit': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'travel permit for an area not open to foreigners', zh: '非开放地区的旅行证' },
    },
    'police-station': {
      kind: 'facility',
      modality: 'is',
      title: {
        en: 'local public security organ (in the countryside the police station or household registration office)',
        zh: '当地公安机关；农村为当地派出所或者户籍办公室',
      },
    },
    'site-provider': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'whoever provides the site for movable lodgings reports it 24 hours beforehand',
        zh: '为移动性住宿工具提供场地者，应于二十四小时前申报',
      },
    },
    'new-address': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'a resident who lodges somewhere else for a time registers there too',
        zh: '长期居留的外国人临时在其他地方住宿的，同样须申报登记',
      },
    },
    penalty: {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security', zh: '公安机关' },
      title: { en: 'for whoever had to register, a warning or a fine of 50 to 500 yuan', zh: '对责任者处警告或者五十元以上五百元以下罚款' },
    },
    'carry-documents': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'carry the residence certificate or passport, for the police to inspect', zh: '随身携带居留证件或者护照，以备查验' },
    },
    'inspection-refused': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'whoever carries or shows no documents may get a warning or a fine of up to 500 yuan, in serious cases an order to leave',
        zh: '未随身携带证件或者拒绝查验的，可处警告或者五百元以下罚款；情节严重的，并处限期出境',
      },
    },
    'register-birth': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'register the birth: the parents or an agent', zh: '由父母或者代理人办理出生登记' },
    },
    'birth-deadline': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'registration of the birth: one month', zh: '出生登记期限：出生后一个月内' },
    },
    'birth-certificate': { kind: 'requirement', modality: 'must', title: { en: 'birth certificate of the child', zh: '婴儿出生证明' } },
    'public-security-bureau': {
      kind: 'facility',
      modality: 'is',
      title: { en: 'local public security bureau, for the birth', zh: '当地公安局（办理出生登记）' },
    },
  },
  rules: [
    nationalityNotDecidedRule,
    fearsChina(['rules_29', 'rules_30', 'rules_31'], { condition: 'foreigner' }),
    {
      id: 'register-in-chinese-home',
      title: { en: 'In the home of a Chinese resident', zh: '在中国居民家中住宿' },
      cites: ['rules_30'],
      when: { all: [{ condition: 'to-register' }, { fact: 'cnLodgingCategory', operator: 'equal', value: 'chinese-home' }] },
      then: { outcome: 'register' },
    },
    {
      id: 'register-in-foreign-home',
      title: { en: 'In a foreign institution or a foreigner’s home', zh: '在外国机构或者外国人家中住宿' },
      cites: ['rules_31'],
      when: { all: [{ condition: 'to-register' }, { fact: 'cnLodgingCategory', operator: 'equal', value: 'foreign-home' }] },
      then: { outcome: 'register' },
    },
    {
      id: 'register-movable',
      title: { en: 'In movable lodgings', zh: '在移动性住宿工具内住宿' },
      cites: ['rules_33'],
      when: { all: [{ condition: 'to-register' }, { fact: 'cnLodgingCategory', operator: 'equal', value: 'movable' }] },
      then: { outcome: 'register' },
    },
    {
      id: 'limit-of-24-hours',
      title: { en: '24 hours after arriving', zh: '抵达后二十四小时内' },
      cites: ['rules_30', 'rules_31', 'rules_33'],
      when: { condition: 'to-register-within-24' },
      then: { outcome: 'registration-deadline', params: { dueOn: { fact: 'within24Hours' } } },
    },
    {
      id: 'limit-of-72-hours',
      title: { en: 'In the countryside, 72 hours', zh: '在农村的，七十二小时内' },
      cites: ['rules_30'],
      when: { condition: 'to-register-within-72' },
      then: { outcome: 'registration-deadline', params: { dueOn: { fact: 'within72Hours' } } },
    },
    {
      id: 'limit-of-24-hours-ends',
      title: { en: 'Whether the 24 hours have passed depends on the hour', zh: '二十四小时是否已过取决于具体时刻' },
      cites: ['rules_30', 'rules_31', 'rules_33'],
      when: { all: [{ condition: 'to-register-within-24' }, { fact: 'daysPast24Hours', operator: 'equal', value: { days: 0 } }] },
      then: { outcome: 'deadline-today' },
    },
    {
      id: 'limit-of-72-hours-ends',
      title: { en: 'Whether the 72 hours have passed depends on the hour', zh: '七十二小时是否已过取决于具体时刻' },
      cites: ['rules_30'],
      when: { all: [{ condition: 'to-register-within-72' }, { fact: 'daysPast72Hours', operator: 'equal', value: { days: 0 } }] },
      then: { outcome: 'deadline-today' },
    },
    {
      id: 'fill-in-form',
      title: { en: 'In a hotel, school, company or other institution', zh: '在旅馆、学校、企业等机构住宿' },
      cites: ['rules_29'],
      when: { condition: 'in-institution' },
      then: { outcome: 'fill-in-form' },
    },
    {
      id: 'passport-at-institution',
      title: { en: 'The institution sees the guest’s document', zh: '向住宿机构出示证件' },
      cites: ['rules_29'],
      when: { condition: 'in-institution' },
      then: { outcome: 'passport' },
    },
    {
      id: 'passport-to-police',
      title: { en: 'The document of the guest goes along to the police', zh: '申报时须持住宿人的护照、证件' },
      cites: ['rules_30', 'rules_31'],
      when: { all: [{ condition: 'to-register' }, { fact: 'cnLodgingCategory', operator: 'notEqual', value: 'movable' }] },
      then: { outcome: 'passport' },
    },
    {
      id: 'household-register',
      title: { en: 'With a Chinese host, the household register', zh: '留宿人为中国居民的，须持户口簿' },
      cites: ['rules_30'],
      when: { all: [{ condition: 'to-register' }, { fact: 'cnLodgingCategory', operator: 'equal', value: 'chinese-home' }] },
      then: { outcome: 'household-register' },
    },
    {
      id: 'travel-permit',
      title: { en: 'In an area that is not open', zh: '在非开放地区住宿' },
      cites: ['rules_29'],
      when: { all: [{ condition: 'in-institution' }, { fact: 'cnClosedArea', operator: 'equal', value: true }] },
      then: { outcome: 'travel-permit' },
    },
    {
      id: 'police-station',
      title: { en: 'The police of the place take the report', zh: '由当地公安机关受理' },
      cites: ['rules_30', 'rules_31', 'rules_33'],
      when: { condition: 'to-register' },
      then: { outcome: 'police-station' },
    },
    {
      id: 'site-provider',
      title: { en: 'The site of movable lodgings is reported in advance', zh: '移动性住宿工具的场地须事先申报' },
      cites: ['rules_33'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'cnLodgingCategory', operator: 'equal', value: 'movable' }] },
      then: { outcome: 'site-provider', params: { dueOn: { fact: 'dayBefore' } } },
    },
    {
      id: 'new-address',
      title: { en: 'Away from home, the duty is the same', zh: '离开住所临时住宿的，义务相同' },
      cites: ['rules_32'],
      when: { condition: 'foreigner' },
      then: { outcome: 'new-address' },
    },
    {
      id: 'penalty-not-registered',
      title: { en: 'A stay that was not registered in time', zh: '未按时办理住宿登记' },
      cites: ['rules_45'],
      when: { any: [{ condition: 'limit-passed' }, { condition: 'registered-late' }] },
      then: { outcome: 'penalty', params: { atLeast: 50, atMost: 500, currency: 'CNY' } },
    },
    {
      id: 'carry-documents-from-16',
      title: { en: 'From the 16th birthday', zh: '年满十六周岁起' },
      cites: ['rules_25'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'age', operator: 'greaterThanInclusive', value: 16 }] },
      then: { outcome: 'carry-documents' },
    },
    {
      id: 'inspection-refused',
      title: { en: 'The police may inspect documents', zh: '民警有权查验证件' },
      cites: ['rules_43'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'age', operator: 'greaterThanInclusive', value: 16 }] },
      then: { outcome: 'inspection-refused' },
    },
    {
      id: 'register-birth',
      title: { en: 'A foreign child born in China is registered', zh: '在中国出生的外国婴儿须办理登记' },
      cites: ['rules_26'],
      when: { condition: 'birth-to-register' },
      then: { outcome: 'register-birth' },
    },
    {
      id: 'birth-within-a-month',
      title: { en: 'One month after the birth', zh: '出生后一个月内' },
      cites: ['rules_26'],
      when: { condition: 'birth-to-register' },
      then: { outcome: 'birth-deadline', params: { dueOn: { fact: 'registerBirthBy' } } },
    },
    {
      id: 'birth-certificate',
      title: { en: 'The birth certificate is brought', zh: '须持出生证明办理' },
      cites: ['rules_26'],
      when: { condition: 'birth-to-register' },
      then: { outcome: 'birth-certificate' },
    },
    {
      id: 'public-security-bureau',
      title: { en: 'The local public security bureau registers births', zh: '由当地公安局办理出生登记' },
      cites: ['rules_26'],
      when: { condition: 'birth-to-register' },
      then: { outcome: 'public-security-bureau' },
    },
  ],
  notModelled: [
    {
      clauses: ['CN-80', 'CN-81', 'CN-82', 'CN-83', 'CN-84', 'CN-85', 'CN-86', 'CN-87', 'CN-88', 'CN-89', 'CN-89a', 'CN-92', 'CN-99'],
      reason: 'Of the Law of 2012 or of what came after it: see the version of 2013-07-01.',
    },
    { clauses: ['UN-35', 'UN-37'], reason: 'Pages of UNHCR as they stand today; what its office did in this time was not read.' },
    { clauses: ['CN-93'], reason: 'Article 14 of the Law of 2012; Chinese nationals living abroad were no aliens before either.' },
    {
      clauses: ['CN-96', 'CN-97', 'CN-98'],
      reason: 'Laws on penalties as they stand since 2012 and 2021: how this time’s fines fell on minors was not read.',
    },
    { clauses: ['K-30'], reason: 'The 72 hours were the rule for aliens then: they are encoded.' },
    { clauses: ['K-31', 'K-33'], reason: 'About the Law of 2012: see the version of 2013-07-01.' },
    { clauses: ['CN-02'], reason: 'Article 29 of the Law of 2012: it is part of the version of 2013-07-01.' },
    { clauses: ['CN-08'], reason: 'Stay permits came with the Law of 2012.' },
    { clauses: ['CN-10'], reason: 'Article 37 of the Law of 2012: it is part of the version of 2013-07-01.' },
    { clauses: ['CN-16'], reason: 'The penalties of the Law of 2012; those of this time are in articles 43 and 45 of the Rules.' },
    {
      clauses: ['CN-17'],
      reason:
        'The penalties of the Law of 2012. Article 42 of the Rules had its own (500 yuan a day, at most 5,000, or 3 to 10 days of detention); how the days of a stay were counted then was not found.',
    },
    { clauses: ['CN-18'], reason: 'Bars on entry of the Law of 2012: they are part of the version of 2013-07-01.' },
    { clauses: ['CN-27'], reason: 'The Regulations count the days of a stay from 1 September 2013; for this time no rule was found.' },
    { clauses: ['CN-28'], reason: 'Registration is no approval, and the Regulations are of 2013.' },
    { clauses: ['S0-20'], reason: 'UNHCR’s page states the Law of 2012: it is part of the version of 2013-07-01.' },
    {
      clauses: ['S1-57', 'S1-71', 'S1-73', 'S1-74', 'S1-92', 'S1-93', 'S1-94', 'S1-95'],
      reason: 'The page speaks of the Law of 2012: see the version of 2013-07-01.',
    },
    { clauses: ['S1-58'], reason: 'Wrong (K-07), and about the Law of 2012: see the version of 2013-07-01.' },
    { clauses: ['S1-72'], reason: 'Wrong (K-08): the page says seventeen; the age was sixteen before 2013 too.' },
    { clauses: ['K-07', 'K-26'], reason: 'Decided by article 39 of the Law of 2012: see the version of 2013-07-01.' },
  ],
})
