import { defineTerms } from '../../../../src/authoring.ts'
import { conditions as fearedConditions } from '../../../feared-china.ts'
import { persecutionFearedIn } from '../../../vocabulary/certificates.ts'
import {
  cnExtraditionBarredByTime,
  cnExtraditionInAbsentia,
  cnExtraditionInhumane,
  cnExtraditionMilitaryOffence,
  cnExtraditionPersecution,
  cnExtraditionPoliticalOffence,
  cnExtraditionProsecutedInChina,
  cnExtraditionRequested,
  cnExtraditionTorture,
  cnExtraditionTriedInChina,
} from '../../../vocabulary/extradition.ts'
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
          zh: '中国有关难民和庇护的法律适用于外国人；香港、澳门、台湾的中国籍居民，中国法律视为中国公民。定居外国并已取得外国国籍的人已丧失中国国籍，填写国籍时不要选择中国、香港、澳门或台湾。',
        },
        instead: {
          en: 'Protection from one’s own state is asked for outside it: help.unhcr.org says where and how, country by country. China extradites none of its citizens (Extradition Law, art 8(1)).',
          zh: '因畏惧本国迫害而寻求保护的，须在本国境外提出；各国的途径见help.unhcr.org。中国不引渡本国公民（《引渡法》第八条第（一）项）。',
        },
        cites: ['eeal_89', 'nationality_law', 'hong_kong_macau', 'taiwan', 'unhcr_who', 'extradition_8_1'],
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
    cnAsylumGranted: { ...cnAsylumGranted, cites: ['extradition_8_3'] },
    cnExtraditionRequested: { ...cnExtraditionRequested, cites: ['extradition_8'] },
    cnExtraditionPoliticalOffence: { ...cnExtraditionPoliticalOffence, cites: ['extradition_8_3'] },
    cnExtraditionPersecution: { ...cnExtraditionPersecution, cites: ['extradition_8_4'] },
    cnExtraditionTorture: { ...cnExtraditionTorture, cites: ['extradition_8_7'] },
    cnExtraditionMilitaryOffence: { ...cnExtraditionMilitaryOffence, cites: ['extradition_8_5'] },
    cnExtraditionBarredByTime: { ...cnExtraditionBarredByTime, cites: ['extradition_8_6'] },
    cnExtraditionTriedInChina: { ...cnExtraditionTriedInChina, cites: ['extradition_8_2'] },
    cnExtraditionInAbsentia: { ...cnExtraditionInAbsentia, cites: ['extradition_8_8'] },
    cnExtraditionProsecutedInChina: { ...cnExtraditionProsecutedInChina, cites: ['extradition_9'] },
    cnExtraditionInhumane: { ...cnExtraditionInhumane, cites: ['extradition_9'] },
    birthDate: { ...birthDate, cites: ['eeal_general'] },
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['pages_silent'] },
  },
  measures: {
    age: { age: 'birthDate' },
  },
  readings: {
    determinationEnds: {
      title: { en: 'When does the determination of refugee status end in a refusal?', zh: '申请被拒绝的，难民地位甄别何时结束？' },
      values: {
        'final-refusal': {
          title: { en: 'With the final refusal, after review', zh: '经复核后最终被拒绝时' },
          cites: ['rsd', 'unhcr_in_china'],
        },
        'first-refusal': { title: { en: 'With the first refusal', zh: '首次被拒绝时' }, cites: ['eeal_46_applicants'] },
      },
      recommended: 'final-refusal',
      because: {
        en: 'UNHCR, which determines status in China, reviews its first refusals: until then nothing is final. Article 46 says no more than “during the determination”.',
        zh: '在中国由联合国难民署进行甄别，首次拒绝可以复核，在此之前并非最终决定；第四十六条只规定“在难民地位甄别期间”。',
      },
    },
    asylumOfArticle8: {
      title: {
        en: 'Has a recognised refugee been given “the right of asylum” that bars extradition?',
        zh: '被认定为难民，是否即属于已被给予引渡法所称的“受庇护权利”？',
      },
      values: {
        'granted-by-state': {
          title: { en: 'No: only whoever China itself granted asylum', zh: '否：仅指由中国给予庇护的人' },
          cites: ['constitution', 'extradition_8_3'],
        },
        'recognition-too': {
          title: { en: 'Yes: recognition as a refugee is enough', zh: '是：被认定为难民即可' },
          cites: ['extradition_8_3', 'eeal_46_refugees', 'rsd'],
        },
      },
      recommended: 'granted-by-state',
      because: {
        en: 'The Extradition Law uses the words of the Constitution, of asylum that China grants; article 46 speaks of refugees. The other grounds of article 8 can protect a refugee as well.',
        zh: '引渡法采用宪法的用语，即中国给予的受庇护的权利；第四十六条则使用“难民”。第八条的其他情形同样可以保护难民。',
      },
    },
  },
  conditions: {
    ...fearedConditions,
    foreigner: isForeigner,
    'in-determination': {
      all: [
        { condition: 'foreigner' },
        {
          any: [
            { fact: 'refugeeClaim', operator: 'equal', value: 'under-determination' },
            {
              all: [
                { fact: 'refugeeClaim', operator: 'equal', value: 'refused' },
                { fact: 'determinationEnds', operator: 'equal', value: 'final-refusal' },
              ],
            },
          ],
        },
      ],
    },
    'determination-over': {
      all: [
        { condition: 'foreigner' },
        { fact: 'refugeeClaim', operator: 'in', value: ['refused', 'finally-refused'] },
        { not: { condition: 'in-determination' } },
      ],
    },
    recognised: { all: [{ condition: 'foreigner' }, { fact: 'refugeeClaim', operator: 'equal', value: 'recognised' }] },
    'asks-the-state': {
      all: [
        { condition: 'foreigner' },
        { fact: 'cnAsksForPoliticalReasons', operator: 'equal', value: true },
        { fact: 'cnAsylumGranted', operator: 'equal', value: false },
      ],
    },
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

    'extradition-sought': { all: [{ condition: 'foreigner' }, { fact: 'cnExtraditionRequested', operator: 'equal', value: true }] },
    'must-refuse': {
      any: [
        { fact: 'cnAsylumGranted', operator: 'equal', value: true },
        {
          all: [{ condition: 'recognised' }, { fact: 'asylumOfArticle8', operator: 'equal', value: 'recognition-too' }],
        },
        { fact: 'cnExtraditionPoliticalOffence', operator: 'equal', value: true },
        { fact: 'cnExtraditionPersecution', operator: 'equal', value: true },
        { fact: 'cnExtraditionTorture', operator: 'equal', value: true },
        { fact: 'cnExtraditionMilitaryOffence', operator: 'equal', value: true },
        { fact: 'cnExtraditionBarredByTime', operator: 'equal', value: true },
        { fact: 'cnExtraditionTriedInChina', operator: 'equal', value: true },
        { fact: 'cnExtraditionInAbsentia', operator: 'equal', value: true },
      ],
    },
  },
})
