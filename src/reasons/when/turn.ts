import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Compiled, CompiledRule, Variable } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import { cellOfNumber } from '../../diagram/domain.ts'
import { type Possible, type Reach, truthOf } from '../../diagram/restrict.ts'
import type { View } from '../../engine/case.ts'
import type { Shown } from '../evaluation.ts'
import { showNumber, showValue } from '../shown.ts'

/** A fact or measure that is otherwise than on the day before. */
export interface Passed {
  /** Its name, or `asOf` where the law itself names the day. */
  readonly fact: string
  readonly before: Shown
  readonly after: Shown
  /** The number, day or length that it reaches, or falls below; `null` where it is none of these. */
  readonly threshold: Shown
  readonly way: 'reaches' | 'falls-below' | null
  /** Whether it does for sure, or only can, since it is not known exactly. */
  readonly sure: boolean
}

/** What makes a finding otherwise from one day on: plain JSON. */
export interface Turn {
  /** The first day of the version that takes over on this day, where one does. */
  readonly version?: PlainDate
  /** What alone makes the difference or, where several things do together, all of them. */
  readonly because: readonly Passed[]
  /** The rules that apply, or can, from this day on and did not before, and those that no longer do. */
  readonly rules: readonly string[]
  /** The citation keys of these rules. */
  readonly citations: readonly string[]
}

/** What is looked at for a turn: the conditions on which it hangs, how they stand with what can be reached, and the rules behind it. */
export interface Turning {
  readonly roots: readonly Node[]
  readonly standing: (reach: Reach) => string
  readonly rules: readonly CompiledRule[]
}

/**
 * Tells what makes something stand otherwise for a subject on one day than on the day before.
 *
 * It is what would leave it as it was, had it alone not changed; where nothing alone would, what would change it alone; and otherwise all
 * that it hangs on and that changed.
 */
export function turnOf(compiled: Compiled, before: View, after: View, { roots, standing, rules }: Turning): Turn {
  const { diagram, variables } = compiled
  const reached = new Set<number>()
  for (const root of roots) for (const view of [before, after]) truthOf(diagram, root, view.cells, reached)
  const changed = [...reached].filter((level) => before.cells(level).join() !== after.cells(level).join()).sort((a, b) => a - b)
  const mixed =
    (most: View, level: number, other: View): Possible =>
    (at) =>
      at === level ? other.cells(at) : most.cells(at)
  const [was, is] = [standing(before.reach), standing(after.reach)]
  const needed = changed.filter((level) => standing(after.reach.given(mixed(after, level, before))) === was)
  const enough = changed.filter((level) => standing(before.reach.given(mixed(before, level, after))) === is)
  const because = needed.length > 0 ? needed : enough.length > 0 ? enough : changed
  const turned = rules.filter(({ applies }) => before.reach.truthOf(applies) !== after.reach.truthOf(applies))
  return {
    because: because.map((level) => {
      const decides = (cell: number) => standing(after.reach.given((at) => (at === level ? [cell] : after.cells(at)))) === is
      return passedAt(variables[level] as Variable, level, before, after, decides)
    }),
    rules: turned.map(({ rule }) => rule.id),
    citations: [...new Set(turned.flatMap(({ rule }) => rule.cites))],
  }
}

/** @param decides - Whether it would be as it is after, if the variable lay in another cell: of several thresholds the first that is enough counts. */
function passedAt({ name, kind, domain }: Variable, level: number, before: View, after: View, decides: (cell: number) => boolean): Passed {
  const [was, is] = [before.value(level), after.value(level)]
  const shown = { fact: name, before: showValue(kind, was), after: showValue(kind, is) }
  const other: Passed = { ...shown, threshold: null, way: null, sure: true }
  if (domain.kind !== 'ordered' || was.kind !== 'number' || is.kind !== 'number' || was.none !== 'false' || is.none !== 'false')
    return other
  const { cuts } = domain
  const moves = (['least', 'most'] as const).map((bound) => ({
    bound,
    from: cellOfNumber(cuts, was[bound]),
    to: cellOfNumber(cuts, is[bound]),
  }))
  const rises = moves.some(({ from, to }) => to > from)
  // It surely rises past what its least passes, and surely falls past what its most does.
  const surely = moves.find(({ bound, from, to }) => (rises ? bound === 'least' && to > from : bound === 'most' && to < from))
  const { from, to } = surely ?? moves.find((move) => move.from !== move.to) ?? { from: 0, to: 0 }
  const step = rises ? 1 : -1
  let cell = from + step
  while (cell !== to && !decides(cell)) cell += step
  const cut = cuts[Math.max(cell, cell - step) - 1]
  if (cut === undefined) return other
  return { ...shown, threshold: showNumber(kind, cut), way: rises ? 'reaches' : 'falls-below', sure: surely !== undefined }
}
