import type { Compiled, Variable } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import type { View } from '../engine/case.ts'
import { type Judgement, judge } from '../engine/verdicts.ts'

/**
 * Tells how a condition stands where every reading is the recommended one, or the one that the caller pinned.
 *
 * @returns Never contested; the levels left are those that still matter then.
 */
export function judgeOnRecommended(compiled: Compiled, root: Node, view: View): Judgement {
  return judge(compiled, root, (level) => recommendedCells(compiled, view, level))
}

/** The possible cells of a variable; of a reading that is not pinned, that of the recommended value alone. */
function recommendedCells({ version, variables }: Compiled, view: View, level: number): readonly number[] {
  const { name, domain } = variables[level] as Variable
  const reading = Object.hasOwn(version.readings, name) ? version.readings[name] : undefined
  const cells = view.cells(level)
  if (reading === undefined || domain.kind !== 'symbols' || cells.length === 1) return cells
  return [domain.cells.get(reading.recommended) ?? domain.other]
}
