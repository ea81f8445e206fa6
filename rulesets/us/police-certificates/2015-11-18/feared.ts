import { defineChapter } from '../../../../src/authoring.ts'
import { fearedBeside, fearedState } from '../../../feared-state.ts'
import { terms } from './terms.ts'

const cites = ['fam_applicants', 'cfr_police_2015', 'cfr_hardship', 'i485'] as const

/** That something is asked of the country, or a certificate of it is in hand, which could be asked to be replaced. */
const asked = {
  any: [
    { condition: 'certificate-needed' },
    { fact: 'country.certificateInHand', operator: 'equal', value: true },
    { fact: 'country.arrested', operator: 'equal', value: true },
    // Only adjustment of status asks for the records of a charge without an arrest.
    { all: [{ condition: 'adjusting-status' }, { fact: 'country.charged', operator: 'equal', value: true }] },
  ],
} as const

/** A state that is feared: the records of an arrest or a charge there are got from it as a certificate is. */
export const feared = defineChapter(terms, {
  outcomes: { 'feared-state': fearedState },
  rules: [
    {
      id: 'feared-state',
      title: {
        en: 'The sources say nothing of a state that the applicant fears: whatever they ask for, advice comes first',
        zh: '所见来源未提及申请人所畏惧的国家：无论要求何种文件，均应先咨询',
      },
      cites,
      forEach: 'country',
      when: { all: [{ fact: 'country.persecutionFeared', operator: 'equal', value: true }, asked] },
      then: { outcome: 'feared-state' },
    },
    fearedBeside(cites, asked),
  ],
})
