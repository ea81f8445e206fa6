import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import type { RulesetVersion } from '../../src/index.ts'
import { namesBehind } from '../traceability/rule-meaning.ts'

const versions = Object.values(rulesets).flatMap((ruleset) =>
  ruleset.versions.map((version: RulesetVersion) => ({ name: `${ruleset.id}@${version.inForce.from}`, version })),
)

describe.each(versions)('$name', ({ version }) => {
  const used = new Set([
    ...version.rules.flatMap(({ cites }) => cites),
    ...(version.scope?.outside ?? []).flatMap(({ cites }) => cites),
    ...(version.certifiesByPlace ?? []).flatMap(({ cites }) => cites),
    ...Object.values(version.facts).flatMap(({ cites }) => cites ?? []),
    ...Object.values(version.readings).flatMap(({ values }) => Object.values(values).flatMap(({ cites }) => cites)),
  ])
  const left = version.notModelled.flatMap(({ clauses }) => clauses)

  it('gives a reason for each clause that it leaves out, once', () => {
    expect(version.notModelled.filter(({ reason }) => reason.trim().length < 10)).toEqual([])
    expect(new Set(left).size).toBe(left.length)
  })

  it('uses every citation that it declares', () => {
    expect(Object.keys(version.citations).filter((key) => !used.has(key))).toEqual([])
  })

  it('reads every fact, measure, reading and shared condition that it declares, from some rule on', () => {
    // Countries are named by facts that no rule need speak of: where people lived, and of what nationality.
    const naming = Object.keys(version.facts).filter((name) => ['countries', 'stays'].includes(version.facts[name]?.type ?? ''))
    const read = namesBehind(version, [
      version.rules,
      version.scope ?? [],
      version.rules.some(({ forEach }) => forEach === 'country') ? naming : [],
    ])
    const { facts, measures, readings, conditions } = version
    const names = [facts, measures, readings, conditions].flatMap((map) => Object.keys(map))
    expect(names.filter((name) => !read.has(name))).toEqual([])
  })

  it('calls every measure and shared condition something', () => {
    expect(uncalled(version)).toEqual([])
  })
})

describe('a measure or condition that is called nothing', () => {
  it('is told with the file in which its name belongs', () => {
    const { version } = versions.find(({ name }) => name.startsWith('nz-police-certificates@')) as (typeof versions)[number]
    const conditions = { ...version.conditions, fresh: { fact: 'certificate.age', operator: 'lessThan', value: { months: 3 } } } as const
    const measures = { ...version.measures, spare: { age: 'birthDate', on: 'asOf' } } as const
    expect(uncalled({ ...version, measures, conditions })).toEqual([
      '`spare` has no label: put one under `measures` of rulesets/nz/police-certificates/labels.ts',
      '`fresh` has no label: put one under `conditions` of rulesets/nz/police-certificates/labels.ts',
    ])
  })
})

/** One line for each measure and shared condition without a label, with the place for it. */
function uncalled(version: RulesetVersion): readonly string[] {
  const file = `rulesets/${version.ruleset.replace('-', '/')}/labels.ts`
  return (['measures', 'conditions'] as const).flatMap((part) =>
    Object.entries(version[part]).flatMap(([name, { label }]) =>
      label === undefined ? [`\`${name}\` has no label: put one under \`${part}\` of ${file}`] : [],
    ),
  )
}
