import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import type { RulesetVersion } from '../../src/index.ts'

/** The clauses that each ruleset answers for: every version encodes each, or says why not. */
const clauses: Readonly<Record<string, readonly string[]>> = {
  'au-police-certificates': [
    ...['AU-01', 'AU-02', 'AU-03', 'AU-04', 'AU-05', 'AU-05c', 'AU-06', 'AU-06a', 'AU-07', 'AU-08', 'AU-09', 'AU-10', 'AU-10c', 'AU-11'],
    ...['AU-12', 'AU-13', 'AU-14', 'AU-15', 'AU-16', 'S4-52', 'S4-53', 'S4-54'],
  ],
  'ca-citizenship-police-certificates': ['CA-30', 'CA-31', 'CA-32', 'CA-33', 'CA-34', 'CA-35', 'S4-42', 'S4-50', 'S4-51'],
  'ca-express-entry-police-certificates': [
    ...['CA-01', 'CA-02', 'CA-03', 'CA-04', 'CA-05', 'CA-06', 'CA-07', 'CA-08', 'CA-09', 'CA-10', 'CA-11', 'CA-12', 'CA-13', 'CA-14'],
    ...['K-23', 'S4-42', 'S4-43', 'S4-45', 'S4-50', 'S4-51'],
  ],
  'ca-spousal-police-certificates': ['CA-20', 'CA-21', 'CA-22', 'S4-42', 'S4-50', 'S4-51'],
  'cn-no-criminal-record': [
    ...['CN-50', 'CN-51', 'CN-52', 'CN-53', 'CN-54', 'CN-55', 'CN-56', 'CN-57', 'CN-58', 'CN-59', 'CN-60', 'CN-61', 'K-22', 'K-25'],
    ...['S4-05', 'S4-06', 'S4-16', 'S4-18', 'S4-19', 'S4-20', 'S4-21', 'S4-22', 'S4-23', 'S4-24', 'S4-25', 'S4-26', 'S4-27', 'S4-28'],
    ...['S4-29', 'S4-30', 'S4-31', 'S4-32', 'S4-33', 'S4-34', 'S4-44', 'S4-45', 'S4-58'],
  ],
  'nz-police-certificates': [
    ...['NZ-01', 'NZ-02', 'NZ-03', 'NZ-04', 'NZ-05', 'NZ-06', 'NZ-07', 'NZ-08', 'NZ-09', 'NZ-10', 'NZ-11', 'NZ-12', 'NZ-13', 'NZ-14'],
    ...['NZ-15', 'NZ-16', 'NZ-17', 'NZ-18', 'NZ-19', 'NZ-20', 'S4-55', 'S4-56', 'S4-57'],
  ],
  'us-police-certificates': [
    ...['US-01', 'US-02', 'US-03', 'US-03L', 'US-04', 'US-05', 'US-06', 'US-07', 'US-08', 'US-08a', 'US-08b', 'US-09', 'US-10', 'US-11'],
    ...['US-11a', 'US-11b', 'US-12', 'US-13', 'US-14', 'US-15'],
    ...['S4-35', 'S4-36', 'S4-37', 'S4-38', 'S4-39', 'S4-40', 'S4-41', 'S4-46', 'S4-47', 'S4-48', 'S4-49'],
  ],
}

const versions = Object.values(rulesets).flatMap((ruleset) =>
  ruleset.versions.map((version: RulesetVersion) => ({ name: `${ruleset.id}@${version.inForce.from}`, id: ruleset.id, version })),
)

describe.each(versions)('$name', ({ id, version }) => {
  const used = new Set([
    ...version.rules.flatMap(({ cites }) => cites),
    ...Object.values(version.facts).flatMap(({ cites }) => cites ?? []),
    ...Object.values(version.readings).flatMap(({ values }) => Object.values(values).flatMap(({ cites }) => cites)),
  ])
  const encoded = new Set(Object.entries(version.citations).flatMap(([key, citation]) => (used.has(key) ? citation.clauses : [])))
  const left = version.notModelled.map(({ clause }) => clause)

  it('encodes every clause of its subject, or says why not', () => {
    const known = clauses[id] ?? []
    expect(known.length).toBeGreaterThan(0)
    expect(known.filter((clause) => !encoded.has(clause) && !left.includes(clause))).toEqual([])
  })

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
