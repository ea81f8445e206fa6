import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mutant } from './stryker.ts'
import { filesOf, type Subject, subjects } from './subjects.ts'

/** What became of the mutants of one file. */
export interface Counts {
  readonly killed: number
  readonly timeout: number
  readonly survived: number
}

/** A mutant that no test notices, told apart by what it changes rather than by where that stands, and why it is left so. */
export interface Survivor {
  readonly mutator: string
  readonly line: string
  readonly original: string
  readonly replacement: string
  /** Why nothing that is found is otherwise by it; or, after `Not noticed: `, what is, and no test sees. Empty where nobody has said it yet. */
  readonly because: string
}

type ByFile<Value> = Readonly<Record<string, Value>>

const paths = { counts: join(import.meta.dirname, 'counts.json'), survivors: join(import.meta.dirname, 'survivors.json') }
const readmePath = join(import.meta.dirname, 'README.md')

export const readCounts = (): ByFile<Counts> => JSON.parse(readFileSync(paths.counts, 'utf8'))
export const readSurvivors = (): ByFile<readonly Survivor[]> => JSON.parse(readFileSync(paths.survivors, 'utf8'))

/** What a mutant is told apart by: long texts are cut. */
export function identityOf({ mutator, line, original, replacement }: Omit<Survivor, 'because'>): Omit<Survivor, 'because'> {
  const short = (text: string) => {
    const one = text.replace(/\s+/g, ' ')
    return one.length > 120 ? `${one.slice(0, 120)}…` : one
  }
  return { mutator, line, original: short(original), replacement: short(replacement) }
}

/** The survivors of a file that stand in the list, and those that do not. */
export function splitSurvivors(mutants: readonly Mutant[]): { readonly listed: readonly Mutant[]; readonly unlisted: readonly Mutant[] } {
  const known = readSurvivors()
  const isListed = (mutant: Mutant) =>
    (known[mutant.file] ?? []).some(({ because, ...own }) => because !== '' && JSON.stringify(own) === JSON.stringify(identityOf(mutant)))
  const survived = mutants.filter(({ status }) => status === 'survived')
  return { listed: survived.filter(isListed), unlisted: survived.filter((mutant) => !isListed(mutant)) }
}

/** Records what became of all mutants of a file: of those that survive, with the reasons that were given before. */
export function recordFile(file: string, mutants: readonly Mutant[]): void {
  const count = (status: Mutant['status']) => mutants.filter((mutant) => mutant.status === status).length
  write(paths.counts, { ...readCounts(), [file]: { killed: count('killed'), timeout: count('timeout'), survived: count('survived') } })
  const { [file]: before = [], ...others } = readSurvivors()
  const reasons = new Map(before.map(({ because, ...identity }) => [JSON.stringify(identity), because]))
  const survived = mutants.filter(({ status }) => status === 'survived').map((mutant) => JSON.stringify(identityOf(mutant)))
  const own = [...new Set(survived)].map((identity) => ({ ...JSON.parse(identity), because: reasons.get(identity) ?? '' }))
  write(paths.survivors, { ...others, ...(own.length > 0 && { [file]: own }) })
}

/** The page as it is, and as it should be written. */
export function pages(): { readonly written: string; readonly needed: string } {
  return { written: readFileSync(readmePath, 'utf8'), needed: readme() }
}

export function writeReadme(): void {
  writeFileSync(readmePath, readme())
}

function write(path: string, content: ByFile<unknown>): void {
  const sorted = Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`)
}

/** What survives in a file without a reason given. */
export function unexplainedIn(file: string): readonly Survivor[] {
  return (readSurvivors()[file] ?? []).filter(({ because }) => because === '')
}

/** The share of mutants that are noticed, in percent. */
export function scoreOf({ killed, timeout, survived }: Counts): number {
  return (100 * (killed + timeout)) / (killed + timeout + survived)
}

/** What became of the mutants of a folder, as far as its files have been tried. */
export function countsOf(
  subject: Subject,
): Counts & { readonly unexplained: number; readonly noticeable: number; readonly untried: readonly string[] } {
  const counts = readCounts()
  const files = filesOf(subject)
  const sum = (status: keyof Counts) => files.reduce((all, file) => all + (counts[file]?.[status] ?? 0), 0)
  return {
    killed: sum('killed'),
    timeout: sum('timeout'),
    survived: sum('survived'),
    unexplained: files.flatMap(unexplainedIn).length,
    noticeable: files.flatMap((file) => (readSurvivors()[file] ?? []).filter(({ because }) => /^(Not noticed: |$)/.test(because))).length,
    untried: files.filter((file) => counts[file] === undefined),
  }
}

/** The page that says what was tried and what became of it. */
function readme(): string {
  const rows = subjects.map((subject) => {
    const { untried, ...counts } = countsOf(subject)
    const { killed, timeout, survived, unexplained, noticeable } = counts
    const all = killed + timeout + survived
    const tried = `${filesOf(subject).length - untried.length} of ${filesOf(subject).length}`
    const scores =
      all === 0 ? ['–', '–'] : [scoreOf(counts), scoreOf({ ...counts, survived: noticeable })].map((score) => `${score.toFixed(1)} %`)
    return `| ${[`\`${subject.folder}\``, tried, all, killed, timeout, survived, noticeable, unexplained, ...scores].join(' | ')} |`
  })
  const untried = subjects.flatMap((subject) => countsOf(subject).untried)
  const survivors = Object.entries(readSurvivors()).map(([file, list]) => {
    const items = list.map(
      ({ line, original, replacement, because }) =>
        `- ${code(line)}: ${original === line ? '' : `${code(original)} `}→ ${code(replacement === '' ? 'nothing' : replacement)}. ${because || 'Nobody has said why yet.'}`,
    )
    return `### ${file}\n\n${items.join('\n')}`
  })
  return `${[
    '# Mutants of the engine',
    'Written by `npm run mutate`, which has [Stryker](https://stryker-mutator.io) change the code in one place at a time and puts each such mutant before the tests that reach it, file by file. It takes an hour or two. `npm run mutate -- src/diagram` tries one folder, `-- --sample` some lines of all that is listed here, as the gate does.',
    [
      '| folder | files tried | mutants | killed | without end | survived | of these, a test could notice | without a reason yet | score | but for what no test can notice |',
      '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
      ...rows,
    ].join('\n'),
    'Killed: a test failed. Without end: a loop was gone through more than a hundred times as often as before, or the tests took far longer than before. The score is the share of both; the last column leaves out survivors by which nothing that is found is otherwise, such as those that only save work.',
    'Every mutator of Stryker is on, also those of texts. Left out is `src/calendar/cn-working-days.ts`, which is data: what it holds is compared with another package day by day. The tests are those that `subjects.ts` names, each with the same random cases every time.',
    ...(untried.length > 0 ? [`Not tried yet: ${untried.map((file) => `\`${file}\``).join(', ')}.`] : []),
    '## What no test notices, and why',
    ...survivors,
  ].join('\n\n')}\n`
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}
