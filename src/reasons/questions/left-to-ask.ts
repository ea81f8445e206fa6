import type { Compiled } from '../../diagram/compile.ts'
import { pathOfPoint } from '../../model/situation/point.ts'
import { askableAt, type Decision, levelsOf, type ReachAfter, type Undecided } from './undecided.ts'
import { weightOf } from './weight.ts'

/**
 * Tells what is expected to be left to ask once a path is answered: the weight of every other path, times the chance that something still
 * hangs on it.
 *
 * Every cell of a variable is taken to be as likely as any other. What is known of several variables by one answer is looked at apart, and
 * the one that leaves most counts.
 *
 * @param skip - Paths that are not asked for.
 * @param reachAfter - Shared by all that is looked at for one question.
 *
 * @returns The answer itself included.
 */
export function leftToAsk(
  { version }: Compiled,
  decisions: readonly Decision[],
  asked: string,
  skip: ReadonlySet<string>,
  reachAfter: ReachAfter,
): number {
  const chances = new Map<string, number>()
  const byLevel = new Map<number, Undecided[]>()
  for (const decision of decisions) {
    const levels = [...levelsOf(decision)].map(([level, undecided]) => ({ level, undecided, paths: pathsAt(undecided, level) }))
    const hanging = levels.filter(({ paths }) => paths.includes(asked))
    if (hanging.length === 0) for (const path of levels.flatMap(({ paths }) => paths)) chances.set(path, 1)
    for (const { level, undecided } of hanging) byLevel.set(level, [...(byLevel.get(level) ?? []), undecided])
  }
  for (const [level, undecided] of byLevel) {
    for (const [path, chance] of chancesAfter(level, undecided)) chances.set(path, Math.max(chance, chances.get(path) ?? 0))
  }
  chances.delete(asked)
  return [...chances].reduce((sum, [path, chance]) => sum + chance * weightOf(version, path), weightOf(version, asked))

  function pathsAt({ view }: Undecided, level: number): readonly string[] {
    return askableAt(view, level, skip).map(({ at }) => pathOfPoint(at))
  }

  /** The chance of each path that something still hangs on it once a variable is known. */
  function chancesAfter(level: number, undecided: readonly Undecided[]): ReadonlyMap<string, number> {
    const cells = [...new Set(undecided.flatMap(({ view }) => view.cells(level)))]
    const counts = new Map<string, number>()
    for (const cell of cells) {
      const open = new Set<string>()
      for (const one of undecided) {
        const { open: root, view } = one
        if (root === undefined || !view.cells(level).includes(cell)) continue
        const { support } = reachAfter(view, level, cell).restrict(root)
        for (const path of support.flatMap((other) => pathsAt(one, other))) open.add(path)
      }
      for (const path of open) counts.set(path, (counts.get(path) ?? 0) + 1 / cells.length)
    }
    return counts
  }
}
