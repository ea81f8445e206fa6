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

describe('the cells of a symbol', () => {
  const comparisons: readonly Comparison[] = [
    { operator: 'in', operand: ['CN', 'HK', 'MO'] },
    { operator: 'equal', operand: 'US' },
  ]

  it('are one for all that are answered alike, and one for those that no condition names', () => {
    const domain = domainOf({ kind: 'country' }, comparisons)
    expect(domain.size).toBe(3)
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
