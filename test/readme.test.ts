import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { rulesets } from '../rulesets/index.ts'
import version20260701 from '../rulesets/nz/police-certificates/2026-07-01.ts'
import { digestOf, evaluate, type Ruleset, type RulesetVersion } from '../src/index.ts'
import { reliabilities } from '../src/model/citation.ts'
import { parseJson, readVersion } from '../src/read.ts'
import { runCli } from './cli/run-cli.ts'
import { type Case, casesOf, evaluateCase, keyOf } from './rulesets/read-cases.ts'
import amended from './support/amended-example.ts'
import period from './support/period-example.ts'
import { allClauses } from './traceability/trace-repository.ts'
import { type Clause, traceability } from './traceability/traceability.ts'
import { fees, feesPage, news, savePages, watching } from './watch/borduria.ts'
import { runWatch } from './watch/command.ts'

const readme = readFileSync('README.md', 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '')

/** What stands under a heading. */
function section(heading: string): string {
  return (readme.split(`\n## ${heading}\n`)[1] ?? '').split('\n## ')[0] ?? ''
}

/** Somebody who applies under the amendments that the README shows. */
const applicant = {
  nzVisaClass: 'residence',
  birthDate: '1990-01-01',
  nationalities: ['DE'],
  residences: [{ country: 'DE', from: '1990-01-01' }],
  historyComplete: true,
  nzApplicationDate: '2027-06-01',
}

/** The path of every property, the outer before the inner. */
function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(Array.isArray(value) ? [] : [[name]]),
    ...pathsOf(inner).map((path) => [name, ...path]),
  ])
}

function without(value: unknown, path: readonly string[]): unknown {
  const copy = structuredClone(value)
  const owner = path.slice(0, -1).reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], copy)
  delete (owner as Record<string, unknown>)[path.at(-1) as string]
  return copy
}

describe('the README', () => {
  it('shows the first example and its output as they are', () => {
    const example = readFileSync('examples/01-evaluate.ts', 'utf8')
    const [code = ''] = blocks('ts')
    const asInRepository = code
      .replace("'immigration-rulesets/rulesets/us-police-certificates'", "'../rulesets/us/police-certificates/index.ts'")
      .replace("'immigration-rulesets'", "'../src/index.ts'\nimport './end-quietly.ts'")
    expect(example).toContain(asInRepository.trim())
    expect(example).toContain(`/* OUTPUT\n${blocks('text')[0]}*/`)
  })

  it('shows parts of what the demo prints, word for word', () => {
    const demo = readFileSync('examples/demo.txt', 'utf8')
    const parts = (blocks('text')[1] ?? '').split('\n\n').filter((part) => part.trim() !== '')
    expect(parts.length).toBeGreaterThan(3)
    for (const part of parts) expect(demo).toContain(part.trim())
  })

  it('shows a part of the checklist that the example prints', () => {
    const [part = ''] = blocks('markdown')
    expect(part.length).toBeGreaterThan(500)
    expect(readFileSync('examples/08-checklist.ts', 'utf8')).toContain(part)
  })

  it('shows the example on types and its output as they are', () => {
    const example = readFileSync('examples/10-typed-results.ts', 'utf8')
    const code = blocks('ts').find((block) => block.includes('questionAt(')) ?? ''
    const output = blocks('text').find((block) => block.startsWith('Germany: ')) ?? ''
    expect(code).not.toBe('')
    expect(example).toContain(code)
    expect(example).toContain(`/* OUTPUT\n${output}*/`)
  })

  it('shows an amendment as it is, beside what the version before says', () => {
    const example = readFileSync('test/support/amended-example.ts', 'utf8')
    const lines = (text: string) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    const asInTest = (blocks('ts').find((block) => block.includes('amendVersion(')) ?? '')
      .replaceAll("'../../../src/", "'../../src/")
      .replaceAll("'./", "'../../rulesets/nz/police-certificates/")
      .replace(/^ *\/\/ rulesets\/.*\n/m, '')
    expect(lines(asInTest).sort()).toEqual(lines(example).sort())

    const facts = {
      ...applicant,
      certificates: [{ country: 'DE', issuedOn: '2027-05-15' }],
    }
    const found = (version: Ruleset['versions'][number]) => {
      const { findings } = evaluate(version, facts as never, { asOf: '2027-12-01' })
      return (rule: string) => findings.filter(({ rules }) => rules.includes(rule)).map(({ status }) => status)
    }
    const [earlier, later] = [found(version20260701), found(amended)]
    expect([earlier('photo'), later('photo')]).toEqual([[], ['applies']])
    expect([earlier('copy-suffices').length, later('copy-suffices').length]).toEqual([1, 0])
    expect([earlier('year-old'), later('year-old')]).toEqual([['does-not-apply'], ['applies']])
    expect([earlier('costs'), later('costs')]).toEqual([['applies'], ['applies']])
  })

  it('shows a case for that amendment as cases are written, and what it expects is right', () => {
    const given: Case = JSON.parse(blocks('json').find((block) => block.includes('"expected"')) ?? '')
    const before: Ruleset = rulesets['nz-police-certificates']
    const { evaluation } = evaluateCase({ ...before, versions: [...before.versions, amended as RulesetVersion] }, given)
    const found = new Map(evaluation.findings.map((finding) => [keyOf(finding), finding]))
    const told = Object.keys(given.expected).map((key) => [key, found.get(key)?.status ?? null])
    expect(Object.fromEntries(told)).toEqual(given.expected)
    for (const [key, ids] of Object.entries(given.rules ?? {})) expect(found.get(key)?.rules).toEqual(ids)
    expect(evaluation.missing).toEqual(given.missing)
    // Every property that a case can have is told of.
    const properties = new Set((Object.values(rulesets) as readonly Ruleset[]).flatMap(casesOf).flatMap(Object.keys))
    expect([...properties].filter((name) => !section('Contributing').includes(`\`${name}\``) && !Object.hasOwn(given, name))).toEqual([])
  })

  it('shows how a period changes that stands in a measure and in a condition with a label', () => {
    const block = blocks('ts').find((code) => code.includes("repeal: { measures: ['certificate.sixMonths']")) ?? ''
    const shown = block.split('\n').flatMap((line) => (line.trim() === '' || line.includes('// ') ? [] : [line.trim()]))
    const example = readFileSync('test/support/period-example.ts', 'utf8')
      .split('\n')
      .map((line) => line.trim())
    expect(shown.length).toBeGreaterThan(20)
    expect(shown.filter((line) => !example.includes(line))).toEqual([])

    const facts = {
      ...applicant,
      certificates: [
        { country: 'DE', issuedOn: '2027-02-15' },
        { country: 'DE', issuedOn: '2027-05-15' },
      ],
    }
    const found = (version: Ruleset['versions'][number]) =>
      evaluate(version, facts as never, { asOf: '2027-05-20' }).findings.flatMap(({ outcome, status, params }) =>
        outcome === 'certificate-acceptable' ? [[status, params.expiresOn]] : [],
      )
    expect(found(version20260701)).toEqual([
      ['applies', '2027-08-15'],
      ['applies', '2027-11-15'],
    ])
    expect(found(period)).toEqual([
      ['does-not-apply', undefined],
      ['applies', '2027-08-15'],
    ])
    const exception = (period as RulesetVersion).rules.find(({ id }) => id === 'fresh')?.unless
    expect(section('Contributing')).toContain(
      `\`unless: ${JSON.stringify(exception).replace('{"condition":"', "{ condition: '").replace('"}', "' }")}\``,
    )
    expect((period as RulesetVersion).conditions['under-three-months']?.label?.en).toContain('less than three months')
  })

  it('shows what an own ruleset with errors is refused with, and how its types are checked', () => {
    const own: string = blocks('json').find((block) => block.includes('"ruleset"')) ?? ''
    const wrong = own.replace('"lessThan"', '"lessThen"').replace('"cites": ["handbook"]', '"cites": ["handbok"]')
    const shown = blocks('text').find((block) => block.startsWith('InvalidRulesetError')) ?? ''
    expect(() => readVersion(parseJson(wrong))).toThrow(
      expect.objectContaining({ message: shown.trim().replace('InvalidRulesetError: ', '') }),
    )
    expect(section('Your own ruleset')).toContain('`npx tsc --noEmit --strict --module nodenext --skipLibCheck own.ts`')
  })

  it('shows a clause of the new law that no earlier version has to encode', () => {
    const clause: Clause = JSON.parse(blocks('json').find((block) => block.includes('"kind": "N"')) ?? '')
    expect(Object.keys(clause)).toEqual(['id', 'kind', 'text'])
    expect(allClauses.map(({ id }) => id)).not.toContain(clause.id)
    const nz: Ruleset = rulesets['nz-police-certificates']
    const citing = Object.fromEntries(
      Object.entries(amended.citations).map(([key, source]) => [key, { ...source, clauses: [...source.clauses, clause.id] }]),
    )
    const faults = (listed: Clause) =>
      traceability(
        [...allClauses, listed],
        [{ ...nz, versions: [...nz.versions, { ...(amended as RulesetVersion), citations: citing }] }],
        [],
      ).faults.filter((fault) => fault.includes(clause.id))
    expect(faults(clause)).toEqual([])
    expect(faults({ ...clause, rulesets: [nz.id] })).toHaveLength(nz.versions.length)
  })

  it('goes through adding a version in working order', () => {
    const steps = [...section('Contributing').matchAll(/^ {2}(\d)\. /gm)].map(([, number]) => Number(number))
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    const commands = [
      'npm run new-version',
      'amendVersion(',
      'labels.ts`, a',
      'main.ts show',
      '"expected"',
      'npx vitest run test/rulesets/cases.test.ts',
    ]
    const places = [...commands, '`npm run record`', '`npm run check`'].map((words) => section('Contributing').indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('says which fields of a version are compulsory, and how far a source can be trusted', () => {
    const own: unknown = JSON.parse(blocks('json').find((block) => block.includes('"ruleset"')) ?? '')
    const spared = pathsOf(own).filter((path) => {
      try {
        readVersion(without(own, path))
        return true
      } catch {
        return false
      }
    })
    expect(spared.map((path) => path.join('.')).sort()).toEqual(['measures.age.label', 'measures.age.on'])
    expect(section('Your own ruleset')).toContain('Every field above is compulsory')
    for (const word of reliabilities) expect(section('Your own ruleset')).toContain(`\`${word}\``)
  })

  it('shows a ruleset of one’s own, as TypeScript and as JSON, that runs as it stands there', async () => {
    const code = blocks('ts').find((block) => block.includes('defineVersion(')) ?? ''
    const json = blocks('json').find((block) => block.includes('"ruleset"')) ?? ''
    expect(json).toBe(readFileSync('examples/own-ruleset.json', 'utf8'))
    const asInRepository = code
      .replace("'immigration-rulesets/authoring'", `'${resolve('src/authoring.ts')}'`)
      .replace("'immigration-rulesets'", `'${resolve('src/index.ts')}'`)
    const folder = mkdtempSync(join(tmpdir(), 'readme-'))
    writeFileSync(join(folder, 'own.ts'), `${asInRepository}\nexport { version }\n`)
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const { version }: { version: RulesetVersion } = await import(join(folder, 'own.ts'))
    const printed = log.mock.calls.flat()
    log.mockRestore()
    rmSync(folder, { recursive: true })
    expect(printed).toEqual([/\/\/ (.*)\n$/.exec(code)?.[1]])
    expect(digestOf(readVersion(parseJson(json)))).toBe(digestOf(version))
    expect(blocks('ts').some((block) => block.includes('readVersion(parseJson(text))'))).toBe(true)
    // What the compiler has checked.
    const lines = (text: string) => text.slice(text.indexOf('defineVersion({'), text.indexOf('\n})\n'))
    expect(lines(readFileSync('examples/09-own-ruleset.ts', 'utf8'))).toBe(lines(code))
  })

  it('goes from installing to the concepts in the order in which people need it', () => {
    const headings = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
    const first = ['Install', 'A first answer', 'The command', 'A form', 'Your own ruleset', 'The concepts, in ten lines']
    expect(headings.slice(0, first.length)).toEqual(first)
  })

  it('shows what a batch gives for many people', async () => {
    const [, given = ''] = /immigration-rulesets (batch .*) \|\n/.exec(section('Many people at once')) ?? []
    const { status, stdout } = await runCli(given.split(' '))
    const told = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const { line: number, statuses, error } = JSON.parse(line)
        return JSON.stringify([number, statuses?.['police-certificate'] ?? error.message])
      })
    expect(section('Many people at once')).toContain(`\`\`\`text\n${told.join('\n')}\n\`\`\``)
    expect(status).toBe(3)
  })

  it('shows what the watch says of saved pages', () => {
    const [shown = ''] = blocks('text').filter((block) => block.startsWith('Changed since'))
    const folder = savePages({ [fees]: feesPage(600), ...news('<a href="2">Permits become cheaper for students</a>') })
    expect(shown).not.toBe('')
    expect(runWatch([folder], watching).output.startsWith(shown)).toBe(true)
    rmSync(folder, { recursive: true })
  })

  it('names every ruleset and each of its versions: `npm run record` writes those that are missing', () => {
    const all: readonly Ruleset[] = Object.values(rulesets)
    for (const { id, versions } of all) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${id}\``)) ?? ''
      expect(row.match(/\d{4}-\d{2}-\d{2}/g)).toEqual([...new Set(versions.map(({ inForce }) => inForce.from))])
    }
  })

  it('shows what differs between two versions as it stands beside the ruleset', () => {
    const [shown = ''] = blocks('text').filter((block) => block.includes('what changed for people'))
    expect(shown).not.toBe('')
    expect(readFileSync('rulesets/ca/express-entry-police-certificates/README.md', 'utf8')).toContain(shown.trimEnd())
  })

  it('shows whom of a caseload a change concerns, and until when findings hold, as the commands tell', async () => {
    const [concerned = ''] = blocks('text').filter((block) => block.startsWith('Of 6 files'))
    const [until = ''] = blocks('text').filter((block) => block.includes(': until when'))
    for (const shown of [concerned, until]) expect(shown).not.toBe('')
    // What the example prints stands at its end, as the test of the examples holds it to.
    expect(readFileSync('examples/12-affected.ts', 'utf8')).toContain(concerned.trimEnd())
    const { stdout } = await runCli(['when', 'us-police-certificates', '--facts', 'examples/until-when.json', '--as-of', '2026-11-21'])
    expect(stdout.startsWith(until.trimEnd())).toBe(true)
  })

  it('shows what is found of a version in every situation, as the command tells', async () => {
    const [shown = ''] = blocks('text').filter((block) => block.includes('Every situation was looked at'))
    expect((await runCli(['verify', 'cn-asylum'])).stdout.trimEnd()).toBe(shown.trimEnd())
  })

  it('shows what would make a finding otherwise, as the command tells', async () => {
    const [shown = ''] = blocks('text').filter((block) => block.includes(': why not otherwise'))
    expect(shown).not.toBe('')
    const { stdout } = await runCli(['why-not', 'us-police-certificates', '--facts', 'examples/until-when.json', '--as-of', '2026-11-21'])
    expect(stdout.startsWith(shown.trimEnd())).toBe(true)
  })

  it('shows an interview as the example holds it', () => {
    const example = readFileSync('examples/13-interview.ts', 'utf8')
    const code = blocks('ts').find((block) => block.includes('begin({')) ?? ''
    const output = blocks('text').find((block) => block.startsWith('Which kind of visa')) ?? ''
    expect(code).not.toBe('')
    expect(example).toContain(code)
    expect(example).toContain(`/* OUTPUT\n${output}*/`)
  })

  it('shows what checking a receipt tells', async () => {
    const [shown = ''] = blocks('text').filter((block) => block.startsWith('Verified'))
    const receipt = await runCli(['receipt', 'us-police-certificates', '--facts', 'examples/demo.json', '--as-of', '2026-11-21'])
    const { stdout } = await runCli(['verify-receipt', '-'], receipt.stdout)
    expect(stdout.startsWith(shown.trimEnd())).toBe(true)
  })

  it('names every command', async () => {
    const { stdout } = await runCli(['--help'])
    const commands = [...stdout.matchAll(/^ {2}immigration-rulesets ([a-z][a-z-]*) {2}/gm)].map(([, name]) => name)
    expect(commands.length).toBeGreaterThan(4)
    for (const command of commands) expect(readme).toMatch(new RegExp(`^\\| \`${command}[ \`]`, 'm'))
  })
})
