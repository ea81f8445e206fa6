import type { Compiled, CompiledOutcome } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { restrict, truthOf } from '../diagram/restrict.ts'
import { type FactPoint, pathOfPoint } from '../model/situation/point.ts'
import { releaseAssumptions } from '../model/situation/prepare-facts.ts'
import { type Case, type View, viewsOf } from './case.ts'
import { narrowed } from './narrowed.ts'

/** A case with its assumed facts left open instead: what it could be if they were told otherwise. */
export interface Released {
  readonly given: Case
  /** The view of a subject, as {@link viewsOf} has it. */
  viewOf(outcome: CompiledOutcome, view: View): View
  /** The views of subjects that there are only with nothing assumed, such as a certificate when none was assumed. */
  othersThan(outcome: CompiledOutcome, views: readonly View[]): readonly View[]
  /** The assumed facts that can change any of some diagrams. */
  restsOn(roots: readonly Node[], view: View): readonly FactPoint[]
}

/**
 * Leaves the assumed facts of a case open.
 *
 * @returns Nothing where nothing was assumed.
 */
export function release(compiled: Compiled, given: Case): Released | undefined {
  const assumed = new Set(given.situation.assumptions.map(({ fact }) => fact))
  if (assumed.size === 0) return undefined
  const released = { ...given, situation: releaseAssumptions(compiled.version, given.situation) }
  const views = viewsOf(compiled, released)
  const keyed = new Map<string | undefined, ReadonlyMap<string, View>>()
  const byKey = (forEach: string | undefined) => {
    const known = keyed.get(forEach) ?? new Map(views(forEach).map((view) => [view.key, view]))
    keyed.set(forEach, known)
    return known
  }
  const assumedAt = (view: View, level: number): readonly FactPoint[] =>
    view.value(level).open.flatMap(({ at }) => {
      if (!('fact' in at)) return []
      const { fact, field } = at
      // What stays were is assumed of all of them together.
      const kinds = { fact, index: 'every', ...(field !== undefined && { field }) } as const
      return assumed.has(pathOfPoint({ fact })) ? { fact } : assumed.has(pathOfPoint(kinds)) ? kinds : []
    })

  return {
    given: released,
    viewOf: (outcome, view) => narrowed(compiled, outcome.applies, byKey(outcome.forEach).get(view.key) ?? view),
    othersThan(outcome, known) {
      const keys = new Set(known.map(({ key }) => key))
      return views(outcome.forEach)
        .filter((view) => !keys.has(view.key))
        .map((view) => narrowed(compiled, outcome.applies, view))
    },
    restsOn: (roots, view) =>
      roots.flatMap((root) => {
        // What no assumed fact can be reached from need not be looked at closely.
        const reached = new Set<number>()
        truthOf(compiled.diagram, root, view.cells, reached)
        if (![...reached].some((level) => assumedAt(view, level).length > 0)) return []
        return restrict(compiled.diagram, root, view.cells).support.flatMap((level) => assumedAt(view, level))
      }),
  }
}
