import type { Compiled, CompiledOutcome } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { type FactPoint, pathOfPoint } from '../model/situation/point.ts'
import { releaseAssumptions } from '../model/situation/prepare-facts.ts'
import type { Subject } from '../model/subject.ts'
import { type Case, type View, viewsOf } from './case.ts'
import { narrowed } from './narrowed.ts'

/** What can be so, and what it is found for. */
type Root = Pick<CompiledOutcome, 'forEach' | 'applies'>

/** A case with its assumed facts left open instead: what it could be if they were told otherwise. */
export interface Released {
  readonly given: Case
  /** The view of a subject, as {@link viewsOf} has it. */
  viewOf(outcome: Root, view: View): View
  /** The views of subjects that there are only with nothing assumed, such as a certificate when none was assumed, and that it can apply to. */
  othersThan(outcome: Root, views: readonly View[]): readonly View[]
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
  const keys = new Map<Subject, string>()
  /** Tells subjects apart, whatever is assumed. */
  const keyOf = ({ subject: { subject } }: View) => {
    const key = keys.get(subject) ?? JSON.stringify(subject)
    keys.set(subject, key)
    return key
  }
  const keyed = new Map<string | undefined, ReadonlyMap<string, View>>()
  const byKey = (forEach: string | undefined) => {
    const known = keyed.get(forEach) ?? new Map(views(forEach).map((view) => [keyOf(view), view]))
    keyed.set(forEach, known)
    return known
  }
  const assumedAt = (view: View, level: number): readonly FactPoint[] => {
    const points = new Map<string, FactPoint>()
    for (const { at } of view.value(level).open) {
      if (!('fact' in at)) continue
      const { fact, field } = at
      if (assumed.has(fact)) points.set(fact, { fact })
      else if (field !== undefined) {
        // What stays were is assumed of all of them together.
        const kinds = { fact, index: 'every', field } as const
        const path = pathOfPoint(kinds)
        if (assumed.has(path)) points.set(path, kinds)
      }
    }
    return [...points.values()]
  }

  return {
    given: released,
    viewOf: (outcome, view) => narrowed(compiled, outcome.applies, byKey(outcome.forEach).get(keyOf(view)) ?? view),
    othersThan(outcome, known) {
      const told = new Set(known.map(keyOf))
      return views(outcome.forEach)
        .filter((view) => !told.has(keyOf(view)) && view.reach.truthOf(outcome.applies) !== 'false')
        .map((view) => narrowed(compiled, outcome.applies, view))
    },
    restsOn: (roots, view) =>
      roots.flatMap((root) => {
        return view.reach.restrict(root).support.flatMap((level) => assumedAt(view, level))
      }),
  }
}
