export { type FactsJsonSchemaOptions, factsJsonSchema } from './adapters/json-schema/facts-json-schema.ts'
export { parseJson } from './model/input/parse-json.ts'
export { type ReadFactsOptions, readFacts } from './model/schema/read-facts.ts'
export { readVersion } from './model/schema/read-version.ts'
