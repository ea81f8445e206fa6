import type { Shown } from '../../src/reasons/evaluation.ts'

/**
 * Whether what is shown of a value, inexactly perhaps, leaves room for what it turns out to be.
 *
 * Dates and times compare as texts, lengths part by part.
 */
export function allows(shown: Shown | undefined, exact: Shown | undefined): boolean {
  if (shown === 'unknown' || same(shown, exact)) return true
  // Even of a complete case it can be open which rule says it, where readings differ.
  if (typeof exact === 'object' && exact !== null && 'either' in exact) return exact.either.every((value) => allows(shown, value))
  if (typeof shown !== 'object' || shown === null) return false
  if ('either' in shown) return shown.either.some((value) => allows(value, exact ?? null))
  // A value within bounds: whether there is one at all is never in doubt, or it would be unknown.
  if (!('least' in shown)) return typeof exact === 'object' && exact !== null && 'least' in exact ? within(shown, exact) : false
  if (exact === undefined || exact === null || exact === 'unknown') return false
  if (typeof exact === 'object' && 'least' in exact) return allows(shown, exact.least) && allows(shown, exact.most)
  return (shown.least === 'unknown' || order(shown.least, exact) <= 0) && (shown.most === 'unknown' || order(exact, shown.most) <= 0)
}

function within(value: Shown, bounds: { readonly least: Shown; readonly most: Shown }): boolean {
  return same(value, bounds.least) && same(value, bounds.most)
}

/** A place is shown as it was first written; neither case nor blanks around it count. */
function same(a: Shown | undefined, b: Shown | undefined): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.trim().toLowerCase() === b.trim().toLowerCase()
  return JSON.stringify(a) === JSON.stringify(b)
}

function order(a: Shown, b: Shown): number {
  const [first, second] = [rank(a), rank(b)]
  return first < second ? -1 : Number(first > second)
}

/** Something that sorts as values of one kind do. */
function rank(value: Shown): number | string {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return value.startsWith('+') ? `~${value}` : value
  const { months = 0, days = 0, hours = 0, minutes = 0 } = value as { months?: number; days?: number; hours?: number; minutes?: number }
  return months * 100_000 + days + (hours * 60 + minutes) * 100_000
}
