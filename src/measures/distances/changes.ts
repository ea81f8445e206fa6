import type { Period } from '../../calendar/period.ts'

/** What something measured of stays would be if one of them, which is known exactly, had ended on another day. */
export interface Change {
  /** What it would be so many days later; earlier where negative. */
  at(days: number): number
  /**
   * So many days, counted from 1, later (or earlier, where `step` is -1) from which other stays are joined with it. Between two of them what
   * is measured never falls as the stay lasts longer.
   */
  turns(step: 1 | -1): readonly number[]
}

/** Of so many stays each is tried; of more, those that ended last. */
const mostTried = 30

/** The stays that are tried. */
export function triedOf<Lived extends { readonly period: Period }>(lived: readonly Lived[]): readonly Lived[] {
  return [...lived].sort((a, b) => b.period.end - a.period.end).slice(0, mostTried)
}

/**
 * The fewest days by which one stay, whichever, would have to end later (earlier, where `step` is -1) for what is measured to pass.
 *
 * @param most - How many days are looked at.
 * @param passes - True of every greater number than one of which it is true; where `step` is -1, of every smaller one.
 *
 * @returns Nothing where no stay does it within so many days.
 */
export function leastDays(
  changes: readonly Change[],
  step: 1 | -1,
  most: number,
  passes: (measured: number) => boolean,
): number | undefined {
  let least: number | undefined
  for (const change of changes) least = leastOf(change, step, (least ?? most + 1) - 1, passes) ?? least
  return least
}

function leastOf({ at, turns }: Change, step: 1 | -1, most: number, passes: (measured: number) => boolean): number | undefined {
  const passesAfter = (days: number) => passes(at(step * days))
  let first = 1
  for (const next of [
    ...turns(step)
      .filter((turn) => turn > 1 && turn <= most)
      .sort((a, b) => a - b),
    most + 1,
  ]) {
    let last = next - 1
    if (first <= last && passesAfter(last)) {
      while (first < last) {
        const middle = (first + last) >> 1
        if (passesAfter(middle)) last = middle
        else first = middle + 1
      }
      return first
    }
    first = next
  }
  return undefined
}
