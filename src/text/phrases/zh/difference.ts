import { type CommonPhrases, withCommon } from '../common.ts'
import type { DifferencePhrases } from '../difference.ts'
import { common } from './common.ts'

export const difference: DifferencePhrases = /* @__PURE__ */ withCommon<Omit<DifferencePhrases, keyof CommonPhrases>>(common, {
  heading: (title, before, after) => `${title}：对当事人有何变化，${before} → ${after}`,
  same: '没有变化：无论何人、何日、作何种解读，两个版本的结论都相同。此为证明所得，而非试算。',
  summary: (groups, all) => `共有 ${all} 处变化${groups < all ? `，分为 ${groups} 组` : ''}，每处附一例，可用 \`evaluate\` 核对。`,
  requirement: {
    gained: '原不需要，现在需要',
    lost: '不再需要',
    binds: '要求的强度不同',
    says: '内容不同',
    entered: '原不适用，现在适用',
    left: '不再适用',
  },
  outcome: {
    gained: '原不成立，现在成立',
    lost: '不再成立',
    binds: '约束的强度不同',
    says: '内容不同',
    entered: '原不适用，现在适用',
    left: '不再适用',
  },
  covered: '适用对象',
  binds: (before, after) => `原为“${before}”，现为“${after}”`,
  ruleOf: (version) => `${version} 版的规则：`,
  example: (day) => `例如，在${day}：`,
  nothingSaid: '未提供其他情况的人',
  stay: (where, from, to) => (to === undefined ? `${where}，自${from}至今` : `${where}，${from}至${to}`),
  was: '原：',
  is: '现：',
  notSpokenOf: '未涉及',
  ifRead: (reading, value) => `${reading}${value}`,
  goesWith: '其中有些人还有以下变化：',
  inLaw: '法律条文，逐条列出',
  otherReadings: '只有不采推荐解读时才有的变化',
  nobody: '条文有别，但不可能涉及任何人：居留时长之间的关系或施行日期已将其排除',
  noneFound: (tries) => `可能有别，但试算 ${tries} 次未找到任何人`,
})
