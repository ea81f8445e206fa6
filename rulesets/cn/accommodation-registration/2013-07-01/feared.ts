import { defineChapter } from '../../../../src/authoring.ts'
import { fearedChina, fearsChina } from '../../../feared-china.ts'
import { terms } from './terms.ts'

/** Whoever fears China is told to take advice before turning to its police. */
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
  },
  rules: [fearsChina(['eeal_39_elsewhere'], { condition: 'foreigner' })],
})
