import type { Day } from '../calendar/plain-date.ts'
import type { Compiled, CompiledOutcome } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import type { Reach } from '../diagram/restrict.ts'
import { type Binding, bindingOf } from './binding.ts'
import type { View, Views } from './case.ts'
import { assertFollowable } from './proportion.ts'
import { type Steady, steadyBetween } from './steady.ts'
import { type Status, statusOf } from './verdicts.ts'

/** How something stands on every day from one to another, both included. */
export interface Piece<Standing> {
  readonly from: Day
  readonly to: Day
  readonly standing: Standing
}

/** How an outcome stands for a subject, and how it binds where it surely applies. */
export interface Standing {
  readonly status: Status
  readonly binding: Binding | undefined
}

/** Something that is followed through time: the subjects that it is of, on what it hangs, and how it stands for one of them. */
export interface Followed<Standing> {
  readonly forEach: string | undefined
  readonly roots: readonly Node[]
  readonly standing: (reach: Reach) => Standing
  readonly isSame: (one: Standing, other: Standing) => boolean
}

/**
 * Follows through time how something stands for each of its subjects, the facts staying as they are.
 *
 * A piece of time over which it surely stays as it is need not be looked into; any other is halved, down to single days.
 *
 * @param viewsOn - The views of the case on a day.
 * @param days - The first and the last day, both included.
 *
 * @returns For each subject, the pieces in their order, each as long as can be.
 *
 * @throws {@link InvalidFactsError} where there are too many pieces to be looked at.
 */
export function follow<Standing>(
  compiled: Compiled,
  viewsOn: (day: Day) => Views,
  [from, to]: readonly [Day, Day],
  followed: readonly Followed<Standing>[],
): readonly (readonly (readonly Piece<Standing>[])[])[] {
  const all = followed.flatMap((one) => viewsOn(from)(one.forEach).map((_, subject) => ({ one, subject, pieces: [] as Piece<Standing>[] })))
  type Each = (typeof all)[number]
  const viewOn = (day: Day, { one, subject }: Each) => viewsOn(day)(one.forEach)[subject] as View
  const days = new Set<Day>()
  const isShared = ({ one: { forEach } }: Each) => forEach === undefined || forEach === 'country' || forEach === 'place'
  let [shared, own] = [0, 0]
  const walk = (first: Day, last: Day, left: readonly Each[]): void => {
    const [one] = left
    const alike = left.filter(isShared).length
    shared += alike
    own += left.length - alike
    days.add(first).add(last)
    if (one !== undefined) assertFollowable(viewOn(first, one).seen.situation, { days: days.size, shared, own })
    const between = steadyBetween(compiled)
    const known = new Map<View, Steady>()
    const isSteady = (each: Each) => {
      const view = viewOn(first, each)
      const steady = known.get(view) ?? between(view, viewOn(last, each))
      known.set(view, steady)
      return steady.isSteady(each.one.roots)
    }
    const moving: Each[] = []
    for (const each of left) {
      if (first === last || isSteady(each)) add(each, { from: first, to: last, standing: each.one.standing(viewOn(first, each).reach) })
      else moving.push(each)
    }
    if (moving.length === 0) return
    const middle = Math.floor((first + last) / 2)
    walk(first, middle, moving)
    walk(middle + 1, last, moving)
  }
  const add = ({ one, pieces }: Each, piece: Piece<Standing>) => {
    const before = pieces.at(-1)
    if (before !== undefined && one.isSame(before.standing, piece.standing)) pieces[pieces.length - 1] = { ...before, to: piece.to }
    else pieces.push(piece)
  }
  walk(from, to, all)
  return followed.map((followedOne) => all.filter(({ one }) => one === followedOne).map(({ pieces }) => pieces))
}

/** An outcome, as it is followed. */
export function followedOutcome(compiled: Compiled, outcome: CompiledOutcome): Followed<Standing> {
  return {
    forEach: outcome.forEach,
    roots: [outcome.applies, ...outcome.binding.map(({ applies }) => applies)],
    standing: (reach) => ({ status: statusOf(compiled, outcome.applies, reach), binding: bindingOf(outcome, { reach }) }),
    isSame: (one, other) =>
      one.status === other.status &&
      one.binding?.modality === other.binding?.modality &&
      one.binding?.open?.modality === other.binding?.open?.modality,
  }
}

/** Whether a case is outside the scope of a version, as it is followed. */
export function followedScope({ outside }: Compiled): Followed<boolean> {
  return {
    forEach: undefined,
    roots: outside,
    standing: (reach) => outside.some((root) => reach.truthOf(root) === 'true'),
    isSame: (one, other) => one === other,
  }
}
