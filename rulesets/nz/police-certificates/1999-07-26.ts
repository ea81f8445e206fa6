import { defineVersion } from '../../../src/authoring.ts'
import { fearedBeside, conditions as fearedConditions, fearedState } from '../../feared-state.ts'
import { placesOfChina } from '../../places/china.ts'
import { certificates, persecutionFearedIn, unobtainableIn } from '../../vocabulary/certificates.ts'
import {
  nzApplicationDate,
  nzCountriesAskedFor,
  nzGoodReasonForFurther,
  nzIntendedMonths,
  nzOfficerRequiresCheck,
  nzSameCountriesAsIn2010,
  nzVisaClass,
} from '../../vocabulary/new-zealand.ts'
import { birthDate, nationalities } from '../../vocabulary/person.ts'
import { historyComplete, residences } from '../../vocabulary/stays.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/**
 * Police certificates for visas and permits to New Zealand under A5.10 (26/07/1999): no more than six months old, and a statutory
 * declaration where one is not available.
 *
 * Which countries the manual of that day asked for was not seen. That they were those of its last edition, of 2010, is an assumption that
 * every result lists.
 */
export default defineVersion({
  ruleset: 'nz-police-certificates',
  inForce: { from: '1999-07-26', basis: 'exact' },
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
    nzVisaClass: { ...nzVisaClass, cites: ['r4_5_1', 'e6_5'] },
    nzIntendedMonths: {
      ...nzIntendedMonths,
      hint: {
        en: 'From now on; count a begun month as a whole one. Time already spent there follows from the stays.',
        zh: '自此往后，不足一个月按一个月计；已停留的时间由居住史得出。',
      },
      cites: ['e6_5'],
    },
    nzApplicationDate: { ...nzApplicationDate, cites: ['r4_5_1', 'a5_10_age'] },
    birthDate: { ...birthDate, cites: ['r4_5_1', 'e6_5_1'] },
    nationalities: { ...nationalities, cites: ['r4_5_1', 'e6_5_1'] },
    residences: {
      ...residences,
      hint: {
        en: 'Every country, New Zealand too, be it on one visit or on several. The first and the last day are both part of a stay.',
        zh: '每个国家（包括新西兰），不论一次或多次停留。起止两日均计入居留。',
      },
      cites: ['r4_5_1', 'e6_5_1', 'e6_5', 'a5_5_checks'],
    },
    historyComplete,
    certificates: { ...certificates, cites: ['a5_10_age'] },
    nzOfficerRequiresCheck: { ...nzOfficerRequiresCheck, cites: ['e6_5'] },
    nzGoodReasonForFurther: { ...nzGoodReasonForFurther, cites: ['a5_10_age'] },
    nzSameCountriesAsIn2010: { ...nzSameCountriesAsIn2010, cites: ['r4_5_1', 'e6_5', 'e6_5_1'] },
    nzCountriesAskedFor: { ...nzCountriesAskedFor, cites: ['a5_10_age'] },
    unobtainableIn: { ...unobtainableIn, cites: ['a5_10_1'] },
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['a5_10_1'] },
  },
  measures: {
    lodged: { earliest: ['nzApplicationDate', 'asOf'] },
    daysSinceLodging: { elapsed: { from: 'nzApplicationDate', to: 'asOf' }, in: 'days' },
    age: { age: 'birthDate', on: 'lodged' },
    seventeenthBirthday: { shift: 'birthDate', by: { years: 17 } },
    tenYears: { window: { years: 10 }, ending: 'lodged' },
    alreadySpent: { totalStay: 'residences', country: 'NZ', until: 'lodged', in: 'months' },
    wholeStay: { sum: ['nzIntendedMonths', 'alreadySpent'] },
    'country.nationality': { member: 'nationalities' },
    'country.inTenYears': { totalStay: 'residences', where: 'country', since: 'tenYears', until: 'lodged', in: 'months' },
    'country.totalSince17': { totalStay: 'residences', where: 'country', since: 'seventeenthBirthday', until: 'lodged', in: 'months' },
    'country.longestSince17': { longestStay: 'residences', where: 'country', since: 'seventeenthBirthday', until: 'lodged', in: 'months' },
    'country.firstDay': { firstDay: 'residences', where: 'country', until: 'lodged' },
    'country.lastDay': { lastDay: 'residences', where: 'country', until: 'lodged' },
    'country.firstInTenYears': { firstDay: 'residences', where: 'country', since: 'tenYears', until: 'lodged' },
    'country.lastInTenYears': { lastDay: 'residences', where: 'country', since: 'tenYears', until: 'lodged' },
    'country.firstSince17': { firstDay: 'residences', where: 'country', since: 'seventeenthBirthday', until: 'lodged' },
    'country.lastSince17': { lastDay: 'residences', where: 'country', since: 'seventeenthBirthday', until: 'lodged' },
    'country.askedFor': { member: 'nzCountriesAskedFor' },
    'country.unobtainable': { member: 'unobtainableIn' },
    'country.certificateInHand': { exists: 'certificates', where: 'country' },
    'country.persecutionFeared': { member: 'persecutionFearedIn' },
    'certificate.ageWhenLodged': { elapsed: { from: 'certificate.issuedOn', to: 'lodged' }, in: 'months' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.sixMonths': { shift: 'certificate.issuedOn', by: { months: 6 } },
    'certificate.dayAfterSixMonths': { shift: 'certificate.sixMonths', by: { days: 1 } },
  },
  readings: {
    timeAlreadySpent: {
      title: { en: 'Do the 24 months include time already spent in New Zealand?', zh: '24个月是否包括已在新西兰停留的时间？' },
      values: {
        counted: { title: { en: 'Yes: a total of more than 24 months', zh: '包括：总计超过24个月' }, cites: ['e6_5', 'a5_5_checks'] },
        'not-counted': { title: { en: 'No: only the stay intended', zh: '不包括：仅计打算停留的时间' }, cites: ['e6_5'] },
      },
      recommended: 'counted',
      because: {
        en: 'The manual speaks of a total, and the later instructions say so outright.',
        zh: '手册使用“总计”一词，后来的指示有明文规定。',
      },
    },
    fiveYears: {
      title: { en: 'Are separate stays added up to the five years?', zh: '五年是否将多次居留累计？' },
      values: {
        total: { title: { en: 'Yes', zh: '累计' }, cites: ['five_years', 'e6_5_1'] },
        continuous: {
          title: { en: 'No: E6.5.1 lacks the words that R4.5.1 has for it', zh: '不累计：E6.5.1没有R4.5.1中的相应表述' },
          cites: ['e6_5_1', 'r4_5_1'],
        },
      },
      recommended: 'total',
      because: {
        en: 'The later text adds them up, and a certificate too many costs less than one too few.',
        zh: '后来的文本予以累计，且多备一份证明的代价小于少备一份。',
      },
    },
  },
  conditions: {
    ...fearedConditions,
    seventeen: { fact: 'age', operator: 'greaterThanInclusive', value: 17 },
    temporary: { fact: 'nzVisaClass', operator: 'in', value: ['temporary', 'student'] },
    'same-countries': { fact: 'nzSameCountriesAsIn2010', operator: 'equal', value: true },
    'residence-check': {
      all: [{ condition: 'same-countries' }, { condition: 'seventeen' }, { fact: 'nzVisaClass', operator: 'equal', value: 'residence' }],
    },
    'more-than-24-months': {
      any: [
        {
          all: [
            { fact: 'timeAlreadySpent', operator: 'equal', value: 'counted' },
            { fact: 'wholeStay', operator: 'greaterThan', value: { months: 24 } },
          ],
        },
        {
          all: [
            { fact: 'timeAlreadySpent', operator: 'equal', value: 'not-counted' },
            { fact: 'nzIntendedMonths', operator: 'greaterThan', value: 24 },
          ],
        },
      ],
    },
    'temporary-check': {
      all: [
        { condition: 'same-countries' },
        { condition: 'seventeen' },
        { condition: 'temporary' },
        { any: [{ condition: 'more-than-24-months' }, { fact: 'nzOfficerRequiresCheck', operator: 'equal', value: true }] },
      ],
    },
    'five-years-since-17': {
      any: [
        {
          all: [
            { fact: 'fiveYears', operator: 'equal', value: 'total' },
            { fact: 'country.totalSince17', operator: 'greaterThanInclusive', value: { years: 5 } },
          ],
        },
        { fact: 'country.longestSince17', operator: 'greaterThanInclusive', value: { years: 5 } },
      ],
    },
    'residence-citizenship': { all: [{ condition: 'residence-check' }, { fact: 'country.nationality', operator: 'equal', value: true }] },
    'residence-twelve-months': {
      all: [{ condition: 'residence-check' }, { fact: 'country.inTenYears', operator: 'greaterThanInclusive', value: { years: 1 } }],
    },
    'temporary-citizenship': { all: [{ condition: 'temporary-check' }, { fact: 'country.nationality', operator: 'equal', value: true }] },
    'temporary-five-years': { all: [{ condition: 'temporary-check' }, { condition: 'five-years-since-17' }] },
    'other-countries': {
      all: [
        { not: { condition: 'same-countries' } },
        { condition: 'seventeen' },
        { fact: 'country.askedFor', operator: 'equal', value: true },
      ],
    },
    'certificate-needed': {
      any: [
        { condition: 'residence-citizenship' },
        { condition: 'residence-twelve-months' },
        { condition: 'temporary-citizenship' },
        { condition: 'temporary-five-years' },
        { condition: 'other-countries' },
      ],
    },
    'not-available': { all: [{ condition: 'certificate-needed' }, { fact: 'country.unobtainable', operator: 'equal', value: true }] },
    'already-lodged': { fact: 'daysSinceLodging', operator: 'greaterThanInclusive', value: { days: 0 } },
    // Later versions say less than six months, and so does the label that they share.
    fresh: {
      fact: 'certificate.ageWhenLodged',
      operator: 'lessThanInclusive',
      value: { months: 6 },
      label: { en: 'the certificate is no more than six months old at the lodging', zh: '递交时证明签发不超过6个月' },
    },
  },
  outcomes: {
    'police-certificate': {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-required',
      title: { en: 'police certificate', zh: '无犯罪记录证明' },
    },
    'certificate-acceptable': {
      kind: 'eligibility',
      role: 'certificate-in-hand',
      modality: 'is',
      title: { en: 'certificate in hand acceptable', zh: '手上的证明可以使用' },
    },
    'further-certificates': {
      kind: 'requirement',
      role: 'certificate-piece',
      modality: 'may',
      by: { en: 'a visa or immigration officer', zh: '签证或移民官员' },
      title: { en: 'a further certificate may be asked for', zh: '可能要求补充证明' },
    },
    'certificate-form': {
      kind: 'requirement',
      role: 'certificate-piece',
      modality: 'must',
      title: { en: 'original or certified copy of the certificate', zh: '证明的原件或经核证与原件相符的副本' },
    },
    costs: { kind: 'notice', modality: 'is', title: { en: 'the applicant bears all costs', zh: '全部费用由申请人承担' } },
    translation: {
      kind: 'requirement',
      role: 'certificate-piece',
      modality: 'must',
      title: {
        en: 'full translation certified by a translator, on letterhead and stamped or signed, unless the certificate is in English',
        zh: '由译者核证的完整译文，使用正式信笺并盖章或签字（证明为英文的除外）',
      },
    },
    'statutory-declaration': {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-substitute',
      title: {
        en: 'separate statutory declaration, in English and in the applicant’s own language, of the attempts made and of any convictions or charges of the applicant and the accompanying family, corroborated',
        zh: '以英文及申请人母语作出的单独法定声明：说明所作尝试及申请人和随行家属有无定罪或指控，并附佐证',
      },
    },
    'feared-state': fearedState,
  },
  rules: [
    {
      id: 'residence-citizenship',
      title: { en: 'Residence, 17 or older: every country of citizenship', zh: '居留类，年满17岁：每个国籍国' },
      cites: ['r4_5_1', 'a5_10_1', 'every_citizenship'],
      forEach: 'country',
      when: { condition: 'residence-citizenship' },
      then: { outcome: 'police-certificate', params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } } },
    },
    {
      id: 'residence-twelve-months',
      title: {
        en: 'Residence, 17 or older: every country lived in for twelve months in all in the ten years before lodging',
        zh: '居留类，年满17岁：递交申请前十年内累计居住满十二个月的每个国家',
      },
      cites: ['r4_5_1', 'a5_10_1'],
      forEach: 'country',
      when: { condition: 'residence-twelve-months' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstInTenYears' }, coverTo: { fact: 'country.lastInTenYears' } },
      },
    },
    {
      id: 'temporary-citizenship',
      title: { en: 'Temporary entry for more than 24 months: every country of citizenship', zh: '临时入境超过24个月：每个国籍国' },
      cites: ['e6_5', 'e6_5_1', 'a5_10_1', 'every_citizenship'],
      forEach: 'country',
      when: { condition: 'temporary-citizenship' },
      then: { outcome: 'police-certificate', params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } } },
    },
    {
      id: 'temporary-five-years',
      title: {
        en: 'Temporary entry for more than 24 months: every country lived in for five years since turning 17',
        zh: '临时入境超过24个月：年满17岁后居住满五年的每个国家',
      },
      cites: ['e6_5', 'e6_5_1', 'a5_10_1'],
      forEach: 'country',
      when: { condition: 'temporary-five-years' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstSince17' }, coverTo: { fact: 'country.lastSince17' } },
      },
    },
    {
      id: 'other-countries',
      title: {
        en: 'The countries that the manual of that day asked for, where they were others',
        zh: '当时手册要求的国家（如与后来不同）',
      },
      cites: ['a5_10_1'],
      forEach: 'country',
      when: { condition: 'other-countries' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'fresh',
      title: { en: 'No more than six months old when the application is lodged', zh: '递交申请时签发不超过六个月' },
      cites: ['a5_10_age'],
      forEach: 'certificate',
      when: { all: [{ condition: 'fresh' }, { not: { condition: 'already-lodged' } }] },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.dayAfterSixMonths' } } },
    },
    {
      id: 'fresh-when-lodged',
      title: { en: 'It was no more than six months old when the application was lodged', zh: '申请递交时签发不超过六个月' },
      cites: ['a5_10_age'],
      forEach: 'certificate',
      when: { all: [{ condition: 'fresh' }, { condition: 'already-lodged' }] },
      then: { outcome: 'certificate-acceptable' },
    },
    {
      id: 'year-old',
      title: { en: 'A certificate a year old before the decision: another may be asked for', zh: '作出决定前证明已满一年的，可能要求补充' },
      cites: ['a5_10_age'],
      forEach: 'certificate',
      when: { fact: 'certificate.age', operator: 'greaterThanInclusive', value: { years: 1 } },
      then: { outcome: 'further-certificates' },
    },
    {
      id: 'good-reason',
      title: { en: 'Earlier, with a good reason', zh: '有充分理由的，可更早要求' },
      cites: ['a5_10_age'],
      forEach: 'certificate',
      when: { fact: 'nzGoodReasonForFurther', operator: 'equal', value: true },
      then: { outcome: 'further-certificates' },
    },
    {
      id: 'original',
      title: { en: 'Only originals or certified copies', zh: '仅接受原件或经核证与原件相符的副本' },
      cites: ['a5_10_form'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      then: { outcome: 'certificate-form' },
    },
    {
      id: 'costs',
      title: { en: 'The applicant pays', zh: '费用由申请人承担' },
      cites: ['a5_10_form'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      then: { outcome: 'costs' },
    },
    {
      id: 'translation',
      title: { en: 'Not in English: a full certified translation', zh: '非英文的须附由译者核证的完整译文' },
      cites: ['a5_10_form'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      then: { outcome: 'translation' },
    },
    {
      id: 'statutory-declaration',
      title: {
        en: 'In place of the certificate, a corroborated statutory declaration, for the accompanying family too',
        zh: '以附佐证的法定声明代替证明，并涵盖随行家属',
      },
      cites: ['a5_10_1'],
      forEach: 'country',
      when: { condition: 'not-available' },
      then: { outcome: 'statutory-declaration' },
    },
    {
      id: 'feared-state',
      title: {
        en: 'A state that the applicant fears: the manual seen says nothing of it, and advice comes before any certificate',
        zh: '申请人所畏惧的国家：所见手册未作规定，先咨询再考虑证明',
      },
      cites: ['a5_10_1', 'r4_5_1', 'e6_5'],
      forEach: 'country',
      when: {
        all: [
          { fact: 'country.persecutionFeared', operator: 'equal', value: true },
          { any: [{ condition: 'certificate-needed' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }] },
        ],
      },
      then: { outcome: 'feared-state' },
    },
    fearedBeside(['a5_10_1', 'r4_5_1', 'e6_5'], {
      any: [{ condition: 'certificate-needed' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }],
    }),
  ],
  notModelled: [
    { clauses: ['NZ-05'], reason: 'RV2 and RV4 are of the 2009 Act: rule of the version of 2011-02-07.' },
    { clauses: ['NZ-06'], reason: 'Immigration control areas are of the 2009 Act: rule of the version of 2011-02-07.' },
    { clauses: ['NZ-09'], reason: 'Earlier certificates are taken again only from 7 February 2011: rule of the version of 2011-02-07.' },
    { clauses: ['NZ-10'], reason: 'The student exemption is seen on a page of 2011 at the earliest: rule of the version of 2011-02-07.' },
    {
      clauses: ['NZ-11'],
      reason: 'Never having lived there is seen on a page of 2011 at the earliest: rule of the version of 2011-02-07.',
    },
    {
      clauses: ['NZ-13'],
      reason: 'R4.5.1(d) and E6.5.1(d) are seen only in the last manual under the 1987 Act: rule of the version of 2009-07-30.',
    },
    { clauses: ['NZ-14'], reason: 'In 1999 no officer is given a waiver; it comes with the version of 2002-07-01.' },
    { clauses: ['NZ-15'], reason: 'Undue difficulty is a ground from 1 July 2002: rule of the version of 2002-07-01.' },
    { clauses: ['NZ-17'], reason: 'S3.15 is seen only in the last manual under the 1987 Act: rule of the version of 2009-07-30.' },
    { clauses: ['NZ-18'], reason: 'The page on supporting partners is of about 2012 to 2014: rule of the version of 2011-02-07.' },
    {
      clauses: ['NZ-20'],
      reason: 'The practitioner’s page on China is undated and of recent years; it belongs to the version of 2020-09-30.',
    },
    { clauses: ['NZ-25', 'NZ-26', 'NZ-27', 'NZ-28'], reason: 'Announced on 1 July 2026: rules of the version of 2026-07-01.' },
    { clauses: ['NZ-29', 'NZ-29a'], reason: 'Announced for 8 December 2025: rules of the version of 2025-12-08.' },
    { clauses: ['NZ-29c'], reason: 'One firm against the notices: an apparent slip.' },
    { clauses: ['NZ-30'], reason: 'Announced for 1 December 2025: rule of the version of 2025-12-01.' },
    { clauses: ['NZ-31c'], reason: 'Contradicts A5.5(c): two agents take the rule of residence cases for a work visa.' },
    {
      clauses: ['NZ-32', 'NZ-33', 'NZ-34'],
      reason: 'The pages are undated and of recent years: they belong to the version of 2020-09-30.',
    },
    { clauses: ['S4-55'], reason: 'The ranks of today: version of 2020-09-30.' },
    { clauses: ['S4-56', 'S4-57'], reason: 'Quotes A5.10 as it stands today: version of 2020-09-30. In 1999 there was no waiver.' },
  ],
})
