import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareCase } from '../../src/engine/case.ts'
import { subjectsIn } from '../../src/engine/subjects.ts'
import { lookup } from '../../src/measures/bounds/lookup.ts'
import { followingNames } from '../../src/measures/course/courses.ts'
import { seeing } from '../../src/measures/seen.ts'
import type { BoundSubject } from '../../src/measures/subject.ts'
import type { Value } from '../../src/measures/value.ts'
import { namesOf, outOfScope } from '../../src/model/checks/scope.ts'
import { kindOf } from '../../src/model/kind.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { dayOf, textOf } from '../oracle/calendar.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { looserAndLooser } from '../support/loosen.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'
import { storyVersions } from '../support/story-versions.ts'

const asOf = '2026-11-21'

/** A number of days ahead, often few, and the days in between that are looked at. */
const pieces = fc
  .oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 800 }))
  .chain((span) => fc.uniqueArray(fc.integer({ min: 0, max: span }), { minLength: 1, maxLength: 12 }).map((days) => ({ span, days })))

const order = { false: 0, unknown: 1, true: 2 }

/** What of a value lies beyond its course; nothing where all of it lies within. */
function beyond({ low, high }: { low: Value; high: Value }, value: Value): unknown {
  if (value.kind === 'number' && low.kind === 'number' && high.kind === 'number') {
    if (value.none !== low.none || value.none !== high.none) return 'none'
    if (value.none === 'true') return undefined
    const within = (['least', 'most'] as const).every((bound) => low[bound] <= value[bound] && value[bound] <= high[bound])
    return within ? undefined : 'bounds'
  }
  if (value.kind === 'truth' && low.kind === 'truth' && high.kind === 'truth') {
    const within = order[low.truth] <= order[value.truth] && order[value.truth] <= order[high.truth]
    return within ? undefined : 'truth'
  }
  return value.kind === 'symbol' && low.kind === 'symbol' && value.symbol === low.symbol ? undefined : 'symbol'
}

/** Follows every name from a day on, and compares what is known of it on days in between. */
function expectWithin(version: RulesetVersion, facts: PlainFacts, from: string, { span, days }: { span: number; days: readonly number[] }) {
  const on = (day: number) => {
    const given = prepareCase(version, facts, { asOf: textOf(dayOf(from) + day) })
    const see = seeing(given.situation, given.readings)
    const subjects = subjectsIn(version, given.situation)
    const look = (subject: BoundSubject) => {
      const seen = see(subject)
      return { seen, look: lookup(version, seen) }
    }
    return (forEach: string | undefined) => subjects(forEach).map(look)
  }
  const isValue = (name: string) => !['list', 'countries', undefined].includes(kindOf(version, name)?.kind)
  const [first, last, others] = [on(0), on(span), days.map(on)]
  const following = followingNames(version)
  for (const forEach of new Set([undefined, ...version.rules.map((rule) => rule.forEach)])) {
    const names = namesOf(version).filter((name) => isValue(name) && outOfScope(version, name, forEach) === undefined)
    for (const [index, subject] of first(forEach).entries()) {
      const course = following(subject, last(forEach)[index] as typeof subject)
      for (const name of names) {
        const followed = course(name)
        if (followed === undefined) continue
        for (const [at, other] of others.entries()) {
          const value = (other(forEach)[index] as typeof subject).look(name)
          const message = (): string =>
            `${name} of ${JSON.stringify(subject.seen.subject.subject)} on day ${days[at]} of ${span}: ${show(value)} is not ${show(followed)}`
          if (beyond(followed, value) !== undefined) expect.fail(message())
        }
      }
    }
  }
}

function show(value: object): string {
  return JSON.stringify(value, (key, part) => (key === 'open' ? undefined : typeof part === 'number' ? String(part) : part))
}

describe('what is known of names while the as-of date moves', () => {
  const stories = storyVersions.chain((version) =>
    completeFacts(version, asOf).chain((facts) => looserAndLooser(version, facts).map((chain) => ({ version, chain }))),
  )

  it('lies within their courses in random versions with every operator of measures', () => {
    fc.assert(
      fc.property(stories, pieces, fc.nat({ max: 9 }), ({ version, chain }, piece, step) =>
        expectWithin(version, chain[step % chain.length] as PlainFacts, asOf, piece),
      ),
      { numRuns: 600 },
    )
  })

  it.each(everyVersion)('lies within their courses under $name', ({ version }) => {
    fc.assert(
      fc.property(looseningCases(version), pieces, fc.nat({ max: 9 }), (given, piece, step) =>
        expectWithin(version, given.chain[step % given.chain.length] as PlainFacts, given.asOf, piece),
      ),
      { numRuns: runsEach(100) },
    )
  })
})
