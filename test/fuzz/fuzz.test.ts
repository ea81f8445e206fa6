import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { became, keptFor, keptNames, textOf } from './corpus.ts'
import { textsNear } from './mutations.ts'
import { targets } from './targets.ts'

/** How many texts near the kept ones each reader is given: what a second or so is enough for. */
const runs: Readonly<Record<string, number>> = {
  facts: 300,
  'client-file': 200,
  ruleset: 60,
  receipt: 150,
  'partial-date': 2_000,
  time: 2_000,
  'json-lines': 200,
  csv: 300,
}

const seed = Math.floor(Math.random() * 2 ** 31)

describe('what is kept', () => {
  it('is of every reader', () => {
    expect(keptNames.toSorted()).toEqual(targets.map(({ name }) => name).sort())
    expect(Object.keys(runs).sort()).toEqual(keptNames.toSorted())
  })

  it.each(targets)('is taken by the reader of $name, or refused where it says', async (target) => {
    const told: unknown[] = []
    for (const kept of keptFor(target)) told.push([kept[0], kept[1], became(target, kept, await target.read(textOf(target, kept)))])
    expect(told).toEqual(keptFor(target))
  })
})

// What is found is kept: a line of its corpus, with what ought to become of it.
describe(`what is near it (seed ${seed})`, () => {
  it.each(targets)(
    'is taken by the reader of $name and can be used, or is refused by place in words that can be printed',
    async (target) => {
      const seen = { taken: 0, refused: 0 }
      await fc.assert(
        fc.asyncProperty(textsNear(target), async (text) => {
          const places = await target.read(text)
          seen[places.length === 0 ? 'taken' : 'refused'] += 1
        }),
        { numRuns: runs[target.name] as number, seed },
      )
      // No more than a glance: neither may be nearly all.
      expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(0)
      expect(Object.keys(Object.prototype)).toEqual([])
    },
  )
})
