import { describe, expect, it } from 'vitest'
import { prepareCase } from '../../src/engine/case.ts'
import { subjectsOf } from '../../src/engine/subjects.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

const question = { en: '?', zh: '？' }

const version: RulesetVersion = {
  ...emptyVersion,
  facts: {
    home: asked({ type: 'country' }),
    passports: asked({ type: 'countries' }),
    residences: asked({ type: 'stays', complete: 'whole' }),
    whole: asked({ type: 'boolean' }),
    arrests: asked({ type: 'records', each: 'arrest', fields: { country: { type: 'country', optional: true, question } } }),
    letters: asked({ type: 'records', each: 'letter', fields: { kept: { type: 'boolean', question } } }),
  },
}

const closed = { home: 'FR', passports: ['CN', 'FR'], residences: [], whole: true, arrests: [], letters: [] }

function subjects(forEach: string | undefined, facts: object): readonly object[] {
  const { situation } = prepareCase(version, { ...closed, ...facts }, { asOf: '2026-11-21' })
  return subjectsOf(version, situation, forEach).map(({ subject }) => subject)
}

describe('subjectsOf', () => {
  it('gives the case itself for a rule that is applied once', () => {
    expect(subjects(undefined, {})).toEqual([{}])
  })

  it('gives every country that the facts name, once, in the order of the facts', () => {
    const residences = [{ country: 'JP', from: '2015', to: '2016' }]
    expect(subjects('country', { residences, arrests: [{ country: 'US' }] })).toEqual(
      ['FR', 'CN', 'JP', 'US'].map((country) => ({ country })),
    )
  })

  it.each<[string, object]>([
    ['a list is not given', { passports: undefined }],
    ['a list cannot be known', { arrests: 'unknown' }],
    ['a history may lack stays', { whole: false }],
    ['a country is not given', { home: undefined }],
    ['a record has no country', { arrests: [{}] }],
  ])('ends with any other country where %s', (_, facts) => {
    expect(subjects('country', facts).at(-1)).toEqual({ country: '*' })
  })

  it('gives no other country where the facts leave none open, be another list as it may', () => {
    expect(subjects('country', { letters: undefined })).toEqual([{ country: 'FR' }, { country: 'CN' }])
  })

  it('gives the places of each country, as they were first written', () => {
    const residences = [
      { country: 'CN', place: 'Beijing', from: '2015', to: '2016' },
      { country: 'CN', place: ' BEIJING', from: '2018', to: '2019' },
      { country: 'JP', place: 'Osaka', from: '2017', to: '2017' },
    ]
    expect(subjects('place', { residences })).toEqual([
      { country: 'CN', place: 'Beijing' },
      { country: 'JP', place: 'Osaka' },
    ])
  })

  it('gives any other place of a country where a stay has none, and of each where there may be further stays', () => {
    const residences = [{ country: 'CN', from: '2015', to: '2016' }]
    expect(subjects('place', { residences })).toEqual([{ country: 'CN', place: '*' }])
    expect(subjects('place', { whole: false })).toEqual([
      { country: 'FR', place: '*' },
      { country: 'CN', place: '*' },
      { country: '*', place: '*' },
    ])
  })

  it('gives each record by its number, with its country where it has one, and any other where the list is open', () => {
    expect(subjects('arrest', { arrests: [{ country: 'US' }, {}] })).toEqual([{ arrest: 0, country: 'US' }, { arrest: 1 }])
    expect(subjects('arrest', { arrests: undefined })).toEqual([{ arrest: '*' }])
    expect(subjects('letter', { letters: [{ kept: true }] })).toEqual([{ letter: 0 }])
  })
})
