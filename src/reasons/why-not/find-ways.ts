import type { Case, View } from '../../engine/case.ts'
import type { Facts } from '../../model/fact.ts'
import { type Changing, factOf } from './changes.ts'
import { combined } from './combine.ts'
import { constantsBehind } from './critical.ts'
import { isReached, lookAt, type Sought } from './look-at.ts'
import { nearest, type Reached } from './nearest.ts'
import { canBecome } from './reachable.ts'
import { pairsIn, type Unit, unitOf } from './unit.ts'

/** The most facts that are changed together. */
export const mostFacts = 3

/** How many changes of a list are put together with another of the same. */
const mostPaired = 12

/** A way that was found, and whether it is proved that no part of it is enough. */
export interface Found extends Reached {
  readonly isMinimal: boolean
}

export interface Searched {
  readonly found: readonly Found[]
  readonly unresolved: readonly (readonly string[])[]
}

/** Looks for changes of every set of facts that can do it, the smallest sets first. */
export function findWays(sought: Sought, { situation }: Case, facts: Facts, { cells }: View): Searched {
  const { compiled, outcome, subject, wanted, behind } = sought
  const by: Changing = {
    compiled,
    constants: constantsBehind(compiled, sought.tested),
    asOf: situation.asOf,
    subject,
    assumed: new Map(situation.assumptions.map(({ fact, value }) => [fact, value])),
  }
  const units = new Map<string, Unit>()
  const unit = (name: string) => {
    const made = units.get(name) ?? unitOf(sought, by, facts, name)
    units.set(name, made)
    return made
  }
  const [found, enough, unresolved]: [Found[], string[][], string[][]] = [[], [], []]
  const isAmong = (sets: readonly (readonly string[])[], names: readonly string[]) => sets.some((known) => isPart(known, names))
  // That somebody did not fear a state is no way out of anything.
  const searched = [...behind.keys()].filter((name) => compiled.version.facts[name]?.role !== 'feared-states')
  for (const names of setsOf(searched, mostFacts)) {
    if (isAmong(enough, names)) continue
    const free = new Set(names.flatMap((name) => [...(behind.get(name) ?? [])]))
    if (!canBecome(compiled, outcome.applies, wanted, cells, free)) continue
    const some = sought.budget.left > 0 ? names.map(unit) : undefined
    const { ways, isExhausted } = some === undefined ? nothing : waysOf(sought, by, facts, some)
    if (ways.length > 0) enough.push([...names])
    else if (!isExhausted) unresolved.push([...names])
    const isMinimal = !isAmong(unresolved, names)
    found.push(...ways.map((one) => ({ ...one, isMinimal })))
  }
  return { found, unresolved: unresolved.filter((names) => !unresolved.some((other) => other !== names && isPart(other, names))) }
}

interface Ways {
  readonly ways: readonly Reached[]
  /** Whether everything was tried that changes of these facts could lead to. */
  readonly isExhausted: boolean
}

const nothing: Ways = { ways: [], isExhausted: false }

/** The ways in which changes of some facts, of each of them one, are enough. */
function waysOf(sought: Sought, by: Changing, facts: Facts, units: readonly Unit[]): Ways {
  const [unit, ...others] = units as [Unit, ...Unit[]]
  if (others.length > 0) {
    const { way, isExhausted } = combined(sought, facts, units)
    const ways = way === undefined || isEnoughWithout(sought, facts, way) ? [] : [way]
    return { ways, isExhausted: isExhausted && areExhausted(units) }
  }
  if (unit.enough.length > 0) return { ways: unit.enough, isExhausted: true }
  const type = sought.compiled.version.facts[unit.name]?.type
  const [pair] = type === 'stays' || type === 'records' ? pairsIn(sought, by, unit, mostPaired) : []
  return { ways: pair === undefined ? [] : [nearest(sought, pair)], isExhausted: unit.isExhausted }
}

/** Whether nothing hangs on two of some facts, and of each everything was tried that changes of it could lead to. */
function areExhausted(units: readonly Unit[]): boolean {
  const levels = units.flatMap((unit) => [...unit.levels])
  return units.every(({ isExhausted }) => isExhausted) && new Set(levels).size === levels.length
}

/** Sets of some names, the smallest first. */
function* setsOf(names: readonly string[], most: number): Generator<readonly string[]> {
  const ofSize = function* (size: number, from: number): Generator<readonly string[]> {
    if (size === 0) yield []
    else
      for (let index = from; index <= names.length - size; index++)
        for (const rest of ofSize(size - 1, index + 1)) yield [names[index] as string, ...rest]
  }
  for (let size = 1; size <= most; size++) yield* ofSize(size, 0)
}

function isPart(some: readonly string[], all: readonly string[]): boolean {
  return some.every((name) => all.includes(name))
}

/** Whether a fact that was changed with others can stay as it was. */
function isEnoughWithout(sought: Sought, before: Facts, { facts: after, changes }: Reached): boolean {
  return [...new Set(changes.map(({ path }) => factOf(path)))].some((name) => {
    const { [name]: _own, ...others } = after
    const seen = lookAt(sought, before[name] === undefined ? others : { ...others, [name]: before[name] })
    return seen !== undefined && isReached(sought, seen)
  })
}
