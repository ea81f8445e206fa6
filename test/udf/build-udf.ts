import { resolve } from 'node:path'
import { build } from 'esbuild'
import { rulesets } from '../../rulesets/index.ts'
import { placesOfChina } from '../../rulesets/places/china.ts'
import { digestOf, type Ruleset } from '../../src/index.ts'

/**
 * Builds the functions of a ruleset into one script that needs nothing but ECMAScript: `immigrationRulesets.evaluate(facts, asOf)` and
 * `immigrationRulesets.statuses(facts, asOf)`, for the user-defined functions of a warehouse.
 */
export async function buildUdf(ruleset: Ruleset): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entryOf(ruleset), resolveDir: resolve(import.meta.dirname, '../..'), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'immigrationRulesets',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
  })
  return outputFiles[0]?.text ?? ''
}

/** The versions as they are once amended, so that nothing is put together where a query waits; the gazetteer that many have stands there once. */
function entryOf(ruleset: Ruleset): string {
  const shared = 'the places of China'
  const json = JSON.stringify(ruleset, (_, value) => (value === placesOfChina ? shared : value))
  return [
    "import { placesOfChina } from './rulesets/places/china.ts'",
    "import { takeAsShipped } from './src/model/checked.ts'",
    "import { freeze } from './src/model/freeze.ts'",
    "import { functionsOf } from './src/batch/functions.ts'",
    `const ruleset = freeze(${json.replaceAll(JSON.stringify(shared), 'placesOfChina')})`,
    `const digests = ${JSON.stringify(ruleset.versions.map(digestOf))}`,
    'ruleset.versions.forEach((version, index) => takeAsShipped(version, digests[index]))',
    `export const { evaluate, statuses } = functionsOf(ruleset, ${JSON.stringify(namesKnown())})`,
  ].join('\n')
}

/** The names of the facts of every version, and of the fields of their records: what is none of them is misspelt. */
function namesKnown(): readonly object[] {
  const all: readonly Ruleset[] = Object.values(rulesets)
  const named = all
    .flatMap(({ versions }) => versions)
    .flatMap(({ facts }) => Object.entries(facts))
    .map(([name, definition]) => {
      if (definition.type !== 'records') return { [name]: {} }
      return { [name]: { type: 'records', fields: Object.fromEntries(Object.keys(definition.fields).map((field) => [field, {}])) } }
    })
  // A list can have fields in one version that it has not in another.
  return [...new Map(named.map((facts) => [JSON.stringify(facts), { facts }])).values()]
}
