import { compile } from '../../src/diagram/compile.ts'
import { InvalidRulesetError, type Issue, RulesetError } from '../../src/errors.ts'
import { readFacts } from '../../src/model/schema/read-facts.ts'
import { readVersion } from '../../src/model/schema/read-version.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { issuesOf } from '../support/issues-of.ts'
import { borduriaVersion, vary } from '../support/versions.ts'

/**
 * What a version made from the good one is refused with, the same by the reader and by the engine.
 *
 * @returns The whole text of the error without its first line and the ids of rules, or that there is none.
 */
export function refusalOf(edits: Readonly<Record<string, unknown>>): string {
  const read = messageOf(() => readVersion(vary(edits)))
  const compiled = messageOf(() => compile(vary(edits)))
  return read === compiled ? read : `read: ${read}\ncompiled: ${compiled}`
}

/** The text of the error that a call ends with, without the line that names the version. */
export function messageOf(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    if (!(error instanceof RulesetError)) throw error
    if (!(error instanceof InvalidRulesetError)) return error.message
    return error.message
      .replace(`invalid ruleset \`${error.version}\`:\n`, '')
      .replaceAll(/^ {2}/gm, '')
      .replaceAll(/^(rules\[\d+\]\S*) \(rule `[\w-]+`\): /gm, '$1: ')
  }
  return 'nothing is wrong'
}

/** The day of every question about facts here. */
export const asOf = '2026-06-30'

/**
 * What facts are refused with, the same when they are evaluated and when they are read, though not always in the same order.
 *
 * @returns The whole text of the error without its first line, or that there is none.
 */
export function refusalOfFacts(facts: unknown, version: RulesetVersion = borduriaVersion): string {
  const [evaluated, read] = [
    issuesOf(() => evaluate(version, facts as never, { asOf })),
    issuesOf(() => readFacts(version, facts, { asOf })),
  ]
  const lines = evaluated.map(({ path, message }) => `${path || '(root)'}: ${message}`)
  const sorted = (issues: readonly Issue[]) => issues.map(({ path, message }) => `${path}: ${message}`).sort()
  return sorted(evaluated).join() === sorted(read).join()
    ? lines.join('\n') || 'nothing is wrong'
    : `read: ${JSON.stringify(read)}\nevaluated: ${lines}`
}
