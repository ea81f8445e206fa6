import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contestants, type Decide } from './contestants.ts'
import { type DecisionSet, decisionSets, holds } from './decision-sets.ts'
import { policeCertificates } from './handwritten-a.ts'
import { checklist } from './handwritten-b.ts'

const [setA, setB] = decisionSets as readonly [DecisionSet, DecisionSet]

describe('decisionSets', () => {
  it('are the sets on which others were measured, number for number', () => {
    const digest = ({ facts, rules, inputs }: DecisionSet) =>
      createHash('sha256')
        .update(JSON.stringify([facts, rules.map(({ name, conditions }) => [name, conditions]), inputs]))
        .digest('hex')
        .slice(0, 16)
    expect([digest(setA), digest(setB)]).toEqual(['02d9296e63215a0f', '4ba41e4a4c4145c2'])
  })
})

describe.each(contestants.slice(0, 2))('$name', ({ build }) => {
  it.each([setA, setB])('decides set $name as its conditions do', (set) => {
    const decide = build(set) as Decide
    for (const input of set.inputs) {
      const verdicts = new Uint8Array(set.rules.length).fill(7)
      decide(input, verdicts)
      expect([...verdicts]).toEqual(set.rules.map(({ conditions }) => (holds(conditions, input) ? 1 : 0)))
    }
  })
})

describe('the hand-written functions', () => {
  it.each([
    { set: setA, decide: policeCertificates },
    { set: setB, decide: checklist },
  ])('decide set $set.name as its conditions do', ({ set, decide }) => {
    for (const input of set.inputs) {
      const verdicts = new Uint8Array(set.rules.length).fill(7)
      decide(input as never, verdicts)
      expect([...verdicts]).toEqual(set.rules.map(({ conditions }) => (holds(conditions, input) ? 1 : 0)))
    }
  })
})
