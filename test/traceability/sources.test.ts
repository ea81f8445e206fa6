import { describe, expect, it } from 'vitest'
import { type Ruleset, type RulesetVersion, versionName } from '../../src/index.ts'
import { rowsOf, sourceFaults, sourceTable } from './sources.ts'
import { allRulesets } from './trace-repository.ts'

describe('the sources', () => {
  it.each(allRulesets)('of $id are those that were read for it', (ruleset) => {
    expect(sourceFaults(ruleset, sourceTable)).toEqual([])
  })
})

describe('the table of sources', () => {
  it('is of rulesets that there are', () => {
    const ids = allRulesets.map(({ id }) => id)
    expect(Object.keys(sourceTable).filter((name) => !ids.includes(name.split('@')[0] ?? ''))).toEqual([])
  })

  it.each(allRulesets)('tells of every source of $id that is exchanged for another, and of nothing else', (ruleset) => {
    for (const version of ruleset.versions) {
      const table = { [versionName(version)]: rowsOf(version) }
      for (const [exchanged, path] of withExchangedSources(version)) {
        const faults = sourceFaults({ ...ruleset, versions: [exchanged] }, table)
        expect(faults).toEqual([expect.stringContaining(`the source of \`${path}\` is not what was read for it`)])
      }
    }
  })

  const [police] = allRulesets.filter(({ id }) => id === 'us-police-certificates') as [Ruleset]
  const last = police.versions.at(-1) as RulesetVersion
  const withLast = (change: Partial<RulesetVersion>) => [...police.versions.slice(0, -1), { ...last, ...change }]

  it('says where, and what to do', () => {
    const rules = last.rules.map((rule) => (rule.id === 'nationality' ? { ...rule, cites: ['another'] } : rule))
    const is = last.rules.find(({ id }) => id === 'nationality')?.cites.join(' ')
    expect(sourceFaults({ ...police, versions: withLast({ rules }) }, sourceTable)).toEqual([
      `us-police-certificates@2015-11-18: the source of \`rules.nationality\` is not what was read for it ("${is}"): correct the ruleset or, ` +
        'once you have read the source beside it, put "rules.nationality": "another" into test/traceability/sources.json',
    ])
  })

  it('asks nothing of a version that rests on what the one before does, and tells of one that is gone', () => {
    const later = { ...last, inForce: { from: '2099-01-01', basis: 'exact' } } as const
    expect(sourceFaults({ ...police, versions: [...police.versions, later] }, sourceTable)).toEqual([])
    expect(sourceFaults({ ...police, versions: police.versions.slice(0, -1) }, sourceTable)).toEqual([
      'us-police-certificates@2015-11-18: there is no such version; take it out of test/traceability/sources.json',
    ])
  })
})

/** A version with one source after another exchanged: another citation for a rule, and another page or clause for a citation. */
function withExchangedSources(version: RulesetVersion): readonly (readonly [RulesetVersion, path: string])[] {
  const keys = Object.keys(version.citations)
  const ofRules = version.rules.map((rule, index) => {
    const other = keys.find((key) => !rule.cites.includes(key)) ?? 'another'
    const rules = version.rules.map((one, at) => (at === index ? { ...one, cites: [other, ...rule.cites.slice(1)] } : one))
    return [{ ...version, rules }, `rules.${rule.id}`] as const
  })
  const ofCitations = Object.entries(version.citations).flatMap(([key, citation]) =>
    [{ address: 'https://example.org/another' }, { clauses: ['XX-01'] }, { locator: { en: 'another', zh: '另一处' } }].map(
      (change) => [{ ...version, citations: { ...version.citations, [key]: { ...citation, ...change } } }, `citations.${key}`] as const,
    ),
  )
  return [...ofRules, ...ofCitations]
}
