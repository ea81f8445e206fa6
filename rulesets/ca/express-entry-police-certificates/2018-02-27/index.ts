import { amendVersion } from '../../../../src/authoring.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'
import { head } from './head.ts'
import { terms } from './terms.ts'

/**
 * Police certificates for Express Entry: six months in a row within the last ten years and since the age of 18.
 *
 * It replaced the rule of 2016-02-11, by which the months were added up. The as-of date is the day on which the application is submitted.
 */
export default amendVersion(terms, {
  ...head,
  citations: sources,
  labels,
  repeal: {
    outcomes: ['consent-form'],
    rules: ['six-months-in-total', 'consent-form'],
    notModelled: ['CA-07', 'K-23', 'S4-43', 'S4-45', 'S4-50', 'S4-51'],
  },
  replace: {
    outcomes: {
      explanation: { title: { en: 'letter of explanation and proof of best efforts, both', zh: '说明信与已尽力申请的凭证，二者缺一不可' } },
      waiver: { by: { en: 'the officer, in rare cases', zh: '审核官员（仅限少数情况）' } },
      'further-certificates': {
        title: {
          en: 'a certificate may still be asked for later, for any time since the age of 18',
          zh: '之后仍可能被要求提交年满18岁以来任何期间的证明',
        },
      },
    },
    rules: [
      {
        id: 'family-members',
        title: {
          en: 'Family members of 18 or more have the same to file, whether or not they come along',
          zh: '年满18岁的家庭成员无论是否随行，均须同样提交',
        },
        cites: ['news_2018', 'apply_page_2018'],
      },
      { id: 'nationality-alone', cites: ['seed_period'] },
      { id: 'colour-scan', cites: ['page_scan'] },
      { id: 'translation', cites: ['completeness_copy'] },
      { id: 'present-country-six-months', cites: ['apply_page_2018', 'news_2018', 'other_countries'] },
      {
        id: 'issued-after-stay',
        title: {
          en: 'Any other country: issued after the last long stay, whatever its age',
          zh: '其他国家：在最后一次长期停留之后出具，不论已出具多久',
        },
        cites: ['other_countries', 'apply_page_2018'],
      },
      { id: 'fresh-certificate', cites: ['apply_page_2018', 'other_countries'] },
      {
        id: 'letter-and-proof',
        title: {
          en: 'A certificate that cannot be had in time: both a letter of explanation and proof',
          zh: '无法及时取得证明：说明信与凭证均须上传',
        },
        cites: ['efforts', 'seed_unobtainable'],
      },
      {
        id: 'accepted-without',
        title: { en: 'With both, an officer may accept the application, in rare cases', zh: '二者齐备时，审核官员在少数情况下可以受理' },
        cites: ['efforts', 'seed_unobtainable'],
      },
      {
        id: 'officer-may-ask',
        title: { en: 'An officer may ask for a certificate of any country since 18', zh: '审核官员可以要求提交年满18岁以来任何国家的证明' },
        cites: ['page_more'],
      },
      {
        id: 'sixty-days',
        title: {
          en: 'Invitations until November 2016, from 27 June 2018 until March 2020, and from 29 June 2021: 60 days',
          zh: '2016年11月前、2018年6月27日至2020年3月、2021年6月29日起的邀请：60天',
        },
        cites: ['sixty_2021', 'sixty_2018', 'sixty_2016'],
        forEach: 'invitation',
        when: {
          any: [
            { condition: 'sixty-days' },
            { all: [{ condition: 'time-of-change' }, { fact: 'changeOfDeadline', operator: 'equal', value: 'sixty' }] },
          ],
        },
        then: { outcome: 'sixty-day-deadline', params: { dueOn: { fact: 'invitation.sixtiethDay' } } },
      },
      {
        id: 'ninety-days',
        title: {
          en: 'Invitations from November 2016 until 25 June 2018, and from March 2020 until 28 June 2021: 90 days',
          zh: '2016年11月至2018年6月25日、2020年3月至2021年6月28日的邀请：90天',
        },
        cites: ['ninety_2016', 'sixty_2018', 'ninety_2020', 'sixty_2021'],
        forEach: 'invitation',
        when: {
          any: [
            { condition: 'ninety-days' },
            { all: [{ condition: 'time-of-change' }, { fact: 'changeOfDeadline', operator: 'equal', value: 'ninety' }] },
          ],
        },
        then: { outcome: 'ninety-day-deadline', params: { dueOn: { fact: 'invitation.ninetiethDay' } } },
      },
    ],
  },
  add: {
    outcomes: {
      'request-letter': {
        kind: 'requirement',
        modality: 'must',
        title: {
          en: 'upload for a request letter in place of the certificate; IRCC then writes',
          zh: '以请求函途径上传代替证明，由加拿大移民部随后来函',
        },
      },
      'expired-certificate': {
        kind: 'notice',
        modality: 'is',
        title: {
          en: 'accepted past its printed expiry: include it; an officer may ask for a new one',
          zh: '虽过印明的有效期仍可接受：请一并提交；审核官员可能要求重新办理',
        },
      },
      'rejected-as-incomplete': {
        kind: 'consequence',
        modality: 'is',
        title: { en: 'without letter and proof the application is rejected as incomplete', zh: '缺少说明信与凭证的，申请因不完整被退回' },
      },
      'decline-invitation': {
        kind: 'permission',
        modality: 'is',
        title: { en: 'the invitation can be declined instead', zh: '也可以拒绝该次邀请' },
      },
    },
    rules: [
      {
        after: 'the beginning',
        rules: [
          {
            id: 'six-months-in-a-row',
            title: {
              en: 'Every country stayed in for six months in a row within the last ten years and since 18',
              zh: '最近十年内且年满18岁后连续停留六个月的每个国家',
            },
            cites: ['seed_period', 'apply_page_2018', 'news_2018', 'page_scope', 'page_examples'],
            forEach: 'country',
            when: { condition: 'long-stay' },
            unless: { condition: 'in-canada' },
            then: {
              outcome: 'police-certificate',
              params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
            },
          },
        ],
      },
      {
        after: 'translation',
        rules: [
          {
            id: 'request-letter',
            title: { en: 'Countries that issue only on a request letter', zh: '须凭请求函才出具证明的国家' },
            cites: ['page_letter'],
            forEach: 'country',
            when: { all: [{ condition: 'certificate-needed' }, { fact: 'country.requestLetter', operator: 'equal', value: true }] },
            then: { outcome: 'request-letter' },
          },
        ],
      },
      {
        after: 'issued-after-stay',
        rules: [
          {
            id: 'expired-but-acceptable',
            title: { en: 'Past its printed expiry, but of a country left behind', zh: '虽过印明的有效期，但属于已离开的国家' },
            cites: ['other_countries'],
            forEach: 'certificate',
            when: { all: [{ condition: 'issued-after-stay' }, { fact: 'country.printedExpiryPassed', operator: 'equal', value: true }] },
            then: { outcome: 'expired-certificate' },
          },
        ],
      },
      {
        after: 'accepted-without',
        rules: [
          {
            id: 'rejected-as-incomplete',
            title: { en: 'Without them the application is incomplete', zh: '缺少的，申请不完整' },
            cites: ['efforts'],
            forEach: 'country',
            when: { all: [{ condition: 'certificate-missing' }, { fact: 'country.effortsShown', operator: 'equal', value: false }] },
            then: { outcome: 'rejected-as-incomplete' },
          },
          {
            id: 'decline-invitation',
            title: {
              en: 'The invitation can be declined where a certificate cannot be had in time',
              zh: '无法及时取得证明的，可以拒绝邀请',
            },
            cites: ['efforts'],
            forEach: 'country',
            when: { all: [{ condition: 'certificate-needed' }, { fact: 'country.notInTime', operator: 'equal', value: true }] },
            then: { outcome: 'decline-invitation' },
          },
        ],
      },
    ],
    notModelled: [
      { clauses: ['CA-48'], reason: 'Both wordings were seen for 2016 and 2017 only; they are in the version of 2016-02-11.' },
      {
        clauses: ['CA-14'],
        reason:
          'The note that travel counts without an established address was seen for 2015 to 2018; the present wording, “stayed”, says as much and is in the question.',
      },
    ],
  },
})
