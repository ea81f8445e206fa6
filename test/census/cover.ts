import type { RulesetVersion } from '../../src/model/version.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { possible } from '../support/reach/vary.ts'
import { type LookedAt, lookAt, type SettledCase } from './looked-at.ts'

/** Whether a case is good for something: that it notices a mutant, or shows an effect. */
export type Need = (at: LookedAt) => boolean

/**
 * Of some cases those that are needed for everything that any of them is good for, each as plain as it can be for that: without one of them,
 * or with one thing less in it, something would be left to none.
 */
export function coverOf(version: RulesetVersion, cases: readonly SettledCase[], needs: readonly Need[]): readonly SettledCase[] {
  const looked = cases.map((one) => lookAt(version, one))
  const own = new Map<LookedAt, Need[]>()
  for (const need of needs) {
    const at = looked.find(need)
    if (at !== undefined) own.set(at, [...(own.get(at) ?? []), need])
  }
  // Those that are needed for the least go first, where others are good for all that they are.
  for (const [at, for_] of [...own].sort(([, a], [, b]) => a.length - b.length)) {
    const others = [...own.keys()].filter((other) => other !== at)
    const takers = for_.map((need) => others.find(need))
    if (takers.includes(undefined)) continue
    own.delete(at)
    for (const [index, taker] of takers.entries()) own.get(taker as LookedAt)?.push(for_[index] as Need)
  }
  return [...own].map(([at, needed]) => plainest(version, at, needed))
}

/** A case with as little in it as is good for the same. */
function plainest(version: RulesetVersion, given: SettledCase, needed: readonly Need[]): SettledCase {
  const { asOf, readings } = given
  let { facts } = given
  const isEnough = (next: PlainFacts) => {
    const at = lookAt(version, { asOf, readings, facts: next })
    return needed.every((need) => need(at))
  }
  for (const name of Object.keys(facts)) {
    const found = () =>
      plainer(facts[name])
        .map((value) => possible(version, asOf, { ...facts, [name]: value }))
        // What has to be so is put back.
        .find((next) => JSON.stringify(next[name]) !== JSON.stringify(facts[name]) && isEnough(next))
    for (let next = found(); next !== undefined; next = found()) facts = next
  }
  return { asOf, readings, facts }
}

function plainer(value: unknown): readonly unknown[] {
  if (value === true) return [false]
  if (!Array.isArray(value) || value.length === 0) return []
  return [[], ...value.map((_, left) => value.filter((_, index) => index !== left))]
}
