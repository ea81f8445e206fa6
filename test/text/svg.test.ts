import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText, textWidth } from '../../src/text/svg.ts'

const letters = fc.constantFrom('a', 'W', ' ', '中', '\u0301', '😀', '<', '…')

describe('fitText', () => {
  it('leaves what fits, and else the most letters that fit with the mark', () => {
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 30 }),
        fc.integer({ min: 6, max: 14 }),
        fc.integer({ min: 0, max: 200 }),
        (list, size, width) => {
          const text = list.join('')
          const plain = text.replace(/\s+/gu, ' ')
          const cut = (length: number) => `${[...plain].slice(0, length).join('')}…`
          const lengths = Array.from({ length: [...plain].length }, (_, length) => length)
          const longest = lengths.filter((length) => textWidth(cut(length), size) <= width).at(-1) ?? 0
          expect(fitText(text, size, width)).toBe(textWidth(plain, size) <= width ? plain : cut(longest))
        },
      ),
    )
  })
})
