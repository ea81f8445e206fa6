import { describe, expect, it } from 'vitest'
import { claims } from '../../../rulesets/claims.ts'
import { rulesets } from '../../../rulesets/index.ts'
import { renderVersionVerification } from '../../../src/analysis/verification/render-version-verification.ts'
import { defineClaims } from '../../../src/model/authoring/define-claims.ts'
import type { Claims } from '../../../src/model/claims.ts'
import type { Condition } from '../../../src/model/condition.ts'
import type { Rule } from '../../../src/model/rule.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { isAsDeclared } from '../../../src/reasons/verification/policies/verify-policies.ts'
import { type VersionVerification, verify } from '../../../src/reasons/verification/verify.ts'
import { asked, emptyVersion, reading } from '../../support/arbitrary-version.ts'
import { policiesOf } from '../../support/policies.ts'
import { everyVersion, versionsBefore } from '../../support/rulesets.ts'

const of = (fact: string, value: unknown, operator = 'equal') => ({ fact, operator, value }) as Condition
const [married, minor, student] = [of('married', true), of('age', 18, 'lessThan'), of('purpose', 'study')]

const threeValues = {
  ...reading(),
  values: Object.fromEntries(['first', 'narrow', 'wide'].map((name) => [name, reading().values.wide as never])),
}

/** A version with two facts of two cells and one of three, whose situations are counted by hand. */
function versionOf(rules: readonly (Partial<Rule> & Pick<Rule, 'when'>)[], more: Partial<RulesetVersion> = {}): RulesetVersion {
  return {
    ...emptyVersion,
    facts: {
      married: asked({ type: 'boolean' }),
      age: asked({ type: 'integer', minimum: 0 }),
      purpose: asked({ type: 'enum', values: ['work', 'study', 'visit'] }),
    },
    outcomes: { permit: { kind: 'requirement', modality: 'must', title } },
    rules: rules.map((rule, index): Rule => ({ id: `rule-${index + 1}`, title, cites: ['act'], then: { outcome: 'permit' }, ...rule })),
    ...more,
  }
}

describe('verify', () => {
  it('counts the situations of each outcome', () => {
    const visitor = of('purpose', 'visit')
    const version = versionOf([{ when: { all: [married, minor] } }, { when: { all: [student, { not: minor }] } }, { when: visitor }])
    // Two by two by three; visitors are four of them, married minors who do not visit two, students of age two, whether married or not.
    expect(verify(version)).toMatchObject({
      outcomes: [{ outcome: 'permit', hangsOn: ['married', 'age', 'purpose'], situations: '12', applies: '8' }],
      remarks: [],
    })
  })

  it.each<[string, RulesetVersion, unknown]>([
    [
      'an outcome to which nothing leads',
      versionOf([{ when: { all: [minor, of('age', 18, 'greaterThanInclusive')] } }]),
      [
        { kind: 'outcome-never-applies', outcome: 'permit' },
        { kind: 'rule-never-applies', rule: 'rule-1' },
        { kind: 'never-matters', name: 'age' },
      ],
    ],
    [
      'a rule that others cover together',
      versionOf([{ when: married }, { when: { all: [minor, { not: married }] } }, { when: minor }]),
      [
        { kind: 'rule-always-covered', rule: 'rule-2', by: ['rule-3'] },
        { kind: 'rule-always-covered', rule: 'rule-3', by: ['rule-1', 'rule-2'] },
      ],
    ],
    [
      'no rule that binds more strongly, or says something else',
      versionOf(
        [
          { when: married, then: { outcome: 'permit', modality: 'may', by: { en: 'a court', zh: '法院' } } },
          { when: { all: [married, minor] } },
          { when: { all: [married, student] }, then: { outcome: 'permit', params: { fee: 3 } } },
        ],
        { parameters: { fee: { label: { en: 'fee', zh: '费用' } } } },
      ),
      [],
    ],
    [
      'an exception that never holds where its rule would',
      versionOf([{ when: minor, unless: { all: [married, of('age', 20, 'greaterThan')] } }]),
      [
        { kind: 'exception-never-matters', rule: 'rule-1' },
        { kind: 'never-matters', name: 'married' },
      ],
    ],
    [
      'a fact that is tested either way',
      versionOf([{ when: { any: [{ all: [married, minor] }, { all: [{ not: married }, minor] }] } }]),
      [{ kind: 'never-matters', name: 'married' }],
    ],
    [
      'a reading of which two values come to the same',
      versionOf([{ when: of('count', 'first') }], {
        readings: { count: threeValues },
      }),
      [{ kind: 'readings-alike', reading: 'count', values: ['narrow', 'wide'] }],
    ],
    [
      'a reading of which two values come to the same, though a condition tells them apart',
      versionOf([{ when: { any: [of('count', 'first'), ...['narrow', 'wide'].map((value) => ({ all: [of('count', value), minor] }))] } }], {
        readings: { count: threeValues },
      }),
      [{ kind: 'readings-alike', reading: 'count', values: ['narrow', 'wide'] }],
    ],
    [
      'a reading that nothing tests',
      versionOf([{ when: minor }], { readings: { count: reading() } }),
      [{ kind: 'never-matters', name: 'count' }],
    ],
  ])('remarks %s', (_, version, remarks) => {
    const proved = (remarks as readonly object[]).map((remark) => ({ ...remark, evidence: { kind: 'proof' } }))
    expect(verify(version).remarks).toEqual(proved)
    expectTold(version, verify(version))
  })

  it('counts how many of the situations relations leave, and looks at no others', () => {
    const stays = { residences: asked({ type: 'stays' }) }
    const measures: RulesetVersion['measures'] = {
      total: { totalStay: 'residences', in: 'days' },
      longest: { longestStay: 'residences', in: 'days' },
    }
    const [long, short] = [of('longest', { days: 180 }, 'greaterThanInclusive'), of('total', { days: 180 }, 'lessThan')]
    const version = versionOf([{ when: { any: [short, { all: [long, { not: short }] }] } }], { facts: stays, measures })
    expect(verify(version)).toMatchObject({ outcomes: [{ situations: '4', possible: '3' }], remarks: [] })
    expect(verify(version).relations).toEqual([{ names: ['longest', 'total'], because: 'longer-stay' }])
    const never = versionOf([{ when: { all: [short, long] } }], { facts: stays, measures })
    expect(verify(never).remarks.map(({ kind }) => kind)).toContain('rule-never-applies')
  })

  it('looks at what is tested elsewhere too: whoever was born before 1980 is of age on any day from 2000 on', () => {
    const child = { all: [of('birthDate', '1980-01-01', 'lessThan'), of('age', 18, 'lessThan')] }
    const later = of('asOf', '2026-01-01', 'greaterThanInclusive')
    const version = versionOf([{ when: child }, { when: { all: [of('age', 18, 'lessThan'), later] } }], {
      facts: { birthDate: asked({ type: 'date', notAfterAsOf: true }) },
      measures: { age: { age: 'birthDate' } },
    })
    expect(verify(version).remarks.map(({ kind }) => kind)).toContain('rule-never-applies')
  })

  it('does not count whom the version does not cover', () => {
    const outside = [{ id: 'minors', when: minor, because: title, instead: title, cites: ['act'] }] as const
    const version = versionOf([{ when: minor }, { when: married }], { scope: { title, outside } })
    expect(verify(version).remarks.map(({ kind }) => kind)).toEqual(['rule-never-applies'])
  })
})

const title = { en: 'a title', zh: '标题' }

/** Tells what was found in either language, everything or the remarks alone. */
function expectTold(version: RulesetVersion, verification: VersionVerification): void {
  for (const language of ['en', 'zh'] as const) {
    const text = renderVersionVerification(version, verification, { language })
    expect(text.split('\n').filter((line) => line.startsWith('- ')).length).toBe(verification.remarks.length + verification.policies.length)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
    expect(renderVersionVerification(version, verification, { language, full: true })).not.toMatch(/undefined|NaN|\[object/)
  }
}

describe('what is remarked with somebody as evidence', () => {
  const outcomes = Object.fromEntries(
    ['permit', 'refusal'].map((name) => [name, { kind: 'requirement', modality: 'must', title: { en: name, zh: name } } as const]),
  )
  const refused = { then: { outcome: 'refusal' } }
  const parameters = { fee: { label: { en: 'fee', zh: '费用' } } }
  const paying = (fee: number) => ({ then: { outcome: 'permit', params: { fee } } })
  const claim = { id: 'claimed', title, outcomes: ['permit', 'refusal'] }
  const assuming = (assumed: object): RulesetVersion['facts'] => ({
    married: asked({ type: 'boolean', assume: false, ...assumed }),
    age: asked({ type: 'integer', minimum: 0 }),
    purpose: asked({ type: 'enum', values: ['work', 'study', 'visit'] }),
  })

  it.each<[string, RulesetVersion, RulesetVersion, Claims, object, object]>([
    [
      'two that exclude each other',
      versionOf([{ when: married }, { when: minor, ...refused }], { outcomes }),
      versionOf([{ when: married }, { when: minor, unless: married, ...refused }], { outcomes }),
      { exclusive: [claim] },
      { kind: 'overlap', claim: 'claimed', both: ['permit', 'refusal'] },
      { married: true, age: 17 },
    ],
    [
      'none of those of which there is always one',
      versionOf([{ when: married }, { when: { all: [minor, { not: married }] }, ...refused }], { outcomes }),
      versionOf([{ when: married }, { when: { not: married }, ...refused }], { outcomes }),
      { complete: [claim] },
      { kind: 'gap', claim: 'claimed' },
      { married: false, age: 18 },
    ],
    [
      'none where something is claimed of a condition that no rule tests',
      versionOf([{ when: of('age', 21, 'greaterThanInclusive') }]),
      versionOf([{ when: of('age', 20, 'greaterThanInclusive') }]),
      { complete: [{ id: 'claimed', title, outcomes: ['permit'], when: of('age', 20, 'greaterThanInclusive') }] },
      { kind: 'gap', claim: 'claimed' },
      { age: 20 },
    ],
    [
      'two rules that give a parameter two values',
      versionOf(
        [
          { when: married, ...paying(3) },
          { when: minor, ...paying(5) },
        ],
        { parameters },
      ),
      versionOf(
        [
          { when: married, ...paying(3) },
          { when: minor, unless: married, ...paying(5) },
        ],
        { parameters },
      ),
      {},
      { kind: 'conflict', outcome: 'permit', rules: ['rule-1', 'rule-2'], parameter: 'fee' },
      { married: true, age: 17 },
    ],
    [
      'an assumption that lets less be asked for',
      versionOf([{ when: married }], { facts: assuming({}) }),
      versionOf([{ when: { not: married } }], { facts: assuming({}) }),
      {},
      { kind: 'assumption-lessens', fact: 'married', outcomes: ['permit'] },
      { married: true },
    ],
  ])('is %s, and no more once it is mended', (_, version, mended, claims, remark, facts) => {
    const found = verify(version, { claims })
    expect(found.remarks).toMatchObject([{ ...remark, evidence: { kind: 'client', client: { facts, readings: {}, subject: {} } } }])
    expectTold(version, found)
    expect(renderVersionVerification(version, found)).toContain(`\n  ${JSON.stringify(facts)}\n`)
    expect(verify(mended, { claims }).remarks).toEqual([])
  })

  it('is two outcomes that set each other aside, and no more once one of them does not', () => {
    const setting = (aside: Record<string, readonly string[]>): RulesetVersion =>
      versionOf([{ when: married }, { when: minor, ...refused }], {
        outcomes: Object.fromEntries(
          Object.entries(outcomes).map(([name, outcome]) => [name, { ...outcome, ...(aside[name] && { setsAside: aside[name] }) }]),
        ),
        parameters: { at: { label: title, role: 'at-place' } },
      })
    const both = setting({ permit: ['refusal'], refusal: ['permit'] })
    expect(verify(both).remarks).toMatchObject([{ kind: 'conflict', outcomes: ['permit', 'refusal'], evidence: { kind: 'client' } }])
    expectTold(both, verify(both))
    expect(verify(setting({ permit: ['refusal'] })).remarks).toEqual([])
  })

  it('is said to be found of nobody where the search finds nobody', () => {
    // Both dates are the same by what nothing is derived of: a year from a date, and twelve months.
    const measures: RulesetVersion['measures'] = {
      inAYear: { elapsed: { from: 'asOf', to: 'arrived' }, in: 'months' },
      years: { age: 'arrived' },
    }
    const when = { all: [of('years', 10, 'greaterThanInclusive'), of('inAYear', { months: -110 }, 'greaterThan')] }
    const version = versionOf([{ when }, { when: minor, ...refused }], {
      outcomes,
      facts: { ...versionOf([]).facts, arrived: asked({ type: 'date' }) },
      measures,
    })
    const { remarks } = verify(version, { claims: { exclusive: [claim] } })
    expect(remarks).toEqual([
      { kind: 'overlap', claim: 'claimed', both: ['permit', 'refusal'], evidence: { kind: 'unwitnessed', tries: 12_000 } },
    ])
    expectTold(version, verify(version, { claims: { exclusive: [claim] } }))
  })

  it('is accepted with its reason: one that is claimed, or that the assumption gives', () => {
    const version = versionOf([{ when: married }, { when: minor, ...refused }], { outcomes, facts: assuming({ assumedBecause: title }) })
    const because = { en: 'A minor may marry.', zh: '未成年人可结婚。' }
    const accepted = [{ remark: { kind: 'overlap', both: ['permit', 'refusal'] }, because, cites: ['act'] }] as const
    const found = verify(version, { claims: { exclusive: [claim], accepted } })
    expect(found.remarks).toEqual([])
    expect(found.accepted).toEqual([
      { remark: { kind: 'overlap', claim: 'claimed', both: ['permit', 'refusal'] }, because, citations: ['act'] },
      { remark: { kind: 'assumption-lessens', fact: 'married', outcomes: ['permit'] }, because: title, citations: [] },
    ])
    expectTold(version, found)
  })

  it('refuses a claim about what the version does not have', () => {
    const claims = { exclusive: [{ ...claim, outcomes: ['permit', 'refusals'] }] }
    expect(() => verify(versionOf([{ when: married }, { when: minor, ...refused }], { outcomes }), { claims })).toThrow(
      /claims\.exclusive\[0]\.outcomes\[1]/,
    )
    const fault = { complete: [{ ...claim, when: of('agee', 3) }] }
    expect(() => verify(versionOf([{ when: married }, { when: minor, ...refused }], { outcomes }), { claims: fault })).toThrow(
      /claims\.complete\[0]\.when.*did you mean `age`/,
    )
  })
})

describe('what ends', () => {
  const earlier = (fact: string, day: string) => of(fact, day, 'lessThan')
  const version = versionOf(
    [{ when: { all: [earlier('asOf', '2026-01-01'), married] } }, { when: earlier('arrived', '2020-05-01'), then: { outcome: 'old' } }],
    {
      outcomes: Object.fromEntries(
        ['permit', 'old'].map((name) => [name, { kind: 'notice', modality: 'is', title: { en: name, zh: name } }]),
      ),
      facts: { ...versionOf([]).facts, arrived: asked({ type: 'date', notAfterAsOf: true, label: { en: 'arrival', zh: '抵达日' } }) },
    },
  )

  it('is found after each fixed day that is compared with the as-of date, or a date that never lies after it', () => {
    expect(verify(version).endings).toEqual([
      { date: 'asOf', after: '2025-12-31', outcomes: ['permit'], rules: [] },
      { date: 'arrived', after: '2020-04-30', outcomes: ['old'], rules: [] },
    ])
    expect(renderVersionVerification(version, verify(version), { full: true })).toContain(
      '- Where “arrival” lies after 30 April 2020, these no longer apply: “old”.',
    )
  })

  it('is found after a day that is asked about', () => {
    const verifiedAfter = (day: string) => verify(version, { after: day })
    expect(verifiedAfter('2025-12-31').endings).toEqual([{ date: 'asOf', after: '2025-12-31', outcomes: ['permit'], rules: [] }])
    expect(verifiedAfter('2025-12-30').endings).toEqual([])
    expect(renderVersionVerification(version, verifiedAfter('2025-12-30'))).toContain(
      'All that can apply can still do so after 30 December 2025.',
    )
    expect(() => verifiedAfter('2025-13-01')).toThrow('`after`')
  })
})

describe('the versions of the package', () => {
  const all: Readonly<Record<string, Claims>> = claims
  const verified = everyVersion.map(({ name, version }) => {
    const own = all[version.ruleset] as Claims
    return { name, version, own, found: verify(version, { claims: own, earlier: versionsBefore(version) }) }
  })

  it.each(verified)('have nothing to remark, and all that is claimed of $name holds', ({ version, found }) => {
    expect(found.remarks).toEqual([])
    expect(found.relations.length > 0 || version.ruleset === 'cn-asylum' || version.ruleset === 'unhcr-cn-registration').toBe(true)
    expectTold(version, found)
  })

  it.each(verified)('keep to each policy as it is declared: $name', ({ version, found }) => {
    const declared = policiesOf(version)
    expect(found.policies.map(({ id }) => id)).toEqual(declared.map(({ id }) => id))
    expect(found.policies.filter((policy) => !isAsDeclared(policy))).toEqual([])
    for (const [index, policy] of found.policies.entries()) {
      const residences = declared[index]?.accepted?.client.before.residences
      if (policy.status === 'refuted') expect(policy.witness.before.facts.residences).toEqual(residences)
    }
  })

  it('need every remark that is accepted, and every version a claim is of', () => {
    for (const [ruleset, { accepted = [] }] of Object.entries(all)) {
      const used = verified.filter(({ version }) => version.ruleset === ruleset).flatMap(({ found }) => found.accepted)
      expect(accepted.filter(({ because }) => used.every((one) => one.because.en !== because.en))).toEqual([])
    }
    for (const ruleset of Object.values(rulesets)) expect(() => defineClaims(ruleset, structuredClone(all[ruleset.id] ?? {}))).not.toThrow()
    expect(Object.keys(all).sort()).toEqual([...new Set(everyVersion.map(({ version }) => version.ruleset))].sort())
  })
})
