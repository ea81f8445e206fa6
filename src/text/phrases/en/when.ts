import { type CommonPhrases, withCommon } from '../common.ts'
import type { WhenPhrases } from '../when.ts'
import { common } from './common.ts'

export const when: WhenPhrases = /* @__PURE__ */ withCommon(common, {
  title: (ruleset) => `${ruleset}: until when`,
  asked: (asOf, until) => `As of ${asOf}, if nothing else happens; looked ahead until ${until}.`,
  notUntil: (status, day, cause) => `${status} until ${day}, when ${cause}.`,
  until: (status, lastDay) => `${status} until ${lastDay}.`,
  then: (status, day, cause) => `${status} from ${day}, when ${cause}.`,
  good: { applies: 'good', 'does-not-apply': 'no longer good', notYet: 'not good' },
  outside: 'not covered by these rules',
  checked: (day) => `By the rules as last checked on ${day}; a later change of law is not in this.`,
  adviceFirst: 'On any day: take advice before anything that leads to a state that is feared.',
  outsideNow: 'These rules do not cover this case, so no dates can be told: `evaluate` tells why, and where to turn.',
  nothingDecided: (until) => `Of what is decided, nothing changes until ${until}, if nothing else happens.`,
  openNow: (count) =>
    `Still open: ${count === 1 ? 'one finding' : `${count} findings`}. \`evaluate\` tells what they hang on; once that is known, so are their dates.`,
  orderBy: (day, time) => `Order the next one by ${day}: it takes ${time}.`,
  orderEntry: (about) => `${about} Last day to order the next one, by the time it usually takes.`,
  turnEntry: (about) => `${about} This changes today.`,
  nothing: (until) => `Nothing changes until ${until}, if nothing else happens.`,
  others: (count, until) =>
    count === 1 ? `One other finding stays as it is until ${until}.` : `${count} other findings stay as they are until ${until}.`,
  stops: {
    law: (day) => `Looked back to ${day}: no earlier rules are known here.`,
    horizon: (day) => `Looked back to ${day}, and no further.`,
  },
  stopsByFacts: (day, problem) => `Looked back to ${day}: on the day before, the facts could not be as given (${problem}).`,
  endsByFacts: (day, problem) => `Looked ahead until ${day}: the rules that follow cannot take these facts (${problem}).`,
  turns: (age) => `you turn ${age}`,
  canTurn: (age) => `you may turn ${age}`,
  reaches: (what, threshold) => `${what} reaches ${threshold}`,
  canReach: (what, threshold) => `${what} may reach ${threshold}`,
  fallsBelow: (what, threshold) => `${what} falls below ${threshold}`,
  canFallBelow: (what, threshold) => `${what} may fall below ${threshold}`,
  under: (age) => `you are under ${age}`,
  isBefore: (what, day) => `${what} is before ${day}`,
  isNotBefore: (what, day) => `${what} is ${day} or later`,
  becomes: (what, value) => `this changes: ${what} (${value})`,
  lawOfDay: 'the rules themselves change',
  takesOver: (day) => `the rules in force from ${day} take over`,
} satisfies Omit<WhenPhrases, keyof CommonPhrases>)
