import { digestOf } from '../model/digest.ts'
import type { BatchQuestion } from './answer.ts'
import type { LineKind } from './answer-piece.ts'
import type { Counts } from './counts.ts'

/**
 * Puts together what was counted: how many lines there were of each kind, and for each version, with its digest, so that anyone can count
 * again, what {@link countAnswer} counts, the most frequent first.
 */
export function summaryOf({ versions }: BatchQuestion, kinds: Readonly<Record<LineKind, number>>, counts: readonly Counts[]): object {
  return {
    lines: linesIn(kinds),
    ...kinds,
    versions: versions.map(({ version, options }, index) => ({
      ruleset: version.ruleset,
      version: version.inForce.from,
      revision: version.revision,
      digest: digestOf(version),
      asOf: options.asOf,
      ...mostFirst(counts[index] ?? {}),
    })),
  }
}

/** How many lines there were. */
export function linesIn(kinds: Readonly<Record<LineKind, number>>): number {
  return Object.values(kinds).reduce((sum, number) => sum + number, 0)
}

/** In an order that does not hang on which was counted first. */
function mostFirst(counts: Counts): Counts {
  const size = (value: number | Counts) => (typeof value === 'number' ? value : 0)
  const entries = Object.entries(counts).sort(([a, one], [b, other]) => size(other) - size(one) || (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'number' ? value : mostFirst(value)]))
}
