import type { Language } from '../../calendar/language.ts'
import type { Day } from '../../calendar/plain-date.ts'
import { InvalidFactsError, type Issue } from '../../errors.ts'
import type { FactDefinition } from '../fact.ts'
import { describe } from '../input/describe.ts'
import { inOrder, issueAt, unknownAt } from '../input/issue.ts'
import { joinPath } from '../input/path.ts'
import { isPlainObject } from '../input/plain-object.ts'
import type { RulesetVersion } from '../version.ts'
import { assumeKinds, releaseKinds } from './assume-kinds.ts'
import type { FactPoint } from './point.ts'
import { maxEntries, readCountry, readList, readRecord, readStay } from './read-entries.ts'
import { readScalar } from './read-scalar.ts'
import type { Open, Situation, SituationDraft } from './situation.ts'
import { tightenDates } from './tighten-dates.ts'

/**
 * Checks facts against a version and turns them into a situation, once, before anything is computed.
 *
 * Everything wrong is reported together, by path, and then nothing is used. Each property is read once. Dates are tightened by each
 * other: nobody stays anywhere before being born, and no stay ends before it begins.
 *
 * @param version - The version whose facts these are.
 * @param facts - What is known: each fact given, left out (or `undefined`), or `'unknown'`.
 * @param asOf - The day the question is about.
 * @param assume - Whether assumed values stand in for absent facts.
 *
 * @throws {@link InvalidFactsError} for a name that the version does not have, or a value that cannot be.
 */
export function prepareFacts(version: RulesetVersion, facts: unknown, asOf: Day, assume: boolean): Situation {
  const issues: Issue[] = []
  const given = readFactNames(version, facts, issues)
  const untold = untoldIn(version, asOf, assume)
  const isUntold = (name: string) => given.get(name) === undefined
  const situation = draftOf(
    untold.situation,
    untold.situation.assumptions.filter(({ fact }) => isUntold(fact)),
  )
  for (const [name, value] of given) {
    const definition = Object.hasOwn(version.facts, name) ? version.facts[name] : undefined
    if (value !== undefined && definition !== undefined) readFact(version, situation, name, definition, value, issues)
  }
  for (const [name, found] of untold.issues) if (isUntold(name)) issues.push(...found)
  openIncompleteHistories(version, situation)
  if (assume) assumeKinds(version, situation)
  // What is wrong with one value keeps nothing else from being told.
  tightenDates(version, situation, issues)
  if (issues.length > 0) throw new InvalidFactsError(inOrder(facts, issues))
  return situation
}

/** Leaves open in a situation what was assumed: the same as if it had been prepared without assumptions. */
export function releaseAssumptions(version: RulesetVersion, situation: Situation): Situation {
  const released = draftOf(situation, [])
  const untold = untoldIn(version, situation.asOf, false).situation
  const release = <Value>(values: Map<string, Value>, open: ReadonlyMap<string, Value>, fact: string) => {
    const value = open.get(fact)
    if (value !== undefined) values.set(fact, value)
  }
  for (const { fact } of situation.assumptions) {
    release(released.scalars, untold.scalars, fact)
    release(released.countries, untold.countries, fact)
    release(released.stays, untold.stays, fact)
    release(released.records, untold.records, fact)
  }
  releaseKinds(released)
  openIncompleteHistories(version, released)
  return released
}

/** What is so of every case of which nothing is told. */
interface Untold {
  readonly asOf: Day
  readonly assume: boolean
  readonly situation: Situation
  /** What is wrong with what is assumed, by fact. */
  readonly issues: ReadonlyMap<string, readonly Issue[]>
}

const untoldKnown = new WeakMap<RulesetVersion, readonly Untold[]>()

/** Reads a case of which nothing is told, once for a version and a day: most of its facts are never told of most people. */
function untoldIn(version: RulesetVersion, asOf: Day, assume: boolean): Untold {
  const known = untoldKnown.get(version) ?? []
  const found = known.find((one) => one.asOf === asOf && one.assume === assume)
  if (found !== undefined) return found
  const situation: SituationDraft = {
    asOf,
    scalars: new Map(),
    countries: new Map(),
    stays: new Map(),
    records: new Map(),
    assumptions: [],
  }
  const wrong = new Map<string, readonly Issue[]>()
  for (const [name, definition] of Object.entries(version.facts)) {
    const value = assume ? definition.assume : undefined
    const issues: Issue[] = []
    if (value !== undefined) situation.assumptions.push({ fact: name, value })
    readFact(version, situation, name, definition, value, issues)
    if (issues.length > 0) wrong.set(name, issues)
  }
  const untold: Untold = { asOf, assume, situation, issues: wrong }
  // That of the last day with and without assumptions: a day after day needs no more.
  untoldKnown.set(version, [untold, ...known.filter((one) => one.asOf === asOf)])
  return untold
}

/** A situation that can be changed, with what was assumed in it. */
function draftOf({ asOf, scalars, countries, stays, records }: Situation, assumptions: Situation['assumptions']): SituationDraft {
  return {
    asOf,
    scalars: new Map(scalars),
    countries: new Map(countries),
    stays: new Map(stays),
    records: new Map(records),
    // Told to callers, who may change what they are given.
    assumptions: assumptions.map(({ fact, value }) => ({ fact, value })),
  }
}

/** Says what is wrong with facts as a whole. */
export function factsFault(facts: unknown, language: Language = 'en'): string | undefined {
  const { oneAFact, tooMany } = phrases[language]
  if (!isPlainObject(facts)) return oneAFact(describe(facts, language))
  const size = Object.keys(facts).length
  return size > maxEntries ? tooMany(size) : undefined
}

const phrases = {
  en: {
    oneAFact: (given: string) => `facts are an object with one property a fact, not ${given}`,
    tooMany: (size: number) => `${size} properties are too many: at most ${maxEntries} are read`,
  },
  zh: {
    oneAFact: (given: string) => `事实应写成对象，每项事实一个属性，而不是${given}`,
    tooMany: (size: number) => `${size} 项过多：至多读取 ${maxEntries} 项`,
  },
}

function readFactNames(version: RulesetVersion, facts: unknown, issues: Issue[]): ReadonlyMap<string, unknown> {
  const fault = issueAt('', (language) => factsFault(facts, language))
  if (fault !== undefined) throw new InvalidFactsError([fault])
  const given = new Map<string, unknown>()
  for (const name of Object.keys(facts as object)) {
    given.set(name, (facts as Readonly<Record<string, unknown>>)[name])
    if (!Object.hasOwn(version.facts, name)) issues.push(unknownAt(joinPath('', name), 'fact', name, Object.keys(version.facts)))
  }
  return given
}

/** Reads one fact and adds it to the situation. */
function readFact(
  { places }: RulesetVersion,
  situation: SituationDraft,
  name: string,
  definition: FactDefinition,
  value: unknown,
  issues: Issue[],
): void {
  const gap = value === undefined ? 'absent' : value === 'unknown' ? 'unknown' : undefined
  const open: readonly Open[] = gap === undefined ? [] : [{ at: { fact: name }, gap }]
  const { asOf } = situation
  switch (definition.type) {
    case 'countries':
      situation.countries.set(name, { entries: gap ? [] : readList(value, name, issues, readCountry), open })
      break
    case 'stays': {
      const read = (entry: unknown, at: FactPoint) => readStay(entry, at, issues, places)
      situation.stays.set(name, { entries: gap ? [] : readList(value, name, issues, read), open })
      break
    }
    case 'records': {
      const read = (entry: unknown, at: FactPoint) => readRecord(entry, at, definition.fields, asOf, issues, places)
      situation.records.set(name, { entries: gap ? [] : readList(value, name, issues, read), open })
      break
    }
    case 'boolean':
    case 'integer':
    case 'enum':
    case 'date':
    case 'time':
    case 'country':
      situation.scalars.set(name, readScalar(value, { fact: name }, definition, asOf, issues))
  }
}

/** A residence history that is not known to be complete may lack stays. */
function openIncompleteHistories(version: RulesetVersion, situation: SituationDraft): void {
  for (const [name, list] of situation.stays) {
    const definition = version.facts[name]
    if (definition?.type !== 'stays' || definition.complete === undefined || list.open.length > 0) continue
    const complete = situation.scalars.get(definition.complete)
    if (complete?.kind !== 'boolean') continue
    if ('gap' in complete.state)
      situation.stays.set(name, { ...list, open: [{ at: { fact: definition.complete }, gap: complete.state.gap }] })
    else if (!complete.state.value) situation.stays.set(name, { ...list, open: [{ at: { fact: name }, gap: 'incomplete' }] })
  }
}
