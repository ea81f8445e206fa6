import { type CommonPhrases, withCommon } from '../common.ts'
import type { CountingPhrases } from '../counting.ts'
import { common } from './common.ts'

export const counting: CountingPhrases = /* @__PURE__ */ withCommon(common, {
  destinationCounts: (destination, clauses) => `${destination}${clauses}`,
  counts: (manner, lengths) => `${manner}（${lengths}）`,
  manner: {
    'in-a-row': { months: '按连续月数计算', days: '按连续天数计算' },
    'added-up': { months: '按累计月数计算', days: '按累计天数计算' },
  },
  inOnePlace: '（同一地方）',
  bridging: (days) => `（不超过${days}天的离开计入）`,
  uncounted: (kinds) => `（${kinds.join('、')}不计）`,
  onAnotherReading: (manners) => `，或依另一种解读${manners.join('或')}`,
  length: (length, window) => `${window}${length}`,
  atLeast: (length) => `至少${length}`,
  moreThan: (length) => `超过${length}`,
  withinTheLast: (length) => `最近${length}内`,
  withinBefore: (length, date) => `截至${date}的${length}内`,
  since: (date) => `自${date}起`,
  until: (date) => `截至${date}`,
} satisfies Omit<CountingPhrases, keyof CommonPhrases>)
