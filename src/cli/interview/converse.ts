import type { Writable } from 'node:stream'
import { printable } from '../../calendar/printable.ts'
import { InvalidFactsError, type Issue } from '../../errors.ts'
import { wrap } from '../../text/layout.ts'
import type { InterviewPhrases } from '../../text/phrases/interview.ts'
import { isOneOf, shown } from './answers.ts'
import type { Conversation, Prompt, Reading, Understood } from './prompt.ts'
import { mostLetters, mostRefusals } from './read-lines.ts'

/** Where a conversation takes place. */
export interface Terminal {
  /** What people write; where it ends before its end, what it returns says why. */
  readonly lines: AsyncIterator<string, string | undefined>
  readonly output: Writable
  /** Whether answers are written out again: piped input would leave no trace of them. */
  readonly echoes: boolean
  readonly phrases: InterviewPhrases
  /** The columns of a line. */
  readonly width: number
  /** Why what is asked is asked, and how far the conversation is: as of its last prompt. */
  why(): string
  progress(): string
  /** What is wrong with facts, and where, in words. */
  explain(issue: Issue): string
}

/**
 * Holds a conversation with whoever writes the lines.
 *
 * A line that is not understood, or with which the facts cannot be, is told so and asked again; so many in a row that answer nothing end the
 * conversation. Going back forgets the last answer and
 * takes the conversation up from the start with the others, unseen.
 *
 * @param begin - Begins the conversation afresh, each time with nothing answered.
 *
 * @returns Whether it came to its end; it does not when the lines end before, whoever writes them ends it, or too many answer nothing.
 */
export async function converse(terminal: Terminal, begin: () => Conversation<void>): Promise<boolean> {
  const { lines, output, echoes, phrases, width } = terminal
  const answers: unknown[] = []
  let { conversation, prompt } = replay(begin, answers)
  let told: Prompt<unknown> | undefined
  let reached: string | undefined
  let offered: Understood<unknown> | undefined
  let refusals = 0
  const say = (text: string) => {
    for (const line of text.split('\n')) output.write(`${wrap(line, '', '', width).join('\n')}\n`)
  }
  while (prompt !== undefined) {
    if (told !== prompt) {
      output.write('\n')
      // Within one question, such as for the stays of a life, it stays where it is.
      const progress = terminal.progress()
      if (progress !== reached && progress !== '') say(progress)
      reached = progress
      say(prompt.text)
    }
    told = prompt
    if (refusals === mostRefusals) {
      say(phrases.tooManyRefusals(refusals))
      return false
    }
    output.write('> ')
    const next = await lines.next()
    if (next.done === true) {
      output.write('\n')
      if (next.value !== undefined) say(next.value)
      return false
    }
    const line = next.value.trim()
    const isTooLong = line.length > mostLetters
    if (echoes) output.write(`${isTooLong ? shown(line) : printable(line)}\n`)
    refusals += 1
    if (isOneOf(phrases.help, line) || isOneOf(phrases.why, line)) {
      say(isOneOf(phrases.help, line) ? `${prompt.help}\n${phrases.helpText}` : terminal.why())
      continue
    }
    if (isOneOf(phrases.quit, line)) return false
    if (isOneOf(phrases.back, line)) {
      if (answers.length === 0) say(phrases.atFirst)
      else {
        refusals = 0
        answers.pop()
        ;({ conversation, prompt } = replay(begin, answers))
      }
      continue
    }
    const reading: Reading<unknown> = isTooLong
      ? { problem: phrases.lineTooLong(mostLetters) }
      : offered !== undefined && isOneOf(phrases.yes, line)
        ? offered
        : prompt.read(line)
    offered = 'problem' in reading ? reading.meant : undefined
    if ('problem' in reading) {
      say(reading.problem)
      continue
    }
    if (reading.shown !== undefined && reading.shown.toLowerCase() !== line.toLowerCase()) say(`→ ${reading.shown}`)
    try {
      const step = conversation.next(reading.value)
      prompt = step.done === true ? undefined : step.value
      answers.push(reading.value)
      refusals = 0
    } catch (error) {
      if (!(error instanceof InvalidFactsError)) throw error
      say(error.issues.map((issue) => terminal.explain(issue)).join('\n'))
      ;({ conversation, prompt } = replay(begin, answers))
      told = prompt
    }
  }
  return true
}

function replay(
  begin: () => Conversation<void>,
  answers: readonly unknown[],
): { conversation: Conversation<void>; prompt: Prompt<unknown> | undefined } {
  const conversation = begin()
  let step = conversation.next()
  for (const answer of answers) step = conversation.next(answer)
  return { conversation, prompt: step.done === true ? undefined : step.value }
}
