import { amendVersion } from '../../../src/authoring.ts'
import { caConsentFormIn, caEffortsShownIn, caFamilyMembers, caInvitations, caNotInTimeIn } from '../../vocabulary/canada.ts'
import { certificates, englishOrFrenchIn } from '../../vocabulary/certificates.ts'
import { birthDate, nationalities } from '../../vocabulary/person.ts'
import { residences } from '../../vocabulary/stays.ts'
import version20150529 from './2015-05-29.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/**
 * Police certificates for Express Entry: six months in total, not necessarily in a row, since the age of 18.
 *
 * The program delivery update of 11 February 2016 replaced the months in a row of 2015, and asked for both proof and an explanation where a
 * certificate cannot be had in time. The as-of date is the day on which the application is submitted.
 */
export default amendVersion(version20150529, {
  inForce: { from: '2016-02-11', basis: 'exact' },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-21',
  revision: 1,
  citations: sources,
  labels,
  repeal: {
    measures: ['country.longestStay'],
    conditions: ['six-months-in-a-row'],
    rules: ['six-months-in-a-row', 'letter-or-proof'],
    notModelled: ['CA-04', 'CA-08', 'CA-48'],
  },
  replace: {
    facts: {
      birthDate: {
        ...birthDate,
        hint: {
          en: 'The principal applicant, or the family member whose certificates are asked about: everyone is looked at alone.',
          zh: '主申请人，或被询问的家庭成员：每人单独判断。',
        },
        cites: ['pwc'],
      },
      nationalities: {
        ...nationalities,
        hint: { en: 'No certificate hangs on it here.', zh: '在此不影响是否需要证明。' },
        assume: [],
        cites: ['update'],
      },
      residences: {
        ...residences,
        hint: {
          en: 'Every stay since the age of 18, however short; travel counts even without an address there. The first and the last day are both part of a stay.',
          zh: '请列出年满18岁以来的每次停留，不论长短；旅行即使在当地没有住址也计入。起止两日均计入。',
        },
        cites: ['update', 'travel'],
      },
      certificates: { ...certificates, cites: ['instructions', 'later_instructions'] },
      englishOrFrenchIn: { ...englishOrFrenchIn, cites: ['translation'] },
      caConsentFormIn: { ...caConsentFormIn, cites: ['later_instructions'] },
      caNotInTimeIn: { ...caNotInTimeIn, cites: ['update', 'later_instructions'] },
      caEffortsShownIn: {
        ...caEffortsShownIn,
        hint: {
          en: 'Both have to be uploaded: an explanation of best efforts, and proof of the request, made as soon as possible after the invitation.',
          zh: '须同时上传已尽力申请的说明和申请凭证，并须在收到邀请后尽早提出申请。',
        },
        cites: ['update', 'later_instructions'],
      },
      caInvitations: { ...caInvitations, cites: ['update', 'ninety_2016'] },
      caFamilyMembers: { ...caFamilyMembers, cites: ['pwc'] },
    },
    measures: {
      // Where the months are added up every stay counts, and is covered.
      'country.firstCountedDay': { firstDay: 'residences', where: 'country', since: 'eighteenthBirthday' },
      'country.lastCountedDay': { lastDay: 'residences', where: 'country', since: 'eighteenthBirthday' },
    },
    conditions: {
      'certificate-needed': { all: [{ condition: 'six-months-in-total' }, { not: { condition: 'in-canada' } }] },
      'issued-after-stay': {
        all: [{ fact: 'country.current', operator: 'equal', value: false }, { not: { condition: 'issued-too-early' } }],
      },
      acceptable: {
        any: [
          { condition: 'fresh-from-present-country' },
          { condition: 'issued-after-stay' },
          { condition: 'accepted-from-before-leaving' },
        ],
      },
    },
    outcomes: {
      explanation: {
        title: { en: 'proof of the request and explanation of best efforts, both', zh: '申请凭证与已尽力申请的说明，二者缺一不可' },
      },
      waiver: { by: { en: 'IRCC, in exceptional circumstances', zh: '加拿大移民部（仅限特殊情况）' } },
    },
    rules: [
      {
        id: 'family-members',
        title: {
          en: 'A spouse or partner and dependent children of 18 or more have the same to file',
          zh: '配偶或伴侣及年满18岁的受养子女均须同样提交',
        },
        cites: ['pwc'],
      },
      { id: 'nationality-alone', cites: ['update'] },
      { id: 'translation', cites: ['translation'] },
      { id: 'consent-form', cites: ['instructions', 'later_instructions'] },
      { id: 'present-country-six-months', cites: ['instructions', 'later_instructions'] },
      { id: 'issued-after-stay', cites: ['instructions', 'later_instructions'] },
      { id: 'fresh-certificate', cites: ['instructions', 'later_instructions', 'checked_2017', 'general_2017'] },
      {
        id: 'accepted-without',
        title: { en: 'With both, the application may be accepted in exceptional circumstances', zh: '二者齐备时，特殊情况下可以受理' },
        cites: ['update', 'later_instructions'],
      },
      {
        id: 'sixty-days',
        title: { en: 'Invitations until November 2016: 60 days', zh: '2016年11月前的邀请：60天' },
        cites: ['update', 'business_trips', 'ninety_2016'],
        forEach: 'invitation',
        when: {
          any: [
            { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2016-11-01' },
            { all: [{ condition: 'november-2016' }, { fact: 'changeOfDeadline', operator: 'equal', value: 'sixty' }] },
          ],
        },
        then: { outcome: 'sixty-day-deadline', params: { dueOn: { fact: 'invitation.sixtiethDay' } } },
      },
    ],
  },
  add: {
    measures: {
      'country.stayedSince18': { exists: 'residences', where: 'country', since: 'eighteenthBirthday' },
      'country.totalStay': { totalStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months' },
      'country.bridgedTotalStay': { totalStay: 'residences', where: 'country', since: 'eighteenthBirthday', in: 'months', bridging: 14 },
      'country.lastDayOfUnbrokenStay': { lastDay: 'residences', where: 'country', lasting: { months: 6 } },
      'country.lastDayOfBridgedStay': { lastDay: 'residences', where: 'country', lasting: { months: 6 }, bridging: 14 },
      'certificate.daysAfterUnbrokenStay': { elapsed: { from: 'country.lastDayOfUnbrokenStay', to: 'certificate.issuedOn' }, in: 'days' },
      'certificate.daysAfterBridgedStay': { elapsed: { from: 'country.lastDayOfBridgedStay', to: 'certificate.issuedOn' }, in: 'days' },
      'invitation.ninetiethDay': { shift: 'invitation.issuedOn', by: { days: 90 } },
    },
    readings: {
      shortTrips: {
        title: {
          en: 'Do trips of up to two weeks away count as time in the country?',
          zh: '离开不超过两周的短途旅行是否计为在该国的时间？',
        },
        values: {
          count: {
            title: { en: 'Yes: a gap of at most 14 days is part of the stay', zh: '计入：不超过14天的间隔属于停留' },
            cites: ['vacation_2016'],
          },
          'do-not-count': {
            title: { en: 'No: only time spent there is added up', zh: '不计入：只累计实际停留的时间' },
            cites: ['update', 'business_trips'],
          },
        },
        recommended: 'count',
        because: {
          en: 'The authority counted a vacation the year before, and a certificate too many costs less than one too few. It gives no limit: the 14 days are its example of a two-week vacation, the longest absence that a source says does not break a stay.',
          zh: '主管机关前一年将假期计入，且多备一份证明的代价小于少备一份。来源未给出上限：14天取自其“两周假期”之例，是有来源说明不中断停留的最长离开时间。',
        },
      },
      issuedAfter: {
        title: {
          en: 'After which stay does the certificate of a country left behind have to be issued?',
          zh: '已离开国家的证明须在哪次停留之后出具？',
        },
        values: {
          'last-long-stay': {
            title: { en: 'After the departure from the last long stay, of six months', zh: '最后一次六个月的长期停留离境之后' },
            cites: ['instructions'],
          },
          'last-stay': {
            title: { en: 'After the last stay of any length', zh: '最后一次停留之后，不论长短' },
            cites: ['later_instructions'],
          },
        },
        recommended: 'last-stay',
        because: {
          en: 'It is the later wording, and the only one that says anything where short stays add up to six months.',
          zh: '该表述较新，且多次短期停留累计满六个月时只有它有所规定。',
        },
      },
      issuedBeforeLeaving: {
        title: {
          en: 'Is a certificate good that was issued before the person left, no more than six months before applying?',
          zh: '离开该国之前出具、且出具至申请不超过六个月的证明是否可以接受？',
        },
        values: {
          no: {
            title: { en: 'No: of a country left behind it has to be issued after the stay', zh: '否：已离开国家的证明须在停留之后出具' },
            cites: ['checked_2017', 'instructions', 'later_instructions'],
          },
          yes: {
            title: { en: 'Yes: it counts like one of the present country', zh: '是：视同现居住国的证明' },
            cites: ['general_2017'],
          },
        },
        recommended: 'no',
        because: {
          en: 'The page by which applications were checked for completeness says so, and an application with a certificate that is not acceptable is rejected as incomplete.',
          zh: '审查申请是否完整所依据的页面如此规定；证明不可接受的，申请因不完整被退回。',
        },
      },
      changeOfDeadline: {
        title: {
          en: 'How long is the time to apply after an invitation of November 2016, when it changed on a day not known?',
          zh: '2016年11月发出的邀请（期限当时变更，确切日期不明），申请期限多长？',
        },
        values: {
          sixty: { title: { en: '60 days', zh: '60天' }, cites: ['update', 'business_trips'] },
          ninety: { title: { en: '90 days', zh: '90天' }, cites: ['ninety_2016'] },
        },
        recommended: 'sixty',
        because: { en: 'Whoever applies within 60 days is in time either way.', zh: '60天内提交的，无论哪种情况均未逾期。' },
      },
    },
    conditions: {
      'six-months-in-total': {
        any: [
          {
            all: [
              { fact: 'shortTrips', operator: 'equal', value: 'count' },
              { fact: 'country.bridgedTotalStay', operator: 'greaterThanInclusive', value: { months: 6 } },
            ],
          },
          {
            all: [
              { fact: 'shortTrips', operator: 'equal', value: 'do-not-count' },
              { fact: 'country.totalStay', operator: 'greaterThanInclusive', value: { months: 6 } },
            ],
          },
        ],
      },
      'issued-too-early': {
        any: [
          {
            all: [
              { fact: 'issuedAfter', operator: 'equal', value: 'last-stay' },
              { fact: 'certificate.daysAfterStay', operator: 'lessThanInclusive', value: { days: 0 } },
            ],
          },
          {
            all: [
              { fact: 'issuedAfter', operator: 'equal', value: 'last-long-stay' },
              { fact: 'shortTrips', operator: 'equal', value: 'count' },
              { fact: 'certificate.daysAfterBridgedStay', operator: 'lessThanInclusive', value: { days: 0 } },
            ],
          },
          {
            all: [
              { fact: 'issuedAfter', operator: 'equal', value: 'last-long-stay' },
              { fact: 'shortTrips', operator: 'equal', value: 'do-not-count' },
              { fact: 'certificate.daysAfterUnbrokenStay', operator: 'lessThanInclusive', value: { days: 0 } },
            ],
          },
        ],
      },
      'accepted-from-before-leaving': {
        all: [
          { fact: 'issuedBeforeLeaving', operator: 'equal', value: 'yes' },
          { fact: 'country.current', operator: 'equal', value: false },
          { condition: 'issued-too-early' },
          { fact: 'certificate.age', operator: 'lessThanInclusive', value: { months: 6 } },
        ],
      },
      'november-2016': {
        all: [
          { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2016-11-01' },
          { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2016-12-01' },
        ],
      },
    },
    outcomes: {
      'certificate-form': {
        kind: 'requirement',
        role: 'certificate-piece',
        modality: 'must',
        title: { en: 'colour scan of the original certificate', zh: '证明原件的彩色扫描件' },
      },
      'further-certificates': {
        kind: 'permission',
        modality: 'may',
        by: { en: 'an officer', zh: '审核官员' },
        title: { en: 'a new or an additional certificate may still be asked for', zh: '之后仍可能被要求重新或补充提交证明' },
      },
      'ninety-day-deadline': {
        kind: 'deadline',
        modality: 'must',
        title: { en: 'complete application within 90 days of the invitation', zh: '收到邀请后90天内提交完整申请' },
      },
    },
    rules: [
      {
        after: 'the beginning',
        rules: [
          {
            id: 'six-months-in-total',
            title: { en: 'Every country lived in for six months in all since 18', zh: '年满18岁后累计居住六个月的每个国家' },
            cites: ['update', 'instructions', 'later_instructions', 'pwc', 'business_trips'],
            forEach: 'country',
            when: { condition: 'six-months-in-total' },
            unless: { condition: 'in-canada' },
            then: {
              outcome: 'police-certificate',
              params: { coverFrom: { fact: 'country.firstCountedDay' }, coverTo: { fact: 'country.lastCountedDay' } },
            },
          },
        ],
      },
      {
        after: 'nationality-alone',
        rules: [
          {
            id: 'colour-scan',
            title: {
              en: 'A colour scan of the original; certified true or unauthorised copies lead to rejection',
              zh: '提交原件彩色扫描件；核证副本或未经授权的副本将导致退回',
            },
            cites: ['later_instructions'],
            forEach: 'country',
            when: { condition: 'certificate-needed' },
            then: { outcome: 'certificate-form' },
          },
        ],
      },
      {
        after: 'issued-after-stay',
        rules: [
          {
            id: 'issued-before-leaving',
            title: {
              en: 'A country left behind: issued before leaving, no more than six months before applying',
              zh: '已离开的国家：离开前出具，且至申请不超过六个月',
            },
            cites: ['general_2017'],
            forEach: 'certificate',
            when: { condition: 'accepted-from-before-leaving' },
            then: { outcome: 'certificate-acceptable', params: { expiresOn: { fact: 'certificate.staleOn' } } },
          },
        ],
      },
      {
        after: 'fresh-certificate',
        rules: [
          {
            id: 'letter-and-proof',
            title: {
              en: 'A certificate that cannot be had in time: both proof and an explanation',
              zh: '无法及时取得证明：凭证与说明均须上传',
            },
            cites: ['update', 'later_instructions'],
            forEach: 'country',
            when: { condition: 'certificate-missing' },
            then: { outcome: 'explanation' },
          },
        ],
      },
      {
        after: 'accepted-without',
        rules: [
          {
            id: 'officer-may-ask',
            title: {
              en: 'A new or an additional certificate is always at an officer’s discretion',
              zh: '审核官员始终可以要求重新或补充提交证明',
            },
            cites: ['instructions', 'later_instructions'],
            forEach: 'country',
            when: { fact: 'country.stayedSince18', operator: 'equal', value: true },
            unless: { condition: 'in-canada' },
            then: { outcome: 'further-certificates' },
          },
        ],
      },
      {
        after: 'sixty-days',
        rules: [
          {
            id: 'ninety-days',
            title: { en: 'Invitations from November 2016: 90 days', zh: '2016年11月起的邀请：90天' },
            cites: ['ninety_2016'],
            forEach: 'invitation',
            when: {
              any: [
                { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2016-12-01' },
                { all: [{ condition: 'november-2016' }, { fact: 'changeOfDeadline', operator: 'equal', value: 'ninety' }] },
              ],
            },
            then: { outcome: 'ninety-day-deadline', params: { dueOn: { fact: 'invitation.ninetiethDay' } } },
          },
        ],
      },
    ],
  },
})
