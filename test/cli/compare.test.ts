import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { destinations } from '../../rulesets/index.ts'
import { compareDestinations } from '../../src/analysis.ts'
import { runCli } from './run-cli.ts'

const asOf = '2026-11-21'
const facts = {
  birthDate: '1985-06-15',
  nationalities: ['FR'],
  residences: [
    { country: 'FR', from: '1985-06-15', to: '2019-12-31' },
    { country: 'JP', from: '2020-01-01' },
  ],
  arrests: [],
  usVisa: 'immigrant',
  nzVisaClass: 'residence',
} as const

const folder = mkdtempSync(join(tmpdir(), 'immigration-rulesets-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('compare', () => {
  it('prints with --json exactly what compareDestinations() gives, a column for each destination', async () => {
    const { status, stdout, stderr } = await runCli(['compare', '--facts', '-', '--as-of', asOf, '--json'], JSON.stringify(facts))
    const comparison = JSON.parse(stdout)
    expect(comparison).toEqual(JSON.parse(JSON.stringify({ ...compareDestinations(facts, { asOf, rulesets: destinations }), ignored: [] })))
    expect(comparison.columns).toHaveLength(destinations.length)
    expect(stderr).toBe('')
    expect([0, 2]).toContain(status)
  })

  it('says in words how the destinations count, in both languages', async () => {
    const english = await runCli(['compare', '--facts', '-', '--as-of', asOf], JSON.stringify(facts))
    expect(english.stdout.replace(/\s+/g, ' ')).toContain('Australia, visas: adds months up')
    expect(english.stdout).toContain('Japan')
    const chinese = await runCli(['compare', '--facts', '-', '--as-of', asOf, '--language', 'zh'], JSON.stringify(facts))
    expect(chinese.stdout).toContain('日本')
  })

  it('answers not-covered for a day before a first version, and never guesses', async () => {
    const { status, stdout } = await runCli(
      ['compare', '--facts', '-', '--as-of', '2005-01-01', '--json'],
      JSON.stringify({ nationalities: ['FR'] }),
    )
    const [row] = JSON.parse(stdout).rows
    expect(row.cells.map((cell: { status: string }) => cell.status)).toEqual([
      'undetermined',
      'not-covered',
      'not-covered',
      'not-covered',
      'not-covered',
      'undetermined',
    ])
    expect(status).toBe(2)
  })

  it('says what was not known yet, and looks at the facts all the same', async () => {
    const argv = ['compare', '--facts', '-', '--as-of', asOf, '--known-on', '2020-01-01']
    const { status, stdout } = await runCli(argv, JSON.stringify(facts))
    expect(status).toBe(2)
    expect(stdout.replace(/\s+/g, ' ').match(/not covered; nothing was written down before/g)).toHaveLength(destinations.length)
    expect(await runCli(argv, JSON.stringify({ ...facts, nationalities: ['XX'] }))).toMatchObject({ status: 3, stdout: '' })
  })

  it('names every destination in a few words that tell it from the others, and no fact by the name that programs give it', async () => {
    const labels = compareDestinations(facts, { asOf, rulesets: destinations }).columns.map(({ label }) => label)
    for (const language of ['en', 'zh'] as const) {
      expect(new Set(labels.map((label) => label[language])).size).toBe(labels.length)
      expect(labels.filter((label) => label[language].length > 30)).toEqual([])
    }
    const names = destinations.flatMap(({ versions }) => versions.flatMap((version) => Object.keys(version.facts)))
    const compound = [...new Set(names)].filter((name) => /[A-Z]/.test(name))
    for (const given of [{}, { nationalities: ['FR'] }, facts]) {
      const { stdout } = await runCli(['compare', '--facts', '-', '--as-of', asOf], JSON.stringify(given))
      expect(stdout).toMatch(/United States, +\| Canada, Express +\|/)
      expect(compound.filter((name) => stdout.includes(name))).toEqual([])
    }
  })

  it.each([
    [{ ...facts, nzVisaKlass: 'residence' }, 3, 'did you mean `nzVisaClass`?'],
    [{ ...facts, birthDate: '2015-02-30' }, 3, 'birthDate'],
    [[], 3, 'an object with one property a fact'],
  ])('refuses bad facts whole: %#', async (bad, expected, text) => {
    const { status, stdout, stderr } = await runCli(['compare', '--facts', '-', '--as-of', asOf], JSON.stringify(bad))
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' })
    expect(stderr).toContain(text)
  })

  it.each([
    [['compare', '--facts', '-'], '--as-of'],
    [['compare', '--as-of', asOf], '--facts'],
    [['compare', 'us-police-certificates', '--facts', '-', '--as-of', asOf], 'one argument too many'],
  ])('says what is lacking in %j', async (argv, text) => {
    const { status, stdout, stderr } = await runCli(argv, '{}')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(text)
  })
})

describe('evaluate --svg', () => {
  const argv = ['evaluate', 'us-police-certificates', '--facts', '-', '--as-of', asOf]
  const shared = JSON.stringify({ ...facts, nzVisaClass: undefined })

  it('draws the case into the file, beside the answer', async () => {
    const file = join(folder, 'case.svg')
    const { status, stdout } = await runCli([...argv, '--svg', file], shared)
    expect(status).toBe(0)
    expect(stdout).toContain('Police certificate')
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg[\s\S]*<title[\s\S]*France[\s\S]*<\/svg>\s*$/)
  })

  it('draws the sentence where the case is not covered', async () => {
    const file = join(folder, 'outside.svg')
    const outside = JSON.stringify({ ...facts, nzVisaClass: undefined, usVisa: 'other' })
    const { status, stdout } = await runCli([...argv, '--svg', file], outside)
    expect(status).toBe(4)
    expect(stdout).toMatch(/not\s+covered\s+by\s+these\s+rules/)
    expect(readFileSync(file, 'utf8')).toMatch(/<text[^>]*>Not covered: these rules are for applicants for a visa/)
  })

  it('writes nothing when the facts are bad, and says so when the file cannot be written', async () => {
    const file = join(folder, 'none.svg')
    expect((await runCli([...argv, '--svg', file], '{"birthDate": 7}')).status).toBe(3)
    expect(existsSync(file)).toBe(false)
    const { status, stdout, stderr } = await runCli([...argv, '--svg', join(folder, 'no', 'such', 'folder.svg')], shared)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('cannot be written')
  })
})
