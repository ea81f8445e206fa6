import { type CommonPhrases, withCommon } from '../common.ts'
import type { TimelinePhrases } from '../timeline.ts'
import { common } from './common.ts'

export const timeline: TimelinePhrases = /* @__PURE__ */ withCommon(common, {
  timeline: (title, asOf) => (title === undefined ? `Residence history as of ${asOf}` : `${title}: residence history as of ${asOf}`),
  stay: (where, from, to) => (to === undefined ? `${where}, since ${from}` : `${where}, ${from} to ${to}`),
  ongoing: 'ongoing',
  asOf: 'as of',
  notKnown: 'not known',
  certificate: (where, issued, until) =>
    `certificate of ${where}, issued ${issued}${until === undefined ? '' : `, no longer acceptable from ${until}`}`,
  acceptable: { applies: 'acceptable', 'does-not-apply': 'not acceptable', undetermined: 'undetermined', contested: 'contested' },
  triggers: (stay, rules) => `${stay}: certificate needed by rule ${rules}`,
  neededFrom: (country, rules) => `${country}: certificate needed by rule ${rules}`,
  askedForStay: (stay, rules) => `${stay}: certificate asked for by rule ${rules}, but take advice first`,
  askedForFrom: (country, rules) => `${country}: certificate asked for by rule ${rules}, but take advice first`,
  legend: 'Rule',
  triggered: 'stay that triggered a certificate, by the rule numbered',
  adviceFirst: 'stay for which a certificate is asked for, but take advice first',
  otherStay: 'other stay',
  acceptableCertificate: 'certificate, while acceptable',
  otherCertificate: 'certificate not, or not surely, acceptable',
  noStays: 'No stays are given',
  inexact: 'days not certain',
} satisfies Omit<TimelinePhrases, keyof CommonPhrases>)
