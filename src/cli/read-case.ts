import { rulesets } from '../../rulesets/index.ts'
import { type Language, languages } from '../calendar/language.ts'
import type { EvaluateOptions } from '../engine/case.ts'
import { InvalidFactsError } from '../errors.ts'
import type { FactDefinitions, Facts, FactsFor } from '../model/fact.ts'
import { misspelt, pickFacts } from '../model/situation/client-file.ts'
import { factsFault } from '../model/situation/prepare-facts.ts'
import type { Ruleset } from '../model/version.ts'
import { parseJson, readFacts } from '../read.ts'
import type { Evaluation } from '../reasons/evaluation.ts'
import type { RenderOptions } from '../text/context.ts'
import { horizonIn } from '../versions/in-force.ts'
import type { Arguments } from './arguments.ts'
import { type Chosen, chooseVersion, dateOption } from './choose-version.ts'
import { exit, type Io, UsageError } from './io.ts'
import { readInput } from './read-input.ts'

/** The question that a command answers: a version, facts, and what the caller chose. */
export interface CommandCase extends Chosen {
  readonly facts: FactsFor<FactDefinitions>
  /** What of the client file is of no use to the version. */
  readonly ignored: readonly string[]
  readonly options: EvaluateOptions
  readonly rendering: RenderOptions & { readonly language: Language }
}

/**
 * Reads the case that the arguments describe. Arguments are checked before any facts are read.
 *
 * @param factsNeeded - Whether a case without facts is an error.
 *
 * @throws {@link UsageError} {@link RulesetError} when an argument or the facts cannot be used.
 */
export async function readCase(args: Arguments, io: Io, factsNeeded: boolean): Promise<CommandCase> {
  const asOf = dateOption(args, 'as-of')
  if (asOf === undefined)
    throw new UsageError('`--as-of` is needed: the day the question is about, such as --as-of 2026-11-21; the clock is never read')
  const path = args.value('facts')
  if (path === undefined && factsNeeded) throw new UsageError('`--facts` is needed: a file with the facts as JSON, or - for standard input')
  const options = { asOf, readings: readingsOf(args), assumptions: !args.has('no-assumptions') }
  const language = languageOf(args)
  const chosen = chooseVersion(args, asOf)
  const { ruleset, version, supersededOn } = chosen
  const { facts: picked, ignored } = path === undefined ? { facts: {}, ignored: [] } : pickFacts(version, await readClient(path, io))
  const facts = readFacts(version, picked, { asOf, assumptions: options.assumptions })
  return {
    ...chosen,
    facts,
    ignored,
    options,
    rendering: { language, title: ruleset.title, ...(supersededOn !== undefined && { supersededOn }) },
  }
}

/**
 * Reads a client file: the facts of one person for all rulesets.
 *
 * @throws {@link InvalidFactsError} for a name that no shipped ruleset knows: it is misspelt.
 * @throws {@link UsageError} {@link InvalidJsonError} when there is no such file, or it is no JSON.
 */
export async function readClient(path: string, io: Io): Promise<Facts> {
  const client = parseJson(await readInput(path, io.stdin)) as Facts
  const fault = factsFault(client)
  if (fault !== undefined) throw new InvalidFactsError([{ path: '', message: fault }])
  const all: readonly Ruleset[] = Object.values(rulesets)
  const issues = misspelt(
    all.flatMap(({ versions }) => versions),
    client,
  )
  if (issues.length > 0) throw new InvalidFactsError(issues)
  return client
}

/** Tells on standard error, in one line, what of the client file was of no use; in JSON it stands in `ignored`. */
export function tellIgnored({ ignored }: Pick<CommandCase, 'ignored'>, args: Arguments, io: Io): void {
  if (ignored.length > 0 && !args.has('json')) io.stderr.write(`not used by this ruleset: ${ignored.join(', ')}\n`)
}

/** Says of an evaluation how its version stands on the as-of date, as the ruleset knows. */
export function withHorizon(evaluation: Evaluation, { ruleset, version }: Chosen): Evaluation {
  return { ...evaluation, horizon: horizonIn(ruleset, version, evaluation.asOf) }
}

/** The exit status that an evaluation leads to. */
export function exitStatusOf({ findings }: Evaluation): number {
  return findings.some(({ status, mayBecome }) => status === 'undetermined' || status === 'contested' || mayBecome !== undefined)
    ? exit.open
    : exit.decided
}

/** Reads the language asked for. */
export function languageOf(args: Arguments): Language {
  const given = args.value('language') ?? 'en'
  const language = languages.find((known) => known === given)
  if (language === undefined)
    throw new UsageError(`--language: \`${given}\` is not a language of this package: write ${languages.join(' or ')}`)
  return language
}

function readingsOf(args: Arguments): Readonly<Record<string, string>> {
  const pairs = args.values('reading').map((pair): readonly [string, string] => {
    const [, name, value] = /^([^=]+)=(.+)$/su.exec(pair) ?? []
    if (name === undefined || value === undefined) throw new UsageError(`--reading: \`${pair}\` is not a reading: write <name>=<value>`)
    return [name, value]
  })
  const twice = pairs.find(([name], index) => pairs.findIndex(([other]) => other === name) !== index)
  if (twice !== undefined) throw new UsageError(`--reading: \`${twice[0]}\` is given twice`)
  return Object.fromEntries(pairs)
}
