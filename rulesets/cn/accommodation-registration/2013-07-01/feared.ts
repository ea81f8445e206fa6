import { defineChapter } from '../../../../src/authoring.ts'
import { fearedChina, fearsChina } from '../../../feared-china.ts'
import { terms } from './terms.ts'

/** Whoever fears China is told to take advice before turning to its police. */
export const feared = defineChapter(terms, {
  outcomes: { 'fears-china': fearedChina },
  rules: [fearsChina(['eeal_39_elsewhere'], { condition: 'foreigner' })],
})
