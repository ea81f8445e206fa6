import { type CommonPhrases, withCommon } from '../common.ts'
import type { VerificationPhrases } from '../verification.ts'
import { common } from './common.ts'

const named = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

export const verification: VerificationPhrases = /* @__PURE__ */ withCommon<Omit<VerificationPhrases, keyof CommonPhrases>>(common, {
  title: (ruleset, version) => `${ruleset}: version of ${version}`,
  clean: (outcomes) =>
    `Every situation was looked at, for ${outcomes} outcomes: there is no rule, exception, fact or reading that never matters.`,
  remarks: (count) =>
    `Every situation was looked at: ${count === 1 ? 'one part of the version makes' : `${count} parts of the version make`} no difference in any.`,
  counted: (outcome, applies, situations, hangsOn) =>
    `${outcome}: in ${applies} of ${situations} situations, told apart by ${hangsOn} ${hangsOn === 1 ? 'thing' : 'things'}`,
  counts: 'In how many situations each outcome applies',
  outcomeNeverApplies: (outcome) => `Nothing can lead to “${outcome}”.`,
  ruleNeverApplies: (rule) => `The rule “${rule}” can never apply: its conditions exclude each other.`,
  ruleAlwaysCovered: (rule, by) => `The rule “${rule}” adds nothing: whenever it applies, the same follows from ${named(by)}.`,
  exceptionNeverMatters: (rule) => `The exception to the rule “${rule}” never matters: where it holds, the rule does not apply anyway.`,
  neverMatters: (name) => `“${name}” is tested, and nothing ever hangs on it.`,
  readingsAlike: (reading, values) => `Of the reading “${reading}”, these come to the same: ${named(values)}.`,
  proves:
    'This compares the conditions of the version with each other. It does not say that they are the law, and it counts situations in which nobody can be, such as a longest stay above the total.',
})
