import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import { isRulesetError } from '../../src/index.ts'
import { ask } from './ask.ts'
import type { Row, Source } from './source.ts'

/** Facts for everything that the vectors are about; where theirs are lists of numbers, these are lists of countries. */
const facts = {
  age: { type: 'integer' },
  income: { type: 'integer' },
  relatives: { type: 'integer' },
  height: { type: 'integer' },
  width: { type: 'integer' },
  region: { type: 'enum', values: ['europe', 'america'] },
  retired: { type: 'boolean' },
  reachable: { type: 'boolean' },
  nobodySaid: { type: 'boolean' },
  passports: { type: 'countries' },
}

type Given = Readonly<Record<string, unknown>>

/** What an engine does with conditions: it says yes or no, nothing, or that it will not have them. */
type Reply = boolean | null | 'refused' | 'read'

const compare = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })
const age = (operator: string, value: unknown) => compare('age', operator, value)
const all = (...parts: readonly unknown[]) => ({ all: parts })
const any = (...parts: readonly unknown[]) => ({ any: parts })
const not = (part: unknown) => ({ not: part })

/** Conditions by name, as rules refer to them. */
const shared = {
  over60: all(age('greaterThanInclusive', 60)),
  early: all(not({ condition: 'over60' }), compare('retired', 'equal', true)),
  retiree: all(compare('retired', 'equal', true)),
}

/** What the package says of conditions. */
async function engineSays(when: unknown, given: Given, allow: object = {}): Promise<Reply> {
  try {
    // At the top it takes a list or a name alone.
    const top = 'fact' in (when as object) ? { all: [when as NestedCondition] } : (when as TopLevelCondition)
    const engine = new Engine([{ conditions: top as TopLevelCondition, event: { type: 'holds' } }], allow)
    for (const [name, condition] of Object.entries(shared)) engine.setCondition(name, condition as TopLevelCondition)
    return (await engine.run({ ...given })).events.length > 0
  } catch {
    return 'refused'
  }
}

/** What is said here; of a ruleset that cannot be read, and of facts that cannot be understood, that they are refused. */
function sayHere(when: unknown, given: Given): Reply {
  try {
    return ask({ facts, conditions: shared, when, given }).truth
  } catch (error) {
    if (isRulesetError(error)) return 'refused'
    throw error
  }
}

function row(
  id: string,
  when: unknown,
  given: Given,
  theirs: Reply,
  more: { allow?: object; differs?: { answer: Reply; because: string } } = {},
): Row {
  return {
    id,
    theirs,
    ours: () => sayHere(when, given),
    confirmed: () => engineSays(when, given, more.allow),
    ...(more.differs && { differs: more.differs }),
  }
}

/** A row that reads a condition and no more. */
function readRow(id: string, when: unknown): Row {
  return { id, theirs: 'read', ours: () => (sayHere(when, {}) === 'refused' ? 'refused' : 'read') }
}

function refusedRow(id: string, inexpressible: string, at: string, when: unknown, given: Given = {}): Row {
  return { id, inexpressible, refused: { at, by: () => ask({ facts, conditions: shared, when, given }) } }
}

const operators: readonly Row[] = [
  ['equal', 50, 50, true],
  ['equal', 50, 5, false],
  ['notEqual', 50, 50, false],
  ['notEqual', 50, 5, true],
  ['in', [5, 10, 15, 20], 15, true],
  ['in', [5, 10, 15, 20], 99, false],
  ['notIn', [5, 10, 15, 20], 15, false],
  ['notIn', [5, 10, 15, 20], 99, true],
  ['lessThan', 50, 49, true],
  ['lessThan', 50, 50, false],
  ['lessThan', 50, 51, false],
  ['lessThanInclusive', 50, 49, true],
  ['lessThanInclusive', 50, 50, true],
  ['lessThanInclusive', 50, 51, false],
  ['greaterThan', 50, 51, true],
  ['greaterThan', 50, 49, false],
  ['greaterThan', 50, 50, false],
  ['greaterThanInclusive', 50, 51, true],
  ['greaterThanInclusive', 50, 50, true],
  ['greaterThanInclusive', 50, 49, false],
].map(([operator, value, actual, theirs]) =>
  row(`condition: ${operator} ${actual}`, age(operator as string, value), { age: actual }, theirs as boolean),
)

const lists: readonly Row[] = [
  ['contains', ['FR', 'CN', 'US'], true],
  ['contains', ['FR', 'US', 'JP'], false],
  ['doesNotContain', ['FR', 'CN', 'US'], false],
  ['doesNotContain', ['FR', 'US', 'JP'], true],
].map(([operator, passports, theirs]) =>
  row(`condition: ${operator} ${passports}`, compare('passports', operator as string, 'CN'), { passports }, theirs as boolean),
)

const notOfItsKind = 'a fact that is not of its kind makes every comparison false there: here the facts are refused, by path'

/** Values that are none of the kind that an operator compares. */
const wrongValues: readonly Row[] = [
  ...['contains', 'doesNotContain'].map((operator) =>
    refusedRow(`condition: ${operator} of null`, notOfItsKind, 'passports', compare('passports', operator, 'CN'), { passports: null }),
  ),
  ...['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'].map((operator) =>
    refusedRow(`condition: ${operator} of null`, notOfItsKind, 'age', age(operator, 50), { age: null }),
  ),
  ...['a text', null, [], {}].map((value) =>
    refusedRow(`condition: lessThan, of ${JSON.stringify(value)} that is no number`, notOfItsKind, 'age', age('lessThan', 50), {
      age: value,
    }),
  ),
]

const comparedWithNothing = 'a comparison with undefined: what is not known is no value that could be compared with'
const paths = 'a path into what a fact holds: here records are applied to one by one'
const parameters = 'a fact that is worked out by a function from parameters: facts are given, and measures are data'
const twoFacts = 'a number compared with another fact: what a fact is compared with is a constant of the law'
const ownOperators = 'an operator that the caller registers or decorates: the list is closed, so that every reader knows all of them'
const emptyLists = 'of no conditions at all the rule applies there: here an empty list is refused when the ruleset is read'

const width = { fact: 'width' }

const unsayable: readonly Row[] = [
  ...[undefined, 1].map((given) =>
    refusedRow(`condition: equal undefined, of ${given}`, comparedWithNothing, 'rules[0].when', age('equal', undefined), { age: given }),
  ),
  ...['equal, of a list', 'equal, of another', 'equal, of a number', 'equal, of another number', 'contains', 'contains not'].map((id) =>
    refusedRow(`condition: path, ${id}`, paths, 'rules[0].when', { ...age('equal', 50), path: '$.[0].id' }),
  ),
  ...[1, 2].map((height) =>
    refusedRow(`fact comparison: ${height}`, twoFacts, 'rules[0].when.value', compare('height', 'lessThanInclusive', width), { height }),
  ),
  ...['parameters', 'parameters, otherwise', 'parameters and path', 'parameters and path, otherwise'].map((id) =>
    refusedRow(`fact comparison: ${id}`, parameters, 'rules[0].when', { ...compare('width', 'equal', 2), params: { by: 2 } }),
  ),
  ...['holds', 'holds not'].map((id) =>
    refusedRow(`operator: of the caller, ${id}`, ownOperators, 'rules[0].when.operator', compare('region', 'startsWith', 'e')),
  ),
  ...['every, some and not', 'swap'].map((id) =>
    refusedRow(`operator map: ${id}`, ownOperators, 'rules[0].when.operator', age('not:greaterThanInclusive', 50)),
  ),
  refusedRow('rule: without conditions', emptyLists, 'rules[0].when.all', all()),
]

const nested = (inner: unknown) =>
  all(age('lessThan', 45), compare('income', 'greaterThanInclusive', 1_000), any(inner, compare('relatives', 'equal', 3)))

/** Conditions that are read, and conditions that are refused. */
const forms: readonly Row[] = [
  row('condition: all of no list', { all: { foo: true } }, {}, 'refused'),
  row('condition: not of a list', { not: [{ foo: true }] }, {}, 'refused'),
  readRow('condition: not of a comparison', not(age('equal', 50))),
  row('condition: without operator', all({ fact: 'age', value: 50 }), { age: 50 }, 'refused'),
  row('condition: without fact', all({ operator: 'equal', value: 50 }), { age: 50 }, 'refused'),
  row('condition: without value', all({ fact: 'age', operator: 'equal' }), { age: 50 }, 'refused'),
  readRow('condition: nested', nested(compare('region', 'equal', 'europe'))),
  row('condition: nested, without fact', nested({ operator: 'equal', value: 'europe' }), {}, 'refused'),
  row('rule: something else at the top', { foo: true }, {}, 'refused'),
  row('operator: nobody registered it', any(compare('region', 'unheard-of', 'europe')), { region: 'europe' }, 'refused'),
]

const adult = all(age('lessThan', 50), age('greaterThan', 21))
const either = any(age('lessThan', 50), compare('region', 'equal', 'europe'))
const modest = [compare('income', 'lessThanInclusive', 100), compare('relatives', 'lessThanInclusive', 3)] as const
const [poor, small] = modest

/** Lists within each other. */
const combined: readonly Row[] = [
  row('all: one that holds', all(age('lessThan', 50)), { age: 10 }, true),
  row('all: one that fails', all(age('lessThan', 50)), { age: 65 }, false),
  row('all: both hold', adult, { age: 30 }, true),
  row('all: the first fails', adult, { age: 10 }, false),
  row('all: the second fails', adult, { age: 65 }, false),
  row('any: one that holds', any(age('lessThan', 50)), { age: 10 }, true),
  row('any: one that fails', any(age('lessThan', 50)), { age: 75 }, false),
  row('any: the first holds', either, { region: 'america', age: 25 }, true),
  row('any: the second holds', either, { region: 'europe', age: 100 }, true),
  row('any: both fail', either, { region: 'america', age: 100 }, false),
  row('not: holds', not(age('greaterThanInclusive', 50)), { age: 10 }, true),
  row('not: fails', not(age('greaterThanInclusive', 50)), { age: 75 }, false),
  ...[true, false].flatMap((holds): Row[] => {
    const is = holds ? 'holds' : 'fails'
    const within = (id: string, when: unknown, given: Given) => row(`nested: ${id}, ${is}`, when, given, holds)
    return [
      within('any in all', all(age('lessThan', 65), age('greaterThan', 21), any(...modest)), {
        age: 30,
        income: holds ? 30 : 200,
        relatives: holds ? 2 : 8,
      }),
      within('all in any', any(age('lessThan', 65), age('equal', 70), all(...modest)), { age: 90, income: holds ? 30 : 200, relatives: 2 }),
      within('any in all in any', any(all(any(poor), small)), { income: 30, relatives: holds ? 1 : 5 }),
      within('not in not', not(not(age('lessThan', 65))), { age: holds ? 30 : 65 }),
      within('not in all in not', not(all(age('lessThan', 65), age('greaterThan', 21), not(poor))), { age: 30, income: holds ? 100 : 101 }),
    ]
  }),
]

const noSuchName =
  'a name that no condition has counts as false there, if the caller allows it: here it is refused when the ruleset is read'
const notGiven = 'a fact that is not given stops the run there: here the answer is that it is not known yet, and what is missing'
const notGivenIsFalse =
  'a fact that is not given counts as false there, if the caller allows it: here nothing is decided by what was not said'

/** Conditions by name; and what is not given, or not there at all. */
const named: readonly Row[] = [
  row(
    'condition by name: two rules share it, the first',
    all({ condition: 'over60' }, compare('retired', 'equal', true)),
    { age: 65, retired: true },
    true,
  ),
  row(
    'condition by name: two rules share it, the second',
    all({ condition: 'over60' }, compare('reachable', 'equal', true)),
    { age: 65, reachable: true },
    true,
  ),
  row(
    'condition by name: within another',
    all({ condition: 'early' }, compare('reachable', 'equal', true)),
    { age: 55, retired: true, reachable: true },
    true,
  ),
  row('condition by name: at the top', { condition: 'retiree' }, { retired: true }, true),
  row('condition by name: none has it', all({ condition: 'over90' }, compare('retired', 'equal', true)), { retired: true }, 'refused'),
  row(
    'condition by name: none has it, and that is allowed',
    all({ condition: 'over90' }, compare('retired', 'equal', true)),
    { retired: true },
    false,
    {
      allow: { allowUndefinedConditions: true },
      differs: { answer: 'refused', because: noSuchName },
    },
  ),
  row('fact: not given', any(age('lessThan', 50), compare('nobodySaid', 'equal', true)), { age: 75 }, 'refused', {
    differs: { answer: null, because: notGiven },
  }),
  row('fact: not given, allowed, and another holds', any(age('lessThan', 50), compare('nobodySaid', 'equal', true)), { age: 10 }, true, {
    allow: { allowUndefinedFacts: true },
  }),
  row('fact: not given, allowed, and the other fails', any(age('lessThan', 50), compare('nobodySaid', 'equal', true)), { age: 75 }, false, {
    allow: { allowUndefinedFacts: true },
    differs: { answer: null, because: notGivenIsFalse },
  }),
]

/**
 * What json-rules-engine's own tests say of conditions: operators, lists within each other, names, and what is not given.
 *
 * Restated from `CacheControl/json-rules-engine`, folder `test`: `condition`, `engine-all`, `engine-any`, `engine-not`, `engine-condition`,
 * `engine-fact`, `engine-fact-comparison`, `engine-operator`, `engine-operator-map`, `engine-recusive-rules` and `rule`, each `.test.js`.
 * What each vector expects is confirmed by the package itself, from npm. Left out: what these files say of events, results, priorities and
 * promises.
 */
export const jsonRulesEngine: Source = {
  name: 'json-rules-engine',
  part: 'operators, lists within each other, conditions by name, what is not given',
  from: '`CacheControl/json-rules-engine`, `test`; confirmed by the package',
  rows: [...operators, ...lists, ...wrongValues, ...unsayable, ...forms, ...combined, ...named],
}
