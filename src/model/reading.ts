import type { Text } from './text.ts'

/** One interpretation of a point that the law leaves open, and the sources that lead to it. */
export interface ReadingValue {
  readonly title: Text
  /** Citation keys; never empty. */
  readonly cites: readonly string[]
}

/**
 * A point that sources disagree on or a text leaves open: a fact that nobody can answer.
 *
 * Rules test a reading like a fact. A finding that comes out the same under all values is decided; one that does not is contested.
 */
export interface Reading<Value extends string = string> {
  /** The open point, as a question. */
  readonly title: Text
  readonly values: Readonly<Record<Value, ReadingValue>>
  /** The value that the encoders would follow, and why. */
  readonly recommended: Value
  readonly because: Text
}

export type Readings = Readonly<Record<string, Reading>>
