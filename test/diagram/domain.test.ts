import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allCells, type Comparison, cellOfNumber, domainOf, satisfied } from '../../src/diagram/domain.ts'
import { cellsOf, numberValue } from '../../src/measures/value.ts'

const constants = [-3, 0, 1, 5, 6, 20]

const ordered: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({
    operator: fc.constantFrom('equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'),
    operand: fc.constantFrom(...constants),
  }),
  fc.record({ operator: fc.constantFrom('in', 'notIn'), operand: fc.uniqueArray(fc.constantFrom(...constants), { minLength: 1 }) }),
)

describe('the cells of a number', () => {
  it('hold together exactly what its comparisons cannot tell apart', () => {
    fc.assert(
      fc.property(fc.array(ordered, { minLength: 1, maxLength: 4 }), (comparisons) => {
        const domain = domainOf({ kind: 'integer' }, comparisons)
        if (domain.kind !== 'ordered') throw new Error('an integer is ordered')
        for (let value = -6; value <= 23; value++) {
          const cell = cellOfNumber(domain.cuts, value)
          for (const comparison of comparisons) expect(satisfied(domain, comparison)[cell]).toBe(compares(value, comparison))
        }
        expect(new Set([-7, ...domain.cuts].map((value) => cellOfNumber(domain.cuts, value)))).toEqual(new Set(allCells(domain)))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['lessThan', [5]],
    ['greaterThanInclusive', [5]],
    ['greaterThan', [6]],
    ['lessThanInclusive', [6]],
    ['equal', [5, 6]],
    ['notEqual', [5, 6]],
  ] as const)('are no more than %s needs', (operator, cuts) => {
    expect(domainOf({ kind: 'integer' }, [{ operator, operand: 5 }])).toMatchObject({ cuts })
  })

  it('that an inexact value can have are those from its least to its most', () => {
    fc.assert(
      fc.property(
        fc.array(ordered, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -6, max: 22 }),
        fc.nat({ max: 30 }),
        (comparisons, least, more) => {
          const domain = domainOf({ kind: 'integer' }, comparisons)
          const cuts = domain.kind === 'ordered' ? domain.cuts : []
          const values = Array.from({ length: more + 1 }, (_, index) => least + index)
          expect(cellsOf(domain, numberValue(least, least + more, []))).toEqual([
            ...new Set(values.map((value) => cellOfNumber(cuts, value))),
          ])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('are one more for a date that there may be none of, which equals nothing and is neither before nor after anything', () => {
    const comparisons: readonly Comparison[] = [
      { operator: 'lessThan', operand: 5 },
      { operator: 'greaterThanInclusive', operand: 5 },
      { operator: 'equal', operand: 5 },
      { operator: 'notEqual', operand: 5 },
      { operator: 'notIn', operand: [5] },
    ]
    const domain = domainOf({ kind: 'date', none: true }, comparisons)
    expect(domain).toEqual({ kind: 'ordered', size: 4, cuts: [5, 6], none: 3 })
    expect(comparisons.map((comparison) => satisfied(domain, comparison)[3])).toEqual([false, false, false, true, true])
    expect(cellsOf(domain, { kind: 'number', least: 0, most: 4, none: 'unknown', open: [] })).toEqual([0, 3])
    expect(cellsOf(domain, { kind: 'number', least: 0, most: 0, none: 'true', open: [] })).toEqual([3])
  })
})

describe('the cells of what is true or false, and of whether a list has a country', () => {
  it.each([
    ['equal', true, [false, true]],
    ['equal', false, [true, false]],
    ['notEqual', true, [true, false]],
    ['notEqual', false, [false, true]],
    ['contains', 'CN', [false, true]],
    ['doesNotContain', 'CN', [true, false]],
  ] as const)('are two, and %s %s holds in %j', (operator, operand, holds) => {
    const kind = operator === 'equal' || operator === 'notEqual' ? 'boolean' : 'countries'
    const domain = domainOf({ kind }, [{ operator, operand }])
    expect(domain).toEqual({ kind: 'boolean', size: 2 })
    expect(satisfied(domain, { operator, operand })).toEqual(holds)
    expect(allCells(domain)).toEqual([0, 1])
  })
})

describe('the cells of a day, a time or a length', () => {
  it.each([
    { kind: 'integer' },
    { kind: 'date', none: false },
    { kind: 'time', none: false },
    { kind: 'length', in: 'days', none: false },
  ] as const)('are those of a number, and none for one that is lacking: %j', (kind) => {
    expect(domainOf(kind, [{ operator: 'lessThan', operand: 5 }])).toEqual({ kind: 'ordered', size: 2, cuts: [5], none: undefined })
  })
})

describe('the cells of a symbol', () => {
  const comparisons: readonly Comparison[] = [
    { operator: 'in', operand: ['CN', 'HK', 'MO'] },
    { operator: 'equal', operand: 'US' },
  ]

  it('are one for all that are answered alike, and one for those that no condition names', () => {
    const domain = domainOf({ kind: 'country' }, comparisons)
    expect(domain).toMatchObject({ kind: 'symbols', size: 3 })
    const cell = (symbol: string) => cellsOf(domain, { kind: 'symbol', symbol, open: [] })
    expect([cell('CN'), cell('HK')]).toEqual([cell('MO'), cell('MO')])
    expect(cell('FR')).toEqual(cell('DE'))
    expect(new Set([cell('CN'), cell('US'), cell('FR')].flat()).size).toBe(3)
  })

  it('leave out those that a country can be when the facts name every country of a cell', () => {
    const domain = domainOf({ kind: 'country' }, comparisons)
    const without = (...named: string[]) => cellsOf(domain, { kind: 'symbol', except: new Set(named), open: [] })
    expect(without('US')).toHaveLength(2)
    expect(without('CN', 'HK')).toHaveLength(3)
    expect(without('CN', 'HK', 'MO', 'US')).toHaveLength(1)
  })

  it('hold together exactly the symbols that all comparisons answer alike, those that none names among them', () => {
    const symbols = ['CN', 'HK', 'MO', 'US']
    const comparison: fc.Arbitrary<Comparison> = fc.oneof(
      fc.record({ operator: fc.constantFrom('equal', 'notEqual'), operand: fc.constantFrom(...symbols) }),
      fc.record({ operator: fc.constantFrom('in', 'notIn'), operand: fc.uniqueArray(fc.constantFrom(...symbols), { minLength: 1 }) }),
    )
    const kinds = fc.constantFrom({ kind: 'country' } as const, { kind: 'text' } as const, { kind: 'enum', values: symbols } as const)
    fc.assert(
      fc.property(kinds, fc.array(comparison, { maxLength: 4 }), (kind, list) => {
        const domain = domainOf(kind, list)
        const cellOf = (symbol: string) => cellsOf(domain, { kind: 'symbol', symbol, open: [] })[0] as number
        const answers = (symbol: string) =>
          list.map(({ operator, operand }) => [operand].flat().includes(symbol as never) === (operator === 'equal' || operator === 'in'))
        const all = kind.kind === 'enum' ? symbols : [...symbols, 'FR', 'DE']
        for (const symbol of all) {
          expect(list.map((one) => satisfied(domain, one)[cellOf(symbol)])).toEqual(answers(symbol))
          for (const other of all) expect(cellOf(symbol) === cellOf(other)).toBe(answers(symbol).join() === answers(other).join())
        }
        expect(new Set(all.map(cellOf))).toEqual(new Set(allCells(domain)))
      }),
    )
  })

  it('have no other where the list of values is closed', () => {
    const domain = domainOf({ kind: 'enum', values: ['work', 'study'] }, [{ operator: 'equal', operand: 'work' }])
    expect(domain.size).toBe(2)
    expect(cellsOf(domain, { kind: 'symbol', open: [] })).toEqual([0, 1])
  })
})

function compares(value: number, { operator, operand }: Comparison): boolean {
  const constants = [operand].flat() as number[]
  const [constant = 0] = constants
  if (operator === 'equal' || operator === 'in') return constants.includes(value)
  if (operator === 'notEqual' || operator === 'notIn') return !constants.includes(value)
  if (operator === 'lessThan') return value < constant
  if (operator === 'lessThanInclusive') return value <= constant
  return operator === 'greaterThan' ? value > constant : value >= constant
}
