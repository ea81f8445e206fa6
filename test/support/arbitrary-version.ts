import * as fc from 'fast-check'
import type { Condition } from '../../src/model/condition.ts'
import type { FactDefinition } from '../../src/model/fact.ts'
import type { Measure } from '../../src/model/measure.ts'
import type { Modality } from '../../src/model/outcome.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Parameters } from '../../src/model/role.ts'
import type { Parameter, Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { type Comparable, condition } from './arbitrary-condition.ts'

const text = { en: '?', zh: '？' }

/** Everything of a version but what its rules say. */
export const emptyVersion: RulesetVersion = {
  ruleset: 'random',
  inForce: { from: '2000-01-01', basis: 'exact' },
  encodedOn: '2026-01-01',
  verifiedOn: '2026-11-21',
  revision: 1,
  dateRounding: 'down',
  citations: { act: { instrument: { en: 'Act', zh: '法' }, read: '2026-01-01', reliability: 'OWN', clauses: ['A-1'] } },
  facts: {},
  measures: {},
  readings: {},
  conditions: {},
  outcomes: {},
  rules: [],
  notModelled: [],
}

/** The names that the rules of a random version may use, by what they are applied to each of (`''` for the case). */
export interface Vocabulary {
  readonly facts: Readonly<Record<string, FactDefinition>>
  readonly measures: Readonly<Record<string, Measure>>
  readonly readings: readonly string[]
  readonly names: Readonly<Record<string, readonly Comparable[]>>
}

/** A reading with two values. */
export function reading(): Reading {
  const value = { title: text, cites: ['act'] }
  return { title: text, values: { narrow: value, wide: value }, recommended: 'wide', because: text }
}

/** Gives a fact its question. */
export function asked(definition: object): FactDefinition {
  return { ...definition, question: text } as FactDefinition
}

/** Random versions with the names of a vocabulary: one or two outcomes a subject, rules with and without exceptions, shared conditions. */
export function versions(vocabulary: Vocabulary): fc.Arbitrary<RulesetVersion> {
  const { facts, measures, readings, names } = vocabulary
  const readingNames = readings.map((name): Comparable => ({ name, kind: 'symbol', constants: ['narrow', 'wide'] }))
  const common = [...(names[''] ?? []), ...readingNames]
  const rules = Object.keys(names).flatMap((subject) => {
    const own = [...(subject === '' ? [] : (names[subject] ?? [])), ...(subject === '' ? common : common.slice(0, 3))]
    const when = condition(own, ['shared'])
    const rule = (id: string, outcome: string): fc.Arbitrary<Rule> =>
      fc.record(
        {
          id: fc.constant(id),
          title: fc.constant(text),
          cites: fc.constant(['act']),
          when: id.endsWith('-2') ? fc.oneof({ weight: 3, arbitrary: when }, { weight: 1, arbitrary: when.map(always) }) : when,
          unless: condition(own, ['shared'], 1),
          then: fc
            .tuple(fc.constantFrom<Modality>('is', 'must', 'may'), paramsOf(own))
            .map(([modality, params]) => ({ outcome, modality, ...(modality === 'may' && { by: text }), params })),
          ...(subject !== '' && { forEach: fc.constant(subject) }),
        },
        { requiredKeys: ['id', 'title', 'cites', 'when', 'then', ...(subject === '' ? [] : (['forEach'] as never[]))] },
      ) as fc.Arbitrary<Rule>
    const prefix = subject === '' ? 'case' : subject
    return [rule(`${prefix}-1`, `${prefix}-a`), rule(`${prefix}-2`, `${prefix}-a`), rule(`${prefix}-3`, `${prefix}-b`)]
  })
  return fc
    .record({ rules: fc.tuple(...rules), shared: condition(common, [], 1), dateRounding: fc.constantFrom('down' as const, 'up' as const) })
    .map(
      ({ rules, shared, dateRounding }): RulesetVersion => ({
        ...emptyVersion,
        dateRounding,
        facts,
        measures,
        readings: Object.fromEntries(readings.map((name) => [name, reading()])),
        conditions: { shared },
        outcomes: Object.fromEntries(rules.map(({ then }) => [then.outcome, { kind: 'notice', modality: 'is', title: text }])),
        rules,
        parameters: parametersOf(rules),
      }),
    )
}

/** Calls every parameter of rules by its name. */
export function parametersOf(rules: readonly Rule[]): Parameters {
  const names = new Set(rules.flatMap(({ then }) => Object.keys(then.params ?? {})))
  return Object.fromEntries([...names].map((name) => [name, { label: { en: name, zh: name } }]))
}

/** Holds whatever the facts are: so another rule of the outcome can be open where it surely applies. */
function always(condition: Condition): Condition {
  return { any: [condition, { not: condition }] }
}

/** Shows everything that can be shown in a result; and perhaps an amount, and one thing of several, which are not the same in every rule. */
function paramsOf(names: readonly Comparable[]): fc.Arbitrary<Readonly<Record<string, Parameter>>> {
  const shown = names.filter(({ name, kind }) => kind !== 'list' && !['first', 'second'].includes(name))
  const same = shown.map(({ name }) => [name.replace(/\.(.)/, (_, letter) => letter.toUpperCase()), { fact: name }])
  const differing = fc.record(
    { amount: fc.constantFrom(400, 800), whichever: fc.constantFrom(...shown).map(({ name }) => ({ fact: name })) },
    { requiredKeys: [] },
  )
  return differing.map((params) => ({ ...Object.fromEntries(same), ...params }))
}
