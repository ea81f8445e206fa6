import { parsePartialDate } from '../../calendar/partial-date.ts'
import { parsePartialTime } from '../../calendar/plain-time.ts'
import { prepareCase } from '../../engine/case.ts'
import type { FactDefinition } from '../../model/fact.ts'
import { pathOfPoint, pointAt } from '../../model/situation/point.ts'
import type { Question } from '../../reasons/evaluation.ts'
import { nextQuestionAfter } from '../../reasons/next-question-after.ts'
import { questionFor } from '../../reasons/question-for.ts'
import { assumedAnswer, assumedInWords } from '../../text/answer/open.ts'
import { wordsOf } from '../../text/context.ts'
import { interviewPhrases } from '../../text/phrases/books.ts'
import { orUnknown, readYesOrNo } from './answers.ts'
import { type InterviewSubject, partPrompt, scalarPrompt } from './fact-prompts.ts'
import { askRecords, askStays, type ListContext } from './lists.ts'
import { asking, type Conversation, type Prompt } from './prompt.ts'
/** What is known so far, and what was asked in vain. */
export interface InterviewState {
  facts: Readonly<Record<string, unknown>>
  /** Paths not to ask for again. */
  readonly skip: Set<string>
  /** What is being asked. */
  question?: Question
  /** The list that is being asked for: its whole entries so far, and what was said of one that is not whole. */
  list?: { readonly name: string; readonly entries: readonly unknown[]; readonly begun: Readonly<Record<string, unknown>> }
}

/**
 * Asks for one missing fact after the other, for as long as an answer can still matter.
 *
 * The state is up to date whenever a prompt is asked: an interview that breaks off leaves what was said, and of a list apart what came of it.
 *
 * @param subject - The version to apply, and in which language to ask.
 * @param state - What is known at the start; changed as answers come in.
 *
 * @throws {@link InvalidFactsError} out of the answer with which the facts cannot be.
 */
export function* interview(subject: InterviewSubject, state: InterviewState): Conversation<void> {
  for (;;) {
    const question = nextQuestionAfter(subject.version, state.facts as never, subject.options, { skip: state.skip })
    if (question === null) return
    state.question = question
    const point = pointAt(question.fact)
    if ('calendar' in point || point.index === undefined || point.field === undefined) yield* askFact(subject, state, question)
    else if (point.index === 'every') yield* askKinds(subject, state, question, point.fact)
    else yield* askPart(subject, state, question, { list: point.fact, number: point.index, field: point.field })
  }
}

function* askFact(subject: InterviewSubject, state: InterviewState, question: Question): Conversation<void> {
  const { fact: name, gap } = question
  const definition = subject.version.facts[name]
  if (definition === undefined) state.skip.add(name)
  else if (definition.type === 'stays' || definition.type === 'records') yield* askList(subject, state, question, definition)
  else yield* askScalar(subject, state, question, scalarPrompt(subject, definition), gap)
}

/** Asks whether what was assumed of all stays is right; where it is not, for each that does not tell it. */
function* askKinds(subject: InterviewSubject, state: InterviewState, question: Question, list: string): Conversation<void> {
  const { language } = subject
  const phrases = interviewPhrases[language]
  const lines = [question.question[language], `${confirmedInWords(subject, question)}${phrases.how(phrases.yesOrNo, undefined)}`]
  const read = readYesOrNo(phrases)
  const right = yield* asking({
    text: lines.join('\n'),
    help: `${phrases.takes.yesOrNo} ${phrases.takes.blankToKeep}`,
    read: (line) => (line === '' ? { value: true, shown: phrases.yesInWords } : read(line)),
  })
  const stays = Array.isArray(state.facts[list]) ? (state.facts[list] as readonly object[]) : []
  for (const [number, stay] of stays.entries()) {
    if ('kind' in stay) continue
    const path = { fact: list, index: number, field: 'kind' }
    if (right) keepPart(state, { list, number, field: 'kind' }, question.assumed)
    else
      yield* askPart(
        subject,
        state,
        { ...question, fact: pathOfPoint(path), question: questionFor(subject.version, path, 'absent'), gap: 'absent' },
        { list, number, field: 'kind' },
      )
  }
  // Whatever is still not said is not asked again.
  state.skip.add(question.fact)
}

/** Asks for a single value; what is known already stays where nobody knows it better, and what was assumed where the line is left empty. */
function* askScalar(
  subject: InterviewSubject,
  state: InterviewState,
  question: Question,
  { text, help, read }: Prompt<unknown>,
  gap: Question['gap'],
): Conversation<void> {
  const { version, language } = subject
  const { fact: name, assumed } = question
  const phrases = interviewPhrases[language]
  const answer = orUnknown(phrases, read)
  const value = yield* asking({
    text: `${question.question[language]}\n${confirmedInWords(subject, question)}${text}`,
    help: gap === 'assumed' ? `${help} ${phrases.takes.blankToKeep}` : help,
    read:
      gap === 'assumed'
        ? (line) => (line === '' ? { value: assumed, shown: assumedInWords(wordsOf(version, language), name, assumed) } : answer(line))
        : answer,
  })
  const kept = value === 'unknown' && gap === 'partial'
  if (!kept) state.facts = { ...state.facts, [name]: value }
  if (kept || isRough(value, version.facts[name]?.type === 'time')) state.skip.add(name)
}

/** What was assumed so far, and how to keep it; nothing for what is asked and not confirmed. */
function confirmedInWords({ version, language }: InterviewSubject, { fact, gap, assumed }: Question): string {
  if (gap !== 'assumed') return ''
  return `${interviewPhrases[language].assumedSoFar(assumedAnswer(wordsOf(version, language), fact, assumed))}\n`
}

function* askList(
  subject: InterviewSubject,
  state: InterviewState,
  asked: Question,
  definition: FactDefinition & { readonly type: 'stays' | 'records' },
): Conversation<void> {
  const { language, version, options } = subject
  const { fact: name, question, gap } = asked
  const hint = definition.hint?.[language]
  const given = gap === 'incomplete' ? state.facts[name] : undefined
  const rough: string[] = []
  const context: ListContext = {
    language,
    phrases: interviewPhrases[language],
    heading: `${question[language]}\n${confirmedInWords(subject, asked)}${hint ?? ''}`.trimEnd(),
    question: question[language],
    entries: Array.isArray(given) ? given : [],
    check: (entries) => void prepareCase(version, { ...state.facts, [name]: entries }, options),
    keep: (whole, begun) => {
      state.list = { name, entries: whole, begun }
    },
    isRough: (path) => rough.push(name + path),
  }
  const entries = definition.type === 'stays' ? yield* askStays(context) : yield* askRecords(context, definition)
  const complete = gap === 'incomplete' && definition.type === 'stays' ? definition.complete : undefined
  const isComplete = complete === undefined ? undefined : yield* askComplete(subject, complete)
  state.facts = { ...state.facts, [name]: entries, ...(complete !== undefined && { [complete]: isComplete }) }
  delete state.list
  // A list that still lacks entries is not asked for again.
  for (const path of isComplete === false ? [...rough, name] : rough) state.skip.add(path)
}

/** Asks whether a list has all there is, once entries were added to one that had not. */
function* askComplete({ version, language }: InterviewSubject, name: string): Conversation<boolean> {
  const phrases = interviewPhrases[language]
  return yield* asking({
    text: `${version.facts[name]?.question[language] ?? name}\n${phrases.how(phrases.yesOrNo, undefined)}`,
    help: phrases.takes.yesOrNo,
    read: readYesOrNo(phrases),
  })
}

/** Asks for one property of a stay or record. */
function* askPart(
  subject: InterviewSubject,
  state: InterviewState,
  { fact: path, question, gap }: Question,
  { list, number, field }: Part,
): Conversation<void> {
  const { language } = subject
  const phrases = interviewPhrases[language]
  const { choices = [], hint, help, read } = partPrompt(subject, list, field)
  const lines = [question[language], ...choices, phrases.how(hint, undefined)]
  const value = yield* asking({ text: lines.join('\n'), help, read: orUnknown(phrases, read) })
  const definition = subject.version.facts[list]
  // The place of a stay and a text have no word for unknown; a rough date says more than unknown.
  const canBeUnknown =
    gap !== 'partial' &&
    (definition?.type === 'records' ? ['boolean', 'date'].includes(definition.fields[field]?.type ?? '') : field === 'kind')
  const kept = value === 'unknown' && !canBeUnknown
  if (!kept) keepPart(state, { list, number, field }, value)
  if (kept || isRough(value)) state.skip.add(path)
}

/** A property of the stay or record of a number in a list. */
interface Part {
  readonly list: string
  readonly number: number
  readonly field: string
}

function keepPart(state: InterviewState, { list, number, field }: Part, value: unknown): void {
  const entries = state.facts[list]
  if (!Array.isArray(entries)) return
  const changed = entries.map((entry: unknown, index) => (index === number ? { ...(entry as object), [field]: value } : entry))
  state.facts = { ...state.facts, [list]: changed }
}

/** Whether a date is not known to the day, or a time not to the minute. */
function isRough(value: unknown, isTime = false): boolean {
  const range = typeof value === 'string' ? (isTime ? parsePartialTime : parsePartialDate)(value) : undefined
  return range !== undefined && range.least !== range.most
}
