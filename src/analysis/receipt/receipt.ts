import type { PlainDate } from '../../calendar/plain-date.ts'
import type { FactsFor } from '../../model/fact.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { ReadingsOf } from '../../model/version-names.ts'
import type { Found } from './found.ts'

/**
 * What a version found for facts, with all that it takes to find it again: plain JSON.
 *
 * The hash is over the canonical JSON (RFC 8785) of all the rest, so that the order of properties and the spaces between them are no part of it.
 * Of a receipt with `factHashes` neither `facts` nor `salts` are part of what is hashed: each fact is bound by its own hash, and the receipt
 * keeps its hash when facts are left out.
 */
export interface Receipt<Version = RulesetVersion> extends Found<Version> {
  /** How receipts are written, counted from 1. */
  readonly format: 1
  readonly ruleset: string
  /** The first day of the version. */
  readonly version: PlainDate
  readonly revision: number
  readonly digest: string
  /** The digest of what the version decides: see `meaningOf`. */
  readonly meaning: string
  /** The release of this package that made it. */
  readonly package: string
  readonly asOf: PlainDate
  /** The day by which the version had to have been encoded; `null` where that was not asked for. */
  readonly knownOn: PlainDate | null
  /** Readings that were pinned. */
  readonly readings: ReadingsOf<Version>
  /** Whether declared values stood in for absent facts. */
  readonly assuming: boolean
  /** The facts that it shows: all of them, until some are left out. */
  readonly facts: FactsFor<Version extends RulesetVersion ? Version['facts'] : RulesetVersion['facts']>
  /** Of a receipt that facts can be left out of: the hash of every fact with its salt, by name. */
  readonly factHashes?: Readonly<Record<string, string>>
  /** The salt of every fact that it shows, as hexadecimal digits. */
  readonly salts?: Readonly<Record<string, string>>
  /** 64 hexadecimal digits, in lower case. */
  readonly sha256: string
}
