import type { Compiled, Variable } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { restrict } from '../diagram/restrict.ts'
import type { View } from '../engine/case.ts'
import type { Reading } from '../model/reading.ts'
import type { ReadingResult } from './evaluation.ts'

/**
 * Tells what a contested finding would be under each combination of the readings that it hangs on.
 *
 * @param support - The levels of those readings, and of nothing else.
 */
export function compareReadings(compiled: Compiled, root: Node, view: View, support: readonly number[]): readonly ReadingResult[] {
  const names = support.map((level) => (compiled.variables[level] as Variable).name)
  let combinations: readonly Readonly<Record<string, string>>[] = [{}]
  for (const name of names) {
    const values = Object.keys(compiled.version.readings[name]?.values ?? {})
    combinations = combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })))
  }
  return combinations.map((readings) => {
    const cells = (level: number) => {
      const { name, domain } = compiled.variables[level] as Variable
      const value = Object.hasOwn(readings, name) ? readings[name] : undefined
      return value === undefined || domain.kind !== 'symbols' ? view.cells(level) : [domain.cells.get(value) ?? domain.other]
    }
    const { truth } = restrict(compiled.diagram, root, cells)
    const chosen = names.map((name) => ({ reading: compiled.version.readings[name] as Reading, value: readings[name] as string }))
    return {
      readings,
      status: truth === 'true' ? 'applies' : 'does-not-apply',
      recommended: chosen.every(({ reading, value }) => reading.recommended === value),
      citations: [...new Set(chosen.flatMap(({ reading, value }) => reading.values[value]?.cites ?? []))],
    }
  })
}
