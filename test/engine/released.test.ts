import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CompiledOutcome, compile } from '../../src/diagram/compile.ts'
import { prepareCase, type View, viewsOf } from '../../src/engine/case.ts'
import { narrowed } from '../../src/engine/narrowed.ts'
import { isKnown, type Released, release } from '../../src/engine/released.ts'
import type { Condition, FactCondition } from '../../src/model/condition.ts'
import type { FactDefinition } from '../../src/model/fact.ts'
import type { Modality } from '../../src/model/outcome.ts'
import type { Scope } from '../../src/model/scope.ts'
import { pathOfPoint } from '../../src/model/situation/point.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

const options = { asOf: '2026-11-21' }
const text = { en: '?', zh: '？' }
const optional = { optional: true, question: text } as const

const compare = (fact: string, operator: FactCondition['operator'], value: unknown): Condition => ({ fact, operator, value })
const is = (fact: string): Condition => compare(fact, 'equal', true)

const rules: readonly (readonly [outcome: string, forEach: string | undefined, modality: Modality, when: Condition])[] = [
  ['case', undefined, 'may', { any: [is('married'), compare('letters', 'greaterThan', 0)] }],
  ['case', undefined, 'must', { all: [is('married'), compare('children', 'greaterThan', 1)] }],
  ['home', undefined, 'is', compare('home', 'equal', 'CN')],
  ['lived', 'country', 'must', { all: [compare('country.lived', 'greaterThan', { days: 20 }), { not: is('employed') }] }],
  ['named', 'country', 'must', { any: [compare('country', 'notEqual', 'FR'), compare('home', 'equal', 'FR')] }],
  ['held', 'country', 'is', { any: [is('country.held'), { all: [is('country.arrested'), is('married')] }] }],
  ['both', 'country', 'is', { all: [is('country.held'), is('country.arrested')] }],
  ['there', 'place', 'must', compare('place.been', 'greaterThan', { days: 5 })],
  ['letter', 'letter', 'must', { any: [is('letter.kept'), is('employed')] }],
  ['arrest', 'arrest', 'must', { all: [compare('country.lived', 'greaterThan', { days: 20 }), compare('country', 'notEqual', 'FR')] }],
]

/** A version that assumes something of its facts: of all that it knows, or of those that name no country. */
function assuming(assumed: Readonly<Record<string, unknown>>): RulesetVersion {
  const plain: Readonly<Record<string, FactDefinition>> = {
    home: asked({ type: 'country' }),
    passports: asked({ type: 'countries' }),
    residences: asked({ type: 'stays', complete: 'whole', ...('kind' in assumed && { assumeKind: assumed.kind, assumedBecause: text }) }),
    whole: asked({ type: 'boolean' }),
    arrests: asked({ type: 'records', each: 'arrest', fields: { country: { type: 'country', ...optional } } }),
    post: asked({ type: 'records', each: 'letter', fields: { kept: { type: 'boolean', ...optional } } }),
    married: asked({ type: 'boolean' }),
    employed: asked({ type: 'boolean' }),
    children: asked({ type: 'integer', minimum: 0, maximum: 5 }),
  }
  return {
    ...emptyVersion,
    facts: Object.fromEntries(
      Object.entries(plain).map(([name, fact]) => [
        name,
        name in assumed ? { ...fact, assume: assumed[name], assumedBecause: text } : fact,
      ]),
    ) as Record<string, FactDefinition>,
    measures: {
      'country.lived': { totalStay: 'residences', where: 'country', in: 'days', kinds: ['residence'] },
      'country.held': { member: 'passports' },
      'country.arrested': { exists: 'arrests', where: 'country' },
      'place.been': { totalStay: 'residences', where: 'place', in: 'days' },
      letters: { count: 'post' },
    },
    scope: {
      title: text,
      outside: [
        {
          id: 'some',
          when: { all: [is('employed'), compare('children', 'greaterThan', 3)] },
          because: text,
          instead: text,
          cites: ['act'],
        },
        { id: 'others', when: compare('home', 'equal', 'US'), because: text, instead: text, cites: ['act'] },
      ],
    } as unknown as Scope,
    outcomes: Object.fromEntries(rules.map(([outcome]) => [outcome, { kind: 'notice', modality: 'is', title: text }])),
    rules: rules.map(([outcome, forEach, modality, when], index) => ({
      id: `rule-${index}`,
      title: text,
      cites: ['act'],
      when,
      then: { outcome, modality, ...(modality === 'may' && { by: text }) },
      ...(forEach !== undefined && { forEach }),
    })),
  }
}

const values = { passports: [], whole: true, arrests: [], post: [], married: false, employed: true, children: 2 }
const versions = [
  assuming(values),
  assuming({ ...values, home: 'CN', kind: 'residence' }),
  assuming({ residences: [], home: 'FR' }),
  assuming({ kind: 'residence', married: true }),
  assuming({ home: 'FR' }),
]

const country = fc.constantFrom('CN', 'FR')
const mayKnow = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant('unknown') })
const facts = fc.record(
  {
    home: mayKnow(country),
    passports: mayKnow(fc.subarray(['CN', 'US'])),
    residences: fc.array(
      fc.record(
        {
          country,
          place: fc.constantFrom('Lyon', 'Wuhan'),
          from: fc.constantFrom('2020-01-01', '2020-01-20'),
          to: fc.constantFrom('2020-01-25', '2020-06-01'),
          kind: fc.constantFrom('residence', 'visit'),
        },
        { requiredKeys: ['country', 'from', 'to'] },
      ),
      { maxLength: 2 },
    ),
    whole: mayKnow(fc.boolean()),
    arrests: fc.array(fc.record({ country }, { requiredKeys: [] }), { maxLength: 1 }),
    post: fc.array(fc.record({ kept: fc.boolean() }, { requiredKeys: [] }), { maxLength: 1 }),
    married: mayKnow(fc.boolean()),
    employed: mayKnow(fc.boolean()),
    children: mayKnow(fc.integer({ min: 0, max: 5 })),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<PlainFacts>

const keyOf = ({ subject }: View) => JSON.stringify(subject.subject)

/** What is released, restated: the case is prepared anew with nothing assumed, and nothing of it is shared. */
function restated(version: RulesetVersion, given: PlainFacts): Omit<Released, 'mayRestOn'> {
  const compiled = compile(version)
  const assumed = prepareCase(version, given, options).situation.assumptions.map(({ fact }) => fact)
  const open = viewsOf(compiled, prepareCase(version, given, { ...options, assumptions: false }))
  const among = (nodes: readonly number[], view: View) => {
    const points = nodes.flatMap((node) => view.reach.restrict(node).support.flatMap((level) => view.value(level).open))
    const paths = points.flatMap(({ at }) => [pathOfPoint(at), pathOfPoint(at).replace(/\[\d*\]/, '[]'), 'fact' in at ? at.fact : ''])
    return new Set(assumed.filter((fact) => paths.includes(fact)))
  }
  const nodesOf = ({ applies, binding }: Pick<CompiledOutcome, 'applies'> & Partial<CompiledOutcome>) => [
    applies,
    ...(binding ?? []).map((bound) => bound.applies),
  ]
  return {
    restsOn(root, view) {
      const same = open(root.forEach).find((other) => keyOf(other) === keyOf(view)) ?? view
      return among(nodesOf(root), narrowed(compiled, root.applies, same))
    },
    scopeRestsOn: () => among(compiled.outside, open(undefined)[0] as View),
    othersRestOn(root, views) {
      const others = open(root.forEach).filter(
        (other) => keyOf(other).includes('"*"') && !views.some((view) => keyOf(view) === keyOf(other)),
      )
      const possible = others.filter(({ reach }) => reach.truthOf(root.applies) !== 'false')
      return possible.map((view) => among(nodesOf(root), narrowed(compiled, root.applies, view)))
    },
  }
}

const sorted = (paths: ReadonlySet<string>) => [...paths].sort()

/** What is among some facts of each of some sets, where anything is. */
const sortedAmong = (all: readonly ReadonlySet<string>[], among: ReadonlySet<string>) =>
  all.map((paths) => sorted(paths).filter((path) => among.has(path))).filter((paths) => paths.length > 0)

describe('what rests on assumed facts', () => {
  it.each(versions.map((version, index) => [index, version] as const))(
    'is what could change if they were told otherwise: assuming %i',
    (_, version) => {
      const compiled = compile(version)
      fc.assert(
        fc.property(facts, (given) => {
          const prepared = prepareCase(version, given, options)
          const views = viewsOf(compiled, prepared)
          const released = release(compiled, prepared)
          expect(released === undefined).toBe(prepared.situation.assumptions.length === 0)
          if (released === undefined) return
          const expected = restated(version, given)
          const ofCase = views(undefined)[0] as View
          const assumed = prepared.situation.assumptions.map(({ fact }) => fact)
          const alone = assumed.map((fact) => new Set([fact]))
          expect(sorted(released.scopeRestsOn(ofCase))).toEqual(sorted(expected.scopeRestsOn(ofCase)))
          for (const outcome of compiled.outcomes) {
            for (const view of views(outcome.forEach)) {
              const name = `${outcome.outcome} ${keyOf(view)}`
              for (const fact of expected.restsOn(outcome, view)) {
                expect([name, fact, released.mayRestOn(outcome, view, new Set([fact]))]).toEqual([name, fact, true])
              }
              expect([name, sorted(released.restsOn(outcome, view))]).toEqual([name, sorted(expected.restsOn(outcome, view))])
              // Of what cannot bind in more than one way, the same.
              const { forEach, applies } = outcome
              expect([name, sorted(released.restsOn({ forEach, applies }, view))]).toEqual([
                name,
                sorted(expected.restsOn({ forEach, applies }, view)),
              ])
            }
            const unnamed = views(outcome.forEach).filter((view) => keyOf(view).includes('"*"'))
            for (const among of [new Set(assumed), ...alone]) {
              const others = sortedAmong(released.othersRestOn(outcome, unnamed, among), among)
              expect([outcome.outcome, others]).toEqual([
                outcome.outcome,
                sortedAmong(expected.othersRestOn(outcome, unnamed, among), among),
              ])
            }
          }
        }),
        { numRuns: 30 },
      )
    },
  )

  it('are, of subjects that there are only where nothing is assumed, those by which there are', () => {
    const [version] = versions as [RulesetVersion]
    const compiled = compile(version)
    const prepared = prepareCase(
      version,
      { home: 'FR', residences: [{ country: 'CN', from: '2020-01-01', to: '2020-06-01' }] } as PlainFacts,
      options,
    )
    const views = viewsOf(compiled, prepared)('place')
    const there = compiled.outcomes.find(({ outcome }) => outcome === 'there') as CompiledOutcome
    // Any other place in China there is whatever is assumed; one in France and one of any other country are not.
    expect(views.map(keyOf)).toEqual(['{"country":"CN","place":"*"}'])
    expect(
      release(compiled, prepared)
        ?.othersRestOn(there, views, new Set(['whole']))
        .map(sorted),
    ).toEqual([['whole'], ['whole']])
  })

  it('are not looked for where they can be none of those that are asked about', () => {
    const [version] = versions as [RulesetVersion]
    const compiled = compile(version)
    const prepared = prepareCase(version, { home: 'FR' } as PlainFacts, options)
    const released = release(compiled, prepared) as Released
    const there = compiled.outcomes.find(({ outcome }) => outcome === 'there') as CompiledOutcome
    const [ofCase] = viewsOf(compiled, prepared)(undefined) as [View]
    expect(released.othersRestOn(there, [], new Set(['employed']))).toEqual([])
    expect(released.mayRestOn(there, ofCase, new Set(['employed']))).toBe(false)
  })

  it('is asked of what is known otherwise than of what is not: a country, a place or a record', () => {
    const subject = { subject: {}, named: new Set<string>() }
    expect(isKnown(subject)).toBe(true)
    for (const open of ['countryOpen', 'placeOpen', 'recordOpen']) expect(isKnown({ ...subject, [open]: [] })).toBe(false)
  })

  it('is nothing where nothing was assumed', () => {
    const [version] = versions as [RulesetVersion]
    expect(
      release(compile(version), prepareCase(version, { ...values, home: 'CN', residences: [] } as PlainFacts, options)),
    ).toBeUndefined()
  })
})
