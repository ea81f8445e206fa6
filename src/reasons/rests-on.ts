import type { Compiled, CompiledOutcome } from '../diagram/compile.ts'
import type { Case, View } from '../engine/case.ts'
import { release } from '../engine/released.ts'
import type { ScopeVerdict } from '../engine/scope.ts'
import type { Verdict } from '../engine/verdicts.ts'
import { once } from '../logic/once.ts'
import { pointAt } from '../model/situation/point.ts'
import { isUnnamed } from '../model/subject.ts'
import { orderPoints } from './gaps.ts'

const none: readonly string[] = Object.freeze([])

/** What rests on the assumed facts of a case; each as paths, by the order of the version's facts. */
export interface RestsOn {
  /** The assumed facts that could change the status or modality of a verdict if told otherwise. */
  ofVerdict(verdict: Verdict): readonly string[]
  /** Those that could change whether the version covers the case. */
  readonly ofScope: readonly string[]
  /** What the scope and each verdict rest on, where they rest on something assumed. */
  readonly found: readonly (readonly string[])[]
  /** What would lead to further findings, likewise; whatever rests on nothing but what is in `found` may be left out. */
  readonly others: readonly (readonly string[])[]
}

/** What was judged of a case. */
interface Judged {
  readonly scope: ScopeVerdict | undefined
  readonly verdicts: readonly Verdict[]
  /** The outcomes that were asked for. */
  readonly outcomes: readonly CompiledOutcome[]
}

/**
 * Tells on which assumed facts the verdicts of a case rest: exactly those in the support of their diagrams once the assumed facts are left
 * open (DESIGN §12).
 */
export function restsOnOf(compiled: Compiled, given: Case, { scope, verdicts, outcomes }: Judged): RestsOn {
  const released = release(compiled, given)
  if (released === undefined) return { ofVerdict: () => none, ofScope: none, found: [], others: [] }
  const order = orderPoints(
    compiled.version,
    given.situation.assumptions.map(({ fact }) => pointAt(fact)),
  )
  const ordered = new Map<ReadonlySet<string>, readonly string[]>()
  const inOrder = (paths: ReadonlySet<string>) =>
    paths.size === 0 ? none : once(ordered, paths, () => Object.freeze(order.filter((path) => paths.has(path))))
  const known = new Map<Verdict, readonly string[]>()
  const unnamed = new Map<CompiledOutcome, View[]>()
  for (const verdict of verdicts) {
    const { outcome, view } = verdict
    known.set(verdict, inOrder(released.restsOn(outcome, view)))
    if (isUnnamed(view.subject.subject)) unnamed.set(outcome, [...(unnamed.get(outcome) ?? []), view])
  }
  const ofVerdict = (verdict: Verdict) => known.get(verdict) ?? none
  const ofScope = scope === undefined ? none : inOrder(released.scopeRestsOn(scope.view))
  const telling = (lists: readonly (readonly string[])[]) => lists.filter((paths) => paths.length > 0)
  const found = telling([ofScope, ...known.values()])
  // Subjects that there are only with nothing assumed, such as other countries of a history that was taken to be complete.
  const elsewhere = without(order, found)
  const others =
    scope?.status === 'outside'
      ? []
      : outcomes.flatMap((outcome) => released.othersRestOn(outcome, unnamed.get(outcome) ?? [], elsewhere).map(inOrder))
  return { ofVerdict, ofScope, found, others: telling(others) }
}

/** The paths that are in none of some lists. */
function without(paths: readonly string[], lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const left = new Set(paths)
  for (const list of lists) for (const path of list) left.delete(path)
  return left
}
