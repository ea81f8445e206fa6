import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../../src/model/condition.ts'
import { digestOf } from '../../../src/model/digest.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { certify, type VersionCertificate } from '../../../src/reasons/verification/certificate.ts'
import { faultOf } from '../../checker/check.ts'
import { everyVersion } from '../../support/rulesets.ts'
import { scalarVersions } from '../../support/scalar-versions.ts'
import { borduriaVersion } from '../../support/versions.ts'
import { corruptionsOf } from './corruptions.ts'

const written = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data))

const all = [...everyVersion, { name: 'every type and operator', version: borduriaVersion }]

describe.each(all)('the certificate of $name', ({ version }) => {
  const certificate = written(certify(version))
  const published = written(version)

  it('is accepted by a checker that shares no code with what made it', () => {
    expect(faultOf(certificate, published)).toBeUndefined()
  })

  // Some of them in each version; all of them in smaller ones, below.
  it('is refused with any one thing of it changed', () => {
    const corruptions = [...corruptionsOf(certificate, true)]
    fc.assert(
      fc.property(fc.nat(corruptions.length - 1), (index) => {
        const { what, during } = corruptions[index] as (typeof corruptions)[number]
        expect([what, during(() => faultOf(certificate, published))]).not.toContain(undefined)
      }),
      { numRuns: 20 },
    )
    expect(faultOf(certificate, published)).toBeUndefined()
  })

  it('is refused for a version of which one condition says something else, whatever digest it names', () => {
    const places = [...mutantsOf(version)]
    fc.assert(
      fc.property(fc.nat(places.length - 1), (index) => {
        const mutant = places[index]?.() as RulesetVersion
        const claimed: VersionCertificate = { ...certificate, digest: digestOf(mutant) }
        const right = written(certify(mutant))
        const isSame = JSON.stringify(right) === JSON.stringify(claimed)
        expect(faultOf(claimed, written(mutant)) === undefined).toBe(isSame)
        expect(faultOf(right, written(mutant))).toBeUndefined()
      }),
      { numRuns: 4 },
    )
  })
})

it('is accepted for random versions, whatever their conditions', () => {
  fc.assert(
    fc.property(scalarVersions, (version) => {
      expect(faultOf(written(certify(version)), written(version))).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})

describe('every single corruption', () => {
  it.each(all.filter(({ version }) => certify(version).nodes.length < 80))('of $name is refused', ({ version }) => {
    const [certificate, published] = [written(certify(version)), written(version)]
    const accepted: string[] = []
    let tried = 0
    for (const { what, during } of corruptionsOf(certificate)) {
      tried += 1
      if (during(() => faultOf(certificate, published)) === undefined) accepted.push(what)
    }
    expect(accepted).toEqual([])
    expect(tried).toBeGreaterThan(1_000)
    expect(certificate).toEqual(written(certify(version)))
  })
})

/** Versions in which one part of a condition says something else: the other way round, or any in place of all. */
function* mutantsOf(version: RulesetVersion): Generator<() => RulesetVersion> {
  const change = (turn: (copy: Mutable) => void) => () => {
    const copy: unknown = written(version)
    turn(copy as Mutable)
    return copy as RulesetVersion
  }
  for (const index of version.rules.keys()) {
    yield change(({ rules }) => {
      const rule = rules[index] as Mutable['rules'][number]
      rule.when = { not: rule.when }
    })
    yield change(({ rules }) => {
      const rule = rules[index] as Mutable['rules'][number]
      if ('all' in rule.when) rule.when = { any: rule.when.all }
      else if ('any' in rule.when) rule.when = { all: rule.when.any }
      else if (rule.unless === undefined) rule.unless = rule.when
      else delete rule.unless
    })
  }
}

interface Mutable {
  rules: { when: Condition; unless?: Condition }[]
}
