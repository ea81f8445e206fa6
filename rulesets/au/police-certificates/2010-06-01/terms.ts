import { defineTerms } from '../../../../src/authoring.ts'
import { besideIn, conditions as fearedConditions } from '../../../feared-state.ts'
import {
  afpCheckApplication,
  afpCheckAppliedOn,
  afpEvidenceWithApplication,
  auApplicationDate,
  auCompleteDisclosure,
  auCoverageGapsIn,
  auFederalPolice,
  auForm80Requested,
  auFrailOrElderly,
  auGrantDelayedByDepartment,
  auNoDisclosableOutcomes,
  auOneEmployerAtSea,
  auProtection,
  auRequestedFor,
  auSeaServiceFlags,
  auSponsorAsked,
  auVisa,
} from '../../../vocabulary/australia.ts'
import { certificates, persecutionFearedIn, unobtainableIn } from '../../../vocabulary/certificates.ts'
import { birthDate, nationalities } from '../../../vocabulary/person.ts'
import { historyComplete, residences } from '../../../vocabulary/stays.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'
import { readings } from './readings.ts'

/** The stays in a country; time at sea has a rule of its own. */
const ashore = ['residence', 'visit', 'detention', 'official-posting'] as const

/** What the rules of the version can name. */
export const terms = defineTerms({
  citations: sources,
  labels,
  facts: {
    birthDate: { ...birthDate, cites: ['booklet_2011', 'booklet_2012', 'over_17'] },
    nationalities: {
      ...nationalities,
      hint: { en: 'It only tells which country is home: home is counted like any other.', zh: '仅用于识别母国：母国与其他国家同样计算。' },
      cites: ['partner_page'],
    },
    residences: {
      ...residences,
      hint: {
        en: 'Visits count: list every stay since the sixteenth birthday, at home and in Australia too, and time at sea by the flag. The first and the last day are both part of a stay.',
        zh: '短期访问也计算在内：请列出年满16岁以来的每次停留，包括在母国和澳大利亚；海上工作按船旗国填写。起止两日均计入。',
      },
      cites: ['partner_page', 'visits'],
    },
    historyComplete,
    certificates: {
      ...certificates,
      fields: { ...certificates.fields, auCompleteDisclosure, auFederalPolice, auNoDisclosableOutcomes },
      cites: ['clarification_2019', 'partner_page'],
    },
    auCoverageGapsIn: { ...auCoverageGapsIn, cites: ['over_17'] },
    auApplicationDate: { ...auApplicationDate, cites: ['movetoaus', 'page_485'] },
    auVisa: { ...auVisa, cites: ['page_485', 'handbook_partners', 'sponsors'] },
    auRequestedFor: { ...auRequestedFor, cites: ['reg_2_03AA'] },
    auForm80Requested: { ...auForm80Requested, cites: ['reg_2_03AA_form_80'] },
    auSeaServiceFlags: { ...auSeaServiceFlags, cites: ['booklet_2011', 'booklet_2012'] },
    auOneEmployerAtSea: { ...auOneEmployerAtSea, cites: ['booklet_2011', 'booklet_2012'] },
    auGrantDelayedByDepartment: { ...auGrantDelayedByDepartment, cites: ['handbook_5_14'] },
    afpCheckApplication: { ...afpCheckApplication, cites: ['page_485', 'cases_485'] },
    afpCheckAppliedOn: { ...afpCheckAppliedOn, cites: ['page_485'] },
    afpEvidenceWithApplication: { ...afpEvidenceWithApplication, cites: ['page_485', 'cases_485'] },
    auSponsorAsked: { ...auSponsorAsked, cites: ['sponsors'] },
    unobtainableIn: {
      ...unobtainableIn,
      hint: {
        en: 'So that it would be unreasonable to require one. A genuine attempt has to be shown, with documents where possible.',
        zh: '以致要求提供并不合理的情形。须证明已真诚尝试，并尽可能附上文件。',
      },
      cites: ['firm_waiver', 'reg_2_03AA_waiver'],
    },
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['handbook_protection'] },
    auProtection: { ...auProtection, cites: ['handbook_protection', 'handbook_contents'] },
    auFrailOrElderly: { ...auFrailOrElderly, cites: ['handbook_contents'] },
  },
  measures: {
    age: { age: 'birthDate' },
    applied: { earliest: ['auApplicationDate', 'asOf'] },
    ageWhenApplied: { age: 'birthDate', on: 'applied' },
    daysSinceApplication: { elapsed: { from: 'auApplicationDate', to: 'asOf' }, in: 'days' },
    sixteenthBirthday: { shift: 'birthDate', by: { years: 16 } },
    seventeenthBirthday: { shift: 'birthDate', by: { years: 17 } },
    daysSinceSeventeen: { elapsed: { from: 'seventeenthBirthday', to: 'asOf' }, in: 'days' },
    tenYearsToAssessment: { window: { years: 10 }, ending: 'asOf' },
    tenYearsToApplication: { window: { years: 10 }, ending: 'applied' },
    countedSinceAtAssessment: { latest: ['tenYearsToAssessment', 'sixteenthBirthday'] },
    countedSinceAtApplication: { latest: ['tenYearsToApplication', 'sixteenthBirthday'] },
    'country.monthsToAssessment': {
      totalStay: 'residences',
      where: 'country',
      kinds: ashore,
      since: 'countedSinceAtAssessment',
      in: 'months',
    },
    'country.daysToAssessment': { totalStay: 'residences', where: 'country', kinds: ashore, since: 'countedSinceAtAssessment', in: 'days' },
    'country.monthsToApplication': {
      totalStay: 'residences',
      where: 'country',
      kinds: ashore,
      since: 'countedSinceAtApplication',
      until: 'applied',
      in: 'months',
    },
    'country.daysToApplication': {
      totalStay: 'residences',
      where: 'country',
      kinds: ashore,
      since: 'countedSinceAtApplication',
      until: 'applied',
      in: 'days',
    },
    'country.monthsSince16': { totalStay: 'residences', where: 'country', kinds: ashore, since: 'sixteenthBirthday', in: 'months' },
    'country.daysSince16': { totalStay: 'residences', where: 'country', kinds: ashore, since: 'sixteenthBirthday', in: 'days' },
    'country.firstDaySince16': { firstDay: 'residences', where: 'country', kinds: ashore, since: 'sixteenthBirthday' },
    'country.lastDaySince16': { lastDay: 'residences', where: 'country', kinds: ashore, since: 'sixteenthBirthday' },
    'country.firstDay': { firstDay: 'residences', where: 'country' },
    'country.lastDay': { lastDay: 'residences', where: 'country' },
    'country.monthsAtSea': { totalStay: 'residences', where: 'country', kinds: ['at-sea'], since: 'tenYearsToAssessment', in: 'months' },
    'country.home': { member: 'nationalities' },
    'country.resided': { exists: 'residences', where: 'country' },
    'country.requested': { member: 'auRequestedFor' },
    'country.flag': { member: 'auSeaServiceFlags' },
    'country.unobtainable': { member: 'unobtainableIn' },
    'country.certificateInHand': { exists: 'certificates', where: 'country' },
    'country.persecutionFeared': { member: 'persecutionFearedIn' },
    'country.coverageGap': { member: 'auCoverageGapsIn' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.firstAnniversary': { shift: 'certificate.issuedOn', by: { years: 1 } },
    'certificate.fifteenMonths': { shift: 'certificate.issuedOn', by: { months: 15 } },
    'certificate.beenBack': { exists: 'residences', where: 'country', kinds: ashore, since: 'certificate.firstAnniversary' },
    'certificate.timeBack': {
      totalStay: 'residences',
      where: 'country',
      kinds: ashore,
      since: 'certificate.firstAnniversary',
      in: 'months',
    },
    inAustralia: { exists: 'residences', country: 'AU', status: 'ongoing' },
    dayBeforeApplication: { shift: 'applied', by: { days: 1 }, direction: 'back' },
    yearToDayBefore: { window: { years: 1 }, ending: 'dayBeforeApplication' },
    yearToApplication: { window: { years: 1 }, ending: 'applied' },
    afpDaysIntoYearToDayBefore: { elapsed: { from: 'yearToDayBefore', to: 'afpCheckAppliedOn' }, in: 'days' },
    afpDaysUntilDayBefore: { elapsed: { from: 'afpCheckAppliedOn', to: 'dayBeforeApplication' }, in: 'days' },
    afpDaysIntoYearToApplication: { elapsed: { from: 'yearToApplication', to: 'afpCheckAppliedOn' }, in: 'days' },
    afpDaysUntilApplication: { elapsed: { from: 'afpCheckAppliedOn', to: 'applied' }, in: 'days' },
  },
  readings,
  conditions: {
    'old-enough': {
      any: [
        {
          all: [
            { fact: 'minimumAge', operator: 'equal', value: 'sixteen' },
            { fact: 'age', operator: 'greaterThanInclusive', value: 16 },
          ],
        },
        {
          all: [
            { fact: 'minimumAge', operator: 'equal', value: 'after-seventeenth-birthday' },
            { fact: 'daysSinceSeventeen', operator: 'greaterThan', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'minimumAge', operator: 'equal', value: 'eighteen' },
            { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
          ],
        },
      ],
    },
    'twelve-months-to-assessment': {
      any: [
        {
          all: [
            { fact: 'twelveMonthsCounted', operator: 'equal', value: 'calendar-months' },
            {
              any: [
                { fact: 'country.monthsToAssessment', operator: 'greaterThan', value: { years: 1 } },
                {
                  all: [
                    { fact: 'twelveMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.monthsToAssessment', operator: 'equal', value: { years: 1 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'twelveMonthsCounted', operator: 'equal', value: 'days' },
            {
              any: [
                { fact: 'country.daysToAssessment', operator: 'greaterThan', value: { days: 365 } },
                {
                  all: [
                    { fact: 'twelveMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.daysToAssessment', operator: 'equal', value: { days: 365 } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    'twelve-months-to-application': {
      any: [
        {
          all: [
            { fact: 'twelveMonthsCounted', operator: 'equal', value: 'calendar-months' },
            {
              any: [
                { fact: 'country.monthsToApplication', operator: 'greaterThan', value: { years: 1 } },
                {
                  all: [
                    { fact: 'twelveMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.monthsToApplication', operator: 'equal', value: { years: 1 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'twelveMonthsCounted', operator: 'equal', value: 'days' },
            {
              any: [
                { fact: 'country.daysToApplication', operator: 'greaterThan', value: { days: 365 } },
                {
                  all: [
                    { fact: 'twelveMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.daysToApplication', operator: 'equal', value: { days: 365 } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    'twelve-months-in-ten-years': {
      any: [
        { all: [{ fact: 'windowAnchor', operator: 'equal', value: 'assessment' }, { condition: 'twelve-months-to-assessment' }] },
        { all: [{ fact: 'windowAnchor', operator: 'equal', value: 'application' }, { condition: 'twelve-months-to-application' }] },
      ],
    },
    'twelve-months-since-16': {
      any: [
        {
          all: [
            { fact: 'twelveMonthsCounted', operator: 'equal', value: 'calendar-months' },
            {
              any: [
                { fact: 'country.monthsSince16', operator: 'greaterThan', value: { years: 1 } },
                {
                  all: [
                    { fact: 'twelveMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.monthsSince16', operator: 'equal', value: { years: 1 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'twelveMonthsCounted', operator: 'equal', value: 'days' },
            {
              any: [
                { fact: 'country.daysSince16', operator: 'greaterThan', value: { days: 365 } },
                {
                  all: [
                    { fact: 'twelveMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.daysSince16', operator: 'equal', value: { days: 365 } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    overseas: { fact: 'country', operator: 'notEqual', value: 'AU' },
    'overseas-country': { all: [{ condition: 'overseas' }, { condition: 'old-enough' }, { condition: 'twelve-months-in-ten-years' }] },
    australia: {
      all: [
        { fact: 'country', operator: 'equal', value: 'AU' },
        { condition: 'old-enough' },
        {
          any: [
            { all: [{ fact: 'australianWindow', operator: 'equal', value: 'since-16' }, { condition: 'twelve-months-since-16' }] },
            { all: [{ fact: 'australianWindow', operator: 'equal', value: 'ten-years' }, { condition: 'twelve-months-in-ten-years' }] },
          ],
        },
      ],
    },
    requested: {
      all: [
        { fact: 'country.requested', operator: 'equal', value: true },
        { fact: 'country.resided', operator: 'equal', value: true },
      ],
    },
    'sea-crew': {
      all: [
        { condition: 'old-enough' },
        {
          any: [
            { fact: 'country.flag', operator: 'equal', value: true },
            {
              all: [
                { fact: 'country.monthsAtSea', operator: 'greaterThanInclusive', value: { years: 1 } },
                { fact: 'auOneEmployerAtSea', operator: 'equal', value: true },
              ],
            },
          ],
        },
      ],
    },
    'certificate-needed': {
      any: [{ condition: 'overseas-country' }, { condition: 'australia' }, { condition: 'requested' }, { condition: 'sea-crew' }],
    },
    // A protected person has been found to fear every state of nationality.
    'state-feared': {
      any: [
        { fact: 'country.persecutionFeared', operator: 'equal', value: true },
        {
          all: [
            { fact: 'auProtection', operator: 'equal', value: true },
            { fact: 'country.home', operator: 'equal', value: true },
          ],
        },
      ],
    },
    // A protected person has been found to fear every state of nationality, which may be one of the three too.
    'feared-beside': {
      any: [
        besideIn('persecutionFearedIn'),
        { all: [{ fact: 'auProtection', operator: 'equal', value: true }, besideIn('nationalities')] },
      ],
      label: fearedConditions['feared-beside'].label,
    },
    'special-arrangements': {
      all: [{ condition: 'state-feared' }, { fact: 'fearedState', operator: 'equal', value: 'special-arrangements' }],
    },
    'australian-certificate-needed': { all: [{ fact: 'country', operator: 'equal', value: 'AU' }, { condition: 'certificate-needed' }] },
    'certificate-unobtainable': {
      all: [{ condition: 'certificate-needed' }, { fact: 'country.unobtainable', operator: 'equal', value: true }],
    },
    'subclass-485': {
      all: [
        { fact: 'auVisa', operator: 'equal', value: 'graduate-485' },
        { fact: 'ageWhenApplied', operator: 'greaterThanInclusive', value: 16 },
      ],
    },
    'afp-check-in-time': {
      all: [
        { fact: 'afpCheckApplication', operator: 'equal', value: 'federal-police' },
        { fact: 'afpEvidenceWithApplication', operator: 'equal', value: true },
        {
          any: [
            {
              all: [
                { fact: 'afpTwelveMonths', operator: 'equal', value: 'ending-the-day-before' },
                { fact: 'afpDaysIntoYearToDayBefore', operator: 'greaterThanInclusive', value: { days: 0 } },
                { fact: 'afpDaysUntilDayBefore', operator: 'greaterThanInclusive', value: { days: 0 } },
              ],
            },
            {
              all: [
                { fact: 'afpTwelveMonths', operator: 'equal', value: 'ending-that-day' },
                { fact: 'afpDaysIntoYearToApplication', operator: 'greaterThanInclusive', value: { days: 0 } },
                { fact: 'afpDaysUntilApplication', operator: 'greaterThanInclusive', value: { days: 0 } },
              ],
            },
          ],
        },
      ],
    },
    'twelve-months-old': {
      any: [
        { fact: 'certificate.age', operator: 'greaterThan', value: { years: 1 } },
        {
          all: [
            { fact: 'certificate.age', operator: 'equal', value: { years: 1 } },
            { fact: 'lastDayOfValidity', operator: 'equal', value: 'expired' },
          ],
        },
      ],
    },
    'fifteen-months-old': {
      any: [
        { fact: 'certificate.age', operator: 'greaterThan', value: { months: 15 } },
        {
          all: [
            { fact: 'certificate.age', operator: 'equal', value: { months: 15 } },
            { fact: 'lastDayOfValidity', operator: 'equal', value: 'expired' },
          ],
        },
      ],
    },
    'covers-the-period': { fact: 'country.coverageGap', operator: 'equal', value: false },
    'right-form': {
      any: [
        { condition: 'overseas' },
        { fact: 'certificate.auCompleteDisclosure', operator: 'equal', value: true },
        {
          all: [
            { fact: 'standardDisclosure', operator: 'equal', value: 'statement' },
            { fact: 'certificate.auFederalPolice', operator: 'equal', value: true },
          ],
        },
      ],
    },
    'expired-overseas': {
      all: [
        { condition: 'overseas' },
        { condition: 'twelve-months-old' },
        {
          any: [
            { fact: 'inAustralia', operator: 'equal', value: true },
            { fact: 'offshoreApplicants', operator: 'equal', value: 'same-rule' },
          ],
        },
      ],
    },
    'back-for-two-months-at-most': {
      any: [
        { fact: 'certificate.timeBack', operator: 'lessThan', value: { months: 2 } },
        {
          all: [
            { fact: 'certificate.timeBack', operator: 'equal', value: { months: 2 } },
            { fact: 'twoMonths', operator: 'equal', value: 'more-than' },
          ],
        },
        {
          all: [
            { fact: 'auVisa', operator: 'equal', value: 'permanent-partner' },
            { fact: 'permanentPartners', operator: 'equal', value: 'longer-return' },
          ],
        },
      ],
    },
    'afp-check-too-late': {
      all: [
        { fact: 'daysSinceApplication', operator: 'greaterThanInclusive', value: { days: 0 } },
        { not: { condition: 'afp-check-in-time' } },
      ],
    },
    'afp-extended': {
      all: [
        { fact: 'country', operator: 'equal', value: 'AU' },
        { condition: 'twelve-months-old' },
        { not: { condition: 'fifteen-months-old' } },
        { fact: 'auGrantDelayedByDepartment', operator: 'equal', value: true },
        { fact: 'certificate.auNoDisclosableOutcomes', operator: 'equal', value: true },
        { condition: 'right-form' },
      ],
    },
    'afp-away': {
      all: [
        { fact: 'country', operator: 'equal', value: 'AU' },
        { condition: 'twelve-months-old' },
        { fact: 'certificate.beenBack', operator: 'equal', value: false },
        { condition: 'right-form' },
      ],
    },
  },
})
