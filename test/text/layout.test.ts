import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable } from '../../src/calendar/printable.ts'
import { lineWidth, underline, widthOf, wrap } from '../../src/text/layout.ts'

const word = fc.oneof(
  fc.string({ maxLength: 130 }),
  fc.constantFrom(
    'certificate',
    '居住证明，',
    '（中国）',
    '“公证书”',
    'six',
    'https://example.org/a/very/long/address/that/nobody/should/ever/break/in/two/since/it/would/not/work/any/more',
  ),
)
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))

describe('wrap', () => {
  it('loses nothing but white space, and adds nothing', () => {
    fc.assert(
      fc.property(text, (given) => {
        const without = (part: string) => part.replace(/\s/gu, '')
        expect(without(wrap(given, '- ').join(''))).toBe(`-${without(printable(given))}`)
      }),
    )
  })

  it('makes no line wider than it may be, but for an address', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const line of wrap(given, '  - ')) if (!line.includes('://')) expect(widthOf(line)).toBeLessThanOrEqual(lineWidth)
      }),
    )
  })

  it('keeps words whole, and lets no line of Chinese begin with a closing mark', () => {
    const english = wrap('certificate '.repeat(30), '- ')
    expect(english.every((line) => /^(- | {2})(certificate ?)+$/.test(line))).toBe(true)
    const chinese = wrap('居住证明，'.repeat(40))
    expect(chinese.length).toBeGreaterThan(3)
    expect(chinese.filter((line) => line.startsWith('，'))).toEqual([])
  })

  it('hangs further lines beneath the text of the first', () => {
    expect(wrap('a '.repeat(60).trim(), '- ')[1]).toMatch(/^ {2}a/)
  })

  it('gives the beginning alone for an empty text', () => {
    expect(wrap('', '- ')).toEqual(['-'])
  })
})

describe('widthOf', () => {
  it('counts two columns for a Chinese character', () => {
    expect(widthOf('6 个月')).toBe(6)
    expect(widthOf('fiancé')).toBe(6)
  })
})

describe('printable', () => {
  it('leaves nothing that steers a terminal', () => {
    expect(printable('Bei\u001B[31mjing\u202E\n  x')).toBe('Bei\uFFFD[31mjing\uFFFD x')
  })
})

describe('underline', () => {
  it('is as wide as the heading', () => {
    expect(underline('中国', '-')).toEqual(['中国', '----'])
  })
})
