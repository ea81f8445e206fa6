import { prepareCase } from '../../engine/case.ts'
import type { FactDefinition } from '../../model/fact.ts'
import { pointAt } from '../../model/situation/point.ts'
import type { Question } from '../../reasons/evaluation.ts'
import { type InterviewState, interview } from '../../reasons/interview/interview.ts'
import { assumedAnswer, assumedInWords } from '../../text/answer/open.ts'
import { wordsOf } from '../../text/context.ts'
import { interviewPhrases } from '../../text/phrases/books/interview.ts'
import { orUnknown, readYesOrNo } from './answers.ts'
import { type InterviewSubject, partPrompt, scalarPrompt } from './fact-prompts.ts'
import { askRecords, askStays, type ListContext } from './lists.ts'
import { asking, type Conversation } from './prompt.ts'

/** How far an interview in words is. */
export interface HeldInterview {
  state: InterviewState
  /** The list that is being asked for: its whole entries so far, and what was said of one that is not whole. */
  list?: { readonly name: string; readonly entries: readonly unknown[]; readonly begun: Readonly<Record<string, unknown>> }
}

/**
 * Begins an interview in words.
 *
 * @param facts - What is known at the start.
 */
export function beginInterview({ version, options }: InterviewSubject, facts: Readonly<Record<string, unknown>>): HeldInterview {
  return { state: interview(version, options).begin(facts) }
}

/**
 * Asks one question after the other, for as long as an answer can still matter.
 *
 * What is held is up to date whenever a prompt is asked: an interview that breaks off leaves what was said, and of a list apart what came of
 * it.
 *
 * @param subject - The version to apply, and in which language to ask.
 * @param held - Changed as answers come in.
 *
 * @throws {@link InvalidFactsError} out of the answer with which the facts cannot be.
 */
export function* holdInterview(subject: InterviewSubject, held: HeldInterview): Conversation<void> {
  const { answer } = interview(subject.version, subject.options)
  for (let { question } = held.state; question !== null; { question } = held.state) {
    const said = yield* ask(subject, held, question)
    held.state = answer(held.state, said)
    delete held.list
  }
}

function* ask(subject: InterviewSubject, held: HeldInterview, question: Question): Conversation<unknown> {
  const point = pointAt(question.fact)
  if (!('fact' in point)) return null
  if (point.index === 'every') return yield* askKinds(subject, question)
  if (point.index !== undefined) return yield* askPart(subject, question, point.fact, point.field ?? '')
  const definition = subject.version.facts[point.fact] as FactDefinition
  if (definition.type === 'stays' || definition.type === 'records') return yield* askList(subject, held, question, definition)
  return yield* askScalar(subject, question, definition)
}

/** Asks whether what was assumed of all stays is right; where it is not, what they were is asked of each that it can matter for. */
function* askKinds(subject: InterviewSubject, question: Question): Conversation<boolean> {
  const { language } = subject
  const phrases = interviewPhrases[language]
  const lines = [question.question[language], `${confirmedInWords(subject, question)}${phrases.how(phrases.yesOrNo, undefined)}`]
  const read = readYesOrNo(phrases)
  return yield* asking({
    text: lines.join('\n'),
    help: `${phrases.takes.yesOrNo} ${phrases.takes.blankToKeep}`,
    read: (line) => (line === '' ? { value: true, shown: phrases.yesInWords } : read(line)),
  })
}

/** Asks for a single value; what was assumed stays where the line is left empty. */
function* askScalar(
  subject: InterviewSubject,
  question: Question,
  definition: Exclude<FactDefinition, { readonly type: 'stays' | 'records' }>,
): Conversation<unknown> {
  const { version, language } = subject
  const { fact: name, assumed, gap } = question
  const phrases = interviewPhrases[language]
  const { text, help, read } = scalarPrompt(subject, definition)
  const answer = orUnknown(phrases, read)
  return yield* asking({
    text: `${question.question[language]}\n${confirmedInWords(subject, question)}${text}`,
    help: gap === 'assumed' ? `${help} ${phrases.takes.blankToKeep}` : help,
    read:
      gap === 'assumed'
        ? (line) => (line === '' ? { value: assumed, shown: assumedInWords(wordsOf(version, language), name, assumed) } : answer(line))
        : answer,
  })
}

/** What was assumed so far, and how to keep it; nothing for what is asked and not confirmed. */
function confirmedInWords({ version, language }: InterviewSubject, { fact, gap, assumed }: Question): string {
  if (gap !== 'assumed') return ''
  return `${interviewPhrases[language].assumedSoFar(assumedAnswer(wordsOf(version, language), fact, assumed))}\n`
}

function* askList(
  subject: InterviewSubject,
  held: HeldInterview,
  asked: Question,
  definition: FactDefinition & { readonly type: 'stays' | 'records' },
): Conversation<readonly unknown[] | 'unknown'> {
  const { language, version, options } = subject
  const { fact: name, question, gap } = asked
  const { facts } = held.state
  const hint = definition.hint?.[language]
  const given = gap === 'incomplete' ? facts[name] : undefined
  const context: ListContext = {
    language,
    phrases: interviewPhrases[language],
    heading: `${question[language]}\n${confirmedInWords(subject, asked)}${hint ?? ''}`.trimEnd(),
    question: question[language],
    entries: Array.isArray(given) ? given : [],
    check: (entries) => void prepareCase(version, { ...facts, [name]: entries }, options),
    keep: (whole, begun) => {
      held.list = { name, entries: whole, begun }
    },
  }
  return definition.type === 'stays' ? yield* askStays(context) : yield* askRecords(context, definition)
}

/** Asks for one property of a stay or record. */
function* askPart(subject: InterviewSubject, { question }: Question, list: string, field: string): Conversation<unknown> {
  const { language } = subject
  const phrases = interviewPhrases[language]
  const { choices = [], hint, help, read } = partPrompt(subject, list, field)
  const lines = [question[language], ...choices, phrases.how(hint, undefined)]
  return yield* asking({ text: lines.join('\n'), help, read: orUnknown(phrases, read) })
}
