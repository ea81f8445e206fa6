export { parseJson } from './model/input/parse-json.ts'
export { factsJsonSchema } from './model/schema/facts-json-schema.ts'
export { type ReadFactsOptions, readFacts } from './model/schema/read-facts.ts'
export { readVersion } from './model/schema/read-version.ts'
