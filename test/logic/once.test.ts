import { describe, expect, it } from 'vitest'
import { once } from '../../src/logic/once.ts'

describe('once', () => {
  it('makes what is not known, and what is known never again', () => {
    const known = new Map([['one', 1]])
    const made: string[] = []
    const lengthOf = (word: string) =>
      once(known, word, () => {
        made.push(word)
        return word.length
      })
    expect(['one', 'two', 'three', 'two', ''].map(lengthOf)).toEqual([1, 3, 5, 3, 0])
    expect(lengthOf('')).toBe(0)
    expect(made).toEqual(['two', 'three', ''])
  })
})
