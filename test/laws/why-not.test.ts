import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type WhyNot, type WhyNotWay, whyNot } from '../../src/analysis.ts'
import { evaluate } from '../../src/index.ts'
import type { Facts } from '../../src/model/fact.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { Finding } from '../../src/reasons/evaluation.ts'
import { apply } from '../oracle/findings.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { everyVersion, looseningCases } from '../support/rulesets.ts'
import { completeScalars, scalarAsOf, scalarDomains, scalarVersions } from '../support/scalar-versions.ts'

/** A search looks at hundreds of cases for each of these. */
const runsEachVersion = 12

describe.each(everyVersion)('why not: $name', ({ version }) => {
  it('tells changes with which the finding is otherwise, all of which it takes, none of them further than need be', () => {
    fc.assert(
      fc.property(looseningCases(version), fc.nat(), ({ asOf, chain }, at) => {
        const facts = chain[at % chain.length] as PlainFacts
        const { findings } = evaluate(version, facts, { asOf })
        const finding = findings[at % Math.max(1, findings.length)]
        if (finding === undefined) return
        const told = whyNot(version, facts, finding, { asOf })
        expectOtherwise(version, facts, asOf, finding, told)
      }),
      { numRuns: runsEachVersion },
    )
  })

  it('calls nothing the least of which a part is enough, and nothing impossible that can be', () => {
    const cases = looseningCases(version).chain(({ asOf, chain }) =>
      fc.record({
        asOf: fc.constant(asOf),
        facts: fc.constantFrom(...chain),
        others: fc.array(completeFacts(version, asOf), { minLength: 8, maxLength: 8 }),
      }),
    )
    fc.assert(
      fc.property(cases, fc.nat(), ({ asOf, facts, others }, at) => {
        const { findings } = evaluate(version, facts, { asOf })
        const finding = findings[at % Math.max(1, findings.length)]
        if (finding === undefined) return
        const { wanted, ways, isPossible } = whyNot(version, facts, finding, { asOf })
        if (wanted === null) return
        const isOtherwise = (changed: Facts) => statusIn(version, changed, asOf, finding) === wanted
        const lists = new Set(
          Object.values(version.facts).flatMap((fact) => ('complete' in fact && fact.complete !== undefined ? [fact.complete] : [])),
        )
        for (const other of others) {
          if (!isPossible) expect(isOtherwise({ ...other, ...pick(facts, [...lists]) })).toBe(false)
          for (const { changes } of ways.filter(({ isMinimal, changes: { length } }) => isMinimal && length > 1)) {
            const names = [...new Set(changes.map(({ path }) => factOf(path)))]
            for (const left of names)
              expect(
                isOtherwise({
                  ...facts,
                  ...pick(
                    other,
                    names.filter((name) => name !== left),
                  ),
                }),
              ).toBe(false)
          }
        }
      }),
      { numRuns: runsEachVersion },
    )
  })
})

describe('why not, of small versions,', () => {
  it('finds the smallest sets of facts that trying every value of every set finds', () => {
    let compared = 0
    fc.assert(
      fc.property(scalarVersions, completeScalars, (version, facts) => {
        for (const { outcome, status } of evaluate(version, facts, { asOf: scalarAsOf }).findings) {
          const told = whyNot(version, facts, { outcome }, { asOf: scalarAsOf })
          if (told.wanted === null) continue
          expect(told.status).toBe(status)
          const found = setsTold(told.ways.filter(({ control }) => control !== 'wait'))
          const expected = smallestSets(version, facts, outcome, told.wanted)
          expect(expected.filter((names) => !found.includes(names))).toEqual([])
          expect(found.filter((names) => !expected.includes(names))).toEqual([])
          // Days and numbers that the version refuses leave cells that nothing is seen in; of anything else all is tried, and proved.
          const isRefused = (names: readonly string[]) => names.some((name) => name === 'arrived' || name === 'children')
          expect(told.unresolved.filter((names) => !isRefused(names))).toEqual([])
          expect(told.ways.filter(({ isMinimal, changes }) => !isMinimal && !isRefused(changes.map(({ path }) => path)))).toEqual([])
          compared += expected.length
        }
      }),
      { numRuns: 60 },
    )
    expect(compared).toBeGreaterThan(30)
  })
})

function setsTold(ways: readonly WhyNotWay[]): readonly string[] {
  return [...new Set(ways.map(({ changes }) => [...new Set(changes.map(({ path }) => factOf(path)))].sort().join()))]
}

/** The sets of up to three facts of which some values lead to an answer, and of no part of which any do. */
function smallestSets(version: RulesetVersion, facts: PlainFacts, outcome: string, wanted: string): readonly string[] {
  const readings = Object.fromEntries(Object.entries(version.readings).map(([name, { recommended }]) => [name, recommended]))
  const isWanted = (changed: PlainFacts) => {
    const [finding] = apply(version, changed, scalarAsOf).filter((one) => one.outcome === outcome)
    return (finding?.rulesUnder(readings) ?? []).length > 0 === (wanted === 'applies')
  }
  const canBe = (names: readonly string[], changed: PlainFacts): boolean => {
    const [name, ...others] = names
    if (name === undefined) return isWanted(changed)
    return (scalarDomains[name] ?? []).some((value) => canBe(others, { ...changed, [name]: value }))
  }
  const all = Object.keys(scalarDomains).sort()
  const found: string[][] = []
  const sets = [
    ...all.map((one) => [one]),
    ...pairsOf(all),
    ...pairsOf(all).flatMap(([a = '', b = '']) => all.filter((c) => c > b).map((c) => [a, b, c])),
  ]
  for (const names of sets)
    if (!found.some((known) => known.every((name) => names.includes(name))) && canBe(names, facts)) found.push(names)
  return found.map((names) => names.join())
}

function pairsOf(all: readonly string[]): readonly string[][] {
  return all.flatMap((a) => all.filter((b) => b > a).map((b) => [a, b]))
}

function expectOtherwise(
  version: RulesetVersion,
  facts: PlainFacts,
  asOf: string,
  finding: Finding,
  { status, wanted, ways }: WhyNot,
): void {
  expect(status).toBe(finding.status)
  for (const { changes, on, becomes, control } of ways) {
    const day = on ?? asOf
    const changed = changes.reduce<Facts>((all, { path, after }) => changedAt(all, path, after), facts)
    const then = findingIn(version, changed, day, finding)
    expect(then?.status ?? 'does-not-apply').toBe(becomes)
    expect(statusOf(then)).toBe(wanted)
    const names = [...new Set(changes.map(({ path }) => factOf(path)))]
    if (names.length > 1)
      for (const name of names) expect(statusIn(version, { ...changed, [name]: facts[name] }, day, finding)).not.toBe(wanted)
    if (control === 'wait') expect(statusIn(version, facts, dayBefore(day), finding)).not.toBe(wanted)
    for (const { path, after, days } of changes) {
      if (days === undefined || Math.abs(days) < 2) continue
      const nearer = changedAt(changed, path, moved(after as string, -Math.sign(days)))
      expect(statusIn(version, nearer, day, finding)).not.toBe(wanted)
    }
  }
}

/** How a finding stands where the recommended readings are followed; nothing where it cannot be asked, or is not spoken of. */
function statusIn(version: RulesetVersion, facts: Facts, asOf: string, finding: Finding): string | undefined {
  try {
    return statusOf(findingIn(version, facts, asOf, finding))
  } catch {
    return undefined
  }
}

function findingIn(version: RulesetVersion, facts: Facts, asOf: string, { outcome, subject }: Finding): Finding | undefined {
  return evaluate(version, facts as never, { asOf }).findings.find(
    (one) => one.outcome === outcome && JSON.stringify(one.subject) === JSON.stringify(subject),
  )
}

function statusOf(finding: Finding | undefined): string | undefined {
  return finding?.onRecommended?.status ?? finding?.status
}

function changedAt(facts: Facts, path: string, after: unknown): Facts {
  const [, name = '', index, field] = /^([^[.]+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(path) ?? []
  if (index === undefined) return { ...facts, [name]: after }
  const list = [...((facts[name] ?? []) as readonly object[])]
  if (field !== undefined) list[Number(index)] = { ...list[Number(index)], [field]: after }
  else list.splice(Number(index), 1, ...(after === null ? [] : [after as object]))
  return { ...facts, [name]: list }
}

function factOf(path: string): string {
  return path.split(/[[.]/)[0] as string
}

function pick(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(names.map((name) => [name, facts[name]]))
}

function moved(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function dayBefore(date: string): string {
  return moved(date, -1)
}
