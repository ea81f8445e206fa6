import { type Language, languages } from '../calendar/language.ts'
import type { EvaluateOptions } from '../engine/case.ts'
import type { FactDefinitions, FactsFor } from '../model/fact.ts'
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
  const facts = path === undefined ? {} : readFacts(version, parseJson(await readInput(path, io.stdin)), options)
  return {
    ...chosen,
    facts,
    options,
    rendering: { language, title: ruleset.title, ...(supersededOn !== undefined && { supersededOn }) },
  }
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
