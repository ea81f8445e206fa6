import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { evaluate, headlineOf } from '../../src/index.ts'
import { versionNamed } from '../../src/versions/in-force.ts'
import { runCli } from './run-cli.ts'

const id = 'us-police-certificates'
const version = versionNamed(rulesets[id], '2015-11-18')
const asOf = '2026-11-21'
const ask = ['ask', `${id}@2015-11-18`, '--as-of', asOf]
const history = ['CN', 'Beijing', '1990-03-14', '2014-09-30', 'US', '', '2014-10-01', '', '']

const folder = mkdtempSync(join(tmpdir(), 'immigration-rulesets-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('ask', { timeout: 60_000 }, () => {
  it('interviews from nothing to a decided answer, and leaves out what cannot matter', async () => {
    const { status, stdout, stderr } = await runCli(ask, [...history, 'none', '1990-03-14'].join('\n'))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('\nNothing more to ask.\n')
    expect(stdout).not.toContain('Of which countries is the applicant a national?')
    expect(stdout).toMatch(/^ {2}get {9}China \(Beijing\)\n {2}not needed {2}United States$/m)
  })

  it('prints the evaluation alone with --json, and asks on standard error', async () => {
    const { status, stdout, stderr } = await runCli([...ask, '--json'], [...history, 'none', '1990-03-14'].join('\n'))
    const facts = {
      residences: [
        { country: 'CN', place: 'Beijing', from: '1990-03-14', to: '2014-09-30' },
        { country: 'US', from: '2014-10-01' },
      ],
      arrests: [],
      birthDate: '1990-03-14',
    } as const
    expect(status).toBe(0)
    const evaluation = evaluate(version, facts, { asOf })
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify({ ...evaluation, headline: headlineOf(version, evaluation), horizon: 'in-force', ignored: [] })),
    )
    expect(stderr).toContain('Where has the person lived or stayed')
  })

  it('starts from the facts of a file, and asks only for what they leave open', async () => {
    const path = join(folder, 'facts.json')
    const residences = [
      { country: 'JP', from: '2015-05', to: '2016-05-10' },
      { country: 'US', from: '2016-06-01' },
    ]
    writeFileSync(path, JSON.stringify({ birthDate: '1990-03-14', nationalities: [], arrests: [], residences }))
    const { status, stdout } = await runCli([...ask, '--facts', path], '2015-05-11\n')
    expect(stdout.match(/^> /gm)).toHaveLength(1)
    expect(stdout).toContain('Stay 1: On which day did it begin? (as exactly as you can)')
    expect(status).toBe(0)
    const rough = await runCli([...ask, '--facts', path, '--json'], '?\n')
    expect(rough.status).toBe(2)
    expect(JSON.parse(rough.stdout)).toMatchObject({ missing: ['residences[0].from'], nextQuestion: null })
  })

  it('takes a time by the clock, and asks once for one that nobody knows to the minute', async () => {
    const registration = ['ask', 'cn-accommodation-registration', '--as-of', asOf]
    const { status, stdout } = await runCli(registration, ['2', '2026-11-20 21:30', 'n', '2', '1990-05-01'].join('\n'))
    expect(stdout).toContain('\nNothing more to ask.\n')
    expect(stdout).toContain('due on: 21 November 2026, 21:30')
    expect(status).toBe(0)
    const rough = await runCli(registration, ['2', '2026-11-20', 'y', '2', '2026-11-21', '1990-05-01'].join('\n'))
    expect(rough.stdout).toContain('\nNothing more to ask.\n')
    expect(rough.stdout.match(/^When did the person move in/gm)).toHaveLength(1)
    expect(rough.status).toBe(2)
  })

  it('answers as far as can be when the input ends, and says what to ask next', async () => {
    const { status, stdout } = await runCli(ask, history.join('\n'))
    expect(status).toBe(2)
    expect(stdout).toContain('No more answers: this is what can be said so far.')
    expect(stdout).toContain('\nAsk next\n--------\n')
    expect((await runCli(ask, '')).status).toBe(2)
  })

  it('speaks Chinese with --language zh', async () => {
    const { stdout } = await runCli([...ask, '--language', 'zh'], '')
    expect(stdout).toContain('第 1 段居留：在哪个国家？\n（国家代码或名称；没有其他的请直接回车）')
  })

  it('writes nothing to standard output when the facts of the file cannot be', async () => {
    const path = join(folder, 'bad.json')
    writeFileSync(path, '{"birthDate":"2015-02-30"}')
    const { status, stdout } = await runCli([...ask, '--facts', path], '')
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
  })
})
