import type { Compiled, CompiledOutcome } from '../diagram/compile.ts'
import type { Case, View } from '../engine/case.ts'
import { release } from '../engine/released.ts'
import { type ScopeVerdict, scopeOfCase } from '../engine/scope.ts'
import type { Verdict } from '../engine/verdicts.ts'
import { orderPoints } from './gaps.ts'

/** What rests on the assumed facts of a case; each as paths, by the order of the version's facts. */
export interface RestsOn {
  /** The assumed facts that could change the status or modality of a verdict if told otherwise. */
  ofVerdict(verdict: Verdict): readonly string[]
  /** Those that could change whether the version covers the case. */
  readonly ofScope: readonly string[]
  /** What the scope and each verdict rest on, where they rest on something assumed. */
  readonly found: readonly (readonly string[])[]
  /** What would lead to further findings, likewise. */
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
  if (released === undefined) return { ofVerdict: () => [], ofScope: [], found: [], others: [] }
  const pathsOf = (outcome: CompiledOutcome, view: View) =>
    orderPoints(
      compiled.version,
      released.restsOn(
        outcome.binding.map(({ applies }) => applies),
        view,
      ),
    )
  const known = new Map(verdicts.map((verdict) => [verdict, pathsOf(verdict.outcome, released.viewOf(verdict.outcome, verdict.view))]))
  const ofVerdict = (verdict: Verdict) => known.get(verdict) ?? []
  const scopeReleased = scopeOfCase(compiled, released.given)
  const ofScope = scopeReleased === undefined ? [] : orderPoints(compiled.version, released.restsOn(compiled.outside, scopeReleased.view))
  // Subjects that there are only with nothing assumed, such as other countries of a history that was taken to be complete.
  const others = outcomes.flatMap((outcome) =>
    released
      .othersThan(
        outcome,
        verdicts.filter((verdict) => verdict.outcome === outcome).map(({ view }) => view),
      )
      .map((view) => pathsOf(outcome, view)),
  )
  const isOutside = scope?.status === 'outside'
  const telling = (lists: readonly (readonly string[])[]) => lists.filter((paths) => paths.length > 0)
  return { ofVerdict, ofScope, found: telling([ofScope, ...verdicts.map(ofVerdict)]), others: isOutside ? [] : telling(others) }
}
