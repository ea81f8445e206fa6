import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { type When, type WhenFinding, when } from '../../src/analysis/when/when.ts'
import { decider, evaluate, type Ruleset, type RulesetVersion } from '../../src/index.ts'
import { pickFacts } from '../../src/model/situation/client-file.ts'
import { versionInForce } from '../../src/versions/in-force.ts'
import { dayOf, textOf } from '../oracle/calendar.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { looserAndLooser } from '../support/loosen.ts'
import { everyVersion, looseningCases } from '../support/rulesets.ts'
import { storyVersions } from '../support/story-versions.ts'

/** More than a year, so that every birthday and month comes. */
const span = 400

const keyOf = (outcome: string, subject: object) => `${outcome} ${JSON.stringify(subject)}`

/** The status that is told of a finding on a day: nothing where no finding is told. */
function toldOn(finding: WhenFinding | undefined, day: string): string {
  return finding?.periods.find(({ from, to }) => from <= day && day <= to)?.status ?? 'does-not-apply'
}

/** Walks every day of an answer and compares it with what is decided on that day; and on the days around turns with how it binds. */
function expectAsWalked(told: When, versionOn: (day: string) => RulesetVersion, facts: PlainFacts, lone: boolean): void {
  const findings = new Map(told.findings.map((finding) => [keyOf(finding.outcome, finding.subject), finding]))
  const turns = new Set(told.findings.flatMap(({ periods }) => periods.flatMap(({ from, to }) => [from, to])))
  for (const finding of told.findings) expectSeamless(finding, told)
  for (let at = dayOf(told.asOf); at <= dayOf(told.last.on); at++) {
    const day = textOf(at)
    const version = versionOn(day)
    const own = lone ? facts : (pickFacts(version, facts).facts as PlainFacts)
    const { scope, outcomes } = decider(version, { asOf: day })(own)
    const decided = new Map(
      outcomes.flatMap(({ outcome, subjects, statuses }) =>
        subjects.map((subject, index) => [keyOf(outcome, subject), statuses[index] as string] as const),
      ),
    )
    for (const key of new Set([...findings.keys(), ...decided.keys()])) {
      const status = scope === 'outside' ? 'outside' : (decided.get(key) ?? 'does-not-apply')
      const shown = toldOn(findings.get(key), day)
      const isSame =
        shown === status || (status === 'outside' && !findings.has(key)) || (shown === 'does-not-apply' && status === 'outside')
      if (!isSame) expect.fail(`${key} on ${day}: ${shown} is told, and it is ${status}`)
    }
    if (!turns.has(day) && at !== dayOf(told.asOf)) continue
    for (const { outcome, subject, status, modality, mayBecome } of evaluate(version, own, { asOf: day }).findings) {
      if (status !== 'applies') continue
      const period = findings.get(keyOf(outcome, subject))?.periods.find(({ from, to }) => from <= day && day <= to)
      expect({ modality: period?.modality, mayBecome: period?.mayBecome }, `${outcome} on ${day}`).toEqual({ modality, mayBecome })
    }
  }
}

/** Periods follow each other without a gap, from one that has the as-of date to the last day, and no two alike do. */
function expectSeamless({ periods }: WhenFinding, { asOf, last }: When): void {
  expect((periods[0]?.from as string) <= asOf && asOf <= (periods[0]?.to as string)).toBe(true)
  expect(periods.at(-1)?.to).toBe(last.on)
  periods.slice(1).forEach((period, index) => {
    const before = periods[index]
    expect(dayOf(period.from)).toBe(dayOf(before?.to as string) + 1)
    expect([period.status, period.modality, period.mayBecome]).not.toEqual([before?.status, before?.modality, before?.mayBecome])
    const { because = [], version } = period.turn ?? {}
    expect(because.length > 0 || version !== undefined, 'something changes it').toBe(true)
  })
}

describe('when', () => {
  it.each(everyVersion)('tells under $name what a walk over every day finds', ({ version }) => {
    fc.assert(
      fc.property(looseningCases(version), fc.nat({ max: 9 }), ({ asOf, chain }, step) => {
        const facts = chain[step % chain.length] as PlainFacts
        const told = when(version, facts, { asOf, until: textOf(dayOf(asOf) + span) })
        expectAsWalked(told, () => version, facts, true)
        expect(JSON.parse(JSON.stringify(told))).toEqual(told)
      }),
      { numRuns: 9 },
    )
  })

  it.each(Object.values<Ruleset>(rulesets).filter(({ versions }) => versions.length > 1))(
    'lets each version of $id take over on its day',
    (ruleset) => {
      const takeover = fc.constantFrom(...ruleset.versions.slice(1).map(({ inForce }) => textOf(dayOf(inForce.from) - 5)))
      const cases = takeover
        .filter((asOf) => ruleset.versions.some(({ inForce }) => inForce.from <= asOf))
        .chain((asOf) => {
          const version = versionInForce(ruleset, { asOf })
          return completeFacts(version, asOf)
            .chain((facts) => looserAndLooser(version, facts))
            .map((chain) => ({ asOf, facts: chain.at(-1) as PlainFacts }))
        })
      fc.assert(
        fc.property(cases, ({ asOf, facts }) => {
          const told = when(ruleset, facts, { asOf, until: textOf(dayOf(asOf) + 60) })
          expectAsWalked(told, (day) => versionInForce(ruleset, { asOf: day }), facts, false)
        }),
        { numRuns: 6 },
      )
    },
  )

  it('tells of random versions with every operator of measures what a walk over every day finds', () => {
    const asOf = '2026-11-21'
    const stories = storyVersions.chain((version) =>
      completeFacts(version, asOf).chain((facts) => looserAndLooser(version, facts).map((chain) => ({ version, chain }))),
    )
    fc.assert(
      fc.property(stories, fc.nat({ max: 9 }), ({ version, chain }, step) => {
        const facts = chain[step % chain.length] as PlainFacts
        expectAsWalked(when(version, facts as never, { asOf, until: textOf(dayOf(asOf) + span) }), () => version, facts, true)
      }),
      { numRuns: 20 },
    )
  })

  it('tells since when a finding is as it is: so it was on every day since, and not on the day before, as far as facts and law go', () => {
    const cases = fc.constantFrom(...everyVersion).chain(({ version }) => looseningCases(version).map((given) => ({ version, ...given })))
    fc.assert(
      fc.property(cases, fc.nat({ max: 9 }), ({ version, asOf, chain }, step) => {
        const facts = chain[step % chain.length] as PlainFacts
        const told = when(version, facts, { asOf, until: asOf })
        const { first, findings } = told
        const statusOn = (day: string, { outcome, subject }: WhenFinding) => {
          const { scope, outcomes } = decider(version, { asOf: day })(facts)
          const found = outcomes.find((one) => one.outcome === outcome)
          const at = found?.subjects.findIndex((one) => JSON.stringify(one) === JSON.stringify(subject)) ?? -1
          return scope === 'outside' ? 'outside' : found?.statuses[at]
        }
        for (const finding of findings.slice(0, 8)) {
          const [period] = finding.periods
          const from = period?.from as string
          expect(first.on <= from).toBe(true)
          for (const day of [from, textOf(Math.floor((dayOf(from) + dayOf(asOf)) / 2)), asOf])
            expect(statusOn(day, finding)).toBe(period?.status)
          if (from > first.on && period?.status !== 'applies') expect(statusOn(textOf(dayOf(from) - 1), finding)).not.toBe(period?.status)
        }
        const before = textOf(dayOf(first.on) - 1)
        if (first.because === 'facts') expect(() => decider(version, { asOf: before })(facts)).toThrow()
        if (first.because === 'law') expect(first.on).toBe(version.inForce.from)
      }),
      { numRuns: 100 },
    )
  })
})
