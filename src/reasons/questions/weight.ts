import type { Effort } from '../../model/control.ts'
import { pointAt } from '../../model/situation/point.ts'
import type { RulesetVersion } from '../../model/version.ts'

/** What an answer costs: looking something up is twice as much as knowing it by heart, and asking an office twice as much again. */
const weights: Readonly<Record<Effort, number>> = { 'by-heart': 1, 'look-up': 2, 'ask-an-office': 4 }

/**
 * Tells what it costs somebody to answer, by the effort that the version declares of the fact: a list is one answer, and so is each part of
 * an entry that is asked for apart.
 *
 * @returns 1, 2 or 4; for a fact of which no effort is declared, that of what people look up.
 */
export function weightOf({ facts }: RulesetVersion, path: string): number {
  const point = pointAt(path)
  const effort = 'fact' in point && Object.hasOwn(facts, point.fact) ? facts[point.fact]?.effort : undefined
  return weights[effort ?? 'look-up']
}
