import type { Compiled, Variable } from '../diagram/compile.ts'
import type { View } from '../engine/case.ts'
import { type Verdict, verdictOf } from '../engine/verdicts.ts'

/** Looks at a case with the recommended value of every reading that the caller did not pin. */
export function recommendedView(compiled: Compiled, view: View): View {
  const { version, variables } = compiled
  const cells = (level: number) => {
    const { name, domain } = variables[level] as Variable
    const reading = Object.hasOwn(version.readings, name) ? version.readings[name] : undefined
    const possible = view.cells(level)
    if (reading === undefined || domain.kind !== 'symbols' || possible.length === 1) return possible
    return [domain.cells.get(reading.recommended) ?? domain.other]
  }
  return {
    ...view,
    cells,
    reach: view.reach.given(cells),
    namers: () => view.namers().map(({ open, alone }) => ({ open, alone: recommendedView(compiled, alone) })),
  }
}

/** Judges the same outcome for the same subject with the recommended value of every reading that the caller did not pin. */
export function followedVerdict(compiled: Compiled, { outcome, view }: Verdict): Verdict {
  return verdictOf(compiled, outcome, recommendedView(compiled, view))
}
