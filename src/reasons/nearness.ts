import { formatPlainDate, lastDay } from '../calendar/plain-date.ts'
import type { Compiled, Variable } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { truthOf } from '../diagram/restrict.ts'
import type { Case, View } from '../engine/case.ts'
import { type Judgement, judge } from '../engine/verdicts.ts'
import type { Truth } from '../logic/truth.ts'
import type { At } from '../measures/bounds/at.ts'
import { leastDays } from '../measures/distances/changes.ts'
import { distanceOf } from '../measures/distances/operators.ts'
import type { Seen } from '../measures/seen.ts'
import type { Kind } from '../model/kind.ts'
import type { Measure } from '../model/measure.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { Finding, Nearness } from './evaluation.ts'
import { showNumber } from './shown.ts'

/** The most days at which a finding counts as near to being otherwise. */
const nearDays = 31

/** Whether a finding counts as near to being otherwise: within 31 days, or one unit of a whole number. */
export function isNear({ by, unit }: Nearness): boolean {
  return by <= (unit === 'days' ? nearDays : 1)
}

/**
 * The first age that changes a finding by time alone, and the day on which it is reached; nothing where none does.
 *
 * That is an age on the as-of date, or on the earliest of it and days that do not come before that birthday, such as that of an application
 * which is not lodged yet.
 */
export function ageIn({ measures }: RulesetVersion, { situation }: Case, { look }: View, turns: readonly Nearness[]): Finding['fromAge'] {
  const measureOf = (name: string) => (Object.hasOwn(measures, name) ? measures[name] : undefined)
  const keepsPace = (on: string, until: number): boolean => {
    if (on === 'asOf') return true
    const measure = measureOf(on)
    if (measure === undefined || !('earliest' in measure) || !measure.earliest.includes('asOf')) return false
    const others = measure.earliest.filter((name) => name !== 'asOf').map(look)
    return others.every((value) => value.kind === 'number' && (value.none === 'true' || value.least >= until))
  }
  const [first] = turns
    .filter(({ fact, side, by }) => {
      const measure = measureOf(fact)
      // A day that cannot be written is told to nobody.
      const isWritable = situation.asOf + by <= lastDay
      return (
        isWritable && side === 'short' && measure !== undefined && 'age' in measure && keepsPace(measure.on ?? 'asOf', situation.asOf + by)
      )
    })
    .sort((a, b) => a.by - b.by)
  return typeof first?.threshold === 'number' ? { age: first.threshold, on: formatPlainDate(situation.asOf + first.by) } : undefined
}

/** Tells the thresholds on which a decided finding hangs, by the diagram of its outcome and its subject. */
export type NearnessOf = (root: Node, view: View) => readonly Nearness[]

/**
 * Makes the function that tells on which thresholds a decided finding of a case hangs, and how near it is to them.
 *
 * A threshold counts when passing it, all else staying as it is, leads to another status, contested included. `by` is the least change
 * that would do it: at a threshold that is just met it is 1. For stays it is by how many days one of them, whichever, would have to end
 * later or earlier.
 *
 * @returns A function that gives them whatever their distance, but for stays, of which more than 31 days are not tried: see {@link isNear}.
 */
export function nearnessIn(compiled: Compiled, { version }: Case): NearnessOf {
  const { diagram } = compiled
  const hasThresholds = compiled.variables.map(isTold)
  // What lies beyond a threshold is another matter for every outcome; how far away it is is not.
  const measured = new Map<Seen, Map<string, Away | undefined>>()

  function awayFrom({ seen, look }: View, { name, kind }: Variable, value: number, cut: number): Away | undefined {
    const known = measured.get(seen) ?? new Map<string, Away | undefined>()
    measured.set(seen, known)
    const key = `${name} ${cut}`
    if (!known.has(key)) known.set(key, distanceTo({ version, seen, look }, name, kind, value, cut))
    return known.get(key)
  }

  /** What lies beyond the thresholds of one variable, where it is known which of its cells it lies in. */
  function beyond(truth: Truth, view: View, level: number, judged: (other: number) => Judgement): readonly Nearness[] {
    const variable = compiled.variables[level] as Variable
    const { name, kind, domain } = variable
    const [cell = 0, ...otherCells] = view.cells(level)
    if (domain.kind !== 'ordered' || cell === domain.none || otherCells.length > 0) return none
    const found: Nearness[] = []
    for (const step of [1, -1] as const) {
      const other = cell + step
      if (other < 0 || other > domain.cuts.length) continue
      const flipped = judged(other)
      // To be contested is to be otherwise; to hang on facts that are open is not.
      if (flipped.truth === truth || flipped.status === 'undetermined') continue
      const value = view.value(level)
      if (value.kind !== 'number' || value.least !== value.most || value.none !== 'false') continue
      // Above: the first number of the next cell. Below: the first number of this one, which would no longer be reached.
      const cut = domain.cuts[step === 1 ? cell : cell - 1] as number
      const away = awayFrom(view, variable, value.least, cut)
      if (away === undefined) continue
      found.push({
        fact: name,
        actual: showNumber(kind, value.least),
        threshold: showNumber(kind, cut),
        side: step === 1 ? 'short' : 'over',
        by: step === 1 ? away.by : 1 - away.by,
        unit: away.unit,
      })
    }
    return found
  }

  /** The nodes on the only way through a diagram; nothing where there are several. */
  function wayThrough(root: Node, view: View): readonly Node[] | undefined {
    const way: Node[] = []
    for (let node = root; node > 1; ) {
      const level = diagram.level(node)
      const cells = view.cells(level)
      if (cells.length > 1) return undefined
      if (hasThresholds[level]) way.push(node)
      node = diagram.branches(node)[cells[0] as number] as Node
    }
    return way
  }

  return (root, view) => {
    const way = wayThrough(root, view)
    if (way !== undefined) {
      const truth = view.reach.truthOf(root)
      // All else staying as it is, what is tested before is, and from there on it goes another way.
      const through = (node: Node) =>
        beyond(truth, view, diagram.level(node), (other) => judge(compiled, diagram.branches(node)[other] as Node, view.reach))
      return way.flatMap(through)
    }
    // A variable that is never asked for cannot change anything alone.
    const reached = new Set<number>()
    const truth = truthOf(diagram, root, view.cells, reached)
    const levels = [...reached].filter((level) => hasThresholds[level]).sort((a, b) => a - b)
    return levels.flatMap((level) =>
      beyond(truth, view, level, (other) =>
        judge(
          compiled,
          root,
          view.reach.given((at) => (at === level ? [other] : view.cells(at))),
        ),
      ),
    )
  }
}

const none: readonly Nearness[] = []

/** Whether a variable has thresholds that are told in days or units: a time is as near or far as its day. */
function isTold({ kind, domain }: Variable): boolean {
  return domain.kind === 'ordered' && kind.kind !== 'time' && !(kind.kind === 'length' && kind.in === 'hours')
}

/** How far a value is from a number: positive below it. */
interface Away {
  readonly by: number
  readonly unit: Nearness['unit']
}

/** @returns Nothing where the distance has no meaning in days, and where no one stay could make it up. */
function distanceTo(at: At, name: string, kind: Kind, value: number, cut: number): Away | undefined {
  const { measures } = at.version
  const measure: Measure | undefined = Object.hasOwn(measures, name) ? measures[name] : undefined
  const distance = measure === undefined ? (kind.kind === 'date' ? 'days' : 'units') : distanceOf(measure)
  if (distance === 'days' || distance === 'units') return { by: cut - value, unit: distance }
  if (measure === undefined || distance === 'unordered') return undefined
  const way = distance(measure, at, value, cut)
  if (way === undefined || !('changes' in way)) return way
  const step = value < cut ? 1 : -1
  const days = leastDays(way.changes, step, nearDays, (changed) => (step === 1 ? changed >= cut : changed < cut))
  return days === undefined ? undefined : { by: step === 1 ? days : 1 - days, unit: 'days' }
}
