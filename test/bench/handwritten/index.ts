import type { MeasuredRuleset } from '../applicants/index.ts'
import { auByHand } from './au.ts'
import { nzByHand } from './nz.ts'
import { usByHand } from './us.ts'
import type { HandVerdicts } from './verdicts.ts'

/** The version of each ruleset that was written by hand, as a function of the as-of date and then of the facts. */
export const byHand: Partial<
  Record<MeasuredRuleset, { readonly version: string; readonly decider: (asOf: string) => (facts: never) => HandVerdicts }>
> = {
  'us-police-certificates': { version: '2015-11-18', decider: usByHand },
  'au-police-certificates': { version: '2010-06-01', decider: auByHand },
  'nz-police-certificates': { version: '2026-07-01', decider: nzByHand },
}
