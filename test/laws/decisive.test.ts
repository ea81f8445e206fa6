import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { placesOfChina } from '../../rulesets/places/china.ts'
import { decider, digestOf, evaluate, InvalidRulesetError, meaningOf, type Ruleset, type RulesetVersion } from '../../src/index.ts'
import { takeAsDecisive } from '../../src/model/checked.ts'
import { decisiveOf, restOf, withRest } from '../../src/model/decisive.ts'
import { casesOf } from '../rulesets/read-cases.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'

const all: readonly Ruleset[] = Object.values(rulesets)

describe.each(everyVersion)('what decides in $name', ({ version }) => {
  const decisive = takeAsDecisive(decisiveOf(version))

  it('is of the same meaning, and says nothing to people', () => {
    expect(meaningOf(decisive as RulesetVersion)).toBe(meaningOf(version))
    // What it is called that there is no such day says that there can be none.
    const words = JSON.stringify(decisive, (name, value) => (value === placesOfChina || name === 'none' ? undefined : value))
    expect(words).not.toMatch(/[\u4e00-\u9fff]|"cites"|"citations"|"control"|"effort"|https?:/)
  })

  it('is the version again, of the same digest, with the rest', () => {
    const copy = JSON.parse(JSON.stringify([decisive, restOf(decisive, version)]))
    expect(digestOf(withRest(copy[0], copy[1]) as RulesetVersion)).toBe(digestOf(version))
  })

  it('finds what the version finds, whatever is known, and refuses the same facts for the same reasons', () => {
    const property = fc.property(looseningCases(version), ({ asOf, chain }) => {
      for (const facts of [...chain, { misspelt: true, birthDate: 'soon', residences: [{ country: 'UK', place: '*' }] }]) {
        expect(decided(decisive as RulesetVersion, facts, asOf)).toEqual(decided(version, facts, asOf))
      }
    })
    fc.assert(property, { numRuns: runsEach(600) })
  })

  it('is refused where reasons are asked for', () => {
    const reasons = () => evaluate(decisive as RulesetVersion, {}, { asOf: version.inForce.from })
    expect(reasons).toThrow(InvalidRulesetError)
    expect(reasons).toThrow('only what decides is here')
  })
})

describe.each(all)('$id', (ruleset) => {
  it('is decided in every case as by all of it', () => {
    for (const { name, version, asOf, facts } of casesOf(ruleset)) {
      const whole = ruleset.versions.find(({ inForce }) => inForce.from === version) as RulesetVersion
      const decisive = takeAsDecisive(decisiveOf(whole)) as RulesetVersion
      expect(decided(decisive, facts, asOf), name).toEqual(decided(whole, facts, asOf))
    }
  })
})

it('is typed by the version', () => {
  const version = rulesets['us-police-certificates'].versions[1]
  const decide = decider(takeAsDecisive(decisiveOf(version)) as ReturnType<typeof decisiveOf<typeof version>>, { asOf: '2026-11-21' })
  const { outcomes } = decide({ nationalities: ['CN'] })
  expect(outcomes[0]?.outcome satisfies 'police-certificate' | string | undefined).toBe('police-certificate')
  // @ts-expect-error - a misspelt fact
  expect(() => decide({ nationality: ['CN'] })).toThrow('did you mean')
  // @ts-expect-error - reasons are told by all of a version
  expect(() => evaluate(decisiveOf(version), {}, { asOf: '2026-11-21' })).toThrow(InvalidRulesetError)
})

/** What is found, or what is wrong with the facts. */
function decided(version: RulesetVersion, facts: Readonly<Record<string, unknown>>, asOf: string): unknown {
  try {
    return decider(version, { asOf })(facts)
  } catch (error) {
    return error
  }
}
