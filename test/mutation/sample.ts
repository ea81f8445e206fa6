import { readFileSync } from 'node:fs'
import { mulberry32 } from '../bench/mulberry32.ts'
import { readCounts, unexplainedIn } from './record.ts'
import { filesOf, subjects } from './subjects.ts'

/** On a line there are two mutants, as a rule. */
const linesEach = 4

/**
 * Chooses some lines of code of each folder at random, of the files that have been tried in whole and of which it is known why what survives does.
 *
 * @returns Each as `src/logic/truth.ts:19-19`.
 */
export function sampled(seed: number): readonly string[] {
  const random = mulberry32(seed)
  const counts = readCounts()
  return subjects.flatMap((subject) =>
    filesOf(subject)
      .filter((file) => counts[file] !== undefined && unexplainedIn(file).length === 0)
      .flatMap(linesOf)
      .map((line) => ({ line, at: random() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, linesEach)
      .map(({ line }) => line),
  )
}

function linesOf(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, index) => (isCode(line) ? [`${file}:${index + 1}-${index + 1}`] : []))
}

/** Whether something on a line can be mutated, as a rule. */
function isCode(line: string): boolean {
  return /[=?!<>&|+\-[{'`]/.test(line) && !/^\s*(\/\/|\/\*|\*|import |export (type|interface)|readonly )/.test(line)
}
