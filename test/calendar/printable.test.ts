import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inert, printable, writeSteering } from '../../src/calendar/printable.ts'

/** Texts with much that hides in them or steers what shows it. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'ab \t\n\r\u0000\u001b\u007f\u0085\u00a0\u00ad\u200b\u200e\u202e\u2028\u2029\ue000\ufeff\ud800京é'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
})

/** Control, format, private use, surrogates, what is not assigned; separators of lines and paragraphs. */
const steers = (character: string) => character !== '\n' && /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Cn}|\p{Zl}|\p{Zp}/u.test(character)

describe('writeSteering', () => {
  it('writes otherwise each character that steers, and no other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = [...text].map((character) => (steers(character) ? `<${character.codePointAt(0)}>` : character))
        expect(writeSteering(text, (character) => `<${character.codePointAt(0)}>`)).toBe(written.join(''))
      }),
    )
  })
})

describe('inert and printable', () => {
  it('leave nothing that steers, and all else as it is; on one line where it is printed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(inert(text)).toBe([...text].map((character) => (steers(character) ? '\uFFFD' : character)).join(''))
        expect(printable(text)).toBe(inert(text.split(/\s+/).join(' ')))
        expect([...printable(text)].filter((character) => character === '\n' || steers(character))).toEqual([])
      }),
    )
  })

  it.each([
    ['Bei\u001B[31mjing', 'Bei\uFFFD[31mjing'],
    ['北京 \n\t 朝阳', '北京 朝阳'],
    ['a\u202Eb', 'a\uFFFDb'],
  ])('write %j as %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })
})
