import { createInterface } from 'node:readline'
import { evaluate } from '../../reasons/evaluate.ts'
import { headlineOf } from '../../reasons/headline/headline-of.ts'
import { nextQuestionAfter } from '../../reasons/next-question-after.ts'
import { wrap } from '../../text/layout.ts'
import { layOut } from '../../text/lines.ts'
import { interviewPhrases } from '../../text/phrases/books.ts'
import { evaluationInSections } from '../../text/render-evaluation.ts'
import type { Arguments } from '../arguments.ts'
import { converse, type Terminal } from '../interview/converse.ts'
import { type InterviewState, interview } from '../interview/interview.ts'
import { brokenOff, issueInWords, progressInWords, whyInWords } from '../interview/remarks.ts'
import { type Io, UsageError } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { type CommandCase, exitStatusOf, readCase, tellIgnored, told, withHorizon } from '../read-case.ts'
import { layoutFor } from '../terminal.ts'

/** How `ask` is called. */
export const usage: CommandUsage = {
  name: 'ask',
  summary: 'asks for the facts that matter, one by one, and answers',
  takes: 'ruleset',
  options: ['facts', 'as-of', 'known-on', 'reading', 'no-assumptions', 'all-assumptions', 'full', 'language', 'color', 'json', 'help'],
}

/**
 * Interviews whoever writes to standard input, then prints what is found.
 *
 * The questions go to standard output with the answer, or to standard error where the answer is JSON.
 */
export async function ask(args: Arguments, io: Io): Promise<number> {
  if (args.value('facts') === '-')
    throw new UsageError({
      en: '--facts: `ask` reads its answers from standard input: give the facts in a file',
      zh: '--facts：`ask` 从标准输入读取回答：事实请用文件给出',
    })
  const layout = layoutFor(args, io)
  const given = await readCase(args, io, false)
  const { version, options, rendering } = given
  // Whatever is wrong with the arguments is said before anything is printed.
  evaluate(version, given.facts, options)
  const phrases = interviewPhrases[rendering.language]
  const output = args.has('json') ? io.stderr : io.stdout
  const input = createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  let state = startOf(given)

  tellIgnored(given, args, io)
  const say = (text: string) => wrap(text, '', '', layout.width).join('\n')
  output.write(`${say(phrases.introduction)}\n`)
  const lines = input[Symbol.asyncIterator]()
  const subject = { version, options, language: rendering.language }
  const terminal: Terminal = {
    lines,
    output,
    echoes: !io.interactive,
    phrases,
    width: layout.width,
    why: () => whyInWords(subject, state),
    progress: () => progressInWords(subject, state),
    explain: (issue) => issueInWords(subject, issue),
  }
  const ended = await converse(terminal, () => {
    state = startOf(given)
    return interview(subject, state)
  })
  input.close()
  const said = ended ? { facts: state.facts, remarks: [] } : brokenOff(subject, state)
  const remarks = [ended ? phrases.nothingMore : phrases.endOfInput, ...said.remarks]
  output.write(`\n${remarks.map(say).join('\n')}\n\n`)

  const facts = said.facts as CommandCase['facts']
  const evaluation = withHorizon(
    // What nobody knows more exactly stays missing, but is no question any more.
    { ...evaluate(version, facts, options), nextQuestion: nextQuestionAfter(version, facts, options, { skip: state.skip }) },
    given,
  )
  io.stdout.write(
    `${args.has('json') ? JSON.stringify({ ...told(evaluation, args), headline: headlineOf(version, evaluation), ignored: given.ignored }, null, 2) : layOut(evaluationInSections(version, evaluation, { ...rendering, full: args.has('full') }), layout)}\n`,
  )
  return exitStatusOf(evaluation)
}

function startOf({ facts }: CommandCase): InterviewState {
  return { facts: { ...facts }, skip: new Set() }
}
