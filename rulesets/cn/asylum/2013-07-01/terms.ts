import { defineTerms } from '../../../../src/authoring.ts'
import { birthDate, nationalities } from '../../../vocabulary/person.ts'
import {
  cnAsksForPoliticalReasons,
  cnAsylumGranted,
  fearsHarm,
  harmGround,
  outsideHomeCountry,
  refugeeClaim,
} from '../../../vocabulary/refuge.ts'
import { foreigners, isForeigner, isNoForeigner } from '../../foreigners.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'

/** What the rules of the version can name. */
export const terms = defineTerms({
  scope: {
    title: foreigners,
    outside: [
      {
        id: 'chinese-national',
        when: isNoForeigner,
        because: {
          en: 'Chinese law on refugees and asylum is for foreigners; it takes Chinese residents of Hong Kong, Macau and Taiwan for Chinese citizens. Whoever took another nationality while settled abroad has lost the Chinese one and leaves it out.',
          zh: '中国有关难民和庇护的法律适用于外国人；香港、澳门、台湾的中国籍居民，中国法律视为中国公民。定居外国并已取得外国国籍的人已丧失中国国籍，请不要填写。',
        },
        instead: {
          en: 'Protection from one’s own state is asked for outside it: help.unhcr.org says where and how, country by country.',
          zh: '因畏惧本国迫害而寻求保护的，须在本国境外提出；各国的途径见help.unhcr.org。',
        },
        cites: ['eeal_89', 'nationality_law', 'hong_kong_macau', 'taiwan', 'unhcr_who'],
      },
    ],
  },
  citations: sources,
  labels,
  facts: {
    nationalities: { ...nationalities, cites: ['eeal_89'] },
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
    foreigner: isForeigner,
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
