import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Compiled, compile, type Variable } from '../../src/diagram/compile.ts'
import { prepareCase, type View, viewsOf } from '../../src/engine/case.ts'
import { outOfScope } from '../../src/model/checks/scope.ts'
import type { Facts } from '../../src/model/fact.ts'
import type { ChangePolicy, PolicyNever } from '../../src/model/policy.ts'
import { isUnnamed, keyOfSubject, type Subject } from '../../src/model/subject.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { type Move, type Moves, movesOf } from '../../src/reasons/verification/policies/moves.ts'
import { verifyPolicies } from '../../src/reasons/verification/policies/verify-policies.ts'
import { apply, combinationsOf, type PlainFinding } from '../oracle/findings.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { changesOf, changesTo, type MadeChange } from '../support/arbitrary-change.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { asked, versions } from '../support/arbitrary-version.ts'
import { policiesOf } from '../support/policies.ts'
import { daysOf, everyVersion } from '../support/rulesets.ts'
import { storyVersions } from '../support/story-versions.ts'

const asOf = '2026-11-21'

/** Random changes of random complete facts. */
function madeChanges(version: RulesetVersion, asOf: string, changes = changesOf(version)): fc.Arbitrary<MadeChange | undefined> {
  return fc
    .tuple(fc.constantFrom(...changes), completeFacts(version, asOf), completeFacts(version, asOf))
    .chain(([change, before, others]) => changesTo(version, asOf, change, before, others))
}

/** Whether a change is seen from a subject as it is meant. */
function isSeen({ change, longerIn }: MadeChange, { country }: Subject): boolean {
  return !('longer' in change) || country === undefined || (change.where === 'here') === (country === longerIn)
}

describe('movesOf', () => {
  const isAllowed = ({ domain }: Variable, { more, less, appears, vanishes }: Move, from: number, to: number): boolean => {
    if (from === to) return true
    const none = domain.kind === 'ordered' ? domain.none : undefined
    if (from === none) return appears === true
    if (to === none) return vanishes === true
    return domain.kind === 'symbols' ? more === true || less === true : (to > from ? more : less) === true
  }

  /** The variables of a subject that a change moved as they cannot. */
  function wrong({ version, variables }: Compiled, { where, moves }: Moves, forEach: string | undefined, before: View, after: View) {
    if (before.subject.country !== undefined && before.reach.truthOf(where) === 'false') return ['another country']
    return variables.flatMap((variable, level) => {
      if (outOfScope(version, variable.name, forEach) !== undefined) return []
      const [from, to] = [before.cells(level), after.cells(level)]
      if (from.length !== 1 || to.length !== 1) return []
      const isFine = isAllowed(variable, moves[level] ?? {}, from[0] as number, to[0] as number)
      return isFine ? [] : [`${variable.name}: ${from} → ${to}`]
    })
  }

  it('says every way in which a change moves what conditions test', () => {
    const cases = storyVersions.chain((version) =>
      fc.record({ version: fc.constant(version), changes: fc.array(madeChanges(version, asOf), { minLength: 8, maxLength: 8 }) }),
    )
    let looked = 0
    fc.assert(
      fc.property(cases, ({ version, changes }) => {
        const compiled = compile(version)
        for (const made of changes) {
          if (made === undefined) continue
          const ways = movesOf(compiled, made.change)
          const [before, after] = [made.before, made.after].map((facts) => viewsOf(compiled, prepareCase(version, facts, { asOf })))
          for (const forEach of [undefined, 'country', 'place', 'entry']) {
            const then = new Map(after?.(forEach).map((view) => [keyOfSubject(view.subject.subject), view]))
            for (const view of before?.(forEach) ?? []) {
              const { subject } = view.subject
              const other = then.get(keyOfSubject(subject))
              if (isUnnamed(subject) || other === undefined || !isSeen(made, subject)) continue
              looked += 1
              expect(ways.map((way) => wrong(compiled, way, forEach, view, other))).toContainEqual([])
            }
          }
        }
      }),
      { numRuns: 120 },
    )
    expect(looked).toBeGreaterThan(0)
  })
})

/** How strongly rules bind that apply, the strongest being 0; more than any where none does. */
function strengthOf(version: RulesetVersion, rules: readonly string[]): number {
  const bound = version.rules.flatMap(({ id, then }) =>
    rules.includes(id) ? (then.modality ?? version.outcomes[then.outcome]?.modality) : [],
  )
  return Math.min(3, ...bound.map((modality) => ['must', 'is', 'may'].indexOf(String(modality))))
}

/** Whether a change makes what is never to be of some subject that there was before, under some readings: by the oracle. */
function isBroken(version: RulesetVersion, asOf: string, made: MadeChange, never: PolicyNever, outcome: string): boolean {
  const [before, after] = [made.before, made.after].map((facts) => apply(version, facts, asOf, outcome)) as [PlainFinding[], PlainFinding[]]
  const keyed = new Map(after.map((finding) => [keyOfSubject(finding.subject), finding]))
  return before.some(({ subject, readings, rulesUnder }) => {
    const country = (subject.country ?? countryOf(version, made.before, subject)) as string
    if (!isSeen(made, { ...(country !== undefined && { country }) })) return false
    return combinationsOf(version, readings).some((pinned) => {
      const then = keyed.get(keyOfSubject(subject))?.rulesUnder(pinned) ?? []
      const [own, other] = [strengthOf(version, rulesUnder(pinned)), strengthOf(version, then)]
      return never === 'lost' ? other > own : other < own
    })
  })
}

/** The country of the record that a subject is. */
function countryOf(version: RulesetVersion, facts: PlainFacts, subject: Subject): unknown {
  for (const [list, fact] of Object.entries(version.facts)) {
    if (fact.type === 'records' && fact.each in subject) return (facts[list] as readonly Facts[])[Number(subject[fact.each])]?.country
  }
  return undefined
}

const policyOf = (version: RulesetVersion, change: ChangePolicy['change'], never: PolicyNever): ChangePolicy => ({
  id: 'policy',
  title: { en: '?', zh: '？' },
  change,
  never,
  outcomes: Object.keys(version.outcomes),
})

describe('verifyPolicies', () => {
  const small = versions({
    facts: {
      married: asked({ type: 'boolean' }),
      purpose: asked({ type: 'enum', values: ['work', 'study', 'visit'] }),
      nationalities: asked({ type: 'countries' }),
    },
    measures: {},
    readings: ['first'],
    names: {
      '': [
        { name: 'married', kind: 'boolean' },
        { name: 'purpose', kind: 'symbol', constants: ['work', 'study', 'visit'] },
        { name: 'nationalities', kind: 'list', constants: ['CN', 'US'] },
      ],
    },
  })
  const lists = [[], ['CN'], ['US'], ['JP'], ['CN', 'US'], ['CN', 'JP'], ['US', 'JP']]
  const everybody = [true, false].flatMap((married) =>
    ['work', 'study', 'visit'].flatMap((purpose) => lists.map((nationalities) => ({ married, purpose, nationalities }))),
  )

  it('proves exactly what no client of all there are goes against, and refutes by one who does', () => {
    const found = { proved: 0, refuted: 0 }
    fc.assert(
      fc.property(small, fc.constantFrom<PolicyNever>('lost', 'gained'), fc.nat(2), (version, never, at) => {
        const outcome = Object.keys(version.outcomes)[at % Object.keys(version.outcomes).length] as string
        const change = { further: 'nationalities' }
        const pairs = everybody.flatMap((before) =>
          ['CN', 'US', 'JP'].flatMap((country) => {
            if (before.nationalities.includes(country)) return []
            return { change, before, after: { ...before, nationalities: [...before.nationalities, country] }, longerIn: undefined }
          }),
        )
        const [verified] = verifyPolicies(version, [{ ...policyOf(version, change, never), outcomes: [outcome] }])
        const broken = pairs.some((made) => isBroken(version, asOf, made, never, outcome))
        expect(verified?.status).toBe(broken ? 'refuted' : 'proved')
        found[broken ? 'refuted' : 'proved'] += 1
        if (verified?.status !== 'refuted') return
        const { before, after } = verified.witness
        const [one, other] = [before, after].map((side): PlainFacts => ({ married: true, purpose: 'work', ...side.facts }))
        expect(isBroken(version, asOf, { change, before: one ?? {}, after: other ?? {}, longerIn: undefined }, never, outcome)).toBe(true)
        const strength = ({ finding }: typeof before) =>
          finding?.status === 'applies' ? ['must', 'is', 'may'].indexOf(finding.modality) : 3
        expect(never === 'lost' ? strength(after) > strength(before) : strength(after) < strength(before)).toBe(true)
        expect(after.facts).toEqual({ ...before.facts, nationalities: after.facts.nationalities })
        expect((after.facts.nationalities as string[]).length).toBe(((before.facts.nationalities ?? []) as string[]).length + 1)
      }),
      { numRuns: 100 },
    )
    expect(Math.min(found.proved, found.refuted)).toBeGreaterThan(3)
  })

  it('proves nothing that a change of random facts goes against', () => {
    const cases = storyVersions.chain((version) =>
      fc.record({ version: fc.constant(version), changes: fc.array(madeChanges(version, asOf), { minLength: 8, maxLength: 8 }) }),
    )
    let broken = 0
    fc.assert(
      fc.property(cases, fc.constantFrom<PolicyNever>('lost', 'gained'), ({ version, changes }, never) => {
        for (const made of changes) {
          for (const outcome of Object.keys(version.outcomes)) {
            if (made === undefined || !isBroken(version, asOf, made, never, outcome)) continue
            broken += 1
            const policy = { ...policyOf(version, made.change, never), outcomes: [outcome] }
            expect(verifyPolicies(version, [policy], [], { search: false })).not.toEqual([{ id: 'policy', status: 'proved' }])
          }
        }
      }),
      { numRuns: 150 },
    )
    expect(broken).toBeGreaterThan(0)
  })

  const freely = everyVersion.flatMap(({ name, version }) => {
    const proved = policiesOf(version).flatMap((policy) =>
      'change' in policy && policy.when === undefined && !policy.accepted ? policy : [],
    )
    return proved.length === 0 ? [] : [{ name, version, proved }]
  })

  it.each(freely)('nobody goes against what is proved of $name', ({ version, proved }) => {
    const cases = fc
      .record({ asOf: fc.constantFrom(...daysOf(version)), policy: fc.constantFrom(...proved) })
      .chain(({ asOf, policy }) =>
        fc.record({ asOf: fc.constant(asOf), policy: fc.constant(policy), made: madeChanges(version, asOf, [policy.change]) }),
      )
    fc.assert(
      fc.property(cases, ({ asOf, policy, made }) => {
        if (made !== undefined)
          for (const outcome of policy.outcomes) expect(isBroken(version, asOf, made, policy.never, outcome)).toBe(false)
      }),
      { numRuns: 40 },
    )
  })
})
