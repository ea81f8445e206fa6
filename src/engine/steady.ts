import type { Compiled, Variable } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { allCells, cellOfNumber, type Domain } from '../diagram/domain.ts'
import { truthOf } from '../diagram/restrict.ts'
import { type Course, isSteady } from '../measures/course/course.ts'
import { followingNames } from '../measures/course/courses.ts'
import { asNumber, cellsOf } from '../measures/value.ts'
import type { View } from './case.ts'

/** What is the same on every day of a piece of time. */
export interface Steady {
  /** Whether conditions stand alike on every day: how each is decided or, where it is not, what it hangs on. */
  isSteady(roots: readonly Node[]): boolean
}

/**
 * Tells what surely stays as it is for subjects of a case while the as-of date goes from one day to another.
 *
 * A condition does where it is decided however its variables lie on any of the days, and where each that it can still hang on lies in the
 * same cells on all of them.
 *
 * @returns A function that takes a subject on the first day, and the same one on the last: the days are the same for all.
 */
export function steadyBetween({ version, variables, diagram }: Compiled): (first: View, last: View) => Steady {
  const following = followingNames(version)
  return (first, last) => {
    const course = following(first, last)
    const known: (Crossed | undefined)[] = []
    const at = (level: number): Crossed => {
      const made = known[level]
      if (made !== undefined) return made
      const { name, member, exists, domain } = variables[level] as Variable
      // A list has the same entries on all days.
      const fixed = exists || member !== undefined
      const crossed = fixed ? { cells: first.cells(level), steady: true } : crossedBy(domain, course(name))
      known[level] = crossed
      return crossed
    }
    const cells = (level: number) => at(level).cells
    return {
      isSteady: (roots) =>
        roots.every((root) => {
          const reached = new Set<number>()
          return truthOf(diagram, root, cells, reached) !== 'unknown' || [...reached].every((level) => at(level).steady)
        }),
    }
  }
}

/** The cells that a variable can lie in on any day, and whether they are the same on all. */
interface Crossed {
  readonly cells: readonly number[]
  readonly steady: boolean
}

function crossedBy(domain: Domain, course: Course): Crossed {
  if (course === undefined) return { cells: allCells(domain), steady: false }
  const { low, high } = course
  if (domain.kind === 'ordered') {
    const [one, other] = [asNumber(low), asNumber(high)]
    const sameCell = (first: number, last: number) => cellOfNumber(domain.cuts, first) === cellOfNumber(domain.cuts, last)
    // Where there is no such value, both have the same bounds.
    const steady = sameCell(one.least, other.least) && sameCell(one.most, other.most)
    return { cells: cellsOf(domain, { ...one, most: other.most }), steady }
  }
  const steady = isSteady(course)
  return { cells: steady ? cellsOf(domain, low) : allCells(domain), steady }
}
