import type { Possible, Reach } from '../../diagram/restrict.ts'
import type { Verdict } from '../../engine/verdicts.ts'
import { pathOfPoint } from '../../model/situation/point.ts'
import { isAskable, type Open } from '../../model/situation/situation.ts'

/** What is open: a diagram, the levels that can still change it, and what is known. */
export type Undecided = Pick<Verdict, 'open' | 'support' | 'view'>

/** Something to be decided, whatever the readings and on the recommended ones. */
export interface Decision {
  readonly own: Undecided
  readonly followed: Undecided
}

/**
 * The levels that a decision hangs on, each with what is open there.
 *
 * How something binds can hang on a fact on the recommended readings alone, as long as others can still keep it from applying.
 */
export function levelsOf({ own, followed }: Decision): ReadonlyMap<number, Undecided> {
  return new Map([followed, own].flatMap((undecided) => undecided.support.map((level) => [level, undecided] as const)))
}

/** What keeps a variable from being known and can be asked for. */
export function askableAt(view: Undecided['view'], level: number, skip: ReadonlySet<string>): readonly Open[] {
  return view.value(level).open.filter((open) => isAskable(open) && !skip.has(pathOfPoint(open.at)))
}

/** What can still be reached from one place once a variable lies in a cell. */
export type ReachAfter = (view: Undecided['view'], level: number, cell: number) => Reach

/** Makes a function that tells what can still be reached; each is worked out once for all that look from the same place. */
export function reachesAfter(): ReachAfter {
  const known = new Map<Possible, Map<string, Reach>>()
  return ({ cells, reach: from }, level, cell) => {
    const own = known.get(cells) ?? new Map<string, Reach>()
    known.set(cells, own)
    const key = `${level}:${cell}`
    const reach = own.get(key) ?? from.given((other) => (other === level ? [cell] : cells(other)))
    own.set(key, reach)
    return reach
  }
}
