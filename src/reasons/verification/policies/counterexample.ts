import type { Compiled, CompiledOutcome } from '../../../diagram/compile.ts'
import { chooseOptions, type EvaluateOptions } from '../../../engine/case.ts'
import type { Facts } from '../../../model/fact.ts'
import type { ChangePolicy } from '../../../model/policy.ts'
import type { Subject } from '../../../model/subject.ts'
import { constantsOf } from '../../constants.ts'
import { randomFrom } from '../../difference/witness/random.ts'
import { type Goal, search } from '../../difference/witness/search.ts'
import { shrink } from '../../difference/witness/shrink.ts'
import type { Variation } from '../../difference/witness/vary.ts'
import { changed, isAbout } from './changed.ts'
import { brokenOf, standing } from './standing.ts'

/** How many of those whom a change may hurt are looked at, and in how many ways each is changed. */
const mostCandidates = 40
const mostChanges = 60

/** As many as somebody needs who lived long in a country, and nowhere there for long. */
const morePlaces = ['Shenzhen', 'Chengdu']

const effort = { starts: 10, steps: 300 }

/** Somebody before a change and after it, and the subject for which it brings about what is never to be. */
export interface Hurt {
  readonly before: Facts
  readonly after: Facts
  readonly subject: Subject
}

/**
 * Looks for somebody whom a change hurts, among those of whom the diagrams do not rule it out.
 *
 * @param goal - Where a change may lead to what is never to be.
 *
 * @returns The person before and after the change, with as little as is enough; nothing where nobody was found, which proves nothing.
 */
export function counterexample(
  compiled: Compiled,
  { change, never, when }: ChangePolicy,
  outcome: CompiledOutcome,
  goal: Goal,
  options: EvaluateOptions,
): Hurt | undefined {
  const { version } = compiled
  const chosen = chooseOptions(version, options)
  const standingOf = standing(compiled, outcome, chosen, when)
  const own = constantsOf(version)
  const constants = { ...own, places: [...own.places, ...morePlaces] }

  /** The first change of some that hurts somebody. */
  function hurt(before: Facts): Hurt | undefined {
    const standings = standingOf(before)
    if (standings === undefined) return undefined
    const variation: Variation = { version, constants, asOf: chosen.asOf, random: randomFrom(1) }
    for (let tried = 0; tried < mostChanges; tried++) {
      const made = changed(variation, before, change)
      const subject = made && brokenOf(standings, standingOf(made.facts), never, isAbout(change, made))
      if (made !== undefined && subject !== undefined) return { before, after: made.facts, subject }
    }
    return undefined
  }

  let candidates = 0
  for (const facts of search(compiled, goal, chosen, effort, constants)) {
    if (++candidates > mostCandidates) return undefined
    if (hurt(facts) !== undefined) return hurt(shrink(facts, (smaller) => hurt(smaller) !== undefined))
  }
  return undefined
}
