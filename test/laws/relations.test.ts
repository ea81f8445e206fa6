import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagram/compile.ts'
import type { Node } from '../../src/diagram/diagram.ts'
import { prepareCase, viewsOf } from '../../src/engine/case.ts'
import type { Facts } from '../../src/model/fact.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { compareVersions } from '../../src/reasons/difference/compared.ts'
import { constraintsOf, nodeOf } from '../../src/reasons/relations/relations-of.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'
import { everyPair } from '../support/version-pairs.ts'

/** The relations that a case goes against, for whom. */
function broken(version: RulesetVersion): (facts: Facts, asOf: string) => readonly string[] {
  const compiled = compile(version)
  const held = [...new Set(compiled.outcomes.map(({ forEach }) => forEach))].map((forEach) => ({
    forEach,
    relations: constraintsOf(compiled, forEach).map((one): [Node, string] => [nodeOf(compiled, one), `${one.because}: ${one.names}`]),
  }))
  return (facts, asOf) => {
    const views = viewsOf(compiled, prepareCase(version, facts, { asOf }))
    return held.flatMap(({ forEach, relations }) =>
      views(forEach).flatMap(({ reach, subject }) =>
        relations.flatMap(([node, says]) => (reach.truthOf(node) === 'false' ? `${JSON.stringify(subject.subject)} ${says}` : [])),
      ),
    )
  }
}

describe('what holds between the values that a version tests', () => {
  it.each(everyVersion)('holds for whoever asks $name, and however little they say', ({ version }) => {
    const brokenBy = broken(version)
    fc.assert(
      fc.property(looseningCases(version), ({ asOf, chain }) => {
        for (const facts of [chain[0], chain.at(-1)]) expect(brokenBy(facts ?? {}, asOf)).toEqual([])
      }),
      { numRuns: runsEach(1500) },
    )
  })

  it.each(everyPair)('holds for whoever asks both of $name', ({ before, after }) => {
    const { version } = compareVersions(before, after).compiled
    const brokenBy = broken(version)
    const asOf = after.inForce.from
    fc.assert(
      fc.property(completeFacts(version, asOf), (facts) => {
        expect(brokenBy(facts, asOf)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})
