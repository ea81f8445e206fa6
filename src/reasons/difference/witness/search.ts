import type { Compiled, Variable } from '../../../diagram/compile.ts'
import type { Node } from '../../../diagram/diagram.ts'
import { factsBehind } from '../../../engine/behind.ts'
import { type ChosenOptions, caseOf, viewsOf } from '../../../engine/case.ts'
import { InvalidFactsError } from '../../../errors.ts'
import type { Facts } from '../../../model/fact.ts'
import { isUnnamed } from '../../../model/subject.ts'
import { type Constants, constantsOf } from '../../constants.ts'
import { aim } from './aim.ts'
import { type Distance, distanceOf } from './distance.ts'
import { pick, randomFrom } from './random.ts'
import { type Variation, vary } from './vary.ts'

/** What a case is looked for that leads to true: a diagram without readings, and what it is about. */
export interface Goal {
  readonly root: Node
  readonly forEach: string | undefined
}

/** From how many cases a search sets out, and how many steps it takes from each. */
export interface Effort {
  readonly starts: number
  readonly steps: number
}

/** The first of all seeds. */
const seed = 20_261_129

/**
 * Looks for facts by which a diagram is surely true for some subject.
 *
 * It begins with no facts at all. The diagram tells which of its paths a case is nearest to, and which variables keep it from being surely
 * there; what is one fact is given the value that the path needs, and anything else a day on which something can turn. A change is kept unless
 * it leads further away. The same search is the same every time.
 *
 * @param constants - What cases are varied by: the constants of the version where nothing is given.
 *
 * @returns What it finds, one after the other: where nothing is found, this is no proof that there is nothing.
 */
export function* search(
  compiled: Compiled,
  { root, forEach }: Goal,
  chosen: ChosenOptions,
  { starts, steps }: Effort,
  constants: Constants = constantsOf(compiled.version),
): Generator<Facts> {
  const { version, variables } = compiled
  const random = randomFrom(seed)
  const by: Variation = { version, constants, asOf: chosen.asOf, random }
  const naming = Object.keys(version.facts).filter((name) =>
    ['stays', 'records', 'country', 'countries'].includes(version.facts[name]?.type ?? ''),
  )

  function look(facts: Facts): Distance | undefined {
    try {
      const given = caseOf(version, facts, chosen)
      const views = viewsOf(compiled, given)(forEach).filter(({ subject }) => !isUnnamed(subject.subject))
      const distances = views.map((view) => distanceOf(compiled, root, view))
      return distances.reduce<Distance | undefined>((best, one) => (best === undefined || one.far < best.far ? one : best), undefined)
    } catch (error) {
      if (error instanceof InvalidFactsError) return undefined
      throw error
    }
  }

  function step(facts: Facts, near: Distance | undefined): Facts {
    const wanted = near === undefined || near.wanted.length === 0 ? undefined : pick(near.wanted, random)
    if (near === undefined || wanted === undefined || random(12) === 0)
      return naming.length === 0 ? facts : vary(by, facts, pick(naming, random))
    const variable = variables[wanted.level] as Variable
    const aimed = random(3) > 0 ? aim(version, facts, variable, wanted.cell, near.view.subject.subject, random) : undefined
    if (aimed !== undefined) return aimed
    const behind = [...factsBehind(version, variable.name)].filter((name) => Object.hasOwn(version.facts, name))
    return vary(by, facts, pick(behind.length > 0 ? behind : naming, random))
  }

  for (let start = 0; start < starts; start++) {
    let facts: Facts = {}
    let near = look(facts)
    for (let count = 0; count < steps; count++) {
      if (near?.far === 0) yield facts
      const next = step(facts, near)
      const reached = look(next)
      const isNearer = near === undefined ? true : reached !== undefined && reached.far <= near.far
      if (isNearer && (reached !== undefined || near === undefined)) [facts, near] = [reached === undefined ? facts : next, reached]
    }
  }
}
