import { defineChapter } from '../../../../src/authoring.ts'
import { fearedBeside, fearedState } from '../../../feared-state.ts'
import { terms } from './terms.ts'

/** Whoever fears China itself: what the law offers stays as it is, and nobody is sent to its offices. */
export const feared = defineChapter(terms, {
  outcomes: { 'feared-state': fearedState },
  rules: [
    {
      id: 'feared-state',
      title: {
        en: 'Whoever fears China does not turn to its police or notaries before advice: the sources say nothing of it, and the destination has rules on what cannot be had',
        zh: '畏惧中国的人在咨询之前不应接触中国警方或公证处：所见来源未作规定；无法取得的证明由目的地国依其规定处理',
      },
      cites: ['notary_1990', 'waivers'],
      forEach: 'country',
      when: {
        all: [{ fact: 'country.persecutionFeared', operator: 'equal', value: true }, { condition: 'in-china' }],
      },
      then: { outcome: 'feared-state' },
    },
    fearedBeside(['notary_1990', 'waivers'], { condition: 'in-china' }),
  ],
})
