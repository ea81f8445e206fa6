import type { Writable } from 'node:stream'
import { InvalidFactsError } from '../../errors.ts'
import type { InterviewPhrases } from '../../text/phrases/interview.ts'
import { isOneOf } from './answers.ts'
import type { Conversation, Prompt } from './prompt.ts'

/** Where a conversation takes place. */
export interface Terminal {
  readonly lines: AsyncIterator<string>
  readonly output: Writable
  /** Whether answers are written out again: piped input would leave no trace of them. */
  readonly echoes: boolean
  readonly phrases: InterviewPhrases
}

/**
 * Holds a conversation with whoever writes the lines.
 *
 * A line that is not understood, or with which the facts cannot be, is told so and asked again. Going back forgets the last answer and
 * takes the conversation up from the start with the others, unseen.
 *
 * @param begin - Begins the conversation afresh, each time with nothing answered.
 *
 * @returns Whether it came to its end; it does not when the lines end before.
 */
export async function converse(terminal: Terminal, begin: () => Conversation<void>): Promise<boolean> {
  const { lines, output, echoes, phrases } = terminal
  const answers: unknown[] = []
  let { conversation, prompt } = replay(begin, answers)
  let told: Prompt<unknown> | undefined
  while (prompt !== undefined) {
    if (told !== prompt) output.write(`\n${prompt.text}\n`)
    told = prompt
    output.write('> ')
    const next = await lines.next()
    if (next.done === true) {
      output.write('\n')
      return false
    }
    const line = next.value.trim()
    if (echoes) output.write(`${line}\n`)
    if (isOneOf(phrases.back, line)) {
      if (answers.length === 0) output.write(`${phrases.atFirst}\n`)
      else {
        answers.pop()
        ;({ conversation, prompt } = replay(begin, answers))
      }
      continue
    }
    const reading = prompt.read(line)
    if ('problem' in reading) {
      output.write(`${reading.problem}\n`)
      continue
    }
    try {
      const step = conversation.next(reading.value)
      prompt = step.done === true ? undefined : step.value
      answers.push(reading.value)
    } catch (error) {
      if (!(error instanceof InvalidFactsError)) throw error
      output.write(`${error.issues.map(({ path, message }) => `${path}: ${message}`).join('; ')}\n`)
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
