import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { rulesets } from '../../../rulesets/index.ts'
import { meaningOf, type Ruleset, type RulesetVersion, versionInForce, versionName } from '../../../src/index.ts'
import { type MeasuredRuleset, measuredRulesets, seed } from '../applicants/index.ts'
import { batchName } from '../batch/compare.ts'
import { reportsName } from '../reports/compare.ts'
import { asOf } from '../rulesets/compare.ts'
import { stagesTitle, verdictStagesTitle } from '../rulesets/stages.ts'
import { start } from '../start.ts'
import { aimsAndFloors } from './aims.ts'
import { type Curve, markdownTable, type Panel, panels, type Report, type Table } from './table.ts'

/** What was measured under a name: a decision set, or a ruleset. */
export interface Measured extends Report {
  readonly name: string
}

/** Writes the results of a whole run. */
export function resultsOf(measured: readonly Measured[]): string {
  const isRuleset = ({ name }: Measured) => (measuredRulesets as readonly string[]).includes(name)
  const real = measured.filter(isRuleset)
  const titles = [...new Set(real.flatMap(({ tables }) => tables.map(({ title }) => title)))]
  return `${[
    '# Results of the last run',
    'Written by `npm run bench`; never by hand. Every number is a ratio of two medians of interleaved rounds in one process, built as the package is, in time of the processors, after all have been found to agree; a dash was not measured.',
    setting(),
    aimsAndFloors(measured),
    '## Real rulesets, six stays',
    howToRead,
    ...titles.flatMap((title) => [`### ${title}`, ...(howRead[title] ?? []), markdownTable(summaryOf(real, title))]),
    '## Real rulesets, 1 to 1,000 stays',
    ...real.flatMap(({ name, tables }) =>
      tables.filter(({ title }) => howRead[title] === undefined).flatMap((table) => [`### ${name}: ${table.title}`, markdownTable(table)]),
    ),
    '## How the time of evaluate grows with stays',
    'The same two people, with the first of their stays alone, with more, and with all: times as ratios to the first stay alone.',
    '![How long evaluate takes for more stays](linearity.svg)',
    ...(Object.keys(panels) as readonly Panel[]).flatMap((panel) => growth(panel, real)),
    '## Decision sets A and B',
    ...measured
      .filter((one) => !isRuleset(one) && ![start, batchName, reportsName].includes(one.name))
      .flatMap(({ tables }) => tables.flatMap((table) => [`### ${table.title}`, markdownTable(table)])),
    '## Reports on a person, six stays',
    howReportsAreRead,
    ...measured.filter(({ name }) => name === reportsName).flatMap(({ tables }) => tables.map(markdownTable)),
    '## The first answer of a process',
    'Bundled programs, each in a process of its own from start to end: medians of interleaved rounds, as ratios to a program in which there is nothing.',
    ...measured.filter(({ name }) => name === start).flatMap(({ tables }) => tables.slice(0, 1).map(markdownTable)),
    '## What programs ship',
    howSizesAreRead,
    ...measured.filter(({ name }) => name === start).flatMap(({ tables }) => tables.slice(1).map(markdownTable)),
    '## Batch, six stays a line',
    howBatchIsRead,
    ...measured.filter(({ name }) => name === batchName).flatMap(({ tables }) => tables.map(markdownTable)),
  ].join('\n\n')}\n`
}

function setting(): string {
  const { devDependencies, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly version: string
    readonly devDependencies: Readonly<Record<string, string>>
  }
  const processors = cpus()
  const versions = measuredRulesets.map((id) => {
    const inForce = versionInForce(rulesets[id as MeasuredRuleset] as Ruleset, { asOf }) as RulesetVersion
    return `  - \`${versionName(inForce)}\`, revision ${inForce.revision}, meaning \`${meaningOf(inForce).slice(0, 19)}…\``
  })
  const peers = ['json-rules-engine', 'json-logic-engine', 'json-logic-js'].map((name) => `${name} ${devDependencies[name]}`)
  return [
    `- Machine: ${processors.length} × ${processors[0]?.model.trim()}, ${process.arch}, Node ${process.version}`,
    `- immigration-rulesets ${version}; ${peers.join(', ')}`,
    `- Applicants: all invented, from seed ${seed}, as of ${asOf}`,
    '- Versions:',
    ...versions,
  ].join('\n')
}

const howToRead = [
  '- *by hand*: against a hand-written function that answers every outcome for every subject, on the recommended readings (`test/bench/handwritten`).',
  '- *JSON of the facts*: against `JSON.parse` and `JSON.stringify` of the facts; *JSON of facts and evaluation*: against `JSON.parse` of the facts and `JSON.stringify` of what `evaluate` gives back.',
  '- *json-rules-engine / this*: how many times as long json-rules-engine takes with the rules that we export, on facts that are measured already.',
  '- *a third inexact / exact*: every third date known to the month, to the year or not at all, against all of them known to the day.',
  '- *readings open / pinned*: no reading chosen by the caller, against the recommended ones, with which everything else was measured.',
].join('\n')

const howStagesAreRead =
  'Each step of `evaluate` against `JSON.parse` of the facts and `JSON.stringify` of the evaluation. Facts that are read and verdicts are the floor: they are worked out however little is told. What verdicts rest on takes every verdict once more with the assumed facts open; findings are the rules, parameters, near misses and gaps of each.'

const howVerdictStagesAreRead =
  'Each step of `decider` against `JSON.parse` and `JSON.stringify` of the facts: facts are read and checked; subjects are listed; and every outcome is judged for each of them, which works out the measures that it takes.'

/** What is said of the tables of steps, by title. */
const howRead: Readonly<Record<string, readonly string[]>> = {
  [stagesTitle]: [howStagesAreRead],
  [verdictStagesTitle]: [howVerdictStagesAreRead],
}

const howReportsAreRead =
  'What one person takes, against one `evaluate` of the same people, no reading chosen: `affected` by the version before the present one; `when`, ten years on; `whyNot`, of the first finding that applies. What `diff` of these two versions takes in all, once, against the same. Before that each has been held to what `evaluate` finds. A dash: there is no version before.'

const howSizesAreRead =
  'Bytes of the same programs, minified and compressed, against the aim of 14,000 for a decider and 20,000 for `evaluate`, each with one version, that of the United States; and the shares of the parts, as minified. The package check holds each entry to a budget in bytes (`test/package/sizes.mjs`).'

const howBatchIsRead =
  'What a line takes in one thread, against `JSON.parse` and `JSON.stringify` of the line; and the rate of `--workers 2` against twice that of one thread, in time of the clock, where 1 is all of two free cores; and, since cores are seldom free, how much less of the processors a line takes in one thread than in two.'

/** The row of six stays of every ruleset; of one that has no stays, its only row. */
function summaryOf(measured: readonly Measured[], title: string): Table {
  const rows = measured.flatMap(({ name, tables }) => {
    const table = tables.find((one) => one.title === title)
    const row = table?.rows.find((one) => one.name === '6 stays') ?? table?.rows[0]
    return row === undefined ? [] : { name: `\`${name}\``, cells: row.cells }
  })
  return { title, columns: measured.flatMap(({ tables }) => tables).find((one) => one.title === title)?.columns ?? [], rows }
}

function growth(panel: Panel, measured: readonly Measured[]): readonly string[] {
  const curves = measured.flatMap(({ curves = [] }) => curves.filter((curve) => curve.panel === panel))
  const sizes = curves[0]?.points.map(([size]) => size) ?? []
  const rows = curves.map(({ name, points }: Curve) => ({ name: `\`${name}\``, cells: points.map(([, ratio]) => ratio) }))
  return [
    `### ${panels[panel][0]?.toUpperCase()}${panels[panel].slice(1)}`,
    markdownTable({ title: panel, columns: sizes.map(String), rows }),
  ]
}
