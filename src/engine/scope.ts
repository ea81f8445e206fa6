import type { Compiled } from '../diagram/compile.ts'
import type { Truth } from '../logic/truth.ts'
import type { Outside } from '../model/scope.ts'
import { type Case, type View, viewsOf } from './case.ts'

/** Whether a case is outside the scope of a version, in one of the ways in which it can be. */
export interface OutsideVerdict {
  readonly outside: Outside
  readonly truth: Truth
  /** The levels of the variables that can still change it. */
  readonly support: readonly number[]
}

/** How a case lies to the scope of a version. */
export interface ScopeVerdict {
  readonly status: 'inside' | 'outside' | 'open'
  readonly view: View
  readonly ways: readonly OutsideVerdict[]
}

/**
 * Tells whether a version covers a case.
 *
 * @returns Nothing for a version that covers everybody.
 */
export function scopeOfCase(compiled: Compiled, given: Case, views = viewsOf(compiled, given)): ScopeVerdict | undefined {
  const { version, outside } = compiled
  if (version.scope === undefined) return undefined
  const [view] = views(undefined) as [View]
  const ways = version.scope.outside.map((way, index): OutsideVerdict => {
    const { truth, support } = view.reach.restrict(outside[index] as number)
    return { outside: way, truth, support }
  })
  const truths = ways.map(({ truth }) => truth)
  return { status: truths.includes('true') ? 'outside' : truths.includes('unknown') ? 'open' : 'inside', view, ways }
}
