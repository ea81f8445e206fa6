import { freeze } from '../freeze.ts'
import type { RulesetVersion } from '../version.ts'
import { applyAmendment, type Changes } from './apply-amendment.ts'
import type { Chapter } from './define-chapter.ts'
import { complete, compose, onlyCited, type Written } from './put-together.ts'

/**
 * What the rulesets of the package are made with where it is built, in place of `authoring.ts`: the same, without any check. Every one of them
 * was checked to be built, so that no program which applies them alone has the checks, or waits for them.
 */

export { defineTerms } from './define-terms.ts'

type AnyChapter = Chapter<string, string, string, string>

export function defineVersion(written: Written): RulesetVersion {
  return onlyCited(complete(written))
}

export function composeVersion(head: object, terms: object, chapters: readonly AnyChapter[]): RulesetVersion {
  return defineVersion(compose(head, terms, chapters))
}

export function amendVersion(before: RulesetVersion, changes: Changes): RulesetVersion {
  return defineVersion(applyAmendment(before, changes))
}

export function defineChapter(_terms: object, chapter: AnyChapter): AnyChapter {
  return chapter
}

export function defineRuleset(ruleset: object): object {
  return freeze(ruleset)
}
