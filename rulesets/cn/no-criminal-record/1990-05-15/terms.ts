import { defineTerms } from '../../../../src/authoring.ts'
import { conditions as fearedConditions } from '../../../feared-state.ts'
import { certificates, persecutionFearedIn } from '../../../vocabulary/certificates.ts'
import {
  cnAgentApplies,
  cnCityProfiles,
  cnEmployerOrSchoolCertifies,
  cnNotarised,
  cnPoliceCertify,
  cnSentenced,
} from '../../../vocabulary/china.ts'
import { birthDate, nationalities } from '../../../vocabulary/person.ts'
import { historyComplete, residences } from '../../../vocabulary/stays.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'
import { readings } from './readings.ts'

/** What the rules of the version can name. */
export const terms = defineTerms({
  citations: sources,
  labels,
  facts: {
    birthDate: { ...birthDate, cites: ['shanghai_notaries'] },
    nationalities: {
      ...nationalities,
      hint: {
        en: 'The nationality held when applying: a former Chinese citizen who is one no longer does not name China.',
        zh: '以申请时的国籍为准：已不再是中国公民的前中国公民不要填写中国。',
      },
      cites: ['notary_1990'],
    },
    residences: {
      ...residences,
      hint: {
        en: 'Every country since birth; for China every city. The first and the last day are both part of a stay.',
        zh: '自出生以来的每个国家；在中国的请列出每个城市。起止两日均计入居留。',
      },
      cites: ['notary_1990', 'city_by_city'],
    },
    historyComplete,
    certificates: { ...certificates, fields: { ...certificates.fields, cnNotarised }, cites: ['notary_step'] },
    cnEmployerOrSchoolCertifies: { ...cnEmployerOrSchoolCertifies, cites: ['notary_1990_employer', 'shenzhen_story'] },
    cnPoliceCertify: { ...cnPoliceCertify, cites: ['notary_1990_police'] },
    cnSentenced: { ...cnSentenced, cites: ['notary_1990_employer'] },
    cnAgentApplies: { ...cnAgentApplies, cites: ['philippine_consulate', 'who_applies'] },
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['notary_1990', 'waivers'] },
    cnCityProfiles: {
      ...cnCityProfiles,
      cites: ['local_rules', 'local_passport', 'local_permit', 'local_forms', 'lost_forms', 'other_cities'],
    },
  },
  measures: {
    age: { age: 'birthDate' },
    'country.totalMonths': { totalStay: 'residences', where: 'country', in: 'months' },
    'country.unbrokenMonths': { longestStay: 'residences', where: 'country', in: 'months' },
    'country.firstDay': { firstDay: 'residences', where: 'country' },
    'country.lastDay': { lastDay: 'residences', where: 'country' },
    'country.persecutionFeared': { member: 'persecutionFearedIn' },
    'place.resided': { exists: 'residences', where: 'place' },
    'place.firstDay': { firstDay: 'residences', where: 'place' },
    'place.lastDay': { lastDay: 'residences', where: 'place' },
    'place.daysBeforeLeaving': { elapsed: { from: 'place.lastDay', to: 'country.lastDay' }, in: 'days' },
  },
  readings,
  conditions: {
    ...fearedConditions,
    feared: { any: [{ fact: 'country.persecutionFeared', operator: 'equal', value: true }, { condition: 'feared-beside' }] },
    'in-china': { fact: 'country', operator: 'equal', value: 'CN' },
    'chinese-citizen': {
      any: [
        { fact: 'nationalities', operator: 'contains', value: 'CN' },
        { fact: 'nationalities', operator: 'contains', value: 'HK' },
        { fact: 'nationalities', operator: 'contains', value: 'MO' },
        { fact: 'nationalities', operator: 'contains', value: 'TW' },
      ],
    },
    'long-enough-in-china': {
      any: [
        {
          all: [
            { fact: 'stayCounting', operator: 'equal', value: 'total' },
            {
              any: [
                { fact: 'country.totalMonths', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
                    { fact: 'country.totalMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
            {
              any: [
                { fact: 'country.unbrokenMonths', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
                    { fact: 'country.unbrokenMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    'two-steps-known': { fact: 'asOf', operator: 'greaterThanInclusive', value: '2019-12-01' },
    'two-steps-here': {
      all: [{ condition: 'two-steps-known' }, { fact: 'place', operator: 'equal', value: 'Beijing' }],
    },
    'conduct-certified': {
      any: [
        { fact: 'cnEmployerOrSchoolCertifies', operator: 'equal', value: true },
        { fact: 'cnPoliceCertify', operator: 'equal', value: true },
      ],
    },
    'last-place': { fact: 'place.daysBeforeLeaving', operator: 'equal', value: { days: 0 } },
    'foreigner-may-ask': {
      all: [{ condition: 'in-china' }, { not: { condition: 'chinese-citizen' } }, { condition: 'long-enough-in-china' }],
    },
    'foreigner-may-ask-here': { all: [{ condition: 'foreigner-may-ask' }, { fact: 'place.resided', operator: 'equal', value: true }] },
    'foreigner-too-short-here': {
      all: [
        { condition: 'in-china' },
        { fact: 'place.resided', operator: 'equal', value: true },
        { not: { condition: 'chinese-citizen' } },
        { not: { condition: 'long-enough-in-china' } },
      ],
    },
    'nobody-certifies-here': {
      all: [{ condition: 'foreigner-may-ask-here' }, { not: { condition: 'conduct-certified' } }, { not: { condition: 'two-steps-here' } }],
    },
    'notary-competent-here': {
      any: [
        { fact: 'coverage', operator: 'equal', value: 'each-city' },
        { all: [{ fact: 'coverage', operator: 'equal', value: 'last-place' }, { condition: 'last-place' }] },
      ],
    },
    'notary-certifies-here': {
      all: [
        { condition: 'foreigner-may-ask-here' },
        { condition: 'notary-competent-here' },
        { condition: 'conduct-certified' },
        { not: { condition: 'two-steps-here' } },
        { fact: 'cnSentenced', operator: 'equal', value: false },
      ],
    },
    'public-security-certifies-here': {
      all: [
        { condition: 'foreigner-may-ask-here' },
        { condition: 'two-steps-here' },
        { fact: 'cnSentenced', operator: 'equal', value: false },
      ],
    },
    'certificate-issued-here': { any: [{ condition: 'notary-certifies-here' }, { condition: 'public-security-certifies-here' }] },
    'certificate-issued': {
      all: [
        { condition: 'foreigner-may-ask' },
        { any: [{ condition: 'conduct-certified' }, { condition: 'two-steps-known' }] },
        { fact: 'cnSentenced', operator: 'equal', value: false },
      ],
    },
    'chinese-profile': { fact: 'profile.country', operator: 'equal', value: 'CN' },
    'passport-lacking': {
      all: [
        { fact: 'profile.needsPassportUsed', operator: 'equal', value: true },
        { fact: 'profile.hasPassportUsed', operator: 'equal', value: false },
      ],
    },
    'permit-lacking': {
      all: [
        { fact: 'profile.needsResidencePermit', operator: 'equal', value: true },
        { fact: 'profile.hasResidencePermit', operator: 'equal', value: false },
      ],
    },
    'only-uncovered-visas': {
      all: [
        { fact: 'profile.coversShortTermVisas', operator: 'equal', value: false },
        { fact: 'profile.onlyShortTermVisas', operator: 'equal', value: true },
      ],
    },
    'forms-lacking': {
      all: [
        { fact: 'profile.needsRegistrationForms', operator: 'equal', value: true },
        { fact: 'profile.hasRegistrationForms', operator: 'equal', value: false },
      ],
    },
    'never-registered': { all: [{ condition: 'forms-lacking' }, { fact: 'profile.registered', operator: 'equal', value: false }] },
    'local-condition-beyond-reach': {
      any: [
        { condition: 'passport-lacking' },
        { condition: 'permit-lacking' },
        { condition: 'only-uncovered-visas' },
        { condition: 'never-registered' },
      ],
    },
  },
})
