import { defineChapter } from '../../../../src/authoring.ts'
import { fearedChina, fearsChina } from '../../../feared-china.ts'
import { terms } from './terms.ts'

/** What is handed in to the exit-entry office or the police, done there, or got from them. */
export const handedIn = [
  'cancel-household-registration',
  'appointment',
  'appear-in-person',
  'agent-id-copy',
  'fingerprints',
  'passport',
  'application-form',
  'photo',
  'accommodation-registration',
  'host-residence-permit',
  'kinship-letter',
  'kinship-documents',
  'kinship-authentication',
  'property-proof',
  'funds-proof',
  'chinese-origin-proof',
  'medical-proof',
  'private-matter-proof',
  'health-certificate',
  'new-health-certificate',
  'birth-certificate',
  'parents-documents',
  'identity-change-proof',
  'former-passport',
  'new-passport-proof',
  'companion-proof',
  'translation',
  'originals-and-copies',
  'pay-and-collect',
  'cooperate-with-checks',
  'main-hall',
  'zhongguancun-hall',
  'chaoyang-hall',
  'shunyi-hall',
  'shijingshan-hall',
  'tongzhou-hall',
  'office-of-residence',
] as const

/** What is got from the applicant’s own state, or from the one that issued the proof of kinship. */
export const ofHomeState = [
  'kinship-authentication',
  'birth-certificate',
  'parents-documents',
  'identity-change-proof',
  'new-passport-proof',
] as const

/** Whoever fears China takes advice before turning to its authorities; whoever fears another state, before asking that one for papers. */
export const feared = defineChapter(terms, {
  outcomes: {
    'fears-china': {
      ...fearedChina,
      before: [...handedIn, 'host-travel-document'],
    },
    'feared-state': {
      kind: 'notice',
      modality: 'is',
      role: 'advice-first',
      before: ofHomeState,
      title: {
        en: 'papers of that state: those at hand can be handed in; before asking it, its embassy or its consulate for a passport, a certificate or a stamp on one, take advice from a lawyer or UNHCR',
        zh: '该国的文件：手中已有的可以提交；如须向该国或其使馆、领事馆办理护照、证明或认证，请先向律师或联合国难民署咨询',
      },
    },
  },
  rules: [
    fearsChina(['eeal_30'], { condition: 'any-application' }),
    {
      id: 'feared-state',
      title: {
        en: 'The guide asks for papers of the applicant’s own state; it does not say what whoever fears that state does (our own caution, not law)',
        zh: '指南要求提交本国的文件，未说明畏惧本国的人应如何办理（这是我们自己的谨慎做法，并非法律规定）',
      },
      cites: ['guide_documents', 'guide_family', 'change_guide'],
      forEach: 'country',
      when: {
        all: [
          { fact: 'country.persecutionFeared', operator: 'equal', value: true },
          { fact: 'country', operator: 'notIn', value: ['CN', 'HK', 'MO'] },
          {
            any: [
              { all: [{ condition: 'any-application' }, { fact: 'country.nationality', operator: 'equal', value: true }] },
              {
                all: [{ condition: 'family-case' }, { fact: 'bjKinshipIssuedIn', operator: 'in', value: ['convention', 'elsewhere'] }],
              },
            ],
          },
        ],
      },
      then: { outcome: 'feared-state' },
    },
  ],
})
