import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { toSmtLib } from '../../src/adapters/smt-lib.ts'
import { renderVersion } from '../../src/analysis.ts'
import { type Evaluation, evaluate, explain, headlineOf } from '../../src/index.ts'
import { versionNamed } from '../../src/versions/in-force.ts'
import { asTold, runCli } from './run-cli.ts'

const id = 'us-police-certificates'
const version = versionNamed(rulesets[id], '2015-11-18')
const asOf = '2026-11-21'
const decided = {
  usVisa: 'immigrant',
  birthDate: '2015-05-01',
  nationalities: ['CN'],
  residences: [{ country: 'CN', from: '2015-05-01' }],
  arrests: [],
} as const
const open = { usVisa: 'immigrant', birthDate: '1990-03-14', nationalities: ['CN'] } as const

const folder = mkdtempSync(join(tmpdir(), 'immigration-rulesets-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('show', () => {
  it('prints the law of a version, whole, and with --json the version itself', async () => {
    const text = await runCli(['show', `${id}@2015-11-18`])
    expect(text).toEqual({ status: 0, stdout: renderVersion(version, { title: rulesets[id].title, earlier: '1991-10-01' }), stderr: '' })
    const json = await runCli(['show', `${id}@2015-11-18`, '--json'])
    expect(JSON.parse(json.stdout)).toEqual(JSON.parse(JSON.stringify(version)))
  })

  it('chooses the version as other commands do: by name, by day, or the latest', async () => {
    const shown = async (...args: string[]) => /^[\w-]+@[\d-]+/m.exec((await runCli(['show', ...args])).stdout)?.[0]
    expect(await shown('nz-police-certificates@2002-07-01')).toBe('nz-police-certificates@2002-07-01')
    expect(await shown('nz-police-certificates', '--as-of', '2010-01-01')).toBe('nz-police-certificates@2009-07-30')
    const latest = rulesets['nz-police-certificates'].versions.at(-1)?.inForce.from
    expect(await shown('nz-police-certificates')).toBe(`nz-police-certificates@${latest}`)
    const { status, stdout, stderr } = await runCli(['show', 'nz-police-certificates@2003-01-01'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('2002-07-01')
  })
})

describe('evaluate', { timeout: 60_000 }, () => {
  it('prints with --json exactly what evaluate() and headlineOf() give, but for assumptions on which nothing rests', async () => {
    const { status, stdout, stderr } = await runCli(['evaluate', id, '--facts', '-', '--as-of', asOf, '--json'], JSON.stringify(open))
    expect(JSON.parse(stdout)).toEqual(asTold(withHeadline(evaluate(version, open, { asOf }))))
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' })
  })

  it('exits 0 when everything is decided', async () => {
    expect(evaluate(version, decided, { asOf }).findings.every(({ status }) => status === 'applies' || status === 'does-not-apply')).toBe(
      true,
    )
    const { status, stderr } = await runCli(['evaluate', id, '--facts', '-', '--as-of', asOf], JSON.stringify(decided))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('exits 2 when a finding is contested, and 0 once its reading is chosen', async () => {
    const facts = JSON.stringify({
      ...decided,
      birthDate: '2000-01-01',
      nationalities: [],
      residences: [{ country: 'DE', from: '2026-05-22' }],
    })
    const argv = ['evaluate', id, '--facts', '-', '--as-of', asOf, '--json']
    const contested = await runCli(argv, facts)
    expect(contested.status).toBe(2)
    expect(JSON.parse(contested.stdout)).toMatchObject({
      missing: [],
      findings: expect.arrayContaining([expect.objectContaining({ status: 'contested' })]),
    })
    const pinned = ['--reading', 'sixMonths=more-than', '--reading', 'stayCounting=total', '--reading', 'placeCounting=country']
    const chosen = await runCli([...argv, ...pinned], facts)
    expect(chosen.status).toBe(0)
    expect(JSON.parse(chosen.stdout).readings).toEqual({ sixMonths: 'more-than', stayCounting: 'total', placeCounting: 'country' })
  })

  it('reads the facts of a file, with or without a byte order mark', async () => {
    const path = join(folder, 'facts.json')
    const fromInput = await runCli(['evaluate', id, '--facts', '-', '--as-of', asOf], JSON.stringify(open))
    for (const mark of ['', '\uFEFF']) {
      writeFileSync(path, mark + JSON.stringify(open))
      expect(await runCli(['evaluate', id, '--facts', path, '--as-of', asOf])).toEqual(fromInput)
    }
  })

  it('tells every assumption with --all-assumptions, in JSON and in words', async () => {
    const all = evaluate(version, open, { asOf })
    const idle = all.assumptions.filter(({ fact }) => !all.restsOn.includes(fact))
    expect([idle.length, all.restsOn.length].every((count) => count > 0)).toBe(true)
    const argv = ['evaluate', id, '--facts', '-', '--as-of', asOf]
    const json = await runCli([...argv, '--json', '--all-assumptions'], JSON.stringify(open))
    expect(JSON.parse(json.stdout).assumptions).toEqual(JSON.parse(JSON.stringify(all.assumptions)))

    const questions = (facts: readonly { readonly fact: string }[]) =>
      facts.map(
        ({ fact }) =>
          (version.facts as Readonly<Record<string, { label: { en: string } }>>)[fact]?.label.en.slice(1) ?? 'counts as residence',
      )
    const resting = all.assumptions.filter(({ fact }) => all.restsOn.includes(fact))
    for (const command of ['evaluate', 'checklist']) {
      const words = async (...more: string[]) =>
        (await runCli([command, ...argv.slice(1), ...more], JSON.stringify(open))).stdout.replace(/\s+/g, ' ')
      const [short, long] = [await words(), await words('--all-assumptions')]
      for (const question of questions(resting)) expect([short, long].every((text) => text.includes(question))).toBe(true)
      for (const question of questions(idle)) expect([short.includes(question), long.includes(question)]).toEqual([false, true])
      const counted = `${idle.length === 1 ? 'One answer was' : `${idle.length} answers were`} assumed on which nothing here rests.`
      expect([short.includes(counted), long.includes(counted)]).toEqual([true, false])
    }
  })

  it('makes no assumptions with --no-assumptions', async () => {
    const { stdout } = await runCli(['evaluate', id, '--facts', '-', '--as-of', asOf, '--json', '--no-assumptions'], JSON.stringify(open))
    expect(JSON.parse(stdout)).toEqual(asTold(withHeadline(evaluate(version, open, { asOf, assumptions: false }))))
  })

  it('says in the answer that a version named with @ has been superseded', async () => {
    const argv = ['evaluate', `${id}@1991-10-01`, '--facts', '-']
    const later = await runCli([...argv, '--as-of', asOf, '--json'], '{}')
    expect(JSON.parse(later.stdout)).toMatchObject({ version: '1991-10-01', horizon: 'superseded' })
    const before = await runCli([...argv, '--as-of', '2015-11-17', '--json'], '{}')
    expect(JSON.parse(before.stdout)).toMatchObject({ version: '1991-10-01', horizon: 'in-force' })
    const text = await runCli([...argv, '--as-of', '2015-11-18'], '{}')
    expect(text.stdout.replace(/\s+/g, ' ')).toContain(
      'Superseded: on the as-of date a later version governs, in force from 18 November 2015.',
    )
  })

  it('chooses the version in force on the as-of date', async () => {
    const { stdout } = await runCli(['evaluate', id, '--facts', '-', '--as-of', '2015-11-17', '--json'], '{}')
    expect(JSON.parse(stdout)).toMatchObject({ version: '1991-10-01', horizon: 'in-force' })
  })

  it('writes Chinese with --language zh', async () => {
    const { stdout } = await runCli(['evaluate', id, '--facts', '-', '--as-of', asOf, '--language', 'zh'], JSON.stringify(open))
    expect(stdout.split('\n')[0]).toMatch(new RegExp(`^${rulesets[id].title.zh}（\\d+年\\d+月\\d+日）：\\d 项待定$`))
    expect(stdout).toContain('不构成法律意见')
  })
})

describe('a case that the ruleset does not cover', { timeout: 60_000 }, () => {
  const outside = { ...decided, usVisa: 'other' } as const
  const facts = JSON.stringify(outside)
  const argv = (command: string) => [command, id, '--facts', '-', '--as-of', asOf]

  it.each(['evaluate', 'explain', 'checklist'])('exits 4 from %s, and is told why, and where to turn instead', async (command) => {
    const { status, stdout, stderr } = await runCli(argv(command), facts)
    expect({ status, stderr }).toEqual({ status: 4, stderr: '' })
    const words = stdout.replace(/\s+/g, ' ')
    expect(words).toContain(
      'Not covered: these rules are for applicants for a visa at a consulate of the United States, or for adjustment of status there.',
    )
    expect(words).toContain('Asylum, resettlement as a refugee, citizenship and other matters have rules of their own')
    expect(words).toContain('Whoever fears a state need not turn to it for a certificate before having had advice')
    expect(words).not.toMatch(/nothing to do|not needed|does not apply|- \[ \]/i)
    const chinese = await runCli([...argv(command), '--language', 'zh'], facts)
    expect(chinese.stdout.replace(/\s+/g, '')).toContain('不适用：本规则适用于在美国使领馆申请签证或在美国境内调整身份的人。')
    expect(chinese.stdout.replace(/\s+/g, '')).toContain('在得到咨询意见之前不必向该国申请证明')
  })

  it.each(['evaluate', 'explain'])('has its scope and no findings in the JSON of %s', async (command) => {
    const { status, stdout } = await runCli([...argv(command), '--json'], facts)
    expect(status).toBe(4)
    expect(JSON.parse(stdout)).toMatchObject({
      scope: { status: 'outside', reasons: [{ id: 'other-matter', citations: ['cfr_police_2015'] }], missing: [] },
      findings: [],
      nextQuestion: null,
    })
  })

  it('has its scope and nothing to do in the JSON of a checklist', async () => {
    const { status, stdout } = await runCli([...argv('checklist'), '--json'], facts)
    expect(status).toBe(4)
    expect(JSON.parse(stdout)).toMatchObject({ scope: { status: 'outside' }, groups: [], open: [], goodToKnow: [] })
  })
})

describe('a case of which it is not known whether the ruleset covers it', { timeout: 60_000 }, () => {
  // For a child of ten, this version asks nothing of the kind of visa but whether it covers the case.
  const argv = ['evaluate', `${id}@1991-10-01`, '--facts', '-', '--as-of', '2015-11-17']
  const { usVisa: _, ...facts } = { ...decided, birthDate: '2005-05-01', residences: [{ country: 'CN', from: '2005-05-01' }] }
  const run = (given: object, ...more: string[]) => runCli([...argv, ...more], JSON.stringify({ ...facts, ...given }))

  it('exits 2 though every finding is decided, and asks for that first', async () => {
    expect((await run({ usVisa: 'immigrant' })).status).toBe(0)
    expect((await run({ usVisa: 'adjustment-of-status' })).status).toBe(4)
    const open = await run({}, '--json')
    expect(open.status).toBe(2)
    const { scope, findings, nextQuestion, missing } = JSON.parse(open.stdout)
    expect(scope).toMatchObject({
      status: 'open',
      reasons: [{ id: 'adjustment-of-status' }, { id: 'nonimmigrant' }, { id: 'other-matter' }],
      missing: ['usVisa'],
    })
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.filter(({ status }: { status: string }) => status === 'undetermined' || status === 'contested')).toEqual([])
    expect([nextQuestion.fact, nextQuestion.gap, missing]).toEqual(['usVisa', 'absent', ['usVisa']])
    const more = await run({ birthDate: undefined, arrests: undefined, residences: undefined }, '--json')
    expect(JSON.parse(more.stdout).nextQuestion.fact).toBe('usVisa')
  })

  it('is told that what follows holds only for those whom it covers', async () => {
    const { stdout } = await run({})
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/settle first +These rules hold only for .*\. Hangs on: /)
    expect(stdout.replace(/\s+/g, ' ')).toContain('Hangs on: Which kind of visa is applied for?')
    expect((await run({}, '--language', 'zh')).stdout.replace(/\s+/g, '')).toContain('本规则仅适用于在美国使领馆申请移民签证或K签证的人')
  })
})

describe('a client file', () => {
  const client = {
    ...decided,
    bjMonths: 24,
    unhcrStage: 'registered',
    certificates: [{ country: 'CN', issuedOn: '2026-01-01', cnNotarised: true }],
  }
  const argv = ['evaluate', id, '--facts', '-', '--as-of', asOf]

  it('has facts for all rulesets: what this one has no use for is told, and changes nothing', async () => {
    const own = { ...decided, certificates: [{ country: 'CN', issuedOn: '2026-01-01' }] }
    const [text, alone] = [await runCli(argv, JSON.stringify(client)), await runCli(argv, JSON.stringify(own))]
    expect(text.stderr).toMatch(/^not used by this ruleset: months asked for; .+; police certificates in hand \(If it is Chinese: .+\)\n$/)
    expect(text.stderr).not.toMatch(/bjMonths|unhcrStage|cnNotarised/)
    expect({ ...text, stderr: '' }).toEqual(alone)
    const { stdout, stderr } = await runCli([...argv, '--json'], JSON.stringify(client))
    expect([JSON.parse(stdout).ignored, stderr]).toEqual([['bjMonths', 'unhcrStage', 'certificates.cnNotarised'], ''])
  })

  it('is refused where a field of a stay is misspelt, also by a ruleset that takes no stays', async () => {
    const residences = [{ contry: 'CN', from: '2015' }]
    const facts = JSON.stringify({ residences })
    const given = ['--facts', '-', '--as-of', '2026-11-21']
    for (const id of ['unhcr-cn-registration', 'us-police-certificates']) {
      const { status, stderr } = await runCli(['evaluate', id, ...given], facts)
      expect(status).toBe(3)
      expect(stderr.match(/residences\[0\]\.contry: there is no field `contry`: did you mean `country`\?/g)).toHaveLength(1)
    }
  })

  it('is refused whole where a name is misspelt, whichever ruleset it was meant for', async () => {
    const { status, stdout, stderr } = await runCli(argv, JSON.stringify({ ...client, bjMonth: 24 }))
    expect([status, stdout]).toEqual([3, ''])
    expect(stderr).toContain('bjMonth: there is no fact `bjMonth`: did you mean `bjMonths`?')
  })
})

describe('explain', { timeout: 60_000 }, () => {
  it('prints with --json the evaluation and every explanation', async () => {
    const { stdout } = await runCli(['explain', id, '--facts', '-', '--as-of', asOf, '--json'], JSON.stringify(open))
    const { explanations, ...evaluation } = JSON.parse(stdout)
    expect(evaluation).toEqual(asTold(evaluate(version, open, { asOf })))
    expect(explanations).toEqual(JSON.parse(JSON.stringify(explain(version, open, { asOf }))))
  })

  const demo = ['explain', `${id}@2015-11-18`, '--facts', 'examples/demo.json', '--as-of', asOf]

  it('tells of what applies or is open why, and of it the rules that decide', async () => {
    const { status, stdout } = await runCli(demo)
    expect(status).toBe(2)
    expect(stdout).toMatch(/^police certificate: needed\n {2}✓ A country of nationality/m)
    expect(stdout).toMatch(/^police certificate: open$/m)
    expect(stdout).not.toMatch(/: (not needed|does not apply)$/m)
    expect(stdout).not.toMatch(/^ {2}✗/m)
    expect(stdout).not.toMatch(/needs (yes|no)$/m)
    expect(stdout.split('\n').length).toBeLessThan(200)
  })

  it('tells with --full of every outcome why, those that do not apply among them', async () => {
    const { stdout } = await runCli([...demo, '--full'])
    expect(stdout).toMatch(/^police certificate: not needed$/m)
    expect(stdout).toMatch(/^[^ ].*: does not apply$/m)
  })

  it('tells of one country, outcome or rule, whatever came of it', async () => {
    const { stdout } = await runCli([...demo, '--country', 'germany', '--outcome', 'Police certificate', '--rule', 'arrest'])
    expect(stdout).toContain('Germany\n-------\npolice certificate: not needed\n  ✗ A country of arrest, at any age and after any stay')
    expect(stdout).not.toMatch(/^(China|Japan)$|nationality, if lived/m)
    expect(stdout.match(/^ {2}[✓✗?–]/gm)).toHaveLength(2)
    const json = JSON.parse((await runCli([...demo, '--country', 'JP', '--rule', 'arrest', '--json'])).stdout)
    expect(json.explanations.map(({ subject }: { subject: object }) => subject)).toContainEqual({ country: 'JP' })
  })

  it.each([
    [['--country', 'France'], '--country: nothing here is about `France`: there is `China`, '],
    [['--country', 'Nowhere'], '--country: nothing here is about `Nowhere`: '],
    [['--outcome', 'visa fee'], '--outcome: no outcome has `visa fee` in its title: there is\n  police certificate\n'],
    [['--rule', 'xyz'], '--rule: no rule has `xyz` in its title: there is\n  The country of current residence'],
  ])('refuses %j', async (more, problem) => {
    const { status, stdout, stderr } = await runCli([...demo, ...more])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(`error: ${problem}`)
  })

  it('tells why nothing is needed where nothing is', async () => {
    const { status, stdout } = await runCli(['explain', id, '--facts', '-', '--as-of', asOf], JSON.stringify(decided))
    expect(status).toBe(0)
    expect(stdout).toMatch(/^police certificate: not needed$/m)
    expect(stdout).toMatch(/the applicant is 16 or\s+older, age: 11; needs at least 16/)
  })
})

describe('list', () => {
  it('lists every version of every ruleset', async () => {
    const { status, stdout } = await runCli(['list'])
    expect(status).toBe(0)
    for (const ruleset of Object.values(rulesets)) {
      for (const { inForce } of ruleset.versions) expect(stdout).toContain(`${ruleset.id}@${inForce.from}`)
    }
    const { stdout: json } = await runCli(['list', '--json'])
    expect(JSON.parse(json).map((ruleset: { id: string }) => ruleset.id)).toEqual(Object.keys(rulesets))
  })
})

describe('export', () => {
  it('writes the rules of the latest version for json-rules-engine', async () => {
    const { status, stdout } = await runCli(['export', id, '--to', 'json-rules-engine'])
    const exported = JSON.parse(stdout)
    expect({ status, version: exported.version }).toEqual({ status: 0, version: rulesets[id].versions.at(-1)?.inForce.from })
    expect(exported.rules.map((rule: { name: string }) => rule.name)).toEqual(expect.arrayContaining(version.rules.map((rule) => rule.id)))
  })

  it('exports a model of DMN, and the chart of the one outcome that is asked for', async () => {
    const model = await runCli(['export', id, '--to', 'dmn', '--language', 'zh'])
    expect(model.stdout).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<definitions xmlns="https:\/\/www.omg.org\/spec\/DMN\/20191111\/MODEL\/"/,
    )
    expect(model.stdout).toContain('label="无犯罪记录证明"')
    const chart = await runCli(['export', id, '--to', 'mermaid', '--outcome', 'police-certificate'])
    expect(chart.stdout).toMatch(/^flowchart TD\n {2}start\(\["police certificate \(for each country\)"\]\) --> n1\n/)
    expect(chart.stdout).toMatch(/[^\n]\n$/)
    expect(await runCli(['export', id, '--to', 'mermaid', '--outcome', 'photocopy'])).toMatchObject({ stderr: '' })
    const several = await runCli(['export', id, '--to', 'mermaid'])
    expect(several).toMatchObject({
      stdout: '',
      stderr: expect.stringContaining('--outcome: a chart is of one outcome: write one of `police-certificate`'),
    })
    const tooLarge = await runCli(['export', id, '--to', 'mermaid', '--outcome', 'feared-state'])
    expect(tooLarge).toMatchObject({ stdout: '', stderr: expect.stringContaining('Mermaid draws 500 arrows and 50000 characters at most') })
  })

  it('writes the schema of the facts of the version asked for', async () => {
    const named = await runCli(['export', `${id}@1991-10-01`, '--to', 'json-schema'])
    expect(Object.keys(JSON.parse(named.stdout).properties)).toEqual(Object.keys(versionNamed(rulesets[id], '1991-10-01').facts))
    expect(await runCli(['export', id, '--to', 'json-schema', '--as-of', '2015-11-17'])).toEqual(named)
  })

  it('writes a script for a solver', async () => {
    const { status, stdout } = await runCli(['export', `${id}@1991-10-01`, '--to', 'smt-lib'])
    const { definitions, questions } = toSmtLib(versionNamed(rulesets[id], '1991-10-01'))
    expect({ status, stdout }).toEqual({ status: 0, stdout: [definitions, ...questions.map(({ text }) => text)].join('\n') })
    expect(stdout.match(/^\(check-sat\)$/gm)).toHaveLength(questions.length)
  })
})

describe('--help and --version', () => {
  it('print to standard output and exit 0', async () => {
    expect(await runCli(['--version'])).toEqual({ status: 0, stdout: '9.9.9\n', stderr: '' })
    expect((await runCli(['--help'])).stdout).toContain('immigration-rulesets evaluate')
    for (const command of ['list', 'evaluate', 'explain', 'ask', 'export']) {
      const { status, stdout } = await runCli([command, '--help'])
      expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(`\n\n  immigration-rulesets ${command}`) })
    }
  })
})

/** An evaluation with its headline, as `evaluate` prints it. */
function withHeadline(evaluation: Evaluation): Evaluation {
  return Object.assign({ headline: headlineOf(version, evaluation) }, evaluation)
}
