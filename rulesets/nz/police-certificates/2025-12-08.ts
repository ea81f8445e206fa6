import { amendVersion } from '../../../src/authoring.ts'
import { nzNothingEnclosedFor, nzProofOfApplyingFor, nzTemporaryKind } from '../../vocabulary/new-zealand.ts'
import version20251201 from './2025-12-01.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/**
 * Police certificates for visas to New Zealand: with an Accredited Employer Work Visa application they have to be there when it is lodged.
 *
 * The notice of Immigration New Zealand was not visible: firms that agree on the day are what this rests on. Whether it is for visitors too
 * is a reading.
 */
export default amendVersion(version20251201, {
  inForce: { from: '2025-12-08', basis: 'exact' },
  encodedOn: '2026-11-28',
  verifiedOn: '2026-11-28',
  revision: 1,
  citations: sources,
  labels,
  repeal: { notModelled: ['NZ-29', 'NZ-29a'] },
  add: {
    facts: {
      nzTemporaryKind: { ...nzTemporaryKind, cites: ['aewv', 'visitors_2025'] },
      nzProofOfApplyingFor: { ...nzProofOfApplyingFor, cites: ['aewv'] },
      nzNothingEnclosedFor: { ...nzNothingEnclosedFor, cites: ['aewv', 'aewv_missing'] },
    },
    askedAfter: { nzTemporaryKind: 'nzVisaClass', nzProofOfApplyingFor: 'certificates', nzNothingEnclosedFor: 'nzProofOfApplyingFor' },
    measures: {
      inNewZealand: { exists: 'residences', country: 'NZ', since: 'lodged', until: 'lodged' },
      'country.proofOfApplying': { member: 'nzProofOfApplyingFor' },
      'country.nothingEnclosed': { member: 'nzNothingEnclosedFor' },
    },
    readings: {
      visitorUpfront2025: {
        title: {
          en: 'Was it for visitor visas too, from 8 December 2025 to 30 June 2026?',
          zh: '2025年12月8日至2026年6月30日，该规定是否也适用于访客签证？',
        },
        values: {
          yes: { title: { en: 'Yes, as two firms say', zh: '是（两家机构的说法）' }, cites: ['visitors_2025'] },
          no: {
            title: { en: 'No: for the Accredited Employer Work Visa alone', zh: '否：仅适用于认证雇主工作签证' },
            cites: ['aewv', 'aewv_missing'],
          },
        },
        recommended: 'no',
        because: {
          en: 'The title of the notice names the Accredited Employer Work Visa alone; its text was not visible.',
          zh: '公告标题仅提及认证雇主工作签证；公告正文未能看到。',
        },
      },
      exactly24Months: {
        title: {
          en: 'Are 24 months to the day “more than 24 months” in what is said of missing certificates?',
          zh: '关于缺少证明的后果，恰好24个月是否算“超过24个月”？',
        },
        values: {
          'as-more': {
            title: { en: 'Yes, as A5.5 asks for certificates from 24 months on', zh: '是：A5.5自满24个月起即要求证明' },
            cites: ['a5_5_checks'],
          },
          'as-less': { title: { en: 'No, by the words of the notices', zh: '否：依公告的字面表述' }, cites: ['aewv'] },
        },
        recommended: 'as-more',
        because: {
          en: 'The certificates are asked for from 24 months on, and whoever counts on less risks a decline.',
          zh: '自满24个月起即要求证明；按较宽的理解行事有被拒的风险。',
        },
      },
    },
    conditions: {
      'first-notice': {
        all: [
          { fact: 'nzVisaClass', operator: 'equal', value: 'temporary' },
          { fact: 'nzTemporaryKind', operator: 'equal', value: 'accredited-employer-work' },
          { fact: 'lodged', operator: 'greaterThanInclusive', value: '2025-12-08' },
        ],
      },
      upfront: {
        any: [
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
      'sent-straight': { fact: 'country', operator: 'in', value: ['FJ', 'HK', 'IL'] },
      // What an officer asks for later was not to be enclosed; Immigration New Zealand gets that of New Zealand itself; and one that cannot be
      // had is the officer's to waive.
      'has-to-be-enclosed': {
        all: [
          { condition: 'certificate-needed' },
          { condition: 'upfront' },
          { fact: 'wholeStay', operator: 'greaterThanInclusive', value: { months: 24 } },
          { not: { fact: 'country', operator: 'equal', value: 'NZ' } },
          {
            not: {
              all: [{ condition: 'cannot-be-had' }, { fact: 'country.onlyCostOrDelay', operator: 'equal', value: false }],
            },
          },
        ],
      },
      missing: {
        all: [
          { condition: 'has-to-be-enclosed' },
          {
            any: [
              { fact: 'country.nothingEnclosed', operator: 'equal', value: true },
              { all: [{ fact: 'country.proofOfApplying', operator: 'equal', value: true }, { not: { condition: 'sent-straight' } }] },
            ],
          },
        ],
      },
      'over-24-months-spent': {
        any: [
          { fact: 'alreadySpent', operator: 'greaterThan', value: { months: 24 } },
          {
            all: [
              { fact: 'alreadySpent', operator: 'equal', value: { months: 24 } },
              { fact: 'exactly24Months', operator: 'equal', value: 'as-more' },
            ],
          },
        ],
      },
    },
    outcomes: {
      'with-the-application': {
        kind: 'requirement',
        role: 'certificate-piece',
        modality: 'must',
        title: {
          en: 'uploaded when applying: a receipt for having applied for the certificate is not accepted',
          zh: '递交申请时一并上传；申请证明的回执不予接受',
        },
      },
      'proof-of-applying': {
        kind: 'requirement',
        role: 'certificate-step',
        modality: 'must',
        title: {
          en: 'proof of having applied for the certificate, uploaded when applying: the police send the certificate itself straight to Immigration New Zealand',
          zh: '递交申请时上传已申请证明的凭证：当地警方将证明直接寄送新西兰移民局',
        },
      },
      'not-kept-waiting': {
        kind: 'notice',
        modality: 'is',
        title: {
          en: 'the application is decided on what it holds: it is not kept waiting for a certificate, and a missing one is usually not asked for',
          zh: '申请依所附文件审理，不等待证明，缺少的证明通常也不会通知补交',
        },
      },
      'proof-accepted': {
        kind: 'notice',
        modality: 'is',
        title: { en: 'the proof of having applied is enough to lodge the application', zh: '凭申请凭证即可递交申请' },
      },
      'receipt-not-accepted': {
        kind: 'consequence',
        modality: 'is',
        title: { en: 'the receipt is not accepted in place of the certificate', zh: '回执不能代替证明' },
      },
      'without-a-new-one': {
        kind: 'permission',
        modality: 'may',
        by: { en: 'Immigration New Zealand', zh: '新西兰移民局' },
        title: {
          en: 'without a new certificate a visa for a shorter time may be granted, up to 24 months in New Zealand in all',
          zh: '未提交新证明的，可能批准较短期限的签证，在新西兰停留合计不超过24个月',
        },
      },
      'chance-to-answer': {
        kind: 'notice',
        modality: 'is',
        title: {
          en: 'before a decision, a letter on potentially prejudicial information (PPI) and a chance to answer it',
          zh: '作出决定前，将发出可能不利信息函（PPI），申请人有机会答复',
        },
      },
      'may-be-declined': {
        kind: 'consequence',
        modality: 'may',
        by: { en: 'Immigration New Zealand', zh: '新西兰移民局' },
        title: { en: 'without the certificate the application may be declined', zh: '缺少证明的，申请可能被拒绝' },
      },
    },
    rules: [
      {
        after: 'regional-passport-office',
        rules: [
          {
            id: 'with-the-application',
            title: { en: 'The certificate has to be there when the application is lodged', zh: '递交申请时须附证明' },
            cites: ['aewv', 'aewv_missing', 'visitors_2025'],
            forEach: 'country',
            when: { condition: 'has-to-be-enclosed' },
            unless: { condition: 'sent-straight' },
            then: { outcome: 'with-the-application' },
          },
          {
            id: 'proof-of-applying',
            title: {
              en: 'Fiji, Hong Kong and Israel: their police send it themselves, and proof of having applied is uploaded',
              zh: '斐济、香港、以色列：当地警方直接寄送，申请人上传申请凭证',
            },
            cites: ['aewv'],
            forEach: 'country',
            when: { all: [{ condition: 'has-to-be-enclosed' }, { condition: 'sent-straight' }] },
            then: { outcome: 'proof-of-applying' },
          },
          {
            id: 'proof-accepted',
            title: { en: 'Proof of having applied in Fiji, Hong Kong or Israel is enough', zh: '斐济、香港、以色列的申请凭证即可' },
            cites: ['aewv'],
            forEach: 'country',
            when: {
              all: [
                { condition: 'has-to-be-enclosed' },
                { condition: 'sent-straight' },
                { fact: 'country.proofOfApplying', operator: 'equal', value: true },
              ],
            },
            then: { outcome: 'proof-accepted' },
          },
          {
            id: 'not-kept-waiting',
            title: { en: 'What is missing is not waited for', zh: '缺少的证明不予等待' },
            cites: ['aewv', 'aewv_missing'],
            forEach: 'country',
            when: { condition: 'has-to-be-enclosed' },
            then: { outcome: 'not-kept-waiting' },
          },
          {
            id: 'receipt-not-accepted',
            title: { en: 'Proof of having applied elsewhere is not enough', zh: '其他国家的申请凭证不予接受' },
            cites: ['aewv', 'aewv_missing'],
            forEach: 'country',
            when: { all: [{ condition: 'missing' }, { fact: 'country.proofOfApplying', operator: 'equal', value: true }] },
            then: { outcome: 'receipt-not-accepted' },
          },
          {
            id: 'without-a-new-one',
            title: {
              en: 'Accredited Employer Work Visa, less than 24 months spent: a shorter visa without a new certificate',
              zh: '认证雇主工作签证，已停留不满24个月：未交新证明的可获较短签证',
            },
            cites: ['aewv', 'aewv_missing'],
            forEach: 'country',
            when: {
              all: [{ condition: 'has-to-be-enclosed' }, { condition: 'first-notice' }, { not: { condition: 'over-24-months-spent' } }],
            },
            then: { outcome: 'without-a-new-one' },
          },
          {
            id: 'chance-to-answer',
            title: {
              en: 'Accredited Employer Work Visa, in New Zealand for more than 24 months: a letter and a chance to answer',
              zh: '认证雇主工作签证，在新西兰境内且已停留超过24个月：发函并给予答复机会',
            },
            cites: ['aewv', 'aewv_missing'],
            forEach: 'country',
            when: {
              all: [
                { condition: 'missing' },
                { condition: 'first-notice' },
                { condition: 'over-24-months-spent' },
                { fact: 'inNewZealand', operator: 'equal', value: true },
              ],
            },
            then: { outcome: 'chance-to-answer' },
          },
          {
            id: 'declined-after-24-months',
            title: {
              en: 'Accredited Employer Work Visa, more than 24 months spent and now outside New Zealand: may be declined',
              zh: '认证雇主工作签证，已停留超过24个月且现在境外：可能被拒绝',
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
            then: { outcome: 'may-be-declined' },
          },
        ],
      },
    ],
  },
})
