import { rulesets } from '../../../rulesets/index.ts'
import type { Language } from '../../calendar/language.ts'
import { digestOf, meaningOf } from '../../model/digest.ts'
import { jsonText } from '../../model/json-text.ts'
import { type Ruleset, type RulesetVersion, versionName } from '../../model/version.ts'
import type { Arguments } from '../arguments.ts'
import { exit, type Io } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { languageOf } from '../read-case.ts'

/** How `list` is called. */
export const usage: CommandUsage = {
  name: 'list',
  summary: 'lists every ruleset with its versions',
  options: ['language', 'json', 'help'],
}

/** Prints every ruleset with its versions. */
export async function list(args: Arguments, io: Io): Promise<number> {
  const language = languageOf(args)
  const all: readonly Ruleset[] = Object.values(rulesets)
  const text = args.has('json') ? jsonText(all.map(describe), 2) : all.map((ruleset) => inLines(ruleset, language).join('\n')).join('\n\n')
  io.stdout.write(`${text}\n`)
  return exit.decided
}

function describe({ id, title, jurisdiction, versions }: Ruleset) {
  return {
    id,
    title,
    jurisdiction,
    versions: versions.map((version) => ({
      version: version.inForce.from,
      basis: version.inForce.basis,
      revision: version.revision,
      encodedOn: version.encodedOn,
      verifiedOn: version.verifiedOn,
      digest: digestOf(version),
      meaning: meaningOf(version),
    })),
  }
}

function inLines({ id, title, versions }: Ruleset, language: Language): readonly string[] {
  return [id, `  ${title[language]}`, ...versions.map((version) => `  ${versionName(version)}  ${statuses[language](version)}`)]
}

/** Says how a version stands. */
const statuses: Readonly<Record<Language, (version: RulesetVersion) => string>> = {
  en: ({ inForce, revision, verifiedOn }) =>
    `revision ${revision}, verified ${verifiedOn}${inForce.basis === 'bound' ? ', first day not known exactly' : ''}`,
  zh: ({ inForce, revision, verifiedOn }) =>
    `第 ${revision} 次修订，${verifiedOn} 核对${inForce.basis === 'bound' ? '，确切生效日不明' : ''}`,
}
