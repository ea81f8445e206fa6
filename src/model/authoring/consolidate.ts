import { InvalidRulesetError } from '../../errors.ts'
import { checkVersion, markComposed, namingRules } from '../check-version.ts'
import { assertVersion, takeAsChecked } from '../checked.ts'
import type { DateLimit, FactDefinition } from '../fact.ts'
import { freeze } from '../freeze.ts'
import { nameOfVersion } from '../name-of-version.ts'
import type { RulesetVersion } from '../version.ts'
import { type Labels, withLabels } from './labels.ts'

/**
 * Makes a version of what an author wrote: complete in itself, and nothing in it that it does not use.
 *
 * Measures and conditions get their labels. Of the sources it keeps those that are cited, of what limits dates what it has. Outcomes stand
 * in the order in which rules first lead to them.
 *
 * @returns Frozen throughout.
 *
 * @throws {@link InvalidRulesetError} naming every issue by path, where it cannot be put together.
 */
export function consolidate(written: Written): RulesetVersion {
  const version = orItsIssues(written, true, () => {
    const whole = complete(written)
    const cited = citedBy(whole)
    // Where one is cited that there is not, all stay, so that the check can tell which one was meant.
    const isLacking = [...cited].some((key) => !Object.hasOwn(whole.citations, key))
    return isLacking ? whole : onlyCited(whole)
  })
  markComposed(version)
  return version
}

/**
 * Makes a version, and refuses it where something is wrong with it, or with a source that nothing in it cites.
 *
 * @param isComposed - Whether its rules come from several lists.
 */
export function consolidateChecked(written: Written, isComposed = false): RulesetVersion {
  const whole = orItsIssues(written, isComposed, () => complete(written))
  if (isComposed) markComposed(whole)
  assertVersion(whole)
  return takeAsChecked(onlyCited(whole))
}

function orItsIssues(written: Written, isComposed: boolean, make: () => RulesetVersion): RulesetVersion {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // What lacks a part, or has something else for it, cannot be put together: its check says where.
    const { labels: _, ...version } = written
    const issues = checkVersion(version)
    throw new InvalidRulesetError(nameOfVersion(version), isComposed ? namingRules(version, issues) : issues)
  }
}

/** A version with labels and limits, and all its sources still. */
function complete({ labels, ...written }: Written): RulesetVersion {
  const version = withLabels(written, labels)
  return freeze({
    ...version,
    citations: { ...version.citations },
    facts: Object.fromEntries(Object.entries(version.facts).map(([name, fact]) => [name, withKnownDates(version, fact)])),
    outcomes: {
      ...pick(version.outcomes, new Set(version.rules.map(({ then }) => then.outcome))),
      ...version.outcomes,
    },
  })
}

function onlyCited(version: RulesetVersion): RulesetVersion {
  return freeze({ ...version, citations: pick(version.citations, citedBy(version)) })
}

/** A version as an author wrote it, with the labels of its ruleset beside it. */
export type Written = RulesetVersion & { readonly labels?: Labels }

/** The keys of every source that a rule, a fact or a reading cites. */
function citedBy({ scope, rules, facts, readings, certifiesByPlace = [] }: RulesetVersion): ReadonlySet<string> {
  return new Set([
    ...Object.values(facts).flatMap(({ cites = [] }) => cites),
    ...Object.values(readings).flatMap(({ values }) => Object.values(values).flatMap(({ cites }) => cites)),
    ...(scope?.outside ?? []).flatMap(({ cites }) => cites),
    ...rules.flatMap(({ cites }) => cites),
    ...certifiesByPlace.flatMap(({ cites }) => cites),
  ])
}

function withKnownDates(version: RulesetVersion, fact: FactDefinition): FactDefinition {
  if (fact.type !== 'date' && fact.type !== 'time') return fact
  const { notAfter, notBefore, ...rest } = fact
  const [after, before] = [notAfter, notBefore].map((limits = []) => limits.filter((limit) => isKnownLimit(version, limit)))
  return { ...rest, ...(after?.length && { notAfter: after }), ...(before?.length && { notBefore: before }) }
}

/** Whether a version has all that a limit of a date speaks of. */
function isKnownLimit(version: RulesetVersion, limit: DateLimit): boolean {
  const { date, where, otherwise } = typeof limit === 'string' ? { date: limit } : limit
  return (
    isKnownDate(version, date) && [where, otherwise].every((answer) => answer === undefined || Object.hasOwn(version.facts, answer.fact))
  )
}

/** Whether a version has a date fact, a list of stays, or a field of records, such as `residences.from`. */
function isKnownDate({ facts }: RulesetVersion, name: string): boolean {
  const [list = '', field = ''] = name.split('.')
  const fact = Object.hasOwn(facts, list) ? facts[list] : undefined
  return fact !== undefined && (fact.type !== 'records' || Object.hasOwn(fact.fields, field))
}

function pick<Entry>(map: Readonly<Record<string, Entry>>, names: ReadonlySet<string>): Readonly<Record<string, Entry>> {
  const kept = [...names].filter((name) => Object.hasOwn(map, name))
  return Object.fromEntries(kept.map((name) => [name, map[name] as Entry]))
}
