import { InvalidArgumentError } from '../../errors.ts'
import { describe } from '../../model/input/describe.ts'
import type { OptionReader } from '../../model/input/options.ts'

/** The fewest and the most bytes of a salt. */
const [leastBytes, mostBytes] = [16, 64]

/** What gives the salt of a fact. */
export type SaltSource = (fact: string) => Uint8Array

/** Reads what gives salts. */
export const readSalt: OptionReader<SaltSource> = (value, option) => {
  if (typeof value === 'function') return value as SaltSource
  throw new InvalidArgumentError(option, `${describe(value)} is not a function that gives the salt of a fact as a \`Uint8Array\``)
}

/**
 * Asks for the salt of each fact.
 *
 * @returns The salts by name, as hexadecimal digits.
 *
 * @throws {@link InvalidArgumentError} for a salt that is none, too short or too long, the same byte over and over, or given before: by it
 *   one fact would tell of another.
 */
export function saltsFor(names: readonly string[], source: SaltSource): Readonly<Record<string, string>> {
  const given = new Set<string>()
  return Object.fromEntries(
    names.map((name) => {
      const salt = hexOf(source(name), name)
      if (given.has(salt))
        throw new InvalidArgumentError('salt', `the salt of \`${name}\` was given before: each fact needs one of its own`)
      given.add(salt)
      return [name, salt]
    }),
  )
}

function hexOf(salt: unknown, name: string): string {
  const refuse = (problem: string) => new InvalidArgumentError('salt', `the salt of \`${name}\` ${problem}`)
  if (!(salt instanceof Uint8Array)) throw refuse(`is ${describe(salt)}, and not a \`Uint8Array\``)
  if (salt.length < leastBytes || salt.length > mostBytes)
    throw refuse(`has ${salt.length} bytes: give ${leastBytes} to ${mostBytes} random ones`)
  if (new Set(salt).size === 1) throw refuse(`is one byte over and over: fill it with random bytes`)
  return [...salt].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What a salt looks like in a receipt. */
export const saltPattern = new RegExp(`^(?:[0-9a-f]{2}){${leastBytes},${mostBytes}}$`)
