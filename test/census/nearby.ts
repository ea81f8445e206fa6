import { prepareCase } from '../../src/engine/case.ts'
import { InvalidFactsError } from '../../src/errors.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { constantsOf } from '../../src/reasons/constants.ts'
import { pick, type Random, randomFrom } from '../../src/reasons/difference/witness/random.ts'
import { type Variation, vary } from '../../src/reasons/difference/witness/vary.ts'
import { dayOf, plusMonths, textOf } from '../oracle/calendar.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { completed } from '../support/reach/completed.ts'
import { possible } from '../support/reach/vary.ts'
import { type LookedAt, lookAt, notices, type SettledCase } from './looked-at.ts'
import type { Mutant } from './mutants.ts'

/** The most facts that are otherwise than in a known case. */
const mostVaried = 3

/**
 * Looks for cases that notice some mutants among those that differ from known ones in a few facts, asked about mostly at the end of a month:
 * how dates are rounded, and whether something lasted a day more, is seen there and hardly elsewhere, and diagrams do not say where.
 *
 * @param tries - How many cases are looked at at most.
 */
export function searchNearby(
  version: RulesetVersion,
  mutants: readonly Mutant[],
  known: readonly SettledCase[],
  seed: number,
  tries: number,
): readonly SettledCase[] {
  const random = randomFrom(seed)
  const constants = constantsOf(version)
  const found: LookedAt[] = []
  let left = mutants
  for (let count = 0; left.length > 0 && count < tries; count++) {
    const one = pick(known, random)
    const asOf = random(4) === 0 ? one.asOf : endOfMonth(version, random)
    const by = { version, constants, asOf: dayOf(asOf), random }
    let given = one.facts
    for (let varied = random(mostVaried); varied >= 0; varied--) {
      given = random(3) === 0 ? (vary(by, given, pick(Object.keys(given), random)) as PlainFacts) : withAnotherDay(by, given)
    }
    const facts = completed(version, asOf, possible(version, asOf, given))
    if (!isTaken(version, facts, asOf)) continue
    const at = lookAt(version, { asOf, readings: one.readings, facts })
    const noticed = left.filter((mutant) => notices(at, mutant))
    if (noticed.length === 0) continue
    found.push(at)
    left = left.filter((mutant) => !noticed.includes(mutant))
  }
  return found.map(({ asOf, readings, facts }) => ({ asOf, readings, facts }))
}

/** A last day of February since the version is in force, or of any month; or one beside it. */
function endOfMonth({ inForce: { from } }: RulesetVersion, random: Random): string {
  const years = Math.max(1, lastYear - Number(from.slice(0, 4)))
  const first = dayOf(`${lastYear - random(years)}-02-01`)
  const last = plusMonths(first, random(2) === 0 ? 1 : 1 + random(10), 'down') - 1
  const day = textOf(last + (random(3) === 0 ? random(3) - 1 : 0))
  return day < from ? from : day
}

/** The year in which the cases end. */
const lastYear = 2026

/** Facts with another day in the place of one: a leap day, or as long from another that they name as the version counts something. */
function withAnotherDay({ constants, asOf, random }: Variation, facts: PlainFacts): PlainFacts {
  const text = JSON.stringify(facts)
  const days = [...text.matchAll(/"(\d{4}-\d\d-\d\d)/g)]
  if (days.length === 0) return facts
  const changed = pick(days, random)
  const anchor = random(3) === 0 ? asOf : dayOf(pick(days, random)[1] as string)
  const months = constants.months.length === 0 ? 12 : pick(constants.months, random)
  const moved = plusMonths(anchor, pick([-1, -1, 1], random) * months, 'down')
  const endOf = plusMonths(dayOf(`${textOf(moved).slice(0, 8)}01`), 1, 'down') - 1
  const day = textOf(pick([moved + random(5) - 2, endOf - random(3), dayOf(`${1940 + 4 * random(22)}-02-29`)], random))
  return JSON.parse(`${text.slice(0, changed.index + 1)}${day}${text.slice(changed.index + 11)}`)
}

/** Whether the version takes the facts. */
function isTaken(version: RulesetVersion, facts: PlainFacts, asOf: string): boolean {
  try {
    prepareCase(version, facts, { asOf })
    return true
  } catch (error) {
    if (error instanceof InvalidFactsError) return false
    throw error
  }
}
