import { type CommonPhrases, withCommon } from '../common.ts'
import type { VerificationPhrases } from '../verification.ts'
import { common } from './common.ts'

const uncapitalised = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)

const named = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

export const verification: VerificationPhrases = /* @__PURE__ */ withCommon<Omit<VerificationPhrases, keyof CommonPhrases>>(common, {
  title: (ruleset, version) => `${ruleset}: version of ${version}`,
  clean: (outcomes) =>
    `Every situation was looked at, for ${outcomes} outcomes: there is no rule, exception, fact or reading that never matters, and nothing that says two things at once without a reason.`,
  claimsHold: (claims) => `What is claimed of the version holds: ${claims === 1 ? 'one claim' : `${claims} claims`}.`,
  remarks: (count) => `Every situation was looked at: there ${count === 1 ? 'is one remark' : `are ${count} remarks`}.`,
  counted: (outcome, applies, situations, hangsOn) =>
    `${outcome}: in ${applies} of ${situations} situations, told apart by ${hangsOn} ${hangsOn === 1 ? 'thing' : 'things'}`,
  countedPossible: (possible) => `; somebody can be in ${possible} of them at most`,
  counts: 'In how many situations each outcome applies',
  outcomeNeverApplies: (outcome) => `Nothing can lead to “${outcome}”.`,
  ruleNeverApplies: (rule) => `The rule “${rule}” can never apply: its conditions exclude each other.`,
  ruleAlwaysCovered: (rule, by) => `The rule “${rule}” adds nothing: whenever it applies, the same follows from ${named(by)}.`,
  exceptionNeverMatters: (rule) => `The exception to the rule “${rule}” never matters: where it holds, the rule does not apply anyway.`,
  neverMatters: (name) => `“${name}” is tested, and nothing ever hangs on it.`,
  readingsAlike: (reading, values) => `Of the reading “${reading}”, these come to the same: ${named(values)}.`,
  overlap: (claim, one, other) => `Of ${claim} two can apply at once: “${one}” and “${other}”.`,
  gap: (claim) => `Of ${claim} none applies, though one should.`,
  conflict: (outcome, first, then, parameter) =>
    `“${outcome}” can follow from two rules that give “${parameter}” different values: “${first}”, which is told, and “${then}”.`,
  setAside: (one, other) => `“${one}” and “${other}” set each other aside, and both can apply.`,
  assumptionLessens: (fact, outcomes) =>
    `What is assumed of “${fact}” can let less be asked for than another answer would: ${named(outcomes)}.`,
  isCovered: 'whether the version covers the case',
  shownBy: (day, subject, readings) =>
    `So it is on ${day}${subject === '' ? '' : `, for ${subject}`}${readings.length === 0 ? '' : `, where ${readings.join(', ')}`}, with these facts:`,
  unwitnessed: (tries) => `The conditions allow it; in ${tries} tries nobody was found of whom it is so.`,
  accepted: (count, listed) =>
    `${count === 1 ? 'One remark is' : `${count} remarks are`} accepted, each for the reason that is given${listed ? ':' : ' (`--full` tells them).'}`,
  because: (remark, reason) => `${remark} Accepted: ${reason}`,
  policyProved: (policy) => `Proved for everybody: ${uncapitalised(policy)}.`,
  policyRefuted: (policy, reason) => `Refuted: “${policy}”.${reason === undefined ? '' : ` So it is by law: ${uncapitalised(reason)}`}`,
  policyOpen: (policy, outcomes) => `Neither proved nor refuted, for ${named(outcomes)}: “${policy}”.`,
  policyProvedAfterAll: (policy) => `Said not to hold, and proved for everybody: “${policy}”.`,
  thenAndNow: (outcome) => `With the first facts “${outcome}” stands otherwise than with the second.`,
  endings: 'What can no longer be after a day',
  ending: (date, day, what) => `Where “${date}” lies after ${day}, these no longer apply: ${named(what)}.`,
  noEndings: (day) => `All that can apply can still do so after ${day}.`,
  relations: 'What holds between these things, whoever it is',
  related: {
    'order-of-dates': ([first = '', then = '']) => `“${first}” comes no later, or is no more, than “${then}”.`,
    'time-between-dates': ([length = '', ...ends]) =>
      ends.length === 0 ? `“${length}” is never less than nothing.` : `“${length}” is as long as the days allow: ${named(ends)}.`,
    'longer-stay': ([within = '', whole = '']) => `“${within}” is never longer than “${whole}”.`,
    'stay-there-is': ([stay = '', other = '']) => `“${other}” goes with “${stay}”: there is the one only with the other.`,
    'whole-and-part': ([part = '', sum = '']) => `“${part}” is never more than “${sum}”.`,
    'least-and-most': ([name = '']) => `“${name}” is never below what it can be, nor above.`,
    'what-it-is-about': ([subject = '', ...others]) => `“${subject}” is told alike by ${named(others)}.`,
  },
  proves:
    'This compares the conditions of the version with each other, for those whom it covers. It does not say that they are the law. What can be derived of dates, stays and countries is used, such as that the longest stay is never above the total; whatever else hangs together in life counts as free.',
})
