import { type CommonPhrases, withCommon } from '../common.ts'
import type { VerificationPhrases } from '../verification.ts'
import { common } from './common.ts'

const named = (names: readonly string[]) => names.map((name) => `“${name}”`).join('、')

export const verification: VerificationPhrases = /* @__PURE__ */ withCommon<Omit<VerificationPhrases, keyof CommonPhrases>>(common, {
  title: (ruleset, version) => `${ruleset}：${version}起的版本`,
  clean: (outcomes) => `已就${outcomes}项结论查遍所有情形：没有从不起作用的规则、例外、事实或解读，也没有未说明理由的矛盾之处。`,
  claimsHold: (claims) => `对该版本所作的${claims}项声明均成立。`,
  remarks: (count) => `已查遍所有情形：有${count}处需要说明。`,
  counted: (outcome, applies, situations, hangsOn) => `${outcome}：在${situations}种情形中的${applies}种成立，取决于${hangsOn}项`,
  countedPossible: (possible) => `；其中现实中可能出现的至多${possible}种`,
  counts: '各项结论在多少种情形下成立',
  outcomeNeverApplies: (outcome) => `没有任何规则能得出“${outcome}”。`,
  ruleNeverApplies: (rule) => `规则“${rule}”永远不会适用：其各项条件互相排斥。`,
  ruleAlwaysCovered: (rule, by) => `规则“${rule}”是多余的：凡它适用之处，依${named(by)}已得出相同结论。`,
  exceptionNeverMatters: (rule) => `规则“${rule}”的例外从不起作用：例外成立时，该规则本来就不适用。`,
  neverMatters: (name) => `条件中有“${name}”，但没有任何结论取决于它。`,
  readingsAlike: (reading, values) => `解读“${reading}”中，以下各种并无差别：${named(values)}。`,
  overlap: (claim, one, other) => `${claim}应互相排斥，但“${one}”与“${other}”可能同时成立。`,
  gap: (claim) => `${claim}中应有一项成立，但可能一项也不成立。`,
  conflict: (outcome, first, then, parameter) =>
    `“${outcome}”可能同时依两条规则成立，而两条规则的“${parameter}”不同：显示的是“${first}”的，另一条是“${then}”。`,
  setAside: (one, other) => `“${one}”与“${other}”互相使对方落空，而两者可能同时成立。`,
  assumptionLessens: (fact, outcomes) => `对“${fact}”的假定可能使要求少于另一种回答：${named(outcomes)}。`,
  isCovered: '该版本是否适用于此人',
  shownBy: (day, subject, readings) =>
    `例如在${day}${subject === '' ? '' : `，就${subject}而言`}${readings.length === 0 ? '' : `，采${readings.join('、')}`}，事实如下：`,
  unwitnessed: (tries) => `条件上有此可能；尝试${tries}次，未找到这样的人。`,
  accepted: (count, listed) => `有${count}处已说明理由并经认可${listed ? '：' : '（以 `--full` 查看）。'}`,
  because: (remark, reason) => `${remark}认可理由：${reason}`,
  policyProved: (policy) => `已证明，对任何人均成立：${policy}。`,
  policyRefuted: (policy, reason) => `不成立：“${policy}”。${reason === undefined ? '' : `这是法律所致：${reason}`}`,
  policyOpen: (policy, outcomes) => `就${named(outcomes)}，未能证明，也未找到反例：“${policy}”。`,
  policyProvedAfterAll: (policy) => `声明为不成立，却已证明对任何人均成立：“${policy}”。`,
  thenAndNow: (outcome) => `前后两组事实下，“${outcome}”不同。`,
  endings: '某日之后不再可能的结论',
  ending: (date, day, what) => `“${date}”在${day}之后的，以下不再成立：${named(what)}。`,
  noEndings: (day) => `在${day}之后，所有可能成立的结论仍可能成立。`,
  relations: '以上各项之间对任何人都成立的关系',
  related: {
    'order-of-dates': ([first = '', then = '']) => `“${first}”不晚于、不多于“${then}”。`,
    'time-between-dates': ([length = '', ...ends]) =>
      ends.length === 0 ? `“${length}”不会少于零。` : `“${length}”由以下日期限定：${named(ends)}。`,
    'longer-stay': ([within = '', whole = '']) => `“${within}”不会长于“${whole}”。`,
    'stay-there-is': ([stay = '', other = '']) => `“${other}”与“${stay}”相伴：有此方有彼。`,
    'whole-and-part': ([part = '', sum = '']) => `“${part}”不会多于“${sum}”。`,
    'least-and-most': ([name = '']) => `“${name}”不会超出其可能的范围。`,
    'what-it-is-about': ([subject = '', ...others]) => `“${subject}”与以下各项所指一致：${named(others)}。`,
  },
  proves:
    '以上只核对该版本各项条件之间的关系，范围限于该版本适用的人，不表示这些条件与法律一致。凡可从日期、居留与国家推知的关系均已计入，例如最长一次居留不超过居留总时长；现实中其他的相互关联则视为互不影响。',
})
