import { type CommonPhrases, withCommon } from '../common.ts'
import type { ComparisonPhrases } from '../comparison.ts'
import { common } from './common.ts'
import { status } from './status.ts'

export const comparison: ComparisonPhrases = /* @__PURE__ */ withCommon(common, {
  comparison: (asOf) => `各目的地所需的无犯罪记录证明，基准日 ${asOf}`,
  country: '国家',
  status: {
    applies: status.needed,
    may: status.mayBeNeeded,
    'does-not-apply': status.notNeeded,
    undetermined: status.open,
    contested: status.contested,
    'not-covered': '未收录',
  },
  adviceFirst: status.adviceFirst,
  outOfScope: '不适用',
  seeBelow: '见下文',
  hangsOn: (questions) => `取决于：${questions}`,
  recommendedReading: (status) => `依推荐解读：${status}`,
  exception: (rules) => `例外：${rules}`,
  inForceSince: (day) => `自${day}起施行的规则`,
  firstDay: (day) => `最早收录日：${day}`,
  notEncoded: (day) => `${day}之前尚未收录任何规则`,
  leftOut: (rulesets) => `以下规则所涉人员不在各目的地之间选择，或者只是短期前往，未列入本表，请用 \`evaluate\` 查询：${rulesets}。`,
  differences: '居留时间的计算方法',
  stillOpen: '仍待定',
  askNext: '下一个问题',
  destinations: '适用的规则',
  sources: '来源',
} satisfies Omit<ComparisonPhrases, keyof CommonPhrases>)
