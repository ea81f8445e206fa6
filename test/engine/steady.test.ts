import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CompiledOutcome, compile } from '../../src/diagram/compile.ts'
import { caseOf, chooseOptions, type View, viewsOf } from '../../src/engine/case.ts'
import { steadyBetween } from '../../src/engine/steady.ts'
import type { Condition, FactCondition } from '../../src/model/condition.ts'
import { dayOf, textOf } from '../oracle/calendar.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { compare, factsOfPassing, passing, passingFrom, rule } from '../support/as-time-passes.ts'

const from = dayOf(passingFrom)

/** Comparisons of all that there is to compare, by what they are asked of. */
const comparisons: Readonly<Record<'case' | 'country' | 'letter', readonly FactCondition[]>> = {
  case: [
    compare('age', 'greaterThanInclusive', 1),
    compare('since', 'greaterThan', { days: 10 }),
    compare('since', 'equal', { days: 6 }),
    compare('turned', 'equal', '2026-11-25'),
    compare('bornOn', 'lessThan', '2026-11-25'),
    compare('leftOn', 'in', ['2026-11-24', '2026-11-30']),
    compare('leftOn', 'lessThan', '2026-11-28'),
    compare('married', 'equal', true),
    compare('purpose', 'in', ['work', 'visit']),
    compare('passports', 'contains', 'CN'),
  ],
  country: [
    compare('country.stayed', 'equal', { days: 5 }),
    compare('country.stayed', 'greaterThan', { days: 12 }),
    compare('country.first', 'lessThan', '2026-11-25'),
    compare('country.there', 'equal', true),
    compare('country', 'equal', 'CN'),
  ],
  letter: [compare('letter.age', 'equal', { days: 3 }), compare('letter.age', 'notEqual', { days: 6 })],
}
const each = (['case', 'country', 'letter'] as const).flatMap((of) =>
  comparisons[of].map((condition, index) => ({ id: `${of}${index}`, forEach: of === 'case' ? undefined : of, condition })),
)

/** Each alone, and each two of the same subjects together. */
const alone = compile(passing(each.map(({ id, forEach, condition }) => rule(`${id}-1`, forEach, 'is', condition))))
const pairs = each.flatMap((one, index) =>
  each.slice(index + 1).flatMap(({ id, forEach, condition }) => {
    const together = (when: Condition, kind: string) => rule(`${one.id}${kind}${id}-1`, forEach, 'is', when)
    if (one.forEach !== forEach) return []
    return [together({ all: [one.condition, condition] }, 'and'), together({ any: [{ not: one.condition }, condition] }, 'or')]
  }),
)
const paired = compile(passing(pairs))

type Views = readonly View[]

/** For each outcome and each of its subjects: what it is, and its views on all days up to so many later. */
function eachOver(compiled: typeof alone, facts: PlainFacts, span: number, look: (outcome: CompiledOutcome, views: Views) => void) {
  const { version, outcomes } = compiled
  const days = Array.from({ length: span + 1 }, (_, index) => {
    return viewsOf(compiled, caseOf(version, facts, chooseOptions(version, { asOf: textOf(from + index) })))
  })
  for (const outcome of outcomes) {
    const count = days[0]?.(outcome.forEach).length ?? 0
    for (let index = 0; index < count; index++) {
      look(
        outcome,
        days.map((views) => views(outcome.forEach)[index] as View),
      )
    }
  }
}

const ends = (views: Views) => [views[0], views.at(-1)] as [View, View]

describe('what is steady', () => {
  it('is a comparison only where it is decided alike on every day or compares the same cells; and wherever it is of a fact, or exact', () => {
    const between = steadyBetween(alone)
    fc.assert(
      fc.property(factsOfPassing, fc.nat({ max: 20 }), (facts, span) => {
        eachOver(alone, facts, span, ({ outcome, applies, rules }, views) => {
          const condition = rules[0]?.rule.when as FactCondition
          const level = alone.levelOf(condition)
          const truths = new Set(views.map(({ reach }) => reach.truthOf(applies)))
          const cells = new Set(views.map((view) => view.cells(level).join()))
          const isAlike = (truths.size === 1 && !truths.has('unknown')) || cells.size === 1
          const isSteady = between(...ends(views)).isSteady([applies])
          // Whether a stay goes on, and when the first began, is followed no further than it has to be.
          const isExact =
            !['country.there', 'country.first'].includes(condition.fact) && views.every((view) => view.value(level).open.length === 0)
          if (isSteady || isExact || condition.fact in alone.version.facts)
            expect([outcome, span, isSteady]).toEqual([outcome, span, isAlike])
        })
      }),
      { numRuns: 100 },
    )
  })

  it('is what stands alike on every day, and hangs on the same', () => {
    const between = steadyBetween(paired)
    fc.assert(
      fc.property(factsOfPassing, fc.nat({ max: 12 }), (facts, span) => {
        eachOver(paired, facts, span, ({ outcome, applies }, views) => {
          if (!between(...ends(views)).isSteady([applies])) return
          const stands = new Set(views.map(({ reach }) => JSON.stringify(reach.restrict(applies))))
          expect([outcome, stands.size]).toEqual([outcome, 1])
        })
      }),
      { numRuns: 15 },
    )
  })

  it('are several together where each of them is', () => {
    const between = steadyBetween(alone)
    const ofCase = alone.outcomes.filter(({ forEach }) => forEach === undefined).map(({ applies }) => applies)
    fc.assert(
      fc.property(factsOfPassing, fc.nat({ max: 20 }), fc.subarray(ofCase), (facts, span, roots) => {
        const [first, last] = [0, span].map((later) => viewOfCase(facts, later)) as [View, View]
        const { isSteady } = between(first, last)
        expect(isSteady(roots)).toBe(roots.every((root) => isSteady([root])))
      }),
      { numRuns: 60 },
    )
  })
})

function viewOfCase(facts: PlainFacts, later: number): View {
  const given = caseOf(alone.version, facts, chooseOptions(alone.version, { asOf: textOf(from + later) }))
  return viewsOf(alone, given)(undefined)[0] as View
}
