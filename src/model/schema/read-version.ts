import * as z from 'zod/mini'
import { InvalidRulesetError, type Issue } from '../../errors.ts'
import { ruleIdsOf, withMeaning } from '../check-version.ts'
import { assertVersion } from '../checked.ts'
import { versionVocabulary } from '../checks/version-vocabulary.ts'
import { checkVocabulary } from '../checks/vocabulary.ts'
import { freeze } from '../freeze.ts'
import { collectIssues } from '../input/collect-issues.ts'
import { describe } from '../input/describe.ts'
import { pathOf } from '../input/path.ts'
import { checkPlainData } from '../input/plain-data.ts'
import { nameOfVersion } from '../name-of-version.ts'
import { notGiven } from '../situation/read-entries.ts'
import type { RulesetVersion } from '../version.ts'
import { versionSchema } from './version-schema.ts'

/**
 * Reads a ruleset version from plain data, such as a private ruleset kept as JSON.
 *
 * What json-rules-engine takes in silence is refused: an empty `any`, `all` beside `any`, a property that means nothing, an operator
 * that does not compare what it is given.
 *
 * @param json - What `parseJson` gives, or any plain data; it is copied.
 *
 * @returns The version, frozen; its digest is that of the data.
 *
 * @throws {@link InvalidRulesetError} naming every issue by path.
 *
 * @example
 * // Throws: rules[0].when.any: an empty `any` never holds: give at least one condition
 * readVersion({ ...version, rules: [{ ...rule, when: { any: [] } }] })
 */
export function readVersion(json: unknown): RulesetVersion {
  refuse(
    json,
    collectIssues((complain) => checkPlainData(json, complain)),
  )
  const words = collectIssues((complain) => checkVocabulary(json, versionVocabulary, '', complain))
  const told = new Set(words.map(({ path }) => path))
  const form = [...words, ...findTypeIssues(json).filter(({ path }) => !told.has(path))]
  if (form.length > 0) refuse(json, withMeaning(json as RulesetVersion, form))
  const version = freeze(JSON.parse(JSON.stringify(json)) as RulesetVersion)
  assertVersion(version)
  return version
}

function refuse(json: unknown, issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InvalidRulesetError(nameOfVersion(json), issues, ruleIdsOf(json))
}

/** Finds what is not given, or not of the type that it should be. */
function findTypeIssues(json: unknown): readonly Issue[] {
  const { error } = z.safeParse(versionSchema, json, { reportInput: true })
  return collectIssues((complain) => {
    for (const issue of error?.issues ?? []) complain(pathOf(issue.path), explain(issue))
  })
}

/** What values should be, by the words that zod has for them. */
const expectations: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function explain(issue: z.core.$ZodIssue): string {
  if (issue.input === undefined) return notGiven
  if (issue.code === 'invalid_format') return 'this text is empty'
  if (issue.code === 'invalid_type')
    return `${describe(issue.input)} is not ${expectations[issue.expected] ?? `a value of type ${issue.expected}`}`
  return `${describe(issue.input)} is not a constant, a text or a reference such as \`{ "fact": "birthDate" }\``
}
