import { describe, expect, it } from 'vitest'
import { decider } from '../../src/engine/decide.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { asOf, messageOf, versionOf } from './decide-support.ts'

describe('decide', () => {
  const version = versionOf({
    all: {
      all: [
        { fact: 'married', operator: 'equal', value: true },
        { fact: 'age', operator: 'greaterThan', value: 17 },
        { fact: 'purpose', operator: 'equal', value: 'work' },
        { fact: 'home', operator: 'equal', value: 'CN' },
        { fact: 'arrived', operator: 'lessThan', value: '2020-02-29' },
      ],
    },
  })
  const { decide } = decider(version, { asOf })
  const complete = { married: true, age: 18, purpose: 'work', home: 'CN', arrived: '2020-02-28' }

  it('holds on the complete facts that the refused ones below are made from', () => {
    expect([...decide(complete)]).toEqual([1])
  })

  it.each([
    ['married', 'yes'],
    ['married', 1],
    ['married', null],
    ['age', '18'],
    ['age', 18.5],
    ['age', Number.NaN],
    ['age', Number.POSITIVE_INFINITY],
    ['age', true],
    ['age', 18n],
    ['age', Symbol('18')],
    ['age', [18]],
    ['age', { valueOf: () => 18 }],
    ['age', -1],
    ['age', 151],
    ['age', 2 ** 31 + 18],
    ['age', 2 ** 32 + 18],
    ['age', 2 ** 53],
    ['purpose', 'Work'],
    ['purpose', ['work']],
    ['home', 'cn'],
    ['arrived', '2019-02-29'],
    ['arrived', '2026-11-22'],
    ['arrived', new Date(0)],
  ])('refuses %s: %s in the words of `evaluate`', (name, value) => {
    const facts = { ...complete, [name]: value } as never
    const message = messageOf(() => decide(facts))
    expect(message).toBe(messageOf(() => evaluate(version, facts, { asOf })))
    expect(message.startsWith(`invalid facts:\n  ${name}: `)).toBe(true)
  })

  it.each([
    ['married', undefined],
    ['married', 'unknown'],
    ['age', undefined],
    ['age', 'unknown'],
    ['purpose', undefined],
    ['purpose', 'unknown'],
    ['home', 'unknown'],
    ['arrived', undefined],
    ['arrived', '2019'],
    ['arrived', '2019-02'],
  ])('refuses %s: %s as incomplete', (name, value) => {
    expect(messageOf(() => decide({ ...complete, [name]: value } as never))).toBe(`these facts have to be known exactly here: ${name}`)
  })

  it('names every fact that is missing, and a misspelt one first', () => {
    expect(messageOf(() => decide({ age: 18 }))).toBe('these facts have to be known exactly here: married, purpose, home, arrived')
    const { married, ...rest } = complete
    expect(messageOf(() => decide({ ...rest, maried: married } as never))).toBe(
      'invalid facts:\n  maried: there is no fact `maried`: did you mean `married`?',
    )
  })

  it.each([[null], [undefined], ['facts'], [[]]])('refuses %s for facts', (facts) => {
    expect(messageOf(() => decide(facts as never))).toMatch(
      /^invalid facts:\n {2}\(root\): facts are an object with one property a fact, not /,
    )
  })

  it('is right about whole numbers of any size', () => {
    const edges = [-(2 ** 40), -(2 ** 31), -(2 ** 30), -5, 0, 2 ** 30, 2 ** 31 - 1, 2 ** 40]
    for (const edge of edges) {
      const { decide } = decider(versionOf({ from: { fact: 'balance', operator: 'greaterThanInclusive', value: edge } }), { asOf })
      const near = edges.flatMap((value) => [value - 1, value, value + 1])
      expect(near.map((balance) => decide({ balance })[0])).toEqual(near.map((balance) => (balance >= edge ? 1 : 0)))
    }
  })

  it('reads each fact that a rule depends on once, and no other', () => {
    const reads: string[] = []
    const watched = new Proxy<Record<string, unknown>>(complete, {
      get: (target, name) => {
        reads.push(String(name))
        return Reflect.get(target, name)
      },
    })
    decide(watched)
    expect(reads.sort()).toEqual(Object.keys(complete).sort())
  })

  it('does not trust facts that differ when they are read again', () => {
    let count = 0
    const fickle = Object.defineProperty({ ...complete }, 'married', { get: () => (count++ === 0 ? 'yes' : true), enumerable: true })
    expect(messageOf(() => decide(fickle))).toBe('invalid facts:\n  (root): the facts were not the same when they were read again')
  })
})
