import { toJsonLogic } from '../../adapters/json-logic.ts'
import { toJsonRulesEngine } from '../../adapters/json-rules-engine.ts'
import { drafts } from '../../adapters/json-schema/facts-json-schema.ts'
import { digestOf } from '../../model/digest.ts'
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

/** How `export` is called. */
export const usage: CommandUsage = {
  name: 'export',
  summary: 'writes a version in the language of another program',
  takes: 'ruleset',
  options: ['to', 'as-of', 'known-on', 'language', 'draft', 'help'],
}

const formats: Readonly<Record<string, (version: RulesetVersion, args: Arguments) => unknown>> = {
  'json-rules-engine': (version) => rulesOf(version, toJsonRulesEngine(version).rules),
  'json-logic': (version) => rulesOf(version, toJsonLogic(version).rules),
  'json-schema': (version, args) => factsJsonSchema(version, { language: languageOf(args), draft: draftOf(args) }),
}

/** Prints a version as JSON: the one named, the one in force on the as-of date, or the latest. */
export async function exportVersion(args: Arguments, io: Io): Promise<number> {
  findRuleset(args)
  const to = args.value('to')
  if (to === undefined) throw new UsageError(toNeeded)
  const write = Object.hasOwn(formats, to) ? formats[to] : undefined
  if (write === undefined) throw new UsageError(unknownName('format', to, Object.keys(formats), '--to: '))
  const { version } = chooseVersion(args, dateOption(args, 'as-of'))
  io.stdout.write(`${jsonText(write(version, args), 2)}\n`)
  return exit.decided
}

const toNeeded: Text = {
  en: `\`--to\` is needed: write --to ${Object.keys(formats).join(' or --to ')}`,
  zh: `缺少 \`--to\`：请写 --to ${Object.keys(formats).join(' 或 --to ')}`,
}

/** The draft of JSON Schema that is asked for; the newest where none is. */
function draftOf(args: Arguments): (typeof drafts)[number] {
  const asked = args.value('draft') ?? drafts[0]
  const draft = drafts.find((known) => known === asked)
  if (draft === undefined) throw new UsageError(unknownName('draft', asked, drafts, '--draft: '))
  return draft
}

/** The rules alone: operators and what derives facts are functions, which the package gives to programs. */
function rulesOf(version: RulesetVersion, rules: unknown): unknown {
  return {
    ruleset: version.ruleset,
    version: version.inForce.from,
    revision: version.revision,
    digest: digestOf(version),
    rules,
  }
}
