import * as fc from 'fast-check'
import { formatPlainDate } from '../../src/calendar/plain-date.ts'
import type { Variable } from '../../src/diagram/compile.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { dayOf, plusMonths, textOf } from '../oracle/calendar.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { completeFacts } from './arbitrary-facts.ts'
import { type Distance, distanceOf, see } from './reach/distance.ts'
import type { Goal } from './reach/goals.ts'
import { possible, type Random, vary } from './reach/vary.ts'
import { daysOf } from './rulesets.ts'
import { namesBehind } from './situations.ts'

/** A complete case. */
export interface CompleteCase {
  readonly asOf: string
  readonly facts: PlainFacts
}

/** A goal with a case that reaches it; without one where the search found none. */
export interface Reached {
  readonly goal: Goal
  readonly found: CompleteCase | undefined
}

const seed = 20261121

/** How many random cases are looked at first, a day; from how many of them a search sets out; how many steps it takes from each. */
export interface Effort {
  readonly samples: number
  readonly starts: number
  readonly steps: number
}

const thorough: Effort = { samples: 60, starts: 60, steps: 600 }

/** From how many a search sets out for what no case can bring about: enough to notice where one suddenly can. */
const startsInVain = 2

/**
 * Finds complete facts that reach goals of a version: every rule applies, every exception is taken, every reading is contested.
 *
 * Random cases come first. What none of them reaches is searched for from those that come nearest: the diagram of the goal tells which of
 * its paths a case is nearest to, and which variables keep it from that path. Facts tested by themselves are set to what the path needs;
 * others change a little at a time, and a change is kept unless it leads further away.
 *
 * @param inVain - The names of the goals that no case can bring about, for which less is tried.
 */
export function reachingFacts(version: RulesetVersion, goals: readonly Goal[], inVain: readonly string[]): readonly Reached[] {
  if (goals.length === 0) return []
  const reach = searcher(version, thorough, [])
  return goals.map((goal) => ({ goal, found: reach(goal, inVain.includes(goal.name) ? startsInVain : undefined) }))
}

/**
 * Searches a version for one goal after another.
 *
 * @param known - Cases to set out from besides random ones.
 *
 * @returns What finds a case, from as many starts as it is told; nothing where it finds none.
 */
export function searcher(
  version: RulesetVersion,
  effort: Effort,
  known: readonly CompleteCase[],
): (goal: Goal, starts?: number) => CompleteCase | undefined {
  const random = randomFrom(seed)
  const days = [...new Set([...daysOf(version), ...known.map(({ asOf }) => asOf)])]
  const plain = days.map((asOf) =>
    poolOf(version, asOf, [
      ...fc.sample(completeFacts(version, asOf), { numRuns: effort.samples, seed }),
      ...known.flatMap((one): PlainFacts[] => (one.asOf === asOf ? [one.facts] : [])),
    ]),
  )
  const pools = [plain, plain.map(({ asOf, pool }) => poolOf(version, asOf, withSought(version, pool, asOf)))]
  return (goal, starts = effort.starts) => {
    for (const one of pools) {
      const found = searchFrom(version, goal, one, { ...effort, starts }, random)
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** Cases of one day, and what is seen of each. */
interface Pool {
  readonly asOf: string
  readonly pool: readonly PlainFacts[]
  readonly seen: readonly ReturnType<typeof see>[]
}

function poolOf(version: RulesetVersion, asOf: string, pool: readonly PlainFacts[]): Pool {
  return { asOf, pool, seen: pool.map((facts) => see(version, facts, asOf)) }
}

function searchFrom(
  version: RulesetVersion,
  goal: Goal,
  pools: readonly Pool[],
  { starts, steps }: Effort,
  random: Random,
): CompleteCase | undefined {
  const near = pools
    .flatMap(({ asOf, pool, seen }) =>
      pool.map((facts, index) => ({ pool, sample: { asOf, facts }, distance: distanceOf(version, goal, seen[index] as never) })),
    )
    .sort((a, b) => a.distance.far - b.distance.far)
  for (const { pool, sample, distance } of near.slice(0, starts)) {
    const found = distance.far === 0 ? sample : climb(version, goal, sample, distance, pool, random, steps)
    if (found !== undefined && goal.isReached(found.facts, found.asOf)) return found
  }
  return undefined
}

/**
 * Cases with a stay in each country that a measure looks for by name, and in each place that a rule does, which few have: of two years and a
 * half until now, or of exactly two years some time ago; none where nothing is looked for so.
 */
function withSought(version: RulesetVersion, pool: readonly PlainFacts[], asOf: string): readonly PlainFacts[] {
  const list = Object.keys(version.facts).find((name) => version.facts[name]?.type === 'stays')
  const countries = Object.values(version.measures).flatMap((measure) => ('country' in measure ? (measure.country ?? []) : []))
  const sought = [
    ...[...new Set(countries)].map((country) => ({ country, place: 'Beijing' })),
    ...placesNamedIn(version).map((place) => ({ country: 'CN', place })),
  ]
  if (list === undefined || sought.length === 0) return []
  const monthsAgo = (months: number) => plusMonths(dayOf(asOf), -months, 'down')
  const recent = { from: textOf(monthsAgo(30)) }
  const past = { from: textOf(monthsAgo(84)), to: textOf(monthsAgo(60) - 1) }
  return pool.map((facts, index) => {
    const stays = sought.map((where) => ({ ...where, kind: 'residence', ...(index % 3 > 0 ? recent : past) }))
    return possible(version, asOf, { ...facts, [list]: [...(facts[list] as readonly object[]), ...stays] })
  })
}

/** The places that conditions compare the place at hand with. */
function placesNamedIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  if ('fact' in part && part.fact === 'place' && 'value' in part) return [part.value].flat().map(String)
  return [...new Set(Object.values(part).flatMap(placesNamedIn))]
}

function climb(
  version: RulesetVersion,
  goal: Goal,
  { asOf, facts: from }: CompleteCase,
  start: Distance,
  pool: readonly PlainFacts[],
  random: Random,
  steps: number,
): CompleteCase | undefined {
  let [facts, distance] = [from, start]
  for (let step = 0; step < steps && distance.far > 0; step++) {
    const { variable, cell } = distance.wanted[random(distance.wanted.length)] ?? {}
    if (variable === undefined || cell === undefined) break
    const aimed = random(2) === 0 ? aim(version, facts, variable, cell, distance, random) : undefined
    const names = factsBehind(version, variable, goal.forEach)
    const next = possible(version, asOf, aimed ?? vary(version, asOf, facts, names, pool, random))
    const reached = distanceOf(version, goal, see(version, next, asOf))
    if (reached.far <= distance.far) [facts, distance] = [next, reached]
  }
  return distance.far === 0 ? { asOf, facts } : undefined
}

/** The facts that a variable hangs on, and those that can give rise to further subjects. */
function factsBehind(version: RulesetVersion, { name }: Variable, forEach: string | undefined): readonly string[] {
  const names = namesBehind(version, [{ fact: name } as never])
  const each = name.slice(0, Math.max(0, name.indexOf('.')))
  const behind = Object.entries(version.facts).flatMap(([fact, definition]) => {
    const isList = ['stays', 'records', 'country', 'countries'].includes(definition.type)
    const ofRecord = definition.type === 'records' && (definition.each === each || definition.each === forEach)
    return names.has(fact) || ofRecord || (isList && name === 'country') ? fact : []
  })
  return behind.length === 0 ? Object.keys(version.facts) : behind
}

/** Sets a fact that is tested by itself, or a field of the record at hand, to a value in the cell; nothing for anything else. */
function aim(
  version: RulesetVersion,
  facts: PlainFacts,
  variable: Variable,
  cell: number,
  { view }: Distance,
  random: Random,
): PlainFacts | undefined {
  const { name, member, kind, domain } = variable
  const [each = '', field = ''] = name.split('.')
  const list = Object.keys(version.facts).find((fact) => {
    const definition = version.facts[fact]
    return definition?.type === 'records' && definition.each === each
  })
  if (member !== undefined) {
    const others = (facts[name] as readonly string[]).filter((country) => country !== member)
    return { ...facts, [name]: cell === 1 ? [...others, member] : others }
  }
  const value = valueInCell()
  if (value === undefined) return undefined
  if (name in version.facts) return { ...facts, [name]: value }
  if (name === 'country') return renamed(facts, String(view?.subject.country), value) as PlainFacts
  const at = view?.subject.subject[each]
  if (list === undefined || name in version.measures || typeof at !== 'number') return undefined
  return { ...facts, [list]: (facts[list] as readonly PlainFacts[]).map((one, index) => (index === at ? { ...one, [field]: value } : one)) }

  function valueInCell(): unknown {
    if (domain.kind === 'boolean') return cell === 1
    if (domain.kind === 'symbols') {
      const symbols = [...domain.cells].filter(([, one]) => one === cell).map(([symbol]) => symbol)
      return symbols[random(symbols.length)]
    }
    const least = domain.cuts[cell - 1] ?? (domain.cuts[0] as number) - 1
    if (kind.kind === 'integer') return least
    return kind.kind === 'date' && cell !== domain.none ? formatPlainDate(least) : undefined
  }
}

/** Puts another country in the place of one, wherever it is named. */
function renamed(data: unknown, country: string, other: unknown): unknown {
  if (data === country) return other
  if (Array.isArray(data)) return data.map((entry) => renamed(entry, country, other))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, renamed(value, country, other)]))
}

/** The same numbers every time. */
function randomFrom(start: number): Random {
  let state = start
  return (below) => {
    // The generator of Park and Miller.
    state = (state * 48_271) % 2_147_483_647
    return Math.floor((state / 2_147_483_647) * below)
  }
}
