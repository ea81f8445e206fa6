import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import { toJsonRulesEngine } from '../../src/adapters/json-rules-engine.ts'
import { operators } from '../../src/adapters/operators.ts'
import { evaluate, IncompleteFactsError, InvalidRulesetError } from '../../src/index.ts'
import { readVersion } from '../../src/read.ts'
import { borduriaVersion, vary } from '../support/versions.ts'

const version = usPoliceCertificates.versions[1]
const asOf = '2026-11-21'
const complete = {
  usVisa: 'immigrant',
  usPost: 'other',
  birthDate: '1988-04-17',
  nationalities: ['CN'],
  residences: [
    { country: 'CN', place: 'Beijing', from: '1988-04-17', to: '2015-08-20' },
    { country: 'DE', place: 'Bonn', from: '2015-08-21' },
  ],
  arrests: [{ country: 'JP', on: '2012-05-01', charged: false, convicted: false }],
  usChargesWithoutArrest: [],
} as const

describe('toJsonRulesEngine', () => {
  it('fires exactly the rules that apply, in their order, for one country after another', async () => {
    const { rules, operators: exported, facts } = toJsonRulesEngine(version)
    const fired: Record<string, readonly string[]> = {}
    for (const run of facts(complete, { asOf })) {
      if (run.forEach !== 'country') continue
      const engine = new Engine(rules.filter(({ name }) => run.rules.includes(name ?? '')))
      for (const { name, evaluate: compare } of exported) engine.addOperator(name, compare)
      const { events } = await engine.run({ ...run.facts })
      fired[String(run.subject.country)] = events.filter(({ type }) => type === 'police-certificate').map(({ params }) => params?.rule)
    }
    expect(fired).toEqual({ CN: ['nationality', 'previous-residence'], DE: ['current-residence'], JP: ['arrest'] })
  })

  it('writes shared conditions out and exceptions as `not`, so that nothing of ours is left in the rules', () => {
    const { rules } = toJsonRulesEngine(version)
    expect(rules.map(({ name }) => name)).toEqual(version.rules.map(({ id }) => id))
    expect(JSON.stringify(rules.map(({ conditions }) => conditions))).not.toMatch(/"condition"|"unless"|"forEach"/)
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
  })

  it.each([
    ['an absent fact', { ...complete, arrests: undefined }, ['arrests']],
    ['a fact that cannot be known', { ...complete, nationalities: 'unknown' }, ['nationalities']],
    ['a date known to the month', { ...complete, birthDate: '1988-04' }, ['birthDate']],
  ])('refuses %s with a typed error', (_, facts, missing) => {
    const refused = () => toJsonRulesEngine(version).facts(facts, { asOf })
    expect(refused).toThrow(IncompleteFactsError)
    try {
      refused()
    } catch (error) {
      expect(error).toMatchObject({ code: 'INCOMPLETE_FACTS', missing })
    }
  })

  it('refuses a version whose shared conditions would not end when written out', () => {
    const conditions = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => {
        const below = index === 0 ? borduriaVersion.rules[0]?.when : { condition: `c${index - 1}` }
        return [`c${index}`, { all: [below, below] }]
      }),
    )
    const large = readVersion({
      ...vary({}),
      conditions: { ...borduriaVersion.conditions, ...conditions },
      rules: [{ ...borduriaVersion.rules[0], when: { condition: 'c29' } }, ...borduriaVersion.rules.slice(1)],
    })
    expect(() => toJsonRulesEngine(large)).toThrow(
      /with shared conditions written out there are \d+ comparisons: at most 100000 can be exported/,
    )
  })
})

describe('what json-rules-engine makes of a fact that is missing', () => {
  const minor = { fact: 'age', operator: 'lessThan', value: 18 }
  const adult = { fact: 'age', operator: 'greaterThanInclusive', value: 18 }

  it('is that a person is neither a minor nor of age', async () => {
    const engine = new Engine([], { allowUndefinedFacts: true })
    engine.addRule({ conditions: { all: [{ not: minor }] }, event: { type: 'not-a-minor' } })
    engine.addRule({ conditions: { all: [{ not: adult }] }, event: { type: 'not-of-age' } })
    const { events } = await engine.run({})
    expect(events.map(({ type }) => type).sort()).toEqual(['not-a-minor', 'not-of-age'])
  })

  it('is undetermined here, and asked for', () => {
    const { findings, nextQuestion } = evaluate(version, { ...complete, birthDate: undefined, residences: 'unknown' }, { asOf })
    expect(findings.find(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'CN')).toMatchObject({
      status: 'undetermined',
      missing: ['birthDate'],
      unknown: ['residences'],
    })
    expect(nextQuestion?.fact).toBe('birthDate')
  })

  it('holds an empty `any` to be true, which the reader here rejects', async () => {
    const engine = new Engine([{ conditions: { any: [] }, event: { type: 'fired' } }])
    expect((await engine.run({})).events).toHaveLength(1)
    expect(() => readVersion(vary({ 'rules[0].when': { any: [] } }))).toThrow(InvalidRulesetError)
  })
})

describe('operators', () => {
  const compare = (name: string, actual: unknown, operand: unknown) =>
    operators.find((operator) => operator.name === name)?.evaluate(actual, operand)

  it.each([
    ['greaterThan', { months: 6, days: 1 }, { months: 6 }, true],
    ['greaterThan', { months: 6, days: 0 }, { months: 6 }, false],
    ['greaterThanInclusive', { months: 12, days: 0 }, { years: 1 }, true],
    ['equal', { months: 12, days: 0 }, { years: 1 }, true],
    ['lessThan', { days: 179 }, { days: 180 }, true],
    ['lessThan', '2015-02-28', '2015-03-01', true],
    ['lessThanInclusive', 16, 16, true],
    ['in', 'CN', ['CN', 'US'], true],
    ['contains', ['CN', 'US'], 'CN', true],
    ['doesNotContain', ['CN'], 'US', true],
  ])('%s compares %j with %j', (name, actual, operand, expected) => {
    expect(compare(name, actual, operand)).toBe(expected)
  })

  it('find that a lacking value equals nothing and satisfies no ordering', () => {
    for (const name of ['equal', 'in', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']) {
      expect(compare(name, null, name === 'in' ? ['2015-01-01'] : '2015-01-01')).toBe(false)
    }
    expect(compare('notEqual', null, '2015-01-01')).toBe(true)
    expect(compare('notIn', null, ['2015-01-01'])).toBe(true)
  })
})
