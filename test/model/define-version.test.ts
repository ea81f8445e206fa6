import { describe, expect, it } from 'vitest'
import { composeVersion, defineVersion } from '../../src/authoring.ts'
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
    [{ 'rules[0].then': 'letter' }, 'rules[0].then: `letter` is not an object'],
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
    expect(others).toEqual([message, message])
  })
})
