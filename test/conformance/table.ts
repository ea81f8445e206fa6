import { isDeepStrictEqual } from 'node:util'
import { isRulesetError } from '../../src/index.ts'
import { isInexpressible, type Row, type Source } from './source.ts'

/** What came of the rows of a source: how many, and why not all are alike. */
export interface Tally {
  readonly source: Source
  readonly run: number
  readonly passed: number
  /** By reason, how many rows have another answer on purpose, and how many cannot be said at all. */
  readonly differing: ReadonlyMap<string, number>
  readonly inexpressible: ReadonlyMap<string, number>
  /** What is not as the rows say, a line each. */
  readonly wrong: readonly string[]
}

/** Runs every row of a source. */
export async function tallyOf(source: Source): Promise<Tally> {
  const differing = new Map<string, number>()
  const inexpressible = new Map<string, number>()
  const wrong: string[] = []
  let passed = 0
  for (const row of source.rows) {
    const complaint = await complaintAbout(row)
    if (complaint !== undefined) wrong.push(`${row.id}: ${complaint}`)
    else if (isInexpressible(row)) countIn(inexpressible, row.inexpressible)
    else if (row.differs) countIn(differing, row.differs.because)
    else passed += 1
  }
  return { source, run: source.rows.filter((row) => !isInexpressible(row)).length, passed, differing, inexpressible, wrong }
}

function countIn(reasons: Map<string, number>, reason: string): void {
  reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
}

/** What is wrong with a row; nothing where it is as it says. */
async function complaintAbout(row: Row): Promise<string | undefined> {
  if (isInexpressible(row)) return row.refused && complaintAboutRefusal(row.refused)
  if (row.confirmed !== undefined) {
    const confirmed = await row.confirmed()
    if (!isDeepStrictEqual(confirmed, row.theirs)) return `the package says ${JSON.stringify(confirmed)}`
  }
  const ours = row.ours()
  if (row.differs && isDeepStrictEqual(ours, row.theirs)) return 'the answer is theirs after all'
  if (!isDeepStrictEqual(ours, row.differs ? row.differs.answer : row.theirs)) return `the answer is ${JSON.stringify(ours)}`
}

function complaintAboutRefusal({ at, by }: { readonly at: string; readonly by: () => unknown }): string | undefined {
  try {
    return `it is not refused: ${JSON.stringify(by())}`
  } catch (error) {
    if (!isRulesetError(error)) throw error
    const paths = 'issues' in error ? (error.issues as readonly { path: string }[]).map(({ path }) => path) : []
    return paths.some((path) => path.startsWith(at)) ? undefined : `it is refused at ${paths.join()}`
  }
}

/** Writes what came of all sources: the page that lies beside them. */
export function conformancePage(tallies: readonly Tally[]): string {
  const sum = (reasons: ReadonlyMap<string, number>) => [...reasons.values()].reduce((total, count) => total + count, 0)
  const line = ({ source, run, passed, differing, inexpressible }: Tally) =>
    `| ${source.name} | ${source.part} | ${run} | ${passed} | ${sum(differing)} | ${sum(inexpressible)} |`
  const reasons = (title: string, reasons: ReadonlyMap<string, number>) =>
    reasons.size === 0 ? [] : [title, '', ...[...reasons].map(([reason, count]) => `- ${count}: ${reason}.`), '']
  return [
    '# Conformance to what others wrote',
    '',
    'Vectors of others, restated as data and asked of a version with one rule. Written by `npm run record`, held by `conformance.test.ts`.',
    'Run are the rows that can be said here; they pass where the answer is the one expected there. What cannot be said is tried wherever there',
    'are words to try it in, and has to be refused, at its path.',
    '',
    '| source | part | run | passed | differing on purpose | inexpressible |',
    '|---|---|--:|--:|--:|--:|',
    ...tallies.map(line),
    '',
    ...tallies.flatMap(({ source, differing, inexpressible }) => [
      `## ${source.name}`,
      '',
      `From ${source.from}.`,
      '',
      ...reasons('Differing on purpose:', differing),
      ...reasons('Inexpressible:', inexpressible),
    ]),
  ].join('\n')
}
