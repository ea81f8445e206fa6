import { allCells, cellOfNumber, type Domain } from '../diagram/domain.ts'
import type { Truth } from '../logic/truth.ts'
import type { Open } from '../model/situation/situation.ts'

/**
 * What is known of a fact, measure or subject: every value that it can still have.
 *
 * `open` names the inputs that keep it from being exact; it is empty exactly when one value is left.
 */
export type Value =
  | { readonly kind: 'truth'; readonly truth: Truth; readonly open: readonly Open[] }
  /** Days, whole numbers or encoded lengths, both ends included; `none` tells whether there is a value at all. */
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly none: Truth; readonly open: readonly Open[] }
  /** Without a symbol it can be any but those in `except`. A text is compared by its symbol, and shown as it was written. */
  | {
      readonly kind: 'symbol'
      readonly symbol?: string
      readonly shown?: string
      readonly except?: ReadonlySet<string>
      readonly open: readonly Open[]
    }

/** What is known of a day, whole number or length. */
export type NumberValue = Extract<Value, { kind: 'number' }>

/** A number that is known, or known to lie between two. */
export function numberValue(least: number, most: number, open: readonly Open[]): NumberValue {
  return { kind: 'number', least, most, none: 'false', open: least === most ? [] : open }
}

/** A number that may be lacking. Where it is, bounds mean nothing; where one value is left, nothing is open. */
export function possibly(least: number, most: number, none: Truth, open: readonly Open[]): NumberValue {
  if (none === 'true') return { kind: 'number', least: 0, most: 0, none, open: [] }
  return { kind: 'number', least, most, none, open: none === 'false' && least === most ? [] : open }
}

/**
 * Takes what is known of a name as a number.
 *
 * @throws TypeError where it is none: versions are checked before they are applied, so that this is a fault of the engine.
 */
export function asNumber(value: Value): NumberValue {
  if (value.kind !== 'number') throw new TypeError(`a number was needed, not a ${value.kind}`)
  return value
}

/** A truth value; what is decided depends on nothing open. */
export function truthValue(truth: Truth, open: readonly Open[]): Value {
  return { kind: 'truth', truth, open: truth === 'unknown' ? open : [] }
}

/** The cells of a domain in which a value can lie, in order; never empty. */
export function cellsOf(domain: Domain, value: Value): readonly number[] {
  if (domain.kind === 'boolean') {
    if (value.kind !== 'truth' || value.truth === 'unknown') return [0, 1]
    return value.truth === 'true' ? [1] : [0]
  }
  if (domain.kind === 'ordered') {
    if (value.kind !== 'number') return allCells(domain)
    const cells: number[] = []
    if (value.none !== 'true') {
      for (let cell = cellOfNumber(domain.cuts, value.least), last = cellOfNumber(domain.cuts, value.most); cell <= last; cell++)
        cells.push(cell)
    }
    if (value.none !== 'false' && domain.none !== undefined) cells.push(domain.none)
    return cells
  }
  if (value.kind !== 'symbol') return allCells(domain)
  if (value.symbol !== undefined) return [domain.cells.get(value.symbol) ?? domain.other]
  const { except } = value
  if (except === undefined) return allCells(domain)
  const named = [...domain.cells].filter(([symbol]) => !except.has(symbol)).map(([, cell]) => cell)
  return [...new Set(domain.closed === undefined ? [...named, domain.other] : named)].sort((a, b) => a - b)
}
