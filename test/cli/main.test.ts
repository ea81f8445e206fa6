import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// Starting a process takes seconds where cores are slow.
describe('main', { timeout: 60_000 }, () => {
  it('hands the process to the command, and its exit status back', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    const [known, unknown] = await Promise.all([main(['--version']), main(['evalute'])])
    expect(known).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    expect(unknown).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('did you mean `evaluate`?') })
  })

  it('ends quietly when nobody reads on', async () => {
    const argv = ['explain', 'us-police-certificates', '--facts', 'examples/demo.json', '--as-of', '2026-11-21', '--json']
    const { status, stdout, stderr } = await main(argv, true)
    expect(stdout).toMatch(/^\{\n {2}"ruleset"/)
    expect(stdout.length).toBeLessThan(200_000)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('tells what is wrong with a version that cannot be loaded, and in which file, and nothing else', async () => {
    const { status, stdout, stderr } = await node(['test/record/load.ts', 'test/support/faulty/2020-01-01.ts'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(
      /^error: invalid ruleset `borduria-permits@[\d-]+`:\n {2}dateRounding: .+\nin test.support.faulty.2020-01-01\.ts:5\n$/,
    )
  })

  it('loads the rulesets only where that is told', () => {
    const own = [...readFileSync('src/cli/main.ts', 'utf8').matchAll(/^import .* from '(.+)'$/gm)].map(([, from]) => from)
    expect(own.filter((from) => !from?.startsWith('node:'))).toEqual(['./loaded.ts'])
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    for (const name of ['trace', 'record', 'new-version', 'check']) expect(scripts[name]).toContain('tsx test/record/load.ts ')
  })

  it('ends a batch quietly when nobody reads on, with the status of what was read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'immigration-rulesets-'))
    const path = join(folder, 'people.jsonl')
    writeFileSync(path, '{}\n'.repeat(300_000))
    const { status, stdout, stderr } = await main(['batch', 'cn-asylum', '--as-of', '2026-11-21', '--statuses', '--facts', path], true)
    rmSync(folder, { recursive: true })
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' })
    expect(stdout.split('\n').length).toBeLessThan(100_000)
  })

  it.skipIf(!existsSync('/dev/full'))('says in words that what it writes cannot be kept, and which file cannot be read', async () => {
    const full = openSync('/dev/full', 'w')
    const batch = ['batch', 'cn-asylum', '--as-of', '2026-11-21', '--statuses']
    for (const [argv, problem] of [
      [['list'], 'standard output cannot be written (ENOSPC): there is no room left; make room, or write elsewhere'],
      [[...batch, '--facts', 'examples/batch/people.jsonl'], 'standard output cannot be written (ENOSPC)'],
      [[...batch, '--summary', '--facts', 'examples/batch/people.jsonl'], 'standard output cannot be written (ENOSPC)'],
      [[...batch, '--facts', '/proc/self/mem'], '--facts: `/proc/self/mem` cannot be read (EIO)'],
    ] as const) {
      const { status, stderr } = await node(['src/cli/main.ts', ...argv], false, full)
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^error: .+\n(see .+\n)?$/) })
      expect(stderr).toContain(problem)
    }
    closeSync(full)
  })

  it.skipIf(process.platform === 'win32')('refuses a directory as standard input', async () => {
    const folder = openSync('.', 'r')
    const { status, stdout, stderr } = await node(['src/cli/main.ts', 'batch', 'cn-asylum', '--as-of', '2026-11-21'], false, 'pipe', folder)
    closeSync(folder)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe('error: --facts: standard input cannot be read (EISDIR): it is a directory; give a file\n')
  })

  it.skipIf(process.platform === 'win32')('says in a line that standard input cannot be read, whoever reads it', async () => {
    for (const argv of [
      ['ask', 'cn-asylum', '--as-of', '2026-11-21'],
      ['evaluate', 'cn-asylum', '--as-of', '2026-11-21', '--facts', '-'],
      ['verify-receipt', '-'],
    ]) {
      const folder = openSync('.', 'r')
      const { status, stderr } = await node(['src/cli/main.ts', ...argv], false, 'pipe', folder)
      closeSync(folder)
      expect({ argv, status, stderr }).toEqual({ argv, status: 1, stderr: expect.stringMatching(/^error: [^\n]*\(EISDIR\)[^\n]*\n$/) })
    }
  })

  it('ends the demo quietly when nobody reads on', async () => {
    const { stderr } = await node(['examples/demo.ts'], true)
    expect(stderr).toBe('')
  })
})

/** Runs the command in a process of its own; `impatient` stops reading after the first piece of output, as `head` does. */
function main(argv: readonly string[], impatient = false): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return node(['src/cli/main.ts', ...argv], impatient)
}

function node(
  argv: readonly string[],
  impatient = false,
  output: 'pipe' | number = 'pipe',
  input: 'ignore' | number = 'ignore',
): ReturnType<typeof main> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...argv], { stdio: [input, output, 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8')
    if (impatient) child.stdout?.destroy()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8')
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })
}
