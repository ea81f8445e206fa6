import type { RulesetVersion } from '../../src/model/version.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { possible } from '../support/reach/vary.ts'
import { type LookedAt, lookAt, notices, type SettledCase } from './looked-at.ts'
import type { Mutant } from './mutants.ts'

/**
 * Of some cases those that are needed for every mutant that any of them notices, each as plain as it can be for that: without one of them,
 * or with one thing less in it, some mutant would go unnoticed.
 */
export function coverOf(version: RulesetVersion, cases: readonly SettledCase[], mutants: readonly Mutant[]): readonly SettledCase[] {
  const looked = cases.map((one) => lookAt(version, one))
  const noticedBy = mutants.flatMap((mutant) => {
    const index = looked.findIndex((at) => notices(at, mutant))
    return index < 0 ? [] : { mutant, at: looked[index] as LookedAt }
  })
  const own = new Map<LookedAt, Mutant[]>()
  for (const { mutant, at } of noticedBy) own.set(at, [...(own.get(at) ?? []), mutant])
  // Those that are needed for the least go first, where another case notices all that they do.
  for (const [at, for_] of [...own].sort(([, a], [, b]) => a.length - b.length)) {
    const others = [...own.keys()].filter((other) => other !== at)
    const takers = for_.map((mutant) => others.find((other) => notices(other, mutant)))
    if (takers.includes(undefined)) continue
    own.delete(at)
    for (const [index, taker] of takers.entries()) own.get(taker as LookedAt)?.push(for_[index] as Mutant)
  }
  return [...own].map(([at, needed]) => plainest(version, at, needed))
}

/** A case with as little in it as notices the same. */
function plainest(version: RulesetVersion, given: SettledCase, needed: readonly Mutant[]): SettledCase {
  const { asOf, readings } = given
  let { facts } = given
  const notice = (next: PlainFacts) => {
    const at = lookAt(version, { asOf, readings, facts: next })
    return needed.every((mutant) => notices(at, mutant))
  }
  for (const name of Object.keys(facts)) {
    const found = () =>
      plainer(facts[name])
        .map((value) => possible(version, asOf, { ...facts, [name]: value }))
        // What has to be so is put back.
        .find((next) => JSON.stringify(next[name]) !== JSON.stringify(facts[name]) && notice(next))
    for (let next = found(); next !== undefined; next = found()) facts = next
  }
  return { asOf, readings, facts }
}

function plainer(value: unknown): readonly unknown[] {
  if (value === true) return [false]
  if (!Array.isArray(value) || value.length === 0) return []
  return [[], ...value.map((_, left) => value.filter((_, index) => index !== left))]
}
