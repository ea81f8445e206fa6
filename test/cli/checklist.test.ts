import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { when } from '../../src/analysis.ts'
import { checklist, evaluate, renderChecklist } from '../../src/index.ts'
import { versionNamed } from '../../src/versions/in-force.ts'
import { htmlOutline } from '../support/html-outline.ts'
import { asTold, runCli } from './run-cli.ts'

const id = 'us-police-certificates'
const asOf = '2026-11-21'
const ruleset = rulesets[id]
const version = versionNamed(ruleset, '2015-11-18')
const decided = {
  usVisa: 'immigrant',
  birthDate: '2015-05-01',
  nationalities: ['CN'],
  residences: [{ country: 'CN', from: '2015-05-01' }],
  arrests: [{ country: 'JP', on: '2024', convicted: false }],
} as const
const argv = ['checklist', id, '--facts', '-', '--as-of', asOf]

describe('checklist', { timeout: 60_000 }, () => {
  it('prints Markdown where no format is named', async () => {
    const list = checklist(version, evaluate(version, decided, { asOf }))
    const { status, stdout, stderr } = await runCli(argv, JSON.stringify(decided))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('- [ ] **Japan: police certificate**')
    expect(stdout).toBe(renderChecklist(version, list, { title: ruleset.title }))
    expect(await runCli([...argv, '--format', 'markdown'], JSON.stringify(decided))).toEqual({ status, stdout, stderr })
  })

  it('prints a document with --format html, in the language asked for', async () => {
    const { status, stdout } = await runCli([...argv, '--format', 'html', '--language', 'zh'], JSON.stringify(decided))
    expect(status).toBe(0)
    expect(htmlOutline(stdout).text).toContain(`清单：${ruleset.title.zh}`)
  })

  it('prints with --json exactly what checklist() gives', async () => {
    const { stdout } = await runCli([...argv, '--json'], JSON.stringify(decided))
    const told = when(ruleset, decided, { asOf, until: '2027-11-21' })
    expect(JSON.parse(stdout)).toEqual(asTold(checklist(version, evaluate(version, decided, { asOf }), told)))
  })

  it('says what will be otherwise within a year, and of what is further off nothing', async () => {
    const turning = (birthDate: string) =>
      runCli(argv, JSON.stringify({ ...decided, birthDate, residences: [{ country: 'CN', from: birthDate }] }))
    const soon = await turning('2011-05-14')
    expect(soon.stdout).toContain('## Changes within a year, if nothing else happens\n\n- China: police certificate')
    expect(soon.stdout).toContain('from 14 May 2027, when you turn 16.')
    expect((await turning('2012-05-14')).stdout).not.toContain('Changes within a year')
  })

  it('exits 2 while something is open, and 0 once the readings that matter are chosen', async () => {
    expect((await runCli(argv, '{}')).status).toBe(2)
    const facts = JSON.stringify({
      usVisa: 'immigrant',
      birthDate: '2000-01-01',
      nationalities: [],
      residences: [{ country: 'DE', from: '2026-05-22' }],
      arrests: [],
    })
    const contested = await runCli(argv, facts)
    expect(contested.status).toBe(2)
    expect(contested.stdout).toContain('Sources disagree: ')
    const pinned = ['--reading', 'sixMonths=more-than', '--reading', 'stayCounting=total', '--reading', 'placeCounting=country']
    const chosen = await runCli([...argv, ...pinned], facts)
    expect(chosen.status).toBe(0)
    expect(chosen.stdout).toContain('## Readings followed, as asked')
  })

  it('says that a version named with @ has been superseded', async () => {
    const { stdout } = await runCli(['checklist', `${id}@1991-10-01`, '--facts', '-', '--as-of', asOf], '{}')
    expect(stdout).toContain('Superseded: on the as-of date a later version governs, in force from 18 November 2015.')
  })

  it.each([
    [['--format', 'pdf'], 'error: --format: there is no format `pdf`: there is `markdown`, `html`\n'],
    [['--format', 'htm'], 'error: --format: there is no format `htm`: did you mean `html`?\n'],
    [['--format', 'html', '--json'], 'error: `--format` and `--json` exclude each other: write one of them\n'],
    [['--language', 'de'], 'error: --language: `de` is not a language of this package: write en or zh\n'],
  ])('exits 1 for %j', async (more, complaint) => {
    const { status, stdout, stderr } = await runCli([...argv, ...more], '{}')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(complaint)
  })

  it('exits 3 for bad facts', async () => {
    const { status, stdout, stderr } = await runCli(argv, '{"birthdate":"1990"}')
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toContain('did you mean `birthDate`?')
  })

  it('has its own help', async () => {
    const { status, stdout } = await runCli(['checklist', '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('--format markdown|html')
    expect((await runCli(['--help'])).stdout).toContain('immigration-rulesets checklist')
  })
})
