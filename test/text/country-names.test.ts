import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import type { Ruleset } from '../../src/index.ts'
import { countries } from '../../src/model/country.ts'
import { countryInSentence, countryName, countryNamed } from '../../src/text/country-names.ts'

describe('countryName', () => {
  it('knows every country in both languages, each by a name of its own', () => {
    for (const language of ['en', 'zh'] as const) {
      const names = countries.map((code) => countryName(code, language))
      expect(names.filter((name, index) => name === countries[index])).toEqual([])
      expect(new Set(names).size).toBe(countries.length)
    }
  })

  it('prefers the short name, unless two countries share it', () => {
    expect(['CN', 'IR', 'US', 'RU', 'GB', 'CG', 'CD'].map((code) => countryName(code, 'en'))).toEqual([
      'China',
      'Iran',
      'United States',
      'Russia',
      'United Kingdom',
      'Republic of the Congo',
      'Democratic Republic of the Congo',
    ])
  })

  it('says Macau, as the sources and the texts of rulesets do, and understands Macao', () => {
    expect(countryName('MO', 'en')).toBe('Macau')
    expect(countryNamed('Macao')).toBe('MO')
    // The title of a page is as it is.
    const others = Object.values(rulesets).flatMap(({ versions }: Ruleset) =>
      versions.flatMap(({ citations: _, places: __, ...version }) => JSON.stringify(version).match(/[^"]*Macao[^"]*/g) ?? []),
    )
    expect([...new Set(others)]).toEqual([])
  })

  it('says the short name that people use, where the list has a formal one alone, and understands both', () => {
    for (const [name, code] of [
      ['Syria', 'SY'],
      ['Laos', 'LA'],
      ['Moldova', 'MD'],
      ['Holy See', 'VA'],
      ['Brunei', 'BN'],
    ] as const) {
      expect([countryName(code, 'en'), countryNamed(name)]).toEqual([name, code])
    }
    expect(['Syrian Arab Republic', 'Holy See (Vatican City State)', 'Moldova, Republic of'].map(countryNamed)).toEqual(['SY', 'VA', 'MD'])
  })

  it('gives back a code that it does not know', () => {
    expect(countryName('ZZ', 'en')).toBe('ZZ')
    expect(countryName('constructor', 'en')).toBe('constructor')
  })
})

describe('countryNamed', () => {
  it('reads back every name that it gives, in any case', () => {
    for (const code of countries) {
      expect(countryNamed(countryName(code, 'en').toUpperCase())).toBe(code)
      expect(countryNamed(countryName(code, 'zh'))).toBe(code)
      expect(countryNamed(` ${code.toLowerCase()} `)).toBe(code)
    }
  })

  it.each([
    ['usa', 'US'],
    ['The Netherlands', 'NL'],
    ['Côte d’Ivoire', 'CI'],
    ['congo', undefined],
    ['Utopia', undefined],
    ['', undefined],
  ])('reads %j as %j', (text, code) => {
    expect(countryNamed(text)).toBe(code)
  })
})

describe('countryInSentence', () => {
  it('gives a country its article in English, where it takes one', () => {
    const takes = ['US', 'GB', 'NL', 'PH', 'CZ', 'BS', 'GM', 'MV', 'AE', 'KM', 'SB', 'MH', 'CF', 'CD', 'CG', 'DO', 'FO', 'KY', 'IM', 'VA']
    for (const code of takes) expect(countryInSentence(code, 'en')).toBe(`the ${countryName(code, 'en')}`)
    for (const code of ['CN', 'IR', 'DM', 'NE', 'ZZ']) expect(countryInSentence(code, 'en')).toBe(countryName(code, 'en'))
    for (const code of countries) expect(countryInSentence(code, 'zh')).toBe(countryName(code, 'zh'))
  })

  it('knows of every name that is a form of state or a group of islands', () => {
    const such = countries.filter((code) => /\b(?:Republic|States|Kingdom|Emirates|Islands|Territor\w+)\b/.test(countryName(code, 'en')))
    const without = such.filter((code) => !countryInSentence(code, 'en').startsWith('the ')).map((code) => countryName(code, 'en'))
    // Two names joined.
    expect(new Set(without)).toEqual(new Set(['South Georgia and the South Sandwich Islands', 'Heard Island and McDonald Islands']))
  })
})
