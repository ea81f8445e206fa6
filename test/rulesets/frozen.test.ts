import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { digestOf, meaningOf, type Ruleset, versionName } from '../../src/index.ts'
import { readVersion } from '../../src/read.ts'

/** Both digests of every version, by name and revision: a correction of what it decides is a new revision, and the old one stays as it was. */
const recorded: Readonly<Record<string, { readonly digest: string; readonly meaning: string }>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'digests.json'), 'utf8'),
)

const all: readonly Ruleset[] = Object.values(rulesets)
const versions = all.flatMap((ruleset) =>
  ruleset.versions.map((version) => ({ name: `${versionName(version)}.${version.revision}`, version })),
)

describe('released versions', () => {
  it.each(versions)('$name has the digests that were recorded for it: `npm run record` writes them', ({ name, version }) => {
    expect({ digest: digestOf(version), meaning: meaningOf(version) }).toEqual(recorded[name])
  })

  it.each(versions)('$name is the same when it is read from JSON', ({ version }) => {
    const read = readVersion(JSON.parse(JSON.stringify(version)))
    expect(digestOf(read)).toBe(digestOf(version))
    expect(meaningOf(read)).toBe(meaningOf(version))
  })

  it.each(versions)('$name is frozen throughout', ({ version }) => {
    const thawed: unknown[] = []
    const walk = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) thawed.push(value)
      Object.values(value).forEach(walk)
    }
    walk(version)
    expect(thawed).toEqual([])
  })

  it('are all there that were recorded', () => {
    expect(Object.keys(recorded).filter((name) => !versions.some((version) => version.name === name))).toEqual([])
  })
})
