import type { StatusPhrases } from '../status.ts'

export const status: StatusPhrases = {
  needed: 'needed',
  mayBeNeeded: 'may be needed',
  notNeeded: 'not needed',
  applies: 'applies',
  possible: 'possible',
  doesNotApply: 'does not apply',
  open: 'open',
  contested: 'law unclear',
  adviceFirst: 'take advice first',
}
