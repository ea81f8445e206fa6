import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { type Finding, headlineOf, type Ruleset, type RulesetVersion } from '../../src/index.ts'
import { casesOf, evaluateCase, keyOf } from './read-cases.ts'

const all: readonly Ruleset[] = Object.values(rulesets)

describe.each(all)('$id', (ruleset) => {
  const cases = casesOf(ruleset)

  it('has cases of its own, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThan(0)
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it.each(cases)('$name', (given) => {
    const { expected, rules, modality, by, params, missing, scope, adviceFirst, headline } = given
    const { version, evaluation } = evaluateCase(ruleset, given)
    const found = new Map(evaluation.findings.map((finding) => [keyOf(finding), finding]))
    const pick = <Value>(keys: Readonly<Record<string, unknown>>, read: (finding: Finding | undefined) => Value) =>
      Object.fromEntries(Object.keys(keys).map((key) => [key, read(found.get(key))]))
    expect(pick(expected, (finding) => finding?.status ?? null)).toEqual(expected)
    if (rules !== undefined) expect(pick(rules, (finding) => finding?.rules)).toEqual(rules)
    if (modality !== undefined) expect(pick(modality, (finding) => finding?.modality)).toEqual(modality)
    if (by !== undefined) expect(pick(by, (finding) => finding?.by?.en)).toEqual(by)
    if (params !== undefined) expect(pick(params, (finding) => finding?.params)).toEqual(params)
    if (headline !== undefined) {
      const lines = headlineOf(version, evaluation)
      const wordOf = (name: string) => lines.find(({ outcomes }) => outcomes.includes(name))?.action ?? null
      expect(Object.fromEntries(Object.keys(headline).map((name) => [name, wordOf(name)]))).toEqual(headline)
    }
    if (adviceFirst !== undefined) {
      const marked = evaluation.findings.filter((finding) => finding.adviceFirst)
      expect(marked.map(keyOf).sort()).toEqual([...adviceFirst].sort())
    }
    if (scope !== undefined) {
      const { status, reasons = [] } = evaluation.scope ?? {}
      expect({ status, reasons: reasons.map(({ id }) => id) }).toEqual(scope)
      if (status === 'outside') expect(evaluation.findings).toEqual([])
    }
    if (missing !== undefined) expect(evaluation.missing).toEqual(missing)
  })
})

describe.each(all)('the cases of $id', (ruleset) => {
  it('say of every rule that leaves something to somebody’s discretion that it does, and to whose', () => {
    const discretion = (rule: string, by: string) => `${rule} may, by ${by}`
    const left = ruleset.versions.flatMap(({ rules, outcomes }: RulesetVersion) =>
      rules.flatMap(({ id, then }) => {
        const { modality, by } = { ...outcomes[then.outcome], ...then }
        return modality === 'may' ? [discretion(id, by?.en ?? 'nobody')] : []
      }),
    )
    const told = casesOf(ruleset).flatMap((given) => {
      const { modality = {}, by } = given
      if (by === undefined) return []
      const isTold = (finding: Finding) => modality[keyOf(finding)] === 'may' && by[keyOf(finding)] !== undefined
      const { findings } = evaluateCase(ruleset, given).evaluation
      return findings.filter(isTold).flatMap((finding) => finding.rules.map((rule) => discretion(rule, by[keyOf(finding)] as string)))
    })
    expect([...new Set(left)].filter((line) => !told.includes(line))).toEqual([])
  })
})

describe('a case that cannot be evaluated', () => {
  const ruleset = rulesets['nz-police-certificates']
  const given = { name: 'A copy', version: '2026-07-01', asOf: '2026-11-21', facts: {}, expected: {} }
  it.each([
    [{ asOf: '2026-06-30' }, 'that version is in force from 2026-07-01 on, not yet on 2026-06-30: give an `asOf` from that day on'],
    [
      { version: '2025-12-01', asOf: '2026-01-01' },
      'on 2026-01-01 the version of 2025-12-08 is in force: give an `asOf` before that, or that version',
    ],
    [{ version: '2026-07-02' }, '`nz-police-certificates` has no version `2026-07-02`: it has 1999-07-26, '],
    [{ asOf: '2026-11-31' }, '`asOf`: `2026-11-31` is not a day: write 2026-11-21'],
    [{ facts: { birthDat: '1990' } }, 'invalid facts: birthDat: there is no fact `birthDat`: did you mean `birthDate`?'],
  ])('with %o says in one line which it is, and in which file', (change, why) => {
    const { version, asOf, ...rest } = { ...given, ...change }
    const line = `test/rulesets/cases/nz/police-certificates.json: “A copy” (version ${version}, as of ${asOf}): ${why}`
    expect(() => evaluateCase(ruleset, { version, asOf, ...rest })).toThrow(line)
  })
})
