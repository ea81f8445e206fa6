import type { VersionAnswer } from './answer.ts'

/** Numbers by name, in groups: whatever is counted, in a form that can be added up and handed between threads. */
export interface Counts {
  [name: string]: number | Counts
}

/** Adds to the number at a path of names. */
export function count(counts: Counts, [name = '', ...within]: readonly string[], more = 1): void {
  const before = counts[name]
  if (within.length === 0) {
    counts[name] = (typeof before === 'number' ? before : 0) + more
    return
  }
  const group = typeof before === 'object' ? before : {}
  counts[name] = group
  count(group, within, more)
}

/** Adds numbers to others, each to the one of its name. */
export function addCounts(total: Counts, more: Counts, within: readonly string[] = []): void {
  for (const [name, value] of Object.entries(more)) {
    if (typeof value === 'number') count(total, [...within, name], value)
    else addCounts(total, value, [...within, name])
  }
}

/**
 * Counts one answer of a version: how the case lies to its scope; each outcome by status, and what keeps it open: the facts that are missing
 * or cannot be known and the readings that differ, by findings; and on which facts those hang that are near to being otherwise.
 *
 * Where an answer has no reasons, statuses are all that is counted. Entries of lists are counted together (`residences[].to`), so that
 * there are no more numbers than a version has names.
 */
export function countAnswer(counts: Counts, answer: VersionAnswer): void {
  if ('error' in answer) {
    count(counts, ['faults'])
    return
  }
  count(counts, ['scope', scopeStatus(answer)])
  if ('statuses' in answer) {
    for (const [outcome, byStatus] of Object.entries(answer.statuses)) {
      for (const [status, subjects] of Object.entries(byStatus)) count(counts, ['outcomes', outcome, status], subjects.length)
    }
    return
  }
  for (const { outcome, status, missing, unknown, readings = [], near = [] } of answer.findings) {
    count(counts, ['outcomes', outcome, status])
    const causes = {
      missing: missing.map(anyEntry),
      unknown: unknown.map(anyEntry),
      readings: readings.flatMap((result) => Object.keys(result.readings)),
      near: near.map(({ fact }) => fact),
    }
    for (const [cause, names] of Object.entries(causes)) {
      for (const name of new Set(names)) count(counts, ['outcomes', outcome, cause, name])
    }
  }
  for (const name of answer.ignored) count(counts, ['ignored', name])
}

/** How a case lies to what a version covers: inside, where it covers everybody. */
export function scopeStatus({ scope }: Exclude<VersionAnswer, { readonly error: unknown }>): 'inside' | 'outside' | 'open' {
  return typeof scope === 'string' ? scope : (scope?.status ?? 'inside')
}

function anyEntry(path: string): string {
  return path.replace(/\[\d+\]/g, '[]')
}
