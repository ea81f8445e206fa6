import { digestOf, meaningOf } from '../../model/digest.ts'
import { functionOf, type OptionTable, optional, readOptions } from '../../model/input/options.ts'
import type { Modality } from '../../model/outcome.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { type Change, classesOf, type DifferingClass } from '../../reasons/difference/classes.ts'
import { compareVersions } from '../../reasons/difference/compared.ts'
import { type Witness, witnessFinder } from '../../reasons/difference/witness/witness.ts'
import { type LawChange, lawChanges } from './law-changes.ts'

export type { Change } from '../../reasons/difference/classes.ts'
export type { Witness } from '../../reasons/difference/witness/witness.ts'

/** Which version it is. */
export interface VersionIdentity {
  readonly ruleset: string
  /** Its first day. */
  readonly version: string
  readonly revision: number
  readonly digest: string
  readonly meaning: string
}

/** Situations in which two versions differ, all by the same rules; a witness or why there is none. */
export interface DifferentSituations {
  readonly change: Change
  /** Nothing where it is about whom the versions cover (`entered`, `left`). */
  readonly outcome?: string
  /** What it is found for each of; nothing where it is for the case. */
  readonly forEach?: string
  /** How it binds in each version; given where that is what differs. */
  readonly binds?: { readonly before: Modality; readonly after: Modality }
  /** The rules by which it applied and applies; none of a version in which it does not. */
  readonly rules: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Given where the versions differ so only if one of them is read otherwise than its encoders recommend. */
  readonly underOtherReadings?: true
  /** The number, from 0, of situations among which these are: whoever is in these is in those. */
  readonly among?: number
  /** Somebody in these situations. */
  readonly witness?: Witness
  /** Given where nobody can be in them, since the later version is in force: a proof. */
  readonly impossible?: true
  /** How many cases were tried in vain; given where there is neither. */
  readonly tries?: number
}

/** What differs between two versions, for people and in law. */
export interface Difference {
  readonly before: VersionIdentity
  readonly after: VersionIdentity
  /** Whether both find the same of everybody on every day, however the law is read: a proof. */
  readonly same: boolean
  readonly situations: readonly DifferentSituations[]
  /** What the later version says otherwise than the earlier one, part by part. */
  readonly law: readonly LawChange[]
}

/** What a caller wants of a comparison. */
export interface DiffOptions {
  /**
   * Called after somebody was looked for in each of the situations, which takes long.
   *
   * @param tried - In how many somebody was looked for so far, from 1 on.
   * @param all - How many situations there are.
   */
  readonly onTried?: (tried: number, all: number) => void
}

const diffOptions: OptionTable<DiffOptions> = { onTried: optional(functionOf()) }

/**
 * Tells what differs between two versions, for people and in law.
 *
 * Both are compiled over the same variables, so that they differ exactly where the exclusive-or of their diagrams is true. These situations
 * are divided by what differs and by the rules responsible. For each there is somebody of whom `evaluate` finds it, with as few facts as were
 * found to be enough; or a proof that there can be nobody; or neither, and how many cases were tried.
 *
 * @param before - The version to compare with, such as the one in force before, or a firm's own.
 * @param options - What is told of how far it has come; nothing where this is left out.
 *
 * @throws {@link InvalidRulesetError} where something is wrong with a version.
 * @throws {@link InvalidArgumentError} where the two cannot stand side by side, or an option cannot be used.
 *
 * @example
 * diff(version, version).same //=> true
 */
export function diff(before: RulesetVersion, after: RulesetVersion, options: DiffOptions = {}): Difference {
  const { onTried } = readOptions(options, diffOptions)
  const compared = compareVersions(before, after)
  const { diagram } = compared.compiled
  const classes = classesOf(compared)
  const find = witnessFinder(compared)
  const isAmong = (one: DifferingClass, other: DifferingClass) =>
    one.change === other.change && one.forEach === other.forEach && diagram.and(one.node, diagram.not(other.node)) === 0
  const situations = classes.map((differing, index): DifferentSituations => {
    const { change, outcome, forEach, binds, rules } = differing
    const among = classes.findIndex(
      (other, at) => other !== differing && isAmong(differing, other) && (at < index || !isAmong(other, differing)),
    )
    const found = find(differing)
    onTried?.(index + 1, classes.length)
    return {
      change,
      ...(outcome !== undefined && { outcome }),
      ...(forEach !== undefined && { forEach }),
      ...(binds !== undefined && { binds }),
      rules,
      ...(among >= 0 && { among }),
      ...found,
    }
  })
  return { before: identityOf(before), after: identityOf(after), same: classes.length === 0, situations, law: lawChanges(before, after) }
}

function identityOf(version: RulesetVersion): VersionIdentity {
  const { ruleset, inForce, revision } = version
  return { ruleset, version: inForce.from, revision, digest: digestOf(version), meaning: meaningOf(version) }
}
