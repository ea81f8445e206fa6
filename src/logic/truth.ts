/**
 * A truth value in strong Kleene logic (K3).
 *
 * The members are strings, never booleans: `if (truth)` would treat unknown as
 * true, so every use has to compare explicitly.
 */
export type Truth = 'true' | 'false' | 'unknown'

/**
 * Strong Kleene negation: what is unknown stays unknown.
 *
 * @example
 * not('unknown') //=> 'unknown'
 */
export function not(operand: Truth): Truth {
  if (operand === 'unknown') return 'unknown'
  return operand === 'true' ? 'false' : 'true'
}

/**
 * Strong Kleene conjunction: one false operand decides, otherwise one unknown
 * operand leaves the result open.
 *
 * @param operands - The truth values to combine, in any order.
 *
 * @returns `'true'` for an empty list.
 *
 * @example
 * all(['false', 'unknown']) //=> 'false'
 */
export function all(operands: readonly Truth[]): Truth {
  if (operands.includes('false')) return 'false'
  return operands.includes('unknown') ? 'unknown' : 'true'
}

/**
 * Strong Kleene disjunction, the dual of {@link all}: one true operand decides,
 * otherwise one unknown operand leaves the result open.
 *
 * @param operands - The truth values to combine, in any order.
 *
 * @returns `'false'` for an empty list.
 *
 * @example
 * any(['true', 'unknown']) //=> 'true'
 */
export function any(operands: readonly Truth[]): Truth {
  if (operands.includes('true')) return 'true'
  return operands.includes('unknown') ? 'unknown' : 'false'
}
