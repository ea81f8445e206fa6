import { encodeLength } from '../../calendar/duration.ts'

/** The days of a month, over the 400 years after which the calendar repeats. */
const daysPerMonth = 146_097 / 4800

/**
 * By how many days, a month counting as thirty, the length of a stay can differ from what its days make in months of even length.
 *
 * The months of a stay are longer or shorter than others, the most where it begins or ends around February: by less than three days too
 * few, and less than four too many.
 */
const unevenness = 4

/**
 * The least that stays of so many days can last together, however many further days lie between and around them.
 *
 * @param runs - The days of each.
 *
 * @returns An encoded length.
 */
export function leastOfRuns(runs: readonly number[]): number {
  const days = runs.reduce((sum, run) => sum + Math.max(0, Math.floor((run * 30) / daysPerMonth - unevenness)), 0)
  // Thirty days can be left over from a single stay: they are not a month then.
  return days % 30 === 0 ? encodeThirties(Math.max(0, days - 1)) : encodeThirties(days)
}

/**
 * The most that stays within runs of so many days can last together.
 *
 * @param runs - The days of each run in which there are stays.
 * @param stays - How many stays there are.
 *
 * @returns An encoded length.
 */
export function mostOfRuns(runs: readonly number[], stays: number): number {
  const days = runs.reduce((sum, run) => sum + run, 0)
  return days === 0 ? 0 : encodeThirties(Math.ceil((days * 30) / daysPerMonth) + unevenness * stays)
}

function encodeThirties(days: number): number {
  return encodeLength({ months: Math.floor(days / 30), days: days % 30 })
}
