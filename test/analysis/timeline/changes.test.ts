import { describe, expect, it } from 'vitest'
import version from '../../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { timeline } from '../../../src/analysis.ts'

const asOf = '2026-11-21'
const born = (birthDate: '2011-05-14' | '2012-05-14') =>
  ({ usVisa: 'immigrant', birthDate, nationalities: ['JP'], residences: [{ country: 'JP', from: birthDate }], arrests: [] }) as const

describe('what will be otherwise', () => {
  it('is said in the picture within a year, and not further off', () => {
    const soon = 'Japan: police certificate. Not needed until 14 May 2027, when you turn 16.'
    expect(timeline(version, born('2011-05-14'), { asOf })).toContain(soon)
    expect(timeline(version, born('2012-05-14'), { asOf })).not.toContain('Not needed until')
    expect(timeline(version, born('2011-05-14'), { asOf, language: 'zh' })).toContain('2027年5月14日以前不需要')
  })
})
