import { decider } from '../engine/decider.ts'
import { InvalidArgumentError } from '../errors.ts'
import type { Facts } from '../model/fact.ts'
import { unknownName } from '../model/input/describe.ts'
import { type OptionTable, optional, readBoolean, readDay, readOptions, readString, recordOf } from '../model/input/options.ts'
import { parseJson } from '../model/input/parse-json.ts'
import { taking } from '../model/input/taking.ts'
import type { RulesetVersion } from '../model/version.ts'
import { type LineAnswer, lineAnswerer } from './answer.ts'
import { answersTo } from './answer-piece.ts'
import { misspellings } from './known-names.ts'
import { piecesOf } from './pieces.ts'

/** What a caller chooses about the answers to many people. */
export interface BatchOptions {
  /** The day that the question is about, as `YYYY-MM-DD`. */
  readonly asOf: string
  /** Readings to follow, by name; of several versions, each follows those that it has. */
  readonly readings?: Readonly<Record<string, string>>
  /** Whether declared values stand in for absent facts; they do where this is left out. */
  readonly assumptions?: boolean
  /** Whether how each outcome stands is all that is asked; reasons take longer, and are told where this is left out. */
  readonly statuses?: boolean
}

const batchOptions: OptionTable<BatchOptions> = {
  asOf: readDay,
  readings: optional(recordOf(readString)),
  assumptions: optional(readBoolean),
  statuses: optional(readBoolean),
}

/**
 * Makes the function that answers one line: the facts of one person as JSON, as the command `batch` reads them.
 *
 * @param versions - The versions that each line is put under, at least one. A name that none of them knows is misspelt.
 * @param given - Checked once.
 *
 * @returns A function that throws nothing on purpose: what is wrong with a line is its answer, and the next may be right.
 *
 * @throws {@link InvalidArgumentError} {@link NotInForceError} {@link InvalidRulesetError} as `evaluate` does.
 *
 * @example
 * const answer = batchAnswerer([version], { asOf: '2026-11-21', statuses: true })
 * answer('{"birthdate":"1990"}') //=> { error: { code: 'INVALID_FACTS', path: 'birthdate', message: 'there is no fact `birthdate`: did you mean `birthDate`?' } }
 */
export function batchAnswerer(versions: readonly RulesetVersion[], given: BatchOptions): (line: string) => LineAnswer {
  const { asOf, readings = {}, assumptions = true, statuses = false } = readOptions(given, batchOptions)
  const names = taking('versions', () => [...new Set(versions.flatMap((version) => Object.keys(version.readings)))])
  if (versions.length === 0) throw new InvalidArgumentError('versions', 'there is nothing to answer under: give at least one version')
  const unknown = Object.keys(readings).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new InvalidArgumentError('readings', unknownName('reading', unknown, names))
  const question = versions.map((version) => {
    const own = Object.fromEntries(Object.entries(readings).filter(([name]) => Object.hasOwn(version.readings, name)))
    return { version, options: { asOf, assumptions, readings: own } }
  })
  // What cannot be followed is said now, and not of every line.
  for (const { version, options } of question) decider(version, options)
  return lineAnswerer({ versions: question, refuseMisspelt: misspellings(versions), statuses }, (line) => parseJson(line) as Facts)
}

/** The answer to a line, by its number, counted from 1. */
export interface NumberedAnswer {
  readonly line: number
  readonly answer: LineAnswer
}

/**
 * Answers the lines of an input in their order, as they come: no more is held than what one read of the input completes, and no more is read
 * than is taken.
 *
 * @param input - Bytes of UTF-8, such as a stream of Node or of the web.
 *
 * @throws {@link InvalidArgumentError} {@link NotInForceError} {@link InvalidRulesetError} as `evaluate` does, before anything is read.
 *
 * @example
 * for await (const { line, answer } of answerLines(createReadStream('people.jsonl'), [version], { asOf: '2026-11-21' })) {
 *   output.write(writeJson(line, answer))
 * }
 */
export function answerLines(
  input: AsyncIterable<Uint8Array>,
  versions: readonly RulesetVersion[],
  given: BatchOptions,
): AsyncGenerator<NumberedAnswer, void, undefined> {
  return answersOf(input, batchAnswerer(versions, given))
}

async function* answersOf(
  input: AsyncIterable<Uint8Array>,
  answer: (line: string) => LineAnswer,
): AsyncGenerator<NumberedAnswer, void, undefined> {
  for await (const piece of piecesOf(input)) {
    for (const [index, one] of answersTo(piece, answer).entries()) yield { line: piece.first + index, answer: one }
  }
}
