import { type Day, parsePlainDate } from '../../../calendar/plain-date.ts'
import type { Compiled } from '../../../diagram/compile.ts'
import type { Node } from '../../../diagram/diagram.ts'
import { allCells, cellOfNumber, type Domain } from '../../../diagram/domain.ts'
import { constantsOf } from '../../constants.ts'

/** The days on which somebody can be looked for. */
export interface Days {
  /** The first day, those that conditions name after it, and the last, as `YYYY-MM-DD`. */
  readonly days: readonly string[]
  /** Where the as-of date is the first day or a later one. */
  readonly since: Node
  /** What is left of a diagram on a day. */
  onDay(root: Node, asOf: string): Node
}

/** The days of a version from its first to the last on which it is looked at. */
export function daysFrom({ variables, diagram, version }: Compiled, from: string, last: string): Days {
  const level = variables.findIndex(({ name }) => name === 'asOf')
  const domain = variables[level]?.domain
  const cellOf = (asOf: string) => (domain?.kind === 'ordered' ? cellOfNumber(domain.cuts, parsePlainDate(asOf) as Day) : 0)
  const sinceCells = level < 0 ? [] : allCells(domain as Domain).map((cell) => cell >= cellOf(from))
  const dates = constantsOf(version).dates.filter((date) => date > from)
  return {
    days: [from, ...[...dates].sort(), last < from ? from : last],
    since: level < 0 ? 1 : diagram.literal(level, sinceCells),
    onDay: (root, asOf) => (level < 0 ? root : diagram.fix(root, new Map([[level, cellOf(asOf)]]))),
  }
}
