import { type Day, formatPlainDate, parsePlainDate } from '../../../calendar/plain-date.ts'
import { canonicalJson } from '../../../model/canonical-json.ts'
import type { Facts } from '../../../model/fact.ts'
import type { PolicyChange } from '../../../model/policy.ts'
import { type Entry, entriesIn } from '../../../model/situation/entries.ts'
import type { Subject } from '../../../model/subject.ts'
import { pick } from '../../difference/witness/random.ts'
import { someCountry, someDay, someRecord, type Variation } from '../../difference/witness/vary.ts'

/** The facts of somebody after a change, and the country in which a stay became longer. */
export interface Changed {
  readonly facts: Facts
  readonly longerIn?: string
}

/**
 * Makes one of the ways in which a change can come about for somebody, at random: it gets longer until a day on which something can turn.
 *
 * @returns Nothing where there is no such way, or this one is none after all.
 */
export function changed(by: Variation, facts: Facts, change: PolicyChange): Changed | undefined {
  if ('longer' in change) return withLongerStay(by, facts, change)
  const definition = by.version.facts[change.further]
  const list = facts[change.further] ?? []
  if (!Array.isArray(list)) return undefined
  if (definition?.type === 'records') return { facts: { ...facts, [change.further]: [...list, someRecord(by, facts, definition.fields)] } }
  const country = someCountry(by, facts)
  return list.includes(country) ? undefined : { facts: { ...facts, [change.further]: [...list, country] } }
}

/** Tells whether a change is seen from a subject as it is meant: in its own country, or elsewhere. */
export function isAbout(change: PolicyChange, { longerIn }: Changed): (subject: Subject) => boolean {
  return ({ country }) => !('longer' in change) || country === undefined || (change.where === 'here') === (country === longerIn)
}

/**
 * Takes facts before and after a change apart.
 *
 * @returns Nothing where they are anything else than before and after this change.
 */
export function changeBetween(
  by: Pick<Variation, 'version' | 'asOf'>,
  before: Facts,
  after: Facts,
  change: PolicyChange,
): Changed | undefined {
  const list = 'longer' in change ? change.longer : change.further
  const rest = (facts: Facts) => canonicalJson({ ...facts, [list]: null })
  const [own, others] = [before[list] ?? [], after[list]]
  if (rest(before) !== rest(after) || !Array.isArray(own) || !Array.isArray(others)) return undefined
  const differing = others.flatMap((one, index) => (canonicalJson(one) === canonicalJson(own[index] ?? null) ? [] : [index]))
  const [index = 0] = differing
  if (differing.length !== 1) return undefined
  if (!('longer' in change)) return own.length === index && others.length === own.length + 1 ? { facts: after } : undefined
  const [one, other] = [own[index], others[index]] as [Entry, Entry]
  if (own.length !== others.length || !isLonger(by, one, other)) return undefined
  const isJoining = own.some((stay: Entry, at) => at !== index && stay.country === one.country && reaches(by, one, other, stay))
  return change.joining === 'never' && isJoining ? undefined : { facts: after, longerIn: String(one.country) }
}

function isLonger({ asOf }: Pick<Variation, 'asOf'>, { from, to, ...one }: Entry, { from: begins, to: ends, ...other }: Entry): boolean {
  const isNoShorter = String(begins) <= String(from) && (ends === undefined || (to !== undefined && String(ends) >= String(to)))
  return isNoShorter && String(from) <= formatPlainDate(asOf) && canonicalJson(one) === canonicalJson(other)
}

type Longer = Extract<PolicyChange, { readonly longer: string }>

function withLongerStay(by: Variation, facts: Facts, { longer, joining }: Longer): Changed | undefined {
  const list = entriesIn(facts[longer])
  if (list.length === 0) return undefined
  const stay = pick(list, by.random)
  const other = longerStay(by, facts, stay)
  const others = list.filter((one) => one !== stay && one.country === stay.country)
  if (other === undefined || (joining === 'never' && others.some((one) => reaches(by, stay, other, one)))) return undefined
  return { facts: { ...facts, [longer]: list.map((one) => (one === stay ? other : one)) }, longerIn: String(stay.country) }
}

function longerStay(by: Variation, facts: Facts, stay: Entry): Entry | undefined {
  const day = someDay(by, facts)
  if (String(stay.from) > formatPlainDate(by.asOf)) return undefined
  if (day < String(stay.from)) return { ...stay, from: day }
  if (typeof stay.to !== 'string') return undefined
  const { to, ...ongoing } = stay
  if (day > to) return { ...stay, to: day }
  return by.random(4) === 0 ? ongoing : undefined
}

/** Whether a stay that becomes longer grows together with another, however few days away this version takes for none. */
function reaches({ version, asOf }: Pick<Variation, 'version' | 'asOf'>, before: Entry, after: Entry, other: Entry): boolean {
  const bridged = Object.values(version.measures).map((measure) => ('bridging' in measure ? (measure.bridging ?? 0) : 0))
  return [0, ...bridged].some((days) => isJoined(after, other, days, asOf) && !isJoined(before, other, days, asOf))
}

function isJoined(one: Entry, other: Entry, bridging: number, asOf: Day): boolean {
  const [a, b] = [one, other].map(({ from, to }) => ({ from: dayOf(from) ?? asOf, to: dayOf(to) ?? asOf })) as [Days, Days]
  return a.from <= b.to + 1 + bridging && b.from <= a.to + 1 + bridging
}

interface Days {
  readonly from: Day
  readonly to: Day
}

function dayOf(date: unknown): Day | undefined {
  return typeof date === 'string' ? parsePlainDate(date) : undefined
}
