import type { Truth } from './truth.ts'

/**
 * What is known of a number: it is no less than `least` and no more than `most`,
 * both included. `least` is never greater than `most`.
 */
export interface Bounds {
  /** The least value it can have; `-Infinity` where there is no lower bound. */
  readonly least: number
  /** The greatest value it can have; `Infinity` where there is no upper bound. */
  readonly most: number
}

/**
 * Gives the bounds of a number that is known.
 *
 * @example
 * exactly(18) //=> { least: 18, most: 18 }
 */
export function exactly(value: number): Bounds {
  return { least: value, most: value }
}

/**
 * Tells whether the bounds leave one value only.
 *
 * @example
 * isExact({ least: 17, most: 18 }) //=> false
 */
export function isExact(bounds: Bounds): boolean {
  return bounds.least === bounds.most
}

/**
 * Compares a bounded number with a constant.
 *
 * @param bounds - What is known of the number.
 * @param threshold - The constant, in the same unit; reaching it is enough.
 *
 * @returns `'unknown'` where some values within the bounds reach it and some do not.
 *
 * @example
 * isAtLeast({ least: 17, most: 18 }, 18) //=> 'unknown'
 */
export function isAtLeast(bounds: Bounds, threshold: number): Truth {
  if (bounds.least >= threshold) return 'true'
  return bounds.most < threshold ? 'false' : 'unknown'
}
