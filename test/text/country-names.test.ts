import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import type { Ruleset } from '../../src/index.ts'
import { countries } from '../../src/model/country.ts'
import { countryName, countryNamed } from '../../src/text/country-names.ts'

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
