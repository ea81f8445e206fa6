import { type CommonPhrases, withCommon } from '../common.ts'
import type { VerificationPhrases } from '../verification.ts'
import { common } from './common.ts'

const named = (names: readonly string[]) => names.map((name) => `“${name}”`).join('、')

export const verification: VerificationPhrases = /* @__PURE__ */ withCommon<Omit<VerificationPhrases, keyof CommonPhrases>>(common, {
  title: (ruleset, version) => `${ruleset}：${version}起的版本`,
  clean: (outcomes) => `已就${outcomes}项结论查遍所有情形：没有从不起作用的规则、例外、事实或解读。`,
  remarks: (count) => `已查遍所有情形：该版本有${count}处在任何情形下都不影响结论。`,
  counted: (outcome, applies, situations, hangsOn) => `${outcome}：在${situations}种情形中的${applies}种成立，取决于${hangsOn}项`,
  counts: '各项结论在多少种情形下成立',
  outcomeNeverApplies: (outcome) => `没有任何规则能得出“${outcome}”。`,
  ruleNeverApplies: (rule) => `规则“${rule}”永远不会适用：其各项条件互相排斥。`,
  ruleAlwaysCovered: (rule, by) => `规则“${rule}”是多余的：凡它适用之处，依${named(by)}已得出相同结论。`,
  exceptionNeverMatters: (rule) => `规则“${rule}”的例外从不起作用：例外成立时，该规则本来就不适用。`,
  neverMatters: (name) => `条件中有“${name}”，但没有任何结论取决于它。`,
  readingsAlike: (reading, values) => `解读“${reading}”中，以下各种并无差别：${named(values)}。`,
  proves:
    '以上只核对该版本各项条件之间的关系，不表示这些条件与法律一致；所计的情形中也有现实中不可能出现的，例如最长一次居留超过居留总时长。',
})
