import { Readable, Writable } from 'node:stream'
import { run } from '../../../src/cli/run.ts'
import { applicantsFor, type MeasuredRuleset } from '../applicants/index.ts'
import type { Report } from '../results/table.ts'
import { median } from '../rounds.ts'
import { asOf } from '../rulesets/compare.ts'

/** The name under which batch is measured. */
export const batchName = 'batch --statuses'

const ids = ['us-police-certificates', 'au-police-certificates', 'nz-police-certificates'] as const

/** How many lines a run has, and from which on it is timed: by then threads have started, and engines have compiled what they will. */
const [lines, timedFrom] = [12_000, 6_000]
const rounds = 3

/** About how much is read at once. */
const readAtOnce = 256 * 1024

/** Measures what a line takes in one thread and in two, all of them statuses, against reading and writing the same lines as JSON. */
export async function compareBatch(): Promise<Report> {
  const rows: Report['tables'][number]['rows'][number][] = []
  for (const id of ids) {
    const texts = textsOf(id)
    const times: { json: number[]; one: Taken[]; two: Taken[] } = { json: [], one: [], two: [] }
    for (let round = 0; round < rounds; round++) {
      times.json.push(jsonPerLine(texts))
      times.one.push(await perLine(id, texts, '1'))
      times.two.push(await perLine(id, texts, '2'))
    }
    const medianOf = (taken: readonly Taken[], of: keyof Taken) => median(taken.map((one) => one[of]))
    const ratio = (of: keyof Taken) => medianOf(times.one, of) / medianOf(times.two, of)
    rows.push({ name: `\`${id}\``, cells: [medianOf(times.one, 'clock') / median(times.json), ratio('clock') / 2, ratio('processors')] })
  }
  return {
    tables: [
      { title: batchName, columns: ['JSON of the lines', 'rate of two threads / twice that of one', 'the same, of the processors'], rows },
    ],
  }
}

function textsOf(id: MeasuredRuleset): readonly string[] {
  const applicants: readonly object[] = applicantsFor(id, asOf, { stays: 6, countries: 'a few' }, 500)
  return applicants.map((facts) => `${JSON.stringify(facts)}\n`)
}

/** What a line takes: of the clock, and of all processors. */
interface Taken {
  readonly clock: number
  readonly processors: number
}

async function perLine(id: string, texts: readonly string[], workers: string): Promise<Taken> {
  const argv = ['batch', id, '--as-of', asOf, '--statuses', '--workers', workers]
  // When the last answers before those that are timed were taken, and how many there were until then.
  let [written, start, used, before] = [0, 0, process.cpuUsage(), 0]
  const stdout = new Writable({
    write: (bytes: Buffer, _, done) => {
      const isBefore = written < timedFrom
      written += linesIn(bytes)
      if (isBefore) [start, used, before] = [performance.now(), process.cpuUsage(), written]
      done()
    },
  })
  const stdin = Readable.from(readsOf(texts))
  const status = await run(argv, { stdin, stdout, stderr: stdout, interactive: false, environment: {}, packageVersion: '', worker })
  if (status === 1 || status === 3) throw new Error(`${argv.join(' ')}: exit status ${status}`)
  const { user, system } = process.cpuUsage(used)
  return { clock: (performance.now() - start) / (lines - before), processors: (user + system) / 1000 / (lines - before) }
}

function linesIn(bytes: Buffer): number {
  let [count, at] = [0, bytes.indexOf(10)]
  for (; at >= 0; at = bytes.indexOf(10, at + 1)) count += 1
  return count
}

/** Built beside what measures it. */
const worker = new URL('worker.mjs', import.meta.url)

function* readsOf(texts: readonly string[]): Generator<Buffer> {
  let read = ''
  for (let line = 0; line < lines; line++) {
    read += texts[line % texts.length]
    if (read.length < readAtOnce && line < lines - 1) continue
    yield Buffer.from(read)
    read = ''
  }
}

function jsonPerLine(texts: readonly string[]): number {
  const start = performance.now()
  let length = 0
  for (let line = 0; line < lines; line++) length += JSON.stringify(JSON.parse(texts[line % texts.length] as string)).length
  if (length === 0) throw new Error('nothing was done')
  return (performance.now() - start) / lines
}
