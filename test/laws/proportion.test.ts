import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { checklist } from '../../src/analysis/checklist/checklist.ts'
import { renderChecklist } from '../../src/analysis/checklist/render-checklist.ts'
import { certificatesInHand, compareDestinations, renderComparison, renderWhen, timeline, when, whyNot } from '../../src/analysis.ts'
import { mostTold } from '../../src/engine/proportion.ts'
import { InvalidFactsError } from '../../src/errors.ts'
import type { Facts } from '../../src/model/fact.ts'
import { pickFacts } from '../../src/model/situation/client-file.ts'
import type { Ruleset, RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { explain } from '../../src/reasons/explain.ts'
import { interview } from '../../src/reasons/interview/interview.ts'
import { renderEvaluation } from '../../src/text/render-evaluation.ts'
import { renderExplanation } from '../../src/text/render-explanation.ts'
import { callsIn } from '../support/count-calls.ts'

const asOf = '2026-11-21'

function dayAfter(days: number): string {
  return new Date(Date.UTC(1950, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A life of so many stays in as many Chinese places, one after the other, and a certificate of each place, every other one long expired. */
function lifeIn(places: number): Facts {
  const each = <Entry>(make: (index: number) => Entry) => Array.from({ length: places }, (_, index) => make(index))
  return {
    birthDate: '1949-05-05',
    nationalities: ['CN'],
    residences: each((index) => ({ country: 'CN', place: `Place ${index}`, from: dayAfter(index * 20), to: dayAfter(index * 20 + 19) })),
    certificates: each((index) => ({ country: 'CN', place: `Place ${index}`, issuedOn: index % 2 === 0 ? '2026-10-02' : '2019-10-02' })),
  } as unknown as Facts
}

interface Asked {
  readonly ruleset: Ruleset
  readonly version: RulesetVersion
  readonly facts: never
}

const found = ({ version, facts }: Asked) => evaluate(version, facts, { asOf })

/** Everything that is told, by what tells it. */
const reports: Readonly<Record<string, (asked: Asked) => unknown>> = {
  evaluation: (asked) => [found(asked), renderEvaluation(asked.version, found(asked))],
  explanation(asked) {
    const explained = explain(asked.version, asked.facts, { asOf })
    return [true, false].map((full) => renderExplanation(asked.version, found(asked), explained, { full }))
  },
  checklist: (asked) => renderChecklist(asked.version, checklist(asked.version, found(asked))),
  'certificates in hand': ({ version, facts }) => certificatesInHand(version, facts, { asOf }),
  'the next question': ({ version, facts }) => interview(version, { asOf }).begin(facts).question,
  'why not': (asked) => whyNot(asked.version, asked.facts, found(asked).findings[0] as never, { asOf }),
  comparison: ({ ruleset, facts }) =>
    ruleset.id.startsWith('cn-') ? '' : renderComparison(compareDestinations(facts, { asOf, rulesets: [ruleset] })),
  'what changes when': ({ ruleset, version, facts }) => {
    const told = when(version, facts, { asOf })
    return [told, renderWhen(ruleset, told)]
  },
  timeline: ({ version, facts }) => timeline(version, facts, { asOf }),
}

const asking = ['cn-no-criminal-record', 'us-police-certificates', 'ca-express-entry-police-certificates'].map(
  (id) => rulesets[id as keyof typeof rulesets] as Ruleset,
)

function asked(ruleset: Ruleset, places: number): Asked {
  const version = ruleset.versions.at(-1) as RulesetVersion
  return { ruleset, version, facts: pickFacts(version, lifeIn(places)).facts as never }
}

describe('twice as many places', () => {
  it.each(asking.flatMap((ruleset) => Object.keys(reports).map((report) => [report, ruleset.id, ruleset] as const)))(
    'take about twice the work, and twice the text: %s by %s',
    (report, _id, ruleset) => {
      const tell = reports[report] as (asked: Asked) => unknown
      // What is made once for a version is made.
      tell(asked(ruleset, 2))
      // Many days are looked at for what changes.
      const [some, twice, fourfold] = (report === 'what changes when' ? [12, 24, 48] : [25, 50, 100]).map((places) => {
        let told: unknown
        const given = asked(ruleset, places)
        const calls = callsIn(() => {
          told = tell(given)
        })
        return { calls, letters: JSON.stringify(told).length }
      }) as [Work, Work, Work]
      // Each step as much as the one before, had it been as long: all that grows otherwise is a small part, at most a thousand entries long.
      for (const of of ['calls', 'letters'] as const)
        expect(fourfold[of] - twice[of], of).toBeLessThanOrEqual(2.35 * (twice[of] - some[of]) + 200)
    },
  )
})

interface Work {
  readonly calls: number
  readonly letters: number
}

describe('twice as many certificates', () => {
  it.each(['us-police-certificates', 'au-police-certificates', 'nz-police-certificates'] as const)(
    'each of another day, take about twice the work to be followed: %s',
    (id) => {
      const version = rulesets[id].versions.at(-1) as RulesetVersion
      const followed = (certificates: number) => {
        const each = Array.from({ length: certificates }, (_, index) => ({
          country: 'CN',
          place: 'Beijing',
          issuedOn: dayAfter(24_000 + index * 30),
        }))
        const { facts } = pickFacts(version, { ...lifeIn(5), certificates: each } as unknown as Facts)
        return callsIn(() => certificatesInHand(version, facts as never, { asOf }))
      }
      followed(2)
      const [some, twice, fourfold] = [25, 50, 100].map(followed) as [number, number, number]
      expect(some).toBeGreaterThan(10_000)
      expect(fourfold - twice).toBeLessThanOrEqual(2.35 * (twice - some) + 200)
    },
  )
})

describe('certificates that name no city', () => {
  it('are told of every city while that is in proportion, and refused by path beyond', () => {
    const [, ruleset] = asking as [Ruleset, Ruleset]
    const version = ruleset.versions.at(-1) as RulesetVersion
    const facts = (places: number, certificates: number) => ({
      ...pickFacts(version, lifeIn(places)).facts,
      certificates: Array.from({ length: certificates }, () => ({ country: 'CN', issuedOn: '2026-10-02' })),
    })
    const evaluated = (places: number, certificates: number) => evaluate(version, facts(places, certificates) as never, { asOf })
    const [finding] = evaluated(20, 10).findings.filter(({ cities }) => cities !== undefined)
    expect(finding?.cities?.map(({ perhaps, missing }) => [perhaps.length, missing.length])).toEqual(new Array(20).fill([10, 10]))
    const most = 1_000
    expect(2 * most * most).toBeGreaterThan(mostTold)
    expect(() => evaluated(most, most)).toThrow(InvalidFactsError)
    expect(() => evaluated(most, most)).toThrow(/certificates: 1000 dates, places or kinds/)
  })
})
