import { rulesets } from '../../../rulesets/index.ts'
import { evaluate, type Ruleset, type RulesetVersion, versionInForce } from '../../../src/index.ts'
import { filled } from '../applicants/filled.ts'
import { applicantsFor, type MeasuredRuleset, roughApplicantsFor } from '../applicants/index.ts'
import { byHand } from '../handwritten/index.ts'
import { recommended } from '../recommended.ts'
import type { Report, Table } from '../results/table.ts'
import { type Contestant, compete } from '../rounds.ts'
import { assertByHand, assertFired, assertSame, assertSound } from './agree.ts'
import { countFired, runsOf } from './json-rules-engine.ts'
import { curvesOf } from './linearity.ts'
import { stagesOf, verdictStagesOf } from './stages.ts'
import { statusesIn, verdictsOnly } from './verdicts.ts'

/** The day on which everyone applies. */
export const asOf = '2026-11-21'

const sizes = [
  { stays: 1, applicants: 40 },
  { stays: 6, applicants: 40 },
  { stays: 33, applicants: 12 },
  { stays: 1000, applicants: 2 },
] as const

export const columns = [
  'by hand',
  'JSON of the facts',
  'JSON of facts and evaluation',
  'json-rules-engine / this',
  'a third inexact / exact',
  'readings open / pinned',
] as const

/** Checks that everyone agrees, and measures one ruleset. */
export async function compareRuleset(id: MeasuredRuleset): Promise<Report> {
  const version = versionInForce(rulesets[id] as Ruleset, { asOf }) as RulesetVersion
  const hasStays = Object.values(version.facts).some(({ type }) => type === 'stays')
  const rows: (Awaited<ReturnType<typeof compareSize>> & { readonly name: string })[] = []
  for (const size of hasStays ? sizes : sizes.slice(0, 1)) {
    const name = !hasStays ? 'no stays' : size.stays === 1 ? '1 stay' : `${size.stays} stays`
    rows.push({ name, ...(await compareSize(id, version, size)) })
  }
  const table = (title: string, cells: 'evaluation' | 'verdicts'): Table => ({
    title,
    columns,
    rows: rows.map((row) => ({ name: row.name, cells: row[cells] })),
  })
  const people = applicantsFor(id, asOf, { stays: 6, countries: 'a few' }, 40)
  const options = { asOf, readings: recommended(version) }
  const stages = [await verdictStagesOf(version, people, options), await stagesOf(version, people, options)]
  const tables = [table('evaluate', 'evaluation'), table('verdicts alone', 'verdicts'), ...stages]
  return { tables, ...(hasStays && { curves: await curvesOf(id, version, asOf) }) }
}

async function compareSize(id: MeasuredRuleset, version: RulesetVersion, { stays, applicants }: { stays: number; applicants: number }) {
  const shape = { stays, countries: 'a few' } as const
  const exact = applicantsFor(id, asOf, shape, applicants) as readonly object[]
  const rough = roughApplicantsFor(id, asOf, shape, applicants) as readonly object[]
  const options = { asOf, readings: recommended(version) }
  const evaluated = (facts: object) => evaluate(version, { ...facts }, options)
  const decide = byHand[id]?.decider(asOf) as ((facts: object) => object) | undefined
  const verdicts = verdictsOnly(version, options)
  const openVerdicts = verdictsOnly(version, { asOf })
  const runs = runsOf(
    version,
    exact.map((facts) => filled(facts, asOf)),
    asOf,
  )

  const evaluations = exact.map(evaluated)
  for (const [index, facts] of exact.entries()) {
    const { findings } = evaluations[index]!
    if (decide !== undefined) assertByHand(findings, decide(facts) as never)
    assertSound(findings, evaluated(rough[index]!).findings)
    assertSame('verdicts', findings, statusesIn(verdicts(facts)))
    await assertFired(version, filled(facts, asOf), options, runs[index]!)
  }

  const texts = exact.map((facts) => JSON.stringify(facts))
  const each =
    <Entry>(entries: readonly Entry[], work: (entry: Entry, index: number) => number) =>
    () =>
      entries.reduce((sum, entry, index) => sum + work(entry, index), 0)
  const contestants: Record<string, Contestant['work'] | undefined> = {
    evaluate: each(exact, (facts) => evaluated(facts).findings.length),
    rough: each(rough, (facts) => evaluated(facts).findings.length),
    open: each(exact, (facts) => evaluate(version, { ...facts }, { asOf }).findings.length),
    verdicts: each(exact, (facts) => (verdicts(facts) === undefined ? 0 : 1)),
    roughVerdicts: each(rough, (facts) => (verdicts(facts) === undefined ? 0 : 1)),
    openVerdicts: each(exact, (facts) => (openVerdicts(facts) === undefined ? 0 : 1)),
    hand: decide && each(exact, (facts) => Object.keys(decide(facts)).length),
    json: each(texts, (text) => JSON.stringify(JSON.parse(text)).length),
    jsonOut: each(texts, (text, index) => Object.keys(JSON.parse(text)).length + JSON.stringify(evaluations[index]).length),
    jsonRulesEngine: async () => {
      let count = 1
      for (const run of runs) count += await countFired(run)
      return count
    },
  }
  const { jsonRulesEngine, ...others } = contestants
  const time = await timesOf(others)
  // Apart: what it leaves for the collector, and what that makes engines compile again, others would pay for.
  const timeBeside = await timesOf({ jsonRulesEngine, evaluate: contestants.evaluate, verdicts: contestants.verdicts })
  const ratio = (name: string, to: string, { [name]: one, [to]: other } = time) =>
    one === undefined || other === undefined ? undefined : one / other
  const cells = (ours: string, roughly: string, open: string) => [
    ratio(ours, 'hand'),
    ratio(ours, 'json'),
    ratio(ours, 'jsonOut'),
    ratio('jsonRulesEngine', ours, timeBeside),
    ratio(roughly, ours),
    ratio(open, ours),
  ]
  return { evaluation: cells('evaluate', 'rough', 'open'), verdicts: cells('verdicts', 'roughVerdicts', 'openVerdicts') }
}

/** The median times of those who compete, by name. */
async function timesOf(
  contestants: Readonly<Record<string, Contestant['work'] | undefined>>,
): Promise<Readonly<Record<string, number | undefined>>> {
  const entered = Object.entries(contestants).flatMap(([name, work]) => (work === undefined ? [] : { name, work }))
  const medians = await compete(entered)
  return Object.fromEntries(entered.map(({ name }, index) => [name, medians[index]]))
}
