import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What became of a mutant: noticed by a test that failed, noticed because it never came to an end, or not noticed. */
export type Status = 'killed' | 'timeout' | 'survived'

/** A change that Stryker made to the code, and what became of it. */
export interface Mutant {
  readonly file: string
  /** Where it is, as Stryker takes it: `src/logic/truth.ts:19:7-19:12`. */
  readonly at: string
  readonly mutator: string
  /** The line that it begins on, without its indent. */
  readonly line: string
  readonly original: string
  readonly replacement: string
  readonly status: Status
  readonly why: string
}

interface Position {
  readonly line: number
  readonly column: number
}

interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string
        readonly mutants: readonly {
          readonly mutatorName: string
          readonly replacement: string
          readonly status: string
          readonly statusReason?: string
          readonly location: { readonly start: Position; readonly end: Position }
        }[]
      }
    >
  >
}

/** Where it is kept what was found of a file, on this machine alone. */
const cacheOf = (file: string) => join('node_modules/.cache/mutation', `${file.replaceAll('/', '-')}.json`)

const statuses: Readonly<Record<string, Status>> = { Killed: 'killed', Timeout: 'timeout', Survived: 'survived', NoCoverage: 'survived' }

/**
 * Has Stryker mutate files, or lines of them, one mutant at a time, and put each before the tests that reach it.
 *
 * @param mutate - Files, or lines such as `src/logic/truth.ts:19-20`.
 * @param tests - Patterns of the test files.
 */
export function mutantsOf(mutate: readonly string[], tests: readonly string[]): readonly Mutant[] {
  const isFile = mutate.length === 1 && mutate[0]?.endsWith('.ts')
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'))
  const [config, report] = [join(folder, 'stryker.config.json'), join(folder, 'report.json')]
  const options = {
    mutate,
    testRunner: 'vitest',
    // What became of a mutant holds as long as neither it nor the test that noticed it is changed.
    ...(isFile && { incremental: true, incrementalFile: cacheOf(mutate[0] as string) }),
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // A loop without end is noticed by how often it is gone through; a slow machine is none.
    timeoutMS: 20_000,
    disableTypeChecks: false,
    ignorePatterns: ['**', '!src/**', '!test/**', '!rulesets/**', '!package.json', '!tsconfig.json'],
    tempDirName: join(folder, 'sandbox'),
    reporters: ['json'],
    jsonReporter: { fileName: report },
    allowEmpty: true,
    warnings: false,
    allowConsoleColors: false,
  }
  writeFileSync(config, JSON.stringify(options))
  try {
    const [file = ''] = mutate
    const env = { ...process.env, MUTATED_FILE: file.replace(/:.*$/, ''), MUTATION_TESTS: tests.join(' ') }
    const { status, stdout, stderr } = spawnSync('node', ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', config], {
      env,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`Stryker did not come to an end:\n${stdout}\n${stderr}`)
    return mutantsIn(JSON.parse(readFileSync(report, 'utf8')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Puts those mutants of a file that survived before the tests again, when tests were added.
 *
 * @returns All mutants of the file: for the others, what was found last.
 */
export function mutantsAgain(file: string, tests: readonly string[]): readonly Mutant[] {
  const last: Report = JSON.parse(readFileSync(cacheOf(file), 'utf8'))
  if (last.files[file]?.source !== readFileSync(file, 'utf8')) return mutantsOf([file], tests)
  const before = mutantsIn(last)
  const left = before.filter(({ status }) => status === 'survived').map(({ at }) => at)
  if (left.length === 0) return before
  const now = mutantsOf(left, tests)
  const isSame = (one: Mutant, other: Mutant) =>
    one.at === other.at && one.mutator === other.mutator && one.replacement === other.replacement
  return before.map((one) => (one.status === 'survived' ? (now.find((other) => isSame(one, other)) ?? one) : one))
}

function mutantsIn({ files }: Report): readonly Mutant[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants.map(({ mutatorName, replacement, status, statusReason = '', location: { start, end } }): Mutant => {
      const found = statuses[status]
      if (found === undefined) throw new Error(`${file}:${start.line}: a mutant is ${status}: ${statusReason}`)
      const [line, original] = [(lines[start.line - 1] ?? '').trim(), textBetween(lines, start, end)]
      const at = `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
      return { file, at, mutator: mutatorName, line, original, replacement, status: found, why: statusReason }
    })
  })
}

function textBetween(lines: readonly string[], start: Position, end: Position): string {
  const [first = '', ...rest] = lines.slice(start.line - 1, end.line)
  if (rest.length === 0) return first.slice(start.column - 1, end.column - 1)
  return [first.slice(start.column - 1), ...rest.slice(0, -1), (rest.at(-1) ?? '').slice(0, end.column - 1)].join('\n')
}
