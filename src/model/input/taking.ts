import { InvalidArgumentError } from '../../errors.ts'

/**
 * Uses an argument that code which no compiler has seen may have got wrong: what lacks a part, or has another type, is refused by its name.
 *
 * For what is checked by no reader of its own, above all what this package gave, and is given back to it. What the argument itself throws,
 * as a getter of the caller can, is passed on.
 *
 * @param argument - What the argument is called.
 *
 * @throws {@link InvalidArgumentError} whose `cause` is what could not be done with it.
 *
 * @example
 * // Throws: `rows`: a part of it is missing, or of the wrong type
 * taking('rows', () => rows.map(({ cells }) => cells.length))
 */
export function taking<Used>(argument: string, use: () => Used): Used {
  try {
    return use()
  } catch (cause) {
    if (!(cause instanceof TypeError || cause instanceof RangeError)) throw cause
    throw Object.assign(new InvalidArgumentError(argument, 'a part of it is missing, or of the wrong type'), { cause })
  }
}
