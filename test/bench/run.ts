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
import { build } from 'esbuild'
import { measuredRulesets } from './applicants/index.ts'
import { batchName } from './batch/compare.ts'
import { reportsName } from './reports/compare.ts'
import { type Measured, resultsOf } from './results/markdown.ts'
import { plotOf } from './results/plot.ts'
import { type Report, shown } from './results/table.ts'
import { measuredSets } from './sets/compare.ts'
import { start } from './start.ts'

const everything = [...measuredSets, ...measuredRulesets, reportsName, start, batchName]
const asked = process.argv.slice(2)

/** Where what is measured is built. */
const folder = 'node_modules/.cache/bench'

// Built as for the package: what runs the sources gives every function its name anew each time it is made, which is most of what a short one takes.
await build({
  entryPoints: { measure: 'test/bench/measure.ts', worker: 'src/cli/batch/worker.ts' },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  // What is compared with, and what cannot be put into one file.
  external: ['esbuild', 'json-*', 'papaparse', 'tinypool'],
  format: 'esm',
  platform: 'node',
  target: 'es2022',
})

const measured: Measured[] = []
// One process each: engines compile what they have seen, and one work is not to slow down the next.
for (const name of asked.length > 0 ? asked : everything) {
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'measure.mjs'), name], {
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
