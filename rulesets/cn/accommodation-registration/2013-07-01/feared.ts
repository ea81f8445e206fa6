import { defineChapter } from '../../../../src/authoring.ts'
import { fearedChina, fearsChina } from '../../../feared-china.ts'
import { terms } from './terms.ts'

/** Whoever fears China is told to take advice before turning to its police; whoever fears another state, to write to UNHCR in time. */
export const feared = defineChapter(terms, {
  outcomes: {
    'fears-china': {
      ...fearedChina,
      before: [
        'register',
        'register-again',
        'passport',
        'proof-of-address',
        'host-identity',
        'police-station',
        'host-registers',
        'online-registration',
        'online-pilot',
        'keep-the-form',
        // A hotel reports whom it lodges.
        'identity-at-hotel',
        'present-permit',
        'register-birth',
        'birth-certificate',
        'exit-entry-office',
        'extension',
        'stay-permit',
      ],
    },
    'write-to-unhcr': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'this state is feared: write an email to UNHCR in China, before the days of the stay end where they still run; what the email changes about those days no source says',
        zh: '畏惧该国：请给联合国难民署驻华代表处发电子邮件，停留期未满的，应在期满前发出；发出邮件对停留期有何影响，未见来源说明',
      },
    },
    'write-if-stateless': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'this state is feared: whoever is stateless and used to live there writes an email to UNHCR in China, before the days of the stay end where they still run; for others UNHCR’s page speaks of the country of nationality',
        zh: '畏惧该国：无国籍且曾经常居住在该国的人，请给联合国难民署驻华代表处发电子邮件，停留期未满的，应在期满前发出；对其他人，该署网页说的是国籍国',
      },
    },
  },
  rules: [
    fearsChina(['eeal_39_elsewhere'], { condition: 'foreigner' }),
    {
      id: 'write-to-unhcr',
      title: {
        en: 'UNHCR takes requests for asylum by email; article 46 lets whoever asked for refugee status stay meanwhile, but UNHCR called that pending implementation',
        zh: '联合国难民署通过电子邮件受理庇护申请；第四十六条允许难民地位申请人在甄别期间停留，但联合国难民署称该条有待实施',
      },
      cites: ['unhcr_who', 'unhcr_request', 'eeal_46', 'factsheet'],
      forEach: 'country',
      when: {
        all: [
          { condition: 'unhcr-to-be-told' },
          { condition: 'other-state-feared' },
          { fact: 'country.nationality', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'write-to-unhcr' },
    },
    {
      id: 'write-if-stateless',
      title: {
        en: 'UNHCR’s page names the home country: that of nationality, or where there is none that of habitual residence',
        zh: '联合国难民署网页说的是本国：国籍国；没有国籍的，为经常居住国',
      },
      cites: ['unhcr_who', 'unhcr_request', 'eeal_46', 'factsheet'],
      forEach: 'country',
      when: {
        all: [
          { condition: 'unhcr-to-be-told' },
          { condition: 'other-state-feared' },
          { fact: 'country.nationality', operator: 'equal', value: false },
        ],
      },
      then: { outcome: 'write-if-stateless' },
    },
  ],
})
