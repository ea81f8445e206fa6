import { describe, expect, it } from 'vitest'
import { readFact, siteOf } from '../../src/engine/read-fact.ts'

describe('readFact', () => {
  it('reads the fact that is named, at every site', () => {
    const facts = { first: 1, second: 2 }
    for (let site = 0; site <= 40; site++) {
      expect(readFact(facts, 'first', site)).toBe(1)
      expect(readFact(facts, 'second', site)).toBe(2)
    }
  })
})

describe('siteOf', () => {
  it('is the same for the same name, and shared only when all are taken', () => {
    const names = Array.from({ length: 40 }, (_, index) => `site${index}`)
    const sites = names.map(siteOf)
    expect(names.map(siteOf)).toEqual(sites)
    const own = sites.filter((site) => site < Math.max(...sites))
    expect(new Set(own).size).toBe(own.length)
  })
})
