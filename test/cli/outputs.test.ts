import {
  chmodSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const asOf = '2026-11-21'
const facts = readFileSync('examples/demo.json', 'utf8')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'immigration-rulesets-'))
  writeFileSync(at('facts.json'), facts)
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(at(name), 'utf8')

describe.each([
  ['evaluate', '--svg', /^<svg[\s\S]*<\/svg>\n?$/],
  ['when', '--ics', /^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\s*$/],
] as const)('%s %s', (command, option, kind) => {
  const writing = (path: string, ...others: string[]) =>
    runCli([command, 'us-police-certificates', '--facts', at('facts.json'), '--as-of', asOf, option, path, ...others])

  it('writes a new file beside the answer, and leaves nothing else behind', async () => {
    const { stdout, stderr } = await writing(at('new'))
    expect(stderr).toBe('')
    expect(stdout).toMatch(/is not legal advice\.$/m)
    expect(read('new')).toMatch(kind)
    expect(readdirSync(folder).sort()).toEqual(['facts.json', 'new'])
  })

  it('writes over no file unless it is told to', async () => {
    writeFileSync(at('old'), 'old')
    const refused = await writing(at('old'))
    expect({ ...refused, old: read('old') }).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^error: .*there is a file `.*old` already: give another name, or --force to replace it\n/),
      old: 'old',
    })
    chmodSync(at('old'), 0o640)
    await writing(at('old'), '--force')
    expect(read('old')).toMatch(kind)
    expect(statSync(at('old')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['facts.json', 'old'])
  })

  it('never writes over the facts, by whatever name they go', async () => {
    linkSync(at('facts.json'), at('hard'))
    symlinkSync(at('facts.json'), at('soft'))
    for (const name of ['facts.json', 'hard', 'soft', '../'.concat(folder.split('/').at(-1) ?? '', '/facts.json')])
      for (const others of [[], ['--force']]) {
        const { status, stdout, stderr } = await writing(at(name), ...others)
        expect({ name, status, stdout }).toEqual({ name, status: 1, stdout: '' })
        expect(stderr).toContain('is the file of the facts, which is never written over')
      }
    expect(read('facts.json')).toBe(facts)
  })

  it('replaces what a link leads to, and not the link', async () => {
    writeFileSync(at('old'), 'old')
    symlinkSync(at('old'), at('soft'))
    await writing(at('soft'), '--force')
    expect(read('old')).toMatch(kind)
    expect(read('soft')).toBe(read('old'))
  })

  it('prints in place of the answer for -', async () => {
    const { stdout, stderr } = await writing('-')
    expect(stderr).toBe('')
    expect(stdout).toMatch(kind)
    expect(readdirSync(folder)).toEqual(['facts.json'])
    const both = await writing('-', '--json')
    expect(both).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('is standard output, where `--json` goes') })
  })

  it.each([
    ['a folder', '.', 'EISDIR', 'give a file'],
    ['a folder that there is not', 'no/such/file', 'ENOENT', 'give a file in a folder that exists'],
    ['a link in a circle', 'loop', 'ELOOP', 'give the file that is meant'],
    ['a name that is too long', 'a'.repeat(300), 'ENAMETOOLONG', 'the name is too long'],
    ['a zero byte', 'a\0b', undefined, 'that is not the name of a file'],
  ])('says of %s that it cannot be written, in a line, before the facts are read', async (_, name, code, advice) => {
    symlinkSync(at('loop'), at('loop'))
    writeFileSync(at('facts.json'), 'not JSON')
    const { status, stdout, stderr } = await writing(at(name))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^error: [^\n]*\n$/)
    expect(stderr).toContain(advice)
    if (code !== undefined) expect(stderr).toContain(`(${code})`)
  })

  it.skipIf(!existsSync('/dev/full'))('writes into what is no file, and says that it is full', async () => {
    expect(await writing('/dev/full')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^error: [^\n]*\(ENOSPC\): there is no room left; make room, or write elsewhere\n$/),
    })
    expect((await writing('/dev/null')).stderr).toBe('')
    expect(statSync('/dev/null').isFile()).toBe(false)
  })
})

it('the file of a picture is what - prints', async () => {
  const drawing = (path: string) =>
    runCli(['evaluate', 'us-police-certificates', '--facts', at('facts.json'), '--as-of', asOf, '--svg', path])
  await drawing(at('picture'))
  expect((await drawing('-')).stdout.trimEnd()).toBe(read('picture').trimEnd())
})
