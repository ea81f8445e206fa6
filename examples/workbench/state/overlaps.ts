import type { DrawnStay, History, Overlap } from './history.ts'

/** How many overlaps are told one by one. */
const mostOverlaps = 20

/**
 * The days that surely belong to two stays, for each two that share more than one day.
 *
 * @param stays - In the order of the first day on which each may begin.
 */
export function overlapsIn(stays: readonly DrawnStay[]): Pick<History, 'overlaps' | 'moreOverlaps'> {
  const overlaps: Overlap[] = []
  let moreOverlaps = 0
  for (const [number, one] of stays.entries()) {
    for (let next = number + 1; next < stays.length; next += 1) {
      const other = stays[next] as DrawnStay
      // In the order of their first days: whoever comes after this one begins too late as well.
      if (other.from.least >= one.to.least) break
      const [from, to] = [Math.max(one.from.most, other.from.most), Math.min(one.to.least, other.to.least)]
      if (from >= to) continue
      if (overlaps.length < mostOverlaps) overlaps.push({ from, to, stays: [one.index, other.index] })
      else moreOverlaps += 1
    }
  }
  return { overlaps, moreOverlaps }
}

/** The days of all overlaps together. */
export function toldTwice(stays: readonly DrawnStay[]): History['toldTwice'] {
  const spans: { readonly from: number; to: number }[] = []
  let reached = Number.NEGATIVE_INFINITY
  for (const { from, to } of stays.toSorted((a, b) => a.from.most - b.from.most)) {
    const until = Math.min(reached, to.least)
    const last = spans.at(-1)
    if (from.most < until) {
      if (last === undefined || from.most > last.to) spans.push({ from: from.most, to: until })
      else last.to = Math.max(last.to, until)
    }
    reached = Math.max(reached, to.least)
  }
  return spans
}
