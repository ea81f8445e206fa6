import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { clientLines } from '../support/client-lines.ts'
import { runCli } from './run-cli.ts'

const id = 'us-police-certificates'
const asOf = ['--as-of', '2026-11-21']
const decided = {
  usVisa: 'immigrant',
  birthDate: '2015-05-01',
  nationalities: ['CN'],
  residences: [{ country: 'CN', from: '2015-05-01' }],
  arrests: [],
}
const open = { usVisa: 'immigrant', birthDate: '1990-03-14' }
/** It has no scope that facts could lie outside of; this one has. */
const scoped = 'cn-beijing-personal-affairs-permit'

const folder = mkdtempSync(join(tmpdir(), 'immigration-rulesets-'))
afterAll(() => rmSync(folder, { recursive: true }))

function batch(argv: readonly string[], input: string | Uint8Array = '', where = {}) {
  return runCli(['batch', ...argv], input, where)
}

function inLines(...persons: readonly (object | string)[]): string {
  return persons.map((person) => `${typeof person === 'string' ? person : JSON.stringify(person)}\n`).join('')
}

function told(stdout: string): readonly Record<string, never>[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

describe('batch', () => {
  it('writes a line for each line, and exits 0 when everything is decided', async () => {
    const { status, stdout, stderr } = await batch([id, ...asOf, '--statuses'], inLines(decided, decided))
    expect(told(stdout).map(({ line, ruleset, version, scope }) => ({ line, ruleset, version, scope }))).toEqual(
      [1, 2].map((line) => ({ line, ruleset: id, version: '2015-11-18', scope: 'inside' })),
    )
    expect(told(stdout)[0]?.statuses).toMatchObject({ 'police-certificate': { 'does-not-apply': ['CN'] } })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('exits 2 when something is open, and nothing is at fault', async () => {
    expect((await batch([id, ...asOf, '--statuses'], inLines(decided, open))).status).toBe(2)
  })

  it('puts a fault in the place of its line, says where and why, goes on, and exits 3', async () => {
    const lines = inLines(decided, { birthdate: '1990' }, '', '{"birthDate":}', { birthDate: '2015-02-30', nationalities: ['XX'] }, open)
    const { status, stdout, stderr } = await batch([id, ...asOf, '--statuses'], lines)
    expect(told(stdout).map(({ line, error }) => [line, error ?? null])).toEqual([
      [1, null],
      [2, { code: 'INVALID_FACTS', path: 'birthdate', message: 'there is no fact `birthdate`: did you mean `birthDate`?' }],
      [3, { code: 'INVALID_JSON', path: '', message: expect.stringContaining('the line is empty') }],
      [4, { code: 'INVALID_JSON', path: '', message: 'invalid JSON at column 14: expected a value, found `}`' }],
      [
        5,
        {
          code: 'INVALID_FACTS',
          path: 'birthDate',
          message: expect.stringContaining('February 2015 has 28 days'),
          others: [{ path: 'nationalities[0]', message: expect.stringContaining('`XX` is not a country code') }],
        },
      ],
      [6, null],
    ])
    expect({ status, stderr }).toEqual({ status: 3, stderr: '4 of 6 lines could not be answered\n' })
  })

  it('refuses a line that is no UTF-8, and reads those beside it', async () => {
    const bytes = Buffer.concat([
      Buffer.from(inLines(decided)),
      Buffer.from('{"birthDate":"é"}\n', 'latin1'),
      Buffer.from(inLines(decided)),
    ])
    const { stdout } = await batch([id, ...asOf, '--statuses'], bytes)
    expect(told(stdout).map(({ error }) => (error as unknown as { message: string } | undefined)?.message)).toEqual([
      undefined,
      'the text is not UTF-8: save it as UTF-8',
      undefined,
    ])
  })

  it('refuses a line that is too long, and reads those beside it', async () => {
    const { status, stdout } = await batch([id, ...asOf, '--statuses'], `${' '.repeat(3_000_000)}\n${inLines(decided)}`)
    expect(told(stdout).map(({ line, error }) => [line, (error as unknown as { message: string } | undefined)?.message])).toEqual([
      [1, 'the line is longer than 1048576 bytes'],
      [2, undefined],
    ])
    expect(status).toBe(3)
  })

  it('is not kept by a line of nothing but misspelt names', async () => {
    const names = Array.from({ length: 50_000 }, (_, index) => [`f${index}`, 1])
    const fields = Array.from({ length: 50_000 }, () => ({ form: 1 }))
    const { stdout } = await batch([id, ...asOf, '--statuses'], inLines(Object.fromEntries(names), { certificates: fields }))
    const errors = told(stdout).map(({ error }) => error as unknown as { path: string; others: object[] })
    expect(errors.map(({ path, others }) => [path, others.length])).toEqual([
      ['f0', 99],
      ['certificates[0].form', 99],
    ])
  })

  it('says that it ends before the line that is asked for', async () => {
    expect(await batch([id, ...asOf, '--statuses', '--from-line', '9'], inLines(decided))).toEqual({
      status: 0,
      stdout: '',
      stderr: 'there is no line 9: the input ends before it\n',
    })
  })

  it('reads Windows line ends, a byte order mark, and a last line that nothing ends', async () => {
    const line = JSON.stringify(decided)
    const { status, stdout } = await batch([id, ...asOf, '--statuses'], `\uFEFF${line}\r\n${line}`)
    expect({ status, lines: told(stdout).length }).toEqual({ status: 0, lines: 2 })
  })

  it('answers nobody with nothing', async () => {
    expect(await batch([id, ...asOf])).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('puts several versions side by side in one line each, and tells what is wrong under one of them alone', async () => {
    const versions = [`${id}@2015-11-18`, `${id}@1991-10-01`, 'nz-police-certificates']
    const contradicting = { ...decided, nzVisaClass: 'no such class' }
    const { status, stdout } = await batch([...versions, ...asOf, '--statuses'], inLines(decided, contradicting))
    const [first, second] = told(stdout) as unknown as { answers: { ruleset: string; version: string; error?: object }[] }[]
    expect(first?.answers.map(({ ruleset, version }) => `${ruleset}@${version}`).slice(0, 2)).toEqual(versions.slice(0, 2))
    expect(second?.answers.map(({ error }) => error !== undefined)).toEqual([false, false, true])
    expect(status).toBe(3)
  })

  it('answers under every ruleset with --all, and says which has no version of the day', async () => {
    const { stdout, stderr } = await batch(['--all', '--as-of', '2010-01-01', '--statuses'], inLines({}))
    const [line] = told(stdout) as unknown as { answers: { ruleset: string }[] }[]
    expect(line?.answers.map(({ ruleset }) => ruleset)).toContain('nz-police-certificates')
    expect(line?.answers.map(({ ruleset }) => ruleset)).not.toContain('cn-asylum')
    expect(stderr).toContain('left out: no version of `cn-asylum` covers 2010-01-01')
  })

  it('writes statuses as CSV, with the header above the first line alone', async () => {
    const place = { ...decided, birthDate: '1980-01-01', residences: [{ country: 'CN', place: '=1+1', from: '1980-01-01' }] }
    const lines = inLines(place, '{')
    const argv = [id, ...asOf, '--statuses', '--output-format', 'csv']
    const { stdout } = await batch(argv, lines)
    const rows = stdout.split('\n')
    expect(rows[0]).toBe('line,ruleset,version,scope,outcome,subject,status,error')
    expect(rows).toContain(`1,${id},2015-11-18,inside,police-certificate,CN,applies,`)
    expect(rows.at(-2)).toMatch(/^2,,,,,,,"?invalid JSON at column 2: /)
    expect((await batch([...argv, '--from-line', '2'], lines)).stdout).toBe(`${rows.at(-2)}\n`)
    const formula = await batch([...argv], inLines({ ...place, residences: [{ country: '=1', from: '1980-01-01' }] }))
    expect(formula.status).toBe(3)
  })

  it('reads CSV: a column a fact, lists as JSON, a fault in the place of a row that is none', async () => {
    const path = join(folder, 'people.csv')
    const rows = [
      'usVisa,birthDate,nationalities,arrests,historyComplete,residences',
      'immigrant,2015-05-01,CN,[],TRUE,"[{""country"":""CN"",""from"":""2015-05-01""}]"',
      'immigrant,1990',
      'immigrant,"1990,CN,,,',
      'immigrant,,CN US,,,',
      'immigrant,1990,XX,,perhaps,',
    ]
    writeFileSync(path, `\uFEFF${rows.join('\r\n')}\r\n`)
    const fromCsv = await batch([id, ...asOf, '--statuses', '--facts', path])
    const lines = [
      { ...decided, historyComplete: true },
      '{',
      '{',
      { usVisa: 'immigrant', nationalities: ['CN', 'US'] },
      { usVisa: 'immigrant', birthDate: '1990', nationalities: ['XX'], historyComplete: 'perhaps' },
    ]
    const fromJson = await batch([id, ...asOf, '--statuses'], inLines(...lines))
    const [csv, json] = [told(fromCsv.stdout), told(fromJson.stdout)]
    expect([csv[0], csv[3], csv[4]]).toEqual([json[0], json[3], json[4]])
    expect([csv[1], csv[2]].map((line) => line?.error)).toEqual([
      { code: 'INVALID_FACTS', path: '', message: 'the row has 2 cells, and the header 6' },
      { code: 'INVALID_FACTS', path: '', message: 'a quoted cell does not end in its line' },
    ])
    expect(fromCsv.status).toBe(3)
    const piped = await batch([id, ...asOf, '--statuses', '--input-format', 'csv', '--from-line', '4'], `${rows.join('\n')}\n`)
    expect(told(piped.stdout)).toEqual(csv.slice(3))
  })

  it.each([
    ['', 'there is no header'],
    ['birthdate\n1990\n', 'birthdate: there is no fact `birthdate`: did you mean `birthDate`?'],
    ['birthDate,birthDate\n', 'birthDate: the header has two columns of this name'],
  ])('refuses the CSV %j whole', async (text, problem) => {
    const { status, stdout, stderr } = await batch([id, ...asOf, '--input-format', 'csv'], text)
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toContain(problem)
  })

  it('counts with --summary', async () => {
    const { status, stdout } = await batch([id, ...asOf, '--summary'], inLines(decided, open, '{'))
    const { versions, ...lines } = JSON.parse(stdout)
    expect(lines).toEqual({ lines: 3, fault: 1, open: 1, outside: 0, decided: 1 })
    expect(versions).toEqual([
      expect.objectContaining({ ruleset: id, version: '2015-11-18', asOf: '2026-11-21', faults: 1, scope: { inside: 2 } }),
    ])
    expect(versions[0].digest).toMatch(/^sha256:/)
    expect(versions[0].outcomes['police-certificate']).toMatchObject({
      'does-not-apply': 1,
      undetermined: 1,
      missing: { nationalities: 1 },
    })
    expect(status).toBe(3)
  })

  it('exits 4 when all that is not decided lies outside what a version covers', async () => {
    const outside = { bjPurpose: 'new', nationalities: ['CN'] }
    const { status, stdout } = await batch([scoped, ...asOf, '--statuses'], inLines(outside))
    const [line] = told(stdout)
    expect({ status, scope: line?.scope, statuses: line?.statuses }).toEqual({ status: 4, scope: 'outside', statuses: {} })
    expect((await batch([scoped, ...asOf, '--statuses', '--output-format', 'csv'], inLines(outside))).stdout).toContain(',outside,,,,')
  })

  it('follows readings, in those of the versions that have them', async () => {
    const stay = { ...decided, birthDate: '2000-01-01', nationalities: [], residences: [{ country: 'DE', from: '2026-05-22' }] }
    const of = async (value: string) => {
      const { stdout } = await batch([id, 'cn-asylum', ...asOf, '--statuses', '--reading', `sixMonths=${value}`], inLines(stay))
      const [line] = told(stdout) as unknown as { answers: { statuses: Record<string, object> }[] }[]
      return line?.answers[0]?.statuses['police-certificate']
    }
    expect(await of('at-least')).not.toEqual(await of('more-than'))
  })

  it.each([
    [[...asOf], '`batch` needs a ruleset or several, or --all for every one'],
    [[id], '`--as-of` is needed'],
    [[id, '--all', ...asOf], '`--all` answers under every ruleset: name none beside it'],
    [[id, id, ...asOf], `\`${id}@2015-11-18\` is named twice`],
    [[id, 'us-police-certificate', ...asOf], 'there is no ruleset `us-police-certificate`: did you mean'],
    [[id, '--as-of', '1980-01-01'], `no version of \`${id}\` covers 1980-01-01`],
    [['--all', '--as-of', '1900-01-01'], 'no version of `au-police-certificates` covers 1900-01-01'],
    [[id, ...asOf, '--from-line', '0'], '--from-line: `0` is not a whole number from 1'],
    [[id, ...asOf, '--from-line', '1e3'], '--from-line: `1e3` is not a whole number from 1'],
    [[id, ...asOf, '--workers', '0'], '--workers: `0` is not a whole number from 1 to 256'],
    [[id, ...asOf, '--workers', '257'], '--workers: `257` is not a whole number from 1 to 256'],
    [[id, ...asOf, '--workers', '-1'], '`--workers` needs a value: write --workers <number>'],
    [[`${id}@1999-01-01`, ...asOf], `\`${id}\` has no version \`1999-01-01\`: it has `],
    [[id, ...asOf, '--workers', 'two'], '--workers: `two` is not a whole number from 1 to 256'],
    [[id, ...asOf, '--workers', '2'], '--workers: threads run the built command'],
    [[id, ...asOf, '--input-format', 'xml'], '--input-format: there is no format `xml`'],
    [[id, ...asOf, '--output-format', 'csv'], '--output-format: reasons do not fit into a table: give --statuses'],
    [[id, ...asOf, '--summary', '--output-format', 'csv'], '--output-format: `--summary` is written as JSON'],
    [[id, ...asOf, '--reading', 'noSuch=x'], '--reading: there is no reading `noSuch` here: there is `'],
    [[id, ...asOf, '--reading', 'sixMonths=never'], '`readings`: `sixMonths` cannot be `never`'],
    [[id, ...asOf, '--facts', 'no-such-file.jsonl'], '--facts: there is no file `no-such-file.jsonl`'],
    [[id, ...asOf, '--facts', '.'], '--facts: `.` cannot be read (EISDIR): it is a directory; give a file'],
  ])('%j exits 1 before anything is read', async (argv, problem) => {
    const { status, stdout, stderr } = await batch(argv, 'not JSON\n')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(`error: ${problem}`)
  })
})

describe('a run of batch', () => {
  it('tells whoever watches how far it has come, and how long the rest takes', async () => {
    const path = join(folder, 'many.jsonl')
    writeFileSync(path, inLines(...Array.from({ length: 4000 }, () => ({}))).padEnd(600_000, ' '))
    let now = 0
    const watched = { now: () => (now += 1000) }
    const { stderr } = await batch(['cn-asylum', ...asOf, '--statuses', '--facts', path], '', { watched })
    // Each is written over the one before.
    const told = stderr.split('\r\u001B[K').slice(1)
    expect(told.length).toBeGreaterThan(1)
    for (const shown of told.slice(0, -1)) expect(shown).toMatch(/^[\d,]+ lines, [\d,]+ a second, \d+ s left$/)
    expect(told.at(-1)).toMatch(/^4,001 lines in \d+ s, [\d,]+ a second\n1 of 4001 lines could not be answered\n$/)
    const unwatched = await batch(['cn-asylum', ...asOf, '--statuses'], inLines({}))
    expect(unwatched.stderr).toBe('')
  })

  it('reads no further ahead than it writes, however much there is', async () => {
    let [read, written, most] = [0, 0, 0]
    const reads = async function* () {
      while (read < 200) {
        read += 1
        most = Math.max(most, read - written)
        yield Buffer.from(inLines({}))
      }
    }
    const stdout = new Writable({
      write: (_, __, done) => {
        written += 1
        setTimeout(done, 1)
      },
    })
    const stdin = Readable.from(reads(), { highWaterMark: 1 })
    await run(['batch', 'cn-asylum', ...asOf, '--statuses'], { stdin, stdout, stderr: stdout, ...elsewhere })
    expect(read).toBe(200)
    expect(most).toBeLessThan(6)
  })

  it('stops when nobody reads on, without a word, with the status of what was read', async () => {
    for (const [person, expected] of [
      [{}, 2],
      ['{', 3],
    ] as const) {
      let read = 0
      const reads = async function* () {
        for (;;) {
          read += 1
          yield Buffer.from(inLines(person))
        }
      }
      let writes = 0
      const stdout = new Writable({
        write: (_, __, done) => {
          writes += 1
          done(writes < 3 ? null : Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
        },
      })
      const said: string[] = []
      const stderr = new Writable({
        write: (chunk: Buffer, _, done) => {
          said.push(chunk.toString())
          done()
        },
      })
      const stdin = Readable.from(reads(), { highWaterMark: 1 })
      const status = await run(['batch', 'cn-asylum', ...asOf, '--statuses'], { stdin, stdout, stderr, ...elsewhere })
      expect({ status, writes }).toEqual({ status: expected, writes: 3 })
      expect(read).toBeLessThan(20)
      expect(stdin.destroyed).toBe(true)
      if (expected === 2) expect(said).toEqual([])
    }
  })

  it('gives with several workers, of JSON and of CSV, what one gives', { timeout: 120_000 }, async () => {
    const lines = fc.sample(clientLines('2026-11-21'), { numRuns: 60, seed: 7 })
    const worker = new URL('../support/worker-from-source.mjs', import.meta.url)
    const reads = () => Readable.from(lines.map((line) => Buffer.from(`${line}\n`)))
    for (const more of [
      ['--summary', '--statuses'],
      ['--statuses', '--from-line', '20', '--output-format', 'csv'],
    ]) {
      const argv = ['batch', id, 'cn-asylum', ...asOf, ...more]
      const alone = await runCli(argv, '', { stdin: reads() })
      expect(await runCli([...argv, '--workers', '2'], '', { stdin: reads(), worker })).toEqual(alone)
    }
    // Pieces of one read share its memory.
    const many = inLines(...Array.from({ length: 700 }, (_, index) => (index % 100 === 0 ? '{' : '{}'.padEnd(40))))
    const lots = ['batch', 'cn-asylum', ...asOf, '--statuses']
    expect(await runCli([...lots, '--workers', '2'], many, { worker })).toEqual(await runCli(lots, many))
    const csv = 'birthDate,nationalities\n1990,CN\n1991,XX\n'
    const argv = ['batch', id, ...asOf, '--statuses', '--input-format', 'csv']
    expect(await runCli([...argv, '--workers', '2'], csv, { worker })).toEqual(await runCli(argv, csv))
  })
})

const elsewhere = { interactive: false, environment: {}, packageVersion: '9.9.9' }
