import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** The day by which somebody is in time by one count and late by another: told before everything else. */
export const lastDayInDoubt = defineChapter(terms, {
  outcomes: {
    'leave-today': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'leave China today: by one count this is the last day, by another it has passed',
        zh: '当日离境：按一种算法当日为最后一日，按另一种算法已逾期',
      },
    },
  },
  rules: [
    {
      id: 'leave-today',
      title: { en: 'The day on which the counts differ', zh: '两种算法结果不同的一日' },
      cites: ['eeal_37', 'regs_36'],
      when: { condition: 'last-day-in-doubt' },
      then: { outcome: 'leave-today' },
    },
  ],
})
