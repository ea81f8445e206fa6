import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { usages } from '../../src/cli/run.ts'
import { runCli } from './run-cli.ts'

// What steers a terminal or hides in a text: escape sequences of both sorts, a bell, marks of direction, spaces without width, a tag, a surrogate
// alone, and what is private or no character.
const payload = '\u001B[31m\u009B2J\u0007\u202E\u2066\u200B\u00AD\uFEFF\u{E0041}\uD800\uE000\u{FFFFE}\u2028\r\n'
const id = 'us-police-certificates'
const day = ['--as-of', '2026-11-21']

const folder = mkdtempSync(join(tmpdir(), 'immigration-rulesets-'))
afterAll(() => rmSync(folder, { recursive: true }))

// A name with half of a character in it is refused: what is shown of one has the rest.
const inName = payload.replace('\uD800', '')
const place = `Bei${inName}jing`
const facts = {
  usVisa: 'immigrant',
  birthDate: '1990-03-14',
  nationalities: ['CN'],
  arrests: [],
  residences: [
    { country: 'CN', place, from: '1990-03-14', to: '2014-09-30' },
    { country: 'DE', place: `B${inName}`, from: '2014-10-01' },
  ],
  certificates: [{ country: 'CN', place, issuedOn: '2025-01-02' }],
}
const family = { ...facts, family: [{ role: 'spouse', name: `Li${inName}`, birthDate: '1990', residences: facts.residences }] }
const file = (name: string, data: unknown) => {
  const path = join(folder, name)
  // Two surrogates alone are no UTF-8, but JSON can name them.
  writeFileSync(path, JSON.stringify(data))
  return path
}
const one = file('one.json', facts)
const all = file('family.json', family)
const bad = file('bad.json', { ...facts, [`x${payload}`]: 1, usVisa: payload, nationalities: [payload], birthDate: payload })
const none = join(folder, `no\u001B[31m\u202Efile`)
const lines = JSON.stringify(facts)

/** Runs of each command: its arguments, and what it reads. */
const runs: Readonly<Record<string, readonly (readonly [argv: readonly string[], input?: string])[]>> = {
  list: [[[]], [['--json']], [[`--${payload}`]]],
  show: [[[id]], [[id, '--json']], [[`${id}@${payload}`]], [[payload]]],
  evaluate: [
    [[id, '--facts', one, ...day]],
    [[id, '--facts', one, ...day, '--full']],
    [[id, '--facts', one, ...day, '--json']],
    [[id, '--facts', one, ...day, '--svg', '-']],
    [[id, '--facts', one, ...day, '--svg', join(folder, `no\u001Bfolder`, 'x')]],
    [[id, '--facts', bad, ...day]],
    [[id, '--facts', none, ...day]],
    [[id, '--facts', '-', ...day], `{"a${payload}`],
    [[id, '--facts', one, ...day, '--reading', payload]],
    [[id, '--facts', one, '--as-of', payload]],
  ],
  explain: [[[id, '--facts', one, ...day]], [[id, '--facts', one, ...day, '--json']], [[id, '--facts', one, ...day, '--country', payload]]],
  'why-not': [[[id, '--facts', one, ...day]], [[id, '--facts', one, ...day, '--json']]],
  checklist: [
    [[id, '--facts', all, ...day]],
    [[id, '--facts', all, ...day, '--json']],
    [[id, '--facts', all, ...day, '--format', 'html']],
    [[id, '--facts', all, ...day, '--format', payload]],
  ],
  when: [[[id, '--facts', one, ...day]], [[id, '--facts', one, ...day, '--json']], [[id, '--facts', one, ...day, '--ics', '-']]],
  ask: [
    [[id, ...day], `${payload}\n1\nnone\nx${payload}\n1990\nCN\n${place}\n2000\n2001\n`],
    [[id, ...day, '--json'], `${payload}\n1\nnone\n1990\nCN\n${place}\n2000\n2001\n\n`],
    [[id], `${payload}\n`],
  ],
  compare: [[['--facts', all, ...day]], [['--facts', all, ...day, '--json']]],
  diff: [[['cn-beijing-personal-affairs-permit', '2017-05-02', '2023-11-07']], [[id, payload, payload]]],
  batch: [
    [[id, '--facts', '-', ...day], `${lines}\n${payload}\n{"${payload}":1}\n`],
    [[id, '--facts', '-', ...day, '--statuses', '--output-format', 'csv'], `${lines}\n{"x\u202E":1}\n`],
    [[id, '--facts', '-', ...day, '--input-format', 'csv'], `a\u202E\u001B,birthDate\n1,2\n`],
    [[id, '--facts', '-', ...day, '--summary'], lines],
  ],
  verify: [[['cn-asylum', '--full']], [['cn-asylum', '--certificate', '-']], [[payload]]],
  receipt: [[[id, '--facts', one, ...day]]],
  'verify-receipt': [
    [['-'], JSON.stringify({ receipt: 1, ruleset: payload, [payload]: payload })],
    [['-', '--json'], '{}'],
  ],
  affected: [
    [[id, '1991-10-01', '2015-11-18', '--facts', '-'], `${lines}\n{"x\u202E":1}\n`],
    [[id, '1991-10-01', '2015-11-18', '--facts', '-', '--json'], `${lines}\n{"x\u202E":1}\n`],
  ],
  export: [[[id, '--to', 'json-rules-engine']], [[id, '--to', 'json-schema', '--language', 'zh']], [[id, '--to', payload]]],
  completion: [[['bash']], [['zsh']], [['fish']], [[payload]]],
  help: [[[]], [['evaluate', '--language', 'zh']], [[payload]]],
}

describe('nothing that steers or hides comes out', { timeout: 120_000 }, () => {
  it('of any command', () => {
    expect(Object.keys(runs).sort()).toEqual(usages.map(({ name }) => name).sort())
  })

  it.each(Object.entries(runs))('of %s', async (command, calls) => {
    for (const [argv, input] of calls) {
      const languages = argv.includes('--language') || !usages.find(({ name }) => name === command)?.options.includes('language')
      for (const language of languages ? [[]] : [[], ['--language', 'zh']]) {
        const { stdout, stderr } = await runCli([command, ...argv, ...language], input)
        expect(stdout + stderr).not.toBe('')
        // The lines of a calendar end in two characters.
        const shown = argv.includes('--ics') ? stdout.replaceAll('\r\n', '\n') : stdout
        const found = [...`${shown}${stderr}`.matchAll(/.{0,30}(?:[^\P{C}\n]|[\u2028\u2029]).{0,30}/gu)].map(([text]) =>
          JSON.stringify(text),
        )
        expect({ argv, found }).toEqual({ argv, found: [] })
      }
    }
  })

  it('and JSON tells every place as it was written', async () => {
    const { stdout } = await runCli(['evaluate', id, '--facts', one, ...day, '--json'])
    const { findings } = JSON.parse(stdout) as { findings: readonly { readonly subject: { readonly place?: string } }[] }
    expect(findings.map(({ subject }) => subject.place)).toContain(place)
  })
})
