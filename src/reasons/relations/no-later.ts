import { type Duration, inMonths } from '../../calendar/duration.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { DateLimit } from '../../model/fact.ts'
import { afterPrefix, fieldsOf, kindOf, prefixOf } from '../../model/kind.ts'
import { isCounted, type Measure, type MeasureOf, type Shift } from '../../model/measure.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { isSelectedWithin, type Selected, selectionOf } from './selected.ts'

const orders = new WeakMap<RulesetVersion, Map<string, boolean>>()

/**
 * Tells whether a date always comes no later than another, wherever there are both: as facts declare it, or since one is worked out from the
 * other. Times are compared by their days.
 *
 * @returns Where nothing tells so, false.
 *
 * @example
 * noLater(version, 'birthDate', 'eighteenthBirthday') //=> true
 */
export function noLater(version: RulesetVersion, first: string, then: string): boolean {
  const known = orders.get(version) ?? new Map<string, boolean>()
  orders.set(version, known)
  const key = `${first} ${then}`
  const found = known.get(key)
  if (found !== undefined) return found
  // What is asked again while it is being found out adds nothing.
  known.set(key, false)
  const result = isNoLater(version, first, then)
  known.set(key, result)
  return result
}

/**
 * Tells by how many days a date comes before another at least, wherever there are both.
 *
 * @returns Nothing where it is not known to come no later.
 *
 * @example
 * daysBefore(version, 'askForMoreBy', 'lastDay') //=> 7
 */
export function daysBefore(version: RulesetVersion, first: string, then: string): number | undefined {
  if (!noLater(version, first, then)) return undefined
  const [a, b] = [first, then].map((name) => (Object.hasOwn(version.measures, name) ? version.measures[name] : undefined))
  const days = (measure: Measure | undefined, isBack: boolean): number =>
    measure !== undefined &&
    'shift' in measure &&
    (measure.direction === 'back') === isBack &&
    'days' in measure.by &&
    !isCounted(measure.by)
      ? (measure.by as { readonly days: number }).days
      : 0
  const [back, on] = [days(a, true), days(b, false)]
  const earlier = back === 0 ? undefined : daysBefore(version, (a as MeasureOf<'shift'>).shift, then)
  const later = on === 0 ? undefined : daysBefore(version, first, (b as MeasureOf<'shift'>).shift)
  return Math.max(0, earlier === undefined ? 0 : earlier + back, later === undefined ? 0 : later + on)
}

function isNoLater(version: RulesetVersion, first: string, then: string): boolean {
  if (first === then) return true
  const before = (one: string, other: string) => noLater(version, one, other)
  const [a, b] = [first, then].map((name) => (Object.hasOwn(version.measures, name) ? version.measures[name] : undefined))
  if (then === 'asOf' && neverAfterAsOf(version, first, a)) return true
  if (declaredOf(version, first).some((later) => later === then || (isAlways(version, later) && before(later, then)))) return true
  // A date that there always is carries an order on.
  const reaches = (names: readonly string[], follows: (name: string) => boolean, end: string) =>
    names.some((name) => name === end || (isAlways(version, name) && follows(name)))
  if (a !== undefined) {
    if ('dayOf' in a && before(a.dayOf, then)) return true
    if ('earliest' in a && reaches(a.earliest, (name) => before(name, then), then)) return true
    if ('latest' in a && a.latest.every((name) => before(name, then))) return true
    if ('window' in a && before(a.ending, then)) return true
    if ('shift' in a && a.direction === 'back' && before(a.shift, then)) return true
    if ('lastDay' in a && a.until !== undefined && before(a.until, then)) return true
  }
  if (b !== undefined) {
    if ('dayOf' in b && before(first, b.dayOf)) return true
    if ('latest' in b && reaches(b.latest, (name) => before(first, name), first)) return true
    if ('earliest' in b && b.earliest.every((name) => before(first, name))) return true
    if ('shift' in b && b.direction !== 'back' && before(first, b.shift)) return true
    if ('firstDay' in b && b.since !== undefined && before(first, b.since)) return true
  }
  return a !== undefined && b !== undefined && bothMeasured(version, a, b)
}

function bothMeasured(version: RulesetVersion, a: Measure, b: Measure): boolean {
  if ('shift' in a && 'shift' in b && a.direction === b.direction && noLater(version, a.shift, b.shift)) {
    return a.direction === 'back' ? isNoLonger(b, a) : isNoLonger(a, b)
  }
  if ('window' in a && 'window' in b) return noLater(version, a.ending, b.ending) && durationAtMost(b.window, a.window)
  const [own, other] = [selectionOf(a), selectionOf(b)]
  if (own === undefined || other === undefined || 'lasting' in a || 'lasting' in b) return false
  const isWithin = (within: Selected, whole: Selected) => isSelectedWithin((one, later) => noLater(version, one, later), within, whole)
  if ('firstDay' in a && 'firstDay' in b) return isWithin(other, own)
  if ('lastDay' in a && 'lastDay' in b) return isWithin(own, other)
  return 'firstDay' in a && 'lastDay' in b && (isWithin(own, other) || isWithin(other, own))
}

/** Whether a shift goes no further than another, both from the same day. */
function isNoLonger(a: MeasureOf<'shift'>, b: MeasureOf<'shift'>): boolean {
  if (a.in === b.in && canonicalJson(a.by) === canonicalJson(b.by)) return true
  const [one, other] = [a.by, b.by]
  if (isDuration(one) && isDuration(other)) return durationAtMost(one, other)
  return 'workingDays' in one && 'workingDays' in other && a.in === b.in && one.workingDays <= other.workingDays
}

function isDuration(by: Shift): by is Duration {
  return !isCounted(by) && !('workingDays' in by) && !('hours' in by)
}

/** Whether a duration is no longer than another from whatever day; of days and months that is not always told. */
function durationAtMost(a: Duration, b: Duration): boolean {
  if ('days' in a) return 'days' in b ? a.days <= b.days : a.days <= 28 * inMonths(b)
  return !('days' in b) && inMonths(a) <= inMonths(b)
}

function neverAfterAsOf(version: RulesetVersion, name: string, measure: Measure | undefined): boolean {
  if (measure !== undefined) return 'firstDay' in measure || 'lastDay' in measure
  const fact = Object.hasOwn(version.facts, name) ? version.facts[name] : fieldsOf(version, prefixOf(name))?.[afterPrefix(name)]
  return fact !== undefined && 'notAfterAsOf' in fact && fact.notAfterAsOf === true
}

/** The dates that facts declare to come no earlier than one, whoever it is; what is only assumed is bound by nothing. */
function declaredOf({ facts }: RulesetVersion, first: string): readonly string[] {
  const always = (limits: readonly DateLimit[] = []) =>
    limits.flatMap((limit) => (typeof limit === 'string' ? limit : limit.where === undefined ? limit.date : []))
  const isFact = (name: string) => Object.hasOwn(facts, name) && facts[name]?.assume === undefined
  if (!isFact(first)) return []
  const own = facts[first]
  const later = own?.type === 'date' || own?.type === 'time' ? always(own.notAfter) : []
  const others = Object.entries(facts).flatMap(([name, fact]) =>
    (fact.type === 'date' || fact.type === 'time') && always(fact.notBefore).includes(first) ? name : [],
  )
  return [...later, ...others].filter(isFact)
}

/** Whether there always is such a date or time, known or not. */
export function isAlways(version: RulesetVersion, name: string): boolean {
  const kind = kindOf(version, name)
  return kind !== undefined && (kind.kind === 'date' || kind.kind === 'time') && !('none' in kind && kind.none)
}
