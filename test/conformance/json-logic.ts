import jsonLogic from 'json-logic-js'
import type { OperatorName } from '../../src/model/condition.ts'
import { ask, type Question } from './ask.ts'
import type { Row, Source } from './source.ts'

/** One operation with its operands, and what it comes to. */
type Vector = readonly [operator: string, operands: readonly unknown[], expected: unknown]

const comparisons: readonly Vector[] = [
  ['==', [1, 1], true],
  ['==', [1, '1'], true],
  ['==', [1, 2], false],
  ['===', [1, 1], true],
  ['===', [1, '1'], false],
  ['===', [1, 2], false],
  ['!=', [1, 2], true],
  ['!=', [1, 1], false],
  ['!=', [1, '1'], false],
  ['!==', [1, 2], true],
  ['!==', [1, 1], false],
  ['!==', [1, '1'], true],
  ['>', [2, 1], true],
  ['>', [1, 1], false],
  ['>', [1, 2], false],
  ['>', ['2', 1], true],
  ['>=', [2, 1], true],
  ['>=', [1, 1], true],
  ['>=', [1, 2], false],
  ['>=', ['2', 1], true],
  ['<', [2, 1], false],
  ['<', [1, 1], false],
  ['<', [1, 2], true],
  ['<', ['1', 2], true],
  ['<', [1, 2, 3], true],
  ['<', [1, 1, 3], false],
  ['<', [1, 4, 3], false],
  ['<=', [2, 1], false],
  ['<=', [1, 1], true],
  ['<=', [1, 2], true],
  ['<=', ['1', 2], true],
  ['<=', [1, 2, 3], true],
  ['<=', [1, 4, 3], false],
  ['===', [0, '0'], false],
]

const connectives: readonly Vector[] = [
  ['!', [false], true],
  ['!', [false], true],
  ['!', [true], false],
  ['!', [true], false],
  ['!', [0], true],
  ['!', [1], false],
  ['or', [true, true], true],
  ['or', [false, true], true],
  ['or', [true, false], true],
  ['or', [false, false], false],
  ['or', [false, false, true], true],
  ['or', [false, false, false], false],
  ['or', [false], false],
  ['or', [true], true],
  ['or', [1, 3], 1],
  ['or', [3, false], 3],
  ['or', [false, 3], 3],
  ['and', [true, true], true],
  ['and', [false, true], false],
  ['and', [true, false], false],
  ['and', [false, false], false],
  ['and', [true, true, true], true],
  ['and', [true, true, false], false],
  ['and', [false], false],
  ['and', [true], true],
  ['and', [1, 3], 3],
  ['and', [3, false], false],
  ['and', [false, 3], false],
  ['and', [{ '>': [3, 1] }, true], true],
  ['and', [{ '>': [3, 1] }, false], false],
  ['and', [{ '>': [3, 1] }, { '!': [true] }], false],
  ['and', [{ '>': [3, 1] }, { '<': [1, 3] }], true],
]

/** What counts as true and as false though it is neither: a list, a number and a text, each with four operations. */
const truthy: readonly Vector[] = [
  ['!', [[]], true],
  ['!!', [[]], false],
  ['and', [[], true], []],
  ['or', [[], true], true],
  ['!', [0], true],
  ['!!', [0], false],
  ['and', [0, true], 0],
  ['or', [0, true], true],
  ['!', [''], true],
  ['!!', [''], false],
  ['and', ['', true], ''],
  ['or', ['', true], true],
  ['!', ['0'], false],
  ['!!', ['0'], true],
  ['and', ['0', true], true],
  ['or', ['0', true], '0'],
]

const membership: readonly Vector[] = [
  ['in', ['b', ['b', 'h', 'l', 'm', 'g']], true],
  ['in', ['x', ['b', 'h', 'l', 'm', 'g']], false],
  ['in', ['spring', 'springtime'], true],
  ['in', ['i', 'team'], false],
]

/** Operations on data: the names of facts, what is known of them, and what each operation comes to. */
const onData: readonly (readonly [rule: object, data: Readonly<Record<string, unknown>>, expected: boolean])[] = [
  [{ and: [{ '<': [{ var: 'degrees' }, 110] }, { '==': [{ var: 'filling' }, 'apple'] }] }, { degrees: 100, filling: 'apple' }, true],
  [{ in: [{ var: 'filling' }, ['apple', 'cherry']] }, { filling: 'apple' }, true],
]

const overLists = ['all', 'none', 'some'].flatMap((quantifier) => Array.from({ length: 8 }, (_, index) => `${quantifier} ${index + 1}`))

const names: Readonly<Record<string, OperatorName>> = {
  '==': 'equal',
  '===': 'equal',
  '!=': 'notEqual',
  '!==': 'notEqual',
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
  in: 'in',
}

/** Turns a rule into a condition over facts: what it has as constants on the left become facts that are given. */
function questionOf(rule: unknown, data: Readonly<Record<string, unknown>> = {}): Question {
  const facts: Record<string, object> = {}
  const given: Record<string, unknown> = {}
  const name = (value: unknown, words: readonly unknown[]): string => {
    const own = typeof value === 'object' && value !== null && 'var' in value ? (value.var as string) : `given${Object.keys(facts).length}`
    const known = own in data ? data[own] : value
    if (typeof known === 'boolean') facts[own] = { type: 'boolean' }
    else if (typeof known === 'number' || words.every((word) => typeof word === 'number')) facts[own] = { type: 'integer' }
    else facts[own] = { type: 'enum', values: [...new Set([known, ...words])] }
    given[own] = known
    return own
  }
  const turn = (part: unknown): unknown => {
    if (typeof part === 'boolean') return { fact: name(part, []), operator: 'equal', value: true }
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    const [[key, operands]] = Object.entries(part) as [[string, readonly unknown[]]]
    if (key === 'and') return { all: operands.map(turn) }
    if (key === 'or') return { any: operands.map(turn) }
    if (key === '!') return { not: turn(operands[0]) }
    if (key === '!!') return turn(operands[0])
    const [left, right, last] = operands
    if (last !== undefined) {
      // What lies between: the one in the middle is looked at from both sides.
      const fact = name(right, [left, last])
      const [above, below] = key === '<' ? ['greaterThan', 'lessThan'] : ['greaterThanInclusive', 'lessThanInclusive']
      return {
        all: [
          { fact, operator: above, value: left },
          { fact, operator: below, value: last },
        ],
      }
    }
    return { fact: name(left, Array.isArray(right) ? right : [right]), operator: names[key], value: right }
  }
  const when = turn(rule)
  return { facts, given, when }
}

const coerced = 'a number and a text that are made alike before they are compared: here each fact is of one kind, and the other is refused'
const counted = 'a number, a text or a list that counts as true or false, or comes out as it is: here a condition is one, or is refused'
const substrings = 'a text looked for within another: texts are compared as wholes'
const quantified = 'all, none or some of a list of numbers or objects: here a rule is applied to each record'

/** Why a vector has no equivalent; nothing where it has one. */
function reasonAgainst([operator, operands]: Vector): string | undefined {
  if (operator === 'in') return typeof operands[1] === 'string' ? substrings : undefined
  if (operator in names) return operands.some((operand) => typeof operand === 'string') ? coerced : undefined
  return operands.every((operand) => typeof operand === 'boolean' || isRule(operand)) ? undefined : counted
}

function isRule(operand: unknown): boolean {
  return typeof operand === 'object' && operand !== null && !Array.isArray(operand)
}

function rowOf(vector: Vector, index: number): Row {
  const [operator, operands, theirs] = vector
  const rule = { [operator]: operands }
  const id = `${index + 1} ${JSON.stringify(rule)}`
  const inexpressible = reasonAgainst(vector)
  const confirmed = () => jsonLogic.apply(rule as never)
  if (inexpressible === undefined) return { id, theirs, ours: () => ask(questionOf(rule)).truth, confirmed }
  // A text on the left is given for a fact that is a number; everything else stands in the rule.
  const at = inexpressible === coerced && typeof operands[0] === 'string' ? 'given0' : 'rules[0].when'
  return { id, inexpressible, refused: { at, by: () => ask(questionOf(rule)) } }
}

/**
 * The boolean fragment of JsonLogic: comparisons, connectives, and whether something is in a list.
 *
 * Restated from the rows that JsonLogic keeps for every implementation (`tests.json` of jsonlogic.com, which `jwadhams/json-logic-js` fetches
 * for `tests/tests.js`, and `TotalTechGeek/json-logic-engine` keeps as `suites/compatible.json`); what each row expects is confirmed by
 * json-logic-js, from npm. Left out, as not of the fragment: arithmetic, texts, data by path, `missing`, `if`, and what makes lists.
 */
export const jsonLogicFragment: Source = {
  name: 'JsonLogic',
  part: 'comparisons, `and`, `or`, `!`, `!!`, `in`; `all`, `none`, `some`',
  from: '`tests.json` of jsonlogic.com, as in `TotalTechGeek/json-logic-engine`, `suites/compatible.json`; confirmed by json-logic-js',
  rows: [
    ...[...comparisons, ...connectives, ...truthy, ...membership].map(rowOf),
    ...onData.map(
      ([rule, data, theirs], index): Row => ({
        id: `data ${index + 1}`,
        theirs,
        ours: () => ask(questionOf(rule, data)).truth,
        confirmed: () => jsonLogic.apply(rule as never, data),
      }),
    ),
    ...overLists.map((id): Row => ({ id: `lists: ${id}`, inexpressible: quantified })),
  ],
}
