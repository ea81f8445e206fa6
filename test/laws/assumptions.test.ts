import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactDefinition } from '../../src/model/fact.ts'
import type { Modality, Outcome, OutcomeKind } from '../../src/model/outcome.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { Scope } from '../../src/model/scope.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { lessenedBy } from '../../src/reasons/verification/lessening.ts'
import { apply, combinationsOf } from '../oracle/findings.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { asked, emptyVersion, versions } from '../support/arbitrary-version.ts'
import { everyVersion } from '../support/rulesets.ts'

/** The facts of which something is assumed: a value, or what stays were. */
function assumedIn({ facts }: RulesetVersion): readonly string[] {
  return Object.keys(facts).filter((name) => {
    const fact = facts[name] as FactDefinition
    return fact.assume !== undefined || (fact.type === 'stays' && fact.assumeKind !== undefined)
  })
}

/** The assumptions that can let less be asked for without saying why, and of what. */
function unexplained(version: RulesetVersion): readonly string[] {
  return assumedIn(version).flatMap((name) => {
    const lessened = version.facts[name]?.assumedBecause === undefined ? lessenedBy(version, name) : []
    return lessened.length === 0 ? [] : [`${name}: ${lessened.join(', ')}`]
  })
}

/** A version in which more is said of one fact, or less. */
function varying(version: RulesetVersion, name: string, varied: object): RulesetVersion {
  return { ...version, facts: { ...version.facts, [name]: { ...version.facts[name], ...varied } as FactDefinition } }
}

describe.each(everyVersion)('an assumption of $name', ({ version }) => {
  it('says why it is made where it can let less be asked for than another value would', () => {
    expect(unexplained(version)).toEqual([])
  })
})

describe('assumptions of the rulesets', () => {
  it('say why they are made only where one can let less be asked for', () => {
    const explained = everyVersion.flatMap(({ version }) =>
      Object.keys(version.facts).filter((name) => version.facts[name]?.assumedBecause !== undefined),
    )
    const needed = new Set(everyVersion.flatMap(({ version }) => assumedIn(version).filter((name) => lessenedBy(version, name).length > 0)))
    expect([...new Set(explained)].filter((name) => !needed.has(name))).toEqual([])
  })

  it.each([
    ['us-police-certificates', 'usVisa', 'nonimmigrant'],
    ['us-police-certificates', 'nationalities', []],
    ['us-police-certificates', 'arrests', []],
    ['us-police-certificates', 'residences', []],
    ['nz-police-certificates', 'nzIntendedMonths', 12],
    ['cn-beijing-personal-affairs-permit', 'bjPurpose', 'new'],
  ])('would be found in %s: that `%s` is %j', (ruleset, name, assume) => {
    const version = everyVersion.findLast((one) => one.version.ruleset === ruleset)?.version as RulesetVersion
    expect(unexplained(varying(version, name, { assume, assumedBecause: undefined })).join()).toMatch(new RegExp(`^${name}: `))
  })
})

describe('lessenedBy', () => {
  const values: Readonly<Record<string, readonly unknown[]>> = {
    married: [false, true],
    children: [0, 1, 2],
    purpose: ['work', 'study'],
    nationalities: [[], ['CN'], ['US'], ['CN', 'US']],
  }
  const arbitrary = versions({
    facts: {
      married: asked({ type: 'boolean' }),
      children: asked({ type: 'integer', minimum: 0, maximum: 2 }),
      purpose: asked({ type: 'enum', values: ['work', 'study'] }),
      nationalities: asked({ type: 'countries' }),
    },
    measures: {},
    readings: ['first'],
    names: {
      '': [
        { name: 'married', kind: 'boolean' },
        { name: 'children', kind: 'ordered', constants: [0, 1, 2] },
        { name: 'purpose', kind: 'symbol', constants: ['work', 'study'] },
        { name: 'nationalities', kind: 'list', constants: ['CN', 'US'] },
      ],
    },
  })
  const assumptions = fc.record({
    married: fc.boolean(),
    children: fc.integer({ min: 0, max: 2 }),
    purpose: fc.constantFrom('work', 'study'),
    nationalities: fc.constant([]),
  })

  it('is what trying every value of every fact finds, where facts are compared as they are', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.constantFrom<OutcomeKind>('requirement', 'fee', 'permission', 'exclusion', 'notice', 'eligibility'),
        assumptions,
        (plain, kind, assumed) => {
          const outcomes = Object.entries(plain.outcomes).map(([name, outcome]) => [
            name,
            { ...outcome, kind: name === 'case-a' ? 'requirement' : kind },
          ])
          const version = { ...plain, outcomes: Object.fromEntries(outcomes) } as RulesetVersion
          for (const [name, assume] of Object.entries(assumed)) {
            const found = lessenedBy(varying(version, name, { assume }), name)
            expect([...found].sort()).toEqual(lessenedByTrying(version, name, assume, kind))
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  /** The outcomes of which another value of a fact asks more, or relieves less, in some case and under some reading. */
  function lessenedByTrying(version: RulesetVersion, name: string, assume: unknown, kind: OutcomeKind): readonly string[] {
    const found = new Set<string>()
    const others = Object.keys(values).filter((other) => other !== name)
    const walk = (facts: PlainFacts, [next, ...rest]: readonly string[]): void => {
      if (next !== undefined) {
        for (const value of values[next] ?? []) walk({ ...facts, [next]: value }, rest)
        return
      }
      const strengths = (value: unknown) => strengthsOf(version, { ...facts, [name]: value })
      const own = strengths(assume)
      for (const value of values[name] ?? []) {
        strengths(value).forEach(({ a, b }, index) => {
          const { a: ownA, b: ownB } = own[index] as { a: number; b: number }
          if (a > ownA) found.add('case-a')
          if (['requirement', 'fee'].includes(kind) && b > ownB) found.add('case-b')
          if (['permission', 'exclusion'].includes(kind) && ownB > 0 && b === 0 && a > 0) found.add('case-b')
        })
      }
    }
    walk({}, others)
    return [...found].sort()
  }

  /** How strongly the two outcomes bind under each reading: 0 where one does not apply. */
  function strengthsOf(version: RulesetVersion, facts: PlainFacts): readonly { readonly a: number; readonly b: number }[] {
    const findings = apply(version, facts, version.verifiedOn)
    const strengthIn = (outcome: string, readings: Readonly<Record<string, string>>) => {
      const applying = findings.find((finding) => finding.outcome === outcome)?.rulesUnder(readings) ?? []
      const modalities = version.rules.filter(({ id }) => applying.includes(id)).map(({ then }) => then.modality as Modality)
      return Math.max(0, ...modalities.map((modality) => ['may', 'is', 'must'].indexOf(modality) + 1))
    }
    return combinationsOf(version, Object.keys(version.readings)).map((readings) => ({
      a: strengthIn('case-a', readings),
      b: strengthIn('case-b', readings),
    }))
  }

  const text = { en: '?', zh: '？' }
  const fields = { country: { type: 'country', question: text }, on: { type: 'date', role: 'issue-date', question: text } }
  const small = (parts: Partial<RulesetVersion>): RulesetVersion => ({
    ...emptyVersion,
    ...parts,
    facts: {
      here: asked({ type: 'boolean', assume: false }),
      papers: asked({ type: 'records', each: 'paper', role: 'certificates-in-hand', fields, assume: [] }),
      feared: asked({ type: 'countries', assume: [] }),
      lived: asked({ type: 'stays', complete: 'whole', assumeKind: 'residence' }),
      whole: asked({ type: 'boolean', assume: true }),
      movedOn: asked({ type: 'date', none: text, assume: 'none' }),
    },
    measures: {
      'country.feared': { member: 'feared' },
      'country.lived': { totalStay: 'lived', where: 'country', in: 'days' },
      sinceMoving: { elapsed: { from: 'movedOn', to: 'asOf' }, in: 'days' },
    },
    outcomes: { paper: { kind: 'requirement', modality: 'must', title: text }, ...parts.outcomes },
  })
  const rule = (when: object, outcome = 'paper', forEach?: string): Rule =>
    ({ id: 'rule', title: text, cites: ['act'], when, then: { outcome }, ...(forEach && { forEach }) }) as Rule
  const lessenedIn = (version: RulesetVersion) => assumedIn(version).filter((name) => lessenedBy(version, name).length > 0)

  it('follows measures, of a list of countries, of stays that may not be all, and of a day that there is not', () => {
    const feared = { fact: 'country.feared', operator: 'equal', value: true }
    expect(lessenedIn(small({ rules: [rule(feared, undefined, 'country')] }))).toEqual(['feared'])
    expect(lessenedIn(small({ rules: [rule({ ...feared, value: false }, undefined, 'country')] }))).toContain('whole')
    const lived = { fact: 'country.lived', operator: 'greaterThan', value: { days: 9 } }
    expect(lessenedIn(small({ rules: [rule(lived, undefined, 'country')] }))).toEqual(['whole'])
    const moved = { fact: 'sinceMoving', operator: 'greaterThan', value: { days: 9 } }
    expect(lessenedIn(small({ rules: [rule(moved)] }))).toEqual(['movedOn'])
    expect(lessenedIn(small({ rules: [rule({ not: moved })] }))).toEqual([])
  })

  it('sees what is asked for each country that only the fact names, unless it hangs on what else is told of that country', () => {
    const here = { fact: 'here', operator: 'equal', value: true }
    const lived = { fact: 'country.lived', operator: 'greaterThanInclusive', value: { days: 1 } }
    expect(lessenedIn(small({ rules: [rule(here, undefined, 'country')] }))).toEqual(['here', 'papers', 'feared', 'whole'])
    expect(lessenedIn(small({ rules: [rule({ all: [here, lived] }, undefined, 'country')] }))).toEqual(['here', 'whole'])
  })

  it('sees what is asked for each record that is assumed not to be', () => {
    const always = {
      any: [
        { fact: 'here', operator: 'equal', value: false },
        { fact: 'here', operator: 'equal', value: true },
      ],
    }
    expect(lessenedIn(small({ rules: [rule(always, undefined, 'paper')] }))).toEqual(['papers'])
  })

  it('sees that a version would cover the case, that a certificate would not be good, and that nothing would be set aside', () => {
    const here = { fact: 'here', operator: 'equal', value: false } as const
    const asks = rule({ fact: 'sinceMoving', operator: 'lessThan', value: { days: 9 } })
    const outside: Scope['outside'] = [{ id: 'elsewhere', when: here, because: text, instead: text, cites: ['act'] }]
    expect(lessenedBy(small({ rules: [asks], scope: { title: text, outside } }), 'here')).toEqual(['scope'])
    const notice: Outcome = { kind: 'notice', modality: 'is', title: text }
    const finding = (good: Outcome, forEach?: string) =>
      lessenedBy(small({ rules: [asks, { ...rule(here, 'good', forEach), id: 'good' }], outcomes: { good } }), 'here')
    expect(finding(notice)).toEqual([])
    expect(finding({ ...notice, setsAside: ['paper'] })).toEqual(['good'])
    expect(finding(notice, 'paper')).toEqual([])
    expect(finding({ ...notice, kind: 'eligibility', role: 'certificate-in-hand' }, 'paper')).toEqual(['good'])
  })
})
