import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { LogicEngine } from 'json-logic-engine'
import jsonLogic from 'json-logic-js'
import { describe, expect, it } from 'vitest'
import schema from '../../cases/schema.json' with { type: 'json' }
import { compile } from '../../src/diagram/compile.ts'
import { type RulesetVersion, versionName } from '../../src/model/version.ts'
import { findingFor, tell } from '../support/compare.ts'
import { everyVersion } from '../support/rulesets.ts'
import { assumedBy, isAsAssumed, turnsOn, without } from './assumed.ts'
import { equivalentIn } from './beside.ts'
import { discretionIn, holderFound } from './discretion.ts'
import { type Figures, figuresOf, readPage, readUnshown, withFigures } from './figures.ts'
import { lookAt, notices } from './looked-at.ts'
import { mutantsOf } from './mutants.ts'
import { type Apply, appliedIn, collectedIn, firedIn, foundIn } from './other-engines.ts'
import { type ExpectedOf, expectedOf, type PublishedCase, publishedCases, readUnnoticed } from './recorded.ts'

const isAsDescribed = new Ajv({ allowUnionTypes: true }).compile(schema)

const engine = new LogicEngine()
const unnoticed = readUnnoticed()
const unshown = readUnshown().flatMap(({ effects }) => effects)
const known = new Map<RulesetVersion, Figures>()

function figuresFor(version: RulesetVersion): Figures {
  const figures = known.get(version) ?? figuresOf(version)
  known.set(version, figures)
  return figures
}

// `npm run cases` finds what is missed here, and publishes anew.
describe.each(everyVersion)('the cases of $name', ({ version }) => {
  const published = publishedCases(version)
  const cases = published?.cases ?? []

  it('are written as their schema says, for this revision', () => {
    expect(isAsDescribed(published), JSON.stringify(isAsDescribed.errors)).toBe(true)
    expect(published).toMatchObject({ ruleset: version.ruleset, version: version.inForce.from, revision: version.revision })
  })

  it('expect what the oracle says', () => {
    for (const one of cases) expect(one).toEqual(expectedOf(version, one))
  })

  it('are answered so by `evaluate`', () => {
    for (const one of cases) expect(evaluatedAs(version, one)).toEqual(one)
  })

  it('are answered so without what is assumed, and otherwise where it is told otherwise', () => {
    const assuming = cases.filter(({ assumed }) => assumed !== undefined)
    for (const one of assuming) {
      const names = one.assumed ?? []
      const facts = names.reduce((left, name) => without(left, name), one.facts)
      expect(evaluatedAs(version, { ...one, facts })).toEqual({ ...one, facts })
      for (const name of names) expect([name, isAsAssumed(version, one.facts, name)]).toEqual([name, true])
      for (const name of names) expect([name, turnsOn(version, one, name, cases)]).toEqual([name, true])
    }
    expect(assuming.flatMap(({ assumed = [] }) => assumed).sort()).toEqual([...assumedBy(version)].sort())
  })

  it('are answered so by json-rules-engine', async () => {
    for (const one of cases) {
      if (one.outside === undefined) expect(await firedIn(version, one)).toEqual(appliedIn(one))
    }
  })

  it('are answered so by an interpreter of FEEL, in DMN', async () => {
    for (const one of cases) {
      if (one.outside === undefined) expect(await collectedIn(version, one)).toEqual(appliedIn(one))
    }
  })

  it.each([
    ['json-logic-js', jsonLogic.apply as Apply],
    ['json-logic-engine', ((logic, data) => engine.run(logic as never, data)) as Apply],
  ])('are answered so by %s', (_, apply) => {
    for (const one of cases) if (one.outside === undefined) expect(foundIn(version, one, apply)).toEqual(appliedIn(one))
  })

  it('find every discretion of it to be whose it is written down to be', () => {
    const { rules, outcomes } = version
    const left = rules.filter(({ then }) => (then.modality ?? outcomes[then.outcome]?.modality) === 'may').map(({ id }) => id)
    const written = discretionIn(version)
    expect(left.sort()).toEqual([...written.keys()].sort())
    for (const [rule, by] of written) expect([rule, holderFound(version, cases, rule)]).toEqual([rule, by])
  })

  it('show every outcome that can apply to a subject, and every one that need not', () => {
    const shown = (applies: boolean) =>
      Object.keys(version.outcomes).filter((outcome) => {
        const forEach = version.rules.find(({ then }) => then.outcome === outcome)?.forEach
        const isOf = (subject: object) =>
          forEach === undefined ? Object.keys(subject).length === 0 : Object.keys(subject).at(-1) === forEach
        return cases.some(({ expected }) => expected.some(({ subject, outcomes }) => isOf(subject) && outcome in outcomes === applies))
      })
    const ruled = Object.keys(version.outcomes).filter((outcome) => version.rules.some(({ then }) => then.outcome === outcome))
    expect(shown(true)).toEqual(ruled)
    // Some outcomes apply whatever the facts, for those whom the version is for.
    const { outcomes, outside, diagram } = compile(version)
    const always = outcomes.filter(({ applies }) => outside.reduce((any, one) => diagram.or(any, one), applies) === 1)
    expect(shown(false)).toEqual(ruled.filter((name) => !always.some(({ outcome }) => outcome === name)))
  })

  it('notice every mutant but those that are equivalent, and those listed', () => {
    const looked = cases.map((one) => lookAt(version, one))
    const alive = mutantsOf(version).filter((mutant) => !looked.some((at) => notices(at, mutant)))
    const equivalent = equivalentIn(version, alive)
    const listed = unnoticed[versionName(version)] ?? []
    expect(alive.flatMap((mutant) => (equivalent.has(mutant) ? [] : mutant.name)).sort()).toEqual(listed)
  })

  it('show both ways whatever decides, and each condition as it alone decides, but for what is proved impossible, or listed with a reason', () => {
    const name = `${versionName(version)} `
    expect(
      figuresFor(version)
        .unshown.map((effect) => name + effect)
        .sort(),
    ).toEqual(unshown.filter((effect) => effect.startsWith(name)).sort())
  })
})

it('what the cases of each version show is published beside them', () => {
  const figures = everyVersion.map(({ version }) => figuresFor(version))
  expect(withFigures(readPage(), figures)).toBe(readPage())
  const sum = (count: (one: Figures) => number) => figures.reduce((all, one) => all + count(one), 0).toLocaleString('en')
  const [effects, shown] = [sum((one) => one.effects), sum((one) => one.shown)]
  const [impossible, unshown] = [sum((one) => one.impossible), sum((one) => one.unshown.length)]
  expect(readFileSync('README.md', 'utf8')).toContain(
    `(masking MC/DC): ${shown} of ${effects}, ${impossible} proved impossible by the diagrams, ${unshown} listed with the reason`,
  )
})

/** What `evaluate` makes of a case, as cases are published. */
function evaluatedAs(version: RulesetVersion, { asOf, readings, facts, assumed, expected }: PublishedCase): PublishedCase {
  const told = tell(version, facts, { asOf, readings })
  const { scope } = told.evaluation
  const outside = scope?.status === 'outside' ? scope.reasons.map(({ id }) => id) : undefined
  const isFor = (outcome: string, subject: object) =>
    version.rules.find(({ then }) => then.outcome === outcome)?.forEach === Object.keys(subject).at(-1)
  const applied = ({ subject }: ExpectedOf) =>
    Object.keys(version.outcomes).flatMap((outcome): [string, object][] => {
      const finding = isFor(outcome, subject) ? findingFor(told, { outcome, subject }) : undefined
      if (finding?.status === 'undetermined' || finding?.status === 'contested') return [[outcome, { status: finding.status }]]
      if (finding?.status !== 'applies') return []
      const given = (name: string) =>
        version.rules.find(({ id, then }) => finding.rules.includes(id) && name in (then.params ?? {}))?.then.params?.[name]
      const constants = Object.entries(finding.params).filter(([name]) => given(name) !== undefined && typeof given(name) !== 'object')
      const { rules, modality } = finding
      return [[outcome, { rules, modality, ...(constants.length > 0 && { params: Object.fromEntries(constants) }) }]]
    })
  return {
    asOf,
    readings,
    facts,
    ...(assumed !== undefined && { assumed }),
    ...(outside !== undefined && { outside }),
    expected: expected.map((one) => ({ subject: one.subject, outcomes: Object.fromEntries(applied(one)) as ExpectedOf['outcomes'] })),
  }
}
