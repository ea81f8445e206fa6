import type { DateLimit, FactDefinition } from '../fact.ts'
import { freeze } from '../freeze.ts'
import type { RulesetVersion } from '../version.ts'
import { type Labels, withLabels } from './labels.ts'

/** A version as an author wrote it, with the labels of its ruleset beside it. */
export type Written = RulesetVersion & { readonly labels?: Labels }

/** Joins the chapters of a version, in their order. */
export function compose(head: object, terms: object, chapters: readonly Pick<RulesetVersion, 'outcomes' | 'rules'>[]): Written {
  const joined = {
    ...head,
    ...terms,
    outcomes: Object.assign({}, ...chapters.map(({ outcomes }) => outcomes)),
    rules: chapters.flatMap(({ rules }) => rules),
  }
  return joined as unknown as Written
}

/** Gives a version its labels and limits; all its sources are there still. */
export function complete({ labels, ...written }: Written): RulesetVersion {
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

/** Leaves a version the sources that something in it cites. */
export function onlyCited(version: RulesetVersion): RulesetVersion {
  return freeze({ ...version, citations: pick(version.citations, citedBy(version)) })
}

/** The keys of every source that a rule, a fact or a reading cites. */
export function citedBy({ scope, rules, facts, readings, certifiesByPlace = [] }: RulesetVersion): ReadonlySet<string> {
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
