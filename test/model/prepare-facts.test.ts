import { describe, expect, it } from 'vitest'
import { parsePlainDate } from '../../src/calendar/plain-date.ts'
import { prepareFacts } from '../../src/model/situation/prepare-facts.ts'
import { borduriaVersion } from '../support/versions.ts'
import { asOf } from './support.ts'

const cn = { country: 'CN', from: '2000-01-01' }

/** The facts as the engine computes with them. */
function prepared(facts: object) {
  return prepareFacts(borduriaVersion, facts, parsePlainDate(asOf) ?? 0, true)
}

describe('prepareFacts', () => {
  it('gives every case assumptions of its own, and those of what is not told alone', () => {
    const first = prepared({})
    const expected = structuredClone(first.assumptions)
    expect(expected.length).toBeGreaterThan(0)
    for (const assumption of first.assumptions) Object.assign(assumption, { fact: 'changed' })
    expect(prepared({}).assumptions).toEqual(expected)
    const [told, ...others] = expected
    expect(prepared({ [told?.fact ?? '']: told?.value }).assumptions).toEqual(others)
    expect(prepared({}).assumptions).toEqual(expected)
  })

  it('compares places without regard to case, width and space, and shows them as written', () => {
    expect(prepared({ residences: [{ ...cn, place: ' ＳＺohôd' }] }).stays.get('residences')?.entries[0]?.place).toEqual({
      key: 'szohod',
      shown: 'ＳＺohôd',
    })
    expect(
      prepared({ certificates: [{ country: 'CN', issuedOn: '2020', place: 'Szohôd ' }] })
        .records.get('certificates')
        ?.entries[0]?.fields.get('place'),
    ).toEqual({
      kind: 'symbol',
      at: { fact: 'certificates', index: 0, field: 'place' },
      state: { value: 'szohod' },
      shown: 'Szohôd',
    })
  })

  it('knows why a place is not known', () => {
    const { entries = [] } = prepared({ residences: [cn, { ...cn, place: 'unknown' }] }).stays.get('residences') ?? {}
    expect(entries.map(({ unplaced }) => unplaced)).toEqual([
      { at: { fact: 'residences', index: 0, field: 'place' }, gap: 'absent' },
      { at: { fact: 'residences', index: 1, field: 'place' }, gap: 'unknown' },
    ])
  })

  it('makes no difference between 0 and -0', () => {
    expect(prepared({ children: -0 }).scalars.get('children')).toEqual({ kind: 'integer', at: { fact: 'children' }, state: { value: 0 } })
  })

  it('lists what it assumed of absent facts', () => {
    expect(prepared({ historyComplete: false, nationalities: 'unknown' }).assumptions).toEqual([{ fact: 'purpose', value: 'work' }])
    expect(prepareFacts(borduriaVersion, {}, 0, false).assumptions).toEqual([])
  })

  it.each([
    [{ residences: [cn], historyComplete: true }, []],
    [{ residences: [cn], historyComplete: false }, [{ at: { fact: 'residences' }, gap: 'incomplete' }]],
    [{ residences: [cn], historyComplete: 'unknown' }, [{ at: { fact: 'historyComplete' }, gap: 'unknown' }]],
    [{ residences: 'unknown', historyComplete: false }, [{ at: { fact: 'residences' }, gap: 'unknown' }]],
    [{ historyComplete: true }, [{ at: { fact: 'residences' }, gap: 'absent' }]],
  ])('tells whether a history may lack stays: %j', (facts, open) => {
    expect(prepared(facts).stays.get('residences')?.open).toEqual(open)
  })
})
