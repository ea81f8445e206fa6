import { readdirSync } from 'node:fs'

/** A folder of the engine whose code is mutated. */
export interface Subject {
  readonly folder: string
  /** The tests that must notice: of those about the folder the quick ones, since each mutant is put before them anew. */
  readonly tests: readonly string[]
  /** Other ones for some of its files. */
  readonly of?: Readonly<Record<string, readonly string[]>>
}

/** Data: what it holds is compared with what another package says, day by day, and is no code. */
const data = ['src/calendar/cn-working-days.ts']

const evaluating = 'test/engine/{asked-first,behind,binding,measures,next-question,subject}.test.ts'

export const subjects: readonly Subject[] = [
  { folder: 'src/logic', tests: ['test/logic/*.test.ts'] },
  {
    folder: 'src/calendar',
    tests: ['test/calendar/!(duration-date-fns|plain-date-months).test.ts', 'test/laws/dates-meant.test.ts'],
    // What all else counts with: other tests reach each line of it a million times.
    of: {
      'duration.ts': ['test/calendar/{duration,stay}.test.ts'],
      'format.ts': ['test/calendar/{format,plain-time}.test.ts'],
      'plain-date.ts': ['test/calendar/{plain-date,partial-date,plain-time,stay}.test.ts'],
    },
  },
  {
    folder: 'src/diagram',
    tests: ['test/diagram/!(compile|readings).test.ts'],
    of: {
      'compile.ts': ['test/diagram/compile.test.ts', 'test/laws/readings.test.ts'],
      'readings.ts': ['test/diagram/{readings,compile}.test.ts', 'test/laws/readings.test.ts'],
    },
  },
  {
    folder: 'src/engine',
    tests: [evaluating],
    of: {
      'behind.ts': ['test/engine/behind.test.ts'],
      'binding.ts': ['test/engine/binding.test.ts'],
      'case.ts': ['test/engine/case.test.ts'],
      'decider.ts': ['test/engine/decider.test.ts'],
      'evaluate-options.ts': ['test/engine/case.test.ts'],
      'narrowed.ts': ['test/engine/narrowed.test.ts'],
      'pieces.ts': ['test/engine/pieces.test.ts'],
      'proportion.ts': ['test/engine/told-at-most.test.ts'],
      'released.ts': ['test/engine/released.test.ts'],
      'scope.ts': [evaluating, 'test/laws/scope.test.ts'],
      'steady.ts': ['test/engine/steady.test.ts'],
      'subjects.ts': ['test/engine/subject.test.ts'],
      'supports.ts': ['test/engine/supports.test.ts'],
      'verdicts.ts': ['test/engine/verdicts.test.ts'],
      'whatever-readings.ts': ['test/engine/whatever-readings.test.ts'],
    },
  },
]

/** The files of a folder that are mutated. */
export function filesOf({ folder }: Subject): readonly string[] {
  return readdirSync(folder)
    .map((name) => `${folder}/${name}`)
    .filter((file) => !data.includes(file))
}

/** The tests that must notice the mutants of a file. */
export function testsOf({ folder, tests, of = {} }: Subject, file: string): readonly string[] {
  return of[file.slice(folder.length + 1)] ?? tests
}
