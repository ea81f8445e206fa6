import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import type { RulesetVersion } from '../../src/index.ts'

const versions = Object.values(rulesets).flatMap((ruleset) =>
  ruleset.versions.map((version: RulesetVersion) => ({ name: `${ruleset.id}@${version.inForce.from}`, version })),
)

describe.each(versions)('$name', ({ version }) => {
  const used = new Set([
    ...version.rules.flatMap(({ cites }) => cites),
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

  it('reads every fact, measure, reading and shared condition that it declares', () => {
    const text = JSON.stringify([version.rules, version.conditions, version.measures, Object.values(version.facts)])
    const names = [
      ...Object.keys(version.measures),
      ...Object.keys(version.readings),
      ...Object.keys(version.conditions),
      ...Object.keys(version.facts),
    ]
    const records = Object.entries(version.facts).flatMap(([name, fact]) =>
      fact.type === 'records' && text.includes(`"${fact.each}`) ? [name] : [],
    )
    expect(names.filter((name) => !text.includes(`"${name}"`) && !records.includes(name))).toEqual([])
  })
})
