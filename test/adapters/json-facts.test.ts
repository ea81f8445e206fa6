import { describe, expect, it } from 'vitest'
import { toJsonRulesEngine } from '../../src/adapters/json-rules-engine.ts'
import { IncompleteFactsError } from '../../src/index.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { asked, emptyVersion, parametersOf, reading } from '../support/arbitrary-version.ts'

const asOf = '2026-11-21'
const text = { en: '?', zh: '？' }
const stays = [{ country: 'CN', place: 'BEIJING ', from: '2020-01-01', to: '2020-12-31' }]

describe('facts', () => {
  it('hold what the rules of a subject name, and nothing else, as plain values', () => {
    const { facts } = toJsonRulesEngine(
      versionOf(
        rule('case', undefined, [
          { fact: 'age', operator: 'greaterThan', value: 17 },
          { fact: 'passports', operator: 'contains', value: 'CN' },
          { fact: 'scope', operator: 'equal', value: 'wide' },
          { fact: 'asOf', operator: 'greaterThan', value: '2020-01-01' },
        ]),
        rule('country', 'country', [
          { fact: 'country', operator: 'notEqual', value: 'US' },
          { fact: 'country.stay', operator: 'greaterThanInclusive', value: { years: 1 } },
          { fact: 'country.recent', operator: 'greaterThan', value: { days: 30 } },
          { fact: 'country.last', operator: 'lessThan', value: '2026-01-01' },
        ]),
        rule('place', 'place', [{ fact: 'place', operator: 'equal', value: 'Beijing' }]),
      ),
    )
    const given = { birthDate: '1988-04-17', passports: ['CN', 'JP'], residences: stays }
    expect(facts(given, { asOf })).toEqual([
      { subject: {}, rules: ['case'], facts: { age: 38, passports: ['CN', 'JP'], scope: 'wide', asOf } },
      country('CN', { months: 12, days: 0 }, { days: 366 }, '2020-12-31'),
      country('JP', { months: 0, days: 0 }, { days: 0 }, null),
      { forEach: 'place', subject: { country: 'CN', place: 'BEIJING' }, rules: ['place'], facts: { place: 'beijing' } },
    ])
    expect(facts(given, { asOf, readings: { scope: 'narrow' } })[0]?.facts.scope).toBe('narrow')
  })

  it('have to be exact only where a rule depends on them, and every gap is named', () => {
    const ofAge: Condition = { fact: 'age', operator: 'greaterThan', value: 17 }
    const national: Condition = { fact: 'passports', operator: 'contains', value: 'CN' }
    const first = toJsonRulesEngine(versionOf(rule('of-age', undefined, [ofAge])))
    expect(first.facts({ birthDate: '1988', passports: 'unknown' }, { asOf: '2026-12-31' })[0]?.facts).toEqual({ age: 38 })
    expect(missing(() => first.facts({ birthDate: '1988' }, { asOf }))).toEqual(['birthDate'])
    const both = toJsonRulesEngine(versionOf(rule('of-age', undefined, [ofAge]), rule('national', 'country', [national])))
    expect(missing(() => both.facts({ residences: stays }, { asOf }))).toEqual(['birthDate', 'passports'])
  })

  it('are refused where a history may lack stays', () => {
    const { facts } = toJsonRulesEngine(
      versionOf(rule('lived', 'country', [{ fact: 'country.stay', operator: 'greaterThan', value: { months: 6 } }])),
    )
    const given = { residences: stays, passports: [] }
    expect(facts(given, { asOf })).toHaveLength(1)
    expect(missing(() => facts({ ...given, complete: false }, { asOf }))).toEqual(['residences'])
    expect(missing(() => facts(given, { asOf, assumptions: false }))).toEqual(['complete'])
  })

  it('are refused where it is open whether a stay counts', () => {
    const { facts } = toJsonRulesEngine(
      versionOf(rule('resided', 'country', [{ fact: 'country.resided', operator: 'greaterThan', value: { months: 6 } }])),
    )
    const given = (kind?: string) => ({ residences: stays.map((stay) => ({ ...stay, kind })), passports: [], complete: true })
    const counted = (kind?: string) => facts(given(kind), { asOf })[0]?.facts
    expect([counted(), counted('residence'), counted('visit')]).toEqual(
      [12, 12, 0].map((months) => ({ 'country.resided': { months, days: 0 } })),
    )
    expect(missing(() => facts(given(), { asOf, assumptions: false }))).toEqual(['residences[0].kind'])
  })

  it('name what parameters refer to, where it is known', () => {
    const due = {
      ...rule('due', undefined, [{ fact: 'married', operator: 'equal', value: true }]),
      then: { outcome: 'due', params: { on: { fact: 'birthDate' }, fee: 80 } },
    }
    const { rules, facts } = toJsonRulesEngine(versionOf(due))
    expect(rules[0]?.event).toEqual({
      type: 'due',
      params: { rule: 'due', modality: 'is', citations: ['act'], params: { on: { fact: 'birthDate' }, fee: 80 } },
    })
    expect(facts({ married: true, birthDate: '1988-04-17' }, { asOf })[0]?.facts).toEqual({ married: true, birthDate: '1988-04-17' })
    expect(facts({ married: true, birthDate: '1988' }, { asOf })[0]?.facts).toEqual({ married: true })
  })
})

describe('rules', () => {
  it('hold an exception beside their condition, negated', () => {
    const isMarried: Condition = { fact: 'married', operator: 'equal', value: true }
    const { rules } = toJsonRulesEngine(versionOf({ ...rule('single', undefined, []), when: { not: isMarried }, unless: isMarried }))
    expect(rules[0]?.conditions).toEqual({ all: [{ not: isMarried }, { not: isMarried }] })
  })

  it('say whose discretion an outcome is', () => {
    const by = { en: 'the officer', zh: '官员' }
    const isMarried: Condition = { fact: 'married', operator: 'equal', value: true }
    const waived: Rule = { ...rule('waived', 'country', [isMarried]), then: { outcome: 'waived', modality: 'may', by } }
    const { rules } = toJsonRulesEngine(versionOf(waived))
    expect(rules[0]?.event.params).toEqual({ rule: 'waived', modality: 'may', by, citations: ['act'], forEach: 'country' })
  })
})

function country(code: string, stay: object, recent: object, last: string | null) {
  return {
    forEach: 'country',
    subject: { country: code },
    rules: ['country'],
    facts: { country: code, 'country.stay': stay, 'country.recent': recent, 'country.last': last },
  }
}

function rule(id: string, forEach: string | undefined, all: readonly Condition[]): Rule {
  return { id, title: text, cites: ['act'], ...(forEach !== undefined && { forEach }), when: { all }, then: { outcome: id } }
}

function versionOf(...rules: readonly Rule[]): RulesetVersion {
  return {
    ...emptyVersion,
    facts: {
      birthDate: asked({ type: 'date', notAfterAsOf: true }),
      married: asked({ type: 'boolean' }),
      passports: asked({ type: 'countries' }),
      residences: asked({ type: 'stays', complete: 'complete', assumeKind: 'residence' }),
      complete: asked({ type: 'boolean', assume: true }),
    },
    measures: {
      age: { age: 'birthDate' },
      'country.stay': { totalStay: 'residences', where: 'country', in: 'months' },
      'country.resided': { totalStay: 'residences', where: 'country', kinds: ['residence'], in: 'months' },
      'country.recent': { longestStay: 'residences', where: 'country', in: 'days' },
      'country.last': { lastDay: 'residences', where: 'country' },
    },
    readings: { scope: reading() },
    outcomes: Object.fromEntries(rules.map(({ then }) => [then.outcome, { kind: 'notice', modality: 'is', title: text }])),
    rules,
    parameters: parametersOf(rules),
  }
}

function missing(call: () => unknown): readonly string[] {
  try {
    call()
  } catch (error) {
    if (error instanceof IncompleteFactsError) return error.missing
    throw error
  }
  throw new Error('nothing was thrown')
}
