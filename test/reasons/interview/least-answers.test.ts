import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../../src/model/condition.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { evaluate } from '../../../src/reasons/evaluate.ts'
import { leastAnswers } from '../../../src/reasons/interview/least-answers.ts'
import { weightOf } from '../../../src/reasons/questions/weight.ts'
import { completeFacts } from '../../support/arbitrary-facts.ts'
import { asked, emptyVersion } from '../../support/arbitrary-version.ts'
import { aureliaVersion } from '../../support/aurelia.ts'
import { everyVersion } from '../../support/rulesets.ts'

const asOf = '2026-01-01'

describe('the least answers', () => {
  it('are those of all subsets that decide everything and cost least', () => {
    const names = Object.keys(aureliaVersion.facts)
    const subsets = names.reduce<readonly (readonly string[])[]>((all, name) => all.flatMap((some) => [some, [...some, name]]), [[]])
    const weigh = (name: string) => (name === 'residences' ? 5 : name === 'birthDate' ? 2 : 1)
    fc.assert(
      fc.property(completeFacts(aureliaVersion, asOf), (complete) => {
        const deciding = subsets.filter((some) => {
          const told = Object.fromEntries(some.map((name) => [name, complete[name]]))
          return evaluate(aureliaVersion, told as never, { asOf, assumptions: false }).missing.length === 0
        })
        for (const weight of [() => 1, weigh]) {
          const costOf = (some: readonly string[]) => some.reduce((sum, name) => sum + weight(name), 0)
          const found = leastAnswers(aureliaVersion, complete, { asOf }, weight)
          expect(deciding).toContainEqual(found)
          expect(costOf(found)).toBe(Math.min(...deciding.map(costOf)))
        }
      }),
      { numRuns: 10 },
    )
  })

  it('are the cheaper of those that do', () => {
    const text = { en: '?', zh: '？' }
    const so = (fact: string): Condition => ({ fact, operator: 'equal', value: true })
    const version = {
      ...emptyVersion,
      facts: { student: asked({ type: 'boolean' }), insured: asked({ type: 'boolean' }), married: asked({ type: 'boolean' }) },
      outcomes: { exempt: { kind: 'permission', modality: 'is', title: text } },
      rules: [
        {
          id: 'exempt',
          title: text,
          cites: ['act'],
          when: { any: [so('student'), { all: [so('insured'), so('married')] }] },
          then: { outcome: 'exempt' },
        },
      ],
    } as unknown as RulesetVersion
    const complete = { student: true, insured: true, married: true }
    const least = (weights: Readonly<Record<string, number>>, told: object = complete) =>
      leastAnswers(version, { ...complete, ...told }, { asOf: '2026-11-21' }, (fact) => weights[fact] ?? 1)
    expect(least({})).toEqual(['student'])
    expect(least({ student: 4 })).toEqual(['insured', 'married'])
    expect(least({ insured: 4 }, { student: false, insured: false, married: false })).toEqual(['student', 'married'])
  })

  it('are all that are known where that does not decide everything', () => {
    expect(leastAnswers(aureliaVersion, { birthDate: '1990' }, { asOf })).toEqual(['birthDate'])
    expect(leastAnswers(aureliaVersion, {}, { asOf })).toEqual([])
  })

  it.each(everyVersion.filter((_, index) => index % 4 === 0))(
    'decide everything under $name, and none of them can be left out',
    ({ version }) => {
      const day = version.verifiedOn < version.inForce.from ? version.inForce.from : version.verifiedOn
      const missing = (complete: Readonly<Record<string, unknown>>, names: readonly string[]) =>
        evaluate(version, Object.fromEntries(names.map((name) => [name, complete[name]])), { asOf: day, assumptions: false }).missing
      fc.assert(
        fc.property(completeFacts(version, day), (complete) => {
          const found = leastAnswers(version, complete, { asOf: day }, (fact) => weightOf(version, fact))
          expect(missing(complete, found)).toEqual([])
          for (const name of found)
            expect(
              missing(
                complete,
                found.filter((other) => other !== name),
              ),
            ).not.toEqual([])
        }),
        { numRuns: 10 },
      )
    },
  )
})
