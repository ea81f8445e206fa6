import { formatPlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
import type { Compiled, Variable } from '../../diagram/compile.ts'
import { noLater } from '../relations/no-later.ts'
import type { Possible } from './possible.ts'
import { whereAll } from './somewhere.ts'

/** What can no longer be once a date lies after a fixed day: nobody is in any situation in which it is. */
export interface Ending {
  /** `asOf`, or a date that never lies after it. */
  readonly date: string
  /** The last day on which it can be otherwise. */
  readonly after: string
  /** What no longer applies, though it can before. */
  readonly outcomes: readonly string[]
  /** The rules that no longer apply of outcomes that others still lead to. */
  readonly rules: readonly string[]
}

/**
 * Finds what ends: for each day that conditions compare the as-of date with, or a date that never lies after it.
 *
 * @param after - A day to look after instead, for the as-of date alone.
 */
export function endings(compiled: Compiled, possible: Possible, after?: string): readonly Ending[] {
  const { version, variables } = compiled
  return variables.flatMap((variable, level): readonly Ending[] => {
    const { name, domain, kind } = variable
    if (domain.kind !== 'ordered' || kind.kind !== 'date' || !noLater(version, name, 'asOf')) return []
    if (after !== undefined && name !== 'asOf') return []
    const days = after === undefined ? domain.cuts.map((cut) => cut - 1) : [parsePlainDate(after) as number]
    return days.flatMap((day): readonly Ending[] => {
      const ended = endedAfter(compiled, possible, level, variable, day)
      if (ended.outcomes.length + ended.rules.length === 0) return []
      return [{ date: name, after: formatPlainDate(day), ...ended }]
    })
  })
}

function endedAfter(compiled: Compiled, possible: Possible, level: number, { domain }: Variable, day: number) {
  const { diagram, outcomes } = compiled
  const cuts = domain.kind === 'ordered' ? domain.cuts : []
  // A cell counts that has a day after it.
  const later = diagram.literal(
    level,
    Array.from({ length: domain.size }, (_, cell) => cell > cuts.length || (cuts[cell] ?? Number.POSITIVE_INFINITY) > day + 1),
  )
  const ended: string[] = []
  const rules: string[] = []
  for (const { outcome, forEach, applies, rules: own } of outcomes) {
    const ends = (node: number) =>
      whereAll(compiled, possible, forEach, [node, later]) === 0 && whereAll(compiled, possible, forEach, [node]) !== 0
    if (ends(applies)) ended.push(outcome)
    else for (const { rule, applies: node } of own) if (own.length > 1 && ends(node)) rules.push(rule.id)
  }
  return { outcomes: ended, rules }
}
