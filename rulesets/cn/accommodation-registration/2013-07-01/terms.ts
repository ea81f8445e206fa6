import { defineTerms } from '../../../../src/authoring.ts'
import {
  cnBirthRegistered,
  cnEnteredOn,
  cnLodging,
  cnMovedInAt,
  cnRegistered,
  cnRegisteredAt,
  cnStayDays,
  cnStaysOn,
} from '../../../vocabulary/china.ts'
import { birthDate, bornInChina, nationalities } from '../../../vocabulary/person.ts'
import { isForeigner } from '../../foreigners.ts'
import { labels } from '../labels.ts'
import { scope } from '../scope.ts'
import { sources } from '../sources.ts'

/** What the rules of the version can name. */
export const terms = defineTerms({
  scope,
  citations: sources,
  labels,
  facts: {
    nationalities: { ...nationalities, cites: ['eeal_89'] },
    cnLodging: { ...cnLodging, cites: ['eeal_39_hotels', 'eeal_39_elsewhere'] },
    cnMovedInAt: { ...cnMovedInAt, cites: ['eeal_39_elsewhere'] },
    cnRegistered: { ...cnRegistered, cites: ['eeal_39_elsewhere'] },
    cnRegisteredAt: { ...cnRegisteredAt, hint: { en: 'The form shows it.', zh: '见登记表。' }, cites: ['eeal_39_elsewhere'] },
    birthDate: { ...birthDate, cites: ['eeal_38', 'eeal_40'] },
    bornInChina: { ...bornInChina, cites: ['eeal_40'] },
    cnBirthRegistered: { ...cnBirthRegistered, cites: ['eeal_40'] },
    cnStaysOn: { ...cnStaysOn, cites: ['regs_36', 'loc_38'] },
    cnStayDays: { ...cnStayDays, cites: ['regs_36', 'extension'] },
    cnEnteredOn: { ...cnEnteredOn, cites: ['regs_36'] },
  },
  measures: {
    age: { age: 'birthDate' },
    movedInOn: { dayOf: 'cnMovedInAt' },
    registerBy: { shift: 'cnMovedInAt', by: { hours: 24 } },
    registerByDay: { dayOf: 'registerBy' },
    daysPastLimit: { elapsed: { from: 'registerByDay', to: 'asOf' }, in: 'days' },
    hoursToRegistration: { elapsed: { from: 'cnMovedInAt', to: 'cnRegisteredAt' }, in: 'hours' },
    registerBirthBy: { shift: 'birthDate', by: { days: 60 } },
    daysSinceBirth: { elapsed: { from: 'birthDate', to: 'asOf' }, in: 'days' },
    lastDay: { shift: 'cnEnteredOn', by: { days: 'cnStayDays' } },
    lastSafeDay: { shift: 'lastDay', by: { days: 1 }, direction: 'back' },
    askForMoreBy: { shift: 'lastSafeDay', by: { days: 7 }, direction: 'back' },
    daysToAskForMore: { elapsed: { from: 'asOf', to: 'askForMoreBy' }, in: 'days' },
    daysPastStay: { elapsed: { from: 'lastDay', to: 'asOf' }, in: 'days' },
  },
  readings: {
    firstDayOfStay: {
      title: {
        en: 'Which is the first day of a stay on a visa: the day of entry or the day after?',
        zh: '签证停留期的第一天是入境当日还是次日？',
      },
      values: {
        'day-after-entry': { title: { en: 'The day after entry', zh: '入境次日' }, cites: ['regs_36'] },
        'day-of-entry': { title: { en: 'The day of entry', zh: '入境当日' }, cites: ['university'] },
      },
      recommended: 'day-after-entry',
      because: {
        en: 'The Regulations say it in so many words; the other count is a university’s. To leave a day early is safe under both.',
        zh: '条例有明文规定，另一种算法只见于高校网页；提前一天离境则两种算法下均无问题。',
      },
    },
  },
  conditions: {
    foreigner: isForeigner,
    'in-hotel': { all: [{ condition: 'foreigner' }, { fact: 'cnLodging', operator: 'equal', value: 'hotel' }] },
    elsewhere: {
      all: [
        { condition: 'foreigner' },
        { fact: 'cnLodging', operator: 'equal', value: 'elsewhere' },
        { fact: 'movedInOn', operator: 'greaterThanInclusive', value: '2013-07-01' },
      ],
    },
    'to-register': { all: [{ condition: 'elsewhere' }, { fact: 'cnRegistered', operator: 'equal', value: false }] },

    // The as-of date has no hour: the limit has surely passed from the day after.
    'limit-passed': { fact: 'daysPastLimit', operator: 'greaterThan', value: { days: 0 } },
    'registered-late': {
      all: [
        { condition: 'elsewhere' },
        { fact: 'cnRegistered', operator: 'equal', value: true },
        { fact: 'hoursToRegistration', operator: 'greaterThan', value: { hours: 24 } },
      ],
    },
    'registration-neglected': {
      any: [{ all: [{ condition: 'to-register' }, { condition: 'limit-passed' }] }, { condition: 'registered-late' }],
    },
    'birth-to-register': {
      all: [
        { condition: 'foreigner' },
        { fact: 'bornInChina', operator: 'equal', value: true },
        { fact: 'birthDate', operator: 'greaterThanInclusive', value: '2013-07-01' },
        { fact: 'cnBirthRegistered', operator: 'equal', value: false },
      ],
    },
    'birth-neglected': {
      all: [{ condition: 'birth-to-register' }, { fact: 'daysSinceBirth', operator: 'greaterThan', value: { days: 60 } }],
    },
    'on-visa': {
      all: [
        { condition: 'foreigner' },
        { fact: 'cnStaysOn', operator: 'equal', value: 'visa' },
        { fact: 'cnEnteredOn', operator: 'greaterThanInclusive', value: '2013-09-01' },
      ],
    },
    'from-day-after': { all: [{ condition: 'on-visa' }, { fact: 'firstDayOfStay', operator: 'equal', value: 'day-after-entry' }] },

    // Seven days before the last day, which is one day earlier where the day of entry counts.
    'too-late-to-extend': {
      all: [
        { condition: 'on-visa' },
        {
          any: [
            { fact: 'daysToAskForMore', operator: 'lessThan', value: { days: -1 } },
            {
              all: [
                { fact: 'firstDayOfStay', operator: 'equal', value: 'day-of-entry' },
                { fact: 'daysToAskForMore', operator: 'equal', value: { days: -1 } },
              ],
            },
          ],
        },
      ],
    },
    'stay-run-out': {
      all: [
        { condition: 'on-visa' },
        {
          any: [
            { fact: 'daysPastStay', operator: 'greaterThan', value: { days: 0 } },
            {
              all: [
                { fact: 'firstDayOfStay', operator: 'equal', value: 'day-of-entry' },
                { fact: 'daysPastStay', operator: 'equal', value: { days: 0 } },
              ],
            },
          ],
        },
      ],
    },
  },
})
