import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagram/compile.ts'
import type { Node } from '../../src/diagram/diagram.ts'
import { prepareCase, viewsOf } from '../../src/engine/case.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Facts } from '../../src/model/fact.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { compareVersions } from '../../src/reasons/difference/compared.ts'
import { constraintsOf, nodeOf } from '../../src/reasons/relations/relations-of.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'
import { everyPair } from '../support/version-pairs.ts'

/** The relations that a case goes against, for whom. */
function broken(version: RulesetVersion): (facts: Facts, asOf: string) => readonly string[] {
  const compiled = compile(version)
  const held = [...new Set(compiled.outcomes.map(({ forEach }) => forEach))].map((forEach) => ({
    forEach,
    relations: constraintsOf(compiled, forEach).map((one): [Node, string] => [nodeOf(compiled, one), `${one.because}: ${one.names}`]),
  }))
  return (facts, asOf) => {
    const views = viewsOf(compiled, prepareCase(version, facts, { asOf }))
    return held.flatMap(({ forEach, relations }) =>
      views(forEach).flatMap(({ reach, subject }) =>
        relations.flatMap(([node, says]) => (reach.truthOf(node) === 'false' ? `${JSON.stringify(subject.subject)} ${says}` : [])),
      ),
    )
  }
}

const title = { en: 'a title', zh: '标题' }
const since = { since: 'eighteenth' }

/** Measures between which there are relations of every kind. */
const measures: RulesetVersion['measures'] = {
  eighteenth: { shift: 'birthDate', by: { years: 18 } },
  tenYears: { window: { years: 10 }, ending: 'asOf' },
  applied: { earliest: ['appliedOn', 'asOf'] },
  weekBefore: { shift: 'applied', by: { days: 7 }, direction: 'back' },
  age: { age: 'birthDate' },
  ageThen: { age: 'birthDate', on: 'applied' },
  daysSince: { elapsed: { from: 'applied', to: 'asOf' }, in: 'days' },
  daysUntil: { elapsed: { from: 'asOf', to: 'weekBefore' }, in: 'days' },
  monthsOld: { elapsed: { from: 'birthDate', to: 'asOf' }, in: 'months' },
  monthsOldThen: { elapsed: { from: 'birthDate', to: 'applied' }, in: 'months' },
  'country.total': { totalStay: 'residences', where: 'country', in: 'days' },
  'country.longest': { longestStay: 'residences', where: 'country', in: 'days' },
  'country.bridged': { longestStay: 'residences', where: 'country', in: 'days', bridging: 3 },
  'country.since': { totalStay: 'residences', where: 'country', in: 'days', ...since },
  'country.lived': { totalStay: 'residences', where: 'country', in: 'days', kinds: ['residence'] },
  'country.months': { totalStay: 'residences', where: 'country', in: 'months' },
  'country.monthsSince': { totalStay: 'residences', where: 'country', in: 'months', since: 'tenYears' },
  'country.inOnePlace': { longestStay: 'residences', where: 'country', in: 'days', by: 'place' },
  'country.there': { exists: 'residences', where: 'country' },
  'country.thereSince': { exists: 'residences', where: 'country', ...since },
  'country.now': { exists: 'residences', where: 'country', status: 'ongoing' },
  'country.lastDay': { lastDay: 'residences', where: 'country' },
  'country.daysAway': { elapsed: { from: 'country.lastDay', to: 'asOf' }, in: 'days' },
  'country.own': { member: 'nationalities' },
  inChina: { exists: 'residences', country: 'CN' },
}
const lengths = ['total', 'longest', 'bridged', 'since', 'lived', 'inOnePlace', 'daysAway'].map((name) => `country.${name}`)
const [sayDays, sayMonths] = [
  [0, 1, 2, 4, 6, 30, 366],
  [0, 1, 12, 216],
]
const compared = (fact: string, value: unknown, operator = 'greaterThanInclusive') => ({ fact, operator, value }) as Condition
const tests: readonly Condition[] = [
  ...[...lengths, 'daysSince', 'daysUntil'].flatMap((name) =>
    sayDays.map((days) => compared(name, { days: name === 'daysUntil' ? 0 - days : days })),
  ),
  ...['country.months', 'country.monthsSince', 'monthsOld', 'monthsOldThen'].flatMap((name) =>
    sayMonths.map((months) => compared(name, { months })),
  ),
  ...['age', 'ageThen'].flatMap((name) => [0, 1, 18].map((years) => compared(name, years))),
  ...['there', 'thereSince', 'now', 'own'].map((name) => compared(`country.${name}`, true, 'equal')),
  ...['birthDate', 'applied', 'asOf', 'country.lastDay'].map((name) => compared(name, '2020-01-01')),
  compared('inChina', true, 'equal'),
  ...['CN', 'US'].flatMap((country) => [compared('country', country, 'equal'), compared('nationalities', country, 'contains')]),
]
const everything: RulesetVersion = {
  ...emptyVersion,
  facts: {
    birthDate: asked({ type: 'date', notAfterAsOf: true, notAfter: ['residences.from'] }),
    appliedOn: asked({ type: 'date', notBefore: ['birthDate'] }),
    nationalities: asked({ type: 'countries' }),
    residences: asked({ type: 'stays' }),
  },
  measures,
  outcomes: { outcome: { kind: 'notice', modality: 'is', title } },
  rules: [{ id: 'rule', title, cites: ['act'], forEach: 'country', when: { any: tests }, then: { outcome: 'outcome' } }],
}

describe('what holds between the values that a version tests', () => {
  it('holds for whoever asks a version with all of it', () => {
    const brokenBy = broken(everything)
    const asOf = '2023-08-31'
    fc.assert(
      fc.property(completeFacts(everything, asOf), (facts) => {
        expect(brokenBy(facts, asOf)).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  it('is derived from what is measured: of each kind, and both ways about only where both hold', () => {
    const derived = constraintsOf(compile(everything), 'country').map(({ because, names }) => `${because}: ${names.join(' ')}`)
    const told = (names: string) => derived.filter((relation) => relation.endsWith(`: ${names}`))
    expect(told('age')).toEqual(['least-and-most: age'])
    expect(told('birthDate applied')).toEqual(['order-of-dates: birthDate applied'])
    expect(told('ageThen age')).toEqual(['order-of-dates: ageThen age'])
    expect(told('daysUntil daysSince')).toEqual(['order-of-dates: daysUntil daysSince', 'order-of-dates: daysUntil daysSince'])
    expect(told('age birthDate asOf')).toEqual(['time-between-dates: age birthDate asOf'])
    expect(told('country.longest country.bridged')).toEqual(['longer-stay: country.longest country.bridged'])
    expect(told('country.since country.total')).toEqual(['longer-stay: country.since country.total'])
    expect(told('country.lived country.total')).toEqual(['longer-stay: country.lived country.total'])
    expect(told('country.now country.there')).toEqual(['stay-there-is: country.now country.there'])
    expect(told('country.there country.daysAway')).toHaveLength(2)
    expect(told('country country.there inChina')).toEqual(['what-it-is-about: country country.there inChina'])
    for (const [within, whole] of [
      ['country.bridged', 'country.longest'],
      ['country.total', 'country.since'],
      ['country.total', 'country.lived'],
      ['country.total', 'country.bridged'],
      ['country.bridged', 'country.total'],
      ['country.since', 'country.lived'],
      ['country.there', 'country.thereSince'],
      ['applied', 'birthDate'],
      ['age', 'ageThen'],
    ])
      expect(told(`${within} ${whole}`)).toEqual([])
  })

  it.each(everyVersion)('holds for whoever asks $name, and however little they say', ({ version }) => {
    const brokenBy = broken(version)
    fc.assert(
      fc.property(looseningCases(version), ({ asOf, chain }) => {
        for (const facts of [chain[0], chain.at(-1)]) expect(brokenBy(facts ?? {}, asOf)).toEqual([])
      }),
      { numRuns: runsEach(900) },
    )
  })

  it.each(everyPair)('holds for whoever asks both of $name', ({ before, after }) => {
    const { version } = compareVersions(before, after).compiled
    const brokenBy = broken(version)
    const asOf = after.inForce.from
    fc.assert(
      fc.property(completeFacts(version, asOf), (facts) => {
        expect(brokenBy(facts, asOf)).toEqual([])
      }),
      { numRuns: 10 },
    )
  })
})
