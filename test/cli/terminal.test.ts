import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/text/layout.ts'
import { runCli } from './run-cli.ts'

const id = 'us-police-certificates@2015-11-18'
const asked = (command: string, ...more: readonly string[]) => [
  command,
  id,
  '--facts',
  'examples/demo.json',
  '--as-of',
  '2026-11-21',
  ...more,
]
const terminal = { columns: 200 }
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a colour begins with
const colour = /\u001B\[/

describe('the width of texts', () => {
  it.each(['evaluate', 'explain', 'ask', 'compare'])('is that of the terminal in %s, and 80 where there is none', async (command) => {
    const argv = command === 'compare' ? ['compare', ...asked('').slice(2)] : asked(command)
    for (const language of ['en', 'zh'])
      for (const [columns, most] of [
        [undefined, 80],
        [60, 60],
        [20, 40],
        [500, 100],
      ] as const) {
        const where = columns === undefined ? {} : { terminal: { columns } }
        const { stdout } = await runCli([...argv, '--language', language], '', where)
        expect(stdout.split('\n').filter((line) => widthOf(plain(line)) > most && !line.includes('://'))).toEqual([])
      }
  })

  it('has room for six countries in about sixty lines', async () => {
    const residences = ['CN', 'DE', 'JP', 'SG', 'GB', 'US'].map((country, index) => ({
      country,
      ...(country === 'CN' && { place: 'Beijing' }),
      from: `${2000 + 3 * index}-01-01`,
      ...(country !== 'US' && { to: `${2002 + 3 * index}-12-31` }),
    }))
    const facts = { usVisa: 'immigrant', birthDate: '1980-03-14', nationalities: ['CN'], residences, arrests: [] }
    const argv = ['evaluate', id, '--facts', '-', '--as-of', '2026-11-21']
    const brief = await runCli(argv, JSON.stringify(facts))
    expect(brief.stdout.split('\n').length).toBeLessThan(75)
    const full = await runCli([...argv, '--full'], JSON.stringify(facts))
    expect(full.stdout.split('\n').length).toBeGreaterThan(130)
    expect([brief.stdout, full.stdout].map((text) => text.includes('--full'))).toEqual([true, false])
  })
})

describe('colour', () => {
  it.each([
    ['a terminal', [], { terminal }, true],
    ['no terminal', [], {}, false],
    ['a terminal that has none', [], { terminal, environment: { TERM: 'dumb' } }, false],
    ['NO_COLOR', [], { terminal, environment: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR', [], { terminal, environment: { NO_COLOR: '' } }, true],
    ['FORCE_COLOR', [], { environment: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR beside NO_COLOR', [], { environment: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', [], { terminal, environment: { FORCE_COLOR: '0' } }, false],
    ['--color always', ['--color', 'always'], { environment: { NO_COLOR: '1' } }, true],
    ['--color never', ['--color=never'], { terminal, environment: { FORCE_COLOR: '1' } }, false],
  ])('with %s', async (_, more, where, expected) => {
    const { stdout } = await runCli(asked('evaluate', ...more), '', where)
    expect(colour.test(stdout)).toBe(expected)
  })

  it('changes no word, and stands where the status does', async () => {
    for (const command of ['evaluate', 'explain']) {
      const [coloured, uncoloured] = [await runCli(asked(command, '--color', 'always')), await runCli(asked(command))]
      expect(plain(coloured.stdout)).toBe(uncoloured.stdout)
    }
    const { stdout } = await runCli(asked('evaluate', '--color', 'always'))
    expect(stdout).toContain('  \u001B[1m\u001B[36mget\u001B[39m\u001B[22m          police certificate from Beijing, China\n')
    expect((await runCli(asked('evaluate', '--color', 'always', '--json'))).stdout).not.toMatch(colour)
  })
})

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a colour begins with
  return text.replace(/\u001B\[\d+m/g, '')
}
