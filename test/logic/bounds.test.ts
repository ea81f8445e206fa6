import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactly, isAtLeast, isExact } from '../../src/logic/bounds.ts'

const small = fc.integer({ min: -5, max: 5 })

describe('isAtLeast', () => {
  it('is decided exactly where every value within the bounds agrees', () => {
    fc.assert(
      fc.property(small, fc.nat({ max: 5 }), small, (least, width, threshold) => {
        const answers = new Set(Array.from({ length: width + 1 }, (_, step) => least + step >= threshold))
        const expected = answers.size === 2 ? 'unknown' : String(answers.has(true))
        expect(isAtLeast({ least, most: least + width }, threshold)).toBe(expected)
      }),
    )
  })

  it('knows what has no bound on one side', () => {
    expect(isAtLeast({ least: 18, most: Infinity }, 18)).toBe('true')
    expect(isAtLeast({ least: -Infinity, most: 17 }, 18)).toBe('false')
    expect(isAtLeast({ least: -Infinity, most: Infinity }, 18)).toBe('unknown')
  })
})

describe('exactly', () => {
  it('decides every comparison as the number itself does', () => {
    fc.assert(
      fc.property(small, small, (value, threshold) => {
        expect(isAtLeast(exactly(value), threshold)).toBe(String(value >= threshold))
      }),
    )
  })

  it('gives exact bounds', () => {
    expect(exactly(18)).toEqual({ least: 18, most: 18 })
    expect(isExact(exactly(18))).toBe(true)
  })
})

describe('isExact', () => {
  it('holds of one value only', () => {
    expect(isExact({ least: 17, most: 18 })).toBe(false)
    expect(isExact({ least: 17, most: 17 })).toBe(true)
  })
})
