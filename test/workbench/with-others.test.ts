import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withOthers } from '../../examples/workbench/views/interview/with-others.ts'

const value = fc.oneof(fc.boolean(), fc.integer(), fc.constantFrom('unknown', '2015-04'))
const known = fc.constantFrom('country', 'issuedOn')
const other = fc.constantFrom('cnNotarised', 'nzSeen')
const entry = (field: fc.Arbitrary<string>) => fc.dictionary(field, value, { maxKeys: 2 })
const list = fc.array(fc.record({ known: entry(known), other: entry(other) }), { maxLength: 4 })

describe('withOthers', () => {
  it('takes the facts of the interview, and keeps what it does not know', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), value),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), value),
        fc.dictionary(fc.constantFrom('x', 'y'), value),
        (before, after, others) => {
          expect(withOthers({ ...before, ...others }, before, after)).toEqual({ ...after, ...others })
        },
      ),
    )
  })

  it('keeps the fields of records that it does not know, while a part of one is answered', () => {
    fc.assert(
      fc.property(list, fc.nat(), value, (entries, number, answered) => {
        const file = { certificates: entries.map((one) => ({ ...one.known, ...one.other })) }
        const before = { certificates: entries.map((one) => one.known) }
        const at = entries.length === 0 ? -1 : number % entries.length
        const certificates = before.certificates.map((one, index) => (index === at ? { ...one, country: answered } : one))
        const expected = certificates.map((one, index) => ({ ...one, ...entries[index]?.other }))
        expect(withOthers(file, before, { certificates })).toEqual({ certificates: expected })
      }),
    )
  })

  it('keeps them where entries are added before and behind', () => {
    const file = { certificates: [{ country: 'CN', cnNotarised: true }, { country: 'FR' }] }
    const before = { certificates: [{ country: 'CN' }, { country: 'FR' }] }
    const after = { certificates: [{ country: 'DE' }, { country: 'CN' }, { country: 'FR' }, { country: 'JP' }] }
    expect(withOthers(file, before, after)).toEqual({
      certificates: [{ country: 'DE' }, { country: 'CN', cnNotarised: true }, { country: 'FR' }, { country: 'JP' }],
    })
  })
})
