import { type Issue, personsOf, pickFacts, type RulesetVersion, versionInForce } from 'immigration-rulesets'
import { issuesOf } from '../../state/answers.ts'
import type { ClientFile } from '../../state/client.ts'
import { asOf } from '../../state/question.ts'
import { catalogue, load, loaded } from '../../state/rulesets.ts'

/** A client file that was read, or all that cannot be understood in it, by path. */
export type ReadFile = { readonly file: ClientFile } | { readonly issues: readonly Issue[] }

/**
 * Reads the text of a client file against every ruleset: what none of them knows is misspelt, and what any of them cannot understand is told.
 *
 * The reader and the rulesets are loaded for it; nothing is taken in unless all of it can be.
 */
export async function readClientFile(text: string): Promise<ReadFile> {
  const [{ misspelt, parseJson, readFacts }] = await Promise.all([
    import('immigration-rulesets/read'),
    load(...catalogue.map(({ id }) => id)),
  ])
  try {
    const file = parseJson(text) as ClientFile
    const versions = [...loaded.peek().values()].flatMap((ruleset) => ruleset.versions)
    const issues = personsOf(file).flatMap(({ path, facts }) => {
      const found = [...misspelt(versions, facts), ...current().flatMap((version) => faultsOf(version, facts, readFacts))]
      return found.map((issue) => ({ ...issue, path: [path, issue.path].filter(Boolean).join('.') }))
    })
    return issues.length === 0 ? { file } : { issues: once(issues) }
  } catch (error) {
    return { issues: issuesOf(error) }
  }
}

/** The versions in force on the day of the question. */
function current(): readonly RulesetVersion[] {
  return [...loaded.peek().values()].flatMap((ruleset) => {
    try {
      return versionInForce(ruleset, { asOf: asOf.peek() })
    } catch {
      return []
    }
  })
}

type ReadFacts = typeof import('immigration-rulesets/read').readFacts

function faultsOf(version: RulesetVersion, facts: ClientFile, readFacts: ReadFacts): readonly Issue[] {
  try {
    readFacts(version, pickFacts(version, facts).facts, { asOf: asOf.peek() })
    return []
  } catch (error) {
    return issuesOf(error)
  }
}

function once(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.path}\n${issue.message}`, issue])).values()]
}
