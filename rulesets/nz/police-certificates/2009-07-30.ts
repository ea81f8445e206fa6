import { amendVersion } from '../../../src/authoring.ts'
import { fearedBeside } from '../../feared-state.ts'
import { certificates, notProvidedIn, onlyCostOrDelayIn, persecutionFearedIn, unobtainableIn } from '../../vocabulary/certificates.ts'
import {
  australianResident,
  nzApplicationDate,
  nzAtImmigrationControlArea,
  nzFurtherResidence,
  nzGoodReasonForFurther,
} from '../../vocabulary/new-zealand.ts'
import version20020701 from './2002-07-01.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/**
 * Police certificates for visas and permits to New Zealand, as the last manual under the 1987 Act had them: temporary entry for more than
 * 24 months, and a waiver by a service leader or an officer with Schedule 2 delegations.
 *
 * That manual ceased on 29 November 2010. The texts between then and 7 February 2011 were not found; a reading says what those days turn on.
 */
export default amendVersion(version20020701, {
  inForce: {
    from: '2009-07-30',
    basis: 'bound',
    note: {
      en: 'A letter of Immigration New Zealand quoted on that day (http://bbs.skytrade.co.nz/forum.php?action=printable&mod=viewthread&tid=1191392) has A5.5(c) as this edition has it. On which day after 1 July 2002 A5.10 took the form of this edition was not found.',
      zh: '该日有人引用新西兰移民局的一封信函（http://bbs.skytrade.co.nz/forum.php?action=printable&mod=viewthread&tid=1191392），其中的A5.5(c)与本版本一致。A5.10在2002年7月1日之后的哪一天起采用本版本的文本，未能查明。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  citations: sources,
  labels,
  repeal: {
    facts: ['nzSameCountriesAsIn2010', 'nzCountriesAskedFor'],
    measures: ['country.askedFor', 'certificate.dayAfterSixMonths'],
    conditions: ['same-countries', 'other-countries', 'not-provided', 'certificate-asked-for', 'unduly-difficult'],
    rules: ['other-countries'],
    notModelled: ['NZ-05', 'NZ-06', 'NZ-13', 'NZ-17', 'NZ-18'],
  },
  replace: {
    facts: {
      nzApplicationDate: { ...nzApplicationDate, cites: ['r4_5_1', 'a5_10_age_2009'] },
      certificates: { ...certificates, cites: ['a5_10_age_2009'] },
      nzGoodReasonForFurther: { ...nzGoodReasonForFurther, cites: ['a5_10_age_2009'] },
      notProvidedIn: { ...notProvidedIn, cites: ['not_issued'] },
      unobtainableIn: {
        ...unobtainableIn,
        hint: {
          en: 'Not available, or unduly difficult to obtain: such as no functioning government, or circumstances beyond the applicant’s control.',
          zh: '无法取得或取得极为困难：例如政府机构不再运作，或申请人无法控制的情况。',
        },
        cites: ['waiver', 'a5_10_1_2002'],
      },
      onlyCostOrDelayIn: { ...onlyCostOrDelayIn, cites: ['a5_10_1_2002'] },
      persecutionFearedIn: { ...persecutionFearedIn, cites: ['s3_15'] },
    },
    conditions: {
      'residence-check': { all: [{ condition: 'seventeen' }, { fact: 'nzVisaClass', operator: 'equal', value: 'residence' }] },
      'temporary-check': {
        all: [
          { condition: 'seventeen' },
          { condition: 'temporary' },
          {
            any: [
              { all: [{ not: { condition: 'new-instructions' } }, { condition: 'more-than-24-months' }] },
              { all: [{ condition: 'new-instructions' }, { fact: 'wholeStay', operator: 'greaterThanInclusive', value: { months: 24 } }] },
              { fact: 'nzOfficerRequiresCheck', operator: 'equal', value: true },
            ],
          },
        ],
      },
      'five-years-since-17': {
        any: [
          {
            all: [
              { any: [{ fact: 'fiveYears', operator: 'equal', value: 'total' }, { condition: 'new-instructions' }] },
              { fact: 'country.totalSince17', operator: 'greaterThanInclusive', value: { years: 5 } },
            ],
          },
          { fact: 'country.longestSince17', operator: 'greaterThanInclusive', value: { years: 5 } },
        ],
      },
      'certificate-needed': {
        any: [
          {
            all: [
              { any: [{ condition: 'residence-citizenship' }, { condition: 'residence-twelve-months' }] },
              { not: { condition: 'residence-excepted' } },
            ],
          },
          { condition: 'temporary-citizenship' },
          { condition: 'temporary-five-years' },
        ],
      },
      fresh: { fact: 'certificate.ageWhenLodged', operator: 'lessThan', value: { months: 6 } },
    },
    outcomes: {
      waiver: {
        by: {
          en: 'a visa officer who is a service leader, or an immigration officer with Schedule 2 delegations or above',
          zh: '担任服务主管的签证官员，或具有附表二或以上授权的移民官员',
        },
        title: { en: 'the requirement may be waived', zh: '可以豁免该项要求' },
      },
    },
    rules: [
      {
        id: 'residence-citizenship',
        title: { en: 'Residence, 17 or older: every country of citizenship', zh: '居留类，年满17岁：每个国籍国' },
        cites: ['r4_5_1', 'a5_5_residence', 'every_citizenship'],
        forEach: 'country',
        when: { condition: 'residence-citizenship' },
        unless: { condition: 'residence-excepted' },
        then: { outcome: 'police-certificate', params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } } },
      },
      {
        id: 'residence-twelve-months',
        title: {
          en: 'Residence, 17 or older: every country lived in for twelve months in all in the ten years before lodging',
          zh: '居留类，年满17岁：递交申请前十年内累计居住满十二个月的每个国家',
        },
        cites: ['r4_5_1', 'a5_5_residence'],
        forEach: 'country',
        when: { condition: 'residence-twelve-months' },
        unless: { condition: 'residence-excepted' },
        then: {
          outcome: 'police-certificate',
          params: { coverFrom: { fact: 'country.firstInTenYears' }, coverTo: { fact: 'country.lastInTenYears' } },
        },
      },
      {
        id: 'temporary-citizenship',
        title: { en: 'Temporary entry for more than 24 months: every country of citizenship', zh: '临时入境超过24个月：每个国籍国' },
        cites: ['e6_5', 'e6_5_1', 'a5_5_2009', 'every_citizenship'],
        forEach: 'country',
        when: { condition: 'temporary-citizenship' },
        unless: null,
        then: { outcome: 'police-certificate', params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } } },
      },
      {
        id: 'temporary-five-years',
        title: {
          en: 'Temporary entry for more than 24 months: every country lived in for five years since turning 17',
          zh: '临时入境超过24个月：年满17岁后居住满五年的每个国家',
        },
        cites: ['e6_5', 'e6_5_1', 'a5_5_2009'],
        forEach: 'country',
        when: { condition: 'temporary-five-years' },
        unless: null,
        then: {
          outcome: 'police-certificate',
          params: { coverFrom: { fact: 'country.firstSince17' }, coverTo: { fact: 'country.lastSince17' } },
        },
      },
      {
        id: 'fresh',
        title: { en: 'Less than six months old when the application is lodged', zh: '递交申请时签发未满六个月' },
        cites: ['a5_10_age_2009', 'r4_5_1', 'e6_5_1'],
        forEach: 'certificate',
        when: { all: [{ condition: 'fresh' }, { not: { condition: 'already-lodged' } }] },
        then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.sixMonths' } } },
      },
      {
        id: 'fresh-when-lodged',
        title: { en: 'It was less than six months old when the application was lodged', zh: '申请递交时签发未满六个月' },
        cites: ['a5_10_age_2009', 'r4_5_1', 'e6_5_1'],
      },
      { id: 'year-old', cites: ['a5_10_age_2009'] },
      { id: 'good-reason', cites: ['a5_10_age_2009'] },
      { id: 'original', cites: ['a5_10_form_2009'] },
      { id: 'costs', cites: ['a5_10_form_2009'] },
      { id: 'translation', cites: ['a5_10_form_2009'] },
      {
        id: 'waiver',
        title: {
          en: 'Residence, not available or unduly difficult to obtain: may be waived',
          zh: '居留类，无法取得或取得极为困难的，可以豁免',
        },
        cites: ['waiver', 'a5_10_1_2002'],
        forEach: 'country',
        when: { all: [{ condition: 'cannot-be-had' }, { not: { condition: 'new-instructions' } }] },
        unless: { fact: 'country.onlyCostOrDelay', operator: 'equal', value: true },
        then: { outcome: 'waiver' },
      },
      {
        id: 'statutory-declaration',
        title: { en: 'In place of the certificate, a corroborated statutory declaration', zh: '以附佐证的法定声明代替证明' },
        cites: ['declaration'],
        forEach: 'country',
        when: { condition: 'cannot-be-had' },
        unless: { fact: 'country.onlyCostOrDelay', operator: 'equal', value: true },
        then: { outcome: 'statutory-declaration' },
      },
      {
        id: 'feared-state',
        title: {
          en: 'A state that the applicant fears: advice comes before any certificate; a waiver was seen for residence alone',
          zh: '申请人所畏惧的国家：先咨询，再考虑证明；所见豁免仅限居留类',
        },
        cites: ['s3_15', 'a5_5_2009'],
        forEach: 'country',
        when: {
          all: [
            { fact: 'country.persecutionFeared', operator: 'equal', value: true },
            { any: [{ condition: 'certificate-needed' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }] },
          ],
        },
        then: { outcome: 'feared-state' },
      },
      fearedBeside(['s3_15', 'a5_5_2009'], {
        any: [{ condition: 'certificate-needed' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }],
      }),
    ],
  },
  add: {
    facts: {
      nzFurtherResidence: { ...nzFurtherResidence, cites: ['a5_5_residence'] },
      nzAtImmigrationControlArea: { ...nzAtImmigrationControlArea, cites: ['a5_5_residence'] },
      australianResident: { ...australianResident, cites: ['a5_5_residence'] },
    },
    askedAfter: {
      nzFurtherResidence: 'nzOfficerRequiresCheck',
      nzAtImmigrationControlArea: 'nzFurtherResidence',
      australianResident: 'nzAtImmigrationControlArea',
    },
    readings: {
      from29November2010: {
        title: { en: 'From 29 November 2010 to 6 February 2011: which instructions?', zh: '2010年11月29日至2011年2月6日适用哪套指示？' },
        values: {
          'manual-of-the-1987-act': {
            title: { en: 'The same as in the manual that had just ceased', zh: '与刚失效的手册相同' },
            cites: ['e6_5', 'r4_5_1'],
          },
          'instructions-of-the-2009-act': {
            title: { en: 'Those of A5.5 under the 2009 Act', zh: '2009年法下的A5.5' },
            cites: ['a5_5_checks', 'a5_5_residence'],
          },
        },
        recommended: 'instructions-of-the-2009-act',
        because: {
          en: 'The old manual ceased on that day; only the text of A5.10 in between was not found.',
          zh: '旧手册于该日失效；仅此间的A5.10文本未能找到。',
        },
      },
    },
    conditions: {
      'new-instructions': {
        all: [
          { fact: 'asOf', operator: 'greaterThanInclusive', value: '2010-11-29' },
          { fact: 'from29November2010', operator: 'equal', value: 'instructions-of-the-2009-act' },
        ],
      },
      'residence-excepted': {
        all: [
          { condition: 'new-instructions' },
          {
            any: [
              {
                all: [
                  { fact: 'nzAtImmigrationControlArea', operator: 'equal', value: true },
                  {
                    any: [
                      { fact: 'nationalities', operator: 'contains', value: 'AU' },
                      { fact: 'australianResident', operator: 'equal', value: true },
                    ],
                  },
                ],
              },
              {
                all: [
                  { fact: 'nzFurtherResidence', operator: 'equal', value: true },
                  { fact: 'nzOfficerRequiresCheck', operator: 'equal', value: false },
                ],
              },
            ],
          },
        ],
      },
      'cannot-be-had': {
        all: [
          { condition: 'certificate-needed' },
          { fact: 'nzVisaClass', operator: 'equal', value: 'residence' },
          {
            any: [
              { fact: 'country.notProvided', operator: 'equal', value: true },
              { fact: 'country.unobtainable', operator: 'equal', value: true },
            ],
          },
        ],
      },
    },
    outcomes: {
      'obtained-by-immigration-new-zealand': {
        kind: 'notice',
        modality: 'is',
        title: { en: 'obtained by Immigration New Zealand itself', zh: '由新西兰移民局自行取得' },
      },
      'freshness-waiver': {
        kind: 'permission',
        modality: 'may',
        by: { en: 'an appropriately delegated visa or immigration officer', zh: '获适当授权的签证或移民官员' },
        title: { en: 'an older certificate may be accepted', zh: '可以接受较旧的证明' },
      },
      'proceed-without': {
        kind: 'permission',
        modality: 'may',
        by: { en: 'a visa or immigration officer', zh: '签证或移民官员' },
        title: {
          en: 'the application may be assessed without it, clearances being obtained before the decision',
          zh: '可以先行审理，并在决定前自行取得核查结果',
        },
      },
    },
    rules: [
      {
        after: 'temporary-five-years',
        rules: [
          {
            id: 'new-zealand-certificate',
            title: { en: 'The New Zealand certificate is obtained by Immigration New Zealand', zh: '新西兰的证明由新西兰移民局取得' },
            cites: ['a5_5_2009'],
            forEach: 'country',
            when: { all: [{ fact: 'country', operator: 'equal', value: 'NZ' }, { condition: 'certificate-needed' }] },
            then: { outcome: 'obtained-by-immigration-new-zealand' },
          },
        ],
      },
      {
        after: 'fresh-when-lodged',
        rules: [
          {
            id: 'freshness-waiver',
            title: { en: 'An older certificate may be accepted by a delegated officer', zh: '获授权的官员可以接受较旧的证明' },
            cites: ['a5_10_age_2009'],
            forEach: 'certificate',
            when: { not: { condition: 'fresh' } },
            then: { outcome: 'freshness-waiver' },
          },
        ],
      },
      {
        after: 'translation',
        rules: [
          {
            id: 'proceed-without',
            title: {
              en: 'A country that issues none to individuals: the officer may go on without',
              zh: '不向个人出具证明的国家：官员可以先行审理',
            },
            cites: ['not_issued'],
            forEach: 'country',
            when: { all: [{ condition: 'certificate-needed' }, { fact: 'country.notProvided', operator: 'equal', value: true }] },
            then: { outcome: 'proceed-without' },
          },
        ],
      },
      {
        after: 'waiver',
        rules: [
          {
            id: 'waiver-under-new-instructions',
            title: {
              en: 'The same under the instructions of the 2009 Act, by a rank that was not seen',
              zh: '2009年法指示下亦同，但有权级别未见',
            },
            cites: ['a5_5_residence', 'a5_10_1_2002'],
            forEach: 'country',
            when: { all: [{ condition: 'cannot-be-had' }, { condition: 'new-instructions' }] },
            unless: { fact: 'country.onlyCostOrDelay', operator: 'equal', value: true },
            then: {
              outcome: 'waiver',
              by: { en: 'an immigration officer of the rank that the instructions give', zh: '指示所定级别的移民官员' },
            },
          },
          {
            id: 'refugee-waiver',
            title: {
              en: 'Refugees: the certificate of the country where persecution is feared may be waived',
              zh: '难民：畏惧受到迫害的国家的证明可以豁免',
            },
            cites: ['s3_15'],
            forEach: 'country',
            when: {
              all: [
                { condition: 'certificate-needed' },
                { fact: 'nzVisaClass', operator: 'equal', value: 'residence' },
                { fact: 'country.persecutionFeared', operator: 'equal', value: true },
              ],
            },
            then: { outcome: 'waiver', by: { en: 'an immigration officer', zh: '移民官员' } },
          },
        ],
      },
    ],
    notModelled: [
      {
        clauses: ['NZ-18'],
        reason: 'The page on supporting partners speaks of residence class visas, so of the 2009 Act: rule of the version of 2011-02-07.',
      },
    ],
  },
})
