import { defineTerms } from '../../../../src/authoring.ts'
import { birthDate, chineseNational } from '../../../vocabulary/person.ts'
import {
  cnAsksForPoliticalReasons,
  cnAsylumGranted,
  fearsHarm,
  harmGround,
  outsideHomeCountry,
  refugeeClaim,
} from '../../../vocabulary/refuge.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'

/** What the rules of the version can name. */
export const terms = defineTerms({
  citations: sources,
  labels,
  facts: {
    chineseNational: { ...chineseNational, hint: { en: 'Stateless persons do not.', zh: '无国籍人不具有。' }, cites: ['eeal_89'] },
    refugeeClaim: { ...refugeeClaim, cites: ['eeal_46_applicants', 'eeal_46_refugees', 'rsd'] },
    outsideHomeCountry: { ...outsideHomeCountry, cites: ['unhcr_who'] },
    fearsHarm: { ...fearsHarm, cites: ['unhcr_who'] },
    harmGround: { ...harmGround, cites: ['unhcr_who'] },
    cnAsksForPoliticalReasons: { ...cnAsksForPoliticalReasons, cites: ['constitution'] },
    cnAsylumGranted: { ...cnAsylumGranted, cites: ['extradition'] },
    birthDate: { ...birthDate, cites: ['eeal_general'] },
  },
  measures: {
    age: { age: 'birthDate' },
  },
  readings: {},
  conditions: {
    foreigner: { fact: 'chineseNational', operator: 'equal', value: false },
    'under-determination': { all: [{ condition: 'foreigner' }, { fact: 'refugeeClaim', operator: 'equal', value: 'under-determination' }] },
    recognised: { all: [{ condition: 'foreigner' }, { fact: 'refugeeClaim', operator: 'equal', value: 'recognised' }] },
    'asks-the-state': {
      all: [
        { condition: 'foreigner' },
        { fact: 'cnAsksForPoliticalReasons', operator: 'equal', value: true },
        { fact: 'cnAsylumGranted', operator: 'equal', value: false },
      ],
    },
    refused: { all: [{ condition: 'foreigner' }, { fact: 'refugeeClaim', operator: 'in', value: ['refused', 'finally-refused'] }] },
    'sought-protection': {
      all: [
        { condition: 'foreigner' },
        {
          any: [
            { fact: 'refugeeClaim', operator: 'in', value: ['under-determination', 'recognised', 'refused', 'finally-refused'] },
            { fact: 'cnAsksForPoliticalReasons', operator: 'equal', value: true },
            { fact: 'cnAsylumGranted', operator: 'equal', value: true },
          ],
        },
      ],
    },
  },
})
