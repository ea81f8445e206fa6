export { factsJsonSchema } from './model/facts-json-schema.ts'
export { parseJson } from './model/parse-json.ts'
export { type ReadFactsOptions, readFacts } from './model/read-facts.ts'
export { readVersion } from './model/read-version.ts'
