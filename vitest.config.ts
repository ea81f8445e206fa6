import { defineConfig } from 'vitest/config'

// No test is about speed: a slow machine only makes the properties take longer.
export default defineConfig({ test: { testTimeout: 180_000 } })
