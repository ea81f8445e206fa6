import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import type { CompiledOutcome, CompiledRule } from '../../src/diagram/compile.ts'
import type { Node } from '../../src/diagram/diagram.ts'
import { reachOf } from '../../src/diagram/restrict.ts'
import { bindingOf, boundBy } from '../../src/engine/binding.ts'
import { checklist, evaluate, renderChecklist, renderEvaluation, versionInForce } from '../../src/index.ts'
import type { Condition } from '../../src/model/condition.ts'
import { type Modality, modalities, type Outcome } from '../../src/model/outcome.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { diagrams, everyCombination, possibilities, walk } from '../diagram/support.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

/** Some of the modalities, never none, the strongest first. */
const someModalities = fc.subarray([...modalities], { minLength: 1 })

describe('bindingOf', () => {
  it('tells, of all that is possible, the weakest that it can bind, the strongest, and where it binds more strongly than the weakest', () => {
    fc.assert(
      fc.property(diagrams, possibilities, someModalities, ({ diagram, roots }, possible, ranks) => {
        // Each of the modalities is that of one rule, and so of all that are stronger.
        const rules = ranks.map((modality, rank) => ({ modality, applies: roots[rank % roots.length] as Node }))
        const binding = rules.map(({ modality }, rank) => ({
          modality,
          applies: rules.slice(0, rank + 1).reduce<Node>((any, { applies }) => diagram.or(any, applies), 0),
        }))
        const left = everyCombination.filter((cells) => cells.every((cell, level) => possible[level]?.includes(cell)))
        const bindsIn = (cells: readonly number[]) => rules.findIndex(({ applies }) => walk(diagram, applies, cells))
        const found = bindingOf({ binding } as unknown as CompiledOutcome, { reach: reachOf(diagram, (level) => possible[level] ?? []) })
        const everywhere = left.map(bindsIn)
        if (everywhere.includes(-1)) {
          expect(found).toBeUndefined()
          return
        }
        const [weakest, strongest] = [Math.max(...everywhere), Math.min(...everywhere)]
        const { open, ...surely } = found ?? {}
        expect(surely).toEqual({ modality: ranks[weakest] })
        expect(open?.modality).toBe(strongest === weakest ? undefined : ranks[strongest])
        if (open !== undefined) expect(left.map((cells) => walk(diagram, open.root, cells))).toEqual(everywhere.map((one) => one < weakest))
      }),
      { numRuns: 300 },
    )
  })
})

describe('boundBy', () => {
  const someone = fc.option(fc.constantFrom(...['consul', 'officer'].map((en) => ({ en, zh: '？' }))), { nil: undefined })
  const binds = { modality: fc.constantFrom(...modalities), by: someone }
  const outcomes = fc.record(binds, { requiredKeys: ['modality'] })
  const rules = fc.array(fc.record(binds, { requiredKeys: [] }), { maxLength: 3 })

  it('says as whom the first rule does that binds as what is found surely does or, where nothing does, as the strongest', () => {
    fc.assert(
      fc.property(outcomes, rules, fc.option(fc.constantFrom(...modalities), { nil: undefined }), (outcome, thens, surely) => {
        const saying = thens.map((then) => ({ modality: then.modality ?? outcome.modality, by: then.by ?? outcome.by }))
        const inOrder = modalities.flatMap((one) => saying.filter(({ modality }) => modality === one))
        const first = surely === undefined ? inOrder[0] : inOrder.find(({ modality }) => modality === surely)
        const { modality = surely ?? outcome.modality, by } = first ?? {}
        const compiled = thens.map((then) => ({ rule: { then } }) as unknown as CompiledRule)
        expect(boundBy(outcome as Outcome, compiled, surely)).toStrictEqual({ modality, ...(by !== undefined && { by }) })
      }),
      { numRuns: 300 },
    )
  })
})

const asOf = '2026-11-21'
const version = versionInForce(usPoliceCertificates, { asOf })

/** Somebody of whom the officer believes that there is a record in Japan; how long the stay there lasted decides by itself. */
function found(to: string) {
  const evaluation = evaluate(
    version as (typeof usPoliceCertificates)['versions'][1],
    {
      usVisa: 'immigrant',
      birthDate: '1985-06-15',
      nationalities: ['FR'],
      residences: [
        { country: 'FR', from: '1985-06-15', to: '2014-12-31' },
        { country: 'JP', from: '2015-01-01', to: to as '2016' },
        { country: 'FR', from: '2018-01-01' },
      ],
      arrests: [],
      officerBelievesRecordIn: ['JP'],
    },
    { asOf },
  )
  const finding = evaluation.findings.find(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'JP')
  return { evaluation, finding }
}

describe('what an officer may ask for', () => {
  it('is no more than that where nothing else can require it', () => {
    const { finding } = found('2015-03-31')
    expect(finding).toMatchObject({ status: 'applies', modality: 'may', missing: [] })
    expect(finding?.mayBecome).toBeUndefined()
  })

  it('is required where the length of the stay requires it', () => {
    const { finding } = found('2016-12-31')
    expect(finding).toMatchObject({ status: 'applies', modality: 'must', missing: [] })
    expect(finding?.mayBecome).toBeUndefined()
  })

  it('can still turn out to be required, says what that hangs on, and asks for it', () => {
    const { evaluation, finding } = found('unknown')
    expect(finding).toMatchObject({ status: 'applies', modality: 'may', mayBecome: 'must', unknown: ['residences[1].to'] })
    const year = found('2015')
    expect(year.finding).toMatchObject({ status: 'applies', modality: 'may', mayBecome: 'must', missing: ['residences[1].to'] })
    expect(year.evaluation.nextQuestion?.fact).toBe('residences[1].to')
    const text = renderEvaluation(version, year.evaluation, { full: true }).replace(/\s+/g, ' ')
    expect(text).toContain('- could still be required outright hangs on: Stay 2: ')
    expect(renderEvaluation(version, evaluation, { full: true }).replace(/\s+/g, ' ')).toContain(
      'could still be required outright hangs on what cannot be known:',
    )
    const list = renderChecklist(version, checklist(version, year.evaluation), { format: 'markdown', language: 'zh' })
    expect(list).toContain('仍可能成为必须；取决于：')
  })

  it('surely applies and may only be asked for where one of two rules applies in any case', () => {
    const title = { en: 'letter', zh: '信函' }
    const rule = (id: string, value: boolean, modality: 'must' | 'may'): Rule =>
      ({
        id,
        title,
        cites: ['act'],
        when: { fact: 'married', operator: 'equal', value },
        ...Object.fromEntries([
          ['then', { outcome: 'letter', modality, ...(modality === 'may' && { by: title }), params: { pages: value ? 1 : 2 } }],
        ]),
      }) as unknown as Rule
    const either: RulesetVersion = {
      ...emptyVersion,
      facts: { married: asked({ type: 'boolean' }) },
      outcomes: { letter: { kind: 'requirement', modality: 'must', title } },
      parameters: { pages: { label: { en: 'pages', zh: '页数' } } },
      rules: [rule('married', true, 'must'), rule('single', false, 'may')],
    }
    const [finding] = evaluate(either, {}, { asOf }).findings
    expect(finding).toMatchObject({ status: 'applies', modality: 'may', by: title, mayBecome: 'must', missing: ['married'], oneOf: true })
    const text = renderEvaluation(either, evaluate(either, {}, { asOf }), { full: true }).replace(/\s+/g, ' ')
    expect(text).toContain('by one of these, whichever it turns out to be: - letter')
    const list = renderChecklist(either, checklist(either, evaluate(either, {}, { asOf })), { format: 'markdown', language: 'zh' })
    expect(list).toContain('依据以下之一')
    expect(evaluate(either, { married: false }, { asOf }).findings[0]?.oneOf).toBeUndefined()
    expect(finding?.params).toEqual({ pages: { either: [1, 2] } })
    expect(evaluate(either, { married: true }, { asOf }).findings[0]).toMatchObject({ modality: 'must', params: { pages: 1 }, missing: [] })
  })

  it('is required by one of two rules where either applies in any case, though that it may be asked for is sure', () => {
    const residences = [
      { country: 'FR', from: '1985-06-15', to: '2014-12-31' },
      { country: 'JP', from: '2015-01-01', to: '2026-11' },
    ]
    const facts = { usVisa: 'immigrant', birthDate: '1985-06-15', nationalities: ['FR'], residences, arrests: [] }
    const behind = [[], ['JP']].map((officerBelievesRecordIn) => {
      const { findings } = evaluate(version, { ...facts, officerBelievesRecordIn } as object, { asOf })
      return findings.find(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'JP')
    })
    const expected = { status: 'applies', modality: 'must', rules: ['current-residence', 'previous-residence'], oneOf: true }
    expect(behind).toMatchObject([expected, expected])
  })

  it('hangs on what makes it any stronger, be that not the strongest that it could have been', () => {
    const text = { en: 'letter', zh: '信函' }
    const fact = (name: string): Condition => ({ fact: name, operator: 'equal', value: true })
    const rule = (modality: Modality, when: Condition): Rule => ({
      id: modality,
      title: text,
      cites: ['act'],
      when,
      then: { outcome: 'letter', modality, ...(modality === 'may' && { by: text }) },
    })
    const ranks: RulesetVersion = {
      ...emptyVersion,
      facts: { married: asked({ type: 'boolean' }), employed: asked({ type: 'boolean' }) },
      outcomes: { letter: { kind: 'requirement', modality: 'must', title: text } },
      rules: [
        rule('must', fact('married')),
        rule('is', fact('employed')),
        rule('may', { any: [fact('married'), { not: fact('married') }] }),
      ],
    }
    const open = (facts: object) => evaluate(ranks, { ...facts }, { asOf }).findings[0]
    expect(open({})).toMatchObject({ modality: 'may', mayBecome: 'must', missing: ['married', 'employed'] })
    expect(open({ married: false })).toMatchObject({ modality: 'may', mayBecome: 'is', missing: ['employed'] })
    expect(open({ employed: true })).toMatchObject({ modality: 'is', mayBecome: 'must', missing: ['married'] })
  })
})
