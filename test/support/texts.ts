import { rulesets } from '../../rulesets/index.ts'
import type { Text } from '../../src/model/text.ts'
import type { Ruleset, RulesetVersion } from '../../src/model/version.ts'

/** Every text for people of a version, by its path: whatever has an English or a Chinese side, wherever it stands. */
export function textsOf(version: RulesetVersion): readonly (readonly [path: string, text: Text])[] {
  return found(version, '')
}

/** The titles of all rulesets. */
export function rulesetTitles(): readonly (readonly [path: string, text: Text])[] {
  return Object.values(rulesets).flatMap((ruleset: Ruleset) =>
    found({ [ruleset.id]: { title: ruleset.title, shortTitle: ruleset.shortTitle ?? {} } }, ''),
  )
}

function found(value: unknown, path: string): readonly (readonly [string, Text])[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value || 'zh' in value) return [[path, value as Text]]
  return Object.entries(value).flatMap(([name, inner]) => found(inner, path === '' ? name : `${path}.${name}`))
}
