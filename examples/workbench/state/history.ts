import { parsePartialDate } from 'immigration-rulesets'
import { overlapsIn, toldTwice } from './overlaps.ts'

/** The days between which something is, in days since 1970-01-01, both included. */
export interface Days {
  readonly least: number
  readonly most: number
}

/** A stay as far as it can be drawn. */
export interface DrawnStay {
  /** Its number in the list, from 0. */
  readonly index: number
  readonly country: string
  readonly from: Days
  readonly to: Days
}

/** Days of which nothing is said, and the stay to look at: the one behind, or the last one. */
export interface Gap {
  readonly from: number
  readonly to: number
  readonly beside: number
}

/** Days that belong to two stays. */
export interface Overlap {
  readonly from: number
  readonly to: number
  readonly stays: readonly [number, number]
}

/** A history of stays as it is drawn. */
export interface History {
  readonly first: number
  readonly last: number
  readonly stays: readonly DrawnStay[]
  readonly gaps: readonly Gap[]
  /** The first of the overlaps: of very many, no more are worth telling one by one. */
  readonly overlaps: readonly Overlap[]
  /** How many overlaps there are beyond them. */
  readonly moreOverlaps: number
  /** The days that belong to more than one stay, each once. */
  readonly toldTwice: readonly { readonly from: number; readonly to: number }[]
}

/**
 * Lays out a history from birth, or from the first stay where that is not known, until the day of the question.
 *
 * Only what is certain is called a gap or an overlap, whatever the days are that are known to the month or year. The one day on which
 * somebody leaves one place and arrives in the next is no overlap worth a word.
 *
 * @param list - What the facts say: stays that cannot be understood are left out.
 *
 * @returns Nothing where no stay can be drawn.
 */
export function historyOf(list: unknown, birthDate: unknown, asOf: string): History | undefined {
  const today = daysOf(asOf)?.least
  if (!Array.isArray(list) || today === undefined) return undefined
  const stays = list.flatMap((stay: unknown, index) => drawn(stay, index, today) ?? []).sort((a, b) => a.from.least - b.from.least)
  const [earliest] = stays
  if (earliest === undefined) return undefined
  const born = daysOf(birthDate)
  return {
    first: Math.min(born?.least ?? earliest.from.least, earliest.from.least),
    last: Math.max(today, ...stays.map(({ to }) => to.most)),
    stays,
    gaps: gapsIn(stays, born?.most ?? earliest.from.least, today),
    ...overlapsIn(stays),
    toldTwice: toldTwice(stays),
  }
}

function drawn(stay: unknown, index: number, today: number): DrawnStay | undefined {
  if (typeof stay !== 'object' || stay === null) return undefined
  const { country, from, to }: { country?: unknown; from?: unknown; to?: unknown } = stay
  const begins = daysOf(from)
  if (typeof country !== 'string' || begins === undefined) return undefined
  const open = Math.max(today, begins.most)
  const ends = to === undefined ? { least: open, most: open } : to === 'unknown' ? { least: begins.least, most: open } : daysOf(to)
  if (ends === undefined || ends.most < begins.least) return undefined
  return { index, country, from: begins, to: ends }
}

/** The days that no stay can reach, from the first day that has to be told of. */
function gapsIn(stays: readonly DrawnStay[], start: number, today: number): readonly Gap[] {
  const gaps: Gap[] = []
  let reached = start - 1
  for (const { index, from, to } of stays) {
    if (from.least > reached + 1) gaps.push({ from: reached + 1, to: from.least - 1, beside: index })
    reached = Math.max(reached, to.most)
  }
  if (reached < today) gaps.push({ from: reached + 1, to: today, beside: stays.at(-1)?.index ?? 0 })
  return gaps
}

function daysOf(date: unknown): Days | undefined {
  return typeof date === 'string' ? parsePartialDate(date) : undefined
}
