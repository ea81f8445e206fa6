import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesets } from '../../rulesets/index.ts'
import { digestOf, meaningOf, type Ruleset, versionName } from '../../src/index.ts'
import '../traceability/run.ts'
import { withVersions } from './readme-versions.ts'

// `npm run record`: writes what is kept of every version beside the code: its digests, its day in the README, and what `npm run trace` writes.
const all: readonly Ruleset[] = Object.values(rulesets)
const digests = all.flatMap(({ versions }) =>
  versions.map((version) => [`${versionName(version)}.${version.revision}`, { digest: digestOf(version), meaning: meaningOf(version) }]),
)
writeFileSync(join(import.meta.dirname, '../rulesets/digests.json'), `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`)

const readme = join(import.meta.dirname, '../../README.md')
writeFileSync(readme, withVersions(readFileSync(readme, 'utf8'), all))

console.log('What cases expect is judged by `npx vitest run test/rulesets/cases.test.ts`, not here.')
