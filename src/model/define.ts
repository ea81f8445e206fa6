import type { DateRounding, PlainDate } from '../calendar/plain-date.ts'
import type { Citation } from './citation.ts'
import { freeze } from './freeze.ts'
import type { Outcome } from './outcome.ts'
import type { ConditionOf } from './typed-condition.ts'
import type { Each, FactsMap, MeasureShape, Names } from './typed-names.ts'
import type { ReadingShape, TypedMeasure, TypedReading, TypedRule } from './typed-rule.ts'
import type { InForce, NotModelled, Ruleset, RulesetVersion } from './version.ts'

/** A version whose facts are known at compile time, so that callers' facts are checked too. */
export type DefinedVersion<Facts> = Omit<RulesetVersion, 'facts'> & { readonly facts: Facts }

/**
 * Defines one version of a ruleset: checks every name and value in it at compile time, and freezes it.
 *
 * A misspelt fact or citation, a value outside an enumeration, an ordering of one, an empty `cites`, `all` or `any`, and a name that is not in
 * scope of a rule's `forEach` do not compile. What types cannot see is checked when the version is first used, or by `readVersion`.
 *
 * @param version - Plain data, complete in itself.
 *
 * @returns The same object, frozen throughout.
 *
 * @example
 * defineVersion({ ruleset: 'my-firm', inForce: { from: '2026-01-01', basis: 'exact' }, … })
 */
export function defineVersion<
  const Facts extends FactsMap,
  const Measures extends Readonly<Record<string, MeasureShape>>,
  const Readings extends Readonly<Record<string, ReadingShape>>,
  const Citations extends Readonly<Record<string, Citation>>,
  const Outcomes extends Readonly<Record<string, Outcome>>,
  const Shared extends Readonly<Record<string, unknown>>,
>(version: {
  readonly ruleset: string
  readonly inForce: InForce
  readonly encodedOn: PlainDate
  readonly verifiedOn: PlainDate
  readonly revision: number
  readonly dateRounding: DateRounding
  readonly citations: Citations
  readonly facts: Facts & { readonly [Name in keyof Facts]: { readonly cites?: readonly Names<NoInfer<Citations>>[] } }
  readonly measures: Measures & { readonly [Name in keyof Measures]: TypedMeasure<NoInfer<Facts>, keyof NoInfer<Measures>> }
  readonly readings: Readings & { readonly [Name in keyof Readings]: TypedReading<Readings[Name], NoInfer<Citations>> }
  readonly conditions: Shared & {
    readonly [Name in keyof Shared]: ConditionOf<
      NoInfer<Facts>,
      NoInfer<Measures>,
      NoInfer<Readings>,
      NoInfer<Shared>,
      'country' | 'place' | Each<NoInfer<Facts>> | undefined
    >
  }
  readonly outcomes: Outcomes
  readonly rules: readonly TypedRule<
    NoInfer<Facts>,
    NoInfer<Measures>,
    NoInfer<Readings>,
    NoInfer<Citations>,
    NoInfer<Outcomes>,
    NoInfer<Shared>
  >[]
  readonly notModelled: readonly NotModelled[]
}): DefinedVersion<Facts> {
  return freeze(version) as unknown as DefinedVersion<Facts>
}

/**
 * Defines a ruleset from its versions, in the order of their first days.
 *
 * @throws TypeError when there is no version, one belongs to another ruleset, or they are out of order.
 */
export function defineRuleset<const Definition extends Ruleset>(ruleset: Definition): Definition {
  const { id, versions } = ruleset
  if (versions.length === 0) throw new TypeError(`\`${id}\` has no version`)
  versions.forEach((version, index) => {
    const before = versions[index - 1]
    if (version.ruleset !== id) throw new TypeError(`\`${id}\` holds a version of \`${version.ruleset}\``)
    if (before === undefined || before.inForce.from < version.inForce.from) return
    if (before.inForce.from > version.inForce.from || before.revision >= version.revision) {
      throw new TypeError(
        `\`${id}\`: ${version.inForce.from} (revision ${version.revision}) does not come after ${before.inForce.from} (revision ${before.revision})`,
      )
    }
  })
  return freeze(ruleset)
}
