import { type Issue, type Person, personsOf, type RulesetVersion, versionInForce } from 'immigration-rulesets'
import { answering, issuesOf, loadAnswering } from '../../state/answers.ts'
import type { ClientFile } from '../../state/client.ts'
import { once } from '../../state/once.ts'
import { asOf } from '../../state/question.ts'
import { catalogue, load, loaded } from '../../state/rulesets.ts'

/** A client file that was read, and all that cannot be understood in it, by path; no file where not even its names can be. */
export interface ReadFile {
  readonly file?: ClientFile
  readonly issues: readonly Issue[]
}

type Reader = typeof import('immigration-rulesets/read')

let reader: Reader | undefined

const loadReader = once(
  () => import('immigration-rulesets/read'),
  (loaded) => {
    reader = loaded
  },
)

/**
 * Reads the text of a client file against every ruleset: what none of them knows is misspelt, and what any of them cannot understand is told.
 *
 * The reader and the rulesets are loaded for it; gives nothing where they cannot be.
 */
export async function readClientFile(text: string): Promise<ReadFile | undefined> {
  const there = await Promise.all([loadReader(), loadAnswering(), load(...catalogue.map(({ id }) => id))])
  const tools = answering.peek()
  if (reader === undefined || tools === undefined || there.includes(false)) return undefined
  const { misspelt, parseJson, readFacts } = reader
  try {
    const file = parseJson(text) as ClientFile
    const versions = [...loaded.peek().values()].flatMap((ruleset) => ruleset.versions)
    const persons = personsOf(file)
    const misnamed = persons.flatMap((person) => within(person, misspelt(versions, person.facts)))
    if (misnamed.length > 0) return { issues: misnamed }
    const wrong = persons.flatMap((person) =>
      within(
        person,
        current().flatMap((version) => faultsOf(version, tools.pickFacts(version, person.facts).facts, readFacts)),
      ),
    )
    return { file, issues: firstOfEach(wrong) }
  } catch (error) {
    return { issues: issuesOf(error) }
  }
}

/** Issues in the facts of a person, by their paths in the file. */
function within({ path }: Person, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, path: [path, issue.path].filter(Boolean).join('.') }))
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

function faultsOf(version: RulesetVersion, facts: ClientFile, readFacts: Reader['readFacts']): readonly Issue[] {
  try {
    readFacts(version, facts, { asOf: asOf.peek() })
    return []
  } catch (error) {
    return issuesOf(error)
  }
}

/** The first of the issues of each path: several rulesets say of the same thing what is wrong, each in its own words. */
function firstOfEach(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.toReversed().map((issue) => [issue.path, issue])).values()].reverse()
}
