import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import cnAccommodation1994 from '../../rulesets/cn/accommodation-registration/1994-07-15.ts'
import { checklist } from '../../src/analysis/checklist/checklist.ts'
import { renderChecklist } from '../../src/analysis/checklist/render-checklist.ts'
import { certificatePeriods, certificatesInHand, planCertificates, renderWhen, timeline, when } from '../../src/analysis.ts'
import { planCalendar, whenCalendar } from '../../src/icalendar.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { explain } from '../../src/reasons/explain.ts'
import { renderEvaluation } from '../../src/text/render-evaluation.ts'
import { renderExplanation } from '../../src/text/render-explanation.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { everyVersion } from '../support/rulesets.ts'

/** Days shortly before the last one that can be written, and that one. */
const days = ['9998-02-28', '9999-07-15', '9999-12-31'] as const

/** A day of a year that has more than four digits, in any form in which days are written. */
const beyond = /\+0\d{5}-|(?<![\d.])10\d{3}(?:-\d\d|年)|(?:January|June|July|December) 10\d{3}(?!\d)/

/** Everything that is told of a case on a day, as texts. */
function* toldOf(version: RulesetVersion, facts: never, asOf: string): Generator<string> {
  const found = evaluate(version, facts, { asOf })
  const explained = explain(version, facts, { asOf })
  yield JSON.stringify([found, explained])
  for (const language of ['en', 'zh'] as const) {
    yield renderEvaluation(version, found, { language, full: true })
    yield renderExplanation(version, found, explained, { language })
    yield renderChecklist(version, checklist(version, found, when(version, facts, { asOf })), { language })
  }
  yield timeline(version, facts, { asOf })
  const turns = when(version, facts, { asOf })
  yield JSON.stringify(turns)
  yield renderWhen(version, turns)
  yield whenCalendar(version, turns)
  yield JSON.stringify([certificatesInHand(version, facts, { asOf }), certificatePeriods(version, facts, { asOf })])
  const plan = planCertificates(version, facts, { filingOn: asOf })
  yield JSON.stringify(plan)
  yield planCalendar(plan, { asOf })
}

describe('near the last day that can be written', () => {
  it.each(everyVersion)('everything is told, and no day after it: $name', ({ version }) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...days).chain((asOf) =>
          completeFacts(version, asOf)
            // What is given can be written: what is drawn may lie some years after the day.
            .filter((facts) => !/"(?:[+-]|0\d{3}-)/.test(JSON.stringify(facts)))
            .map((facts) => ({ asOf, facts })),
        ),
        ({ asOf, facts }) => {
          for (const text of toldOf(version, facts as never, asOf)) expect(beyond.exec(text)?.[0]).toBeUndefined()
        },
      ),
      { numRuns: 3 },
    )
  })

  it('tells a time that would be a day later as then or later', () => {
    const facts = {
      nationalities: [],
      cnLodgingCategory: 'movable',
      cnCountryside: false,
      cnMovedInAt: '9999-12-31T00:00',
      birthDate: '9990-05-01',
    } as const
    const { findings } = evaluate(cnAccommodation1994, facts, { asOf: '9999-12-31' })
    const params = findings.find(({ outcome }) => outcome === 'registration-deadline')?.params
    expect(params).toEqual({ dueOn: { least: '9999-12-31T23:59', most: 'unknown' } })
  })
})
