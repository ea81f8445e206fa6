import { dayOf, lengthBetween, month } from './days.ts'

/** A stay of which everything is known to the day. */
export interface ExactStay {
  readonly country: string
  readonly place: string
  readonly from: string
  readonly to?: string
  readonly kind?: string
}

/** Days without a gap, the first and the last of them. */
export interface Run {
  readonly first: number
  last: number
}

/** Everything about the stays in one country until the as-of date, merged: all of them, and those of the kinds that count. */
export interface CountryHistory {
  readonly all: readonly Run[]
  readonly counted: readonly Run[]
}

const nowhere: CountryHistory = { all: [], counted: [] }

/** Groups the stays of somebody by country, and merges them. */
export function historyOf(
  stays: readonly ExactStay[],
  asOf: number,
  counts: (kind: string | undefined) => boolean,
): (country: string) => CountryHistory {
  const byCountry = new Map<string, { all: Run[]; counted: Run[] }>()
  for (const { country, from, to, kind } of stays) {
    const first = dayOf(from)
    const last = to === undefined ? asOf : Math.min(dayOf(to), asOf)
    if (first > last) continue
    let own = byCountry.get(country)
    if (own === undefined) {
      own = { all: [], counted: [] }
      byCountry.set(country, own)
    }
    own.all.push({ first, last })
    if (counts(kind)) own.counted.push({ first, last })
  }
  for (const own of byCountry.values()) {
    own.all = merged(own.all)
    own.counted = merged(own.counted)
  }
  return (country) => byCountry.get(country) ?? nowhere
}

/** Stays that overlap or follow each other the next day are one. */
function merged(stays: Run[]): Run[] {
  if (stays.length < 2) return stays
  stays.sort((a, b) => a.first - b.first)
  let open = stays[0]!
  const runs = [open]
  for (let index = 1; index < stays.length; index++) {
    const stay = stays[index]!
    if (stay.first > open.last + 1) {
      open = stay
      runs.push(open)
    } else if (stay.last > open.last) open.last = stay.last
  }
  return runs
}

/** Whether any day of a window was spent there. */
export function anyDay(runs: readonly Run[], since: number, until: number): boolean {
  for (const { first, last } of runs) if (first <= until && last >= since) return true
  return false
}

/** All stays in a window added up: months, and left-over days, every 30 of which are one more month where there are several stays. */
export function total(runs: readonly Run[], since: number, until: number): number {
  let count = 0
  let months = 0
  let days = 0
  for (const { first, last } of runs) {
    if (first > until || last < since) continue
    const length = lengthBetween(Math.max(first, since), Math.min(last, until) + 1)
    months += length >> 5
    days += length & 31
    count++
  }
  if (count > 1) {
    months += Math.trunc(days / 30)
    days %= 30
  }
  return month * months + days
}
