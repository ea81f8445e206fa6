import type { Facts } from '../../model/fact.ts'
import { type Changing, changesOf, type FactChange } from './changes.ts'
import { isReached, lookAt, type Seen, type Sought } from './look-at.ts'
import { nearest, type Reached, sizeOf } from './nearest.ts'

/** One fact that can be otherwise, and what that can lead to. */
export interface Unit {
  readonly name: string
  /** The levels that hang on it. */
  readonly levels: ReadonlySet<number>
  /** The changes by which those lie in certain cells, each the least that there is; the least first. */
  readonly options: readonly Reached[]
  /** Whether there is no other way for those to lie: then what is not found cannot be. */
  readonly isExhausted: boolean
  /** The changes that are enough by themselves: every value of a choice, and of all other changes of the same part the least. */
  readonly enough: readonly Reached[]
}

/** What part of what may still be looked at one fact, or pairs of changes of one, may take. */
const shareOfOne = 0.35

/** Tries every change of one fact, the others staying as they are. */
export function unitOf(sought: Sought, by: Changing, facts: Facts, name: string): Unit {
  const levels = sought.behind.get(name) ?? new Set<number>()
  const [enough, options] = [new Map<string, Reached>(), new Map<string, Reached>()]
  const isChoice = sought.compiled.version.facts[name]?.type === 'enum'
  const until = sought.budget.left * (1 - shareOfOne)
  let areAllSeen = true
  for (const { facts: next, change } of changesOf(by, facts, name)) {
    if (sought.budget.left <= until) {
      areAllSeen = false
      break
    }
    const seen = lookAt(sought, next)
    // What cannot be now could be together with something else.
    areAllSeen &&= seen !== undefined
    if (seen === undefined) continue
    const reached = { facts: next, changes: [change], ...seen }
    if (isReached(sought, seen))
      keepLess(enough, isChoice || change.after === 'none' ? `${change.path} ${change.after}` : change.path, reached)
    else keepLess(options, signatureOf(levels, seen), reached)
  }
  return {
    name,
    levels,
    options: [...options.values()].sort(bySize),
    isExhausted: areAllSeen && isExhausted(sought, name, levels, [...enough.values(), ...options.values()]),
    enough: withoutWhole([...enough.values()]).map((reached) => nearest(sought, reached)),
  }
}

/** Tries two changes of one list together: two stays or records, or two parts of one. */
export function pairsIn(sought: Sought, by: Changing, { name, options }: Unit, most: number): readonly Reached[] {
  const found = new Map<string, Reached>()
  const until = sought.budget.left * (1 - shareOfOne)
  for (const { facts, changes } of options.slice(0, most)) {
    for (const { facts: next, change } of changesOf(by, facts, name)) {
      if (sought.budget.left <= until) break
      const paths = [...changes.map(({ path }) => path), change.path].sort()
      if (paths.some((path, index) => isWithin(path, paths[index + 1]))) continue
      const seen = lookAt(sought, next)
      if (seen !== undefined && isReached(sought, seen))
        keepLess(found, paths.join(), { facts: next, changes: [...changes, asGiven(change, changes)], ...seen })
    }
  }
  return [...found.values()].sort(bySize)
}

/** Two parts of one entry are told of the entry as it was given. */
function asGiven(change: FactChange, before: readonly FactChange[]): FactChange {
  const entryOf = ({ path }: FactChange) => path.slice(0, path.indexOf(']'))
  const same = before.find((other) => other.entry !== undefined && entryOf(other) === entryOf(change))
  return same?.entry === undefined ? change : { ...change, entry: same.entry }
}

function isWithin(path: string, other: string | undefined): boolean {
  return other === path || other?.startsWith(`${path}.`) === true
}

function keepLess(into: Map<string, Reached>, key: string, reached: Reached): void {
  const known = into.get(key)
  if (known === undefined || sizeOf(reached.changes) < sizeOf(known.changes)) into.set(key, reached)
}

function signatureOf(levels: ReadonlySet<number>, { view }: Seen): string {
  return [...levels].map((level) => view.cells(level).join()).join(';')
}

export function bySize(one: Reached, other: Reached): number {
  return sizeOf(one.changes) - sizeOf(other.changes)
}

/** That an entry were not there says less than that a part of it were otherwise. */
function withoutWhole(ways: readonly Reached[]): readonly Reached[] {
  const paths = ways.flatMap(({ changes }) => changes.map(({ path }) => path))
  return ways.filter(({ changes: [change] }) => change?.after !== null || !paths.some((path) => path.startsWith(`${change.path}.`)))
}

/** Every value of a choice was tried, or one thing alone hangs on it and was seen to lie everywhere. */
function isExhausted({ compiled }: Sought, name: string, levels: ReadonlySet<number>, seen: readonly Seen[]): boolean {
  const type = compiled.version.facts[name]?.type
  if (type === 'boolean' || type === 'enum') return true
  const [level, ...others] = levels
  if (level === undefined || others.length > 0) return false
  // Where it surely lies: what can be in one of several cells may lie surely in one of them with other values.
  const cells = new Set(seen.map(({ view }) => view.cells(level)).flatMap((own) => (own.length === 1 ? own : [])))
  return cells.size >= (compiled.variables[level]?.domain.size ?? 0)
}
