import { type CommonPhrases, withCommon } from '../common.ts'
import type { DifferencePhrases } from '../difference.ts'
import { common } from './common.ts'

export const difference: DifferencePhrases = /* @__PURE__ */ withCommon<Omit<DifferencePhrases, keyof CommonPhrases>>(common, {
  heading: (title, before, after) => `${title}: what changed for people, ${before} → ${after}`,
  same: 'Nothing: both versions find the same of everybody, on every day and however the law is read. This is proved, not tried.',
  summary: (groups, all) =>
    all === 1
      ? 'One thing differs.'
      : `${all} things differ${groups < all ? `, in ${groups} groups` : ''}. Each has an example that you can check with \`evaluate\`.`,
  requirement: {
    gained: 'needed now, and was not',
    lost: 'not needed any more',
    binds: 'asked for otherwise',
    says: 'says something else',
    entered: 'covered now, and was not',
    left: 'not covered any more',
  },
  outcome: {
    gained: 'applies now, and did not',
    lost: 'does not apply any more',
    binds: 'binds otherwise',
    says: 'says something else',
    entered: 'covered now, and was not',
    left: 'not covered any more',
  },
  covered: 'who is covered',
  binds: (before, after) => `was “${before}”, is “${after}”`,
  ruleOf: (version) => `Rule of ${version}: `,
  example: (day) => `For example, on ${day}: `,
  nothingSaid: 'somebody of whom nothing else is said',
  stay: (where, from, to) => (to === undefined ? `${where} since ${from}` : `${where} ${from} to ${to}`),
  was: 'was: ',
  is: 'is: ',
  notSpokenOf: 'not spoken of',
  ifRead: (reading, value) => `${reading} ${value}`,
  goesWith: 'For some of them also: ',
  inLaw: 'In law, rule by rule',
  otherReadings: 'Only if the law is read otherwise than we recommend',
  nobody: 'Differs in the text, and can concern nobody: lengths of stay, or the days since the later version, rule it out',
  noneFound: (tries) => `Can differ, but nobody was found in ${tries} tries`,
})
