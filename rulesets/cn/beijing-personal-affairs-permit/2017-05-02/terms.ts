import { defineTerms } from '../../../../src/authoring.ts'
import { conditions as fearedConditions } from '../../../feared-china.ts'
import {
  bjCalledToInterview,
  bjChangedItem,
  bjChangedOn,
  bjDocumentLanguage,
  bjExpensesGuaranteed,
  bjFirstInChina,
  bjGoodRecord,
  bjGround,
  bjHadLongPermit,
  bjHasHealthCertificate,
  bjHealthCertificateOn,
  bjHostPurpose,
  bjHostStatus,
  bjKinshipIssuedIn,
  bjMonths,
  bjMoreDays,
  bjOwnsHome,
  bjPermitExpiresOn,
  bjPurpose,
  bjRelation,
  bjSubmissionFixed,
  bjSubmittedOn,
  bjUsesAgent,
  bjVisa,
  bjVisaSaysPermit,
} from '../../../vocabulary/beijing-permit.ts'
import { persecutionFearedIn } from '../../../vocabulary/certificates.ts'
import { cnEnteredOn } from '../../../vocabulary/china.ts'
import { birthDate, chineseOrigin, keepsHouseholdRegistration, limitedMobility, nationalities } from '../../../vocabulary/person.ts'
import { isForeigner } from '../../foreigners.ts'
import { labels } from '../labels.ts'
import { scope } from '../scope.ts'
import { sources } from '../sources.ts'
import { measures } from './measures.ts'
import { readings } from './readings.ts'

/** What the rules of the version can name. */
export const terms = defineTerms({
  scope,
  citations: sources,
  labels,
  facts: {
    nationalities: { ...nationalities, cites: ['eeal_89'] },
    bjPurpose: { ...bjPurpose, cites: ['guide_who', 'eeal_33'] },
    bjGround: { ...bjGround, cites: ['guide_who', 'regs_15'] },
    bjHostStatus: { ...bjHostStatus, cites: ['regs_15_reunion', 'regs_15'] },
    bjHostPurpose: { ...bjHostPurpose, cites: ['guide_who', 'regs_15'] },
    bjRelation: { ...bjRelation, cites: ['guide_who', 'regs_15'] },
    bjVisa: { ...bjVisa, cites: ['guide_family', 'regs_6'] },
    birthDate: {
      ...birthDate,
      hint: {
        en: 'Ages are taken on the as-of date: use the day of the application as that date.',
        zh: '年龄按基准日计算：请以申请日作为基准日。',
      },
      cites: ['guide_health', 'guide_attention', 'regs_19'],
    },
    bjMonths: { ...bjMonths, cites: ['guide_time_and_fees', 'guide_health', 'eeal_30'] },
    bjMoreDays: { ...bjMoreDays, cites: ['guide_health', 'eeal_30'] },
    bjHadLongPermit: { ...bjHadLongPermit, cites: ['health_first_only', 'health_2012'] },
    bjHasHealthCertificate: { ...bjHasHealthCertificate, cites: ['guide_health'] },
    bjHealthCertificateOn: { ...bjHealthCertificateOn, cites: ['guide_health', 'regs_16_health'] },
    bjKinshipIssuedIn: {
      ...bjKinshipIssuedIn,
      hint: { en: 'If there are several: abroad, when one of them is from abroad.', zh: '有多份时，只要有一份在境外出具，即选境外。' },
      cites: ['guide_family'],
    },
    bjDocumentLanguage: { ...bjDocumentLanguage, cites: ['guide_attention'] },
    chineseOrigin: { ...chineseOrigin, cites: ['guide_who', 'sister_chinese_origin'] },
    bjOwnsHome: { ...bjOwnsHome, cites: ['guide_who', 'guide_property'] },
    keepsHouseholdRegistration: { ...keepsHouseholdRegistration, cites: ['guide_attention'] },
    bjFirstInChina: { ...bjFirstInChina, cites: ['guide_attention'] },
    limitedMobility: { ...limitedMobility, cites: ['regs_19'] },
    bjUsesAgent: { ...bjUsesAgent, cites: ['guide_attention', 'regs_19'] },
    bjGoodRecord: { ...bjGoodRecord, cites: ['regs_19_extension'] },
    bjExpensesGuaranteed: { ...bjExpensesGuaranteed, cites: ['regs_19_extension'] },
    bjCalledToInterview: { ...bjCalledToInterview, cites: ['guide_attention'] },
    bjVisaSaysPermit: { ...bjVisaSaysPermit, cites: ['eeal_30'] },
    cnEnteredOn: { ...cnEnteredOn, cites: ['eeal_30'] },
    bjPermitExpiresOn: { ...bjPermitExpiresOn, cites: ['eeal_32'] },
    bjChangedItem: { ...bjChangedItem, cites: ['eeal_33', 'change_guide'] },
    bjChangedOn: { ...bjChangedOn, cites: ['eeal_33'] },
    bjSubmissionFixed: { ...bjSubmissionFixed, cites: ['regs_18'] },
    bjSubmittedOn: { ...bjSubmittedOn, cites: ['regs_18', 'regs_36'] },
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['eeal_30'] },
  },
  measures,
  readings,
  conditions: {
    ...fearedConditions,
    foreigner: isForeigner,
    extension: { all: [{ condition: 'foreigner' }, { fact: 'bjPurpose', operator: 'equal', value: 'extension' }] },
    change: { all: [{ condition: 'foreigner' }, { fact: 'bjPurpose', operator: 'equal', value: 'change' }] },

    // What only those need who can have the permit is not asked of the others.
    'any-application': { any: [{ condition: 'new-or-extension' }, { condition: 'open-change' }] },
    'new-or-extension': { any: [{ condition: 'new-permit' }, { condition: 'open-extension' }] },
    'new-permit': {
      all: [{ condition: 'foreigner' }, { fact: 'bjPurpose', operator: 'equal', value: 'new' }, { not: { condition: 'not-open' } }],
    },
    'open-extension': { all: [{ condition: 'extension' }, { not: { condition: 'not-open' } }] },
    'open-change': { all: [{ condition: 'change' }, { not: { condition: 'not-open' } }] },
    'ground-tested': { all: [{ condition: 'ground-matters' }, { not: { condition: 'not-open' } }] },
    'not-open': {
      any: [{ condition: 'family-of-citizen' }, { condition: 'no-family-of-resident' }, { condition: 'no-owner-of-property' }],
    },
    'family-of-citizen': {
      all: [
        { condition: 'ground-matters' },
        { fact: 'bjGround', operator: 'equal', value: 'family' },
        { fact: 'bjHostStatus', operator: 'in', value: ['chinese-citizen', 'permanent-resident'] },
      ],
    },
    'no-family-of-resident': {
      all: [
        { condition: 'ground-matters' },
        { fact: 'bjGround', operator: 'equal', value: 'family' },
        { fact: 'bjHostStatus', operator: 'equal', value: 'foreigner' },
        { not: { condition: 'family-of-resident' } },
      ],
    },
    'no-owner-of-property': {
      all: [
        { condition: 'ground-matters' },
        { fact: 'bjGround', operator: 'equal', value: 'property' },
        { not: { condition: 'owner-of-property' } },
      ],
    },
    'family-of-resident': {
      all: [
        { fact: 'bjHostStatus', operator: 'equal', value: 'foreigner' },
        { condition: 'host-resides' },
        {
          any: [
            { condition: 'close-family' },
            {
              all: [
                { fact: 'bjRelation', operator: 'in', value: ['child', 'other'] },
                { fact: 'familyMembers', operator: 'equal', value: 'any-family' },
              ],
            },
          ],
        },
      ],
    },
    'owner-of-property': {
      all: [
        { fact: 'chineseOrigin', operator: 'equal', value: true },
        { fact: 'bjOwnsHome', operator: 'equal', value: true },
        { condition: 'owner-old-enough' },
      ],
    },

    // A new reason, or a move to Beijing, is proved like a new application.
    'ground-matters': {
      any: [
        { all: [{ condition: 'foreigner' }, { fact: 'bjPurpose', operator: 'in', value: ['new', 'extension'] }] },
        {
          all: [{ condition: 'change' }, { fact: 'bjChangedItem', operator: 'in', value: ['reason', 'place'] }],
        },
      ],
    },
    'family-case': { all: [{ condition: 'ground-tested' }, { fact: 'bjGround', operator: 'equal', value: 'family' }] },
    'property-case': { all: [{ condition: 'ground-tested' }, { fact: 'bjGround', operator: 'equal', value: 'property' }] },
    'close-family': {
      any: [
        { fact: 'bjRelation', operator: 'in', value: ['spouse', 'parent', 'parent-in-law'] },
        {
          all: [
            { fact: 'bjRelation', operator: 'equal', value: 'child' },
            { fact: 'lifetime', operator: 'lessThan', value: { years: 18 } },
          ],
        },
      ],
    },
    'host-resides': {
      any: [
        { fact: 'bjHostPurpose', operator: 'in', value: ['work', 'study'] },
        {
          all: [
            { fact: 'bjHostPurpose', operator: 'equal', value: 'other' },
            { fact: 'hostReasons', operator: 'equal', value: 'and-the-like' },
          ],
        },
      ],
    },
    'owner-old-enough': {
      any: [
        {
          all: [
            { fact: 'propertyAge', operator: 'equal', value: 'reached' },
            { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 60 } },
          ],
        },
        {
          all: [
            { fact: 'propertyAge', operator: 'equal', value: 'day-after' },
            { fact: 'lifetime', operator: 'greaterThan', value: { years: 60 } },
          ],
        },
        {
          all: [
            { fact: 'propertyAge', operator: 'equal', value: 'from-61' },
            { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 61 } },
          ],
        },
      ],
    },
    'sixty-for-agent': {
      any: [
        {
          all: [
            { fact: 'agentAge', operator: 'equal', value: 'reached' },
            { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 60 } },
          ],
        },
        {
          all: [
            { fact: 'agentAge', operator: 'equal', value: 'day-after' },
            { fact: 'lifetime', operator: 'greaterThan', value: { years: 60 } },
          ],
        },
        {
          all: [
            { fact: 'agentAge', operator: 'equal', value: 'from-61' },
            { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 61 } },
          ],
        },
      ],
    },
    'may-be-represented': {
      any: [
        { fact: 'lifetime', operator: 'lessThan', value: { years: 16 } },
        { condition: 'sixty-for-agent' },
        { fact: 'limitedMobility', operator: 'equal', value: true },
        { condition: 'represented-at-extension' },
      ],
    },
    'represented-at-extension': {
      all: [
        { condition: 'open-extension' },
        { fact: 'extensionAgent', operator: 'equal', value: 'regulations' },
        {
          any: [
            { fact: 'bjGoodRecord', operator: 'equal', value: true },
            { fact: 'bjExpensesGuaranteed', operator: 'equal', value: true },
          ],
        },
      ],
    },
    represented: { all: [{ fact: 'bjUsesAgent', operator: 'equal', value: true }, { condition: 'may-be-represented' }] },
    'minor-first-time': {
      all: [
        { condition: 'new-permit' },
        { fact: 'lifetime', operator: 'lessThan', value: { years: 18 } },
        { fact: 'bjFirstInChina', operator: 'equal', value: true },
      ],
    },
    'more-than-one-year': {
      any: [
        { fact: 'bjMonths', operator: 'greaterThan', value: 12 },
        {
          all: [
            { fact: 'bjMonths', operator: 'equal', value: 12 },
            { fact: 'bjMoreDays', operator: 'equal', value: true },
          ],
        },
      ],
    },
    'more-than-five-years': {
      any: [
        { fact: 'bjMonths', operator: 'greaterThan', value: 60 },
        {
          all: [
            { fact: 'bjMonths', operator: 'equal', value: 60 },
            { fact: 'bjMoreDays', operator: 'equal', value: true },
          ],
        },
      ],
    },
    'health-length': {
      any: [
        { condition: 'more-than-one-year' },
        {
          all: [
            { fact: 'bjMonths', operator: 'equal', value: 12 },
            { fact: 'healthLength', operator: 'equal', value: 'one-year' },
          ],
        },
      ],
    },
    'health-age': {
      any: [
        {
          all: [
            { fact: 'healthAge', operator: 'equal', value: 'from-18' },
            { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 18 } },
          ],
        },
        {
          all: [
            { fact: 'healthAge', operator: 'equal', value: 'day-after' },
            { fact: 'lifetime', operator: 'greaterThan', value: { years: 18 } },
          ],
        },
        {
          all: [
            { fact: 'healthAge', operator: 'equal', value: 'from-19' },
            { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 19 } },
          ],
        },
      ],
    },
    'health-occasion': {
      any: [
        { condition: 'new-permit' },
        {
          all: [{ condition: 'open-extension' }, { fact: 'healthOccasion', operator: 'equal', value: 'every-application' }],
        },
        {
          all: [
            { condition: 'open-extension' },
            { fact: 'healthOccasion', operator: 'equal', value: 'first-only' },
            { fact: 'bjHadLongPermit', operator: 'equal', value: false },
          ],
        },
      ],
    },
    'health-needed': { all: [{ condition: 'health-occasion' }, { condition: 'health-length' }, { condition: 'health-age' }] },
    'health-certificate-stale': {
      any: [
        {
          all: [
            { fact: 'bjSubmissionFixed', operator: 'equal', value: true },
            { fact: 'healthDaysLeftThen', operator: 'lessThan', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'bjSubmissionFixed', operator: 'equal', value: false },
            { fact: 'healthDaysLeft', operator: 'lessThan', value: { days: 0 } },
          ],
        },
      ],
    },
    'after-entry-case': {
      all: [{ condition: 'new-permit' }, { fact: 'bjVisaSaysPermit', operator: 'equal', value: true }],
    },
    'entry-deadline-missed': {
      any: [
        {
          all: [
            { fact: 'bjSubmissionFixed', operator: 'equal', value: true },
            { fact: 'entryDaysLeftThen', operator: 'lessThan', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'bjSubmissionFixed', operator: 'equal', value: false },
            { fact: 'entryDaysLeft', operator: 'lessThan', value: { days: 0 } },
          ],
        },
      ],
    },
    'extension-deadline-missed': {
      any: [
        {
          all: [
            { fact: 'bjSubmissionFixed', operator: 'equal', value: true },
            { fact: 'extensionDaysLeftThen', operator: 'lessThan', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'bjSubmissionFixed', operator: 'equal', value: false },
            { fact: 'extensionDaysLeft', operator: 'lessThan', value: { days: 0 } },
          ],
        },
      ],
    },
    'permit-ran-out': {
      any: [
        {
          all: [
            { fact: 'bjSubmissionFixed', operator: 'equal', value: true },
            { fact: 'permitDaysLeftThen', operator: 'lessThan', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'bjSubmissionFixed', operator: 'equal', value: false },
            { fact: 'permitDaysLeft', operator: 'lessThan', value: { days: 0 } },
          ],
        },
      ],
    },
    'change-deadline-missed': {
      any: [
        {
          all: [
            { fact: 'bjSubmissionFixed', operator: 'equal', value: true },
            { fact: 'changeDaysLeftThen', operator: 'lessThan', value: { days: 0 } },
          ],
        },
        {
          all: [
            { fact: 'bjSubmissionFixed', operator: 'equal', value: false },
            { fact: 'changeDaysLeft', operator: 'lessThan', value: { days: 0 } },
          ],
        },
      ],
    },
  },
})
