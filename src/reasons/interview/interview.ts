import { compile } from '../../diagram/compile.ts'
import { chooseOptions, type EvaluateOptions } from '../../engine/case.ts'
import { evaluateOptions } from '../../engine/evaluate-options.ts'
import { InvalidArgumentError } from '../../errors.ts'
import type { Facts, FactsFor } from '../../model/fact.ts'
import { describe, unknownName } from '../../model/input/describe.ts'
import { listOf, type OptionTable, optional, readOptions, readString } from '../../model/input/options.ts'
import { isPlainObject } from '../../model/input/plain-object.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { FactPath, OutcomeName } from '../../model/version-names.ts'
import type { Question } from '../evaluation.ts'
import { askAfter } from '../questions/next-question-after.ts'
import { questionAt } from '../questions/question-at.ts'
import { kindToTell } from './kind-to-tell.ts'
import { type Answered, type Known, takeAnswer } from './take-answer.ts'

/** What an interview is about; the readings and outcomes are those of the version. */
export interface InterviewOptions<Version = RulesetVersion> extends EvaluateOptions<Version> {
  /** The outcomes to ask about; all of them where it is left out. */
  readonly about?: readonly OutcomeName<Version>[]
}

/** How far an interview is: plain JSON, of which a copy goes on as the state itself. */
export interface InterviewState<Version = RulesetVersion> {
  /** What is known so far: a client file. */
  readonly facts: Version extends RulesetVersion ? FactsFor<Version['facts']> : Facts
  /** What to ask now; what an answer can be, `questionAt` tells of its path. Nothing is left to ask where it is `null`. */
  readonly question: Question<Version> | null
  /** What was answered, in order. */
  readonly answers: readonly Answered<Version>[]
  /** The paths that are not asked for again: those answered, those passed over, and dates that lists give roughly. */
  readonly skip: readonly FactPath<Version>[]
  /** What was known at the beginning. */
  readonly given: Version extends RulesetVersion ? FactsFor<Version['facts']> : Facts
}

/** The steps of an interview; none changes the state that it is given. */
export interface Interview<Version extends RulesetVersion = RulesetVersion> {
  /**
   * Begins an interview.
   *
   * @param facts - A client file to go on from; nothing is known where it is left out.
   *
   * @throws {@link InvalidFactsError} for facts that cannot be.
   */
  begin(facts?: FactsFor<Version['facts']>): InterviewState<Version>
  /**
   * Takes an answer to the question of a state.
   *
   * Of a whole list that lacks entries it is the list with all of them; of the stays that do not tell what they were, whether each was what
   * is assumed, or what each was instead.
   *
   * @param answer - The value at the path that is asked for; `'unknown'` where it cannot be known; `null` to pass the question over.
   *
   * @throws {@link InvalidFactsError} by path, for an answer that cannot be: the state can be answered again.
   * @throws {@link InvalidArgumentError} where there is no such state, or nothing is asked.
   */
  answer(state: InterviewState<Version>, answer: unknown): InterviewState<Version>
  /** Takes the last answer back: the state before it, or the same where nothing was answered. */
  undo(state: InterviewState<Version>): InterviewState<Version>
}

const interviewOptions: OptionTable<InterviewOptions> = { ...evaluateOptions, about: optional(listOf(readString)) }

/**
 * Makes the steps of an interview: what is asked, one question after the other, until nothing is left that could matter.
 *
 * Nothing is asked that cannot matter, and nothing twice: only a list that was said to lack entries is asked for once more, and then
 * whether it has all. Every interview ends. What is found at the end is what `evaluate` finds of the facts of the state.
 *
 * @param version - The version to apply.
 * @param options - As for `evaluate`, and `about`: the outcomes to ask about; all of them where it is left out.
 *
 * @throws {@link NotInForceError} {@link InvalidArgumentError} as `evaluate` does.
 *
 * @example
 * const { begin, answer, undo } = interview(version, { asOf: '2026-11-21' })
 * const first = begin({ usVisa: 'immigrant', arrests: [] })
 * first.question?.fact //=> 'birthDate'
 * answer(first, '1990').question?.fact //=> 'residences'
 * undo(answer(first, '1990')) //=> first
 */
export function interview<Version extends RulesetVersion>(version: Version, options: NoInfer<InterviewOptions<Version>>): Interview<Version>
export function interview(version: RulesetVersion, options: InterviewOptions): Interview {
  compile(version)
  const { about, ...evaluating } = readOptions(options, interviewOptions)
  chooseOptions(version, evaluating)
  const other = about?.find((outcome) => !Object.hasOwn(version.outcomes, outcome))
  if (other !== undefined) throw new InvalidArgumentError('about', unknownName('outcome', other, Object.keys(version.outcomes)))

  function stateOf(given: Facts, answers: readonly Answered[], known: Known): InterviewState {
    const question =
      kindToTell(version, known, evaluating, answers, about) ??
      askAfter(version, known.facts, evaluating, { skip: known.skip, ...(about !== undefined && { about }) }, answers.at(-1)?.fact)
    return { ...known, question, answers, given }
  }

  return {
    begin: (facts = {}) => stateOf(facts, [], { facts, skip: [] }),
    answer(state, answer) {
      const { facts, skip, question, answers, given } = readState(version, state)
      if (question === null) throw new InvalidArgumentError('state', 'nothing is left to ask in it')
      if (answer === undefined)
        throw new InvalidArgumentError('answer', "`undefined` is no answer: give a value, `'unknown'`, or `null` to pass the question over")
      const answered = { fact: question.fact, gap: question.gap, answer }
      return stateOf(given, [...answers, answered], takeAnswer(version, { facts, skip }, answered))
    },
    undo(state) {
      const { answers, given } = readState(version, state)
      if (answers.length === 0) return state
      const before = answers.slice(0, -1)
      const known = before.reduce<Known>((so, answered) => takeAnswer(version, so, answered), { facts: given, skip: [] })
      return stateOf(given, before, known)
    },
  }
}

/** No interview has so many answers; a state that comes from elsewhere could. */
const mostAnswers = 10_000

/** Checks that a state is one, as far as it is not checked with the facts. */
function readState(version: RulesetVersion, state: InterviewState): InterviewState {
  const { facts, given, answers, skip, question } = isPlainObject(state)
    ? (state as unknown as InterviewState)
    : ({} as Partial<InterviewState>)
  const isState =
    isPlainObject(facts) &&
    isPlainObject(given) &&
    Array.isArray(answers) &&
    answers.length <= mostAnswers &&
    // A list with holes is none.
    [...answers].every(isAsked) &&
    Array.isArray(skip) &&
    skip.length <= mostAnswers &&
    [...skip].every((path) => typeof path === 'string') &&
    (question === null || isAsked(question))
  if (!isState)
    throw new InvalidArgumentError(
      'state',
      `${describe(state)} is no state of an interview: give what \`begin\`, \`answer\` or \`undo\` gave`,
    )
  for (const { fact } of question === null ? answers : [...answers, question as Question]) questionAt(version, fact)
  return state
}

function isAsked(question: unknown): boolean {
  return isPlainObject(question) && typeof (question as { readonly fact?: unknown }).fact === 'string'
}
