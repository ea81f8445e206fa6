import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesets } from '../../rulesets/index.ts'
import { digestOf, meaningOf, type Ruleset, versionName } from '../../src/index.ts'
import '../traceability/run.ts'

// `npm run record`: writes what is kept of every version beside the code: its digests, and what `npm run trace` writes.
const all: readonly Ruleset[] = Object.values(rulesets)
const digests = all.flatMap(({ versions }) =>
  versions.map((version) => [`${versionName(version)}.${version.revision}`, { digest: digestOf(version), meaning: meaningOf(version) }]),
)
writeFileSync(join(import.meta.dirname, '../rulesets/digests.json'), `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`)
