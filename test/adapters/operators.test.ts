import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { toJsonRulesEngine } from '../../src/adapters/json-rules-engine.ts'
import { operators } from '../../src/adapters/operators.ts'
import { borduriaVersion } from '../support/versions.ts'

const compare = (name: string, actual: unknown, operand: unknown) =>
  operators.find((operator) => operator.name === name)?.evaluate(actual, operand)

describe('operators', () => {
  it('take the place of every operator that conditions name', () => {
    expect(operators.map(({ name }) => name).sort()).toEqual(
      ['equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain']
        .concat(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'])
        .sort(),
    )
  })

  it.each([
    ['notEqual', undefined, 18, '`undefined` cannot be compared with 18'],
    ['greaterThan', undefined, '2015-01-01', '`undefined` cannot be compared with "2015-01-01"'],
    ['notIn', undefined, ['CN'], '`undefined` cannot be compared with "CN"'],
    ['notEqual', 'unknown', 'work', '`unknown` cannot be compared with "work"'],
    ['lessThan', { least: 17, most: 18 }, 18, 'an object cannot be compared with 18'],
    ['lessThan', '17', 18, '`"17"` cannot be compared with 18'],
    ['equal', Number.NaN, 18, '`NaN` cannot be compared with 18'],
    ['greaterThan', { days: 190 }, { months: 6 }, 'an object cannot be compared with {"months":6}'],
    ['equal', 'true', true, '`"true"` cannot be compared with true'],
    ['doesNotContain', undefined, 'CN', '`undefined` is not a list'],
    ['contains', 'CN', 'CN', '`CN` is not a list'],
  ])('%s refuses %j beside %j', (name, actual, operand, problem) => {
    expect(() => compare(name, actual, operand)).toThrow(`\`facts\`: ${problem}`)
  })

  it('put a day after the year 9999 after every other, and one before the year 1000 before', () => {
    expect(compare('greaterThan', '+010001-12-31', '2015-01-01')).toBe(true)
    expect(compare('lessThan', '+010001-12-31', '9999-12-31')).toBe(false)
    expect(compare('lessThan', '0984-01-01', '1000-01-01')).toBe(true)
    expect(compare('equal', '9999-12-31', '9999-12-31')).toBe(true)
  })

  it('look at every operand of a list, and find a value among none of another kind', () => {
    expect(compare('in', 4, [1, 4])).toBe(true)
    expect(compare('in', 3, [1, 4])).toBe(false)
    expect(() => compare('in', 4, [4, 'CN'])).toThrow('`facts`: `4` cannot be compared with "CN"')
  })

  it('end a run whose facts are not there, though the engine allows that', async () => {
    const { rules, operators: own } = toJsonRulesEngine(borduriaVersion)
    const engine = new Engine([...rules], { allowUndefinedFacts: true })
    for (const { name, evaluate } of own) engine.addOperator(name, evaluate)
    await expect(engine.run({})).rejects.toThrow(/^`facts`: `undefined` (cannot be compared with|is not a list)/)
  })
})
