import { describe, expect, it } from 'vitest'
import { entriesIn, withPart } from '../../../src/model/situation/entries.ts'

describe('entriesIn', () => {
  it('gives the entries of a list, and none of what is no list or no entry', () => {
    expect(entriesIn([{ country: 'JP' }, null, 'x'])).toEqual([{ country: 'JP' }])
    expect([entriesIn('unknown'), entriesIn(undefined)]).toEqual([[], []])
  })
})

describe('withPart', () => {
  const facts = { birthDate: '1990', residences: [{ country: 'JP' }, { country: 'CN', from: '2001' }] }

  it('puts a part of one entry, and leaves all else and what it was given as it was', () => {
    const given = structuredClone(facts)
    expect(withPart(given, { fact: 'residences', index: 1, field: 'from' }, '2002')).toEqual({
      birthDate: '1990',
      residences: [{ country: 'JP' }, { country: 'CN', from: '2002' }],
    })
    expect(given).toEqual(facts)
  })

  it('makes up no list and no entry', () => {
    expect(withPart(facts, { fact: 'residences', index: 5, field: 'from' }, '2002')).toEqual(facts)
    expect(withPart({ birthDate: '1990' }, { fact: 'residences', index: 0, field: 'from' }, '2002')).toEqual({ birthDate: '1990' })
  })
})
