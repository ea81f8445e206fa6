import { type Language, languages } from '../calendar/language.ts'
import type { EvaluateOptions } from '../engine/case.ts'
import type { FactDefinitions, Facts, FactsFor } from '../model/fact.ts'
import { pickFacts } from '../model/situation/client-file.ts'
import { eachPerson, type Person, personsOf } from '../model/situation/family.ts'
import { inEveryLanguage } from '../model/text.ts'
import { parseJson, readFacts } from '../read.ts'
import type { Evaluation } from '../reasons/evaluation.ts'
import type { RenderOptions } from '../text/context.ts'
import { answerPhrases } from '../text/phrases/books/answer.ts'
import { givenFactsPhrases } from '../text/phrases/given-facts.ts'
import { horizonIn } from '../versions/in-force.ts'
import type { Arguments } from './arguments.ts'
import { labelOfFact, withFacts } from './check-facts.ts'
import { type Chosen, chooseVersion, dateOption, findRuleset } from './choose-version.ts'
import { severalInWords } from './error-in-words.ts'
import { asOfNeeded, factsNeeded, notAReading, readingTwice } from './faults.ts'
import { exit, type Io, UsageError } from './io.ts'
import { readInput } from './read-input.ts'

/** The question that a command asks: a version, whatever persons it is about, and what the caller chose. */
export interface CommandQuestion extends Chosen {
  /** The person of the client file first, then the family; none where no file is given. */
  readonly persons: readonly Person[]
  readonly options: EvaluateOptions
  readonly rendering: RenderOptions & { readonly language: Language }
}

/** What a version takes of the facts of one person. */
export interface CommandFacts {
  readonly facts: FactsFor<FactDefinitions>
  /** What of the client file is of no use to the version. */
  readonly ignored: readonly string[]
}

/** The question about the person of the client file. */
export type CommandCase = CommandQuestion & CommandFacts

/**
 * Reads the question that the arguments ask. Arguments are checked before any facts are read.
 *
 * @param factsNeeded - Whether a question without facts is an error.
 *
 * @throws {@link UsageError} {@link RulesetError} when an argument or the client file cannot be used.
 */
export async function readQuestion(args: Arguments, io: Io, factsNeeded: boolean): Promise<CommandQuestion> {
  findRuleset(args)
  const { asOf, path } = questionOptions(args, factsNeeded)
  const options = { asOf, readings: readingsOf(args), assumptions: !args.has('no-assumptions') }
  const language = languageOf(args)
  const chosen = chooseVersion(args, asOf)
  const { ruleset, supersededOn } = chosen
  return {
    ...chosen,
    persons: path === undefined ? [] : await readPersons(path, io),
    options,
    rendering: {
      language,
      title: ruleset.title,
      allAssumptions: args.has('all-assumptions'),
      ...(supersededOn !== undefined && { supersededOn }),
    },
  }
}

/**
 * Reads which day a question is about, and where its facts lie.
 *
 * @throws {@link UsageError} when what is needed is not given: all of it is told at once.
 */
export function questionOptions(args: Arguments, areFactsNeeded: boolean): { readonly asOf: string; readonly path: string | undefined } {
  const [asOf, path] = [dateOption(args, 'as-of'), args.value('facts')]
  const lacking = [...(path === undefined && areFactsNeeded ? [factsNeeded] : []), ...(asOf === undefined ? [asOfNeeded] : [])]
  if (asOf === undefined || lacking.length > 0) throw new UsageError(inEveryLanguage((language) => severalInWords(lacking, language)))
  return { asOf, path }
}

/**
 * Reads the case of the person of the client file, as {@link readQuestion} does; of a family the others are left out.
 *
 * @throws {@link UsageError} {@link RulesetError} when an argument or the facts cannot be used.
 */
export async function readCase(args: Arguments, io: Io, factsNeeded: boolean): Promise<CommandCase> {
  const question = await readQuestion(args, io, factsNeeded)
  const [, ...family] = question.persons
  const [own] = eachPerson(question.persons, ({ path, facts }) =>
    // Of the others a name that there is not is told, though nothing is found for them here.
    path === '' ? factsOf(question, facts) : withFacts(facts, () => undefined),
  )
  const { facts, ignored } = own ?? factsOf(question, {})
  return { ...question, facts, ignored: [...ignored, ...(family.length === 0 ? [] : ['family'])] }
}

/**
 * Takes what the version knows of the facts of one person, and checks it.
 *
 * @throws {@link InvalidFactsError} when a fact cannot be, or has a name that no shipped ruleset knows.
 */
export function factsOf({ version, options }: CommandQuestion, client: Facts): CommandFacts {
  const { asOf, assumptions = true } = options
  return withFacts(client, () => {
    const { facts, ignored } = pickFacts(version, client)
    return { facts: readFacts(version, facts, { asOf, assumptions }), ignored }
  })
}

/**
 * Reads a client file: the facts of each person for all rulesets.
 *
 * @throws {@link UsageError} {@link InvalidJsonError} {@link InvalidFactsError} when there is no such file, or it is no JSON, or no person.
 */
export async function readPersons(path: string, io: Io): Promise<readonly Person[]> {
  return personsOf(parseJson(await readInput(path, io.stdin)) as Facts)
}

/** Tells on standard error what of the client file was of no use, and that a family is; in JSON it stands in `ignored`. */
export function tellIgnored({ ignored }: Pick<CommandCase, 'ignored'>, args: Arguments, io: Io): void {
  if (args.has('json')) return
  const language = languageOf(args)
  const { notUsed, applicantAlone } = givenFactsPhrases[language]
  const facts = ignored.filter((name) => name !== 'family')
  const labels = facts.map((name) => labelOfFact(name, language))
  if (facts.length > 0) io.stderr.write(`${notUsed(labels.join(answerPhrases[language].semicolon))}\n`)
  if (facts.length < ignored.length) io.stderr.write(`${applicantAlone}\n`)
}

/** Says of an evaluation how its version stands on the as-of date, as the ruleset knows. */
export function withHorizon(evaluation: Evaluation, { ruleset, version }: Chosen): Evaluation {
  return { ...evaluation, horizon: horizonIn(ruleset, version, evaluation.asOf) }
}

/** An evaluation as JSON tells it: of what was assumed, that on which something rests, and the rest only if asked for. */
export function told<Told extends Pick<Evaluation, 'assumptions' | 'restsOn'>>(evaluation: Told, args: Arguments): Told {
  if (args.has('all-assumptions')) return evaluation
  return { ...evaluation, assumptions: evaluation.assumptions.filter(({ fact }) => evaluation.restsOn.includes(fact)) }
}

/** The exit status that an evaluation leads to. */
export function exitStatusOf({ scope, findings, missing, unknown }: Evaluation): number {
  if (scope?.status === 'outside') return exit.outside
  if (scope?.status === 'open' || missing.length + unknown.length > 0) return exit.open
  return findings.some(({ status, mayBecome }) => status === 'undetermined' || status === 'contested' || mayBecome !== undefined)
    ? exit.open
    : exit.decided
}

/** Reads the language asked for. */
export function languageOf(args: Arguments): Language {
  const given = args.value('language') ?? 'en'
  const language = languages.find((known) => known === given)
  if (language === undefined)
    throw new UsageError({
      en: `--language: \`${given}\` is not a language of this package: write ${languages.join(' or ')}`,
      zh: `--language：没有语言 \`${given}\`：请写 ${languages.join(' 或 ')}`,
    })
  return language
}

/** Reads the readings that are pinned. */
export function readingsOf(args: Arguments): Readonly<Record<string, string>> {
  const pairs = args.values('reading').map((pair): readonly [string, string] => {
    const [, name, value] = /^([^=]+)=(.+)$/su.exec(pair) ?? []
    if (name === undefined || value === undefined) throw new UsageError(notAReading(pair))
    return [name, value]
  })
  const twice = pairs.find(([name], index) => pairs.findIndex(([other]) => other === name) !== index)
  if (twice !== undefined) throw new UsageError(readingTwice(twice[0]))
  return Object.fromEntries(pairs)
}
