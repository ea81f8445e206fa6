import { describe, expect, it } from 'vitest'
import { defineClaims, defineRuleset } from '../../src/authoring.ts'
import type { Claims } from '../../src/model/claims.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

const title = { en: 'a title', zh: '标题' }
const married = { fact: 'married', operator: 'equal', value: true } as const
const rule = (id: string, outcome: string, more: Partial<Rule> = {}): Rule => ({
  id,
  title,
  cites: ['act'],
  when: married,
  then: { outcome },
  ...more,
})
const version: RulesetVersion = {
  ...emptyVersion,
  facts: { married: asked({ type: 'boolean' }), countries: asked({ type: 'countries' }) },
  measures: { 'country.listed': { member: 'countries' } },
  outcomes: Object.fromEntries(['fee', 'waiver', 'paper'].map((name) => [name, { kind: 'fee', modality: 'must', title }])),
  rules: [rule('pays', 'fee'), rule('is-free', 'waiver'), rule('brings', 'paper', { forEach: 'country' })],
}
const ruleset = defineRuleset({ id: version.ruleset, title, jurisdiction: 'AU', versions: [version] })
const fees = { id: 'fees', title, outcomes: ['fee', 'waiver'] }

const policy = { id: 'policy', title, change: { further: 'countries' }, never: 'lost', outcomes: ['fee'] } as const
const client = { asOf: '2000-01-01', before: {}, after: { countries: ['CN'] } }

describe('defineClaims', () => {
  it('takes what a version has', () => {
    const claims: Claims = {
      exclusive: [fees, { id: 'ways', title, rules: ['pays', 'is-free'] }],
      complete: [{ ...fees, id: 'all-fees', when: married, whenever: { rules: ['pays'] } }],
      policies: [{ ...policy, when: married, accepted: { because: title, cites: ['act'], client } }],
      accepted: [{ remark: { kind: 'overlap', claim: 'fees' }, because: title, cites: ['act'] }],
    }
    expect(defineClaims(ruleset, claims)).toBe(claims)
    expect(Object.isFrozen(claims.exclusive?.[0])).toBe(true)
  })

  it.each<[string, unknown, RegExp]>([
    ['an outcome', { exclusive: [{ ...fees, outcomes: ['fee', 'waver'] }] }, /claims\.exclusive\[0]\.outcomes\[1].*did you mean `waiver`/],
    ['a rule', { exclusive: [{ id: 'a', title, rules: ['pays', 'free'] }] }, /claims\.exclusive\[0]\.rules\[1].*no rule `free`/],
    ['what an outcome is about', { exclusive: [{ ...fees, outcomes: ['fee', 'paper'] }] }, /exclusive\[0]\.outcomes: .*something else/],
    ['two at least', { exclusive: [{ ...fees, outcomes: ['fee'] }] }, /exclusive\[0]: .*two or more/],
    ['an id once', { exclusive: [fees], complete: [fees] }, /complete\[0]\.id: `fees` is already/],
    ['a property', { exclusive: [{ ...fees, outcome: 'fee' }] }, /exclusive\[0]\.outcome: .*did you mean `outcomes`/],
    ['a list of a policy', { policies: [{ ...policy, change: { further: 'married' } }] }, /policies\[0]\.change: .*`countries`/],
    ['a policy’s change', { policies: [{ ...policy, change: { more: 'countries' } }] }, /policies\[0]\.change: a change has exactly one/],
    ['a policy’s outcome', { policies: [{ ...policy, outcomes: ['fees'] }] }, /policies\[0].*did you mean `fee`/],
    ['what is never to be', { policies: [{ ...policy, never: 'loss' }] }, /policies\[0]\.never: .*`lost`/],
    [
      'whom a policy is about',
      { policies: [{ ...policy, when: { fact: 'country.listed', operator: 'equal', value: true } }] },
      /policies\[0]\.when: .*country/,
    ],
    ['the source of a policy', { policies: [{ ...policy, cites: ['art'] }] }, /policies\[0]\.cites\[0]: .*did you mean `act`/],
    ['a source', { policies: [{ ...policy, accepted: { because: title, cites: [], client } }] }, /accepted\.cites: .*has to be a source/],
    [
      'a day on which it is in force',
      { policies: [{ ...policy, accepted: { because: title, cites: ['act'], client: { ...client, asOf: '1999-12-31' } } }] },
      /client\.asOf: the version is in force from 2000-01-01/,
    ],
    [
      'the versions of an intent',
      { policies: [{ id: 'policy', title, never: 'lost', outcomes: ['fee'], between: ['1999-01-01', '2000-01-01'] }] },
      /policies\[0]\.versions: no version begins on 1999-01-01/,
    ],
    ['a list', { exclusve: [fees] }, /claims\.exclusve: .*did you mean `exclusive`/],
    ['what it hangs on', { complete: [{ ...fees, whenever: { outcomes: ['paper'] } }] }, /complete\[0]\.whenever: .*something else/],
    [
      'whom it is about',
      { complete: [{ ...fees, when: { fact: 'country.listed', operator: 'equal', value: true } }] },
      /complete\[0]\.when: .*country/,
    ],
    ['an operator', { complete: [{ ...fees, when: { ...married, operator: 'equals' } }] }, /complete\[0]\.when: .*did you mean `equal`/],
    ['a condition', { complete: [{ ...fees, when: { any: [] } }] }, /complete\[0]\.when\.any: an empty `any`/],
    ['what is no condition', { complete: [{ ...fees, when: 3 }] }, /complete\[0]\.when: .*wrong type/],
    ['a version', { exclusive: [{ ...fees, versions: ['1999-01-01'] }] }, /exclusive\[0]\.versions: no version begins on 1999-01-01/],
    [
      'a remark',
      { accepted: [{ remark: { kind: 'overlaps' }, because: title, cites: ['act'] }] },
      /remark\.kind: .*did you mean `overlap`/,
    ],
    [
      'a source',
      { accepted: [{ remark: { kind: 'overlap' }, because: title, cites: [] }] },
      /accepted\[0]\.cites: there has to be a source/,
    ],
    ['the source', { accepted: [{ remark: { kind: 'overlap' }, because: title, cites: ['at'] }] }, /cites\[0]: .*did you mean `act`/],
  ])('refuses by path where %s is not as it should be', (_, claims, message) => {
    expect(() => defineClaims(ruleset, claims as Claims)).toThrow(message)
  })
})
