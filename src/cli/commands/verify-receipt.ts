import { rulesets } from '../../../rulesets/index.ts'
import { jsonText } from '../../model/json-text.ts'
import type { Ruleset } from '../../model/version.ts'
import { parseJson } from '../../read.ts'
import { type ReceiptStatus, renderVerification, verifyReceipt } from '../../receipts.ts'
import type { Arguments } from '../arguments.ts'
import { exit, type Io } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { languageOf } from '../read-case.ts'
import { readInput } from '../read-input.ts'
import { layoutFor } from '../terminal.ts'

/** How `verify-receipt` is called. */
export const usage: CommandUsage = {
  name: 'verify-receipt',
  summary: 'tells whether a receipt was changed, and whether its version finds the same again',
  takes: 'receipt',
  options: ['language', 'color', 'json', 'help'],
  exits: [
    [0, { en: 'verified', zh: '核对无误' }],
    [1, { en: 'usage error', zh: '命令有误' }],
    [2, { en: 'some facts are not shown', zh: '有事实未出示' }],
    [3, { en: 'not as the receipt says, or no receipt', zh: '与收据不符，或不是收据' }],
    [4, { en: 'the version is not here', zh: '没有所写的版本' }],
  ],
}

/** The exit status of each status of a receipt. */
const exits: Readonly<Record<ReceiptStatus, number>> = {
  verified: exit.decided,
  'facts-hidden': exit.open,
  differs: exit.facts,
  'version-missing': exit.outside,
}

const all: readonly Ruleset[] = Object.values(rulesets)

/** Checks a receipt against the versions of the package. */
export async function verifyReceiptFile(args: Arguments, io: Io): Promise<number> {
  const [language, layout] = [languageOf(args), layoutFor(args, io)]
  const json = parseJson(await readInput(args.target, io.stdin, 'verify-receipt'))
  const verification = verifyReceipt(
    json,
    all.flatMap(({ versions }) => versions),
  )
  io.stdout.write(args.has('json') ? `${jsonText(verification, 2)}\n` : renderVerification(verification, language, layout))
  return exits[verification.status]
}
