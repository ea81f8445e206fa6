import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'

const numbered = readdirSync('examples').filter((file) => /^\d\d-.*\.ts$/.test(file))

// The first one loads every ruleset.
describe('examples', { timeout: 60_000 }, () => {
  afterEach(() => vi.restoreAllMocks())

  it.each(numbered)('%s prints its OUTPUT', async (file) => {
    const text = readFileSync(`examples/${file}`, 'utf8')
    const output = /\/\* OUTPUT\n(.*)\n\*\/\n$/s.exec(text)?.[1]
    expect(await printed(file)).toBe(output)
    expect(text).toMatch(/^\/\*\*\n \* .*npx tsx examples\//s)
  })

  it('demo.ts prints demo.txt', async () => {
    expect(`${await printed('demo.ts')}\n`).toBe(readFileSync('examples/demo.txt', 'utf8'))
  })

  it('end quietly where whoever reads has seen enough', async () => {
    const others = ['demo.ts', 'law-firm-quote/letter.ts', 'reproduce-outcomes/run.ts']
    for (const file of [...numbered, ...others]) {
      expect(readFileSync(`examples/${file}`, 'utf8'), file).toMatch(/^import '\.{1,2}\/end-quietly\.ts'$/m)
    }
    const run = spawn(process.execPath, ['--import', 'tsx', 'examples/03-partial-dates.ts'])
    run.stdout.destroy()
    let told = ''
    run.stderr.on('data', (text) => {
      told += text
    })
    const [status] = await once(run, 'close')
    expect([status, told]).toEqual([0, ''])
  })

  it('are numbered without a gap', () => {
    expect(numbered.map((file) => Number(file.slice(0, 2)))).toEqual(numbered.map((_, index) => index + 1))
  })
})

/** Runs an example and gives what it printed. */
async function printed(file: string): Promise<string> {
  const lines: unknown[] = []
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line))
  await import(`../examples/${file.replace(/\.ts$/, '')}.ts`)
  return lines.join('\n')
}
