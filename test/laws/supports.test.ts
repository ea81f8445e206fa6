import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { historyOf } from '../../src/reasons/history.ts'
import { holds } from '../oracle/condition.ts'
import { combinationsOf, readingsIn } from '../oracle/findings.ts'
import { type PlainFacts, type PlainStay, valueIn } from '../oracle/measures.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { completeCases, everyVersion } from '../support/rulesets.ts'
import { storyVersions } from '../support/story-versions.ts'

const histories = everyVersion.filter(({ version }) => Object.values(version.facts).some(({ type }) => type === 'stays'))
const asOf = '2026-11-21'

describe('the stays by which a rule applies', () => {
  it.each(histories)('are those of some least set, and the others can all be taken away, under $name', ({ version }) => {
    fc.assert(
      fc.property(completeCases(version), ({ asOf: day, facts }) => checkSupports(version, facts, day)),
      { numRuns: 10 },
    )
  })

  it('are those of some least set, and the others can all be taken away, under random versions', () => {
    const stories = storyVersions.chain((version) => completeFacts(version, asOf).map((facts) => ({ version, facts })))
    fc.assert(
      fc.property(stories, ({ version, facts }) => checkSupports(version, facts, asOf)),
      { numRuns: 150 },
    )
  })
})

/** Holds what the kernel says of each rule that applies against the oracle, asked about every set of stays. */
function checkSupports(version: RulesetVersion, facts: PlainFacts, day: string): void {
  const list = Object.keys(version.facts).find((name) => version.facts[name]?.type === 'stays') ?? ''
  const stays = (facts[list] ?? []) as readonly PlainStay[]
  if (stays.length > 5) return
  const { supportOf } = historyOf(version, facts, { asOf: day })
  for (const { rule: id, subject, stays: marked } of Object.keys(version.outcomes).flatMap(supportOf)) {
    const rule = version.rules.find((one) => one.id === id)
    if (rule === undefined || (rule.forEach !== undefined && rule.forEach !== 'country') || subject.country === '*') continue
    const applies = (kept: (index: number) => boolean) =>
      appliesTo(version, rule, { ...facts, [list]: stays.filter((_, index) => kept(index)) }, day, subject.country as string)
    expect({ id, subject, all: applies(() => true) }).toEqual({ id, subject, all: true })
    const sets = Array.from({ length: 2 ** stays.length }, (_, set) => set)
    const has = (set: number, index: number) => (set & (1 << index)) !== 0
    const verdicts = sets.map((set) => applies((index) => has(set, index)))
    // Some stays suffice when no further ones make a difference.
    const suffices = sets.map((set) => sets.every((larger) => (set & larger) !== set || verdicts[larger]))
    const least = sets.filter(
      (set) => suffices[set] && sets.every((smaller) => smaller === set || (smaller & set) !== smaller || !suffices[smaller]),
    )
    const expected = stays.flatMap((_, index) => (least.some((set) => has(set, index)) ? `${list}[${index}]` : []))
    expect({ id, subject, marked }).toEqual({ id, subject, marked: expected })
    expect({ id, subject, alone: applies((index) => marked.includes(`${list}[${index}]`)) }).toEqual({ id, subject, alone: true })
  }
}

/** Whether a rule applies to a country, or to the case, whatever the readings, by walking its conditions. */
function appliesTo(version: RulesetVersion, rule: Rule, facts: PlainFacts, day: string, country: string | undefined): boolean {
  const subject = country === undefined ? {} : { country }
  return combinationsOf(version, readingsIn(version, [rule])).every((readings) => {
    const look = (name: string) =>
      name in version.readings ? (readings[name] as string) : valueIn({ version, facts, asOf: day, subject }, name)
    return holds(version, rule.when, look) && !(rule.unless !== undefined && holds(version, rule.unless, look))
  })
}

describe('of very many stays', () => {
  it.each([11, 40, 300])('%i are looked at in bounded time, and those given lead to the rule', (count) => {
    const { version } = histories.find(({ name }) => name.startsWith('au-police-certificates@2010-06-01')) ?? { version: undefined }
    if (version === undefined) throw new Error('no such version')
    const residences = Array.from({ length: count }, (_, index) => ({
      country: 'DE',
      from: `${2017 + (index % 9)}-0${1 + (index % 8)}-01`,
      to: `${2017 + (index % 9)}-0${1 + (index % 8)}-2${index % 8}`,
    }))
    const facts = { birthDate: '1980-01-01', nationalities: ['FR'], residences: [...residences, { country: 'FR', from: '2016-01-01' }] }
    const marked = historyOf(version, facts, { asOf: '2026-11-21' }).supportOf('police-certificate')
    expect(marked.length).toBeGreaterThan(0)
    for (const { rule, subject, stays } of marked) {
      const kept = facts.residences.filter((_, index) => stays.includes(`residences[${index}]`))
      const [same] = historyOf(version, { ...facts, residences: kept }, { asOf: '2026-11-21' })
        .supportOf('police-certificate')
        .filter((other) => other.rule === rule && other.subject.country === subject.country)
      expect({ rule, subject, same: same !== undefined }).toEqual({ rule, subject, same: true })
    }
  })

  it('none is given that was of a kind that does not count', () => {
    const { version } = histories.find(({ name }) => name.startsWith('us-police-certificates@2015')) ?? { version: undefined }
    if (version === undefined) throw new Error('no such version')
    const years = Array.from({ length: 100 }, (_, index) => ({ country: 'DE', from: `${1920 + index}-01-01`, to: `${1920 + index}-06-30` }))
    const residences = years.map((stay, index) => ({ ...stay, ...(index % 2 === 0 && { kind: 'visit' }) }))
    const given = { usVisa: 'immigrant', birthDate: '1900-01-01', nationalities: ['FR'], residences, arrests: [] }
    const marked = historyOf(version, given, { asOf, readings: { stayCounting: 'total' } }).supportOf('police-certificate')
    expect(marked.map(({ stays }) => stays)).toEqual([residences.flatMap(({ kind }, index) => (kind ? [] : `residences[${index}]`))])
  })
})
