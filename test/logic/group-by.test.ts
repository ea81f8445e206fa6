import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupBy } from '../../src/logic/group-by.ts'

describe('groupBy', () => {
  it('gives every item under its key, in order, and no key without an item; keys as they first appear', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 99 })), fc.integer({ min: 1, max: 5 }), (items, keys) => {
        const keyOf = (item: number) => item % keys
        const groups = groupBy(items, keyOf)
        expect([...groups.keys()]).toEqual([...new Set(items.map(keyOf))])
        for (const [key, group] of groups) expect(group).toEqual(items.filter((item) => keyOf(item) === key))
      }),
    )
  })
})
