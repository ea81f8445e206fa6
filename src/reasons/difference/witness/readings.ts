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
  const { diagram, variables, version } = compiled
  const followed = diagram.and(onRecommended, possible)
  if (followed !== 0) {
    const readings = { before: recommendedOf(joined.before), after: recommendedOf(joined.after) }
    return { root: followed, readings, recommended: true }
  }
  let root = diagram.and(node, possible)
  const chosen = new Map<string, string>()
  for (const [level, { name, domain }] of variables.entries()) {
    if (!Object.hasOwn(version.readings, name) || domain.kind !== 'symbols') continue
    const inCell = (cell: number) => diagram.fix(root, new Map([[level, cell]]))
    const best = recommended.after.get(level) ?? recommended.before.get(level) ?? 0
    const values = [...domain.cells].sort(([, a], [, b]) => Number(b === best) - Number(a === best))
    const [value, cell] = values.find(([, one]) => inCell(one) !== 0) ?? ['', best]
    root = inCell(cell)
    if (value !== '') chosen.set(name, value)
  }
  return { root, readings: { before: chosenOf(joined.before, chosen), after: chosenOf(joined.after, chosen) }, recommended: false }
}

function recommendedOf({ version }: JoinedSide): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(version.readings).map(([name, reading]) => [name, reading.recommended]))
}

function chosenOf({ version, renames }: JoinedSide, chosen: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(version.readings).map(([name, reading]) => [name, chosen.get(renames.name(name)) ?? reading.recommended]),
  )
}
