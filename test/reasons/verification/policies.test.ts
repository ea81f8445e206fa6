import { describe, expect, it } from 'vitest'
import { renderVersionVerification } from '../../../src/analysis/verification/render-version-verification.ts'
import type { Condition } from '../../../src/model/condition.ts'
import type { ChangePolicy, IntentPolicy, Policy } from '../../../src/model/policy.ts'
import type { Rule } from '../../../src/model/rule.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { isAsDeclared, verifyPolicies } from '../../../src/reasons/verification/policies/verify-policies.ts'
import { verify } from '../../../src/reasons/verification/verify.ts'
import { asked, emptyVersion } from '../../support/arbitrary-version.ts'

const title = { en: 'So it always is', zh: '向来如此' }
const of = (fact: string, value: unknown, operator = 'equal') => ({ fact, operator, value }) as Condition
const [long, national, arrested, current] = [
  of('country.stay', { months: 6 }, 'greaterThanInclusive'),
  of('country.national', true),
  of('country.arrested', true),
  of('country.current', true),
]

/** A version by which a certificate of each country is needed. */
function versionOf(rules: readonly Pick<Rule, 'when' | 'unless'>[], more: Partial<RulesetVersion> = {}): RulesetVersion {
  return {
    ...emptyVersion,
    facts: {
      residences: asked({ type: 'stays' }),
      nationalities: asked({ type: 'countries' }),
      arrests: asked({ type: 'records', each: 'arrest', fields: { country: { type: 'country', question: title } } }),
    },
    measures: {
      'country.stay': { longestStay: 'residences', where: 'country', in: 'months' },
      'country.total': { totalStay: 'residences', where: 'country', in: 'months' },
      'country.current': { exists: 'residences', where: 'country', status: 'ongoing' },
      'country.national': { member: 'nationalities' },
      'country.arrested': { exists: 'arrests', where: 'country' },
    },
    outcomes: { certificate: { kind: 'requirement', modality: 'must', title } },
    rules: rules.map((rule, index) => ({
      id: `rule-${index + 1}`,
      title,
      cites: ['act'],
      forEach: 'country',
      then: { outcome: 'certificate' },
      ...rule,
    })),
    ...more,
  }
}

const policyOf = (change: ChangePolicy['change'], more: Partial<ChangePolicy> = {}): ChangePolicy => ({
  id: 'policy',
  title,
  change,
  never: 'lost',
  outcomes: ['certificate'],
  ...more,
})
const [longer, further, arrest] = [
  policyOf({ longer: 'residences', where: 'here' }),
  policyOf({ further: 'nationalities' }),
  policyOf({ further: 'arrests' }),
]

const statusOf = (version: RulesetVersion, policy: Policy, earlier: readonly RulesetVersion[] = []) =>
  verifyPolicies(version, [policy], earlier)[0]

describe('verifyPolicies', () => {
  it.each<[string, RulesetVersion, Policy]>([
    ['a longer stay', versionOf([{ when: long }]), longer],
    ['a further nationality', versionOf([{ when: { any: [long, national] } }]), further],
    ['an arrest', versionOf([{ when: long }, { when: arrested }]), arrest],
    ['a stay elsewhere', versionOf([{ when: long }]), policyOf({ longer: 'residences', where: 'elsewhere' })],
    [
      'a total of months, where no stay reaches another',
      versionOf([{ when: of('country.total', { months: 6 }, 'greaterThanInclusive') }]),
      policyOf({ longer: 'residences', where: 'here', joining: 'never' }),
    ],
    ['those who are meant', versionOf([{ when: long, unless: current }]), { ...longer, when: { not: current } }],
  ])('proves that nothing is lost by %s', (_, version, policy) => {
    expect(statusOf(version, policy)).toEqual({ id: 'policy', title, status: 'proved' })
  })

  it.each<[string, RulesetVersion, ChangePolicy]>([
    ['whoever is still there is excepted', versionOf([{ when: long, unless: current }]), longer],
    ['nationals are excepted', versionOf([{ when: long, unless: national }]), further],
    ['whoever was arrested is excepted', versionOf([{ when: long, unless: arrested }]), arrest],
    [
      'it becomes something that may be asked for',
      versionOf([{ when: { all: [long, { not: national }] } }, { when: long }], {
        outcomes: { certificate: { kind: 'requirement', modality: 'may', by: title, title } },
        rules: versionOf([{ when: { all: [long, { not: national }] } }, { when: long }]).rules.map((rule, index) =>
          index === 0 ? { ...rule, then: { ...rule.then, modality: 'must' as const } } : rule,
        ),
      }),
      further,
    ],
    [
      'the version no longer covers the person',
      versionOf([{ when: long }], {
        scope: {
          title,
          outside: [{ id: 'own', when: of('nationalities', 'CN', 'contains'), because: title, instead: title, cites: ['act'] }],
        },
      }),
      further,
    ],
  ])('shows somebody who loses something where %s', (_, version, policy) => {
    const found = statusOf(version, policy)
    expect(found).toMatchObject({ status: 'refuted', witness: { outcome: 'certificate', before: { finding: { status: 'applies' } } } })
    if (found?.status !== 'refuted') return
    const { before, after } = found.witness
    expect(after.finding === undefined || after.finding.status === 'does-not-apply' || after.finding.modality === 'may').toBe(true)
    expect(before.facts).not.toEqual(after.facts)
  })

  it('says so where it finds neither a proof nor anybody', () => {
    // Two stays that become one by a day lose three days of February, which no random stay is about.
    const version = versionOf([{ when: of('country.total', { months: 300 }, 'greaterThanInclusive') }])
    expect(statusOf(version, longer)).toEqual({ id: 'policy', title, status: 'open', outcomes: ['certificate'] })
  })

  it('proves or refutes what a later version is said to change', () => {
    const earlier = versionOf([{ when: { any: [long, national] } }])
    const later = versionOf([{ when: long }], { inForce: { from: '2010-01-01', basis: 'exact' } })
    const intent = (never: 'lost' | 'gained'): IntentPolicy => ({
      id: 'policy',
      title,
      never,
      between: ['2000-01-01', '2010-01-01'],
      outcomes: ['certificate'],
    })
    expect(statusOf(later, intent('gained'), [earlier])).toMatchObject({ status: 'proved' })
    expect(statusOf(later, intent('lost'), [earlier])).toMatchObject({
      status: 'refuted',
      witness: { before: { finding: { status: 'applies' } }, after: { finding: { status: 'does-not-apply' } } },
    })
    expect(verifyPolicies(earlier, [intent('lost')], [earlier])).toEqual([])
  })

  it('takes the client that is declared, and nobody else’s word: who shows nothing proves nothing', () => {
    const version = versionOf([{ when: long, unless: current }])
    const stay = { country: 'FR', from: '2020-01-01', to: '2020-12-31' }
    const facts = { nationalities: [], arrests: [] }
    const { to, ...ongoing } = stay
    const client = { asOf: '2021-06-01', before: { ...facts, residences: [stay] }, after: { ...facts, residences: [ongoing] } }
    const accepted = { because: title, cites: ['act'], client }
    expect(statusOf(version, { ...longer, accepted })).toMatchObject({
      status: 'refuted',
      witness: { before: { facts: client.before }, after: { facts: client.after } },
    })
    const holding = versionOf([{ when: long }])
    const found = statusOf(holding, { ...longer, accepted })
    expect(found).toMatchObject({ status: 'proved' })
    expect(found && isAsDeclared(found)).toBe(false)
  })

  it('tells in words how each policy stands, in either language', () => {
    const version = versionOf([{ when: long, unless: current }])
    const stay = { country: 'FR', from: '2020-01-01', to: '2020-12-31' }
    const before = { nationalities: [], arrests: [], residences: [stay] }
    const client = { asOf: '2021-06-01', before, after: { ...before, residences: [{ country: 'FR', from: '2020-01-01' }] } }
    const policies: readonly Policy[] = [
      { ...longer, id: 'refuted', accepted: { because: { en: 'The act says so.', zh: '法律如此规定。' }, cites: ['act'], client } },
      { ...arrest, id: 'proved' },
    ]
    const lines = (language: 'en' | 'zh', full: boolean) =>
      renderVersionVerification(version, verify(version, { claims: { policies } }), { language, full }, { width: 200 }).split('\n')
    expect(lines('en', false)).toEqual(
      expect.arrayContaining([
        '- Refuted: “So it always is”. So it is by law: the act says so.',
        '- Proved for everybody: so it always is.',
      ]),
    )
    expect(lines('zh', false)).toEqual(
      expect.arrayContaining(['- 不成立：“向来如此”。这是法律所致：法律如此规定。', '- 已证明，对任何人均成立：向来如此。']),
    )
    expect(lines('en', true)).toContain(`  ${JSON.stringify(client.after)}`)
  })
})
