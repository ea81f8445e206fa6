import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf, meaningOf } from '../../src/model/digest.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { looserAndLooser } from '../support/loosen.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'
import { storyVersions } from '../support/story-versions.ts'

function copyOf<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data))
}

/** Asserts that a version read back from JSON is the same law, and that what it finds is JSON itself. */
function expectJson(version: RulesetVersion, facts: PlainFacts, asOf: string): void {
  const evaluation = evaluate(version, facts, { asOf })
  expect(evaluate(copyOf(version), copyOf(facts), { asOf })).toStrictEqual(evaluation)
  expect(copyOf(evaluation)).toStrictEqual(evaluation)
}

describe.each(everyVersion)('$name', ({ version }) => {
  it('has the same digests when read back from JSON', () => {
    expect([digestOf(copyOf(version)), meaningOf(copyOf(version))]).toEqual([digestOf(version), meaningOf(version)])
  })

  it('has the same meaning with its properties in any order, and the same digest only where it also tells all in the same order', () => {
    expect(meaningOf(reversed(version))).toBe(meaningOf(version))
    expect(digestOf(reversed(version))).not.toBe(digestOf(version))
  })

  it('decides the same with its properties in any order', () => {
    const turned = reversed(version)
    fc.assert(
      fc.property(looseningCases(version), ({ asOf, chain }) => {
        const told = [version, turned].map((one) => {
          const { findings, missing } = evaluate(one, chain.at(-1) ?? {}, { asOf })
          return {
            verdicts: findings.map(({ outcome, subject, status }) => JSON.stringify([outcome, subject, status])).sort(),
            missing: [...missing].sort(),
          }
        })
        expect(told[1]).toEqual(told[0])
      }),
      { numRuns: runsEach(100) },
    )
  })

  it('finds the same when read back from JSON, and every evaluation is JSON', () => {
    fc.assert(
      fc.property(looseningCases(version), ({ asOf, chain }) => expectJson(version, chain.at(-1) ?? {}, asOf)),
      { numRuns: runsEach(150) },
    )
  })
})

describe('random versions', () => {
  it('find the same when read back from JSON, and every evaluation is JSON', () => {
    const asOf = '2026-11-21'
    const cases = storyVersions.chain((version) =>
      completeFacts(version, asOf).chain((facts) =>
        looserAndLooser(version, facts).map((chain) => ({ version, facts: chain.at(-1) ?? facts })),
      ),
    )
    fc.assert(
      fc.property(cases, ({ version, facts }) => expectJson(version, facts, asOf)),
      { numRuns: 60 },
    )
  })
})

/** The same data with the properties of every object in the opposite order. */
function reversed<Data>(data: Data): Data {
  if (Array.isArray(data)) return data.map(reversed) as Data
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([name, value]) => [name, reversed(value)]),
  ) as Data
}
