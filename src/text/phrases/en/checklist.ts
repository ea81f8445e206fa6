import { byKind, type ChecklistPhrases } from '../checklist.ts'
import { status } from './status.ts'

export const checklist: ChecklistPhrases = {
  heading: (title) => `Checklist: ${title}`,
  groups: { do: 'Do', bring: 'Bring', pay: 'Pay', 'by-when': 'By when', where: 'Where (places open to the applicant)' },
  setAside: 'Not to be done: it cannot be had there',
  adviceFirst: 'Not to be done before you have advice: it leads to a state that is feared, or goes with what does',
  inHand: 'Not to be done: the certificate is in hand',
  goodToKnow: 'Good to know',
  changes: 'Changes within a year, if nothing else happens',
  legend: `☐ to tick off · ◇ ${status.open}: may turn out to be ${status.needed} · ≠ ${status.contested}: sources disagree`,
  nothing: 'On the facts given there is nothing to tick off.',
  nothingYet: 'On the facts given so far there is nothing to tick off yet.',
  discretionary: (kind) => byKind(kind, { asked: status.mayBeNeeded, fee: 'may be charged', other: status.possible }),
  bringHeld: (good) => `bring the certificate that you have: ${good}`,
  sent: 'apply for it: it is sent straight to the authority, and you bring nothing',
  dependsOn: 'Depends on: ',
  dependsOnUnknowable: 'Depends on what cannot be known: ',
  onThatHangs: 'On that hangs:',
  alsoOpen: 'Also open: ',
}
