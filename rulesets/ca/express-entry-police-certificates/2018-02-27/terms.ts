import { amendVersion } from '../../../../src/authoring.ts'
import { caEffortsShownIn, caFamilyMembers, caInvitations, caNotInTimeIn, caRequestLetterIn } from '../../../vocabulary/canada.ts'
import { certificates, englishOrFrenchIn, printedExpiryPassedIn, unobtainableIn } from '../../../vocabulary/certificates.ts'
import { birthDate, nationalities } from '../../../vocabulary/person.ts'
import { residences } from '../../../vocabulary/stays.ts'
import version20160211 from '../2016-02-11.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'
import { head } from './head.ts'

/** What the rules can name, as the page of 2018 changes it. */
export const terms = amendVersion(version20160211, {
  ...head,
  citations: sources,
  labels,
  repeal: {
    facts: ['caConsentFormIn'],
    measures: ['country.totalStay', 'country.bridgedTotalStay', 'country.consentForm'],
    readings: ['issuedBeforeLeaving'],
    conditions: ['six-months-in-total', 'november-2016', 'accepted-from-before-leaving'],
    rules: ['issued-before-leaving'],
  },
  replace: {
    facts: {
      birthDate: {
        ...birthDate,
        hint: {
          en: 'The principal applicant, or the family member whose certificates are asked about: everyone is looked at alone.',
          zh: '主申请人，或被询问的家庭成员：每人单独判断。',
        },
        cites: ['page_scope', 'news_2018'],
      },
      nationalities: {
        ...nationalities,
        hint: { en: 'No certificate hangs on it here.', zh: '在此不影响是否需要证明。' },
        assume: [],
        cites: ['seed_period'],
      },
      residences: {
        ...residences,
        hint: {
          en: 'Every stay since the age of 18, travel included. The first and the last day are both part of a stay.',
          zh: '请列出年满18岁以来的每次停留（包括旅行）。起止两日均计入。',
        },
        cites: ['seed_period', 'apply_page_2018'],
      },
      certificates: { ...certificates, cites: ['apply_page_2018', 'other_countries'] },
      englishOrFrenchIn: { ...englishOrFrenchIn, cites: ['completeness_copy'] },
      caNotInTimeIn: { ...caNotInTimeIn, cites: ['efforts'] },
      caEffortsShownIn: {
        ...caEffortsShownIn,
        hint: {
          en: 'Both have to be uploaded: a letter of explanation, and proof: a receipt, a payment, a delivery notice or a tracking number, from a request to the right authority as early as possible.',
          zh: '须同时上传说明信和凭证：凭证指向主管机关尽早提出申请的收据、付款记录、投递通知或追踪号码。',
        },
        cites: ['efforts', 'seed_unobtainable'],
      },
      caInvitations: { ...caInvitations, cites: ['sixty_2021'] },
      caFamilyMembers: { ...caFamilyMembers, cites: ['news_2018'] },
    },
    measures: {
      'country.firstCountedDay': {
        firstDay: 'residences',
        where: 'country',
        since: 'countedFrom',
        lasting: { months: 6 },
        bridging: 14,
      },
      'country.lastCountedDay': { lastDay: 'residences', where: 'country', since: 'countedFrom', lasting: { months: 6 }, bridging: 14 },
    },
    readings: {
      shortTrips: {
        title: { en: 'Does a trip of up to two weeks away break a stay?', zh: '离开不超过两周的短途旅行是否中断一次停留？' },
        values: {
          'do-not-break': {
            title: { en: 'No: a gap of at most 14 days is part of the stay', zh: '不中断：不超过14天的间隔计入停留' },
            cites: ['vacation_2018'],
          },
          break: {
            title: { en: 'Yes: the months have to be in a row', zh: '中断：各月须连续' },
            cites: ['seed_period', 'apply_page_2018'],
          },
        },
        recommended: 'do-not-break',
        because: {
          en: 'The authority said so of the same words in 2015, and no later source that was seen says otherwise. It gives no limit: the 14 days are its example of a two-week vacation, the longest absence that a source says does not break a stay.',
          zh: '主管机关2015年对同样措辞作过如此说明，其后所见来源均无相反说法。来源未给出上限：14天取自其“两周假期”之例，是有来源说明不中断停留的最长离开时间。',
        },
      },
      issuedAfter: {
        values: {
          'last-long-stay': {
            title: { en: 'After the last stay of six months or more in a row', zh: '最后一次连续六个月以上的停留之后' },
            cites: ['other_countries'],
          },
          'last-stay': { title: { en: 'After the last stay of any length', zh: '最后一次停留之后，不论长短' }, cites: ['apply_page_2018'] },
        },
        recommended: 'last-long-stay',
        because: {
          en: 'The instructions say it in full; the summary page says only “last lived”.',
          zh: '指引有完整表述；概述页面仅称“最后居住”。',
        },
      },
      changeOfDeadline: {
        title: {
          en: 'How long is the time to apply after an invitation of November 2016, 26 June 2018 or March 2020, when it changed on a day not known?',
          zh: '2016年11月、2018年6月26日或2020年3月发出的邀请（期限当时变更，确切日期不明），申请期限多长？',
        },
        values: {
          sixty: { title: { en: '60 days', zh: '60天' }, cites: ['sixty_2016', 'sixty_2018'] },
          ninety: { title: { en: '90 days', zh: '90天' }, cites: ['ninety_2016', 'ninety_2020', 'sixty_2018'] },
        },
      },
    },
    conditions: {
      'certificate-needed': { all: [{ condition: 'long-stay' }, { not: { condition: 'in-canada' } }] },
      'certificate-missing': { all: [{ condition: 'certificate-needed' }, { condition: 'not-obtained' }] },
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
              { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
              { fact: 'certificate.daysAfterBridgedStay', operator: 'lessThanInclusive', value: { days: 0 } },
            ],
          },
          {
            all: [
              { fact: 'issuedAfter', operator: 'equal', value: 'last-long-stay' },
              { fact: 'shortTrips', operator: 'equal', value: 'break' },
              { fact: 'certificate.daysAfterUnbrokenStay', operator: 'lessThanInclusive', value: { days: 0 } },
            ],
          },
        ],
      },
      acceptable: { any: [{ condition: 'fresh-from-present-country' }, { condition: 'issued-after-stay' }] },
      'fresh-from-present-country': {
        all: [
          { fact: 'country.current', operator: 'equal', value: true },
          { fact: 'certificate.age', operator: 'lessThanInclusive', value: { months: 6 } },
          { fact: 'country.printedExpiryPassed', operator: 'equal', value: false },
        ],
      },
    },
  },
  add: {
    facts: {
      printedExpiryPassedIn: { ...printedExpiryPassedIn, cites: ['other_countries'] },
      caRequestLetterIn: { ...caRequestLetterIn, cites: ['page_letter'] },
      unobtainableIn: {
        ...unobtainableIn,
        hint: { en: 'Countries that generally issue certificates.', zh: '指一般可以出具证明的国家。' },
        cites: ['seed_unobtainable'],
      },
    },
    askedAfter: { printedExpiryPassedIn: 'certificates', caRequestLetterIn: 'englishOrFrenchIn', unobtainableIn: 'caNotInTimeIn' },
    measures: {
      tenYearsBefore: { window: { years: 10 }, ending: 'asOf' },
      countedFrom: { latest: ['tenYearsBefore', 'eighteenthBirthday'] },
      'country.unbrokenStay': { longestStay: 'residences', where: 'country', since: 'countedFrom', in: 'months' },
      'country.bridgedStay': { longestStay: 'residences', where: 'country', since: 'countedFrom', in: 'months', bridging: 14 },
      'country.printedExpiryPassed': { member: 'printedExpiryPassedIn' },
      'country.requestLetter': { member: 'caRequestLetterIn' },
      'country.unobtainable': { member: 'unobtainableIn' },
    },
    readings: {
      sixMonths: {
        title: { en: 'Is exactly six months enough to need a certificate?', zh: '恰好六个月是否需要证明？' },
        values: {
          'at-least': {
            title: { en: 'Yes: six months or more', zh: '需要：六个月以上（含）' },
            cites: ['seed_period', 'news_2018', 'other_countries'],
          },
          'more-than': { title: { en: 'No: more than six months', zh: '不需要：须超过六个月' }, cites: ['apply_page_2018'] },
        },
        recommended: 'at-least',
        because: {
          en: 'The instructions by which applications are checked say so; the other sentence stood on a summary page.',
          zh: '审核申请所依据的指引如此表述；另一说法见于概述页面。',
        },
      },
    },
    conditions: {
      'long-stay': {
        any: [
          {
            all: [
              { fact: 'shortTrips', operator: 'equal', value: 'do-not-break' },
              {
                any: [
                  { fact: 'country.bridgedStay', operator: 'greaterThan', value: { months: 6 } },
                  {
                    all: [
                      { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                      { fact: 'country.bridgedStay', operator: 'greaterThanInclusive', value: { months: 6 } },
                    ],
                  },
                ],
              },
            ],
          },
          {
            all: [
              { fact: 'shortTrips', operator: 'equal', value: 'break' },
              {
                any: [
                  { fact: 'country.unbrokenStay', operator: 'greaterThan', value: { months: 6 } },
                  {
                    all: [
                      { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                      { fact: 'country.unbrokenStay', operator: 'greaterThanInclusive', value: { months: 6 } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      'not-obtained': {
        any: [
          { fact: 'country.notInTime', operator: 'equal', value: true },
          { fact: 'country.unobtainable', operator: 'equal', value: true },
        ],
      },
      'sixty-days': {
        any: [
          {
            all: [
              { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2015-01-01' },
              { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2016-11-01' },
            ],
          },
          {
            all: [
              { fact: 'invitation.issuedOn', operator: 'greaterThan', value: '2018-06-26' },
              { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2020-03-01' },
            ],
          },
          { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2021-06-29' },
        ],
      },
      'ninety-days': {
        any: [
          {
            all: [
              { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2016-12-01' },
              { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2018-06-26' },
            ],
          },
          {
            all: [
              { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2020-04-01' },
              { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2021-06-29' },
            ],
          },
        ],
      },
      'time-of-change': {
        any: [
          {
            all: [
              { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2016-11-01' },
              { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2016-12-01' },
            ],
          },
          { fact: 'invitation.issuedOn', operator: 'equal', value: '2018-06-26' },
          {
            all: [
              { fact: 'invitation.issuedOn', operator: 'greaterThanInclusive', value: '2020-03-01' },
              { fact: 'invitation.issuedOn', operator: 'lessThan', value: '2020-04-01' },
            ],
          },
        ],
      },
    },
  },
})
