import type { Condition } from './condition.ts'
import { type Modality, modalities, type Outcome } from './outcome.ts'
import type { Text } from './text.ts'

/** A parameter of an outcome: a constant, a text for people, or a reference to a fact or measure. */
export type Parameter = string | number | boolean | Text | Reference

/** The name of a fact or measure whose value is shown. */
export interface Reference {
  readonly fact: string
}

/** Whether a parameter refers to a fact or measure. */
export function isReference(parameter: Parameter): parameter is Reference {
  return typeof parameter === 'object' && 'fact' in parameter
}

/** What follows when a rule applies. */
export interface Consequence {
  readonly outcome: string
  /** How it binds, where that differs from the outcome's own modality. */
  readonly modality?: Modality
  /** Whose discretion it is; given with `may`. */
  readonly by?: Text
  readonly params?: Readonly<Record<string, Parameter>>
}

/** When (and unless) something holds, then an outcome follows, as a source says. */
export interface Rule {
  /** In kebab-case, never renamed once released. */
  readonly id: string
  readonly title: Text
  /** Citation keys; never empty. */
  readonly cites: readonly string[]
  /** Apply the rule to each country, to each place, or to each record of a list. */
  readonly forEach?: string
  readonly when: Condition
  /** An exception in law: the rule does not apply where this holds. */
  readonly unless?: Condition
  readonly then: Consequence
}

/** What a rule tests: when it applies, and then its exception, where it has one. */
export function conditionsOf({ when, unless }: Rule): readonly Condition[] {
  return unless === undefined ? [when] : [when, unless]
}

/** How a rule of a version that has these outcomes binds: as its outcome does, where it says nothing else. */
export function modalityOf(outcomes: Readonly<Record<string, Outcome>>, { then }: Rule): Modality {
  return then.modality ?? (outcomes[then.outcome] as Outcome).modality
}

/** How weakly a rule binds: 0 is the strongest. */
export function rankOf(outcomes: Readonly<Record<string, Outcome>>, rule: Rule): number {
  return modalities.indexOf(modalityOf(outcomes, rule))
}
