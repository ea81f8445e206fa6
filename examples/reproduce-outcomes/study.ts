import { createHash } from 'node:crypto'
import { decider, meaningOf, pickFacts, type RulesetVersion, versionName } from '../../src/index.ts'
import type { OutcomeRole } from '../../src/model/role.ts'
import { type Destination, reported, studied } from './counts.ts'
import { asOf, type Person, personOf } from './people.ts'
import { type Way, ways } from './ways.ts'

/** What one version asks of the people of a destination. */
export interface Tally {
  readonly destination: Destination
  readonly way: string
  readonly version: string
  readonly revision: number
  /** Digest over everything that decides. */
  readonly meaning: string
  readonly people: number
  /** Whom the version is not about at all. */
  readonly outsideScope: number
  /** How many people are asked for no certificate, for one, for two, for three or more; where nothing is open. */
  readonly asked: readonly [none: number, one: number, two: number, more: number]
  /** For how many it is open from some country: facts are missing, or sources read differently. */
  readonly open: number
  readonly certificates: number
  /** How many of those certificates each country would issue, most first. */
  readonly byCountry: Readonly<Record<string, number>>
  /** How many are told to take advice before they turn to the state that they fear. */
  readonly adviceFirst: number
}

/** How one version differs from the one before it for the same people. */
export interface Change {
  readonly way: string
  readonly from: string
  readonly to: string
  /** Who is asked by the later one for a certificate that the earlier did not settle on, and the other way round; some are in both. */
  readonly gain: number
  readonly lose: number
  readonly same: number
}

export interface Study {
  readonly asOf: string
  /** Every how manieth person was looked at. */
  readonly oneIn: number
  /** By destination: how many people were looked at, and a digest over their invented histories, one JSON text a line. */
  readonly people: readonly {
    readonly destination: Destination
    readonly reported: number
    readonly studied: number
    readonly sha256: string
  }[]
  readonly tallies: readonly Tally[]
  readonly changes: readonly Change[]
}

/** Applies every version of the rules of each way to every so manieth person of its destination. */
export function study(oneIn: number): Study {
  const people = studied.map((destination) => {
    const hash = createHash('sha256')
    const all = peopleOf(destination, oneIn)
    for (const person of all) hash.update(`${JSON.stringify(person)}\n`)
    return { destination, reported: reported.destinations[destination], studied: all.length, sha256: hash.digest('hex') }
  })
  const outcomes = ways.map((way) => ({ way, versions: way.ruleset.versions.map((version) => askedOf(way, version, oneIn)) }))
  return {
    asOf,
    oneIn,
    people,
    tallies: outcomes.flatMap(({ way, versions }) => versions.map(({ version, each }) => tally(way, version, each))),
    changes: outcomes.flatMap(({ way, versions }) => versions.slice(1).map((later, index) => change(way, versions[index] as Asked, later))),
  }
}

function peopleOf(destination: Destination, oneIn: number): readonly Person[] {
  const count = Math.ceil(reported.destinations[destination] / oneIn)
  return Array.from({ length: count }, (_, index) => personOf(destination, index * oneIn))
}

/** What a version says of one person: nothing where the person is outside its scope. */
type One = { readonly settled: readonly string[]; readonly open: boolean; readonly adviceFirst: boolean } | undefined

interface Asked {
  readonly version: RulesetVersion
  readonly each: readonly One[]
}

function askedOf(way: Way, version: RulesetVersion, oneIn: number): Asked {
  const [required, advice] = [outcomeWith(version, 'certificate-required'), outcomeWith(version, 'advice-first')]
  // How each outcome stands is all that is counted.
  const decide = decider(version, { asOf })
  const each = peopleOf(way.destination, oneIn).map((person): One => {
    const { facts } = pickFacts(version, { ...person, ...way.facts })
    const { scope, outcomes } = decide(facts)
    if (scope === 'outside') return undefined
    const { subjects = [], statuses = [] } = outcomes.find(({ outcome }) => outcome === required) ?? {}
    return {
      settled: subjects.flatMap(({ country }, index) => (statuses[index] === 'applies' ? String(country) : [])),
      open: statuses.some((status) => status === 'undetermined' || status === 'contested'),
      adviceFirst: outcomes.some((one) => one.outcome === advice && one.statuses.includes('applies')),
    }
  })
  return { version, each }
}

function outcomeWith({ outcomes }: RulesetVersion, role: OutcomeRole): string | undefined {
  return Object.keys(outcomes).find((name) => outcomes[name]?.role === role)
}

function tally({ destination, name }: Way, version: RulesetVersion, each: readonly One[]): Tally {
  const inside = each.filter((one) => one !== undefined)
  const closed = inside.filter(({ open }) => !open)
  const asks = (least: number, most: number) => closed.filter(({ settled }) => settled.length >= least && settled.length <= most).length
  const byCountry = new Map<string, number>()
  for (const country of inside.flatMap(({ settled }) => settled)) byCountry.set(country, (byCountry.get(country) ?? 0) + 1)
  const sorted = [...byCountry].sort(([a, less], [b, more]) => more - less || (a < b ? -1 : 1))
  return {
    destination,
    way: name,
    version: versionName(version),
    revision: version.revision,
    meaning: meaningOf(version),
    people: each.length,
    outsideScope: each.length - inside.length,
    asked: [asks(0, 0), asks(1, 1), asks(2, 2), asks(3, Number.POSITIVE_INFINITY)],
    open: inside.length - closed.length,
    certificates: inside.reduce((sum, { settled }) => sum + settled.length, 0),
    byCountry: Object.fromEntries(sorted),
    adviceFirst: inside.filter(({ adviceFirst }) => adviceFirst).length,
  }
}

function change({ name }: Way, earlier: Asked, later: Asked): Change {
  let [gain, lose, same] = [0, 0, 0]
  earlier.each.forEach((before, index) => {
    const was = before?.settled ?? []
    const is = later.each[index]?.settled ?? []
    const gained = is.some((country) => !was.includes(country))
    const lost = was.some((country) => !is.includes(country))
    if (gained) gain++
    if (lost) lose++
    if (!gained && !lost) same++
  })
  return { way: name, from: versionName(earlier.version), to: versionName(later.version), gain, lose, same }
}
