import type { Condition } from './condition.ts'
import type { Facts } from './fact.ts'
import type { Text } from './text.ts'

/**
 * One thing that becomes otherwise in the life of somebody, all else being the same.
 */
export type PolicyChange =
  /**
   * A stay of this list that has begun begins earlier or ends later, or goes on: one in the country that is looked at (`here`), or in any other
   * (`elsewhere`); where nothing is looked at but the case, one in any country.
   */
  | {
      readonly longer: string
      readonly where: 'here' | 'elsewhere'
      /** `never`: it grows together with no other stay in its country, a gap being none that some measure of the version bridges. */
      readonly joining?: 'never'
    }
  /** A list of records or of countries has one more. */
  | { readonly further: string }

/** What never becomes of an outcome where it says so: `lost` is also what binds less strongly, `gained` what binds more strongly. */
export type PolicyNever = 'lost' | 'gained'

/** Somebody who shows that a policy does not hold. */
export interface PolicyClient {
  readonly asOf: string
  /** The readings to follow that are not those that are recommended. */
  readonly readings?: Readonly<Record<string, string>>
  /** What `evaluate` takes. */
  readonly before: Facts
  /** What is otherwise after the change; left out where it is the versions that differ. */
  readonly after?: Facts
}

/** Why a policy does not hold after all, by the law as it is. */
export interface PolicyAcceptance {
  readonly because: Text
  /** The citation keys that say so; never empty. */
  readonly cites: readonly string[]
  /** Who shows it: tried before anybody is looked for. */
  readonly client: PolicyClient
}

/** What every policy says of itself. */
export interface PolicyHead {
  /** In kebab-case. */
  readonly id: string
  /** A sentence that is true where the policy holds. */
  readonly title: Text
  readonly never: PolicyNever
  /** The outcomes that are spoken of. */
  readonly outcomes: readonly string[]
  /** The citation keys from which it follows. */
  readonly cites?: readonly string[]
  /** Given where it is known not to hold. */
  readonly accepted?: PolicyAcceptance
}

/**
 * That a change never makes an outcome lost, or never gained: for whomever, and for each country, place and record that there was before.
 *
 * Whom a version does not cover has nothing: to leave its scope is to lose all outcomes, and to enter it is to gain them.
 */
export interface ChangePolicy extends PolicyHead {
  readonly change: PolicyChange
  /** Whom it is about: a condition, in the terms of the version, that holds before the change and after it. */
  readonly when?: Condition
  /** The first days of the versions that it is about; all of them where it is not given. */
  readonly versions?: readonly string[]
}

/** That of two versions the later one never takes an outcome from anybody, or never brings it to anybody, as its source says of it. */
export interface IntentPolicy extends PolicyHead {
  /** The first days of both, the earlier first. */
  readonly between: readonly [before: string, after: string]
}

/** Something that a ruleset is to keep to, whoever is looked at: declared beside it as data, and proved, or refuted by somebody. */
export type Policy = ChangePolicy | IntentPolicy
