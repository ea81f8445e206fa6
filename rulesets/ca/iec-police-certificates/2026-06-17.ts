import { defineVersion } from '../../../src/authoring.ts'
import { fearedBeside, conditions as fearedConditions, fearedState } from '../../feared-state.ts'
import { placesOfChina } from '../../places/china.ts'
import { caNoneUpfront, caProgramme } from '../../vocabulary/canada.ts'
import { certificates, persecutionFearedIn } from '../../vocabulary/certificates.ts'
import { birthDate, nationalities, usPermanentResident } from '../../vocabulary/person.ts'
import { historyComplete, residences } from '../../vocabulary/stays.ts'
import { labels } from './labels.ts'
import { workingHolidays } from './scope.ts'
import { sources } from './sources.ts'

/** The sources speak of where somebody lives and has lived: a visit is neither. */
const lived = ['residence', 'at-sea', 'detention', 'official-posting'] as const

/**
 * Police certificates for work permits by International Experience Canada: the present country, and every country of six months in a row
 * since the age of 18.
 *
 * The as-of date is the day on which IRCC receives the application.
 */
export default defineVersion({
  ruleset: 'ca-iec-police-certificates',
  inForce: {
    from: '2026-06-17',
    basis: 'exact',
    note: {
      en: 'The day on which the instructions were published, as news tell; they made the wording clearer, and how it was before was not seen.',
      zh: '该日为新闻所述指引公布之日；新指引使措辞更明确，此前的措辞未见。',
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
  scope: workingHolidays,
  facts: {
    caProgramme: {
      ...caProgramme,
      assume: 'working-holiday',
      cites: ['programme'],
    },
    birthDate: { ...birthDate, cites: ['in_a_row'] },
    nationalities: {
      ...nationalities,
      hint: { en: 'It matters whether the United States is one of them.', zh: '关键在于是否包括美国。' },
      cites: ['in_a_row'],
    },
    usPermanentResident: { ...usPermanentResident, cites: ['in_a_row'] },
    caNoneUpfront: { ...caNoneUpfront, cites: ['news'] },
    residences: {
      ...residences,
      hint: {
        en: 'Every country lived in. The first and the last day are both part of a stay.',
        zh: '请列出每个居住过的国家。起止两日均计入居留。',
      },
      cites: ['in_a_row'],
    },
    historyComplete,
    certificates: { ...certificates, cites: ['news'] },
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['in_a_row'] },
  },
  measures: {
    age: { age: 'birthDate' },
    eighteenthBirthday: { shift: 'birthDate', by: { years: 18 } },
    livedOutsideUs: { exists: 'residences', except: 'US', kinds: lived },
    'country.current': {
      exists: 'residences',
      where: 'country',
      status: 'ongoing',
      kinds: lived,
    },
    'country.unbrokenStay': {
      longestStay: 'residences',
      where: 'country',
      since: 'eighteenthBirthday',
      in: 'months',
      kinds: lived,
    },
    'country.bridgedStay': {
      longestStay: 'residences',
      where: 'country',
      since: 'eighteenthBirthday',
      in: 'months',
      bridging: 14,
      kinds: lived,
    },
    'country.firstCountedDay': {
      firstDay: 'residences',
      where: 'country',
      since: 'eighteenthBirthday',
      lasting: { months: 6 },
      bridging: 14,
      kinds: lived,
    },
    'country.lastCountedDay': {
      lastDay: 'residences',
      where: 'country',
      since: 'eighteenthBirthday',
      lasting: { months: 6 },
      bridging: 14,
      kinds: lived,
    },
    'country.firstDay': {
      firstDay: 'residences',
      where: 'country',
      since: 'eighteenthBirthday',
      kinds: lived,
    },
    'country.lastDay': { lastDay: 'residences', where: 'country', kinds: lived },
    'country.certificateInHand': { exists: 'certificates', where: 'country' },
    'country.persecutionFeared': { member: 'persecutionFearedIn' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.sixMonthsOn': { shift: 'certificate.issuedOn', by: { months: 6 } },
    'certificate.staleOn': { shift: 'certificate.sixMonthsOn', by: { days: 1 } },
    'certificate.daysAfterStay': { elapsed: { from: 'country.lastDay', to: 'certificate.issuedOn' }, in: 'days' },
  },
  readings: {
    presentCountry: {
      title: {
        en: 'Is a certificate of the present country needed before six months there?',
        zh: '在现居住国未满六个月是否也须提交其证明？',
      },
      values: {
        'any-length': { title: { en: 'Yes, whatever the length of the stay', zh: '须提交，不论居住多久' }, cites: ['news'] },
        'six-months': {
          title: { en: 'No: six months in a row, as anywhere', zh: '否：与其他国家相同，须连续六个月' },
          cites: ['present_country'],
        },
      },
      recommended: 'any-length',
      because: {
        en: 'The news tell of the present country’s certificate without a length, and of six months for another country; a certificate too many costs less than one too few.',
        zh: '新闻提到现居住国的证明时未提时长，六个月仅就其他国家而言；且多备一份证明的代价小于少备一份。',
      },
    },
    shortTrips: {
      title: { en: 'Does a trip of up to two weeks away break a stay?', zh: '离开不超过两周的短途旅行是否中断一次居留？' },
      values: {
        'do-not-break': {
          title: { en: 'No: a gap of at most 14 days is part of the stay', zh: '不中断：不超过14天的间隔计入居留' },
          cites: ['vacation'],
        },
        break: { title: { en: 'Yes: the months have to be in a row', zh: '中断：各月须连续' }, cites: ['in_a_row'] },
      },
      recommended: 'do-not-break',
      because: {
        en: 'The authority said so of the same words for permanent residence in 2015. It gives no limit: the 14 days are its example of a two-week vacation.',
        zh: '主管机关2015年就永久居留对同样措辞作过如此说明。来源未给出上限：14天取自其“两周假期”之例。',
      },
    },
  },
  conditions: {
    ...fearedConditions,
    adult: { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
    'in-canada': { fact: 'country', operator: 'equal', value: 'CA' },
    'only-united-states': {
      all: [
        {
          any: [
            { fact: 'nationalities', operator: 'contains', value: 'US' },
            { fact: 'usPermanentResident', operator: 'equal', value: true },
          ],
        },
        { fact: 'livedOutsideUs', operator: 'equal', value: false },
      ],
    },
    excepted: { any: [{ condition: 'in-canada' }, { condition: 'only-united-states' }] },
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
    'of-past-stay': { all: [{ condition: 'six-months-in-a-row' }, { fact: 'country.current', operator: 'equal', value: false }] },
    'present-country': {
      all: [
        { condition: 'adult' },
        { fact: 'country.current', operator: 'equal', value: true },
        { any: [{ fact: 'presentCountry', operator: 'equal', value: 'any-length' }, { condition: 'six-months-in-a-row' }] },
      ],
    },
    'certificate-called-for': {
      all: [{ any: [{ condition: 'present-country' }, { condition: 'of-past-stay' }] }, { not: { condition: 'excepted' } }],
    },
    'none-upfront': { fact: 'caNoneUpfront', operator: 'equal', value: true },
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
    'certificate-if-asked': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'an officer', zh: '审核官员' },
      title: { en: 'a certificate may be asked for after the application', zh: '申请后可能被要求提交证明' },
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
      title: { en: 'The country lived in now, with the application', zh: '现居住国，随申请提交' },
      cites: ['news', 'present_country', 'in_a_row'],
      forEach: 'country',
      when: { condition: 'present-country' },
      unless: { any: [{ condition: 'excepted' }, { condition: 'none-upfront' }] },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } },
      },
    },
    {
      id: 'six-months-in-a-row',
      title: { en: 'Every other country of six months in a row since 18', zh: '年满18岁后连续居住六个月的其他每个国家' },
      cites: ['in_a_row', 'news'],
      forEach: 'country',
      when: { condition: 'of-past-stay' },
      unless: { any: [{ condition: 'excepted' }, { condition: 'none-upfront' }] },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
      },
    },
    {
      id: 'if-asked',
      title: {
        en: 'Countries whose citizens need none with the application: an officer may ask',
        zh: '申请时无须提交的国家：官员可能要求',
      },
      cites: ['news', 'in_a_row'],
      forEach: 'country',
      when: { all: [{ condition: 'certificate-called-for' }, { condition: 'none-upfront' }] },
      then: { outcome: 'certificate-if-asked' },
    },
    {
      id: 'present-country-six-months',
      title: {
        en: 'The country lived in now: issued no more than six months before the receipt',
        zh: '现居住国：出具至收到申请之日不超过六个月',
      },
      cites: ['news'],
      forEach: 'certificate',
      when: { condition: 'fresh-from-present-country' },
      then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.staleOn' } } },
    },
    {
      id: 'issued-after-stay',
      title: { en: 'Another country: issued after the last time lived there', zh: '其他国家：在最后一次居住之后出具' },
      cites: ['news'],
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
      cites: ['news'],
      forEach: 'certificate',
      when: {
        all: [
          { condition: 'certificate-called-for' },
          { not: { condition: 'none-upfront' } },
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
      cites: ['in_a_row', 'news'],
      forEach: 'country',
      when: {
        all: [
          { fact: 'country.persecutionFeared', operator: 'equal', value: true },
          { any: [{ condition: 'certificate-called-for' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }] },
        ],
      },
      then: { outcome: 'feared-state' },
    },
    fearedBeside(['in_a_row', 'news'], {
      any: [{ condition: 'certificate-called-for' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }],
    }),
  ],
  notModelled: [],
})
