import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesets } from '../../rulesets/index.ts'
import type { Ruleset } from '../../src/index.ts'
import { buildUdf } from './build-udf.ts'

// `npm run build:udf`: writes the script of every ruleset into dist/udf.
const folder = join(import.meta.dirname, '../../dist/udf')
mkdirSync(folder, { recursive: true })
const all: readonly Ruleset[] = Object.values(rulesets)
for (const ruleset of all) {
  const script = await buildUdf(ruleset)
  writeFileSync(join(folder, `${ruleset.id}.js`), script)
  console.log(`dist/udf/${ruleset.id}.js: ${Math.ceil(script.length / 1000)} kB`)
}
