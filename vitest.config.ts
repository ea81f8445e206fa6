import { defineConfig } from 'vitest/config'

// No test is about speed: a slow machine only makes the properties take longer. Of its own accord vitest leaves one core idle.
// Tests write versions as plain objects, which are checked when they are first used.
export default defineConfig({
  test: { testTimeout: 180_000, maxWorkers: '100%', setupFiles: ['src/model/check-version.ts'], expect: { poll: { timeout: 10_000 } } },
})
