import type { Language } from '../calendar/language.ts'
import type { Compiled, Variable } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { InvalidFactsError } from '../errors.ts'
import type { BoundSubject } from '../measures/subject.ts'
import { referencesOf } from '../model/checks/measure-references.ts'
import type { Measure } from '../model/measure.ts'
import { propertiesOf } from '../model/operators.ts'
import type { Situation, SituationRecord, SituationStay } from '../model/situation/situation.ts'
import { inEveryLanguage } from '../model/text.ts'
import type { RulesetVersion } from '../model/version.ts'
import { behindOf } from './behind.ts'

/**
 * So many times something that is not known exactly can be told, over all findings: each finding names all that it hangs on, so that what
 * is told grows as one times the other. It is far more than any life leads to.
 */
export const mostTold = 500_000

/** So many times an entry of a list can be looked at while findings are followed through time. */
export const mostFollowed = 2_000_000

/** So many comparisons, and inputs that keep them open, can be told of in one explanation. */
export const mostExplained = 1_000_000

/** So many times an entry of a list can be looked at while what would make findings otherwise is told of one after the other. */
export const mostOtherwise = 20_000

/** The subjects by the `forEach` of rules. */
type Subjects = (forEach: string | undefined) => readonly BoundSubject[]

/**
 * Refuses facts that leave so much open of so many subjects that telling it would be out of all proportion to them: see {@link toldAtMost}.
 *
 * @throws {@link InvalidFactsError} at the list of which most would be told.
 */
export function assertInProportion(compiled: Compiled, situation: Situation, subjects: Subjects): void {
  const openOf = openIn(compiled)
  let [entries, most] = [0, 0]
  for (const list of listsOf(situation)) {
    entries += list.entries.length
    for (const entry of list.entries) most += openOf(entry)
  }
  // What is too little, whatever it is told of, is counted no further.
  if (most * compiled.outcomes.length * (entries + mostElse) <= mostTold) return
  const told = toldAtMost(compiled, situation, subjects)
  if (told.reduce((sum, { times }) => sum + times, 0) <= mostTold) return
  const { list, open, findings } = told.reduce((most, one) => (one.times > most.times ? one : most))
  refuse(list, (language) => phrases[language].told(open, findings))
}

/** What has been looked at so far while findings are followed through time. */
export interface Looked {
  /** On how many days: on each all entries are read anew, which is as much as looking at them four times. */
  readonly days: number
  /** How many pieces of time of a country, a place or the case: what is so of them is found once a day. */
  readonly shared: number
  /** How many pieces of time of a record, of which each can be asked about days of its own, and so about all entries. */
  readonly own: number
}

/**
 * Refuses facts that would be looked at again and again, day by day.
 *
 * @throws {@link InvalidFactsError} at the list with most entries.
 */
export function assertFollowable(situation: Situation, { days, shared, own }: Looked): void {
  if (entriesOf(situation) * (4 * days + own) + shared > mostFollowed) refuseLongest(situation, 'followed')
}

/**
 * Refuses facts of which an explanation would tell without end.
 *
 * @param told - How many comparisons, and inputs that keep them open, are told.
 *
 * @throws {@link InvalidFactsError} at the list with most entries.
 */
export function assertExplainable(situation: Situation, told: number): void {
  if (told > mostExplained) refuseLongest(situation, 'explained')
}

/**
 * Refuses facts of which what would make each of some findings otherwise cannot be told together.
 *
 * @param findings - How many are asked about: for each of them other facts are looked for, among all entries.
 *
 * @throws {@link InvalidFactsError} at the list with most entries.
 */
export function assertOtherwise(situation: Situation, findings: number): void {
  if (entriesOf(situation) * findings > mostOtherwise) refuseLongest(situation, 'otherwise')
}

function entriesOf(situation: Situation): number {
  return listsOf(situation).reduce((sum, list) => sum + list.entries.length, 0)
}

function refuseLongest(situation: Situation, say: 'followed' | 'explained' | 'otherwise'): never {
  const [{ name, entries } = { name: '', entries: [] }] = [...listsOf(situation)].sort((a, b) => b.entries.length - a.entries.length)
  return refuse(name, (language) => phrases[language][say](entries.length))
}

/**
 * Refuses entries of one list that can be of so many cities that telling it of each would be out of all proportion to them.
 *
 * @param open - How many entries name no city; of each city it is told which those are, and what of them is missing.
 *
 * @throws {@link InvalidFactsError} at the list.
 */
export function assertPlaced(list: string, open: number, cities: number): void {
  if (2 * open * cities > mostTold) refuse(list, (language) => phrases[language].told(open, cities))
}

/** Of one list: what is not known exactly of its entries, how many findings can hang on it, and how often all of it can be told. */
export interface Told {
  readonly list: string
  readonly open: number
  readonly findings: number
  readonly times: number
}

/**
 * Counts how often findings can tell what is not known exactly of the entries of each list.
 *
 * For each outcome and each subject it is the dates, places and kinds of the stays and records that can concern it: those of its country, in
 * the lists that measures behind the outcome look at. Exact facts count nothing.
 */
export function toldAtMost(compiled: Compiled, situation: Situation, subjects: Subjects): readonly Told[] {
  const openOf = openIn(compiled)
  return listsOf(situation).map(({ name, entries }) => {
    const open = openByCountry(entries, openOf)
    let [findings, times] = [0, 0]
    for (const outcome of compiled.outcomes) {
      if (!listsBehind(compiled, outcome.applies).has(name)) continue
      for (const { country } of subjects(outcome.forEach)) {
        findings += 1
        times += open(country)
      }
    }
    return { list: name, open: open(undefined), findings, times }
  })
}

function refuse(path: string, say: (language: Language) => string): never {
  const text = inEveryLanguage(say)
  throw new InvalidFactsError([{ path, message: text.en, text }])
}

const phrases = {
  en: {
    told: (open: number, findings: number) =>
      `${open} dates, places or kinds of these entries are not known exactly, and up to ${findings} findings hang on them: that is more than can be told; write exact dates, or fewer entries at a time`,
    followed: (entries: number) =>
      `${entries} entries lead to more days of change than can be followed: write fewer entries at a time, or an earlier last day`,
    explained: (entries: number) =>
      `${entries} entries lead to more comparisons than can be explained: write exact dates, or fewer entries at a time`,
    otherwise: (entries: number) =>
      `${entries} entries lead to more findings than can be told at once how they would be otherwise: ask about one outcome or country, or write fewer entries at a time`,
  },
  zh: {
    told: (open: number, findings: number) =>
      `这些条目中有 ${open} 处日期、地点或种类不确切，至多涉及 ${findings} 项结论，超出可逐一说明的范围：请写明确切日期，或减少条目后分次查询`,
    followed: (entries: number) => `这 ${entries} 条引起的变化日期过多，无法逐日推算：请减少条目后分次查询，或把截止日期提前`,
    explained: (entries: number) => `这 ${entries} 条涉及的比较过多，无法逐一说明：请写明确切日期，或减少条目后分次查询`,
    otherwise: (entries: number) =>
      `这 ${entries} 条涉及的结论过多，无法一次逐一说明怎样才会不同：请只问一项结果或一个国家，或减少条目后分次查询`,
  },
}

/** At least as many subjects as there can be that no entry names: countries, and any other place of each. */
const mostElse = 600

type Entry = SituationStay | SituationRecord

function listsOf({ stays, records }: Situation): readonly { readonly name: string; readonly entries: readonly Entry[] }[] {
  return [...stays, ...records].map(([name, { entries }]) => ({ name, entries }))
}

/** Counts what is not known exactly of entries that can concern a country: its own, and those whose country is not known; without one, of all. */
function openByCountry(entries: readonly Entry[], openOf: (entry: Entry) => number): (country: string | undefined) => number {
  const counts = new Map<string | undefined, number>()
  let all = 0
  for (const entry of entries) {
    const [country, count] = [countryOf(entry), openOf(entry)]
    counts.set(country, (counts.get(country) ?? 0) + count)
    all += count
  }
  return (country) => (country === undefined ? all : (counts.get(country) ?? 0) + (counts.get(undefined) ?? 0))
}

/** Counts what is not known exactly of an entry; what a stay was, only where that matters to some measure. */
function openIn({ version }: Compiled): (entry: Entry) => number {
  const withKinds = Object.values(version.measures).some((measure) => 'kinds' in measure)
  return (entry) => {
    if (!('fields' in entry)) {
      const { open, unplaced, kind } = entry
      return open.length + (unplaced === undefined ? 0 : 1) + (withKinds && (kind === undefined || 'gap' in kind) ? 1 : 0)
    }
    let count = 0
    for (const scalar of entry.fields.values()) count += 'open' in scalar ? scalar.open.length : 'gap' in scalar.state ? 1 : 0
    return count
  }
}

function countryOf(entry: Entry): string | undefined {
  if (!('fields' in entry)) return entry.country
  const country = entry.fields.get('country')
  return country?.kind === 'symbol' && 'value' in country.state ? country.state.value : undefined
}

const behind = new WeakMap<Compiled, Map<Node, ReadonlySet<string>>>()

/** The lists that measures behind a diagram look at: what hangs on the record at hand alone is told of it alone. */
export function listsBehind(compiled: Compiled, node: Node): ReadonlySet<string> {
  const own = behind.get(compiled) ?? new Map<Node, ReadonlySet<string>>()
  behind.set(compiled, own)
  const known = own.get(node)
  if (known !== undefined) return known
  const { version, variables } = compiled
  const found = new Set<string>()
  const seen = new Set<string>()
  for (const level of behindOf(compiled).tested(node)) addLists(version, (variables[level] as Variable).name, found, seen)
  own.set(node, found)
  return found
}

function addLists(version: RulesetVersion, name: string, found: Set<string>, seen: Set<string>): void {
  const measure: Measure | undefined = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
  if (measure === undefined || seen.has(name)) return
  seen.add(name)
  for (const [property, { holds }] of propertiesOf(measure)) {
    if (holds === 'list') found.add(String((measure as Readonly<Record<string, unknown>>)[property]))
  }
  for (const reference of referencesOf(measure)) addLists(version, reference.name, found, seen)
}
