import type { Compiled } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import type { Domain } from '../../diagram/domain.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { outOfScope } from '../../model/checks/scope.ts'
import type { Measure } from '../../model/measure.ts'
import type { RulesetVersion } from '../../model/version.ts'

type Length = Extract<Measure, { readonly longestStay: string } | { readonly totalStay: string }>

/**
 * What measures of the same stays have to do with each other, as a diagram: false where values cannot come together, whoever it is.
 *
 * The longest stay is no longer than all of them together; a stay counted in a part of a time, or with shorter gaps bridged, is no longer than
 * in the whole of it; and where there is no stay at all, none has a length. Cases that go against this there are not.
 *
 * @param forEach - What the diagrams are about that it is put together with: of anything else nothing is known there.
 */
export function relationsOf({ version, variables, diagram }: Compiled, forEach: string | undefined): Node {
  const measures = variables.flatMap(({ name, domain }, level): readonly Measured[] => {
    const measure = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
    return measure === undefined || outOfScope(version, name, forEach) !== undefined ? [] : [{ level, measure, domain }]
  })
  const related = measures.flatMap((one) => measures.flatMap((other) => (one === other ? [] : impossibleIn(version, one, other))))
  return related.reduce<Node>((node, { levels: [a, b], cells }) => {
    const both = cells.reduce<Node>((any, [inA, inB]) => {
      const here = (level: number, cell: number) => diagram.literal(level, cellsBut(diagram.sizes[level] as number, cell))
      return diagram.or(any, diagram.and(here(a, inA), here(b, inB)))
    }, 0)
    return diagram.and(node, diagram.not(both))
  }, 1)
}

interface Measured {
  readonly level: number
  readonly measure: Measure
  readonly domain: Domain
}

/** Cells of two variables in which they cannot lie together. */
interface Impossible {
  readonly levels: readonly [number, number]
  readonly cells: readonly (readonly [number, number])[]
}

function cellsBut(size: number, cell: number): readonly boolean[] {
  return Array.from({ length: size }, (_, other) => other === cell)
}

function impossibleIn(version: RulesetVersion, one: Measured, other: Measured): readonly Impossible[] {
  const isImpossible = relationOf(version, one.measure, other.measure)
  if (isImpossible === undefined) return []
  const cells = cellsOf(one.domain).flatMap((a) =>
    cellsOf(other.domain).flatMap((b) => (isImpossible(a, b) ? [[a.cell, b.cell] as const] : [])),
  )
  return cells.length === 0 ? [] : [{ levels: [one.level, other.level], cells }]
}

/** A cell with the numbers between which it lies, the last not included; nothing between where it stands for what is lacking. */
interface Cell {
  readonly cell: number
  readonly from: number
  readonly to: number
  readonly none: boolean
}

function cellsOf(domain: Domain): readonly Cell[] {
  if (domain.kind === 'boolean') return [0, 1].map((cell) => ({ cell, from: cell, to: cell + 1, none: false }))
  if (domain.kind === 'symbols') return []
  return Array.from({ length: domain.size }, (_, cell) => ({
    cell,
    from: domain.cuts[cell - 1] ?? Number.NEGATIVE_INFINITY,
    to: domain.cuts[cell] ?? Number.POSITIVE_INFINITY,
    none: cell === domain.none,
  }))
}

function relationOf(version: RulesetVersion, a: Measure, b: Measure): ((a: Cell, b: Cell) => boolean) | undefined {
  if (!sameStays(a, b)) return undefined
  if (isLength(a) && isLength(b)) return atMost(version, a, b) ? (one, other) => one.from >= other.to : undefined
  if (!('exists' in b) || !isWithin(version, a, b) || b.status !== undefined) return undefined
  // Where there is no such stay, there is none of any length, none that goes on, and no first or last day of one.
  if (isLength(a)) return (one, other) => other.cell === 0 && one.from > 0
  if ('exists' in a) return (one, other) => other.cell === 0 && one.cell === 1
  if ('firstDay' in a || 'lastDay' in a) return (one, other) => other.cell === 0 && !one.none
  return undefined
}

function isLength(measure: Measure): measure is Length {
  return 'longestStay' in measure || 'totalStay' in measure
}

/** The list that a measure of stays looks at. */
function listOf(measure: Measure): string | undefined {
  if ('longestStay' in measure) return measure.longestStay
  if ('totalStay' in measure) return measure.totalStay
  if ('exists' in measure) return measure.exists
  if ('firstDay' in measure) return measure.firstDay
  return 'lastDay' in measure ? measure.lastDay : undefined
}

/** Whether two measures look at the same stays, whenever those were. */
function sameStays(a: Measure, b: Measure): boolean {
  const selection = (measure: Measure) => {
    const { where, kinds, country, except } = measure as { where?: string; kinds?: readonly string[]; country?: string; except?: string }
    return canonicalJson({ list: listOf(measure), where, country, except, kinds: kinds === undefined ? undefined : [...kinds].sort() })
  }
  return listOf(a) !== undefined && selection(a) === selection(b)
}

/** Whether the first length is never more than the second. */
function atMost(version: RulesetVersion, a: Length, b: Length): boolean {
  if (a.in !== b.in || a.by !== b.by || !isWithin(version, a, b)) return false
  return ('longestStay' in a || 'totalStay' in b) && (a.bridging ?? 0) <= (b.bridging ?? 0)
}

/** Whether the days that one measure looks at are among those of another. */
function isWithin({ measures }: RulesetVersion, a: Measure, b: Measure): boolean {
  const [within, whole] = [a, b] as readonly { readonly since?: string; readonly until?: string }[]
  const later = (since: string | undefined): readonly string[] => {
    const measure = since === undefined || !Object.hasOwn(measures, since) ? undefined : measures[since]
    return measure !== undefined && 'latest' in measure ? measure.latest : []
  }
  const startsWithin = whole?.since === undefined || whole.since === within?.since || later(within?.since).includes(whole.since)
  return startsWithin && whole?.until === within?.until
}
