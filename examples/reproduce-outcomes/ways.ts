import { rulesets } from '../../rulesets/index.ts'
import type { Ruleset } from '../../src/index.ts'
import type { Destination } from './counts.ts'

/** What people at a destination are taken to apply for, and the rules for that. */
export interface Way {
  readonly destination: Destination
  readonly ruleset: Ruleset
  /** In a few words, for tables. */
  readonly name: string
  /** What is added to the facts of each person; what a version does not know is left out. */
  readonly facts: Readonly<Record<string, unknown>>
}

const noArrests = { arrests: [], usChargesWithoutArrest: [] }

/**
 * A claim to asylum is none of the matters that these rules are about, except in Australia, where a protection visa is a visa like others: so
 * the study asks what they would ask of as many people with such histories who apply for something that they are about.
 */
export const ways: readonly Way[] = [
  {
    destination: 'US',
    ruleset: rulesets['us-police-certificates'],
    name: 'the claim to asylum itself',
    facts: { usVisa: 'other', ...noArrests },
  },
  {
    destination: 'US',
    ruleset: rulesets['us-police-certificates'],
    name: 'as if for an immigrant visa',
    facts: { usVisa: 'immigrant', ...noArrests },
  },
  {
    destination: 'US',
    ruleset: rulesets['us-police-certificates'],
    name: 'as if for adjustment of status',
    facts: { usVisa: 'adjustment-of-status', ...noArrests },
  },
  {
    destination: 'AU',
    ruleset: rulesets['au-police-certificates'],
    name: 'protection visa',
    facts: { auVisa: 'other', auProtection: true },
  },
  {
    destination: 'CA',
    ruleset: rulesets['ca-protected-persons-police-certificates'],
    name: 'as if protected already, for permanent residence',
    facts: { caProgramme: 'protected-person' },
  },
  {
    destination: 'CA',
    ruleset: rulesets['ca-express-entry-police-certificates'],
    name: 'as if invited through Express Entry',
    facts: { caProgramme: 'express-entry' },
  },
  {
    destination: 'CA',
    ruleset: rulesets['ca-spousal-police-certificates'],
    name: 'as if sponsored by a spouse',
    facts: { caProgramme: 'spouse' },
  },
]
