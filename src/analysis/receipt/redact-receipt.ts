import { InvalidArgumentError } from '../../errors.ts'
import { unknownName } from '../../model/input/describe.ts'
import { listOf, readString } from '../../model/input/options.ts'
import { readReceipt } from './read-receipt.ts'
import type { Receipt } from './receipt.ts'

/**
 * Leaves facts out of a receipt that was made with salts; their hashes stay, and so does the hash of the whole, with any signature over it.
 *
 * Whoever has it can check that nothing was changed, and, when shown a fact with its salt, that it is the fact of the receipt. Of a fact that is
 * not shown it tells the name and the hash with a salt, and nothing else. What was found it tells as before: countries and places that findings
 * are about, dates and amounts that they name, what was assumed or missing, and the as-of date, from which some of the facts can be guessed.
 *
 * @param receipt - A receipt made with the option `salt`, or one that facts were left out of before.
 * @param shown - The names of the facts that it still shows; none where this is left out.
 *
 * @throws {@link InvalidReceiptError} for what is no receipt.
 * @throws {@link InvalidArgumentError} for a receipt without salts, whose hash would tell facts to whoever tries all that they can be, and for a
 *   name that is none of its facts.
 *
 * @example
 * redactReceipt(made, ['nationalities']).facts //=> { nationalities: ['FR'] }
 */
export function redactReceipt(receipt: unknown, shown: readonly string[] = []): Receipt {
  const { facts, salts, ...rest } = readReceipt(receipt)
  if (salts === undefined)
    throw new InvalidArgumentError(
      'receipt',
      'it was made without salts, so that its hash would tell its facts to whoever tries them: make it with the option `salt`',
    )
  const names = listOf(readString)(shown, 'shown')
  const unknown = names.find((name) => !Object.hasOwn(facts, name))
  if (unknown !== undefined) throw new InvalidArgumentError('shown', unknownName('fact', unknown, Object.keys(facts)))
  const only = <Value>(all: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)))
  return { ...rest, facts: only(facts as Readonly<Record<string, never>>), salts: only(salts) }
}
