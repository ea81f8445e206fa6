// Prints a hash of everything that the built package says of the named cases, or of one in so many: the same on every Node and in every zone,
// byte for byte. `node test/package/results.mjs [one in]`.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { evaluate, renderEvaluation, versionNamed } from '../../dist/index.js'
import { rulesets } from '../../dist/rulesets/index.js'

const folder = new URL('../rulesets/cases/', import.meta.url)
const hash = createHash('sha256')
const oneIn = Number(process.argv[2] ?? 1)
let [cases, told] = [0, 0]
for (const file of readdirSync(folder, { recursive: true }).sort()) {
  if (!file.endsWith('.json')) continue
  const ruleset = rulesets[file.replaceAll(/[/\\]/g, '-').replace('.json', '')]
  for (const { version, asOf, readings = {}, facts } of JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) {
    cases += 1
    if (cases % oneIn !== 0) continue
    const law = versionNamed(ruleset, version)
    const evaluation = evaluate(law, facts, { asOf, readings })
    hash.update(JSON.stringify(evaluation))
    for (const language of ['en', 'zh']) hash.update(renderEvaluation(law, evaluation, { language }))
    told += 1
  }
}
console.log(`${told} of ${cases} cases: ${hash.digest('hex')}`)
