import { describe, expect, it } from 'vitest'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import { when } from '../../src/analysis.ts'
import { runCli } from './run-cli.ts'

const asOf = '2026-11-21'
const facts = {
  usVisa: 'immigrant',
  birthDate: '2011-05-14',
  nationalities: ['JP'],
  residences: [{ country: 'JP', from: '2011-05-14' }],
  arrests: [],
  certificates: [{ country: 'JP', issuedOn: '2026-02-27', returned: true }],
  unobtainableIn: [],
}

const call = (...more: readonly string[]) =>
  runCli(['when', 'us-police-certificates', '--facts', '-', '--as-of', asOf, ...more], JSON.stringify(facts))

const flat = (text: string) => text.replace(/\s+/g, ' ')

describe('when', () => {
  it('prints with --json exactly what when() gives, and what was left out', async () => {
    const { status, stdout } = await call('--json')
    const { ignored, ...told } = JSON.parse(stdout)
    expect(told).toEqual(when(usPoliceCertificates, facts, { asOf }))
    expect(ignored).toEqual([])
    expect(status).toBe(0)
  })

  it('says in the first lines until when nothing is needed, and why then', async () => {
    const { stdout } = await call()
    const [, , ...lines] = stdout.split('\n')
    expect(flat(lines.join('\n'))).toMatch(
      /^As of 21 November 2026, if nothing else happens; looked ahead until 21 November 2036\. By the rules as last checked on 21 November 2026; a later change of law is not in this\. - Japan: police certificate; \d more\. Not needed until 14 May 2027, when you turn 16\./,
    )
    expect(flat(stdout)).toContain('Certificate 1 (Japan): Good until')
  })

  it('tells no dates to whom the rules do not cover, and says what is not decided', async () => {
    const when = async (id: string, facts: object) => runCli(['when', id, '--facts', '-', '--as-of', '2026-11-21'], JSON.stringify(facts))
    const outside = await when('cn-asylum', { nationalities: ['CN'] })
    expect(outside.status).toBe(4)
    expect(flat(outside.stdout)).toContain('These rules do not cover this case, so no dates can be told')
    expect(flat(outside.stdout)).not.toContain('Nothing changes')
    const open = await when('us-police-certificates', { birthDate: '1990-05-01' })
    expect(open.status).toBe(2)
    expect(flat(open.stdout)).toMatch(/Still open: \d+ findings\. .* Of what is decided, nothing changes until 21 November 2036/)
    expect(flat(open.stdout)).toContain('a later change of law is not in this')
  })

  it('tells a caution about a feared state for any day, and not as one that begins or ends', async () => {
    const call = (language: string) =>
      runCli(
        ['when', 'us-police-certificates', '--facts', '-', '--as-of', asOf, '--language', language],
        JSON.stringify({ ...facts, persecutionFearedIn: ['JP'] }),
      )
    const { stdout } = await call('en')
    expect(flat(stdout)).toContain('On any day: take advice before anything that leads to a state that is feared.')
    expect(flat(stdout)).not.toContain('do not approach that state')
    expect((await call('zh')).stdout.replace(/\s+/g, '')).toContain('无论哪一天：')
  })

  it('says so in Chinese', async () => {
    const { stdout } = await call('--language', 'zh')
    // Lines break within a sentence.
    expect(stdout.replace(/\s+/g, '')).toContain('2027年5月14日以前不需要；自当日起需要：您年满16周岁。')
  })

  it('looks as far ahead as it is told, and says that nothing changes by then', async () => {
    const { stdout } = await call('--until', '2027-05-13')
    expect(flat(stdout)).toContain('Nothing changes until 13 May 2027, if nothing else happens.')
    const { status, stderr } = await call('--until', '2080-01-01')
    expect([status, flat(stderr)]).toEqual([1, expect.stringContaining('at most 50 years are looked ahead, until 2076-11-21')])
  })

  it('says how far it looked back, and what stops it', async () => {
    const { stdout } = await call()
    expect(flat(stdout)).toContain(
      'Looked back to 27 February 2026: on the day before, the facts could not be as given (certificates[0].issuedOn',
    )
  })

  it('lets later versions take over, and names them; a version that is named is followed alone', async () => {
    const person = { birthDate: '1990-05-14', nationalities: ['CN'], residences: [{ country: 'CN', from: '1990-05-14' }] }
    const args = ['--facts', '-', '--as-of', '2025-11-21']
    const all = await runCli(['when', 'nz-police-certificates', ...args], JSON.stringify(person))
    expect(flat(all.stdout)).toContain('from 8 December 2025, when the rules in force from 8 December 2025 take over')
    const alone = await runCli(['when', 'nz-police-certificates@2020-09-30', ...args, '--json'], JSON.stringify(person))
    expect(JSON.parse(alone.stdout).versions.map(({ version }: { version: string }) => version)).toEqual(['2020-09-30'])
  })
})
