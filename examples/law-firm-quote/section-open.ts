import type { RulesetVersion } from '../../src/index.ts'
import { type Answer, type Composition, of } from './compose.ts'
import type { Sources } from './sources.ts'
import { listed, rulesOf, titleOf } from './words.ts'

/** The steps to a quote, in order. */
const steps = ['questionnaire', 'research-payment', 'documents']

/**
 * Writes what the quote will say, what is left to do for it, what is still open, and what was assumed.
 *
 * @returns Lines of Markdown.
 */
export function sectionOpen({ unitedStates, china, quote, cities }: Composition, sources: Sources): readonly string[] {
  const contents = of(quote, 'quote-includes').filter(({ status }) => status === 'applies')
  const area = of(quote, 'service-area').slice(0, 1)
  const toDo = steps.flatMap((outcome) => of(quote, outcome).filter(({ status }) => status === 'applies'))
  const answers = [unitedStates, china]
  const questions = answers.flatMap(({ version, evaluation }) =>
    evaluation.missing.map((path) => ({ path, ...questionAt(version, path, cities) })),
  )
  // What an application turns on follows from what the bureaus and the client answer, but not how many agencies there are to visit.
  const agencies = quote.evaluation.missing.filter((path) => path.endsWith('.moreThanTwoAgencies'))
  // What was assumed and waits to be confirmed is told below, among what we assumed.
  const next = answers.map(({ evaluation }) => evaluation.nextQuestion).find((question) => question !== null && question.gap !== 'assumed')
  const first = questions.find(({ path }) => path === next?.fact)
  // What decides most may be for a bureau to say; the client is asked what only the client can.
  const forClient = first?.ofBureau === false ? first : questions.find(({ ofBureau }) => !ofBureau)
  const everything = new Set([...questions, ...agencies.map((path) => questionAt(quote.version, path, cities))].map(({ text }) => text))
  return [
    '',
    '## 5. What the quote includes, and the steps to it',
    '',
    ...contents.flatMap((finding) => [
      ...rulesOf(quote, finding).map((rule) => `- ${rule}`),
      '',
      `Source: ${sources.cite(quote, finding.citations)}`,
    ]),
    '',
    ...area.map((finding) => `For ${listed(cities)}: ${titleOf(quote, finding)} ${sources.cite(quote, finding.citations)}.`),
    '',
    ...(toDo.length === 0 ? ['Nothing is left to do for it.'] : ['Left to do:', '']),
    ...toDo.map((finding) => `- ${rulesOf(quote, finding).join('; ')} ${sources.cite(quote, finding.citations)}`),
    '',
    '## 6. What we have to know next',
    '',
    ...(forClient === undefined ? ['We have no question to you at present.'] : [`**To you: ${forClient.text}**`]),
    ...(first?.ofBureau === true ? ['', `We ask first, since it decides most: ${first.text}`] : []),
    '',
    ...(everything.size === 0 ? [] : ['Everything that can still change this letter:', '']),
    ...[...everything].map((text) => `- ${text}`),
    '',
    '## 7. What we assumed',
    '',
    ...assumptionsOf([unitedStates, china, quote]),
  ]
}

/** A question as it can be put: of an entry of a list, with the city that it is about. */
function questionAt(
  version: RulesetVersion,
  path: string,
  cities: readonly string[],
): { readonly text: string; readonly ofBureau: boolean } {
  const [, name = path, index, field] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(path) ?? []
  const fact = version.facts[name]
  const entry = fact?.type === 'records' && field !== undefined ? fact.fields[field] : undefined
  const question = entry?.question.en ?? fact?.question.en ?? path
  // Profiles and applications lie in the order of the cities.
  const about = name === 'cnCityProfiles' || name === 'applications' ? `${cities[Number(index)]}: ` : ''
  return { text: about + question, ofBureau: question.startsWith('Ask this bureau') }
}

/** What stands in for facts that were not given; an assumption that several rulesets make is told once. */
function assumptionsOf(answers: readonly Answer[]): readonly string[] {
  const by = new Map<string, string[]>()
  for (const { version, evaluation } of answers) {
    for (const { fact, value } of evaluation.assumptions) {
      const shown = Array.isArray(value) ? 'none' : value === true ? 'yes' : value === false ? 'no' : String(value)
      // `residences[].kind` is about every stay that does not say what it was.
      const question = fact.endsWith('[].kind') ? 'What was a stay that does not say it?' : version.facts[fact]?.question.en
      const line = `${question ?? fact} Assumed: ${shown}`
      by.set(line, [...(by.get(line) ?? []), `\`${version.ruleset}\``])
    }
  }
  return [...by].map(([line, rulesets]) => `- ${line} (${listed(rulesets)}).`)
}
