import { type CommonPhrases, withCommon } from '../common.ts'
import type { CountingPhrases } from '../counting.ts'
import { common } from './common.ts'

export const counting: CountingPhrases = /* @__PURE__ */ withCommon(common, {
  destinationCounts: (destination, clauses) => `${destination}: ${clauses}`,
  counts: (manner, lengths) => `${manner} (${lengths})`,
  manner: {
    'in-a-row': { months: 'counts months in a row', days: 'counts days in a row' },
    'added-up': { months: 'adds months up', days: 'adds days up' },
  },
  inOnePlace: ' in one place',
  bridging: (days) => `, absences of up to ${days} days included`,
  uncounted: (kinds) => ` (${kinds.join(' and ')} left out)`,
  onAnotherReading: (manners) => `, or, on another reading, ${manners.join(' or ')}`,
  length: (length, window) => (window === '' ? length : `${length} ${window}`),
  atLeast: (length) => `at least ${length}`,
  moreThan: (length) => `more than ${length}`,
  withinTheLast: (length) => `within the last ${length}`,
  withinBefore: (length, date) => `within the ${length} ending on ${date}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
} satisfies Omit<CountingPhrases, keyof CommonPhrases>)
