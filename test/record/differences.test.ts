import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { changesOf, withChanges } from './differences.ts'

it('the changelog has what changed between versions as it is recorded: `npm run record` writes it anew', () => {
  const changelog = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8')
  expect(withChanges(changelog, Object.values(rulesets))).toBe(changelog)
  expect(changelog).toContain('`ca-express-entry-police-certificates` 2016-02-11 → 2018-02-27: ')
})

it('tells beside a ruleset of one version nothing', () => {
  expect(changesOf(rulesets['cn-asylum'])).toEqual([])
})
