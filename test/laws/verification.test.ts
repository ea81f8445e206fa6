import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Claims, type Remark, verify } from '../../src/analysis.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { apply, combinationsOf } from '../oracle/findings.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { asked, versions } from '../support/arbitrary-version.ts'

const values: Readonly<Record<string, readonly unknown[]>> = {
  married: [false, true],
  children: [0, 1, 2],
  purpose: ['work', 'study', 'visit'],
}
const small = versions({
  facts: {
    married: asked({ type: 'boolean' }),
    children: asked({ type: 'integer', minimum: 0, maximum: 2 }),
    purpose: asked({ type: 'enum', values: ['work', 'study', 'visit'] }),
  },
  measures: {},
  readings: ['first'],
  names: {
    '': [
      { name: 'married', kind: 'boolean' },
      // Some of these nobody can have.
      { name: 'children', kind: 'ordered', constants: [-1, 0, 1, 2, 3, 5] },
      { name: 'purpose', kind: 'symbol', constants: ['work', 'study'] },
    ],
  },
})
const title = { en: 'some', zh: '若干' }
const rules = ['case-1', 'case-2', 'case-3']
const married = { fact: 'married', operator: 'equal', value: true } as const
const claims: Claims = {
  exclusive: [
    { id: 'outcomes', title, outcomes: ['case-a', 'case-b'] },
    { id: 'rules', title, rules },
  ],
  complete: [
    { id: 'either', title, outcomes: ['case-a', 'case-b'] },
    { id: 'of-the-married', title, outcomes: ['case-b'], when: married },
    { id: 'with-the-first', title, rules: ['case-2', 'case-3'], whenever: { rules: ['case-1'] } },
  ],
}

/** What a rule was found to do in one of all situations. */
interface Situation {
  readonly facts: PlainFacts
  readonly applying: readonly string[]
  readonly excepted: readonly string[]
}

function everySituation(version: RulesetVersion): readonly Situation[] {
  const all = Object.keys(values).reduce<readonly PlainFacts[]>(
    (before, name) => before.flatMap((facts) => (values[name] ?? []).map((value) => ({ ...facts, [name]: value }))),
    [{}],
  )
  return all.flatMap((facts) => {
    const findings = apply(version, facts, version.verifiedOn)
    return combinationsOf(version, Object.keys(version.readings)).map((readings) => ({
      facts,
      applying: findings.flatMap(({ rulesUnder }) => rulesUnder(readings)),
      excepted: findings.flatMap(({ exceptedUnder }) => exceptedUnder(readings)),
    }))
  })
}

/** What is to be remarked, as looking at every situation finds it. */
function remarksByTrying(version: RulesetVersion): readonly string[] {
  const situations = everySituation(version)
  const isSomewhere = (test: (situation: Situation) => boolean) => situations.some(test)
  const applies = ({ applying }: Situation, name: string) =>
    applying.some((id) => id === name || version.rules.find((rule) => rule.id === id)?.then.outcome === name)
  const pairs = (names: readonly string[]) => names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const))
  const together = (names: readonly string[]) =>
    pairs(names).filter(([one, other]) => isSomewhere((situation) => applies(situation, one) && applies(situation, other)))
  const found: string[] = []
  for (const { id, unless } of version.rules) {
    if (!isSomewhere((situation) => applies(situation, id))) found.push(`rule-never-applies ${id}`)
    else if (unless !== undefined && !isSomewhere(({ excepted }) => excepted.includes(id))) found.push(`exception-never-matters ${id}`)
  }
  for (const outcome of ['case-a', 'case-b'])
    if (!isSomewhere((situation) => applies(situation, outcome))) found.push(`outcome-never-applies ${outcome}`)
  for (const pair of together(['case-a', 'case-b'])) found.push(`overlap outcomes ${pair}`)
  for (const pair of together(rules)) found.push(`overlap rules ${pair}`)
  const none = (situation: Situation, ...names: readonly string[]) => names.every((name) => !applies(situation, name))
  if (isSomewhere((situation) => none(situation, 'case-a', 'case-b'))) found.push('gap either')
  if (isSomewhere((situation) => situation.facts.married === true && none(situation, 'case-b'))) found.push('gap of-the-married')
  if (isSomewhere((situation) => applies(situation, 'case-1') && none(situation, 'case-2', 'case-3'))) found.push('gap with-the-first')
  const [first, then] = version.rules
  const say = (name: string) => [first, then].map((rule) => JSON.stringify(rule?.then.params?.[name]))
  const differing = Object.keys(first?.then.params ?? {}).find((name) => say(name)[1] !== undefined && say(name)[0] !== say(name)[1])
  const isAlike = first?.then.modality === then?.then.modality
  if (isAlike && differing !== undefined && together(['case-1', 'case-2']).length > 0) found.push(`conflict case-a ${differing}`)
  return found.sort()
}

function inShort(remark: Remark): string {
  switch (remark.kind) {
    case 'overlap':
      return `overlap ${remark.claim} ${remark.both}`
    case 'gap':
      return `gap ${remark.claim}`
    case 'conflict':
      return 'outcome' in remark ? `conflict ${remark.outcome} ${remark.parameter}` : 'set aside'
    case 'rule-never-applies':
    case 'exception-never-matters':
      return `${remark.kind} ${remark.rule}`
    case 'outcome-never-applies':
      return `${remark.kind} ${remark.outcome}`
    default:
      return ''
  }
}

describe('what verify remarks', () => {
  it('is what looking at every situation finds, and of what can be somebody is given', () => {
    fc.assert(
      fc.property(small, (version) => {
        const { remarks } = verify(version, { claims })
        const looked = remarks.filter((remark) => inShort(remark) !== '')
        expect(looked.map(inShort).sort()).toEqual(remarksByTrying(version))
        const expected = (remark: Remark) => (['overlap', 'gap', 'conflict'].includes(remark.kind) ? 'client' : 'proof')
        expect(looked.filter((remark) => remark.evidence.kind !== expected(remark))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
