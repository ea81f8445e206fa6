import { joinPath } from '../../model/input/path.ts'
import { hashFact, hashReceipt } from './hash-receipt.ts'
import type { Receipt } from './receipt.ts'
import { differenceAt } from './say-difference.ts'
import type { ReceiptDifference } from './verification.ts'

/** Finds what was changed since a receipt was made, as far as its hash and those of its facts tell. */
export function differencesOfHashes(receipt: Receipt): readonly ReceiptDifference[] {
  const { sha256, facts, factHashes, salts = {} } = receipt
  const found = hashReceipt(receipt)
  const whole = found === sha256 ? [] : [differenceAt('sha256', { said: sha256, found }, (say) => say.changed(found))]
  if (factHashes === undefined) return whole
  const ofFacts = Object.entries(facts).flatMap(([name, value]): readonly ReceiptDifference[] => {
    const path = joinPath('facts', name)
    if (!Object.hasOwn(factHashes, name)) return [differenceAt(path, { said: value }, (say) => say.noSuchFact)]
    if (hashFact(salts[name] as string, name, value) === factHashes[name]) return []
    return [differenceAt(path, { said: value }, (say) => say.otherFact)]
  })
  return [...whole, ...ofFacts]
}
