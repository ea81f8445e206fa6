import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from './cli/run-cli.ts'

const people = resolve('examples/batch/people.jsonl')
const folder = mkdtempSync(join(tmpdir(), 'immigration-rulesets-'))
afterAll(() => rmSync(folder, { recursive: true }))

// The command, as it would be installed.
const command = join(folder, 'immigration-rulesets')
writeFileSync(
  command,
  `#!/bin/sh\nexec "${process.execPath}" --import "${import.meta.resolve('tsx')}" "${resolve('src/cli/main.ts')}" "$@"\n`,
)
chmodSync(command, 0o755)

const has = (program: string) => spawnSync(program, ['--version']).status === 0

// Starting a process takes seconds where cores are slow.
describe('recipes for many people', { timeout: 120_000 }, () => {
  const alone = async () =>
    (await runCli(['batch', 'us-police-certificates', '--as-of', '2026-11-21', '--statuses', '--facts', people])).stdout

  it.skipIf(!has('parallel'))('answer with GNU parallel what one run answers (skipped where it is not installed)', async () => {
    expect(script('parallel.sh', [people, '3'])).toBe(await alone())
  })

  it.skipIf(!has('sbatch'))('answer on a cluster what one run answers (skipped where Slurm is not installed)', async () => {
    const done = spawnSync('sbatch', ['--wait', '--array=0-1', resolve('examples/batch/slurm.sh'), people, '3'], options())
    expect(done.stderr).toBe('')
    expect(answers()).toBe(await alone())
  })

  it('answer as the tasks of an array what one run answers', async () => {
    for (const task of ['0', '1']) script('slurm.sh', [people, '3'], { SLURM_ARRAY_TASK_ID: task })
    expect(readdirSync(folder).filter((name) => name.startsWith('answers.'))).toEqual(['answers.000000.jsonl', 'answers.000001.jsonl'])
    expect(answers()).toBe(await alone())
  })

  it('are those that the text is about', () => {
    const text = readFileSync('examples/batch/README.md', 'utf8')
    for (const name of readdirSync('examples/batch').filter((file) => file.endsWith('.sh'))) expect(text).toContain(`(${name})`)
  })
})

function options(more: Readonly<Record<string, string>> = {}) {
  return { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`, ...more } } as const
}

function script(name: string, argv: readonly string[], more: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync('bash', [resolve('examples/batch', name), ...argv], options(more))
  // That a line could not be answered is said, and nothing else.
  expect(stderr.replace(/^\d+ of \d+ lines could not be answered\n/gm, '')).toBe('')
  expect(status).toBe(0)
  return stdout
}

/** What the tasks wrote, put together. */
function answers(): string {
  const files = readdirSync(folder).filter((name) => name.startsWith('answers.'))
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('')
}
