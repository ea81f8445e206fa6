import { amendVersion } from '../../../src/authoring.ts'
import { certificates } from '../../vocabulary/certificates.ts'
import { nzGivenBefore, nzRegionalPassportOffice } from '../../vocabulary/new-zealand.ts'
import version20200930 from './2020-09-30.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/** Police certificates for visas to New Zealand: of Indian nationals who live in India, only those of a Regional Passport Office. */
export default amendVersion(version20200930, {
  inForce: { from: '2025-12-01', basis: 'exact' },
  encodedOn: '2026-11-28',
  verifiedOn: '2026-11-28',
  revision: 1,
  citations: sources,
  labels,
  repeal: { notModelled: ['NZ-30'] },
  replace: {
    facts: {
      certificates: {
        ...certificates,
        fields: { ...certificates.fields, nzGivenBefore, nzRegionalPassportOffice },
        cites: ['a5_10_age_2011', 'a5_10_reuse', 'india'],
      },
    },
    rules: [
      {
        id: 'fresh',
        title: { en: 'Less than six months old when the application is lodged', zh: '递交申请时签发未满六个月' },
        cites: ['a5_10_age_2011', 'age_2017', 'india'],
        forEach: 'certificate',
        when: { all: [{ condition: 'fresh' }, { not: { condition: 'already-lodged' } }] },
        unless: { condition: 'of-another-office' },
        then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.sixMonths' } } },
      },
      {
        id: 'fresh-when-lodged',
        title: { en: 'It was less than six months old when the application was lodged', zh: '申请递交时签发未满六个月' },
        cites: ['a5_10_age_2011', 'age_2017', 'india'],
        forEach: 'certificate',
        when: { all: [{ condition: 'fresh' }, { condition: 'already-lodged' }] },
        unless: { condition: 'of-another-office' },
        then: { outcome: 'certificate-acceptable' },
      },
      {
        id: 'reuse-temporary',
        title: {
          en: 'Given with an earlier application: good for further temporary applications within 24 months of issue',
          zh: '已随先前申请提交的：签发后24个月内的其他临时签证申请可沿用',
        },
        cites: ['a5_10_reuse', 'glossary', 'india'],
        forEach: 'certificate',
        when: { all: [{ condition: 'reused-temporary' }, { not: { condition: 'already-lodged' } }] },
        unless: { condition: 'of-another-office' },
        then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.dayAfter24Months' } } },
      },
      {
        id: 'reuse-student',
        title: {
          en: 'Given with an earlier application: good for fee-paying students within 36 months of issue',
          zh: '已随先前申请提交的：自费学生在签发后36个月内可沿用',
        },
        cites: ['a5_10_reuse', 'glossary', 'india'],
        forEach: 'certificate',
        when: { all: [{ condition: 'reused-student' }, { not: { condition: 'already-lodged' } }] },
        unless: { condition: 'of-another-office' },
        then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.dayAfter36Months' } } },
      },
      {
        id: 'reuse-residence',
        title: {
          en: 'Given with an earlier application: good for certain residence applications up to 24 months old',
          zh: '已随先前申请提交的：签发24个月以内的，某些居留申请可沿用',
        },
        cites: ['visa_pak_271', 'visa_pak_325', 'india'],
        forEach: 'certificate',
        when: { all: [{ condition: 'reused-residence' }, { not: { condition: 'already-lodged' } }] },
        unless: { condition: 'of-another-office' },
        then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.dayAfter24Months' } } },
      },
      {
        id: 'reuse-when-lodged',
        title: { en: 'It was still good for re-use when the application was lodged', zh: '申请递交时仍可沿用' },
        cites: ['a5_10_reuse', 'glossary', 'visa_pak_271', 'visa_pak_325', 'india'],
        forEach: 'certificate',
        when: { all: [{ condition: 'reused' }, { condition: 'already-lodged' }] },
        unless: { condition: 'of-another-office' },
        then: { outcome: 'certificate-acceptable' },
      },
      {
        id: 'freshness-waiver',
        title: { en: 'An older certificate may be accepted by a delegated officer', zh: '获授权的官员可以接受较旧的证明' },
        cites: ['a5_10_age_2011', 'india'],
        forEach: 'certificate',
        when: { not: { condition: 'fresh' } },
        unless: { any: [{ condition: 'reused' }, { condition: 'of-another-office' }] },
        then: { outcome: 'freshness-waiver' },
      },
    ],
  },
  add: {
    measures: {
      livesInIndia: {
        exists: 'residences',
        country: 'IN',
        kinds: ['residence', 'at-sea', 'detention', 'official-posting'],
        since: 'lodged',
        until: 'lodged',
      },
    },
    readings: {
      indiaDay: {
        title: {
          en: 'Indian certificates of other offices: which day has to lie before 1 December 2025?',
          zh: '由其他机关出具的印度证明：哪一天须早于2025年12月1日？',
        },
        values: {
          lodgement: {
            title: { en: 'That of lodging the visa application with it', zh: '随签证申请递交证明之日' },
            cites: ['india', 'india_submitted'],
          },
          issue: { title: { en: 'That of the issue of the certificate', zh: '证明签发之日' }, cites: ['india'] },
          assessment: { title: { en: 'That of the assessment by Immigration New Zealand', zh: '新西兰移民局审理之日' }, cites: ['india'] },
        },
        recommended: 'lodgement',
        because: {
          en: 'The notice speaks of what applicants provide and submit from that day on, and not of the day of issue.',
          zh: '公告针对自该日起提供和提交的证明，并未提及签发日期。',
        },
      },
    },
    conditions: {
      'indian-in-india': {
        all: [
          { condition: 'applicant' },
          { fact: 'nationalities', operator: 'contains', value: 'IN' },
          { fact: 'livesInIndia', operator: 'equal', value: true },
        ],
      },
      'passport-office-alone': {
        all: [
          { fact: 'country', operator: 'equal', value: 'IN' },
          { condition: 'certificate-needed' },
          { condition: 'indian-in-india' },
          {
            any: [
              { fact: 'indiaDay', operator: 'in', value: ['issue', 'assessment'] },
              { fact: 'lodged', operator: 'greaterThanInclusive', value: '2025-12-01' },
            ],
          },
        ],
      },
      'of-another-office': {
        all: [
          { fact: 'country', operator: 'equal', value: 'IN' },
          { condition: 'indian-in-india' },
          { fact: 'certificate.nzRegionalPassportOffice', operator: 'equal', value: false },
          {
            any: [
              { fact: 'indiaDay', operator: 'equal', value: 'assessment' },
              {
                all: [
                  { fact: 'indiaDay', operator: 'equal', value: 'issue' },
                  { fact: 'certificate.issuedOn', operator: 'greaterThanInclusive', value: '2025-12-01' },
                ],
              },
              {
                all: [
                  { fact: 'indiaDay', operator: 'equal', value: 'lodgement' },
                  { fact: 'lodged', operator: 'greaterThanInclusive', value: '2025-12-01' },
                ],
              },
            ],
          },
        ],
      },
    },
    outcomes: {
      'regional-passport-office': {
        kind: 'requirement',
        role: 'certificate-step',
        modality: 'must',
        title: {
          en: 'from a Regional Passport Office of the Indian Ministry of External Affairs; those of district police offices and police stations are not accepted',
          zh: '由印度外交部地区护照办公室出具；地区警务机关或派出所出具的不予接受',
        },
      },
      'certificate-of-the-right-office': {
        kind: 'requirement',
        role: 'certificate-step',
        modality: 'must',
        title: {
          en: 'a certificate of a Regional Passport Office in place of this one, whose office is not accepted',
          zh: '现有证明的出具机关不获接受，须改为提交地区护照办公室出具的证明',
        },
      },
    },
    rules: [
      {
        after: 'temporary-five-years',
        rules: [
          {
            id: 'regional-passport-office',
            title: {
              en: 'Indian nationals who live in India: only a certificate of a Regional Passport Office',
              zh: '居住在印度的印度公民：仅接受地区护照办公室出具的证明',
            },
            cites: ['india', 'india_submitted'],
            forEach: 'country',
            when: { condition: 'passport-office-alone' },
            then: { outcome: 'regional-passport-office' },
          },
        ],
      },
      {
        after: 'freshness-waiver',
        rules: [
          {
            id: 'of-another-office',
            title: {
              en: 'A certificate of a district police office or a police station is not accepted',
              zh: '地区警务机关或派出所出具的证明不予接受',
            },
            cites: ['india', 'india_submitted'],
            forEach: 'certificate',
            when: { all: [{ condition: 'certificate-needed' }, { condition: 'of-another-office' }] },
            then: { outcome: 'certificate-of-the-right-office' },
          },
        ],
      },
    ],
  },
})
