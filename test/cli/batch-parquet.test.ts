import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import * as fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import Papa from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'
import { parquetOutput } from '../../src/cli/batch/write-parquet.ts'
import { run } from '../../src/cli/run.ts'
import { clientLines } from '../support/client-lines.ts'
import { runCli } from './run-cli.ts'

const id = 'us-police-certificates'
const asked = ['batch', id, '--as-of', '2026-11-21', '--statuses']

/** Files that another program wrote: see make.sql. */
const written = (name: string) => join(import.meta.dirname, '../support/parquet', `${name}.parquet`)

const folder = mkdtempSync(join(tmpdir(), 'immigration-rulesets-'))
afterAll(() => rmSync(folder, { recursive: true }))

function inFile(name: string, bytes: Uint8Array | ArrayBuffer): string {
  const path = join(folder, name)
  writeFileSync(path, new Uint8Array(bytes))
  return path
}

function inLines(...persons: readonly (object | string)[]): string {
  return persons.map((person) => `${typeof person === 'string' ? person : JSON.stringify(person)}\n`).join('')
}

describe('batch from Parquet', () => {
  it.each(['snappy', 'gzip', 'brotli'])('packed with %s answers what it answers from JSON lines', async (packing) => {
    const people = [
      {
        usVisa: 'immigrant',
        birthDate: '2015-05-01',
        nationalities: ['CN'],
        historyComplete: true,
        nzIntendedMonths: 24,
        residences: [{ country: 'CN', from: '2015-05-01' }],
        arrests: [],
        officerBelievesRecordIn: ['FR'],
      },
      {
        usVisa: 'immigrant',
        birthDate: '1990-03-14',
        nationalities: ['CN', 'US'],
        historyComplete: false,
        residences: [
          { country: 'CN', from: '1990-03-14', to: '2010-02-02' },
          { country: 'US', from: '2010-02-03' },
        ],
        arrests: [{ country: 'JP', on: '2012-01-02' }],
      },
      '["FR"',
      { residences: [] },
      { birthDate: '1000-01-01', nationalities: 'unknown', nzIntendedMonths: -1, officerBelievesRecordIn: 'unknown' },
    ]
    const versions = ['nz-police-certificates', ...asked.slice(2)]
    const fromJson = await runCli(['batch', id, ...versions], inLines(...people))
    const fromParquet = await runCli(['batch', id, ...versions, '--facts', written(`people-${packing}`)])
    const [json, parquet] = [fromJson.stdout.split('\n'), fromParquet.stdout.split('\n')]
    expect(parquet.toSpliced(2, 1)).toEqual(json.toSpliced(2, 1))
    // A list that is no JSON is a fault of its row alone.
    expect(JSON.parse(parquet[2] ?? '')).toEqual({ line: 3, error: expect.objectContaining({ code: 'INVALID_JSON' }) })
    expect({ ...fromParquet, stdout: '' }).toEqual({ ...fromJson, stdout: '' })
  })

  it('reads whole numbers that have a point or 64 bits, and lists of texts', async () => {
    const person = {
      nzIntendedMonths: 5,
      nationalities: ['CN', 'US'],
      bjMonths: 20,
      residences: [{ country: 'CN', from: '1990-03' }],
    }
    const argv = ['batch', 'nz-police-certificates', 'cn-beijing-personal-affairs-permit', ...asked.slice(2)]
    expect(await runCli([...argv, '--facts', written('other-types')])).toEqual(await runCli(argv, inLines(person)))
  })

  it('refuses numbers that are not whole, each in its row', async () => {
    const columnData = [{ name: 'nzIntendedMonths', data: [1.5, 2, Number.NaN], type: 'DOUBLE' as const }]
    const path = inFile('points.parquet', parquetWriteBuffer({ columnData }))
    const { stdout } = await runCli(['batch', 'nz-police-certificates', ...asked.slice(2), '--facts', path])
    const told = stdout.split('\n').slice(0, -1)
    expect(told.map((line) => JSON.parse(line).error?.path)).toEqual(['nzIntendedMonths', undefined, 'nzIntendedMonths'])
  })

  it('refuses columns that cannot be facts, before any row is read', async () => {
    const { status, stdout, stderr } = await runCli([...asked, '--facts', written('refused')])
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr.split('\n').slice(1, -1)).toEqual([
      '  birthDate: the column holds times, and which day a time is depends on the zone: write it as days (DATE), or as texts',
      expect.stringContaining('  nzIntendedMonths: the column has the type DECIMAL: write it as texts (STRING), '),
      '  residences: the column holds records: a fact is a value or a list',
      expect.stringContaining('  arrests: the column has the type MAP: '),
      '  nationalities: the column holds bytes: write it as texts (STRING)',
      expect.stringContaining('  certificates[].form: there is no field `form`'),
    ])
    const misspelt = inFile('misspelt.parquet', parquetWriteBuffer({ columnData: [{ name: 'usVias', data: ['immigrant'] }] }))
    expect((await runCli([...asked, '--facts', misspelt])).stderr).toContain('usVias: there is no fact `usVias`: did you mean `usVisa`?')
    const packed = await runCli([...asked, '--facts', written('people-lz4')])
    expect(packed.stderr).toContain('the file is packed with LZ4_RAW: pack it with one of UNCOMPRESSED, SNAPPY, ')
  })

  it('goes on from a row, in whichever group it is, and answers alike in several threads', { timeout: 120_000 }, async () => {
    const data = Array.from({ length: 25 }, (_, index) => `${1970 + index}`)
    const path = inFile('groups.parquet', parquetWriteBuffer({ columnData: [{ name: 'birthDate', data }], rowGroupSize: 10 }))
    const argv = [...asked, '--facts', path]
    const whole = await runCli(argv)
    const lines = whole.stdout.split('\n')
    expect(lines.slice(0, -1).map((line) => JSON.parse(line).line)).toEqual(data.map((_, index) => index + 1))
    for (const from of [1, 10, 11, 20, 21, 25, 26]) {
      const rest = await runCli([...argv, '--from-line', `${from}`])
      expect(rest.stdout).toBe(lines.slice(from - 1).join('\n'))
    }
    const worker = new URL('../support/worker-from-source.mjs', import.meta.url)
    expect(await runCli([...argv, '--workers', '2'], '', { worker })).toEqual(whole)
  })

  it('reads a file of no rows', async () => {
    const path = inFile('nobody.parquet', parquetWriteBuffer({ columnData: [{ name: 'birthDate', data: [], type: 'STRING' }] }))
    expect(await runCli([...asked, '--facts', path])).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it.each([
    ['empty', ''],
    ['short', 'PAR1'],
    ['no such', 'usVisa,birthDate\nimmigrant,1990\n'],
    ['lying', `PAR1${'x'.repeat(100)}\u0000\u0000\u0000\u0001PAR1`],
  ])('refuses a file that is none: %s', async (name, text) => {
    const { status, stdout, stderr } = await runCli([...asked, '--facts', inFile(`${name}.parquet`, Buffer.from(text, 'latin1'))])
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toContain('this is no Parquet file, or a broken one')
  })

  it('tells of a broken file what can be told, and never breaks itself', { timeout: 120_000 }, async () => {
    const whole = readFileSync(written('people-snappy'))
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, value) => {
        const broken = Uint8Array.from(whole)
        broken[at] = value
        const { status, stderr } = await runCli([...asked, '--facts', inFile('broken.parquet', broken)])
        expect([0, 2, 3]).toContain(status)
        if (status === 3) expect(stderr).toMatch(/invalid facts|of \d+ lines could not be answered/)
      }),
      { numRuns: 300 },
    )
  })

  it('refuses texts that are no UTF-8', async () => {
    const bytes = Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'usVisa', data: ['imXXigrant'] }], codec: 'UNCOMPRESSED' }))
    bytes.fill(0xff, bytes.indexOf('XX'), bytes.indexOf('XX') + 1)
    const { status, stderr } = await runCli([...asked, '--facts', inFile('latin1.parquet', bytes)])
    expect(status).toBe(3)
    expect(stderr).toContain('rows 1 to 1 cannot be read: ')
  })

  it.each([
    [['--input-format', 'parquet'], '--input-format: Parquet tells at its end what it holds: give a file with --facts'],
    [['--facts', '.', '--input-format', 'parquet'], '--facts: `.` cannot be read (EISDIR): it is a directory; give a file'],
    [['--facts', 'none.parquet'], '--facts: there is no file `none.parquet`'],
    [['--facts', '/dev/null', '--input-format', 'parquet'], '--facts: `/dev/null` is no file'],
  ])('%j exits 1', async (argv, problem) => {
    const { status, stderr } = await runCli([...asked, ...argv], 'PAR1')
    expect(status).toBe(1)
    expect(stderr).toContain(`error: ${problem}`)
  })
})

describe('batch to Parquet', () => {
  it('writes the rows that it writes as CSV', async () => {
    const input = inLines(...fc.sample(clientLines('2026-11-21'), { numRuns: 60, seed: 8 }))
    const argv = [...asked, 'cn-asylum', 'nz-police-certificates']
    const csv = await runCli([...argv, '--output-format', 'csv'], input)
    const parquet = await inBytes([...argv, '--output-format', 'parquet'], input)
    expect(parquet.status).toBe(csv.status)
    const rows = await parquetReadObjects({ file: parquet.stdout })
    const { data } = Papa.parse<Record<string, string>>(csv.stdout.trimEnd(), { header: true })
    const told = rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])))
    expect(told).toEqual(data)
  })

  it('writes a group of rows as soon as there are enough, and no more than is read', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => ({ line: index + 1, status: 'applies' }))
    const chunks: Uint8Array[] = []
    const sizes: number[] = []
    const output = parquetOutput(async (bytes) => {
      chunks.push(bytes)
      return true
    }, 10)
    for (const row of rows) {
      expect(await output.take(Buffer.from(`${JSON.stringify(row)}\n`))).toBe(true)
      sizes.push(chunks.length)
    }
    expect(sizes).toEqual(rows.map((_, index) => Math.floor((index + 1) / 10)))
    await output.end()
    const file = Uint8Array.from(Buffer.concat(chunks)).buffer
    expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([10, 10, 5])
    expect((await parquetReadObjects({ file })).map(({ line }) => Number(line))).toEqual(rows.map(({ line }) => line))
    const unread = parquetOutput(async () => false, 10)
    expect(await unread.take(Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join('')))).toBe(false)
  })

  it('writes a whole file of its own where it begins with a later line, and where there is nobody', async () => {
    for (const [argv, lines] of [
      [['--from-line', '2'], [2n]],
      [['--from-line', '3'], []],
    ] as const) {
      const { stdout } = await inBytes([...asked, '--output-format', 'parquet', ...argv], inLines('{', '{'))
      expect((await parquetReadObjects({ file: stdout })).map(({ line }) => line)).toEqual(lines)
    }
  })

  it.each([
    [
      { terminal: { columns: 80 } },
      ['--statuses'],
      '--output-format: a terminal cannot show Parquet: write it to a file with `> answers.parquet`',
    ],
    [{}, [], '--output-format: reasons do not fit into a table: give --statuses'],
  ])('%j exits 1', async (where, argv, problem) => {
    const { status, stdout, stderr } = await runCli([...asked.slice(0, -1), ...argv, '--output-format', 'parquet'], '{}\n', where)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(`error: ${problem}`)
  })
})

function input(text: string) {
  return { stdin: Readable.from([Buffer.from(text)]), interactive: false, environment: {}, packageVersion: '9.9.9' }
}

/** Runs the command and gives what it writes as the bytes that it is. */
async function inBytes(argv: readonly string[], text: string): Promise<{ readonly status: number; readonly stdout: ArrayBuffer }> {
  const chunks: Buffer[] = []
  const stdout = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  const stderr = new Writable({ write: (_, __, done) => done() })
  const status = await run(argv, { ...input(text), stdout, stderr })
  return { status, stdout: Uint8Array.from(Buffer.concat(chunks)).buffer }
}
