import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { evaluate, type Finding, type Ruleset, type RulesetVersion, versionInForce } from '../../src/index.ts'

/** A named situation: an expected status for each `outcome/subject`, `null` where there must be no such finding. */
interface Case {
  readonly name: string
  readonly source?: string
  /** The first day of the version that has to be chosen; any where it is left out. */
  readonly version?: string
  readonly asOf: string
  readonly readings?: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, Finding['status'] | null>>
  readonly rules?: Readonly<Record<string, readonly string[]>>
  readonly modality?: Readonly<Record<string, string>>
  readonly params?: Readonly<Record<string, unknown>>
  /** Every missing fact, exactly. */
  readonly missing?: readonly string[]
}

const folder = join(import.meta.dirname, 'cases')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))

const all: readonly Ruleset[] = Object.values(rulesets)

describe.each(all)('$id', (ruleset) => {
  const file = files.find((name) => name.replaceAll(/[/\\]/g, '-').replace('.json', '') === ruleset.id)
  const cases: readonly Case[] = file === undefined ? [] : JSON.parse(readFileSync(join(folder, file), 'utf8'))

  it('has cases of its own, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThan(0)
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it.each(cases)('$name', ({ asOf, version: expectedVersion, readings = {}, facts, expected, rules, modality, params, missing }) => {
    const version: RulesetVersion = versionInForce(ruleset, { asOf })
    if (expectedVersion !== undefined) expect(version.inForce.from).toBe(expectedVersion)
    const evaluation = evaluate(version, facts, { asOf, readings })
    const found = new Map(evaluation.findings.map((finding) => [keyOf(finding), finding]))
    const pick = <Value>(keys: Readonly<Record<string, unknown>>, read: (finding: Finding | undefined) => Value) =>
      Object.fromEntries(Object.keys(keys).map((key) => [key, read(found.get(key))]))
    expect(pick(expected, (finding) => finding?.status ?? null)).toEqual(expected)
    if (rules !== undefined) expect(pick(rules, (finding) => finding?.rules)).toEqual(rules)
    if (modality !== undefined) expect(pick(modality, (finding) => finding?.modality)).toEqual(modality)
    if (params !== undefined) expect(pick(params, (finding) => finding?.params)).toEqual(params)
    if (missing !== undefined) expect(evaluation.missing).toEqual(missing)
  })

  it('has a case that decides each rule of each version', () => {
    const decided = new Set<string>()
    for (const { asOf, readings = {}, facts } of cases) {
      const version: RulesetVersion = versionInForce(ruleset, { asOf })
      for (const { status, rules } of evaluate(version, facts, { asOf, readings }).findings) {
        if (status === 'applies') for (const rule of rules) decided.add(`${version.inForce.from} ${rule}`)
      }
    }
    const all = ruleset.versions.flatMap(({ inForce, rules }) => rules.map(({ id }) => `${inForce.from} ${id}`))
    expect(all.filter((rule) => !decided.has(rule))).toEqual([])
  })
})

/** `police-certificate/CN`, `local-certificate/CN/Beijing`, `certificate-valid/0`: records by number, without their country. */
function keyOf({ outcome, subject }: Finding): string {
  const { country, place, ...record } = subject
  const [number] = Object.values(record)
  return [outcome, ...(number === undefined ? [country, place] : [number])].filter((part) => part !== undefined).join('/')
}
