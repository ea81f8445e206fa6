import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagram/compile.ts'
import { prepareCase } from '../../src/engine/case.ts'
import { decider, fewCases } from '../../src/engine/decider.ts'
import { scopeOfCase } from '../../src/engine/scope.ts'
import { verdictsOf } from '../../src/engine/verdicts.ts'
import { InvalidArgumentError } from '../../src/errors.ts'
import type { Facts } from '../../src/model/fact.ts'
import type { Subject } from '../../src/model/subject.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { apply, combinationsOf, isOutside } from '../oracle/findings.ts'
import { namingFacts, namingVersion, scopedVersion } from '../support/naming-version.ts'

const asOf = '2026-11-21'
const versions = fc.constantFrom<RulesetVersion>(namingVersion, scopedVersion)
const record = fc.record({ country: fc.constantFrom('CN', 'JP'), court: fc.constantFrom('CN', 'FR') })
const complete = fc.record({
  home: fc.constantFrom('FR', 'CN'),
  passports: fc.subarray(['CN', 'FR', 'JP']),
  arrests: fc.array(record, { maxLength: 2 }),
  charges: fc.array(record, { maxLength: 2 }),
  married: fc.boolean(),
})

/** A decider that has decided so many cases that it leaves open readings out, or one that has decided none. */
const used: typeof decider = (version, options) => {
  const decide = decider(version, options)
  for (let count = 0; count < fewCases; count++) decide({} as never)
  return decide
}
const deciders = fc.constantFrom(decider, used)

function inOrder(list: readonly unknown[]): readonly string[] {
  return list.map((one) => JSON.stringify(one)).sort()
}

describe('decider', () => {
  it('tells of complete facts how the rules are answered, whatever the readings', () => {
    fc.assert(
      fc.property(versions, complete, deciders, (version, facts, make) => {
        const statuses = apply(version, facts, asOf).map(({ outcome, subject, readings, rulesUnder }) => {
          const answers = new Set(combinationsOf(version, readings).map((combination) => rulesUnder(combination).length > 0))
          return [outcome, subject, answers.size > 1 ? 'contested' : answers.has(true) ? 'applies' : 'does-not-apply']
        })
        const { scope, outcomes } = make(version, { asOf })(facts as Facts)
        expect(scope).toBe(isOutside(version, facts, asOf) ? 'outside' : 'inside')
        // The oracle calls a record by its number alone.
        const named = ({ arrest, ...rest }: Subject) => (arrest === undefined ? rest : { arrest })
        const told = outcomes.flatMap((one) => one.subjects.map((subject, at) => [one.outcome, named(subject), one.statuses[at]]))
        expect(inOrder(told)).toEqual(inOrder(statuses))
      }),
      { numRuns: 150 },
    )
  })

  it('tells of any facts what verdicts do, and lists the subjects once for all outcomes that are found for the same', () => {
    fc.assert(
      fc.property(versions, namingFacts, fc.constantFrom({}, { first: 'wide' }), deciders, (version, facts, readings, make) => {
        const compiled = compile(version)
        const options = { asOf, readings }
        const given = prepareCase(version, facts, options)
        const verdicts = verdictsOf(compiled, given)
        const status = scopeOfCase(compiled, given)?.status ?? 'inside'
        const expected = Object.keys(version.outcomes).map((outcome) => {
          const own = verdicts.filter((verdict) => verdict.outcome.outcome === outcome)
          return { outcome, subjects: own.map(({ view }) => view.subject.subject), statuses: own.map((verdict) => verdict.status) }
        })
        const { scope, outcomes } = make(version, options)(facts as Facts)
        expect({ scope, outcomes }).toEqual({ scope: status, outcomes: status === 'outside' ? [] : expected })
        const [letter, advice] = ['letter', 'advice'].map((name) => outcomes.find(({ outcome }) => outcome === name))
        if (advice !== undefined) expect(advice.subjects).toBe(letter?.subjects)
      }),
      { numRuns: 150 },
    )
  })

  it('refuses options before it is given facts', () => {
    expect(() => decider(namingVersion, { asOf: 'today' })).toThrow(InvalidArgumentError)
  })
})
