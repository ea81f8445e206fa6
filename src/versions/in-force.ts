import { InvalidArgumentError, NotInForceError, UnknownVersionError } from '../errors.ts'
import { describe } from '../model/input/describe.ts'
import { type OptionTable, optional, readDay, readOptions } from '../model/input/options.ts'
import { taking } from '../model/input/taking.ts'
import type { Ruleset, RulesetVersion } from '../model/version.ts'

/** The dates that choose a version. */
export interface VersionDates {
  /** The day whose law is asked for. */
  readonly asOf: string
  /** Only what was written down on or before this day; everything where it is left out. */
  readonly knownOn?: string
}

const versionDates: OptionTable<VersionDates> = { asOf: readDay, knownOn: optional(readDay) }

/**
 * Chooses the version in force on a day: the one that began last, in its latest revision.
 *
 * @throws {@link NotInForceError} for a day before the first version, or before anything was encoded: there is no guess.
 * @throws {@link InvalidArgumentError} for a day that is none, or an option that there is not.
 *
 * @example
 * versionInForce(usPoliceCertificates, { asOf: '2020-01-01' }).inForce.from //=> '2015-11-18'
 */
export function versionInForce<Version extends RulesetVersion>(
  ruleset: Omit<Ruleset, 'versions'> & { readonly versions: readonly Version[] },
  dates: VersionDates,
): Version {
  const { asOf, knownOn } = readOptions(dates, versionDates)
  return taking('ruleset', () => latestOn(ruleset, asOf, knownOn))
}

function latestOn<Version extends RulesetVersion>(
  ruleset: Omit<Ruleset, 'versions'> & { readonly versions: readonly Version[] },
  asOf: string,
  knownOn: string | undefined,
): Version {
  const encoded = encodedBy(ruleset.versions, knownOn)
  const first = encoded[0]
  if (first === undefined) {
    const { encodedOn = '' } = ruleset.versions[0] ?? {}
    throw new NotInForceError(ruleset.id, asOf, encodedOn, knownOn)
  }
  const version = encoded.filter(({ inForce }) => inForce.from <= asOf).at(-1)
  if (version === undefined) throw new NotInForceError(ruleset.id, asOf, first.inForce.from)
  return version
}

/** Those of the versions that had been written down on a day; all of them where no day is given. */
export function encodedBy<Version extends RulesetVersion>(versions: readonly Version[], knownOn: string | undefined): readonly Version[] {
  return knownOn === undefined ? versions : versions.filter(({ encodedOn }) => encodedOn <= knownOn)
}

/**
 * Finds a version by its first day, in its latest revision, or in the one named after a dot (`2015-11-18.1`).
 *
 * @throws {@link UnknownVersionError} naming those that there are.
 * @throws {@link InvalidArgumentError} for a name that is no text.
 */
export function versionNamed<Version extends RulesetVersion>(
  ruleset: Omit<Ruleset, 'versions'> & { readonly versions: readonly Version[] },
  name: string,
): Version {
  if (typeof name !== 'string') throw new InvalidArgumentError('name', `${describe(name)} is not the name of a version: write 2015-11-18`)
  const [from, revision] = name.split('.')
  return taking('ruleset', () => {
    const version = ruleset.versions
      .filter((candidate) => candidate.inForce.from === from && (revision === undefined || String(candidate.revision) === revision))
      .at(-1)
    if (version !== undefined) return version
    throw new UnknownVersionError(ruleset.id, name, [...new Set(ruleset.versions.map(({ inForce }) => inForce.from))])
  })
}

/**
 * The first day on which a version no longer governs.
 *
 * @returns Nothing where no later version has been encoded.
 */
export function supersededOn(ruleset: Ruleset, version: RulesetVersion): string | undefined {
  const from = taking('version', () => version.inForce.from)
  return taking('ruleset', () => ruleset.versions.find(({ inForce }) => inForce.from > from)?.inForce.from)
}

/**
 * The first day of the version that governed before another.
 *
 * @returns Nothing where none was encoded.
 */
export function earlierThan(ruleset: Ruleset, version: RulesetVersion): string | undefined {
  return ruleset.versions.findLast(({ inForce }) => inForce.from < version.inForce.from)?.inForce.from
}

/**
 * Says how a day lies to a version, as its ruleset knows.
 *
 * @param version - A version of the ruleset.
 * @param asOf - A day on which the version can be applied, as `YYYY-MM-DD`.
 *
 * @returns `superseded` from the first day of a later version on; before that `beyond-verification` after the last day on which the version
 *   was checked, and `in-force` until then.
 *
 * @throws {@link InvalidArgumentError} for a day that is none.
 *
 * @example
 * horizonIn(usPoliceCertificates, version19911001, '2026-11-21') //=> 'superseded'
 */
export function horizonIn(ruleset: Ruleset, version: RulesetVersion, asOf: string): 'in-force' | 'superseded' | 'beyond-verification' {
  const day = readDay(asOf, 'asOf')
  const successor = supersededOn(ruleset, version)
  if (successor !== undefined && successor <= day) return 'superseded'
  return day > version.verifiedOn ? 'beyond-verification' : 'in-force'
}
