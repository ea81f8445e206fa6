import { describe, expect, it } from 'vitest'
import { htmlOutline } from '../support/html-outline.ts'
import { runCli } from './run-cli.ts'

const id = 'us-police-certificates'
const asOf = '2026-11-21'
const decided = { usVisa: 'immigrant', nationalities: ['FR'], residences: [{ country: 'FR', from: '1991' }], arrests: [] }
const family = {
  birthDate: '1985-06-15',
  ...decided,
  family: [
    { role: 'spouse', name: '李娜', birthDate: '1991', ...decided },
    {
      role: 'child',
      usVisa: 'immigrant',
      birthDate: '2015-05-01',
      nationalities: ['FR'],
      residences: [{ country: 'FR', from: '2015-05-01' }],
      arrests: [],
    },
    { role: 'child', name: 'Mia', usVisa: 'immigrant', birthDate: '2017', nationalities: ['FR'], residences: [], arrests: [] },
  ],
}

/** Runs a command on the family, changed or not. */
function run(command: readonly string[], more: readonly string[] = [], file: object = family) {
  return runCli([...command, '--facts', '-', '--as-of', asOf, ...more], JSON.stringify(file))
}

describe('a family on the command line', { timeout: 60_000 }, () => {
  it('has a heading for each person, in both languages', async () => {
    const checklist = ['checklist', id]
    expect((await run(checklist)).stdout.match(/^## .*$/gm)).toEqual(['## Applicant', '## Spouse: 李娜', '## Child 1', '## Child: Mia'])
    expect((await run(checklist, ['--language', 'zh'])).stdout.match(/^## .*$/gm)).toEqual([
      '## 申请人',
      '## 配偶：李娜',
      '## 子女1',
      '## 子女：Mia',
    ])
    expect(htmlOutline((await run(checklist, ['--format', 'html'])).stdout).text).toContain('Spouse: 李娜')
    expect((await run(['compare'])).stdout.match(/^.*\n#+$/gm)).toEqual([
      'Applicant\n#########',
      'Spouse: 李娜\n############',
      'Child 1\n#######',
      'Child: Mia\n##########',
    ])
  })

  it('keeps its shape for one person, with or without an empty list', async () => {
    const { family: _, ...alone } = family
    for (const command of [['checklist', id], ['compare']]) {
      for (const more of [[], ['--json']])
        expect(await run(command, more, { ...alone, family: [] })).toEqual(await run(command, more, alone))
    }
  })

  it('is answered for the applicant by the other commands, which say so in one line', async () => {
    const { family: _, ...alone } = family
    for (const command of [
      ['evaluate', id],
      ['explain', id],
    ]) {
      const { stdout, stderr, status } = await run(command)
      expect({ stdout, stderr, status }).toEqual({
        ...(await run(command, [], alone)),
        stderr: 'this is the answer for the applicant alone: `checklist` and `compare` answer for each of the family\n',
      })
      const json = await run(command, ['--json'])
      expect({ ignored: JSON.parse(json.stdout).ignored, stderr: json.stderr }).toEqual({ ignored: ['family'], stderr: '' })
    }
  })

  it('is as open as the most open of its persons', async () => {
    const of = (...members: object[]) => run(['checklist', id], [], { ...family, family: members })
    const [spouse] = family.family
    expect((await of(spouse ?? {})).status).toBe(0)
    expect((await of({ role: 'parent' }, spouse ?? {})).status).toBe(2)
    const residences = [{ country: 'FR', from: '2020-06-15' }]
    const minor = { birthDate: '2020-06-15', nationalities: ['FR'], residences, arrests: [], nzVisaClass: 'residence', usVisa: 'immigrant' }
    const compared = async (member: object) => (await run(['compare'], [], { ...minor, family: [{ role: 'sibling', ...member }] })).status
    expect(await compared(minor)).toBe(0)
    expect(await compared({})).toBe(2)
  })

  it('is refused whole for what is wrong with any, by path', async () => {
    const [spouse, child] = family.family
    const wrong = [
      { ...spouse, birthDate: '1991-13' },
      { ...child, nationalities: ['XX'] },
    ]
    for (const command of [['checklist', id], ['compare']]) {
      const { status, stdout, stderr } = await run(command, [], { ...family, family: wrong })
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
      expect(stderr).toContain('  family[0].birthDate: `1991-13` is not a date')
      expect(stderr).toContain('  family[1].nationalities[0]: `XX` is not a country code')
    }
    const misspelt = { ...family, family: [{ ...spouse, birthdate: '1991', arrests: [{ contry: 'JP' }] }] }
    for (const command of [['checklist', id], ['compare'], ['evaluate', id], ['explain', id]]) {
      const { status, stderr } = await run(command, [], misspelt)
      expect(status).toBe(3)
      expect(stderr).toContain('  family[0].birthdate: there is no fact `birthdate`: did you mean `birthDate`?')
      expect(stderr).toContain('  family[0].arrests[0].contry: there is no field `contry`: did you mean `country`?')
    }
  })

  it('tells once what is of no use to the ruleset for any of them', async () => {
    const [spouse] = family.family
    const { stderr } = await run(['checklist', 'au-police-certificates'], [], { ...family, family: [{ ...spouse, usVisa: 'immigrant' }] })
    expect(stderr).toBe('not used by this ruleset: kind of US visa; arrests\n')
  })
})
