import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsFilledIn, fileFilledIn, filledIn, isEmptyEntry } from '../../examples/workbench/state/filled-in.ts'

const entry = fc.oneof(fc.constant({}), fc.dictionary(fc.constantFrom('country', 'from', 'to'), fc.string()))

describe('what is filled in', () => {
  it('of a list is all of it up to the last entry with anything in it: no entry gets another number', () => {
    fc.assert(
      fc.property(fc.array(entry), (list) => {
        const filled = filledIn(list) as typeof list | undefined
        if (filled === undefined) {
          expect(list.length > 0 && list.every(isEmptyEntry)).toBe(true)
          return
        }
        expect(filled).toEqual(list.slice(0, filled.length))
        expect(list.slice(filled.length).every(isEmptyEntry)).toBe(true)
        expect(filled.length === 0 || !isEmptyEntry(filled.at(-1))).toBe(true)
      }),
    )
  })

  it.each([
    ['that there are none', []],
    ['that it is not known', 'unknown'],
    ['countries', ['CN', 'GB']],
    ['what another program wrote', [null, [], 1]],
  ])('is as it was where it says %s', (_, value) => {
    expect(filledIn(value)).toEqual(value)
  })

  it('of facts leaves out a list in which nothing is: it does not say that there are none', () => {
    expect(factsFilledIn({ birthDate: '1990', residences: [{}], arrests: [] })).toEqual({ birthDate: '1990', arrests: [] })
  })

  it('of a client file is so for everybody in it', () => {
    expect(fileFilledIn({ residences: [{}], family: [{ role: 'spouse', arrests: [{}] }] })).toEqual({ family: [{ role: 'spouse' }] })
  })
})
