import { amendVersion } from '../../../src/authoring.ts'
import version20251208 from './2025-12-08.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/** Police certificates for visas to New Zealand: with every temporary application, students' too, they have to be there when it is lodged. */
export default amendVersion(version20251208, {
  inForce: {
    from: '2026-07-01',
    basis: 'bound',
    note: {
      en: 'The day on which Immigration New Zealand published the notice (https://www.immigration.govt.nz/about-us/news-centre/police-certificates-required-upfront-for-student-and-temporary-visas/). It names no other first day, and speaks in the present tense.',
      zh: '新西兰移民局发布公告之日（https://www.immigration.govt.nz/about-us/news-centre/police-certificates-required-upfront-for-student-and-temporary-visas/）。公告未另列起始日，并以现在时表述。',
    },
  },
  encodedOn: '2026-11-28',
  verifiedOn: '2026-11-28',
  revision: 1,
  citations: sources,
  labels,
  repeal: { notModelled: ['NZ-25', 'NZ-26', 'NZ-27', 'NZ-28'] },
  replace: {
    readings: {
      exactly24Months: {
        values: {
          'as-more': {
            title: { en: 'Yes, as A5.5 asks for certificates from 24 months on', zh: '是：A5.5自满24个月起即要求证明' },
            cites: ['a5_5_checks'],
          },
          'as-less': { title: { en: 'No, by the words of the notices', zh: '否：依公告的字面表述' }, cites: ['aewv', 'missing_offshore'] },
        },
      },
    },
    conditions: {
      // What was lodged before the second notice is still dealt with by the first.
      upfront: {
        any: [
          { all: [{ condition: 'temporary' }, { fact: 'lodged', operator: 'greaterThanInclusive', value: '2026-07-01' }] },
          { condition: 'first-notice' },
          {
            all: [
              { fact: 'nzVisaClass', operator: 'equal', value: 'temporary' },
              { fact: 'nzTemporaryKind', operator: 'equal', value: 'visitor' },
              { fact: 'visitorUpfront2025', operator: 'equal', value: 'yes' },
              { fact: 'lodged', operator: 'greaterThanInclusive', value: '2025-12-08' },
            ],
          },
        ],
      },
    },
    rules: [
      { id: 'with-the-application', cites: ['upfront', 'aewv', 'aewv_missing', 'visitors_2025'] },
      { id: 'proof-of-applying', cites: ['upfront', 'aewv'] },
      { id: 'proof-accepted', cites: ['upfront', 'aewv'] },
      { id: 'not-kept-waiting', cites: ['upfront', 'missing_offshore', 'aewv', 'aewv_missing'] },
      { id: 'receipt-not-accepted', cites: ['upfront', 'aewv', 'aewv_missing'] },
      {
        id: 'without-a-new-one',
        title: {
          en: 'Accredited Employer Work Visa, applied for before 1 July 2026, less than 24 months spent: a shorter visa without a new certificate',
          zh: '2026年7月1日前申请的认证雇主工作签证，已停留不满24个月：未交新证明的可获较短签证',
        },
        cites: ['aewv', 'aewv_missing'],
        forEach: 'country',
        when: {
          all: [
            { condition: 'has-to-be-enclosed' },
            { condition: 'first-notice' },
            { not: { condition: 'over-24-months-spent' } },
            { fact: 'lodged', operator: 'lessThan', value: '2026-07-01' },
          ],
        },
        then: { outcome: 'without-a-new-one' },
      },
      {
        id: 'declined-after-24-months',
        title: {
          en: 'Accredited Employer Work Visa, applied for before 1 July 2026, more than 24 months spent and now outside New Zealand: may be declined',
          zh: '2026年7月1日前申请的认证雇主工作签证，已停留超过24个月且现在境外：可能被拒绝',
        },
        cites: ['aewv', 'aewv_missing'],
        forEach: 'country',
        when: {
          all: [
            { condition: 'missing' },
            { condition: 'first-notice' },
            { condition: 'over-24-months-spent' },
            { fact: 'inNewZealand', operator: 'equal', value: false },
          ],
        },
        unless: { condition: 'decline-is-likely' },
        then: { outcome: 'may-be-declined' },
      },
    ],
  },
  add: {
    conditions: {
      'over-24-months-intended': {
        any: [
          { fact: 'wholeStay', operator: 'greaterThan', value: { months: 24 } },
          {
            all: [
              { fact: 'wholeStay', operator: 'equal', value: { months: 24 } },
              { fact: 'exactly24Months', operator: 'equal', value: 'as-more' },
            ],
          },
        ],
      },
      'missing-under-second-notice': {
        all: [{ condition: 'missing' }, { fact: 'lodged', operator: 'greaterThanInclusive', value: '2026-07-01' }],
      },
      'decline-is-likely': {
        all: [
          { condition: 'missing-under-second-notice' },
          { condition: 'over-24-months-intended' },
          { fact: 'inNewZealand', operator: 'equal', value: false },
        ],
      },
    },
    outcomes: {
      'decline-likely': {
        kind: 'consequence',
        modality: 'may',
        by: { en: 'Immigration New Zealand', zh: '新西兰移民局' },
        title: { en: 'without the certificate the application is likely to be declined', zh: '缺少证明的，申请很可能被拒绝' },
      },
      'shorter-visa': {
        kind: 'consequence',
        modality: 'may',
        by: { en: 'Immigration New Zealand', zh: '新西兰移民局' },
        title: {
          en: 'in some cases a visa for a shorter time may be granted; a longer stay then takes a new application, with the certificate and a new fee',
          zh: '在某些情况下可能批准较短期限的签证；如需停留更久，须另行申请、附上证明并重新缴费',
        },
      },
      'short-deadline': {
        kind: 'consequence',
        modality: 'may',
        by: { en: 'Immigration New Zealand', zh: '新西兰移民局' },
        title: { en: 'a short deadline for the certificate may be set, such as five working days', zh: '可能限期补交证明，例如五个工作日' },
      },
    },
    rules: [
      {
        after: 'declined-after-24-months',
        rules: [
          {
            id: 'may-be-declined',
            title: { en: 'A certificate is missing: the application may be declined', zh: '缺少证明：申请可能被拒绝' },
            cites: ['upfront', 'missing_offshore'],
            forEach: 'country',
            when: { condition: 'missing-under-second-notice' },
            unless: { condition: 'decline-is-likely' },
            then: { outcome: 'may-be-declined' },
          },
          {
            id: 'shorter-visa',
            title: { en: 'Or granted for a shorter time', zh: '或批准较短期限' },
            cites: ['upfront', 'missing_offshore'],
            forEach: 'country',
            when: { condition: 'missing-under-second-notice' },
            then: { outcome: 'shorter-visa' },
          },
          {
            id: 'decline-likely',
            title: {
              en: 'Applied for from outside New Zealand for more than 24 months: a decline is likely',
              zh: '在新西兰境外申请且打算停留超过24个月：很可能被拒绝',
            },
            cites: ['missing_offshore', 'a5_5_checks'],
            forEach: 'country',
            when: { condition: 'decline-is-likely' },
            then: { outcome: 'decline-likely' },
          },
          {
            id: 'short-deadline',
            title: {
              en: 'In New Zealand, with less than 24 months spent there: a short deadline may be set',
              zh: '在新西兰境内且已停留不满24个月：可能限期补交',
            },
            cites: ['missing_onshore'],
            forEach: 'country',
            when: {
              all: [
                { condition: 'missing-under-second-notice' },
                { not: { condition: 'over-24-months-spent' } },
                { fact: 'inNewZealand', operator: 'equal', value: true },
              ],
            },
            then: { outcome: 'short-deadline' },
          },
        ],
      },
    ],
  },
})
