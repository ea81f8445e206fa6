import { defineChapter } from '../../../../src/authoring.ts'
import { fearedChina, fearsChina } from '../../../feared-china.ts'
import { terms } from './terms.ts'

/** Nobody is sent to a state that they fear, its police or its embassy, without being told to take advice before. */
export const feared = defineChapter(terms, {
  outcomes: {
    'fears-china': {
      ...fearedChina,
      before: [
        'obtain-police-form',
        'register-with-police',
        'obtain-police-form-later',
        'register-with-police-later',
        'register-each-new-place',
        'police-permit',
        'exit-permit',
      ],
    },
    'embassy-of-home-country': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'without a passport: do not turn to the police, embassy or consulate of a state that is feared to get one before asking UNHCR or a lawyer; write to UNHCR without it',
        zh: '没有护照的：在咨询联合国难民署或律师之前，不要为补办护照接触所畏惧国家的警方、使馆或领事馆；可先不附护照给联合国难民署发电子邮件',
      },
    },
  },
  rules: [
    fearsChina(['duties', 'pages_silent'], {
      any: [{ condition: 'before-registration' }, { condition: 'registered' }, { condition: 'leaving' }],
    }),
    {
      id: 'embassy-of-home-country',
      title: {
        en: 'UNHCR’s page asks for copies of the passport, not that somebody without one gets one from the state that is feared (our own caution, not law)',
        zh: '联合国难民署网页要求护照复印件，并未要求没有护照的人向所畏惧的国家办理（这是我们自己的谨慎做法，并非法律规定）',
      },
      cites: ['passport_identity', 'patience'],
      when: {
        all: [
          { any: [{ condition: 'first-message' }, { condition: 'interview-ahead' }] },
          { fact: 'hasPassport', operator: 'equal', value: false },
        ],
      },
      then: { outcome: 'embassy-of-home-country' },
    },
  ],
})
