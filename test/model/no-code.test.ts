import { describe, expect, it } from 'vitest'
import { isCountry } from '../../src/model/country.ts'
import { codeInstead } from '../../src/model/no-code.ts'
import { refusalOf } from './support.ts'

const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const pairs = capitals.flatMap((first) => capitals.map((second) => first + second))

describe('what is often taken for a country code', () => {
  it('is no code, and leads to codes', () => {
    const told = pairs.filter((pair) => codeInstead(pair) !== undefined)
    expect(told).toEqual(expect.arrayContaining(['SU', 'YU', 'CS', 'DD', 'ZR', 'BU', 'TP', 'AN', 'UK', 'EN', 'EL']))
    for (const pair of told) {
      expect(isCountry(pair)).toBe(false)
      const named = [...(codeInstead(pair) ?? '').matchAll(/`(\w+)`/g)].map(([, code = '']) => code)
      expect(named.length).toBeGreaterThan(0)
      for (const code of named) expect(isCountry(code)).toBe(true)
    }
  })

  it('is refused in the data of a version in the same words', () => {
    expect(refusalOf({ certifiesByPlace: [{ country: 'UK', cites: ['handbook'] }] })).toContain(
      'certifiesByPlace[0].country: `UK` is not a country code: the United Kingdom is `GB`',
    )
    expect(refusalOf({ places: { SU: {} } })).toContain('places.SU')
  })
})
