import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { entriesAsLines } from '../../src/cli/entries-as-lines.ts'
import { faultyLines } from '../support/client-lines.ts'
import { runCli } from './run-cli.ts'

const id = 'ca-express-entry-police-certificates'
const call = ['affected', id, '2016-02-11', '2018-02-27']
const folder = mkdtempSync(join(tmpdir(), 'immigration-rulesets-'))
afterAll(() => rmSync(folder, { recursive: true }))

const stay = (from: string, to: string, country = 'JP') => ({ country, from, to })
const person = { birthDate: '1985-04-02', nationalities: ['JP'] }
/** Four months twice: six months in total, and never in a row. */
const changed = { ...person, residences: [stay('2014-01-01', '2014-04-30'), stay('2015-01-01', '2015-04-30')] }
const unchanged = { ...person, residences: [stay('2014-01-01', '2014-02-28')] }
const open = { birthDate: '1985-04-02' }

const lines = (...clients: readonly unknown[]) => `${clients.map((client) => JSON.stringify(client)).join('\n')}\n`
const told = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line): Told => JSON.parse(line))

interface Told {
  readonly line: number
  readonly effect?: string
  readonly issues?: readonly { readonly path: string }[]
  readonly persons?: readonly { readonly role: string; readonly effect: string }[]
  readonly name?: string
}

describe('affected', () => {
  it('tells as JSON a line for each file, in order, errors in their place', async () => {
    const input = `${lines({ name: 'Kato', ...changed }, unchanged)}${faultyLines.join('\n')}\n${lines(open)}`
    const { status, stdout, stderr } = await runCli([...call, '--json'], input)
    const answers = told(stdout)
    expect(answers.map(({ line }) => line)).toEqual(Array.from({ length: faultyLines.length + 3 }, (_, index) => index + 1))
    // A family that is empty is no fault here: persons are looked at one by one.
    const effects = answers.map(({ effect, issues }) => effect ?? (issues !== undefined ? 'error' : 'none'))
    expect(effects).toEqual(['changed', 'unchanged', ...faultyLines.slice(0, -1).map(() => 'error'), 'depends', 'depends'])
    expect(answers[0]?.name).toBe('Kato')
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: 'as of 2018-02-27, the first day of the later version: --as-of chooses another\n',
    })
  })

  it.each([
    { clients: [changed, unchanged], status: 0 },
    { clients: [changed, open], status: 2 },
    { clients: [open, { birthdate: '1990' }], status: 3 },
    { clients: [], status: 0 },
  ])('exits with $status', async ({ clients, status }) => {
    expect((await runCli([...call, '--json', '--as-of', '2018-03-01'], lines(...clients).trimStart())).status).toBe(status)
    expect((await runCli(call, lines(...clients).trimStart())).status).toBe(status)
  })

  it('writes a table, the counts first', async () => {
    const { status, stdout, stderr } = await runCli(call, lines({ name: 'Kato', ...changed, arrests: [] }, unchanged, open))
    expect(status).toBe(2)
    expect(stdout).toMatch(/^Of 3 files: 1 changed, 1 surely unchanged, 1 depends on an answer\.\n/)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('both applied as of 27 February 2018, the first day of the later ones. Changed')
    expect(stdout).toContain('File 1 (Kato)\n  - Japan: police certificate; ')
    expect(stdout).toContain('before: needed → now: not needed')
    expect(stdout).toContain('1 file; nothing else is missing: File 3\n')
    expect(stderr).toBe('not used by this ruleset: arrests\n')
    const chinese = await runCli([...call, '--language', 'zh'], lines(changed))
    expect(chinese.stdout).toMatch(/^共 1 份案卷：1 份有变，0 份确定不变，0 份取决于一项回答。\n/)
  })

  it('reads lines, a list, and one object on several lines alike, from a file too', async () => {
    const clients = [changed, unchanged, { name: '[a, {"b"]\\', ...open }]
    const { stdout } = await runCli([...call, '--json'], lines(...clients))
    for (const text of [JSON.stringify(clients), JSON.stringify(clients, null, 2), `\uFEFF ${JSON.stringify(clients, null, '\t')}\n\n`]) {
      expect((await runCli([...call, '--json'], text)).stdout).toBe(stdout)
    }
    const path = join(folder, 'client.json')
    writeFileSync(path, JSON.stringify(changed, null, 2))
    expect((await runCli([...call, '--json', '--facts', path])).stdout).toBe(`${stdout.split('\n')[0]}\n`)
    expect((await runCli([...call, '--json'], JSON.stringify(changed))).stdout).toBe(`${stdout.split('\n')[0]}\n`)
    expect((await runCli([...call, '--json'], '[]')).stdout).toBe('')
    // An entry that is none takes its place, too.
    expect(told((await runCli([...call, '--json'], '[{},7,{"birthDate":},{}]')).stdout).map(({ issues }) => issues?.length)).toEqual([
      undefined,
      1,
      1,
      undefined,
    ])
  })

  it.each([
    ['[{}', 'the list does not end: `]` is missing'],
    ['[{}] {}', 'something comes after the end of the list'],
  ])('refuses %j', async (input, message) => {
    const { status, stderr } = await runCli([...call, '--json'], input)
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining(message) })
  })

  it('looks at each person of a family alone', async () => {
    const [file] = told((await runCli([...call, '--json'], lines({ ...unchanged, family: [{ role: 'spouse', ...changed }] }))).stdout)
    expect(file).toMatchObject({ line: 1, effect: 'changed', persons: [{ role: 'applicant', effect: 'unchanged' }, { role: 'spouse' }] })
    const { stdout } = await runCli(
      call,
      lines({
        ...unchanged,
        family: [
          { role: 'spouse', ...changed },
          { role: 'child', birthdate: '2' },
        ],
      }),
    )
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('File 1: family[1].birthdate: there is no fact `birthdate`: did you mean')
  })

  it('follows the as-of date, and leaves assumed facts open where that is asked', async () => {
    const late = await runCli([...call, '--json', '--as-of', '2030-01-01'], lines(changed))
    expect(told(late.stdout)).toMatchObject([{ effect: 'changed' }])
    expect((await runCli([...call, '--no-assumptions', '--json'], lines(unchanged))).status).toBe(2)
    expect((await runCli([...call, '--as-of', '2018-02-26'], lines(changed))).stderr).toContain('no version of')
  })
})

describe('entriesAsLines', () => {
  it('gives each entry of a list a line, however it is written and read', async () => {
    const entries = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(entries, fc.constantFrom(0, 2), fc.integer({ min: 1, max: 9 }), async (values, indent, size) => {
        const bytes = Buffer.from(` \n${JSON.stringify(values, null, indent)}\n`)
        async function* read() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
        }
        const written: Uint8Array[] = []
        for await (const piece of entriesAsLines(read())) written.push(piece)
        const text = Buffer.concat(written).toString()
        expect(
          text
            .split('\n')
            .slice(0, -1)
            .map((line) => JSON.parse(line)),
        ).toEqual(JSON.parse(JSON.stringify(values)))
      }),
      { numRuns: 100 },
    )
  })
})
