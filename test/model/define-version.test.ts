import { describe, expect, it } from 'vitest'
import { amendVersion, composeVersion, defineVersion } from '../../src/authoring.ts'
import { compile } from '../../src/diagram/compile.ts'
import { InvalidRulesetError } from '../../src/errors.ts'
import type { RulesetVersion } from '../../src/index.ts'
import { readVersion } from '../../src/read.ts'
import { borduriaVersion, vary } from '../support/versions.ts'

/** What each way of making a version says of what the compiler has not met. */
function messagesOf(version: unknown): readonly string[] {
  const { citations, facts, measures, readings, conditions, outcomes, rules, ...head } = version as RulesetVersion
  const terms = { citations, facts, measures, readings, conditions }
  const ways = [
    () => readVersion(version),
    () => defineVersion(version as never),
    () => composeVersion(head, terms as never, [{ outcomes, rules } as never]),
  ]
  return ways.map((make) => {
    try {
      make()
      return 'nothing'
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidRulesetError)
      return (error as InvalidRulesetError).issues.map(({ path, message }) => `${path}: ${message}`).join('\n')
    }
  })
}

describe('defineVersion and composeVersion', () => {
  it('let pass what readVersion does', () => {
    expect(messagesOf(JSON.parse(JSON.stringify(borduriaVersion)))).toEqual(['nothing', 'nothing', 'nothing'])
  })

  it.each([
    [{ 'rules[0].then': 'letter' }, 'rules[0].then: `letter` is not an object: write `{ "outcome": "letter" }`'],
    [{ 'rules[0].then': [{ outcome: 'letter' }] }, 'rules[0].then: a list is not an object'],
    [{ 'rules[0].then': undefined }, 'rules[0].then: this has to be given'],
    [{ 'rules[0].when': undefined }, 'rules[0].when: this has to be given'],
    [{ 'facts.birthDate.question': undefined }, 'facts.birthDate.question: this has to be given'],
    [{ 'rules[0].title': { en: 'A permit' } }, 'rules[0].title.zh: this has to be given'],
    [{ revision: 0 }, 'revision: `0` is not a whole number from 1'],
    [{ measures: undefined }, 'measures: this has to be given'],
  ])('say of $0 at run time what readVersion says', (edits, message) => {
    const [read, ...others] = messagesOf(vary(edits))
    expect(read).toBe(message)
    // In a version of chapters the number of a rule is its place in a list that nobody wrote.
    expect(others).toEqual([message, message.replace('rules[0]', `rules[${borduriaVersion.rules[0]?.id}]`)])
  })

  it('names the source that was probably meant, though nothing else cites it', () => {
    const { act, ...others } = borduriaVersion.citations as RulesetVersion['citations']
    const rules = (borduriaVersion as RulesetVersion).rules.map((rule) => ({ ...rule, cites: ['handbok'] }))
    const version = { ...borduriaVersion, citations: { ...others, act, handbook: act }, rules }
    const [read, defined, composed] = messagesOf(version)
    expect(read).toMatch(/^rules\[0\]\.cites\[0\]: there is no citation `handbok`: did you mean `handbook`\?\n/)
    expect(defined).toBe(read)
    expect(composed).toContain('rules[permit].cites[0]: there is no citation `handbok`: did you mean `handbook`?')
    const amended = amendVersion(borduriaVersion, {
      inForce: { from: '2021-01-01', basis: 'exact' },
      encodedOn: '2026-01-01',
      verifiedOn: '2026-01-01',
      revision: 1,
      citations: { handbook: act as NonNullable<typeof act> },
      replace: { rules: [{ id: 'permit', cites: ['handbok' as 'handbook'] }] },
    })
    expect(() => compile(amended)).toThrow('rules[permit].cites[0]: there is no citation `handbok`: did you mean `handbook`?')
  })

  it('refuse a source that is written wrongly, though nothing cites it, and keep those that are cited', () => {
    const { act } = borduriaVersion.citations as RulesetVersion['citations']
    const withSource = (handbook: object) => ({ ...borduriaVersion, citations: { ...borduriaVersion.citations, handbook } })
    expect(messagesOf(withSource({ ...act, read: '2026' }))).toEqual(
      Array(3).fill('citations.handbook.read: `2026` is not a full date: write the day too, as in 2015-04-17'),
    )
    expect(Object.keys(defineVersion(withSource({ ...act }) as never).citations)).toEqual(Object.keys(borduriaVersion.citations))
  })
})
