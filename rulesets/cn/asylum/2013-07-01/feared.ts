import { defineChapter } from '../../../../src/authoring.ts'
import { fearedChina, fearsChina } from '../../../feared-china.ts'
import { terms } from './terms.ts'

/** Whoever fears China is told to take advice before turning to its authorities. */
export const feared = defineChapter(terms, {
  outcomes: { 'fears-china': { ...fearedChina, before: ['register-accommodation', 'temporary-permit'] } },
  rules: [fearsChina(['eeal_general', 'pages_silent'], { condition: 'foreigner' })],
})
