import type { Language } from '../../calendar/language.ts'
import { formatPlainDate } from '../../calendar/plain-date.ts'
import { formatPlainTime, minutesPerDay } from '../../calendar/plain-time.ts'
import type { Issue } from '../../errors.ts'
import type { Bounds } from '../../logic/bounds.ts'
import type { DateLimit, FactIs } from '../fact.ts'
import { issueAt } from '../input/issue.ts'
import type { RulesetVersion } from '../version.ts'
import { type FactPoint, fieldAt, pathOfPoint } from './point.ts'
import type { Scalar, SituationDraft } from './situation.ts'

/** One date or time of a situation while others narrow it. */
interface Slot {
  readonly at: FactPoint
  readonly kind: 'date' | 'time'
  /** As it was read; days, or minutes. */
  readonly given: Bounds
  least: number
  most: number
  /** What it has its bounds from: itself, or another one. */
  leastFrom: Slot
  mostFrom: Slot
}

/** That one comes no later than another. */
interface Order {
  readonly first: readonly Slot[]
  readonly then: readonly Slot[]
  readonly otherwise?: FactIs
}

/**
 * Applies what a version says of dates and times that cannot lie after or before others: refuses what cannot be, and leaves of every one
 * only what the others allow.
 *
 * A date and a time are compared by their days. What is known to the month or year only is refused where no day of it can be.
 *
 * @param situation - Where values of it are not right, they limit nothing; its dates are narrowed in place.
 * @param issues - What cannot be is added here, with both sides; then the situation means nothing.
 */
export function tightenDates(version: RulesetVersion, situation: SituationDraft, issues: Issue[]): void {
  const slots = new Map<string, readonly Slot[]>()
  const slotsOf = (reference: string) => {
    const found = slots.get(reference) ?? slotsIn(situation, reference)
    slots.set(reference, found)
    return found
  }
  const orders: Order[] = []
  for (const { first, then, limit } of limitsOf(version)) {
    if (holds(situation, limit)) orders.push(orderOf(slotsOf(first), slotsOf(then), limit.otherwise))
  }
  // One round carries a limit from each date to the next one: as many rounds as orders carry it through.
  for (const _ of orders) {
    let narrowed = false
    for (const order of orders) narrowed = narrow(order, issues) || narrowed
    if (!narrowed) break
  }
  if (issues.length === 0) for (const found of slots.values()) for (const slot of found) write(situation, slot)
}

function orderOf(first: readonly Slot[], then: readonly Slot[], otherwise: FactIs | undefined): Order {
  return { first, then, ...(otherwise !== undefined && { otherwise }) }
}

/** What a version says of two dates: that one comes no later than the other. */
interface Limit {
  readonly first: string
  readonly then: string
  readonly limit: Exclude<DateLimit, string>
}

const limitsKnown = new WeakMap<RulesetVersion, readonly Limit[]>()

/** The limits of all dates of a version, listed once. */
function limitsOf(version: RulesetVersion): readonly Limit[] {
  const known = limitsKnown.get(version)
  if (known !== undefined) return known
  const whole = (limit: DateLimit) => (typeof limit === 'string' ? { date: limit } : limit)
  const limits = Object.entries(version.facts).flatMap(([name, definition]): readonly Limit[] => {
    if (definition.type !== 'date' && definition.type !== 'time') return []
    const { notAfter = [], notBefore = [] } = definition
    return [
      ...notAfter.map(whole).map((limit) => ({ first: name, then: limit.date, limit })),
      ...notBefore.map(whole).map((limit) => ({ first: limit.date, then: name, limit })),
    ]
  })
  limitsKnown.set(version, limits)
  return limits
}

/** Whether a limit holds in a situation: an answer that is only assumed makes none hold. */
function holds({ scalars, assumptions }: SituationDraft, { where }: Limit['limit']): boolean {
  if (where === undefined) return true
  const answer = scalars.get(where.fact)
  const given = (answer?.kind === 'boolean' || answer?.kind === 'symbol') && 'value' in answer.state ? answer.state.value : undefined
  return given === where.is && !assumptions.some(({ fact }) => fact === where.fact)
}

/** The dates that a reference names: a fact, the first day of every stay of a list, or a date of every record. */
function slotsIn({ scalars, stays, records, assumptions }: SituationDraft, reference: string): readonly Slot[] {
  const [list = '', field = ''] = reference.split('.')
  // What is only assumed limits nothing.
  if (assumptions.some(({ fact }) => fact === reference)) return []
  const slots: Slot[] = []
  const add = (date: Scalar | undefined) => {
    if (isThere(date)) slots.push(slotOf(date.at, date.kind, date.range))
  }
  add(scalars.get(reference))
  for (const { fields } of records.get(list)?.entries ?? []) add(fields.get(field))
  for (const { at, from } of stays.get(list)?.entries ?? []) slots.push(slotOf(fieldAt(at, 'from'), 'date', from))
  return slots
}

/** Whether a scalar is a date or time, and there surely is one. */
function isThere(scalar: Scalar | undefined): scalar is Extract<Scalar, { kind: 'date' | 'time' }> {
  return scalar?.kind === 'time' || (scalar?.kind === 'date' && scalar.none === 'false')
}

function slotOf(at: FactPoint, kind: Slot['kind'], given: Bounds): Slot {
  const { least, most } = given
  const slot = { at, kind, given, least, most } as Slot
  slot.leastFrom = slot
  slot.mostFrom = slot
  return slot
}

/** Makes every one of some dates come no later than every one of others; tells whether that narrows any. */
function narrow({ first, then, otherwise }: Order, issues: Issue[]): boolean {
  let narrowed = false
  for (const one of first) {
    for (const other of then) {
      const inDays = one.kind === 'date' || other.kind === 'date'
      const [least, most] = [as(one, 'least', inDays), as(other, 'most', inDays)]
      if (most < least) {
        report(issues, one.leastFrom, other.mostFrom, otherwise)
        continue
      }
      if (least > as(other, 'least', inDays)) {
        other.least = inDays && other.kind === 'time' ? least * minutesPerDay : least
        other.leastFrom = one.leastFrom
        narrowed = true
      }
      if (most < as(one, 'most', inDays)) {
        one.most = inDays && one.kind === 'time' ? most * minutesPerDay + minutesPerDay - 1 : most
        one.mostFrom = other.mostFrom
        narrowed = true
      }
    }
  }
  return narrowed
}

/** A bound as it is compared: a time by its day, where the other is a date. */
function as(slot: Slot, bound: 'least' | 'most', inDays: boolean): number {
  return inDays && slot.kind === 'time' ? Math.floor(slot[bound] / minutesPerDay) : slot[bound]
}

/** Tells that two dates cannot be; once, though a limit may be carried from one to the other over a third too. */
function report(issues: Issue[], first: Slot, then: Slot, otherwise: FactIs | undefined): void {
  const path = pathOfPoint(then.at)
  const other = `\`${pathOfPoint(first.at)}\``
  const answer = otherwise && `\`"${otherwise.fact}": ${JSON.stringify(otherwise.is)}\``
  const both = (language: Language) => phrases[language].before(show(then, 'most', language), other, show(first, 'least', language))
  if (issues.some((issue) => issue.path === path && issue.message.startsWith(both('en')))) return
  const issue = issueAt(path, (language) => {
    const { correct, since } = phrases[language]
    return both(language) + (answer === undefined ? correct : since(answer))
  })
  if (issue !== undefined) issues.push(issue)
}

const phrases = {
  en: {
    before: (this_: string, other: string, its: string) => `this is ${this_}, and lies before ${other}, which is ${its}: `,
    correct: 'correct one of the two',
    since: (answer: string) => `give the one since then, or ${answer} while there is none`,
    earliest: (day: string) => `${day} at the earliest`,
    latest: (day: string) => `${day} at the latest`,
  },
  zh: {
    before: (this_: string, other: string, its: string) => `此项为 ${this_}，早于 ${other}（${its}）：`,
    correct: '请更正其中之一',
    since: (answer: string) => `请写此后的日期；如尚无，请写 ${answer}`,
    earliest: (day: string) => `不早于 ${day}`,
    latest: (day: string) => `不晚于 ${day}`,
  },
}

/** Writes one end of what was given; the other end too where it is known exactly. */
function show({ kind, given }: Slot, bound: 'least' | 'most', language: Language): string {
  const text = kind === 'date' ? formatPlainDate(given[bound]) : formatPlainTime(given[bound])
  const { earliest, latest } = phrases[language]
  return given.least === given.most ? text : (bound === 'least' ? earliest : latest)(text)
}

/** Puts what is left of a date back where it came from. */
function write(situation: SituationDraft, { at, given, least, most }: Slot): void {
  if (least === given.least && most === given.most) return
  const { fact, index, field } = at
  const range = { least, most }
  const scalar = situation.scalars.get(fact)
  if (isThere(scalar)) situation.scalars.set(fact, { ...scalar, range })
  const stays = situation.stays.get(fact)
  if (stays !== undefined) {
    const entries = stays.entries.map((stay) => {
      if (stay.at.index !== index) return stay
      return { ...stay, from: range, ...(stay.to !== undefined && { to: { least: Math.max(stay.to.least, least), most: stay.to.most } }) }
    })
    situation.stays.set(fact, { ...stays, entries })
  }
  const records = situation.records.get(fact)
  if (records !== undefined) {
    const entries = records.entries.map((record) => {
      const date = record.at.index === index && field !== undefined ? record.fields.get(field) : undefined
      if (date?.kind !== 'date' || field === undefined) return record
      return { ...record, fields: new Map(record.fields).set(field, { ...date, range }) }
    })
    situation.records.set(fact, { ...records, entries })
  }
}
