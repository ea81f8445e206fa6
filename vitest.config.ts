import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Where files are that take minutes, the longest first. */
const long = ['test/laws/reaching/', 'test/workbench/', 'test/rulesets/written', 'test/smt/', 'test/laws/', 'test/adapters/', 'test/cli/']

/** Begins with what takes long, so that no core waits at the end for another. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      (long.findIndex((path) => moduleId.includes(path)) + long.length + 1) % (long.length + 1)
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

// No test is about speed: a slow machine only makes the properties take longer. Of its own accord vitest leaves one core idle.
// Tests write versions as plain objects, which are checked when they are first used.
export default defineConfig({
  test: { testTimeout: 180_000, maxWorkers: '100%', setupFiles: ['src/model/check-version.ts'], sequence: { sequencer: LongestFirst } },
})
