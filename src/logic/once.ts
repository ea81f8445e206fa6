/**
 * Finds what is known of something; where it is not, makes it, once.
 *
 * @example
 * const squares = new Map<number, number>()
 * once(squares, 3, () => 9) //=> 9
 * once(squares, 3, () => 0) //=> 9
 */
export function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => NonNullable<Value>): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
