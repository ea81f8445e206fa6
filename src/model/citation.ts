import type { PlainDate } from '../calendar/plain-date.ts'
import type { Text } from './text.ts'

/** Every word that {@link Reliability} can be. */
export const reliabilities = ['SEED', 'OFFICIAL', 'OFFICIAL-COPY', 'SECONDARY', 'WEAK', 'OWN'] as const

/**
 * How far a source can be trusted.
 *
 * `SEED`: one of the documents that the project started from. `OFFICIAL`: a copy of the authority's own page. `OFFICIAL-COPY`: the
 * authority's own text as reproduced elsewhere. `SECONDARY`: a law firm, agent, press or forum. `WEAK`: a hint only. `OWN`: general
 * knowledge, no source found.
 */
export type Reliability = (typeof reliabilities)[number]

/** Where a rule comes from: the source that a rule, a fact or a reading restates. */
export interface Citation {
  /** The title of the statute, manual, form or page. */
  readonly instrument: Text
  /** The place in it, such as `9 FAM 504.4-4(B)`. */
  readonly locator?: Text
  /** The address where it was read. */
  readonly address?: string
  /** The day it was read for this version. */
  readonly read: PlainDate
  /**
   * The digest of the text at the address, `sha256:` and 64 hexadecimal digits, where the page was seen whole on that day; absent where
   * only a part of it was. Taken of the text alone, without markup, so that whoever reads again can tell whether it is still the same.
   */
  readonly textHash?: `sha256:${string}`
  /** How far it can be trusted; the best of its copies where several were read. */
  readonly reliability: Reliability
  /** The clause ids that it stands for, such as `US-04` or `S4-39`; never empty. */
  readonly clauses: readonly string[]
  /** What a reader has to know about the source. */
  readonly note?: Text
}

export type Citations = Readonly<Record<string, Citation>>
