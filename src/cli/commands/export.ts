import { toDmn } from '../../adapters/dmn.ts'
import { toJsonLogic } from '../../adapters/json-logic.ts'
import { toJsonRulesEngine } from '../../adapters/json-rules-engine.ts'
import { drafts } from '../../adapters/json-schema/facts-json-schema.ts'
import { toMermaid } from '../../adapters/mermaid.ts'
import { toSmtLib } from '../../adapters/smt-lib.ts'
import { InvalidArgumentError } from '../../errors.ts'
import { digestOf } from '../../model/digest.ts'
import { nameList } from '../../model/input/suggest.ts'
import { jsonText } from '../../model/json-text.ts'
import type { Text } from '../../model/text.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { factsJsonSchema } from '../../read.ts'
import type { Arguments } from '../arguments.ts'
import { chooseVersion, dateOption, findRuleset } from '../choose-version.ts'
import { unknownName } from '../faults.ts'
import { exit, type Io, UsageError } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { languageOf } from '../read-case.ts'
import { entriesOf, namedSo } from '../select-explanations.ts'

/** How `export` is called. */
export const usage: CommandUsage = {
  name: 'export',
  summary: 'writes a version in the language of another program',
  takes: 'ruleset',
  options: ['to', 'as-of', 'known-on', 'language', 'draft', 'outcome', 'help'],
}

/** What writes a version as the text of each format. */
const formats: Readonly<Record<string, (version: RulesetVersion, args: Arguments) => string>> = {
  'json-rules-engine': (version) => rulesOf(version, toJsonRulesEngine(version).rules),
  'json-logic': (version) => rulesOf(version, toJsonLogic(version).rules),
  'json-schema': (version, args) => jsonOf(factsJsonSchema(version, { language: languageOf(args), draft: draftOf(args) })),
  dmn: (version, args) => toDmn(version, { language: languageOf(args) }).xml,
  mermaid: chartOf,
  'smt-lib': (version) => {
    const { definitions, questions } = toSmtLib(version)
    return [definitions, ...questions.map(({ text }) => text)].join('\n')
  },
}

/** Prints a version for another program: the one named, the one in force on the as-of date, or the latest. */
export async function exportVersion(args: Arguments, io: Io): Promise<number> {
  findRuleset(args)
  const to = args.value('to')
  if (to === undefined) throw new UsageError(toNeeded)
  const write = Object.hasOwn(formats, to) ? formats[to] : undefined
  if (write === undefined) throw new UsageError(unknownName('format', to, Object.keys(formats), '--to: '))
  const { version } = chooseVersion(args, dateOption(args, 'as-of'))
  io.stdout.write(write(version, args))
  return exit.decided
}

const toNeeded: Text = {
  en: `\`--to\` is needed: write --to ${Object.keys(formats).join(' or --to ')}`,
  zh: `缺少 \`--to\`：请写 --to ${Object.keys(formats).join(' 或 --to ')}`,
}

/** The chart of the one outcome that is asked for; of a version with a single one, of that. */
function chartOf(version: RulesetVersion, args: Arguments): string {
  const asked = args.value('outcome')
  const all = Object.keys(version.outcomes)
  const outcomes = asked === undefined || all.includes(asked) ? all.filter((id) => id === (asked ?? id)) : outcomesLike(version, asked)
  const [outcome] = outcomes
  if (outcome === undefined || outcomes.length > 1) throw new UsageError(oneOutcome(outcomes))
  try {
    return toMermaid(version, outcome, { language: languageOf(args) })
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error
    throw new UsageError(error.message)
  }
}

/** The outcomes that have some words in their title. */
function outcomesLike(version: RulesetVersion, asked: string): readonly string[] {
  const found = namedSo('outcome', asked, entriesOf(version.outcomes))
  return [...(found ?? [])]
}

function oneOutcome(outcomes: readonly string[]): Text {
  return {
    en: `--outcome: a chart is of one outcome: write one of ${nameList(outcomes)}`,
    zh: `--outcome：一张图只画一项结果：请写其中之一 ${nameList(outcomes)}`,
  }
}

/** The draft of JSON Schema that is asked for; the newest where none is. */
function draftOf(args: Arguments): (typeof drafts)[number] {
  const asked = args.value('draft') ?? drafts[0]
  const draft = drafts.find((known) => known === asked)
  if (draft === undefined) throw new UsageError(unknownName('draft', asked, drafts, '--draft: '))
  return draft
}

/** The rules alone: operators and what derives facts are functions, which the package gives to programs. */
function rulesOf(version: RulesetVersion, rules: unknown): string {
  return jsonOf({
    ruleset: version.ruleset,
    version: version.inForce.from,
    revision: version.revision,
    digest: digestOf(version),
    rules,
  })
}

function jsonOf(value: unknown): string {
  return `${jsonText(value, 2)}\n`
}
