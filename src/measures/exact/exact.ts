import { cellOfNumber, type Domain } from '../../diagram/domain.ts'
import { numberValue, possibly, truthValue, type Value } from '../value.ts'

/**
 * What is known exactly of a name: a day, whole number or encoded length; a truth; a symbol; `null` where it is known that there is none.
 *
 * Nothing where it is not known exactly.
 */
export type Exact = number | boolean | string | null | undefined

/** The cell of a domain in which an exact value lies; nothing where it lies in none. */
export function cellOfExact(domain: Domain, exact: Exact): number | undefined {
  switch (domain.kind) {
    case 'boolean':
      return typeof exact === 'boolean' ? Number(exact) : undefined
    case 'ordered':
      return typeof exact === 'number' ? cellOfNumber(domain.cuts, exact) : exact === null ? domain.none : undefined
    case 'symbols':
      return typeof exact === 'string' ? (domain.cells.get(exact) ?? domain.other) : undefined
  }
}

/** An exact number or truth as bounds are told. A symbol is not: how it was written is not part of it. */
export function valueOfExact(exact: Exact): Value | undefined {
  if (typeof exact === 'number') return numberValue(exact, exact, [])
  if (typeof exact === 'boolean') return truthValue(exact ? 'true' : 'false', [])
  return exact === null ? possibly(0, 0, 'true', []) : undefined
}
