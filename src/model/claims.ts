import type { Condition } from './condition.ts'
import type { Policy } from './policy.ts'
import type { RemarkKind } from './remark-kinds.ts'
import type { Text } from './text.ts'

/** Outcomes or rules, by their names: all of them about the same, the case as a whole or each country, place or record of a list. */
export type Several = { readonly outcomes: readonly string[] } | { readonly rules: readonly string[] }

/** What every claim has. */
export interface ClaimHead {
  /** Of which versions, by their first days; of all where it is left out. */
  readonly versions?: readonly string[]
}

/** What a set of outcomes or rules is called. */
export interface ClaimOfSeveral extends ClaimHead {
  /** In kebab-case. */
  readonly id: string
  /** What they are: a noun phrase, such as `the halls that receive the application`. */
  readonly title: Text
}

/** Of these never two apply to one subject. */
export type Exclusive = ClaimOfSeveral & Several

/** Of these at least one applies, where something holds: to every subject where nothing is said. */
export type Complete = ClaimOfSeveral &
  Several & {
    readonly when?: Condition
    /** Where any of these outcomes, or of these rules, applies. */
    readonly whenever?: Several
  }

/** A remark that is right, and why. */
export interface Accepted extends ClaimHead {
  /** Its kind, and as much of what it says as tells which is meant. */
  readonly remark: { readonly kind: RemarkKind } & Readonly<Record<string, unknown>>
  /** The reason in law: a sentence. */
  readonly because: Text
  /** Citation keys; never empty. */
  readonly cites: readonly string[]
}

/**
 * What is claimed of the versions of a ruleset beside their rules, as plain data: it decides nothing, and is proved or refuted by `verify`.
 */
export interface Claims {
  readonly exclusive?: readonly Exclusive[]
  readonly complete?: readonly Complete[]
  readonly accepted?: readonly Accepted[]
  readonly policies?: readonly Policy[]
}
