import { rulesets } from '../../rulesets/index.ts'
import type { Language } from '../calendar/language.ts'
import { InvalidFactsError, type Issue } from '../errors.ts'
import type { Facts } from '../model/fact.ts'
import { inOrder, issueAt } from '../model/input/issue.ts'
import { isPlainObject } from '../model/input/plain-object.ts'
import { misspelt } from '../model/situation/client-file.ts'
import { countryFault } from '../model/situation/scalar-fault.ts'
import type { Ruleset } from '../model/version.ts'
import { countryLike, countryName } from '../text/country-names.ts'
import { withoutMark } from '../text/describe/named.ts'
import { answerPhrases } from '../text/phrases/books/answer.ts'
import { givenFactsPhrases } from '../text/phrases/given-facts.ts'

const all: readonly Ruleset[] = Object.values(rulesets)
const versions = all.flatMap((ruleset) => ruleset.versions)

/**
 * Does something with the facts of one person. Names that no shipped ruleset knows are told together with whatever else is wrong; to what is no
 * country code, with the country whose name it nearly is.
 *
 * @throws {@link InvalidFactsError}
 */
export function withFacts<Result>(client: Facts, act: () => Result): Result {
  const names = misspelt(versions, client)
  const [result, issues] = attempt(act)
  const told = new Map([...names, ...issues].map((issue) => [`${issue.path}\n${issue.message}`, withCountry(client, issue)]))
  if (told.size > 0) throw new InvalidFactsError(inOrder(client, [...told.values()]))
  return result as Result
}

function attempt<Result>(act: () => Result): readonly [Result | undefined, readonly Issue[]] {
  try {
    return [act(), []]
  } catch (error) {
    if (error instanceof InvalidFactsError) return [undefined, error.issues]
    throw error
  }
}

function withCountry(client: Facts, issue: Issue): Issue {
  const value = valueAt(client, issue.path)
  if (typeof value !== 'string' || issue.message !== countryFault(value)) return issue
  const code = countryLike(value)
  if (code === undefined || issue.message.includes(`\`${code}\``)) return issue
  const say = (language: Language) => givenFactsPhrases[language].country(value, code, countryName(code, language))
  return issueAt(issue.path, say) ?? issue
}

/** What stands at a path of facts. */
function valueAt(facts: unknown, path: string): unknown {
  return (path.match(/[^.[\]]+/g) ?? []).reduce<unknown>(
    (value, key) =>
      Array.isArray(value) ? value[Number(key)] : isPlainObject(value) && Object.hasOwn(value, key) ? value[key] : undefined,
    facts,
  )
}

/** Says what is wrong with facts, issue by issue. */
export function factsErrorInWords({ issues }: InvalidFactsError, language: Language): string {
  const { heading, whole } = givenFactsPhrases[language]
  return [heading, ...issues.map(({ path, message, text }) => `  ${path === '' ? whole : path}: ${text?.[language] ?? message}`)].join('\n')
}

/** What people call a fact, or a field of its records, whichever shipped ruleset has it; its own name where none says. */
export function labelOfFact(path: string, language: Language): string {
  const [name = '', field] = path.split('.')
  const definitions = versions.flatMap(({ facts }) => (Object.hasOwn(facts, name) ? [facts[name]] : []))
  const label = definitions.find((definition) => definition?.label !== undefined)?.label?.[language]
  const fields = definitions.flatMap((definition) => (definition?.type === 'records' ? [definition.fields] : []))
  const part = field === undefined ? undefined : fields.find((known) => Object.hasOwn(known, field))?.[field]?.question[language]
  if (label === undefined || (field !== undefined && part === undefined)) return `\`${path}\``
  return label + (part === undefined ? '' : answerPhrases[language].aside(withoutMark(part)))
}
