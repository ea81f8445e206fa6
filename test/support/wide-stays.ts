import * as fc from 'fast-check'
import type { Bounds } from '../../src/logic/bounds.ts'
import { type Day, textOf } from '../oracle/calendar.ts'
import type { PlainStay } from '../oracle/measures.ts'
import { base, type CompleteHistory, type InexactHistory, type InexactStay } from './inexact-stays.ts'

/** Histories of stays known to within a year, one following the other, so that they can touch or not. */
export function wideHistories(most: number): fc.Arbitrary<InexactHistory> {
  const inexact = fc.record({
    before: fc.nat({ max: 400 }),
    from: fc.nat({ max: 365 }),
    lasts: fc.nat({ max: 900 }),
    to: fc.nat({ max: 365 }),
  })
  return fc.record({ since: fc.nat({ max: 900 }), list: fc.array(inexact, { minLength: 2, maxLength: most }) }).map(({ since, list }) => {
    let next = base
    const stays = list.map(({ before, from, lasts, to }): InexactStay => {
      const first = next - before
      const last = first + lasts
      next = last + to
      return {
        from: { least: first, most: Math.min(first + from, last + to) },
        to: { least: last, most: last + to },
        place: 'beijing',
      }
    })
    return { asOf: base + 3000, since: { least: base + since, most: base + since + 40 }, stays }
  })
}

/** Some completions of a history: the least and most days of each stay, any other, and the day beside another stay. */
export function someCompletions({ asOf, since, stays }: InexactHistory): fc.Arbitrary<readonly CompleteHistory[]> {
  const one = fc
    .tuple(fc.integer({ min: since.least, max: since.most }), ...stays.map(() => fc.tuple(pick, pick, fc.boolean())))
    .map(([start, ...picks]) => {
      let previous = Number.NaN
      const residences = stays.map(({ from, to }, index): PlainStay => {
        const [pickFirst, pickLast, follows] = picks[index] as [Pick, Pick, boolean]
        const last = to as Bounds
        const wanted = follows && previous + 1 >= from.least && previous + 1 <= from.most ? previous + 1 : chosen(from, pickFirst)
        const end = Math.max(wanted, chosen(last, pickLast))
        previous = end
        return { country: 'CN', place: 'beijing', from: textOf(wanted), to: textOf(end) }
      })
      return { asOf, start: start as Day, residences }
    })
  return fc.array(one, { minLength: 20, maxLength: 20 })
}

type Pick = 'first' | 'last' | number

const pick: fc.Arbitrary<Pick> = fc.oneof(fc.constant<Pick>('first'), fc.constant<Pick>('last'), fc.nat())

function chosen({ least, most }: Bounds, how: Pick): Day {
  return how === 'first' ? least : how === 'last' ? most : least + (how % (most - least + 1))
}
