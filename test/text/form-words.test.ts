import { describe, expect, it } from 'vitest'
import australia from '../../rulesets/au/police-certificates/index.ts'
import canada from '../../rulesets/ca/express-entry-police-certificates/index.ts'
import { countryName, formatDate, parsePartialDate } from '../../src/index.ts'
import { misspelt } from '../../src/read.ts'

// What a form of one's own has to know of the package, by its public entries.
describe('a form', () => {
  it('names countries and days as the results do', () => {
    expect([countryName('HK', 'en'), countryName('HK', 'zh')]).toEqual(['Hong Kong', '香港'])
    expect(formatDate(parsePartialDate('2015-04-17')?.least ?? 0, 'en')).toBe('17 April 2015')
  })

  it('reads the first and last day of a partial date', () => {
    expect(parsePartialDate('2016-02')).toEqual({ least: 16_832, most: 16_860 })
    expect(parsePartialDate('2016-13')).toBeUndefined()
  })

  it('finds what no ruleset knows in a client file', () => {
    const versions = [...australia.versions, ...canada.versions]
    expect(misspelt(versions, { birthdate: '1988', auVisa: 'other' }).map(({ message }) => message)).toEqual([
      'there is no fact `birthdate`: did you mean `birthDate`?',
    ])
  })
})
