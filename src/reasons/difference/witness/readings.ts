import type { Compiled } from '../../../diagram/compile.ts'
import type { Node } from '../../../diagram/diagram.ts'
import type { JoinedSide } from '../../../model/joined/join-versions.ts'
import type { DifferingClass } from '../classes.ts'
import type { Compared } from '../compared.ts'

/** The readings that each of two versions follows. */
export interface ReadingsOfBoth {
  readonly before: Readonly<Record<string, string>>
  readonly after: Readonly<Record<string, string>>
}

/** A class under certain readings: a diagram that tests none. */
export interface UnderReadings {
  readonly root: Node
  readonly readings: ReadingsOfBoth
  /** Whether they are those that the encoders of each version recommend. */
  readonly recommended: boolean
}

/** Chooses readings under which two versions differ: those that are recommended, wherever they differ under those. */
export function underReadings(
  { compiled, joined, recommended }: Compared,
  { node, onRecommended }: DifferingClass,
  possible: Node,
): UnderReadings {
  const { diagram } = compiled
  const followed = diagram.and(onRecommended, possible)
  if (followed !== 0) {
    const readings = { before: recommendedOf(joined.before), after: recommendedOf(joined.after) }
    return { root: followed, readings, recommended: true }
  }
  const best = new Map([...recommended.before, ...recommended.after])
  const { root, chosen } = chooseReadings(compiled, diagram.and(node, possible), best)
  return { root, readings: { before: chosenOf(joined.before, chosen), after: chosenOf(joined.after, chosen) }, recommended: false }
}

/**
 * Chooses readings under which a diagram can be true: the cells that are recommended, by level, where it can be true there.
 *
 * @returns What is left of it, and the value of each reading that was chosen.
 */
export function chooseReadings(
  { diagram, variables, version }: Compiled,
  whole: Node,
  recommended: ReadonlyMap<number, number>,
): { readonly root: Node; readonly chosen: ReadonlyMap<string, string> } {
  let root = whole
  const chosen = new Map<string, string>()
  for (const [level, { name, domain }] of variables.entries()) {
    if (!Object.hasOwn(version.readings, name) || domain.kind !== 'symbols') continue
    const inCell = (cell: number) => diagram.fix(root, new Map([[level, cell]]))
    const best = recommended.get(level) ?? 0
    const values = [...domain.cells].sort(([, a], [, b]) => Number(b === best) - Number(a === best))
    const [value, cell] = values.find(([, one]) => inCell(one) !== 0) ?? ['', best]
    root = inCell(cell)
    if (value !== '') chosen.set(name, value)
  }
  return { root, chosen }
}

function recommendedOf({ version }: JoinedSide): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(version.readings).map(([name, reading]) => [name, reading.recommended]))
}

function chosenOf({ version, renames }: JoinedSide, chosen: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(version.readings).map(([name, reading]) => [name, chosen.get(renames.name(name)) ?? reading.recommended]),
  )
}
