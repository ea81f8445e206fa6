import { InvalidArgumentError, InvalidFactsError } from '../../errors.ts'
import { meaningOf } from '../../model/digest.ts'
import type { FactsFor } from '../../model/fact.ts'
import { collectIssues } from '../../model/input/collect-issues.ts'
import { type OptionTable, optional, readDay, readOptions } from '../../model/input/options.ts'
import { checkPlainData } from '../../model/input/plain-data.ts'
import { type RulesetVersion, versionName } from '../../model/version.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import { type EvaluateOptions, evaluateOptions } from '../../reasons/evaluation.ts'
import { foundIn } from './found.ts'
import { hashFact, hashReceipt } from './hash-receipt.ts'
import { packageVersion } from './package-version.ts'
import type { Receipt } from './receipt.ts'
import { readSalt, saltsFor } from './salts.ts'

/** What a caller chooses about a receipt. */
export interface ReceiptOptions<Version = RulesetVersion> extends EvaluateOptions<Version> {
  /** The day by which the version had to have been encoded, where it was chosen so. */
  readonly knownOn?: string
  /**
   * Gives the salt of a fact: 16 to 64 bytes that nobody can guess, others for each fact. With it facts can be left out of the receipt later, by
   * `redactReceipt`; without it they cannot. The library itself has no source of chance.
   */
  readonly salt?: (fact: string) => Uint8Array
}

const receiptOptions: OptionTable<ReceiptOptions> = { ...evaluateOptions, knownOn: optional(readDay), salt: optional(readSalt) }

/**
 * Applies a version to facts, and writes down what was asked, of what, and everything that was found: also what is undetermined or contested.
 *
 * It takes the facts and not an evaluation of them, so that what it says was found was found: an evaluation does not have the facts that it is of.
 *
 * @param version - The version to apply; its digests, revision and first day are in the receipt.
 * @param facts - What is known, as `evaluate` takes it.
 * @param options - Those of `evaluate`, the day by which the version had to be known, and salts.
 *
 * @returns Plain JSON with a SHA-256 over the rest, for somebody to sign, send or keep, and for `verifyReceipt` to check.
 *
 * @throws {@link InvalidFactsError} {@link NotInForceError} {@link InvalidArgumentError} as `evaluate` does; also for a version that was encoded
 *   after `knownOn`, and for a salt that is too short, not random, or given twice.
 *
 * @example
 * receipt(version, { nationalities: ['FR'] }, { asOf: '2026-11-21' }).sha256 //=> '1f0b…', 64 digits
 */
export function receipt<Version extends RulesetVersion>(
  version: Version,
  facts: FactsFor<Version['facts']>,
  options: NoInfer<ReceiptOptions<Version>>,
): Receipt<Version> {
  const { knownOn, salt, ...evaluating } = readOptions(options as ReceiptOptions, receiptOptions)
  const own = copyOf(facts)
  const { assumptions: assuming = true } = evaluating
  const evaluation = evaluate(version as RulesetVersion, own, evaluating)
  if (knownOn !== undefined && version.encodedOn > knownOn)
    throw new InvalidArgumentError('knownOn', `\`${versionName(version)}\` was encoded on ${version.encodedOn}, after ${knownOn}`)
  const { ruleset, version: from, revision, digest, asOf, readings } = evaluation
  const salts = salt === undefined ? undefined : saltsFor(Object.keys(own), salt)
  const made: Omit<Receipt, 'sha256'> = {
    format: 1,
    ruleset,
    version: from,
    revision,
    digest,
    meaning: meaningOf(version),
    package: packageVersion,
    asOf,
    knownOn: knownOn ?? null,
    readings,
    assuming,
    facts: own,
    ...(salts !== undefined && {
      factHashes: Object.fromEntries(Object.entries(salts).map(([name, given]) => [name, hashFact(given, name, own[name])])),
      salts,
    }),
    ...foundIn(evaluation),
  }
  // INVARIANT: what was evaluated is the version that the type speaks of.
  return { ...made, sha256: hashReceipt(made) } as unknown as Receipt<Version>
}

/** Copies facts as JSON has them; what is JSON and no facts is left for `evaluate` to refuse. */
function copyOf<Given>(facts: Given): Given {
  const issues = collectIssues((complain) => checkPlainData(facts, complain))
  if (issues.length > 0) throw new InvalidFactsError(issues)
  return JSON.parse(JSON.stringify(facts))
}
