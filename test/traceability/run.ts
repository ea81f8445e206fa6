import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRulesetError } from '../../src/index.ts'
import { assertVersion } from '../../src/model/checked.ts'
import { compactOf } from './compact.ts'
import { tablesOf } from './tables.ts'
import { allRulesets, folderOf, traceRepository } from './trace-repository.ts'

// `npm run trace`: writes the matrix into the package and one table beside each ruleset; fails on what is not traced.
try {
  for (const { versions } of allRulesets) versions.forEach(assertVersion)
} catch (error) {
  if (!isRulesetError(error)) throw error
  // Of a version that cannot be used nothing is written, by `npm run record` neither.
  console.error(error.message)
  process.exit(1)
}
const trace = traceRepository()
const dist = join(import.meta.dirname, '../../dist')
mkdirSync(dist, { recursive: true })
writeFileSync(join(dist, 'traceability.json'), JSON.stringify(compactOf(trace)))
for (const ruleset of allRulesets) writeFileSync(join(folderOf(ruleset), 'README.md'), tablesOf(ruleset, trace))

const encoded = trace.clauses.filter(({ encoded }) => encoded.length > 0).length
console.log(`${trace.clauses.length} clauses, ${encoded} of them encoded by ${trace.rules.length} rules of ${allRulesets.length} rulesets`)
for (const fault of trace.faults) console.error(fault)
if (trace.faults.length > 0) process.exitCode = 1
