import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const { MUTATED_FILE = '', MUTATION_TESTS = 'test/logic/*.test.ts' } = process.env
const tests = MUTATION_TESTS.split(' ')
// What knows of no version needs none checked, which takes longer to load than most tests take.
const knowVersions = tests.some((path) => !/^test\/(logic|calendar)\/|dates-meant/.test(path))
const name = MUTATED_FILE.replace(/^.*\/|\.ts$/g, '')

/** Begins with the tests that have the name of the file mutated: what fails there need not be tried elsewhere. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (name !== '' && moduleId.includes(`/${name}.test`) ? 0 : 1)
    return [...files].sort((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId))
  }
}

// What Stryker runs the tests of a mutant with.
export default defineConfig({
  test: {
    include: tests,
    setupFiles: [...(knowVersions ? ['src/model/check-version.ts'] : []), 'test/mutation/setup.ts'],
    testTimeout: 180_000,
    sequence: { sequencer: NearestFirst },
  },
})
