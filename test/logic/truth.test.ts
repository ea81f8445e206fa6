import { describe, expect, it } from 'vitest'
import { all, any, not, type Truth } from '../../src/logic/truth.ts'

const truths: readonly Truth[] = ['true', 'false', 'unknown']
const upToThree = lists(3)
const triples = truths.flatMap((a) => truths.flatMap((b) => truths.map((c) => [a, b, c] as const)))

describe('not', () => {
  it('is its own inverse', () => {
    expect(truths.map(not).map(not)).toEqual(truths)
  })

  it('negates what is known and leaves the unknown', () => {
    expect(truths.map(not)).toEqual(['false', 'true', 'unknown'])
  })
})

describe('all and any', () => {
  it.each(upToThree)('are dual: %j', (...operands) => {
    expect(not(all(operands))).toBe(any(operands.map(not)))
    expect(not(any(operands))).toBe(all(operands.map(not)))
  })

  it.each(upToThree)('are unknown exactly where completing the unknown operands can go either way: %j', (...operands) => {
    const completed = completions(operands)
    expect(all(operands)).toBe(agreed(completed.map((values) => values.every(Boolean))))
    expect(any(operands)).toBe(agreed(completed.map((values) => values.some(Boolean))))
  })

  it.each(upToThree)('heed neither order nor repetition: %j', (...operands) => {
    for (const combine of [all, any]) {
      expect(combine([...operands].reverse())).toBe(combine(operands))
      expect(combine([...operands, ...operands])).toBe(combine(operands))
    }
  })

  it.each(triples)('associate, distribute and absorb: %s, %s, %s', (a, b, c) => {
    expect(all([a, all([b, c])])).toBe(all([a, b, c]))
    expect(any([a, any([b, c])])).toBe(any([a, b, c]))
    expect(all([a, any([b, c])])).toBe(any([all([a, b]), all([a, c])]))
    expect(any([a, all([b, c])])).toBe(all([any([a, b]), any([a, c])]))
    expect(all([a, any([a, b])])).toBe(a)
    expect(any([a, all([a, b])])).toBe(a)
  })

  it('leave one operand as it is', () => {
    expect(truths.map((truth) => all([truth]))).toEqual(truths)
    expect(truths.map((truth) => any([truth]))).toEqual(truths)
  })

  it('are true and false of nothing', () => {
    expect([all([]), any([])]).toEqual(['true', 'false'])
  })

  it('have no law of the excluded middle', () => {
    expect(any(['unknown', not('unknown')])).toBe('unknown')
    expect(all(['unknown', not('unknown')])).toBe('unknown')
  })
})

/** The truth value of a boolean. */
function fromBoolean(value: boolean): Truth {
  return value ? 'true' : 'false'
}

describe('of what is known', () => {
  it('carries negation, conjunction and disjunction over', () => {
    for (const a of [true, false]) {
      expect(fromBoolean(!a)).toBe(not(fromBoolean(a)))
      for (const b of [true, false]) {
        expect(fromBoolean(a && b)).toBe(all([fromBoolean(a), fromBoolean(b)]))
        expect(fromBoolean(a || b)).toBe(any([fromBoolean(a), fromBoolean(b)]))
      }
    }
  })
})

/** Every list of one to `length` truth values. */
function lists(length: number): [Truth, ...Truth[]][] {
  if (length === 0) return []
  const shorter = lists(length - 1)
  return truths.flatMap((truth): [Truth, ...Truth[]][] => [[truth], ...shorter.map((rest): [Truth, ...Truth[]] => [truth, ...rest])])
}

/** Every way of making the unknown operands true or false. */
function completions(operands: readonly Truth[]): boolean[][] {
  const [first, ...rest] = operands
  if (first === undefined) return [[]]
  const values = first === 'unknown' ? [true, false] : [first === 'true']
  return completions(rest).flatMap((tail) => values.map((value) => [value, ...tail]))
}

function agreed(results: readonly boolean[]): Truth {
  if (results.every(Boolean)) return 'true'
  return results.some(Boolean) ? 'unknown' : 'false'
}
