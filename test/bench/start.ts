import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import us from '../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { digestOf } from '../../src/index.ts'
import { decisiveOf } from '../../src/model/decisive.ts'
import { evaluableOf } from '../../src/model/evaluable.ts'
import type { Report } from './results/table.ts'
import { median } from './rounds.ts'

/** What is measured here, by title. */
export const start = 'the first answer'

const rounds = 31
const facts = { nationalities: ['CN'], birthDate: '1988-04', residences: [{ country: 'CN', place: 'Beijing', from: '1988-04' }] }
const asked = `${JSON.stringify(facts)}, { asOf: '2026-11-21' }`

/** Programs as an app has them, bundled, each with the present version of the United States as the package ships it. */
const programs: Readonly<Record<string, string>> = {
  'an empty program': '',
  'reading the version as JSON alone': `globalThis.version = JSON.parse(${JSON.stringify(JSON.stringify(us))})`,
  'decider, what decides in one version': `
    import { decider } from './src/decide.ts'
    import { takeAsDecisive } from './src/model/checked.ts'
    globalThis.answer = decider(takeAsDecisive(${JSON.stringify(decisiveOf(us))}), { asOf: '2026-11-21' })(${JSON.stringify(facts)})`,
  'evaluate, what it takes of one version': `
    import { evaluate } from './src/index.ts'
    import { takeAsEvaluable } from './src/model/checked.ts'
    globalThis.answer = evaluate(takeAsEvaluable(${JSON.stringify(evaluableOf(us))}, '${digestOf(us)}'), ${asked})`,
  'evaluate, one version': `
    import { evaluate } from './src/index.ts'
    import { takeAsShipped } from './src/model/checked.ts'
    globalThis.answer = evaluate(takeAsShipped(${JSON.stringify(us)}, '${digestOf(us)}'), ${asked})`,
  'evaluate, every version of the ruleset, checked as it loads': `
    import { evaluate } from './src/index.ts'
    import ruleset from './rulesets/us/police-certificates/index.ts'
    globalThis.answer = evaluate(ruleset.versions[1], ${asked})`,
}

/** The most bytes, compressed, that the project aims at for a program with one version. */
const aims: Readonly<Record<string, number>> = {
  'decider, what decides in one version': 14_000,
  'evaluate, what it takes of one version': 20_000,
}

/** What the parts of a program are for, by the beginnings of their paths. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'the version': ['<stdin>'],
  'reading facts': ['src/model/', 'src/errors.ts'],
  'calendar law': ['src/calendar/'],
  measures: ['src/measures/'],
  conditions: ['src/diagram/', 'src/logic/'],
  'cases and verdicts': ['src/engine/'],
  reasons: ['src/reasons/', 'src/versions/'],
}

/**
 * Measures how long a process takes to its first answer, in rounds of a process each, against an empty program; and what programs ship, against
 * what is aimed at, and what of it is for what.
 */
export async function compareStart(): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'start-'))
  try {
    const entries: { readonly name: string; readonly file: string; readonly times: number[] }[] = []
    const shipped: { readonly name: string; readonly cells: readonly number[] }[] = []
    for (const [index, [name, code]] of Object.entries(programs).entries()) {
      const { outputFiles, metafile } = await build({
        stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
        bundle: true,
        minify: true,
        write: false,
        metafile: true,
        format: 'esm',
        platform: 'node',
        target: 'es2022',
      })
      const file = join(folder, `${index}.mjs`)
      writeFileSync(file, outputFiles[0]?.contents ?? '')
      entries.push({ name, file, times: [] })
      const aim = aims[name]
      if (aim === undefined) continue
      const bytes = gzipSync(outputFiles[0]?.contents ?? '').length
      shipped.push({ name, cells: [bytes / aim, ...sharesOf(Object.values(metafile.outputs)[0]?.inputs ?? {})] })
    }
    for (let round = 0; round < rounds; round++) for (const { file, times } of entries) times.push(timeOf(file))
    const [empty = 0] = entries.map(({ times }) => median(times))
    const rows = entries.map(({ name, times }) => ({ name, cells: [median(times) / empty] }))
    return {
      tables: [
        { title: start, columns: ['× an empty program'], rows },
        { title: 'what programs ship', columns: ['× aim, compressed', ...Object.keys(parts)], rows: shipped },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What share of the bytes of a program each of its parts has. */
function sharesOf(inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>): readonly number[] {
  const bytesOf = (isOf: (path: string) => boolean) =>
    Object.entries(inputs).reduce((sum, [path, { bytesInOutput }]) => sum + (isOf(path) ? bytesInOutput : 0), 0)
  const all = bytesOf(() => true)
  return Object.values(parts).map((beginnings) => bytesOf((path) => beginnings.some((beginning) => path.startsWith(beginning))) / all)
}

function timeOf(file: string): number {
  const before = performance.now()
  execFileSync(process.execPath, [file], { stdio: 'ignore' })
  return performance.now() - before
}
