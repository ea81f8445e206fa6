import { type CommonPhrases, withCommon } from '../common.ts'
import type { ComparisonPhrases } from '../comparison.ts'
import { common } from './common.ts'
import { status } from './status.ts'

export const comparison: ComparisonPhrases = /* @__PURE__ */ withCommon(common, {
  comparison: (asOf) => `Police certificates by destination, as of ${asOf}`,
  country: 'Country',
  status: {
    applies: status.needed,
    may: status.mayBeNeeded,
    'does-not-apply': status.notNeeded,
    undetermined: status.open,
    contested: status.contested,
    'not-covered': 'not covered',
  },
  adviceFirst: status.adviceFirst,
  outOfScope: 'not covered',
  seeBelow: 'see below',
  hangsOn: (questions) => `hangs on: ${questions}`,
  recommendedReading: (status) => `${status} on the recommended reading`,
  exception: (rules) => `excepted: ${rules}`,
  inForceSince: (day) => `rules in force since ${day}`,
  firstDay: (day) => `first day covered: ${day}`,
  notEncoded: (day) => `nothing was written down before ${day}`,
  leftOut: (rulesets) =>
    `Not in this table, since they are for people who do not choose between destinations, or choose for a while only; ask them by \`evaluate\`: ${rulesets}.`,
  differences: 'How stays are counted',
  stillOpen: 'Still open',
  askNext: 'Ask next',
  destinations: 'Rules applied',
  sources: 'Sources',
} satisfies Omit<ComparisonPhrases, keyof CommonPhrases>)
