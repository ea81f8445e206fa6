import type { Compiled } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import { outOfScope } from '../../model/checks/scope.ts'
import { ofDates } from './of-dates.ts'
import { ofLimits } from './of-limits.ts'
import { ofStays } from './of-stays.ts'
import { ofSubject } from './of-subject.ts'
import { ofSums } from './of-sums.ts'
import { type Cell, type Constraint, cellsOf, type Finder, type Tested } from './relation.ts'

const finders: readonly Finder[] = [ofLimits, ofDates, ofStays, ofSums, ofSubject]

/**
 * What holds between the values that a version tests, whoever it is: derived from what its measures are and what its facts declare, and only
 * what rules anything out.
 *
 * @param forEach - What it is about; of anything else nothing is known there.
 */
export function constraintsOf(compiled: Compiled, forEach: string | undefined): readonly Constraint[] {
  const { version, variables } = compiled
  const all = variables.flatMap((variable, level): readonly Tested[] => {
    if (variable.exists !== undefined && version.facts[variable.name]?.type === 'records') {
      const { each } = version.facts[variable.name] as { readonly each: string }
      if (each !== forEach) return []
    } else if (outOfScope(version, variable.name, forEach) !== undefined) return []
    const measure = Object.hasOwn(version.measures, variable.name) ? version.measures[variable.name] : undefined
    return [{ level, variable, measure }]
  })
  const found = all.flatMap((one) => finders.flatMap((find) => find(version, one, all)))
  return found.filter((constraint) => ruledOut(compiled, constraint).length > 0)
}

/** What relations leave, as a diagram: false where values cannot come together, whoever it is. */
export function relationsOf(compiled: Compiled, forEach: string | undefined): Node {
  return constraintsOf(compiled, forEach).reduce<Node>((node, one) => compiled.diagram.and(node, nodeOf(compiled, one)), 1)
}

/** Where a relation holds. */
export function nodeOf(compiled: Compiled, constraint: Constraint): Node {
  const { diagram } = compiled
  return ruledOut(compiled, constraint).reduce<Node>((node, cells) => {
    const here = cells.reduce<Node>((all, cell, index) => {
      const level = constraint.levels[index] as number
      const only = Array.from({ length: diagram.sizes[level] as number }, (_, other) => other === cell)
      return diagram.and(all, diagram.literal(level, only))
    }, 1)
    return diagram.and(node, diagram.not(here))
  }, 1)
}

/** Every way in which the variables of a relation cannot lie together, cell by cell. */
export function ruledOut({ variables }: Compiled, { levels, rulesOut }: Constraint): readonly (readonly number[])[] {
  const cells = levels.map((level) => cellsOf(variables[level] as Compiled['variables'][number]))
  const ways = cells.reduce<readonly (readonly Cell[])[]>((before, own) => before.flatMap((way) => own.map((cell) => [...way, cell])), [[]])
  return ways.filter((way) => rulesOut(...way)).map((way) => way.map(({ cell }) => cell))
}
