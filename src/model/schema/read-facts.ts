import * as z from 'zod/mini'
import { parsePlainDate } from '../../calendar/plain-date.ts'
import { InvalidFactsError, type Issue } from '../../errors.ts'
import { assertVersion } from '../checked.ts'
import type { FactsFor } from '../fact.ts'
import { unknownName } from '../input/describe.ts'
import { inOrder } from '../input/issue.ts'
import { type OptionTable, optional, readBoolean, readDay, readOptions } from '../input/options.ts'
import { pathOf } from '../input/path.ts'
import { prepareFacts } from '../situation/prepare-facts.ts'
import { stayFieldNames } from '../stays/stay-fields.ts'
import type { RulesetVersion } from '../version.ts'
import { factsSchema } from './facts-schema.ts'

/** What facts are read against. */
export interface ReadFactsOptions {
  /** The day that the question will be about, as `YYYY-MM-DD`; without one, nothing is refused for lying after it. */
  readonly asOf?: string
  /** Whether assumed values stand in for absent facts; they do where this is left out. */
  readonly assumptions?: boolean
}

const readFactsOptions: OptionTable<ReadFactsOptions> = { asOf: optional(readDay), assumptions: optional(readBoolean) }

/**
 * Reads facts of a version from plain data: whatever is read can be evaluated.
 *
 * @param json - What `parseJson` gives, or any plain data.
 *
 * @returns The facts, typed, as a copy.
 *
 * @throws {@link InvalidFactsError} naming every issue by path, in the words that `evaluate` has for it.
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be.
 * @throws {@link InvalidRulesetError} when something is wrong with the version.
 *
 * @example
 * readFacts(version, { birthDate: '1988-04' }) //=> { birthDate: '1988-04' }
 */
export function readFacts<Version extends RulesetVersion>(
  version: Version,
  json: unknown,
  options: ReadFactsOptions = {},
): FactsFor<Version['facts']> {
  assertVersion(version)
  const { asOf = '', assumptions = true } = readOptions(options, readFactsOptions)
  const day = parsePlainDate(asOf) ?? Number.POSITIVE_INFINITY
  const parsed = z.safeParse(factsSchema(version), json)
  const issues = new Map<string, Issue>()
  const add = (issue: Issue) => issues.set(`${issue.path}\n${issue.message}`, issue)
  for (const issue of parsed.error?.issues ?? []) toIssues(version, issue, []).forEach(add)
  for (const issue of refusalsOf(version, json, day, assumptions)) add(issue)
  if (!parsed.success || issues.size > 0) throw new InvalidFactsError(inOrder(json, [...issues.values()]))
  return parsed.data
}

/** Finds all that `evaluate` would refuse: what is wrong with values alone, and how they lie to each other. */
function refusalsOf(version: RulesetVersion, facts: unknown, asOf: number, assumptions: boolean): readonly Issue[] {
  try {
    prepareFacts(version, facts, asOf, assumptions)
    return []
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues
    throw error
  }
}

/** Tells what zod found; of a fact that could be `'unknown'` instead, what is wrong with the value. */
function toIssues(version: RulesetVersion, issue: z.core.$ZodIssue, above: readonly PropertyKey[]): readonly Issue[] {
  const keys = [...above, ...issue.path]
  if (issue.code === 'invalid_union') return (issue.errors[0] ?? []).flatMap((inner) => toIssues(version, inner, keys))
  if (issue.code !== 'unrecognized_keys') return [{ path: pathOf(keys), message: issue.message }]
  const [fact] = keys
  const what = fact === undefined ? 'fact' : 'field'
  const known = fact === undefined ? Object.keys(version.facts) : fieldNames(version, String(fact))
  return issue.keys.map((key) => ({ path: pathOf([...keys, key]), message: unknownName(what, key, known) }))
}

function fieldNames(version: RulesetVersion, name: string): readonly string[] {
  const fact = version.facts[name]
  return fact?.type === 'records' ? Object.keys(fact.fields) : stayFieldNames
}
