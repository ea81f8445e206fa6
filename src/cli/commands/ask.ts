import { formatDate } from '../../calendar/format.ts'
import { parsePlainDate } from '../../calendar/plain-date.ts'
import { NotInForceError } from '../../errors.ts'
import { jsonText } from '../../model/json-text.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import { headlineOf } from '../../reasons/headline/headline-of.ts'
import { nextQuestionAfter } from '../../reasons/questions/next-question-after.ts'
import { wrap } from '../../text/layout.ts'
import { layOut } from '../../text/lines.ts'
import { interviewPhrases } from '../../text/phrases/books/interview.ts'
import { evaluationInSections } from '../../text/render-evaluation.ts'
import type { Arguments } from '../arguments.ts'
import { chooseVersion, dateOption, findRuleset } from '../choose-version.ts'
import { problemInWords } from '../error-in-words.ts'
import { asOfNeeded } from '../faults.ts'
import { converse, type Terminal } from '../interview/converse.ts'
import { beginInterview, holdInterview } from '../interview/interview.ts'
import { asking, type Reading } from '../interview/prompt.ts'
import { type AnswerLines, linesOf } from '../interview/read-lines.ts'
import { brokenOff, issueInWords, progressInWords, whyInWords } from '../interview/remarks.ts'
import { type Io, UsageError } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { type CommandCase, exitStatusOf, languageOf, readCase, tellIgnored, told, withHorizon } from '../read-case.ts'
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
  findRuleset(args)
  const lines = linesOf(io.stdin, interviewPhrases[languageOf(args)])
  try {
    return await interviewed(args, io, lines, layout)
  } finally {
    await lines.return(undefined)
  }
}

async function interviewed(args: Arguments, io: Io, lines: AnswerLines, layout: ReturnType<typeof layoutFor>): Promise<number> {
  const phrases = interviewPhrases[languageOf(args)]
  const output = args.has('json') ? io.stderr : io.stdout
  const place = { lines, output, echoes: !io.interactive, phrases, width: layout.width }
  const say = (text: string) => wrap(text, '', '', layout.width).join('\n')
  const isDayAsked = args.value('as-of') === undefined
  if (isDayAsked) output.write(`${say(phrases.introduction)}\n`)
  const given = await readCase(isDayAsked ? await withDay(args, place) : args, io, false)
  const { version, options, rendering } = given
  // Whatever is wrong with the arguments is said before anything is printed.
  evaluate(version, given.facts, options)
  const subject = { version, options, language: rendering.language }
  let held = beginInterview(subject, given.facts)

  tellIgnored(given, args, io)
  if (!isDayAsked) output.write(`${say(phrases.introduction)}\n`)
  const terminal: Terminal = {
    ...place,
    why: () => whyInWords(subject, held.state),
    progress: () => progressInWords(subject, held.state),
    explain: (issue) => issueInWords(subject, issue),
  }
  const ended = await converse(terminal, () => {
    held = beginInterview(subject, given.facts)
    return holdInterview(subject, held)
  })
  const said = ended ? { facts: held.state.facts, remarks: [] } : brokenOff(subject, held)
  const remarks = [ended ? phrases.nothingMore : phrases.endOfInput, ...said.remarks]
  output.write(`\n${remarks.map(say).join('\n')}\n\n`)

  const facts = said.facts as CommandCase['facts']
  const evaluation = withHorizon(
    // What nobody knows more exactly stays missing, but is no question any more.
    { ...evaluate(version, facts, options), nextQuestion: nextQuestionAfter(version, facts, options, { skip: held.state.skip }) },
    given,
  )
  io.stdout.write(
    `${args.has('json') ? jsonText({ ...told(evaluation, args), headline: headlineOf(version, evaluation), ignored: given.ignored }, 2) : layOut(evaluationInSections(version, evaluation, { ...rendering, full: args.has('full') }), layout)}\n`,
  )
  return exitStatusOf(evaluation)
}

/** Asks for the day that the question is about, until there is a version for it. */
async function withDay(args: Arguments, place: Pick<Terminal, 'lines' | 'output' | 'echoes' | 'phrases' | 'width'>): Promise<Arguments> {
  const { phrases } = place
  const on = (day: string): Arguments => ({ ...args, value: (option) => (option === 'as-of' ? day : args.value(option)) })
  const read = (line: string): Reading<Arguments> => {
    try {
      const { version } = chooseVersion(on(line), dateOption(on(line), 'as-of'))
      // A version that is named may begin later.
      evaluate(version, {}, { asOf: line })
      return { value: on(line), shown: formatDate(parsePlainDate(line) ?? 0, phrases.language) }
    } catch (error) {
      if (error instanceof UsageError) return { problem: error.text[phrases.language].replace(/^--as-of[:：] ?/u, '') }
      if (error instanceof NotInForceError) return { problem: problemInWords(error, phrases.language) }
      throw error
    }
  }
  let dated: Arguments | undefined
  const asked = { text: `${phrases.asOf}\n${phrases.how(phrases.day, undefined)}`, help: phrases.takesDay, read }
  const terminal: Terminal = { ...place, why: () => phrases.whyDay, progress: () => '', explain: ({ message }) => message }
  await converse(terminal, function* () {
    dated = yield* asking(asked)
  })
  if (dated === undefined) throw new UsageError(asOfNeeded)
  return dated
}
