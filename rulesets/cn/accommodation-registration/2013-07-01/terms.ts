import { defineTerms } from '../../../../src/authoring.ts'
import { conditions as fearedConditions } from '../../../feared-china.ts'
import { persecutionFearedIn } from '../../../vocabulary/certificates.ts'
import {
  cnBirthRegistered,
  cnEnteredOn,
  cnLodging,
  cnMovedInAt,
  cnNewDocument,
  cnParentOfBornAbroad,
  cnParents,
  cnRegistered,
  cnRegisteredAgain,
  cnRegisteredAt,
  cnStayDays,
  cnStaysOn,
} from '../../../vocabulary/china.ts'
import { birthDate, bornInChina, foreignNationalityAtBirth, nationalities } from '../../../vocabulary/person.ts'
import { cnStayExpired, refugeeClaim, unhcrStage } from '../../../vocabulary/refuge.ts'
import { bornBeforeTheNationalityLaw, bornChinese, bornChineseAbroad, isForeigner } from '../../foreigners.ts'
import { labels } from '../labels.ts'
import { lostChinese, scope } from '../scope.ts'
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
    cnNewDocument: { ...cnNewDocument, cites: ['again_on_visa', 'eeal_33'] },
    cnRegisteredAgain: { ...cnRegisteredAgain, cites: ['again_on_visa'] },
    birthDate: { ...birthDate, cites: ['eeal_38', 'eeal_40', 'penalties_minors'] },
    bornInChina: { ...bornInChina, cites: ['eeal_40'] },
    cnBirthRegistered: { ...cnBirthRegistered, cites: ['eeal_40'] },
    cnParents: { ...cnParents, cites: ['nationality_4'] },
    cnParentOfBornAbroad: { ...cnParentOfBornAbroad, cites: ['nationality_5'] },
    foreignNationalityAtBirth: { ...foreignNationalityAtBirth, cites: ['nationality_5'] },
    cnFormerCitizen: { ...lostChinese, cites: ['nationality_law'] },
    cnStaysOn: { ...cnStaysOn, cites: ['regs_36', 'loc_38'] },
    cnStayDays: { ...cnStayDays, cites: ['regs_36', 'extension', 'exempt_alone', 'nia_visa_free'] },
    cnEnteredOn: { ...cnEnteredOn, cites: ['regs_36', 'again_on_visa'] },
    cnStayExpired: {
      ...cnStayExpired,
      assume: false,
      assumedBecause: {
        en: 'Most people register while they may stay; whoever may not says so.',
        zh: '多数人在允许停留居留期间登记；已过期者会说明。',
      },
      cites: ['eeal_78', 'regs_25'],
    },
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['eeal_39_elsewhere', 'unhcr_who'] },
    unhcrStage: {
      ...unhcrStage,
      assume: 'before-first-message',
      cites: ['unhcr_request'],
    },
    refugeeClaim: {
      ...refugeeClaim,
      assume: 'none',
      cites: ['eeal_46', 'unhcr_who'],
    },
  },
  measures: {
    'country.persecutionFeared': { member: 'persecutionFearedIn' },
    'country.nationality': { member: 'nationalities' },
    age: { age: 'birthDate' },
    movedInOn: { dayOf: 'cnMovedInAt' },
    registerBy: { shift: 'cnMovedInAt', by: { hours: 24 } },
    registerByDay: { dayOf: 'registerBy' },
    daysPastLimit: { elapsed: { from: 'registerByDay', to: 'asOf' }, in: 'days' },
    hoursToRegistration: { elapsed: { from: 'cnMovedInAt', to: 'cnRegisteredAt' }, in: 'hours' },
    registeredOn: { dayOf: 'cnRegisteredAt' },
    ageAtLimit: { age: 'birthDate', on: 'registerByDay' },
    ageWhenRegistered: { age: 'birthDate', on: 'registeredOn' },
    daysFromRegistrationToEntry: { elapsed: { from: 'registeredOn', to: 'cnEnteredOn' }, in: 'days' },
    registerAgainBy: { shift: 'cnEnteredOn', by: { days: 1 } },
    registerBirthBy: { shift: 'birthDate', by: { days: 60 } },
    daysSinceBirth: { elapsed: { from: 'birthDate', to: 'asOf' }, in: 'days' },
    lastDay: { shift: 'cnEnteredOn', by: { days: 'cnStayDays' } },
    lastSafeDay: { shift: 'lastDay', by: { days: 1 }, direction: 'back' },
    askForMoreBy: { shift: 'lastSafeDay', by: { days: 7 }, direction: 'back' },
    daysToAskForMore: { elapsed: { from: 'asOf', to: 'askForMoreBy' }, in: 'days' },
    daysPastStay: { elapsed: { from: 'lastDay', to: 'asOf' }, in: 'days' },
    lastTransitDay: { shift: 'cnEnteredOn', by: { days: 10 } },
    lastSafeTransitDay: { shift: 'cnEnteredOn', by: { days: 9 } },
    daysPastTransit: { elapsed: { from: 'lastTransitDay', to: 'asOf' }, in: 'days' },
  },
  readings: {
    registerAgainOn: {
      title: {
        en: 'Is a home that is registered already registered again without a move?',
        zh: '已登记的住处，未搬迁的，是否须重新登记？',
      },
      values: {
        'each-move-in': {
          title: { en: 'No: only with each move into a home', zh: '否：仅在每次入住时登记' },
          cites: ['eeal_39_elsewhere'],
        },
        'also-entry-on-visa-or-new-document': {
          title: {
            en: 'Yes: after each entry without a residence permit, and with each new visa, permit or passport',
            zh: '是：未持居留证件的每次入境后，以及每次取得新的签证、证件或护照后',
          },
          cites: ['again_on_visa'],
        },
        'also-every-entry-or-new-document': {
          title: {
            en: 'Yes: after every entry, and with each new visa, permit or passport',
            zh: '是：每次入境后，以及每次取得新的签证、证件或护照后',
          },
          cites: ['again_every_entry'],
        },
      },
      recommended: 'also-entry-on-visa-or-new-document',
      because: {
        en: 'The Law speaks only of moving in, but local police ask for it, and refuse applications for visas and permits without it. To register once more takes minutes and is safe on every reading.',
        zh: '法律只规定了入住，但各地公安机关有此要求，未重新登记的，签证和居留证件申请可被拒绝。多登记一次只需几分钟，无论如何理解都稳妥。',
      },
    },
    firstDayWithoutVisa: {
      title: {
        en: 'Which is the first day of a stay without a visa: the day of entry or the day after?',
        zh: '免签停留期的第一天是入境当日还是次日？',
      },
      values: {
        'day-after-entry': { title: { en: 'The day after entry', zh: '入境次日' }, cites: ['regs_36', 'exempt_alone'] },
        'day-of-entry': { title: { en: 'The day of entry', zh: '入境当日' }, cites: ['travellers'] },
      },
      recommended: 'day-after-entry',
      because: {
        en: 'The Regulations say it of visas, and no text was found that counts otherwise without one. To leave a day early is safe under both.',
        zh: '条例对签证如此规定，未见对免签另行计算的文本；提前一天离境则两种算法下均无问题。',
      },
    },
    firstDayOfTransit: {
      title: {
        en: 'Which is the first of the ten days of transit: the day of entry or the day after?',
        zh: '过境免签十天的第一天是入境当日还是次日？',
      },
      values: {
        'day-after-entry': { title: { en: 'The day after entry', zh: '入境次日' }, cites: ['transit_count'] },
        'day-of-entry': { title: { en: 'The day of entry', zh: '入境当日' }, cites: ['travellers'] },
      },
      recommended: 'day-after-entry',
      because: {
        en: 'Border inspection said so of the 144 hours, which the 240 replaced. To leave a day early is safe under both.',
        zh: '边检机关对144小时如此说明，240小时由其延长而来；提前一天离境则两种算法下均无问题。',
      },
    },
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
    ...fearedConditions,
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

    // Nobody under 14 is penalised. Of a registration that came late, the age then counts; who was 14 when it was due was 14 then too.
    'too-young-for-penalty': {
      any: [
        { all: [{ condition: 'to-register' }, { fact: 'age', operator: 'lessThan', value: 14 }] },
        {
          all: [
            { condition: 'registered-late' },
            { fact: 'ageAtLimit', operator: 'lessThan', value: 14 },
            { fact: 'ageWhenRegistered', operator: 'lessThan', value: 14 },
          ],
        },
      ],
    },
    'under-age': {
      all: [
        { fact: 'age', operator: 'greaterThanInclusive', value: 14 },
        { fact: 'age', operator: 'lessThan', value: 18 },
      ],
    },
    // Whether detention is carried out below 16 and from 70 no text says for illegal residence: a notice tells that, and no consequence does.
    'detention-told': {
      all: [
        { fact: 'age', operator: 'greaterThanInclusive', value: 16 },
        { fact: 'age', operator: 'lessThan', value: 70 },
      ],
    },
    'registration-neglected': {
      any: [{ all: [{ condition: 'to-register' }, { condition: 'limit-passed' }] }, { condition: 'registered-late' }],
    },

    // A registration goes on for as long as the home is the same, however long ago it was.
    'registered-here': {
      all: [
        { condition: 'foreigner' },
        { fact: 'cnLodging', operator: 'equal', value: 'elsewhere' },
        { fact: 'cnRegistered', operator: 'equal', value: true },
      ],
    },
    'entered-since': {
      all: [
        { condition: 'registered-here' },
        { fact: 'daysFromRegistrationToEntry', operator: 'greaterThan', value: { days: 0 } },
        { fact: 'cnRegisteredAgain', operator: 'equal', value: false },
      ],
    },
    'entered-since-without-permit': {
      all: [{ condition: 'entered-since' }, { fact: 'cnStaysOn', operator: 'in', value: ['visa', 'visa-free', 'transit'] }],
    },
    'document-since': {
      all: [
        { condition: 'registered-here' },
        { fact: 'cnNewDocument', operator: 'equal', value: true },
        { fact: 'cnRegisteredAgain', operator: 'equal', value: false },
      ],
    },
    'registration-outdated': { any: [{ condition: 'entered-since' }, { condition: 'document-since' }] },

    'born-in-china': {
      all: [
        { fact: 'bornInChina', operator: 'equal', value: true },
        { fact: 'birthDate', operator: 'greaterThanInclusive', value: '2013-07-01' },
      ],
    },
    'born-chinese': bornChinese,
    'born-chinese-abroad': bornChineseAbroad,
    'born-before-nationality-law': bornBeforeTheNationalityLaw,
    'birth-to-register': {
      all: [
        { condition: 'born-in-china' },
        { fact: 'cnParents', operator: 'equal', value: 'foreign' },
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
    'without-visa': {
      all: [
        { condition: 'foreigner' },
        { fact: 'cnStaysOn', operator: 'equal', value: 'visa-free' },
        { fact: 'cnEnteredOn', operator: 'greaterThanInclusive', value: '2013-09-01' },
      ],
    },
    'in-transit': {
      all: [
        { condition: 'foreigner' },
        { fact: 'cnStaysOn', operator: 'equal', value: 'transit' },
        { fact: 'cnEnteredOn', operator: 'greaterThanInclusive', value: '2024-12-17' },
      ],
    },

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

    // The day that is the last if the day after entry is the first, and one too many if the day of entry is.
    'last-day-in-doubt': {
      any: [
        {
          all: [
            { any: [{ condition: 'on-visa' }, { condition: 'without-visa' }] },
            { fact: 'daysPastStay', operator: 'equal', value: { days: 0 } },
          ],
        },
        { all: [{ condition: 'in-transit' }, { fact: 'daysPastTransit', operator: 'equal', value: { days: 0 } }] },
      ],
    },
    'entry-day-counts': {
      any: [
        { all: [{ condition: 'on-visa' }, { fact: 'firstDayOfStay', operator: 'equal', value: 'day-of-entry' }] },
        { all: [{ condition: 'without-visa' }, { fact: 'firstDayWithoutVisa', operator: 'equal', value: 'day-of-entry' }] },
        { all: [{ condition: 'in-transit' }, { fact: 'firstDayOfTransit', operator: 'equal', value: 'day-of-entry' }] },
      ],
    },
    'stay-still-runs': {
      any: [
        {
          all: [
            { any: [{ condition: 'on-visa' }, { condition: 'without-visa' }] },
            { fact: 'daysPastStay', operator: 'lessThan', value: { days: 0 } },
          ],
        },
        { all: [{ condition: 'in-transit' }, { fact: 'daysPastTransit', operator: 'lessThan', value: { days: 0 } }] },
      ],
    },
    'unhcr-to-be-told': {
      all: [
        { condition: 'foreigner' },
        { fact: 'unhcrStage', operator: 'equal', value: 'before-first-message' },
        { fact: 'refugeeClaim', operator: 'equal', value: 'none' },
      ],
    },
    'other-state-feared': {
      all: [
        { fact: 'country.persecutionFeared', operator: 'equal', value: true },
        { not: { fact: 'country', operator: 'in', value: ['CN', 'HK', 'MO'] } },
      ],
      label: { en: 'persecution is feared in {country}, which is not China', zh: '畏惧在{country}受到迫害，且该国不是中国' },
    },
    'stay-run-out': {
      any: [
        {
          all: [
            { any: [{ condition: 'on-visa' }, { condition: 'without-visa' }] },
            { fact: 'daysPastStay', operator: 'greaterThan', value: { days: 0 } },
          ],
        },
        { all: [{ condition: 'in-transit' }, { fact: 'daysPastTransit', operator: 'greaterThan', value: { days: 0 } }] },
        { all: [{ condition: 'last-day-in-doubt' }, { condition: 'entry-day-counts' }] },

        // Of a permit no last day is computed here, and whoever never had a visa has none: what is told counts, and is asked of them alone.
        {
          all: [
            { condition: 'foreigner' },
            { fact: 'cnStayExpired', operator: 'equal', value: true },
            { not: { condition: 'stay-still-runs' } },
          ],
        },
      ],
    },
  },
})
