import { rulesets } from '../../rulesets/index.ts'
import { parsePlainDate } from '../calendar/plain-date.ts'
import { type Ruleset, type RulesetVersion, versionName } from '../model/version.ts'
import { encodedBy, supersededOn, versionInForce, versionNamed } from '../versions/in-force.ts'
import type { Arguments } from './arguments.ts'
import { encodedLater, notADay, notAVersion, twoVersionsNeeded, unknownName } from './faults.ts'
import { UsageError } from './io.ts'

/** The version that a command is about. */
export interface Chosen {
  readonly ruleset: Ruleset
  readonly version: RulesetVersion
  /** The first day of the version that governs on the as-of date instead, where the one chosen no longer does. */
  readonly supersededOn: string | undefined
}

/**
 * Chooses the version that the arguments ask for: the one named behind `@`, or else the one in force on the as-of date.
 *
 * @param asOf - The as-of date; without one, and without a name, the latest version is meant.
 *
 * @throws {@link UsageError} when there is no such ruleset, or the version was not written down by the day of `--known-on`.
 * @throws {@link UnknownVersionError} {@link NotInForceError} when it has no such version.
 */
export function chooseVersion(args: Arguments, asOf: string | undefined): Chosen {
  const { found, name } = findRuleset(args)
  const knownOn = dateOption(args, 'known-on')
  if (name !== undefined) {
    const latest = versionNamed(found, name)
    const ruleset = { ...found, versions: encodedBy(found.versions, knownOn) }
    if (ruleset.versions.every(({ inForce }) => inForce.from !== latest.inForce.from))
      throw new UsageError(encodedLater(versionName(latest), latest.encodedOn, knownOn ?? ''))
    const version = versionNamed(ruleset, name)
    const successor = supersededOn(ruleset, version)
    return { ruleset, version, supersededOn: successor !== undefined && asOf !== undefined && successor <= asOf ? successor : undefined }
  }
  const day = asOf ?? found.versions.at(-1)?.inForce.from ?? ''
  return {
    ruleset: found,
    version: versionInForce(found, { asOf: day, ...(knownOn !== undefined && { knownOn }) }),
    supersededOn: undefined,
  }
}

/**
 * Finds the ruleset that the arguments name, and the name of its version where they have one.
 *
 * @throws {@link UsageError} {@link UnknownVersionError} when there is no such ruleset or version.
 */
export function findRuleset({ target }: Pick<Arguments, 'target'>): { readonly found: Ruleset; readonly name: string | undefined } {
  const [id = '', name, ...rest] = target.split('@')
  const known: Readonly<Record<string, Ruleset>> = rulesets
  const found = Object.hasOwn(known, id) ? known[id] : undefined
  if (found === undefined) throw new UsageError(unknownName('ruleset', id, Object.keys(known)))
  if (name === '' || rest.length > 0) throw new UsageError(notAVersion(target, `${id}@${found.versions.at(-1)?.inForce.from}`))
  if (name !== undefined) versionNamed(found, name)
  return { found, name }
}

/** Two versions of a ruleset, in the order in which they were named. */
export interface ChosenPair {
  readonly ruleset: Ruleset
  readonly before: RulesetVersion
  readonly after: RulesetVersion
}

/**
 * Chooses the two versions that the arguments name behind a ruleset, each by its first day.
 *
 * @throws {@link UsageError} when there is no such ruleset, or fewer than two versions are named: those that it has are told.
 * @throws {@link UnknownVersionError} when it has no such version.
 */
export function chooseVersions({ targets: [id = '', ...names] }: Pick<Arguments, 'targets'>): ChosenPair {
  const { found: ruleset, name } = findRuleset({ target: id })
  const [before, after] = names.map((one) => versionNamed(ruleset, one))
  if (name === undefined && before !== undefined && after !== undefined) return { ruleset, before, after }
  throw new UsageError(twoVersionsNeeded(ruleset.id, [...new Set(ruleset.versions.map(({ inForce }) => inForce.from))]))
}

/**
 * Reads an option that is a day.
 *
 * @throws {@link UsageError} when it is none.
 */
export function dateOption(args: Arguments, option: 'as-of' | 'known-on' | 'until' | 'after'): string | undefined {
  const date = args.value(option)
  if (date === undefined || parsePlainDate(date) !== undefined) return date
  throw new UsageError(notADay(option, date))
}
