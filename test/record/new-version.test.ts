import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { type Ruleset, type RulesetVersion, versionNamed } from '../../src/index.ts'
import { newVersion } from './new-version.ts'
import { withVersions } from './readme-versions.ts'

const root = join(import.meta.dirname, '../..')
const lay = (id: string, from: string) => newVersion(root, rulesets, id, from, '2099-06-01')

describe('npm run new-version', () => {
  it.each(Object.values(rulesets) as readonly Ruleset[])(
    'lays a version of $id that decides what the one before it does',
    async (ruleset) => {
      const before = ruleset.versions.at(-1) as RulesetVersion
      const { files } = lay(ruleset.id, '2099-07-01')
      const [[path = '', text = ''] = [], [, index] = []] = Object.entries(files)
      expect(index).toMatch(/import version20990701 from '\.\/2099-07-01\.ts'\n(?:.|\n)*, version20990701[\],]/)
      const folder = mkdtempSync(join(tmpdir(), 'new-version-'))
      const absolute = text.replace(/from '(\.[^']*)'/g, (_, relative) => `from '${join(root, path, '..', relative)}'`)
      writeFileSync(join(folder, 'version.ts'), absolute)
      const { default: version }: { default: RulesetVersion } = await import(join(folder, 'version.ts'))
      rmSync(folder, { recursive: true })
      const { inForce, encodedOn, verifiedOn, revision, ...rest } = version
      expect({ inForce, encodedOn, verifiedOn, revision }).toEqual({
        inForce: { from: '2099-07-01', basis: 'exact' },
        encodedOn: '2099-06-01',
        // Nobody has verified anything by laying it.
        verifiedOn: before.verifiedOn,
        revision: 1,
      })
      const { inForce: _, encodedOn: __, verifiedOn: ___, revision: ____, ...same } = before
      expect(rest).toEqual(same)
    },
  )

  it('puts one between two, and says which is after it', () => {
    const { files, next } = lay('nz-police-certificates', '2025-12-03')
    const written = files['rulesets/nz/police-certificates/2025-12-03.ts']
    expect(written).toContain("import version20251201 from './2025-12-01.ts'")
    expect(files['rulesets/nz/police-certificates/index.ts']).toMatch(/version20251201, version20251203,\s+version20251208/)
    expect(next.join('\n')).toContain('2025-12-08.ts: amends 2025-12-01 still')
  })

  it('says what is left to do by hand, in the order in which it is done', () => {
    const { next } = lay('nz-police-certificates', '2099-07-01')
    const { verifiedOn } = versionNamed(rulesets['nz-police-certificates'], '2026-07-01')
    const places = [
      `verifiedOn is ${verifiedOn}, as 2026-07-01 has it, since nobody has read the new law yet`,
      'rulesets/nz/police-certificates/sources.ts',
      'rulesets/nz/police-certificates/labels.ts: what a new measure or condition is called',
      'show nz-police-certificates@2099-07-01: read it aloud. Titles of rules, outcomes and readings, questions of facts, and labels',
      'test/rulesets/cases/nz/police-certificates.json: cases for what changes, with "version": "2099-07-01"',
      'npx vitest run test/rulesets/cases.test.ts',
      'in the table of the README: put what changed in brackets',
      'npm run check',
    ].map((words) => next.findIndex((step) => step.includes(words)))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it.each([
    ['nz-police-certificate', '2027-01-01', 'there is no ruleset `nz-police-certificate`: did you mean `nz-police-certificates`?'],
    ['nz-police-certificates', '2027-02-30', '`2027-02-30` is not a day: write 2027-01-01'],
    ['nz-police-certificates', '2026-07-01', '`nz-police-certificates` has a version of 2026-07-01 already'],
    ['cn-asylum', '2001-01-01', '2001-01-01 is before the first version, 2013-07-01: write that one by `defineVersion`'],
  ])('refuses %s %s', (id, from, message) => {
    expect(() => lay(id, from)).toThrow(message)
  })
})

describe('the table of versions', () => {
  const table = '| ruleset | versions |\n| --- | --- |\n| `aa-one` | 2001-01-01 (the first), 2010-01-01: what it is about |\n'
  const asylum = rulesets['cn-asylum']
  const ruleset = (id: string, days: readonly string[]): Ruleset => ({
    ...asylum,
    id,
    versions: days.map((from): RulesetVersion => ({ ...versionNamed(asylum, '2013-07-01'), inForce: { from, basis: 'exact' } })),
  })

  it('gets the days that it does not have, and keeps what people wrote', () => {
    const all = [ruleset('aa-one', ['1999-01-01', '2001-01-01', '2005-01-01', '2010-01-01', '2027-01-01'])]
    expect(withVersions(table, all)).toContain(
      '| `aa-one` | 1999-01-01, 2001-01-01 (the first), 2005-01-01, 2010-01-01, 2027-01-01: what it is about |\n',
    )
    expect(withVersions(withVersions(table, all), all)).toBe(withVersions(table, all))
  })

  it('gets a row for a ruleset that it does not have', () => {
    const all = [ruleset('aa-one', ['2001-01-01', '2010-01-01']), ruleset('bb-two', ['2020-02-02'])]
    expect(withVersions(table, all)).toBe(`${table}| \`bb-two\` | 2020-02-02 |\n`)
  })
})
