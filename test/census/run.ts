import * as fc from 'fast-check'
import { type RulesetVersion, versionName } from '../../src/model/version.ts'
import { recordedCases } from '../laws/reaching/recorded.ts'
import { dayOf, textOf } from '../oracle/calendar.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { completed } from '../support/reach/completed.ts'
import { daysOf, everyVersion } from '../support/rulesets.ts'
import { markAssumed } from './assumed.ts'
import { groupsOf } from './beside.ts'
import { coverOf, type Need } from './cover.ts'
import { effectsOf, shownBy } from './effects.ts'
import { figuresOf, readPage, readUnshown, withFigures, writePage } from './figures.ts'
import { type LookedAt, lookAt, notices, type SettledCase } from './looked-at.ts'
import { mutantsOf } from './mutants.ts'
import { searchNearby } from './nearby.ts'
import { publishCases, publishedCases, recordUnnoticed } from './recorded.ts'
import { recommendedReadings, searchFor, searchForEffects } from './search.ts'

// `npm run cases [ruleset]`: finds the cases of every version, keeps those that are needed, and publishes them with what they expect. What
// is published already is kept as far as it goes; only what nobody notices, and what no case shows, is searched for.
const [only = ''] = process.argv.slice(2)
const seed = 20261130
const effort = { samples: 30, starts: 4, steps: 120 }
const thorough = { samples: 60, starts: 12, steps: 300 }
/** How many cases are looked at beside known ones, for what diagrams do not lead to. */
const triesNearby = 10_000
const impossible = new Set(readUnshown().flatMap(({ effects }) => effects))

for (const { version } of everyVersion.filter(({ name }) => name.includes(only))) {
  const began = Date.now()
  const mutants = mutantsOf(version)
  const readings = recommendedReadings(version)
  const random = daysAround(version).flatMap((asOf) =>
    fc.sample(completeFacts(version, asOf), { numRuns: effort.samples, seed }).map((facts) => ({ asOf, readings, facts })),
  )
  const kept = [...(publishedCases(version)?.cases ?? []), ...recordedCases(version)].map((one) => ({
    asOf: one.asOf,
    readings: { ...readings, ...('readings' in one && one.readings) },
    facts: completed(version, one.asOf, one.facts),
  }))
  const cases: SettledCase[] = [...kept, ...random]
  const looked = cases.map((one) => lookAt(version, one))
  const alive = mutants.filter((mutant) => !looked.some((at) => notices(at, mutant)))
  const without = alive.length
  const searched = groupsOf(version, alive).flatMap((group) => searchFor(version, group, cases, effort))
  cases.push(...searched.flatMap(({ found }) => found ?? []))
  const effects = effectsOf(version)
  const shown = new Set(cases.flatMap((one) => [...shownBy(lookAt(version, one))]))
  const hidden = effects.filter((effect) => !shown.has(effect) && !impossible.has(`${versionName(version)} ${effect}`))
  cases.push(...searchForEffects(version, hidden, cases, thorough))
  const equivalent = searched.filter(({ isEquivalent }) => isEquivalent)
  const lacking = searched.flatMap(({ mutant, isEquivalent, isNoticed }) => (isEquivalent || isNoticed ? [] : mutant))
  cases.push(...searchNearby(version, lacking, cases, seed, triesNearby))
  const needs: readonly Need[] = [
    ...mutants.map((mutant) => (at: LookedAt) => notices(at, mutant)),
    ...effects.map((effect) => (at: LookedAt) => shownBy(at).has(effect)),
  ]
  const needed = markAssumed(version, coverOf(version, cases, needs))
  publishCases(version, needed)
  const published = needed.map((one) => lookAt(version, one))
  const unnoticed = lacking.filter((mutant) => !published.some((at) => notices(at, mutant))).map(({ name }) => name)
  recordUnnoticed(version, unnoticed)
  console.log(
    `${versionName(version)}: ${mutants.length} mutants, ${without} searched for, ${equivalent.length} equivalent, ${needed.length} cases, ${Math.round((Date.now() - began) / 1000)} s, unnoticed ${unnoticed.length}: ${unnoticed.join('; ')}`,
  )
  const { unshown } = figuresOf(version)
  if (unshown.length > 0) console.log(`  shown by no case, nor proved to be impossible: ${unshown.join('; ')}`)
}
writePage(
  withFigures(
    readPage(),
    everyVersion.map(({ version }) => figuresOf(version)),
  ),
)

/** The days on which a version is asked about, and those on which one of its conditions begins or ceases to be so, with those beside them. */
function daysAround(version: RulesetVersion): readonly string[] {
  const compared = (part: unknown): readonly string[] => {
    if (typeof part !== 'object' || part === null) return []
    const { fact, value } = part as { fact?: unknown; value?: unknown }
    return fact === 'asOf' ? [value].flat().map(String) : Object.values(part).flatMap(compared)
  }
  const near = compared([version.conditions, version.rules, version.scope]).flatMap((date) =>
    [-1, 0, 1].map((by) => textOf(dayOf(date) + by)),
  )
  return [...new Set([...daysOf(version), ...near])].filter((day) => day >= version.inForce.from).sort()
}
