import { composeVersion } from '../../../../src/authoring.ts'
import { afterRegistration } from './after-registration.ts'
import { certificate } from './certificate.ts'
import { feared } from './feared.ts'
import { firstMessage } from './first-message.ts'
import { interview } from './interview.ts'
import { leaving } from './leaving.ts'
import { nextSteps } from './next-steps.ts'
import { terms } from './terms.ts'

/**
 * The way through registration with UNHCR in China, as the stage that a person is in: what to send or bring, what to wait for, what not to
 * do, what comes next.
 *
 * It asks for no name, number or address: the items of the first message are named, not collected. The clauses UN-01 to UN-20 are those of
 * UNHCR’s page in its order; each citation stands for one paragraph or item of it. How long a certificate is valid is never said, because
 * UNHCR does not say it.
 */
export default composeVersion(
  {
    ruleset: 'unhcr-cn-registration',
    inForce: {
      from: '2013-07-01',
      basis: 'bound',
      note: {
        en: 'UNHCR’s page is undated. It relies on the Exit and Entry Administration Law, in force from that day, and cannot be older in this form; when it first said so is not known. It was read on 21 November 2026: answers for days long before rest on that reading.',
        zh: '联合国难民署的网页未注明日期。网页以自该日起施行的《出境入境管理法》为依据，就其现有内容而言不会早于该日；何时首次如此说明，不得而知。网页于2026年11月21日查阅：就此前较早日期所作的回答，均以该次查阅为依据。',
      },
    },
    encodedOn: '2026-11-21',
    verifiedOn: '2026-11-21',
    revision: 1,

    // Only ages are counted in years here: one born on 29 February turns a year older on 28 February. No source says otherwise.
    dateRounding: 'down',
    notModelled: [
      { clauses: ['S0-02'], reason: 'What registration is for: UNHCR records and verifies information. Nothing follows from it.' },
      { clauses: ['S0-42'], reason: 'Navigation of the page (see also, related information).' },
    ],
  },
  terms,
  [feared, nextSteps, firstMessage, interview, certificate, afterRegistration, leaving],
)
