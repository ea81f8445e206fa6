import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/model/digest.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { aureliaVersion } from '../support/aurelia.ts'

const asOf = '2026-01-01'

/** Plain data, as a program that reads no ruleset of ours may hold it. */
function plainCopy(): RulesetVersion {
  return JSON.parse(JSON.stringify(aureliaVersion))
}

describe('a version', () => {
  it.each([
    ['evaluated', (version: RulesetVersion) => evaluate(version, {}, { asOf })],
    ['digested', (version: RulesetVersion) => digestOf(version)],
  ])('cannot be changed once it was %s, not even in a part of what was frozen on top', (_, use) => {
    for (const version of [plainCopy(), Object.freeze(plainCopy())]) {
      use(version)
      expect(() => Object.assign(version, { revision: 7 })).toThrow(TypeError)
      expect(() => Object.assign(version.rules[0] as object, { when: {} })).toThrow(TypeError)
      expect(() => (version.rules as unknown[]).pop()).toThrow(TypeError)
    }
  })

  it.each([
    ['is worked out', (version: object) => Object.defineProperty(version, 'revision', { get: () => 1, enumerable: true })],
    ['is hidden', (version: object) => Object.defineProperty(version, 'toJSON', { value: () => ({}), enumerable: false })],
    ['has a symbol for a name', (version: object) => Object.assign(version, { [Symbol('x')]: 1 })],
  ])('is refused when a property of it %s: it would not be the same when it is read again', (_, spoil) => {
    const version = spoil(plainCopy()) as RulesetVersion
    expect(() => evaluate(version, {}, { asOf })).toThrow('cannot be written as JSON')
  })
})
