import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import {
  decider,
  digestOf,
  evaluate,
  explain,
  InvalidRulesetError,
  meaningOf,
  type Ruleset,
  type RulesetVersion,
  renderEvaluation,
} from '../../src/index.ts'
import { takeAsEvaluable } from '../../src/model/checked.ts'
import { decisiveOf, restOf, withRest } from '../../src/model/decisive.ts'
import { type Evaluable, evaluableOf } from '../../src/model/evaluable.ts'
import { casesOf } from '../rulesets/read-cases.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'

const all: readonly Ruleset[] = Object.values(rulesets)
const partOf = (version: RulesetVersion) => takeAsEvaluable(evaluableOf(version), digestOf(version)) as RulesetVersion

describe.each(everyVersion)('what evaluate takes of $name', ({ version }) => {
  const part = partOf(version)

  it('is of the same meaning, holds what decides, and has none of the sources', () => {
    expect(meaningOf(part)).toBe(meaningOf(version))
    expect(withRest(decisiveOf(version), restOf(decisiveOf(version), part))).toEqual(part)
    const { scope: _scope, places: _places, ...rest } = part
    expect(JSON.stringify(rest)).not.toMatch(/"citations"|"notModelled"|"title"|"label"|"hint"|"control"|https?:/)
  })

  it('is the version again, of the same digest, with the rest', () => {
    const copy = JSON.parse(JSON.stringify([part, restOf(part, version)]))
    expect(digestOf(withRest(copy[0], copy[1]) as RulesetVersion)).toBe(digestOf(version))
  })

  it('finds what the version finds, for the same reasons, and refuses the same facts', () => {
    const property = fc.property(looseningCases(version), ({ asOf, chain }) => {
      for (const facts of [...chain, { misspelt: true, birthDate: 'soon', residences: [{ country: 'UK', place: '*' }] }]) {
        expect(found(part, facts, asOf)).toEqual(found(version, facts, asOf))
      }
    })
    fc.assert(property, { numRuns: runsEach(600) })
  })

  it('is decided as the version is, and refused where its texts are needed', () => {
    const options = { asOf: version.inForce.from }
    expect(decider(part, options)({})).toEqual(decider(version, options)({}))
    for (const told of [() => explain(part, {}, options), () => renderEvaluation(part, evaluate(part, {}, options))]) {
      expect(told).toThrow(InvalidRulesetError)
      expect(told).toThrow('only what `evaluate` takes is here')
    }
  })
})

describe.each(all)('$id', (ruleset) => {
  it('is evaluated in every case as by all of it', () => {
    for (const { name, version, asOf, facts } of casesOf(ruleset)) {
      const whole = ruleset.versions.find(({ inForce }) => inForce.from === version) as RulesetVersion
      expect(found(partOf(whole), facts, asOf), name).toEqual(found(whole, facts, asOf))
    }
  })
})

it('is typed by the version', () => {
  const version = rulesets['us-police-certificates'].versions[1]
  const part = partOf(version) as unknown as Evaluable<typeof version>
  const { findings } = evaluate(part, { nationalities: ['CN'] }, { asOf: '2026-11-21' })
  expect(findings[0]?.outcome satisfies 'police-certificate' | string | undefined).toBe('police-certificate')
  // @ts-expect-error - a misspelt fact
  expect(() => evaluate(part, { nationality: ['CN'] }, { asOf: '2026-11-21' })).toThrow('did you mean')
})

/** What is found, or what is wrong with the facts. */
function found(version: RulesetVersion, facts: Readonly<Record<string, unknown>>, asOf: string): unknown {
  try {
    return evaluate(version, facts, { asOf })
  } catch (error) {
    return error
  }
}
