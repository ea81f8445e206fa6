import * as z from 'zod/mini'
import { assertVersion } from '../check-version.ts'
import type { RulesetVersion } from '../version.ts'
import { factsSchema } from './facts-schema.ts'

/**
 * Describes the facts of a version as a JSON Schema (draft 2020-12), for forms and for other programs.
 *
 * The questions are the titles, and the values that are assumed of absent facts the defaults. Data that the schema accepts can still be
 * refused for its meaning, such as a stay that ends before it begins.
 *
 * @returns Plain JSON.
 *
 * @throws {@link InvalidRulesetError} when something is wrong with the version.
 */
export function factsJsonSchema(version: RulesetVersion): Readonly<Record<string, unknown>> {
  assertVersion(version)
  const { schema, annotations } = factsSchema(version)
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', metadata: annotations })))
}
