import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagram/compile.ts'
import { collectIssues } from '../../src/model/input/collect-issues.ts'
import { checkPlainData } from '../../src/model/input/plain-data.ts'
import { vary } from '../support/versions.ts'
import { messageOf, refusalOf } from './support.ts'

class Duration {
  readonly months = 6
}

describe('checkPlainData', () => {
  it.each([
    ['no number', Number.NaN, '`NaN` cannot be written as JSON'],
    ['no end', Number.POSITIVE_INFINITY, '`Infinity` cannot be written as JSON'],
    ['a number that JSON reads as another', JSON.parse('9007199254740993'), '`9007199254740992` is beyond 2^53'],
    ['a number far below', -1e21, '`-1e+21` is beyond 2^53'],
    ['a function', () => 6, 'a function cannot be written as JSON'],
    ['a big number', 6n, 'a bigint cannot be written as JSON'],
    ['a date of the host', new Date(0), 'an object of a class cannot be written as JSON'],
    ['a map', new Map([['months', 6]]), 'an object of a class cannot be written as JSON'],
    ['an instance', new Duration(), 'an object of a class cannot be written as JSON'],
    ['an heir', Object.create({ months: 6 }), 'an object of a class cannot be written as JSON'],
    [
      'a list that has more than its entries',
      Object.assign(['6'], { more: 6 }),
      'a list with a property that is no entry cannot be written as JSON',
    ],
    ['half a character', '\uD83D', 'half of a character, or U+0000, is not allowed'],
    ['the character with which texts end elsewhere', 'a\0b', 'half of a character, or U+0000, is not allowed'],
  ])('refuses %s', (_, value, message) => {
    expect(refusalOf({ 'conditions.tested': { fact: 'required', operator: 'equal', value } })).toBe(`conditions.tested.value: ${message}`)
  })

  it('refuses a hole in a list, though not a property that is undefined', () => {
    expect(refusalOf({ 'rules[0].cites': ['act', undefined] })).toBe('rules[0].cites[1]: `undefined` cannot be written as JSON')
    expect(refusalOf({ 'rules[1].unless': JSON.parse('null') })).toBe('rules[1].unless: `null` is not an object')
    expect(refusalOf({ rules: vary({}).rules.map((rule) => ({ ...rule, unless: undefined })) })).toBe('nothing is wrong')
  })

  it('takes objects of another realm, and objects without a prototype', () => {
    const bare: object = Object.assign(Object.create(null), { en: 'x', zh: 'x' })
    expect(refusalOf({ 'rules[0].title': bare })).toBe('nothing is wrong')
  })

  it.each(['__proto__', 'constructor', 'prototype'])('refuses a property named %s, wherever it is', (name) => {
    const object: unknown = JSON.parse(`{ "${name}": { "type": "boolean", "question": { "en": "x", "zh": "x" } } }`)
    expect(refusalOf({ facts: object })).toBe(`facts.${name}: the name \`${name}\` is not allowed`)
    expect(refusalOf({ 'rules[0].then.params': object })).toBe(`rules[0].then.params.${name}: the name \`${name}\` is not allowed`)
  })

  it('refuses a name that cannot be written', () => {
    expect(refusalOf({ facts: { 'a\uD83D': {} } })).toMatch(/^facts.*: half of a character, or U\+0000, is not allowed$/)
    expect(refusalOf({ 'rules[0].then.params': { 'a\0': 1 } })).toMatch(/: half of a character, or U\+0000, is not allowed$/)
  })

  it('refuses data that lies deeper than 32 levels, and data that contains itself', () => {
    const nested = (depth: number) => Array.from({ length: depth }).reduce<object>((inner) => ({ not: inner }), { condition: 'adult' })
    expect(refusalOf({ 'conditions.deep': nested(29) })).toBe('nothing is wrong')
    expect(refusalOf({ 'conditions.deep': nested(30) })).toBe(
      `conditions.deep${'.not'.repeat(30)}: lists and objects lie in each other more than 32 deep`,
    )
    expect(refusalOf({ 'conditions.deep': nested(100_000) })).toMatch(/more than 32 deep$/)
    const circle: { not?: object } = {}
    circle.not = circle
    expect(refusalOf({ 'conditions.circle': circle })).toMatch(/more than 32 deep$/)
  })

  it('refuses lists that are too long, and too much in all', () => {
    const adult = { condition: 'adult' }
    expect(refusalOf({ 'rules[0].when.any': Array(100_000).fill(adult) })).toBe(
      'rules[0].when.any: 100000 entries are too many: at most 2000 are read',
    )
    expect(refusalOf({ 'rules[0].when.any': Array(2000).fill({ any: Array(100).fill(adult) }) })).toMatch(
      /: more than 200000 values are too many$/,
    )
  })

  it('refuses what grows with every level before it has grown', () => {
    const grown = Array.from({ length: 14 }).reduce<object>((inner) => ({ all: Array(9).fill(inner) }), { condition: 'adult' })
    expect(refusalOf({ 'conditions.grown': grown })).toMatch(/: more than 200000 values are too many$/)
  })

  it.each([[undefined], [null], [5], ['text'], [[]], [new Map()]])('does not take %j for a version', (value) => {
    expect(messageOf(() => compile(value as never))).toMatch(/cannot be written as JSON$|is not an object$/)
  })
})

describe('collectIssues', () => {
  it('ends a check after a hundred issues', () => {
    let checks = 0
    const issues = collectIssues((complain) => {
      for (checks = 0; checks < 1000; checks += 1) complain(`rules[${checks}]`, 'no')
    })
    expect(checks).toBe(100)
    expect(issues).toHaveLength(101)
    expect(issues.at(-1)).toEqual({ path: '', message: 'there is more: these are the first 100' })
  })

  it('lets other errors pass', () => {
    const broken = () =>
      collectIssues((complain) => {
        checkPlainData({}, complain)
        throw new TypeError('broken')
      })
    expect(broken).toThrow(new TypeError('broken'))
  })
})
