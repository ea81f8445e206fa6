import { readdirSync } from 'node:fs'

/** A folder of the engine whose code is mutated. */
export interface Subject {
  readonly folder: string
  /** The tests that must notice: of those about the folder the quick ones, since each mutant is put before them anew. */
  readonly tests: readonly string[]
  /** Further ones for some of its files. */
  readonly more?: Readonly<Record<string, readonly string[]>>
}

/** Data: what it holds is compared with what another package says, day by day, and is no code. */
const data = ['src/calendar/cn-working-days.ts']

export const subjects: readonly Subject[] = [
  { folder: 'src/logic', tests: ['test/logic/*.test.ts'] },
  { folder: 'src/calendar', tests: ['test/calendar/!(duration-date-fns).test.ts', 'test/laws/dates-meant.test.ts'] },
  {
    folder: 'src/diagram',
    tests: ['test/diagram/*.test.ts'],
    more: {
      'src/diagram/compile.ts': ['test/laws/readings.test.ts'],
      'src/diagram/readings.ts': ['test/laws/readings.test.ts'],
    },
  },
  {
    folder: 'src/engine',
    tests: ['test/engine/{asked-first,behind,binding,measures,next-question,subject}.test.ts'],
    more: {
      'src/engine/binding.ts': ['test/laws/soundness.test.ts'],
      'src/engine/released.ts': ['test/laws/rests-on.test.ts'],
      'src/engine/scope.ts': ['test/laws/scope.test.ts'],
      'src/engine/verdicts.ts': ['test/laws/soundness.test.ts', 'test/laws/scope.test.ts'],
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
export function testsOf({ tests, more = {} }: Subject, file: string): readonly string[] {
  return [...tests, ...(more[file] ?? [])]
}
