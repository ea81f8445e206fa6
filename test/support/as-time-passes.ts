import * as fc from 'fast-check'
import type { Condition, FactCondition } from '../../src/model/condition.ts'
import type { Measure } from '../../src/model/measure.ts'
import type { Modality } from '../../src/model/outcome.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { Scope } from '../../src/model/scope.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { dayOf, textOf } from '../oracle/calendar.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { asked, emptyVersion } from './arbitrary-version.ts'

const text = { en: '?', zh: '？' }

/** The first day from which cases of the version below are followed. */
export const passingFrom = '2026-11-21'

const measures: Readonly<Record<string, Measure>> = {
  age: { age: 'bornOn' },
  since: { elapsed: { from: 'bornOn', to: 'asOf' }, in: 'days' },
  turned: { shift: 'bornOn', by: { days: 9 } },
  'country.stayed': { totalStay: 'residences', where: 'country', in: 'days' },
  'country.there': { exists: 'residences', where: 'country', status: 'ongoing' },
  'country.first': { firstDay: 'residences', where: 'country' },
  'letter.age': { elapsed: { from: 'letter.on', to: 'asOf' }, in: 'days' },
}

const facts = {
  bornOn: asked({ type: 'date', notAfterAsOf: true }),
  leftOn: asked({ type: 'date', none: text }),
  married: asked({ type: 'boolean' }),
  purpose: asked({ type: 'enum', values: ['work', 'study', 'visit'] }),
  passports: asked({ type: 'countries' }),
  residences: asked({ type: 'stays', complete: 'whole' }),
  whole: asked({ type: 'boolean' }),
  letters: asked({ type: 'records', each: 'letter', fields: { on: { type: 'date', optional: true, question: text } } }),
}

/** A comparison of a name. */
export function compare(fact: string, operator: FactCondition['operator'], value: unknown): FactCondition {
  return { fact, operator, value } as FactCondition
}

/** A rule for the outcome that its id begins with. */
export function rule(id: string, forEach: string | undefined, modality: Modality, when: Condition): Rule {
  const [outcome = ''] = id.split('-')
  return {
    id,
    title: text,
    cites: ['act'],
    when,
    then: { outcome, modality, ...(modality === 'may' && { by: text }) },
    ...(forEach !== undefined && { forEach }),
  }
}

/** A version of which what is found changes within weeks: of the case, of countries and of letters; and whom it covers. */
export function passing(rules: readonly Rule[] = rulesOfPassing, outside: readonly Condition[] = []): RulesetVersion {
  return {
    ...emptyVersion,
    facts,
    measures,
    outcomes: Object.fromEntries(rules.map(({ then }) => [then.outcome, { kind: 'notice', modality: 'is', title: text }])),
    rules,
    ...(outside.length > 0 && {
      scope: {
        title: text,
        outside: outside.map((when, index) => ({ id: `others-${index}`, when, because: text, instead: text, cites: ['act'] })),
      } as unknown as Scope,
    }),
  }
}

const rulesOfPassing: readonly Rule[] = [
  rule('case-1', undefined, 'may', compare('since', 'greaterThanInclusive', { days: 5 })),
  rule('case-2', undefined, 'is', { all: [compare('married', 'equal', true), compare('since', 'greaterThan', { days: 8 })] }),
  rule('case-3', undefined, 'must', { all: [compare('purpose', 'equal', 'work'), compare('turned', 'lessThan', '2026-11-30')] }),
  rule('country-1', 'country', 'may', compare('country.stayed', 'greaterThanInclusive', { days: 12 })),
  rule('country-2', 'country', 'must', {
    any: [compare('country.there', 'equal', true), compare('passports', 'contains', 'CN')],
  }),
  rule('first-1', 'country', 'must', compare('country.first', 'lessThan', '2026-11-25')),
  rule('letter-1', 'letter', 'must', compare('letter.age', 'equal', { days: 6 })),
  rule('fixed-1', undefined, 'must', { any: [compare('leftOn', 'notEqual', '2026-11-28'), compare('age', 'greaterThan', 1)] }),
]

/** Days around those of weeks to come, or some not known exactly. */
const days = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 20 }).map((by) => textOf(dayOf(passingFrom) + by)) },
  { weight: 1, arbitrary: fc.constantFrom('2026-11', '2026-12', '2026', '2025-11-25') },
)
const past = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 0 }).map((by) => textOf(dayOf(passingFrom) + by)) },
  { weight: 2, arbitrary: fc.constantFrom('2026-11', '2026', '2025-11-25', 'unknown') },
)

/** Facts for it, some left out or not known exactly. */
export const factsOfPassing: fc.Arbitrary<PlainFacts> = fc.record(
  {
    bornOn: past,
    leftOn: fc.oneof(days, fc.constantFrom('none', 'unknown')),
    married: fc.constantFrom(true, false, 'unknown'),
    purpose: fc.constantFrom('work', 'study', 'unknown'),
    passports: fc.constantFrom([], ['CN'], ['US'], 'unknown'),
    residences: fc.array(
      fc
        .record({ country: fc.constantFrom('CN', 'US'), from: past.filter((day) => day !== 'unknown'), long: fc.nat({ max: 25 }) })
        .chain(({ country, from, long }) => {
          const last = from.length === 10 ? textOf(dayOf(from) + long) : '2026-12-02'
          return fc.constantFrom({ country, from }, { country, from, to: last }, { country, from, to: 'unknown' })
        }),
      { maxLength: 2 },
    ),
    whole: fc.constantFrom(true, true, false),
    letters: fc.oneof(fc.array(fc.record({ on: days }, { requiredKeys: [] }), { maxLength: 2 }), fc.constant('unknown')),
  },
  { requiredKeys: ['residences', 'whole', 'letters'] },
)
