import type { MeasureOf } from '../../model/measure.ts'
import type { Piece } from './course.ts'
import { selectedOn, sinceIsSteady } from './selected.ts'

/**
 * Whether a date is the as-of date itself on every day of a piece of time: the last day of a stay that goes on is.
 *
 * Then it rises with the as-of date, and nothing passes between the two.
 */
export function inStep(name: string, piece: Piece): boolean {
  if (name === 'asOf') return true
  const { version, first, last, course } = piece
  const measure = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
  if (measure === undefined) return false
  const { asOf: start } = first.seen.situation
  const { asOf: end } = last.seen.situation
  if ('earliest' in measure) {
    return measure.earliest.some((one) => inStep(one, piece)) && measure.earliest.every((one) => inStep(one, piece) || atLeast(one, end))
  }
  if ('latest' in measure) {
    return measure.latest.some((one) => inStep(one, piece)) && measure.latest.every((one) => inStep(one, piece) || atMost(one, start))
  }
  return 'lastDay' in measure && goesOn(measure)

  function atLeast(one: string, day: number): boolean {
    const low = course(one)?.low
    return low?.kind === 'number' && (low.none === 'true' || low.least >= day)
  }

  function atMost(one: string, day: number): boolean {
    const high = course(one)?.high
    return high?.kind === 'number' && high.none === 'false' && high.most <= day
  }

  function goesOn(measure: MeasureOf<'lastDay'>): boolean {
    const { lastDay, lasting, since, until } = measure
    if (until !== undefined && !inStep(until, piece)) return false
    if (since !== undefined && !(atMost(since, start) && (lasting === undefined || sinceIsSteady(measure, piece)))) return false
    const { stays } = selectedOn('first', lastDay, measure, piece)
    if (!stays.some(({ present, stay }) => present && (stay.to === undefined || stay.to.least >= end))) return false
    if (lasting === undefined) return true
    // A stay that has lasted long enough on the first day has on all.
    const value = first.look(name)
    return value.kind === 'number' && value.none === 'false' && value.least === start
  }
}
