import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { type Finding, type Ruleset, versionInForce } from '../../src/index.ts'
import { casesOf, evaluateCase } from './read-cases.ts'

const all: readonly Ruleset[] = Object.values(rulesets)

describe.each(all)('$id', (ruleset) => {
  const cases = casesOf(ruleset)

  it('has cases of its own, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThan(0)
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it.each(cases)('$name', (given) => {
    const { asOf, expected, rules, modality, params, missing, scope } = given
    const { version, evaluation } = evaluateCase(ruleset, given)
    // A version that was written down later can govern that day by now.
    expect(given.version).toBe(versionInForce(ruleset, { asOf, knownOn: version.verifiedOn }).inForce.from)
    const found = new Map(evaluation.findings.map((finding) => [keyOf(finding), finding]))
    const pick = <Value>(keys: Readonly<Record<string, unknown>>, read: (finding: Finding | undefined) => Value) =>
      Object.fromEntries(Object.keys(keys).map((key) => [key, read(found.get(key))]))
    expect(pick(expected, (finding) => finding?.status ?? null)).toEqual(expected)
    if (rules !== undefined) expect(pick(rules, (finding) => finding?.rules)).toEqual(rules)
    if (modality !== undefined) expect(pick(modality, (finding) => finding?.modality)).toEqual(modality)
    if (params !== undefined) expect(pick(params, (finding) => finding?.params)).toEqual(params)
    if (scope !== undefined) {
      const { status, reasons = [] } = evaluation.scope ?? {}
      expect({ status, reasons: reasons.map(({ id }) => id) }).toEqual(scope)
      if (status === 'outside') expect(evaluation.findings).toEqual([])
    }
    if (missing !== undefined) expect(evaluation.missing).toEqual(missing)
  })
})

/** `police-certificate/CN`, `local-certificate/CN/Beijing`, `certificate-valid/0`: records by number, without their country. */
function keyOf({ outcome, subject }: Finding): string {
  const { country, place, ...record } = subject
  const [number] = Object.values(record)
  return [outcome, ...(number === undefined ? [country, place] : [number])].filter((part) => part !== undefined).join('/')
}
