import { pointAt } from '../../model/situation/point.ts'
import type { RulesetVersion } from '../../model/version.ts'

/**
 * Tells what a question is about: a list, for the list itself, for what its entries are asked for one by one, and for whether it has all;
 * else the fact alone.
 *
 * @example
 * topicOf(version, 'residences[1].to') //=> 'residences'
 * topicOf(version, 'historyComplete') //=> 'residences'
 * topicOf(version, 'birthDate') //=> 'birthDate'
 */
export function topicOf({ facts }: RulesetVersion, path: string): string {
  const point = pointAt(path)
  if (!('fact' in point)) return path
  const list = Object.keys(facts).find((name) => {
    const fact = facts[name]
    return fact?.type === 'stays' && fact.complete === point.fact
  })
  return list ?? point.fact
}
