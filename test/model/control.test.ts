import { describe, expect, it } from 'vitest'
import { lawChanges } from '../../src/analysis/difference/law-changes.ts'
import { controls, efforts, withoutControl } from '../../src/model/control.ts'
import { decisiveOf } from '../../src/model/decisive.ts'
import { digestOf, meaningOf } from '../../src/model/digest.ts'
import type { FactDefinition } from '../../src/model/fact.ts'
import { joinFacts } from '../../src/model/joined/join-facts.ts'
import { readVersion } from '../../src/model/schema/read-version.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { everyVersion } from '../support/rulesets.ts'
import { vary } from '../support/versions.ts'
import { refusalOf } from './support.ts'

describe.each(everyVersion)('what $name says of control and effort', ({ version }) => {
  const none = withFacts(version, withoutControl)
  const other = withFacts(version, (fact) => ({ ...fact, control: another(controls, fact.control), effort: another(efforts, fact.effort) }))

  it('is no part of what it means, and of all that it says', () => {
    expect([meaningOf(none), meaningOf(other)]).toEqual([meaningOf(version), meaningOf(version)])
    expect(new Set([version, none, other].map(digestOf)).size).toBe(3)
  })

  it('is no part of what decides', () => {
    expect([decisiveOf(none), decisiveOf(other)]).toEqual([decisiveOf(version), decisiveOf(version)])
  })

  it('is no part of the law: where only this is otherwise, two versions do not differ', () => {
    expect([lawChanges(version, none), lawChanges(version, other)]).toEqual([[], []])
    const { facts } = joinFacts(version.facts, other.facts)
    expect(Object.keys(facts).filter((name) => facts[name] !== other.facts[name])).toEqual([])
  })
})

describe('control and effort of a fact', () => {
  it('are there or not, whichever word it is', () => {
    for (const control of controls) expect(() => readVersion(vary({ 'facts.children.control': control }))).not.toThrow()
    for (const effort of efforts) expect(() => readVersion(vary({ 'facts.children.effort': effort }))).not.toThrow()
  })

  it('are words of a closed list', () => {
    expect(refusalOf({ 'facts.children.control': 'suply' })).toBe(
      'facts.children.control: there is no `suply` here: did you mean `supply`?',
    )
    expect(refusalOf({ 'facts.children.effort': 'easy' })).toBe(
      'facts.children.effort: `easy` is not one of `by-heart`, `look-up`, `ask-an-office`',
    )
    expect(refusalOf({ 'facts.children.effort': 1 })).toBe(
      'facts.children.effort: `1` is not one of `by-heart`, `look-up`, `ask-an-office`',
    )
  })

  it('are said of a whole list, and not of a field', () => {
    expect(refusalOf({ 'facts.certificates.fields.stamped.control': 'supply' })).toBe(
      'facts.certificates.fields.stamped.control: there is no property `control` here: there is `type`, `question`, `label`, `role`, `optional`',
    )
  })
})

function withFacts(version: RulesetVersion, change: (fact: FactDefinition) => object): RulesetVersion {
  const facts = Object.entries(version.facts).map(([name, fact]) => [name, change(fact)])
  return { ...version, facts: Object.fromEntries(facts) }
}

function another<Word>(words: readonly Word[], word: Word | undefined): Word | undefined {
  return words.find((one) => one !== word)
}
