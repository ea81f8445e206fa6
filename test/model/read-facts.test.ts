import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { InvalidArgumentError, InvalidFactsError, InvalidRulesetError } from '../../src/errors.ts'
import type { Country } from '../../src/model/country.ts'
import type { Stay } from '../../src/model/fact.ts'
import { readFacts } from '../../src/model/schema/read-facts.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { issuesOf } from '../support/issues-of.ts'
import { borduriaVersion, vary } from '../support/versions.ts'
import { asOf } from './support.ts'

describe('readFacts', () => {
  it('gives back the facts as a copy, typed by the version', () => {
    const data = { birthDate: '1990-04', nationalities: ['CN'], residences: [{ country: 'CN', from: '1990' }], purpose: 'unknown' }
    const facts = readFacts(borduriaVersion, data, { asOf })
    expect(facts).toEqual(data)
    expect(facts.residences).not.toBe(data.residences)
    expectTypeOf(facts.nationalities).toEqualTypeOf<readonly Country[] | 'unknown' | undefined>()
    expectTypeOf(facts.purpose).toEqualTypeOf<'work' | 'study' | 'unknown' | undefined>()
    expectTypeOf(facts.residences).toEqualTypeOf<readonly Stay[] | 'unknown' | undefined>()
    expect(evaluate(borduriaVersion, facts, { asOf }).missing).not.toContain('birthDate')
  })

  it('refuses nothing for lying in the future while no day is given', () => {
    expect(readFacts(borduriaVersion, { birthDate: '2100' })).toEqual({ birthDate: '2100' })
    expect(issuesOf(() => readFacts(borduriaVersion, { birthDate: '2100' }, { asOf }))).toMatchObject([
      { path: 'birthDate', message: '`2100` lies after the as-of date 2026-06-30' },
    ])
  })

  it.each(['2026', '2026-02-30', 'today', 20260630])('does not take %j for a day', (day) => {
    expect(() => readFacts(borduriaVersion, {}, { asOf: day as string })).toThrow(
      new InvalidArgumentError('asOf', `\`${day}\` is not a day: write 2026-11-21`),
    )
  })

  it('reads nothing by a version that is wrong', () => {
    expect(() => readFacts(vary({ revision: 0 }), {})).toThrow(InvalidRulesetError)
  })

  it('tells that facts are invalid in one error', () => {
    const read = () => readFacts(borduriaVersion, { children: 'two', birthCountry: 'cn' })
    expect(read).toThrow(InvalidFactsError)
    expect(issuesOf(read)).toEqual([
      {
        path: 'children',
        message: '`two` is not a whole number',
        text: { en: '`two` is not a whole number', zh: '`two` 不是整数' },
      },
      {
        path: 'birthCountry',
        message: '`cn` is not a country code: did you mean `CN`?',
        text: { en: '`cn` is not a country code: did you mean `CN`?', zh: '`cn` 不是国家代码：是否指 `CN`？' },
      },
    ])
  })

  const versions: readonly RulesetVersion[] = Object.values(rulesets).flatMap((ruleset): readonly RulesetVersion[] => ruleset.versions)

  it.each(versions.map((version) => [`${version.ruleset}@${version.inForce.from}`, version] as const))(
    'reads all facts of %s',
    (_, version) => {
      fc.assert(
        fc.property(completeFacts(version, '2026-11-21'), (facts) => {
          expect(readFacts(version, JSON.parse(JSON.stringify(facts)), { asOf: '2026-11-21' })).toEqual(facts)
        }),
        { numRuns: 20 },
      )
    },
  )
})
