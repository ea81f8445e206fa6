import { amendVersion } from '../../../src/authoring.ts'
import { fearedBeside } from '../../feared-state.ts'
import { certificates, notProvidedIn, onlyCostOrDelayIn, unobtainableIn } from '../../vocabulary/certificates.ts'
import { nzApplicationDate, nzCountriesAskedFor, nzGoodReasonForFurther } from '../../vocabulary/new-zealand.ts'
import version19990726 from './1999-07-26.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/**
 * Police certificates for visas and permits to New Zealand under A5.10 (01/07/2002): no more than six months old, and any officer satisfied
 * that one cannot be had may go without.
 *
 * Which countries the manual of that day asked for was not seen. That they were those of its last edition, of 2010, is an assumption that
 * every result lists.
 */
export default amendVersion(version19990726, {
  inForce: { from: '2002-07-01', basis: 'exact' },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  citations: sources,
  labels,
  repeal: {
    conditions: ['not-available'],
    notModelled: ['NZ-14', 'NZ-15', 'S4-56', 'S4-57'],
  },
  replace: {
    facts: {
      nzApplicationDate: { ...nzApplicationDate, cites: ['r4_5_1', 'a5_10_age_2002'] },
      certificates: { ...certificates, cites: ['a5_10_age_2002'] },
      nzGoodReasonForFurther: { ...nzGoodReasonForFurther, cites: ['a5_10_age_2002'] },
      nzCountriesAskedFor: { ...nzCountriesAskedFor, cites: ['a5_10_age_2002'] },
      unobtainableIn: {
        ...unobtainableIn,
        hint: {
          en: 'Not available, or unduly difficult to obtain: such as no functioning government, or circumstances beyond the applicant’s control.',
          zh: '无法取得或取得极为困难：例如政府机构不再运作，或申请人无法控制的情况。',
        },
        cites: ['a5_10_1_in_2002'],
      },
    },
    conditions: {
      'certificate-needed': { all: [{ condition: 'certificate-asked-for' }, { not: { condition: 'not-provided' } }] },
    },
    outcomes: {
      'statutory-declaration': {
        title: {
          en: 'separate statutory declaration of the attempts made and of any convictions or charges, corroborated',
          zh: '单独的法定声明：说明所作尝试及有无定罪或指控，并附佐证',
        },
      },
    },
    rules: [
      {
        id: 'residence-citizenship',
        title: { en: 'Residence, 17 or older: every country of citizenship', zh: '居留类，年满17岁：每个国籍国' },
        cites: ['r4_5_1', 'a5_10_1_in_2002', 'every_citizenship'],
        forEach: 'country',
        when: { condition: 'residence-citizenship' },
        unless: { condition: 'not-provided' },
        then: { outcome: 'police-certificate', params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } } },
      },
      {
        id: 'residence-twelve-months',
        title: {
          en: 'Residence, 17 or older: every country lived in for twelve months in all in the ten years before lodging',
          zh: '居留类，年满17岁：递交申请前十年内累计居住满十二个月的每个国家',
        },
        cites: ['r4_5_1', 'a5_10_1_in_2002'],
        forEach: 'country',
        when: { condition: 'residence-twelve-months' },
        unless: { condition: 'not-provided' },
        then: {
          outcome: 'police-certificate',
          params: { coverFrom: { fact: 'country.firstInTenYears' }, coverTo: { fact: 'country.lastInTenYears' } },
        },
      },
      {
        id: 'temporary-citizenship',
        title: { en: 'Temporary entry for more than 24 months: every country of citizenship', zh: '临时入境超过24个月：每个国籍国' },
        cites: ['e6_5', 'e6_5_1', 'a5_10_1_in_2002', 'every_citizenship'],
        forEach: 'country',
        when: { condition: 'temporary-citizenship' },
        unless: { condition: 'not-provided' },
        then: { outcome: 'police-certificate', params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } } },
      },
      {
        id: 'temporary-five-years',
        title: {
          en: 'Temporary entry for more than 24 months: every country lived in for five years since turning 17',
          zh: '临时入境超过24个月：年满17岁后居住满五年的每个国家',
        },
        cites: ['e6_5', 'e6_5_1', 'a5_10_1_in_2002'],
        forEach: 'country',
        when: { condition: 'temporary-five-years' },
        unless: { condition: 'not-provided' },
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
        cites: ['a5_10_1_in_2002'],
        forEach: 'country',
        when: { condition: 'other-countries' },
        unless: { condition: 'not-provided' },
        then: { outcome: 'police-certificate' },
      },
      { id: 'fresh', cites: ['a5_10_age_2002'] },
      { id: 'fresh-when-lodged', cites: ['a5_10_age_2002'] },
      { id: 'year-old', cites: ['a5_10_age_2002'] },
      { id: 'good-reason', cites: ['a5_10_age_2002'] },
      { id: 'original', cites: ['a5_10_form_2002'] },
      { id: 'costs', cites: ['a5_10_form_2002'] },
      { id: 'translation', cites: ['a5_10_form_2002'] },
      {
        id: 'statutory-declaration',
        title: { en: 'In place of the certificate, a corroborated statutory declaration', zh: '以附佐证的法定声明代替证明' },
        cites: ['a5_10_1_in_2002'],
        forEach: 'country',
        when: {
          any: [{ condition: 'unduly-difficult' }, { all: [{ condition: 'certificate-asked-for' }, { condition: 'not-provided' }] }],
        },
        then: { outcome: 'statutory-declaration' },
      },
      {
        id: 'feared-state',
        title: {
          en: 'A state that the applicant fears: the manual seen says nothing of it, and advice comes before any certificate, or attempt to get one',
          zh: '申请人所畏惧的国家：所见手册未作规定，先咨询，再考虑证明或尝试取得证明',
        },
        cites: ['a5_10_1_in_2002', 'r4_5_1', 'e6_5'],
        forEach: 'country',
        when: {
          all: [
            { fact: 'country.persecutionFeared', operator: 'equal', value: true },
            { any: [{ condition: 'certificate-asked-for' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }] },
          ],
        },
        then: { outcome: 'feared-state' },
      },
      fearedBeside(['a5_10_1_in_2002', 'r4_5_1', 'e6_5'], {
        any: [{ condition: 'certificate-asked-for' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }],
      }),
    ],
  },
  add: {
    facts: {
      notProvidedIn: { ...notProvidedIn, cites: ['a5_10_1_in_2002'] },
      onlyCostOrDelayIn: { ...onlyCostOrDelayIn, cites: ['a5_10_1_in_2002'] },
    },
    askedAfter: { notProvidedIn: 'nzCountriesAskedFor' },
    measures: {
      'country.notProvided': { member: 'notProvidedIn' },
      'country.onlyCostOrDelay': { member: 'onlyCostOrDelayIn' },
    },
    conditions: {
      'not-provided': { fact: 'country.notProvided', operator: 'equal', value: true },
      'certificate-asked-for': {
        any: [
          { condition: 'residence-citizenship' },
          { condition: 'residence-twelve-months' },
          { condition: 'temporary-citizenship' },
          { condition: 'temporary-five-years' },
          { condition: 'other-countries' },
        ],
      },
      'unduly-difficult': {
        all: [
          { condition: 'certificate-needed' },
          { fact: 'country.unobtainable', operator: 'equal', value: true },
          { fact: 'country.onlyCostOrDelay', operator: 'equal', value: false },
        ],
      },
    },
    outcomes: {
      waiver: {
        kind: 'permission',
        modality: 'may',
        by: { en: 'a visa or immigration officer', zh: '签证或移民官员' },
        title: { en: 'the application may be accepted without it', zh: '可以接受未附该证明的申请' },
      },
    },
    rules: [
      {
        after: 'translation',
        rules: [
          {
            id: 'waiver',
            title: {
              en: 'Not available or unduly difficult to obtain: the officer may accept the application without it',
              zh: '无法取得或取得极为困难的，官员可以接受未附该证明的申请',
            },
            cites: ['a5_10_1_in_2002'],
            forEach: 'country',
            when: { condition: 'unduly-difficult' },
            then: { outcome: 'waiver' },
          },
        ],
      },
    ],
    notModelled: [
      { clauses: ['S4-56', 'S4-57'], reason: 'Quotes A5.10 as it stands today: version of 2020-09-30. The ground itself is NZ-14 here.' },
    ],
  },
})
