import { describe, expect, it } from 'vitest'
import us from '../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { whyNot } from '../../src/analysis.ts'
import { movedToUs as facts } from '../support/moved-to-us.ts'
import { runCli } from './run-cli.ts'

const asOf = '2026-11-21'

const call = (...more: readonly string[]) =>
  runCli(['why-not', 'us-police-certificates', '--facts', '-', '--as-of', asOf, ...more], JSON.stringify(facts))

describe('why-not', () => {
  it('prints with --json exactly what whyNot() gives for what is asked about', async () => {
    const { status, stdout } = await call('--country', 'Japan', '--outcome', 'police certificate', '--json')
    const told = JSON.parse(stdout)
    const finding = { outcome: 'police-certificate', subject: { country: 'JP' } } as const
    expect(told.findings.filter(({ outcome }: { outcome: string }) => outcome === 'police-certificate')).toEqual([
      whyNot(us, facts, finding, { asOf }),
    ])
    expect(told.ignored).toEqual([])
    expect(status).toBe(0)
  })

  it('tells of the first outcome where nothing is asked about', async () => {
    const { stdout } = await call('--json')
    const outcomes = JSON.parse(stdout).findings.map(({ outcome }: { outcome: string }) => outcome)
    expect([...new Set(outcomes)]).toEqual(['police-certificate'])
  })

  it('ends with 2 where something is not decided, with 4 where the rules do not cover the case, and with 3 for bad facts', async () => {
    const run = (id: string, given: object) => runCli(['why-not', id, '--facts', '-', '--as-of', asOf], JSON.stringify(given))
    const open = await run('us-police-certificates', { birthDate: '1990-05-01' })
    expect([open.status, open.stdout.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('This is still open')])
    expect((await run('cn-asylum', { nationalities: ['CN'] })).status).toBe(4)
    const bad = await run('us-police-certificates', { birthDate: '1990-13-01' })
    expect([bad.status, bad.stdout]).toEqual([3, ''])
  })

  it('says what it is asked about that there is not', async () => {
    const { status, stderr, stdout } = await call('--country', 'Peru')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('nothing here is about `Peru`')
  })

  it('refuses a life of more findings than can be told at once how they would be otherwise', async () => {
    const residences = Array.from({ length: 150 }, (_, index) => ({
      country: 'CN',
      place: `Place ${index}`,
      from: `${1800 + index}-01-01`,
      to: `${1800 + index}-12-31`,
    }))
    const { status, stderr, stdout } = await runCli(
      ['why-not', 'cn-no-criminal-record', '--facts', '-', '--as-of', asOf],
      JSON.stringify({ residences }),
    )
    expect([status, stdout]).toEqual([3, ''])
    expect(stderr).toContain('residences: 150 entries lead to more findings than can be told at once how they would be otherwise')
  })
})
