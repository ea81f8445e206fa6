import { rulesets } from '../../../rulesets/index.ts'
import { affectedBy, diff, when, whyNot } from '../../../src/analysis.ts'
import { evaluate, type Ruleset, type RulesetVersion, versionInForce } from '../../../src/index.ts'
import type { Facts } from '../../../src/model/fact.ts'
import { applicantsFor, type MeasuredRuleset, measuredRulesets } from '../applicants/index.ts'
import type { Report, Table } from '../results/table.ts'
import { type Contestant, compete } from '../rounds.ts'
import { asOf } from '../rulesets/compare.ts'
import { assertAffected, assertWhen, assertWhyNot, assertWitnesses, found } from './agree.ts'

/** The name under which reports are measured. */
export const reportsName = 'reports'

const applicants = 4

const options = { asOf }

const columns = ['affected', 'when', 'whyNot', 'diff']

/** Measures what reports on somebody take, and the comparison of two versions, against one `evaluate` of the same people. */
export async function compareReports(): Promise<Report> {
  const rows: Table['rows'][number][] = []
  for (const id of measuredRulesets) rows.push({ name: `\`${id}\``, cells: await compareOf(id) })
  return { tables: [{ title: reportsName, columns, rows }] }
}

async function compareOf(id: MeasuredRuleset): Promise<readonly (number | undefined)[]> {
  const ruleset: Ruleset = rulesets[id]
  const after: RulesetVersion = versionInForce(ruleset, options)
  const before = ruleset.versions[ruleset.versions.indexOf(after) - 1]
  const people = applicantsFor(id, asOf, { stays: 6, countries: 'a few' }, applicants) as readonly object[] as readonly Facts[]
  const tell = before === undefined ? undefined : affectedBy(before, after, options)
  // The first finding that applies, of which somebody asks why it is not otherwise.
  const asked = people.flatMap((facts) => {
    const { findings } = evaluate(after, facts, options)
    const first = findings.find(({ status }) => status === 'applies') ?? findings[0]
    return first === undefined ? [] : { facts, about: { outcome: first.outcome, subject: first.subject } }
  })
  for (const facts of people) {
    const evaluated = found(after, facts, options)
    if (before !== undefined && tell !== undefined) assertAffected(tell(facts), found(before, facts, options), evaluated)
    assertWhen(when(after, facts, options), evaluated)
  }
  for (const { facts, about } of asked) assertWhyNot(whyNot(after, facts, about, options), found(after, facts, options))
  let taken: number | undefined
  if (before !== undefined) {
    // Once: looking for somebody in every situation takes seconds, and is no matter of one person.
    const start = performance.now()
    const difference = diff(before, after)
    taken = performance.now() - start
    assertWitnesses(before, after, difference)
  }

  const each = (work: (facts: Facts) => number) => () => people.reduce((sum, facts) => sum + work(facts), 0)
  const contestants: Readonly<Record<string, Contestant['work'] | undefined>> = {
    evaluate: each((facts) => evaluate(after, facts, options).findings.length),
    affected: tell && each((facts) => tell(facts).effect.length),
    when: each((facts) => when(after, facts, options).findings.length),
    whyNot: () => asked.reduce((sum, { facts, about }) => sum + whyNot(after, facts, about, options).status.length, 0),
  }
  const entered = Object.entries(contestants).flatMap(([name, work]) => (work === undefined ? [] : { name, work }))
  const times = await compete(entered)
  const perPerson = (name: string) => {
    const time = times[entered.findIndex((one) => one.name === name)]
    return time === undefined ? undefined : time / applicants
  }
  const one = perPerson('evaluate') as number
  return [...columns.slice(0, -1).map(perPerson), taken].map((time) => (time === undefined ? undefined : time / one))
}
