import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CompiledOutcome, compile } from '../../src/diagram/compile.ts'
import type { Node } from '../../src/diagram/diagram.ts'
import { bindingOf } from '../../src/engine/binding.ts'
import { prepareCase, viewsOf } from '../../src/engine/case.ts'
import { narrowed } from '../../src/engine/narrowed.ts'
import { judge, statusOf, type Verdict, verdictOf, verdictsOf } from '../../src/engine/verdicts.ts'
import { modalities } from '../../src/model/outcome.ts'
import { walk } from '../diagram/support.ts'
import { condition } from '../support/arbitrary-condition.ts'
import { countryNames, namingFacts, namingVersion, scopedVersion } from '../support/naming-version.ts'

const asOf = '2026-11-21'
const compiled = compile(namingVersion)
const { variables, diagram } = compiled
const isReading = (level: number) => variables[level]?.name === 'first'

const names = [...countryNames, { name: 'first', kind: 'symbol', constants: ['narrow', 'wide'] } as const]
const rules = fc.array(fc.record({ when: condition(names, [], 2), modality: fc.constantFrom(...modalities) }), {
  minLength: 1,
  maxLength: 3,
})

/** An outcome of rules made at random, as it is compiled. */
const outcomes = rules.map((list): CompiledOutcome => {
  const own = list.map(({ when, modality }) => ({ modality, applies: compiled.nodeOf(when) }))
  const any = (some: typeof own) => some.reduce<Node>((node, { applies }) => diagram.or(node, applies), 0)
  const binding = modalities
    .filter((one) => own.some(({ modality }) => modality === one))
    .map((modality) => ({
      modality,
      applies: any(own.filter((rule) => modalities.indexOf(rule.modality) <= modalities.indexOf(modality))),
    }))
  const compiledRules = own.map(({ applies }) => ({ applies })) as unknown as CompiledOutcome['rules']
  return { outcome: 'letter', forEach: 'country', rules: compiledRules, applies: any(own), binding }
})

/** What a diagram comes to in some of all combinations of cells, and the variables in which alone two of them can differ and disagree. */
function surveyOf(root: Node, combinations: readonly (readonly number[])[]) {
  const answers = combinations.map((cells) => walk(diagram, root, cells))
  const truth = !answers.includes(false) ? 'true' : answers.includes(true) ? 'unknown' : 'false'
  const support = [...variables.keys()].filter((level) => {
    const others = new Map<string, boolean>()
    return combinations.some((cells, index) => {
      const rest = cells.with(level, -1).join()
      const answer = answers[index] as boolean
      if (others.has(rest)) return others.get(rest) !== answer
      others.set(rest, answer)
      return false
    })
  })
  return { truth, support } as const
}

describe('verdictOf', () => {
  it('tells of all that is possible whether it applies, how that stands, which rules do, how it binds, and on what the rest hangs', () => {
    fc.assert(
      fc.property(namingFacts, outcomes, (facts, outcome) => {
        for (const view of viewsOf(compiled, prepareCase(namingVersion, facts, { asOf }))('country')) {
          const combinations = variables.reduce<readonly (readonly number[])[]>(
            (made, _, level) => made.flatMap((cells) => view.cells(level).map((cell) => [...cells, cell])),
            [[]],
          )
          const { truth, support } = surveyOf(outcome.applies, combinations)
          const contested = support.every(isReading) ? 'contested' : 'undetermined'
          const status = { true: 'applies', false: 'does-not-apply', unknown: contested }[truth]
          expect(judge(compiled, outcome.applies, view.reach)).toEqual({ truth, status, support })
          expect(statusOf(compiled, outcome.applies, view.reach)).toBe(status)
          const found = verdictOf(compiled, outcome, view)
          const binding = bindingOf(outcome, view)
          const open = truth === 'unknown' ? outcome.applies : binding?.open?.root
          const expected: Omit<Verdict, 'view'> = {
            outcome,
            truth,
            status: status as Verdict['status'],
            rules: outcome.rules.map((rule) => ({ rule, truth: surveyOf(rule.applies, combinations).truth })),
            binding,
            open,
            support: open === undefined ? [] : surveyOf(open, combinations).support,
          }
          const { view: seen, ...told } = found
          expect(told).toEqual(expected)
          const expectedView = narrowed(compiled, outcome.applies, view)
          for (const level of variables.keys()) expect(seen.value(level)).toEqual(expectedView.value(level))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('verdictsOf', () => {
  const judged = (facts: object, wanted?: (outcome: string) => boolean) =>
    verdictsOf(compile(scopedVersion), prepareCase(scopedVersion, facts, { asOf }), wanted).map(({ outcome, view }) => [
      outcome.outcome,
      view.subject.subject,
    ])

  it('judges by outcome in the order of the version, then by subject', () => {
    const facts = { home: 'FR', passports: [], arrests: [{ country: 'CN', court: 'CN' }], married: false }
    const [letters, advice] = ['letter', 'advice'].map((outcome) => ['FR', 'CN', '*'].map((country) => [outcome, { country }]))
    const report = ['report', { arrest: 0, country: 'CN' }]
    expect(judged(facts)).toEqual([...(letters ?? []), report, ...(advice ?? [])])
    expect(judged(facts, (outcome) => outcome === 'report')).toEqual([report])
    expect(verdictsOf(compiled, prepareCase(namingVersion, facts, { asOf }))).toHaveLength(4)
  })

  it('judges nothing outside the scope of the version, and all where that is open', () => {
    expect(judged({ married: true })).toEqual([])
    expect(judged({})).toEqual([
      ['letter', { country: '*' }],
      ['report', { arrest: '*' }],
      ['advice', { country: '*' }],
    ])
  })
})
