import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Mutant, mutants } from './mutants.ts'

// `npx tsx test/mutants/run.ts [text]`: puts each fault into a copy of the sources, one at a time, and runs the test that must fail for it.
const root = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'mutants-'))
const [only = ''] = process.argv.slice(2)
const chosen = mutants.filter(({ file, find }) => file.includes(only) || find.includes(only))

try {
  for (const part of ['src', 'rulesets', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const survivors = chosen.filter((mutant, index) => {
    const began = Date.now()
    const outcome = outcomeOf(mutant)
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    console.log(`${index + 1}/${chosen.length} ${outcome} in ${seconds} s: ${mutant.file} ${mutant.find} => ${mutant.replace.trim()}`)
    return outcome !== 'killed'
  })
  console.log(`${chosen.length - survivors.length} of ${chosen.length} killed`)
  if (survivors.length > 0) process.exitCode = 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}

/** A test that does not run at all kills nothing. */
function outcomeOf({ file, find, replace, killedBy }: Mutant): 'killed' | 'SURVIVED' | 'NOT RUN' {
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  if (source.split(find).length !== 2) return 'NOT RUN'
  writeFileSync(
    path,
    source.replace(find, () => replace),
  )
  const pattern = killedBy.test.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const args = ['vitest', 'run', killedBy.file, '-t', pattern, '--bail', '1', '--reporter', 'json']
  const { stdout } = spawnSync('npx', args, { cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 28 })
  writeFileSync(path, source)
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { numFailedTests: number; numPassedTests: number }
  if (report.numFailedTests > 0) return 'killed'
  return report.numPassedTests > 0 ? 'SURVIVED' : 'NOT RUN'
}
