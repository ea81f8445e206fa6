import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { RulesetVersion } from '../../src/index.ts'
import { emptyVersion } from '../support/arbitrary-version.ts'

const raw = (): RulesetVersion => ({
  ...structuredClone(emptyVersion),
  ruleset: 'my-firm',
  inForce: { from: '2026-01-01', basis: 'exact' },
})

// A program of its own each time, which holds what it imports.
beforeEach(() => vi.resetModules())

describe('a program that only applies versions', () => {
  it('applies none that was not checked, and says how to have it checked', async () => {
    const { evaluate, decider } = await import('../../src/index.ts')
    for (const apply of [() => evaluate(raw(), {}, { asOf: '2026-11-21' }), () => decider(raw(), { asOf: '2026-11-21' })]) {
      expect(apply).toThrow(/^invalid ruleset `my-firm@2026-01-01`:\n {2}\(root\): it has not been checked: make it with `defineVersion`/)
    }
  })

  it('applies those that were checked when the package was built', async () => {
    const { evaluate } = await import('../../src/index.ts')
    const { takeAsShipped } = await import('../../src/model/checked.ts')
    const shipped = takeAsShipped(raw(), 'sha256:of the build')
    expect(evaluate(shipped, {}, { asOf: '2026-11-21' })).toMatchObject({ digest: 'sha256:of the build', findings: [] })
    expect(Object.isFrozen(shipped.facts)).toBe(true)
  })
})

describe('a program that makes versions, too', () => {
  it.each(['authoring', 'read'] as const)('has every version checked when it is first used: %s', async (entry) => {
    await import(`../../src/${entry}.ts`)
    const { evaluate } = await import('../../src/index.ts')
    const { digestOf } = await import('../../src/index.ts')
    expect(evaluate(raw(), {}, { asOf: '2026-11-21' })).toMatchObject({ digest: digestOf(raw()), findings: [] })
    expect(() => evaluate({ ...raw(), revision: 0 }, {}, { asOf: '2026-11-21' })).toThrow('revision: `0` is not a whole number from 1')
  })
})
