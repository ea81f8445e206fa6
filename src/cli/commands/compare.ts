import { destinations, rulesets } from '../../../rulesets/index.ts'
import { type Comparison, compareDestinations, renderComparison } from '../../analysis.ts'
import type { Language } from '../../calendar/language.ts'
import { jsonText } from '../../model/json-text.ts'
import { outcomeWith } from '../../model/roles.ts'
import { eachPerson, type Person } from '../../model/situation/family.ts'
import type { Ruleset } from '../../model/version.ts'
import { heading, type Layout, type Line, layOut, paragraph } from '../../text/lines.ts'
import { personTitles } from '../../text/person.ts'
import { comparisonPhrases } from '../../text/phrases/books/comparison.ts'
import type { Arguments } from '../arguments.ts'
import { withFacts } from '../check-facts.ts'
import { dateOption } from '../choose-version.ts'
import { exit, type Io } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { personsInJson } from '../persons-in-json.ts'
import { languageOf, questionOptions, readPersons, tellIgnored } from '../read-case.ts'
import { layoutFor } from '../terminal.ts'

/** How `compare` is called. */
export const usage: CommandUsage = {
  name: 'compare',
  summary: 'puts one history under the rules of every destination, side by side',
  options: ['facts', 'as-of', 'known-on', 'no-assumptions', 'language', 'color', 'json', 'help'],
}

/** Prints a table of countries by destination for the history of each person of a client file. */
export async function compare(args: Arguments, io: Io): Promise<number> {
  const layout = layoutFor(args, io)
  const { asOf, path = '' } = questionOptions(args, true)
  const knownOn = dateOption(args, 'known-on')
  const language = languageOf(args)
  const known = new Set(destinations.flatMap(({ versions }) => versions.flatMap((version) => Object.keys(version.facts))))
  const answers = eachPerson(await readPersons(path, io), ({ path: _, facts: client, ...person }) => {
    const facts = Object.fromEntries(Object.entries(client).filter(([fact]) => known.has(fact)))
    const comparison = withFacts(client, () =>
      compareDestinations(facts, {
        asOf,
        rulesets: destinations,
        assumptions: !args.has('no-assumptions'),
        ...(knownOn !== undefined && { knownOn }),
      }),
    )
    const ignored = Object.keys(client).filter((fact) => !known.has(fact))
    return { person, answer: { ...comparison, ignored } }
  })
  tellIgnored({ ignored: [...new Set(answers.flatMap(({ answer }) => answer.ignored))] }, args, io)
  const texts = answers.map(({ answer }) => renderComparison(answer, language, layout))
  const text = () => `${underTitles(answers, texts, language, layout)}\n${layOut([leftOut(language)], layout)}`
  io.stdout.write(`${args.has('json') ? jsonText(personsInJson(answers), 2) : text()}\n`)
  return answers.some(({ answer }) => isOpen(answer)) ? exit.open : exit.decided
}

/** Names the rulesets about police certificates that have no column, so that nobody takes the table for all there is. */
function leftOut(language: Language): readonly Line[] {
  const say = comparisonPhrases[language]
  const others = Object.values<Ruleset>(rulesets).filter(
    (ruleset) => !destinations.includes(ruleset) && ruleset.versions.some((version) => outcomeWith(version, 'certificate-required')),
  )
  return paragraph(say.leftOut(others.map(({ id, title }) => `${title[language]} (${id})`).join(say.semicolon)), '', { tone: 'quiet' })
}

/** Puts the text of each person of a family under the role and name; that of one person stays as it is. */
function underTitles(
  answers: readonly { readonly person: Pick<Person, 'role' | 'name'> }[],
  texts: readonly string[],
  language: Language,
  layout: Layout,
): string {
  if (texts.length === 1) return texts.join('')
  const titles = personTitles(
    answers.map(({ person }) => person),
    language,
  )
  return texts.map((text, index) => `${layOut([heading(titles[index] ?? '', '#')], layout)}\n\n${text}`).join('\n')
}

function isOpen({ columns, rows }: Comparison): boolean {
  return (
    columns.some(({ version }) => version === null) ||
    rows.some(({ cells }) => cells.some(({ status }) => status !== 'applies' && status !== 'does-not-apply'))
  )
}
