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
