import type { Compiled, CompiledOutcome } from '../../diagram/compile.ts'
import { type ChosenOptions, caseOf, type View, type Views, viewsOf } from '../../engine/case.ts'
import { type Status, statusOf } from '../../engine/verdicts.ts'
import { InvalidFactsError } from '../../errors.ts'
import type { Facts } from '../../model/fact.ts'
import type { Subject } from '../../model/subject.ts'
import { recommendedView } from '../on-recommended.ts'

/** What is looked for: other facts by which an outcome surely applies, or surely does not, for one subject. */
export interface Sought {
  readonly compiled: Compiled
  readonly outcome: CompiledOutcome
  readonly subject: Subject
  readonly chosen: ChosenOptions
  /** 1 where it should apply, 0 where it should not. */
  readonly wanted: 0 | 1
  /** The levels that the condition tests, and those of them that hang on each fact. */
  readonly tested: readonly number[]
  readonly behind: ReadonlyMap<string, ReadonlySet<number>>
  readonly budget: Budget
}

/** What looking at cases may still cost: each costs 1, and more with long lists, so that hostile facts take no longer than others. */
export interface Budget {
  left: number
}

/** How many entries of lists cost as much as a case itself. */
const entriesAsOne = 5

function costOf(facts: Facts): number {
  return 1 + Object.values(facts).reduce((sum: number, value) => sum + (Array.isArray(value) ? value.length : 0), 0) / entriesAsOne
}

/** How an outcome stands for a subject. */
export interface Seen {
  /** With the recommended readings, and those that were pinned. */
  readonly view: View
  /** Whatever the readings. */
  readonly status: Status
}

/** Looks at an outcome with other facts; nothing where the version refuses or does not cover them, or they do not name the subject. */
export function lookAt({ compiled, outcome, subject, chosen, budget }: Sought, facts: Facts): Seen | undefined {
  budget.left -= costOf(facts)
  try {
    const views = viewsOf(compiled, caseOf(compiled.version, facts, chosen))
    if (isOutside(compiled, views)) return undefined
    const key = JSON.stringify(subject)
    const view = views(outcome.forEach).find((one) => JSON.stringify(one.subject.subject) === key)
    if (view === undefined) return undefined
    return { view: recommendedView(compiled, view), status: statusOf(compiled, outcome.applies, view.reach) }
  } catch (error) {
    if (error instanceof InvalidFactsError) return undefined
    throw error
  }
}

/** Whether the version surely does not cover a case. */
export function isOutside({ outside }: Compiled, views: Views): boolean {
  const [whole] = outside.length === 0 ? [] : views(undefined)
  return whole !== undefined && outside.some((root) => whole.reach.truthOf(root) === 'true')
}

/** Whether an outcome surely is as it is wanted where the recommended readings are followed. */
export function isReached({ outcome, wanted }: Sought, { view }: Seen): boolean {
  return view.reach.truthOf(outcome.applies) === (wanted === 1 ? 'true' : 'false')
}
