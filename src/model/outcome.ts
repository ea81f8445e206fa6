import type { OutcomeRole } from './role.ts'
import type { Text } from './text.ts'

/** Every word that {@link OutcomeKind} can be. */
export const outcomeKinds = [
  'requirement',
  'duty',
  'deadline',
  'fee',
  'eligibility',
  'exclusion',
  'permission',
  'consequence',
  'facility',
  'notice',
] as const

/** What sort of thing follows when a rule applies; a requirement is a thing to have, a duty an act to do, an exclusion keeps the way closed. */
export type OutcomeKind = (typeof outcomeKinds)[number]

/** Every word that {@link Modality} can be, the strongest first. */
export const modalities = ['must', 'is', 'may'] as const

/** How an outcome binds: `must`, `may` (somebody's discretion), or `is` (a statement). */
export type Modality = (typeof modalities)[number]

/** A modality that another can turn out to be weaker than. */
export type Stronger = Exclude<Modality, 'may'>

/** Every word that {@link Leading} can be. */
export const leadings = ['authority-that-asks'] as const

/** To whom what is asked for leads: to the authority that asks for it, and to no state that somebody may fear. */
export type Leading = (typeof leadings)[number]

/** Something that a rule can find: a document to file, a deadline, a fee, a permission. */
export interface Outcome {
  readonly kind: OutcomeKind
  /** How the outcome binds where the rule does not say otherwise. */
  readonly modality: Modality
  /** Whose discretion it is; given with `may`. */
  readonly by?: Text
  readonly title: Text
  /** The part that it plays in reports. */
  readonly role?: OutcomeRole
  /** The outcomes that lead to nothing in the place that it names, by the parameter with the role `at-place`, where it applies. */
  readonly setsAside?: readonly string[]
  /**
   * Of the role `advice-first`: the outcomes that lead to the state that is feared, and are nothing to do before advice was taken. What is
   * found for a country leads to its state without being named, unless it says by `leadsTo` that it does not.
   */
  readonly before?: readonly string[]
  /** Of what is found for a country: to whom it leads, where that is not the state of that country. */
  readonly leadsTo?: Leading
}

export type Outcomes = Readonly<Record<string, Outcome>>
