import { createHmac } from 'node:crypto'
import { jsonText } from '../../model/json-text.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import { receipt } from '../../receipts.ts'
import type { Arguments } from '../arguments.ts'
import { dateOption } from '../choose-version.ts'
import { notASecret } from '../faults.ts'
import { type Io, UsageError } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { exitStatusOf, readCase, tellIgnored } from '../read-case.ts'

/** How `receipt` is called. */
export const usage: CommandUsage = {
  name: 'receipt',
  summary: 'writes what was asked, of which facts, and all that was found, with a hash',
  takes: 'ruleset',
  options: ['facts', 'as-of', 'known-on', 'reading', 'no-assumptions', 'salt', 'language', 'help'],
}

/** Writes a receipt of what is found for the facts of a case, as JSON. */
export async function receiptOfCase(args: Arguments, io: Io): Promise<number> {
  const secret = args.value('salt')
  if (secret !== undefined && !/^(?:[0-9a-f]{2}){16,64}$/i.test(secret)) throw new UsageError(notASecret)
  const given = await readCase(args, io, true)
  const { version, facts, options } = given
  const knownOn = dateOption(args, 'known-on')
  const made = receipt(version, facts, {
    ...options,
    ...(knownOn !== undefined && { knownOn }),
    ...(secret !== undefined && { salt: saltsFrom(Buffer.from(secret, 'hex')) }),
  })
  tellIgnored(given, args, io)
  io.stdout.write(`${jsonText(made, 2)}\n`)
  return exitStatusOf(evaluate(version, facts, options))
}

/** Salts of facts by one secret, which none of them tells: the HMAC of their names. */
function saltsFrom(secret: Uint8Array): (fact: string) => Uint8Array {
  return (fact) => createHmac('sha256', secret).update(fact, 'utf8').digest()
}
