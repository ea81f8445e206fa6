import type { Compiled, Variable } from '../../../diagram/compile.ts'
import type { Node } from '../../../diagram/diagram.ts'
import { allCells, type Domain } from '../../../diagram/domain.ts'
import { referencesOf } from '../../../model/checks/measure-references.ts'
import type { LabelledMeasure, MeasureOf, MeasureOperator, StaySelection } from '../../../model/measure.ts'
import { operatorNameOf } from '../../../model/operators.ts'
import type { PolicyChange } from '../../../model/policy.ts'

/** Which way a value can go, besides staying what it is: to more (of a truth: from false to true), to less, from nothing to something, or back. */
export interface Move {
  readonly more?: true
  readonly less?: true
  readonly appears?: true
  readonly vanishes?: true
}

const stays: Move = {}
const more: Move = { more: true }
const less: Move = { less: true }
const anywhere: Move = { more: true, less: true, appears: true, vanishes: true }

/** Whether the country that is looked at can be one, and whether it can be any but that one. */
interface Country {
  canBe(country: string): boolean
  canBeOtherThan(country: string): boolean
}

const anyCountry: Country = { canBe: () => true, canBeOtherThan: () => true }

/** Which way each variable can move, by level, where something is so. */
export interface Moves {
  readonly where: Node
  readonly moves: readonly Move[]
}

/**
 * Tells which way a change can move each variable of a version, by level: whatever the case, and for any subject that there was before.
 *
 * It follows from what the measures are. A longer stay makes no longest stay shorter and no first day later; it can end what had ended, so
 * that of `ended` nothing is known; and of two stays that grow together the months are counted from another day, which can make a total of
 * months less.
 *
 * @returns By which country is looked at, as far as conditions tell countries apart: a stay in one is none in another.
 */
export function movesOf(compiled: Compiled, change: PolicyChange): readonly Moves[] {
  const { variables, diagram } = compiled
  const level = variables.findIndex(({ name }) => name === 'country')
  const domain = variables[level]?.domain
  if (domain?.kind !== 'symbols') return [{ where: 1, moves: movesIn(compiled, change, anyCountry) }]
  const alike = new Map<string, Moves>()
  for (const cell of allCells(domain)) {
    const here = diagram.literal(
      level,
      allCells(domain).map((other) => other === cell),
    )
    const moves = movesIn(compiled, change, countryIn(domain, cell))
    const key = JSON.stringify(moves)
    alike.set(key, { moves, where: diagram.or(alike.get(key)?.where ?? 0, here) })
  }
  return [...alike.values()]
}

function countryIn({ cells, other }: Extract<Domain, { readonly kind: 'symbols' }>, cell: number): Country {
  const named = [...cells].filter(([, one]) => one === cell).map(([country]) => country)
  return {
    canBe: (country) => (cells.get(country) ?? other) === cell,
    canBeOtherThan: (country) => cell === other || named.some((one) => one !== country),
  }
}

function movesIn({ version, variables }: Compiled, change: PolicyChange, country: Country): readonly Move[] {
  const known = new Map<string, Move>()
  const moveOf = (name: string): Move => {
    const made = known.get(name)
    if (made !== undefined) return made
    const measure = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
    const move = measure === undefined ? stays : moveOfMeasure(measure, { change, country }, moveOf)
    known.set(name, move)
    return move
  }
  return variables.map((variable) => (isFurther(variable, change) ? more : moveOf(variable.name)))
}

/** Whether it is tested of the list that gets longer which countries are in it. */
function isFurther({ name, member }: Variable, change: PolicyChange): boolean {
  return 'further' in change && change.further === name && member !== undefined
}

/** What becomes otherwise, seen from a country. */
interface Seen {
  readonly change: PolicyChange
  readonly country: Country
}

function moveOfMeasure(measure: LabelledMeasure, seen: Seen, moveOf: (name: string) => Move): Move {
  const operator = operatorNameOf(measure)
  const inputs = referencesOf(measure).map(({ at, name }) => ({ at, move: moveOf(name) }))
  const moving = inputs.filter(({ move }) => Object.keys(move).length > 0)
  // What is looked at in a list moves with the list alone: where the window moves too, nothing is known.
  if (operator in listed) return moving.length > 0 ? anywhere : listed[operator as Listed](measure as never, seen)
  const ways = moving.map(({ at, move }) => derived[operator as Derived](at)(move))
  // What of several days is the earliest moves to more and to less as days appear and vanish.
  return operator === 'earliest' && ways.some(({ appears, vanishes }) => appears || vanishes) ? anywhere : together(ways)
}

function turned({ more, less, appears, vanishes }: Move): Move {
  return { ...(less && { more: less }), ...(more && { less: more }), ...(appears && { appears }), ...(vanishes && { vanishes }) }
}

function along(move: Move): Move {
  return move
}

function together(moves: readonly Move[]): Move {
  return Object.assign({}, ...moves)
}

type Derived = Exclude<MeasureOperator, Listed>

/** How a value moves as one of its inputs does, by where that stands in the measure. */
const derived: { readonly [Name in Derived]: (at: string) => (move: Move) => Move } = {
  age: (at) => (at === 'age' ? turned : along),
  elapsed: (at) => (at === 'elapsed.from' ? turned : along),
  shift: (at) => (at === 'shift' ? along : () => anywhere),
  dayOf: () => along,
  window: () => along,
  latest: () => along,
  earliest: () => along,
  sum: () => along,
}

type Listed = 'longestStay' | 'totalStay' | 'stayLead' | 'firstDay' | 'lastDay' | 'exists' | 'count' | 'member'

/** How a measure of a list moves as the list does. */
const listed: { readonly [Name in Listed]: (measure: MeasureOf<Name>, seen: Seen) => Move } = {
  longestStay: (measure, seen) => (isLonger(measure.longestStay, measure, seen) ? more : stays),
  totalStay: (measure, seen) => {
    if (!isLonger(measure.totalStay, measure, seen)) return stays
    return measure.in === 'days' || ('joining' in seen.change && seen.change.joining === 'never') ? more : { ...more, ...less }
  },
  stayLead: ({ stayLead }, { change }) => {
    if (!('longer' in change) || change.longer !== stayLead) return stays
    return change.where === 'here' ? more : less
  },
  firstDay: (measure, seen) => (isLonger(measure.firstDay, measure, seen) ? { ...less, appears: true } : stays),
  lastDay: (measure, seen) => (isLonger(measure.lastDay, measure, seen) ? { ...more, appears: true } : stays),
  exists: (measure, seen) => {
    const { change } = seen
    if ('further' in change) return change.further === measure.exists ? more : stays
    if (!isLonger(measure.exists, measure, seen)) return stays
    if (measure.status === 'ended') return { ...more, ...less }
    // A stay that has begun was there before.
    return measure.status === undefined && measure.since === undefined && measure.until === undefined ? stays : more
  },
  count: ({ count }, { change }) => ('further' in change && change.further === count ? more : stays),
  member: ({ member }, { change }) => ('further' in change && change.further === member ? more : stays),
}

/** Whether a stay that becomes longer can be one of those that a measure looks at. */
function isLonger(list: string, { where, country, except }: StaySelection, { change, country: own }: Seen): boolean {
  if (!('longer' in change) || change.longer !== list) return false
  if (change.where === 'elsewhere') return where === undefined && (country === undefined || own.canBeOtherThan(country))
  return (country === undefined || own.canBe(country)) && (except === undefined || own.canBeOtherThan(except))
}
