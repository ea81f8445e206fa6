import { amendVersion } from '../../../../src/authoring.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'
import { head } from './head.ts'
import { terms } from './terms.ts'

/**
 * Police certificates for visas to New Zealand under the instructions of the 2009 Act: 24 months or longer for temporary entry, and earlier
 * certificates taken again.
 *
 * The first day is that of A5.10 (07/02/2011). Later changes that fall within it are dated in its rules: originals until 5 July 2015.
 */
export default amendVersion(terms, {
  ...head,
  citations: sources,
  labels,
  repeal: {
    rules: ['waiver', 'waiver-under-new-instructions'],
    notModelled: ['NZ-09', 'NZ-10', 'NZ-11', 'NZ-18', 'S4-55', 'S4-56', 'S4-57'],
  },
  replace: {
    outcomes: {
      'freshness-waiver': { by: { en: 'an appropriately delegated immigration officer', zh: '获适当授权的移民官员' } },
      'further-certificates': { by: { en: 'an immigration officer', zh: '移民官员' } },
      'proceed-without': { by: { en: 'an immigration officer', zh: '移民官员' } },
      waiver: { by: { en: 'an immigration officer of the rank that the instructions give', zh: '指示所定级别的移民官员' } },
    },
    rules: [
      {
        id: 'residence-citizenship',
        cites: ['a5_5_checks', 'a5_5_residence_2011', 'a5_5_australians', 'every_citizenship_2011', 'partners'],
      },
      {
        id: 'residence-twelve-months',
        title: {
          en: 'Residence, 17 or older: every country lived in for twelve months in all in the last ten years',
          zh: '居留类，年满17岁：过去十年内累计居住满十二个月的每个国家',
        },
        cites: ['a5_5_checks', 'a5_5_residence_2011', 'a5_5_australians'],
      },
      {
        id: 'temporary-citizenship',
        title: {
          en: 'Temporary entry for 24 months or longer, time already spent included: every country of citizenship',
          zh: '临时入境满24个月（含已停留时间）：每个国籍国',
        },
        cites: ['a5_5_checks', 'a5_5_temporary', 'every_citizenship_2011', 'glossary'],
        forEach: 'country',
        when: { condition: 'temporary-citizenship' },
        unless: { any: [{ condition: 'student-exempt' }, { condition: 'never-lived-there' }] },
        then: { outcome: 'police-certificate', params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } } },
      },
      {
        id: 'temporary-five-years',
        title: {
          en: 'Temporary entry for 24 months or longer: every country lived in for five years in all since turning 17',
          zh: '临时入境满24个月：年满17岁后累计居住满五年的每个国家',
        },
        cites: ['a5_5_checks', 'a5_5_temporary', 'james_mcleod', 'glossary'],
        forEach: 'country',
        when: { condition: 'temporary-five-years' },
        unless: { condition: 'student-exempt' },
        then: {
          outcome: 'police-certificate',
          params: { coverFrom: { fact: 'country.firstSince17' }, coverTo: { fact: 'country.lastSince17' } },
        },
      },
      { id: 'new-zealand-certificate', cites: ['obtained_by_inz', 'partners'] },
      { id: 'fresh', cites: ['a5_10_age_2011', 'age_2017'] },
      { id: 'fresh-when-lodged', cites: ['a5_10_age_2011', 'age_2017'] },
      {
        id: 'freshness-waiver',
        title: { en: 'An older certificate may be accepted by a delegated officer', zh: '获授权的官员可以接受较旧的证明' },
        cites: ['a5_10_age_2011'],
        forEach: 'certificate',
        when: { not: { condition: 'fresh' } },
        unless: { condition: 'reused' },
        then: { outcome: 'freshness-waiver' },
      },
      { id: 'year-old', cites: ['a5_10_age_2011', 'age_2017'] },
      { id: 'good-reason', cites: ['a5_10_age_2011'] },
      {
        id: 'original',
        title: { en: 'Until 5 July 2015: only originals or certified copies', zh: '2015年7月5日以前：仅接受原件或经核证与原件相符的副本' },
        cites: ['a5_10_costs', 'visa_pak_325'],
        forEach: 'country',
        when: { all: [{ condition: 'certificate-needed' }, { fact: 'asOf', operator: 'lessThan', value: '2015-07-06' }] },
        then: { outcome: 'certificate-form' },
      },
      { id: 'costs', cites: ['a5_10_costs'] },
      { id: 'translation', cites: ['a5_10_costs'] },
      { id: 'proceed-without', cites: ['a5_10_not_issued'] },
      {
        id: 'refugee-waiver',
        title: {
          en: 'Refugees: the certificate of the country where persecution is feared may be waived',
          zh: '难民：畏惧受到迫害的国家的证明可以豁免',
        },
        cites: ['s3_15', 'wi16_5'],
        forEach: 'country',
        when: { condition: 'refugee-from-there' },
        then: { outcome: 'waiver', by: { en: 'an immigration officer', zh: '移民官员' } },
      },
      {
        id: 'statutory-declaration',
        title: { en: 'In place of the certificate, a corroborated statutory declaration', zh: '以附佐证的法定声明代替证明' },
        cites: ['a5_10_1_2002_2011', 'wi16_5', 'waiver_now'],
        forEach: 'country',
        when: {
          any: [
            {
              all: [
                { fact: 'declaration', operator: 'equal', value: 'due' },
                { condition: 'cannot-be-had' },
                { fact: 'country.onlyCostOrDelay', operator: 'equal', value: false },
              ],
            },
            { condition: 'refugee-from-there' },
          ],
        },
        // Cost and delay alone are spoken of above; a refugee from there does not depend on them.
        unless: null,
        then: { outcome: 'statutory-declaration' },
      },
    ],
  },
  add: {
    outcomes: {
      'copy-suffices': { kind: 'permission', modality: 'is', title: { en: 'a legible copy is enough', zh: '清晰的复印件即可' } },
    },
    rules: [
      {
        after: 'temporary-five-years',
        rules: [
          {
            id: 'partner',
            title: {
              en: 'The supporting New Zealand partner: every country lived in for twelve months in the last seven years',
              zh: '支持申请的新西兰伴侣：过去七年内居住满十二个月的每个国家',
            },
            cites: ['partners'],
            forEach: 'country',
            when: { condition: 'partner' },
            then: {
              outcome: 'police-certificate',
              params: { coverFrom: { fact: 'country.firstInSevenYears' }, coverTo: { fact: 'country.lastInSevenYears' } },
            },
          },
        ],
      },
      {
        after: 'new-zealand-certificate',
        rules: [
          {
            id: 'reuse-temporary',
            title: {
              en: 'Given with an earlier application: good for further temporary applications within 24 months of issue',
              zh: '已随先前申请提交的：签发后24个月内的其他临时签证申请可沿用',
            },
            cites: ['a5_10_reuse', 'glossary'],
            forEach: 'certificate',
            when: { all: [{ condition: 'reused-temporary' }, { not: { condition: 'already-lodged' } }] },
            then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.dayAfter24Months' } } },
          },
          {
            id: 'reuse-student',
            title: {
              en: 'Given with an earlier application: good for fee-paying students within 36 months of issue',
              zh: '已随先前申请提交的：自费学生在签发后36个月内可沿用',
            },
            cites: ['a5_10_reuse', 'glossary'],
            forEach: 'certificate',
            when: { all: [{ condition: 'reused-student' }, { not: { condition: 'already-lodged' } }] },
            then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.dayAfter36Months' } } },
          },
          {
            id: 'reuse-residence',
            title: {
              en: 'Given with an earlier application: good for certain residence applications up to 24 months old',
              zh: '已随先前申请提交的：签发24个月以内的，某些居留申请可沿用',
            },
            cites: ['visa_pak_271', 'visa_pak_325'],
            forEach: 'certificate',
            when: { all: [{ condition: 'reused-residence' }, { not: { condition: 'already-lodged' } }] },
            then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.dayAfter24Months' } } },
          },
          {
            id: 'reuse-when-lodged',
            title: { en: 'It was still good for re-use when the application was lodged', zh: '申请递交时仍可沿用' },
            cites: ['a5_10_reuse', 'glossary', 'visa_pak_271', 'visa_pak_325'],
            forEach: 'certificate',
            when: { all: [{ condition: 'reused' }, { condition: 'already-lodged' }] },
            then: { outcome: 'certificate-acceptable' },
          },
        ],
      },
      {
        after: 'original',
        rules: [
          {
            id: 'original-for-residence',
            title: {
              en: 'From 6 July 2015, residence: an original or a certified copy, with the exceptions of A13.1',
              zh: '2015年7月6日起，居留类：原件或经核证与原件相符的副本（A13.1另有例外）',
            },
            cites: ['visa_pak_325'],
            forEach: 'country',
            when: {
              all: [
                { condition: 'certificate-needed' },
                { fact: 'nzVisaClass', operator: 'equal', value: 'residence' },
                { fact: 'asOf', operator: 'greaterThanInclusive', value: '2015-07-06' },
              ],
            },
            then: { outcome: 'certificate-form' },
          },
          {
            id: 'copy-suffices',
            title: { en: 'From 6 July 2015, temporary entry: a legible copy will do', zh: '2015年7月6日起，临时入境类：清晰复印件即可' },
            cites: ['visa_pak_325'],
            forEach: 'country',
            when: {
              all: [
                { condition: 'certificate-needed' },
                { condition: 'temporary' },
                { fact: 'asOf', operator: 'greaterThanInclusive', value: '2015-07-06' },
              ],
            },
            then: { outcome: 'copy-suffices' },
          },
        ],
      },
      {
        after: 'proceed-without',
        rules: [
          {
            id: 'waiver-as-before',
            title: {
              en: 'Residence, not available or unduly difficult to obtain: may be waived, by the ranks of before',
              zh: '居留类，无法取得或取得极为困难的，可以由原定级别的官员豁免',
            },
            cites: ['waiver_before', 'a5_10_1_2002_2011'],
            forEach: 'country',
            when: {
              all: [
                { fact: 'waiverRank', operator: 'equal', value: 'as-before' },
                { fact: 'nzVisaClass', operator: 'equal', value: 'residence' },
                { condition: 'cannot-be-had' },
              ],
            },
            unless: { fact: 'country.onlyCostOrDelay', operator: 'equal', value: true },
            then: { outcome: 'waiver', by: { en: 'an officer with Schedule 2 delegations or above', zh: '具有附表二或以上授权的官员' } },
          },
          {
            id: 'waiver-as-now',
            title: {
              en: 'Not available or unduly difficult to obtain: may be waived, by the ranks of today',
              zh: '无法取得或取得极为困难的，可以由现定级别的官员豁免',
            },
            cites: ['waiver_now', 'a5_10_1_2002_2011'],
            forEach: 'country',
            when: { all: [{ fact: 'waiverRank', operator: 'equal', value: 'as-now' }, { condition: 'cannot-be-had' }] },
            unless: { fact: 'country.onlyCostOrDelay', operator: 'equal', value: true },
            then: {
              outcome: 'waiver',
              by: {
                en: 'an immigration manager, or an officer with Schedule 3 delegations or above',
                zh: '移民经理，或具有附表三或以上授权的官员',
              },
            },
          },
        ],
      },
    ],
  },
})
