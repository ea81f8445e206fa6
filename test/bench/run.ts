/**
 * Compares this package with others and with hand-written functions, on two decision sets and on the real rulesets, prints how their times
 * compare, and writes that to RESULTS.md and linearity.svg.
 *
 * Before anything is measured, all have to agree. The rounds of all contestants are interleaved, and the medians compared: machines differ and
 * drift, so that only ratios mean something. Without names everything is measured; what is named alone is only printed.
 *
 * `interview`, which is named alone, counts the questions that random people are asked: a thousand, or as many as `interview=100` says.
 * `people`, which is named alone, decides a million random people under every version, or as many as `people=20000` says: that takes long.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MeasuredRuleset, measuredRulesets } from './applicants/index.ts'
import { batchName, compareBatch } from './batch/compare.ts'
import { decidePeople, isPeople } from './batch/people.ts'
import { countQuestions, isInterview } from './interview/compare.ts'
import { compareReports, reportsName } from './reports/compare.ts'
import { type Measured, resultsOf } from './results/markdown.ts'
import { plotOf } from './results/plot.ts'
import { type Report, shown } from './results/table.ts'
import { compareRuleset } from './rulesets/compare.ts'
import { compareSet, measuredSets } from './sets/compare.ts'
import { compareStart, start } from './start.ts'

const everything = [...measuredSets, ...measuredRulesets, reportsName, start, batchName]
const [, script = '', ...asked] = process.argv

if (asked[0] === '--measure') {
  const name = asked[1] as string
  console.log(JSON.stringify(await reportOf(name)))
} else {
  const measured: Measured[] = []
  // One process each: engines compile what they have seen, and one work is not to slow down the next.
  for (const name of asked.length > 0 ? asked : everything) {
    const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, script, '--measure', name], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    })
    if (status !== 0) process.exitCode = 1
    else measured.push({ name, ...print(name, JSON.parse(stdout) as Report) })
  }
  if (asked.length === 0 && measured.length === everything.length) {
    writeFileSync(join(import.meta.dirname, 'RESULTS.md'), resultsOf(measured))
    writeFileSync(join(import.meta.dirname, 'linearity.svg'), plotOf(measured.flatMap(({ curves = [] }) => curves)))
  }
}

async function reportOf(name: string): Promise<Report> {
  if (isPeople(name)) return decidePeople(name)
  if (isInterview(name)) return countQuestions(name)
  if (name === reportsName) return compareReports()
  if (name === start) return compareStart()
  if (name === batchName) return compareBatch()
  return measuredSets.includes(name) ? compareSet(name) : compareRuleset(name as MeasuredRuleset)
}

function print(name: string, report: Report): Report {
  for (const { title, columns, rows } of report.tables) {
    console.log(`\n${title === name ? name : `${name}: ${title}`}`)
    console.table(
      Object.fromEntries(
        rows.map((row) => [row.name, Object.fromEntries(columns.map((column, index) => [column, shown(row.cells[index])]))]),
      ),
    )
  }
  return report
}
