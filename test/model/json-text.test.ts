import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonText } from '../../src/model/json-text.ts'

describe('jsonText', () => {
  it('is read again as the same, and shows nothing that steers or hides', () => {
    const text = fc.string({ unit: 'binary' })
    const data = fc.oneof(text, fc.anything({ values: [text, fc.double(), fc.boolean()], key: text, withNullPrototype: false }))
    fc.assert(
      fc.property(data, fc.constantFrom(undefined, 2), (data, indent) => {
        const plain = JSON.stringify(data, null, indent)
        fc.pre(plain !== undefined)
        const written = jsonText(data, indent)
        expect(JSON.parse(written)).toEqual(JSON.parse(plain))
        expect(written).not.toMatch(/[^\P{C}\n]/u)
        expect(written).not.toMatch(/[\u2028\u2029]/u)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['a\u202Eb', '"a\\u202eb"'],
    ['\u009B2J', '"\\u009b2J"'],
    ['\u{E0041}', '"\\udb40\\udc41"'],
    ['北京 é 😀', '"北京 é 😀"'],
  ])('writes %j as %s', (text, written) => {
    expect(jsonText(text)).toBe(written)
  })
})
