/**
 * Reproduces a study: what police certificates the rules of three destinations, in each version, ask of as many people as sought asylum there
 * in 2025, with invented residence histories.
 *
 * Run it with `npx tsx examples/reproduce-outcomes/run.ts`, which looks at everyone and writes `results/`, or with `--one-in 500` for every
 * five-hundredth person, which writes `results-one-in-500/`. Whoever runs it gets the same files, bit for bit.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from './files.ts'
import '../end-quietly.ts'

const [flag, count] = process.argv.slice(2)
const oneIn = flag === '--one-in' ? Number(count) : 1
if (!Number.isSafeInteger(oneIn) || oneIn < 1) throw new Error('--one-in takes a whole number from 1')

const folder = join(import.meta.dirname, oneIn === 1 ? 'results' : `results-one-in-${oneIn}`)
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(filesOf(oneIn))) writeFileSync(join(folder, name), text)
console.log(`written: ${folder}`)
