import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Compiled, compile, compileDecisive, compileEvaluable } from '../../src/diagram/compile.ts'
import { satisfied } from '../../src/diagram/domain.ts'
import { InvalidRulesetError } from '../../src/errors.ts'
import type { Condition } from '../../src/model/condition.ts'
import { kindOf } from '../../src/model/kind.ts'
import { encodeOperand } from '../../src/model/operand.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'
import { scalarVersions } from '../support/scalar-versions.ts'
import { walk } from './support.ts'

/** One cell of each variable, chosen by numbers. */
function cellsIn({ variables }: Compiled, numbers: readonly number[]): readonly number[] {
  return variables.map(({ domain }, level) => (numbers[level % numbers.length] as number) % domain.size)
}

/** Answers a condition part by part, where each variable lies in one cell. */
function holdsIn({ version, variables, levelOf }: Compiled, cells: readonly number[]): (condition: Condition) => boolean {
  const holds = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.every(holds)
    if ('any' in condition) return condition.any.some(holds)
    if ('not' in condition) return !holds(condition.not)
    if ('condition' in condition) return holds(version.conditions[condition.condition] as Condition)
    const level = levelOf(condition)
    const { name, member, domain } = variables[level]!
    expect([name, member]).toEqual([
      condition.fact,
      domain.kind === 'boolean' && condition.fact === 'nationalities' ? condition.value : undefined,
    ])
    const operand = encodeOperand(kindOf(version, name)!, condition.value)!
    return satisfied(domain, { operator: condition.operator, operand })[cells[level] as number] as boolean
  }
  return holds
}

describe('a compiled version', () => {
  it('answers for any cells as its conditions do part by part: rules, exceptions, outcomes, and how strongly they bind', () => {
    fc.assert(
      fc.property(scalarVersions, fc.array(fc.nat({ max: 99 }), { minLength: 5, maxLength: 9 }), (version, numbers) => {
        const compiled = compile(version)
        const cells = cellsIn(compiled, numbers)
        const holds = holdsIn(compiled, cells)
        // No list of records is asked for a record where there is none.
        expect(compiled.variables.filter(({ exists }) => exists)).toEqual([])
        const is = (node: number) => walk(compiled.diagram, node, cells)
        for (const { outcome, rules, applies, binding } of compiled.outcomes) {
          expect(rules.map(({ rule }) => rule)).toEqual(version.rules.filter(({ then }) => then.outcome === outcome))
          const applying = rules.filter(({ rule, exists, when, unless, applies }) => {
            const expected = [true, holds(rule.when), rule.unless !== undefined && holds(rule.unless)]
            expect([exists, when, unless].map(is)).toEqual(expected)
            expect(is(applies)).toBe(expected[1] && !expected[2])
            return is(applies)
          })
          expect(is(applies)).toBe(applying.length > 0)
          const modalities = ['must', 'is', 'may'] as const
          const modalityOf = ({ rule }: (typeof rules)[number]) => rule.then.modality as (typeof modalities)[number]
          expect(binding.map(({ modality }) => modality)).toEqual(
            modalities.filter((one) => rules.some((rule) => modalityOf(rule) === one)),
          )
          for (const { modality, applies } of binding) {
            const asStrong = applying.some((rule) => modalities.indexOf(modalityOf(rule)) <= modalities.indexOf(modality))
            expect(is(applies)).toBe(asStrong)
          }
        }
        const { shared } = version.conditions
        expect(is(compiled.nodeOf(shared as Condition))).toBe(holds(shared as Condition))
      }),
    )
  })

  it('is made once for each version object', () => {
    const version: RulesetVersion = { ...emptyVersion }
    expect(compile(version)).toBe(compile(version))
    expect(compileDecisive(version)).toBe(compileEvaluable(version))
  })
})

const text = { en: '?', zh: '？' }

/** A version with one rule, applied to each certificate, and one that is outside its scope. */
function versionWith(when: Condition): RulesetVersion {
  return {
    ...emptyVersion,
    facts: {
      lost: asked({ type: 'boolean' }),
      certificates: asked({ type: 'records', each: 'certificate', fields: { valid: { type: 'boolean', question: text } } }),
    },
    scope: {
      title: text,
      outside: [{ id: 'elsewhere', because: text, instead: text, cites: ['act'], when: { fact: 'lost', operator: 'equal', value: true } }],
    },
    outcomes: { paper: { kind: 'notice', modality: 'is', title: text } },
    rules: [{ id: 'rule', title: text, cites: ['act'], forEach: 'certificate', when, then: { outcome: 'paper' } }],
  } as RulesetVersion
}

describe('a rule that is applied to records', () => {
  const compiled = () => compile(versionWith({ fact: 'certificate.valid', operator: 'equal', value: true }))

  it('needs that there is the record', () => {
    const { outcomes, variables, diagram } = compiled()
    const [outcome, ...others] = outcomes
    expect([outcome?.outcome, outcome?.forEach, others]).toEqual(['paper', 'certificate', []])
    const level = variables.findIndex(({ exists }) => exists)
    expect(variables[level]).toEqual({
      name: 'certificates',
      exists: true,
      kind: { kind: 'boolean' },
      domain: { kind: 'boolean', size: 2 },
    })
    const exists = diagram.literal(level, [false, true])
    expect(outcome?.rules[0]?.exists).toBe(exists)
    expect(outcome?.applies).toBe(diagram.and(exists, outcome?.rules[0]?.when as number))
    expect(outcome?.applies).not.toBe(outcome?.rules[0]?.when)
  })

  it('is told from one that is applied to the case, which needs none', () => {
    const version = versionWith({ fact: 'certificate.valid', operator: 'equal', value: true })
    const [rule, paper] = [version.rules[0]!, version.outcomes.paper!]
    const { forEach: _, ...toTheCase } = { ...rule, id: 'other', when: { fact: 'lost', operator: 'equal' as const, value: true } }
    const both = {
      ...version,
      outcomes: { paper, note: paper },
      rules: [rule, { ...toTheCase, then: { outcome: 'note' } }],
    }
    expect(compile(both).outcomes.map(({ rules }) => rules[0]?.exists === 1)).toEqual([false, true])
  })

  it('has its facts tested first, then those of the scope, then whether there is a record', () => {
    const { outside, variables, diagram } = compiled()
    expect(variables.map(({ name }) => name)).toEqual(['certificate.valid', 'lost', 'certificates'])
    expect(outside).toEqual([diagram.literal(1, [false, true])])
  })
})

describe('a version with something wrong', () => {
  it.each([compile, compileDecisive, compileEvaluable])('is refused by %o', (make) => {
    const version = versionWith({ fact: 'nobody', operator: 'equal', value: true })
    expect(() => make(version as never)).toThrow(InvalidRulesetError)
  })
})
