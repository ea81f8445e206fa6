import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesets } from '../../rulesets/index.ts'
import { digestOf, meaningOf, type Ruleset, versionName } from '../../src/index.ts'
import { recordDifferences, withChanges } from './differences.ts'
import { withVersions } from './readme-versions.ts'

// `npm run record`: writes what is kept of every version beside the code: its digests, its day in the README, what programs
// rely on, and what `npm run trace` writes.
const all: readonly Ruleset[] = Object.values(rulesets)
const digests = all.flatMap(({ versions }) =>
  versions.map((version) => [`${versionName(version)}.${version.revision}`, { digest: digestOf(version), meaning: meaningOf(version) }]),
)
writeFileSync(join(import.meta.dirname, '../rulesets/digests.json'), `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`)

const readme = join(import.meta.dirname, '../../README.md')
writeFileSync(readme, withVersions(readFileSync(readme, 'utf8'), all))

// Somebody of whom two versions say different things is looked for only where a version means something else than before.
all.forEach(recordDifferences)
const changelog = join(import.meta.dirname, '../../CHANGELOG.md')
writeFileSync(changelog, withChanges(readFileSync(changelog, 'utf8'), all))

await import('../package/run-surface.ts')

await import('../conformance/write.ts')

// Last, since what it writes beside each ruleset tells all of this.
await import('../traceability/run.ts')

console.log('What cases expect is judged by `npx vitest run test/rulesets/cases.test.ts`, not here.')
