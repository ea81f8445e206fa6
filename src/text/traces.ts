import type { Subject } from '../model/subject.ts'
import type { Answer, ConditionTrace, Explanation, RuleTrace } from '../reasons/explain.ts'
import { openPoint } from './answer/open.ts'
import type { Words } from './context.ts'
import { decides, decidingParts, type Leaf, openLeaves, type Shared, settledBy, sharedIn, withReadings } from './deciding-parts.ts'
import { attach, describeNeed, describeTested } from './describe/condition.ts'
import { labelInWords, labelOfShared } from './describe/labels.ts'
import { describeName, withoutMark } from './describe/named.ts'
import { type Line, paragraph, type Tone } from './lines.ts'
import type { Sources } from './sources.ts'
import { shownInWords } from './values.ts'

/** What a tree is about, and which shared conditions have been written out before. */
export interface TraceContext {
  readonly words: Words
  readonly subject: Subject
  /** The shared conditions that the text already shows, by their keys; added to. */
  readonly shown: Set<number>
  /** What is told of a trace, and of the shared conditions of the explanation. */
  readonly tell: (trace: ConditionTrace) => ConditionTrace
  readonly shared: Shared
  /** Tells shared conditions apart that are called otherwise here, or of which a part came out otherwise. */
  readonly keyOf: (name: string) => number
  readonly sources: Sources
  /** Whether parts that do not decide are told of, too. */
  readonly full: boolean
  /** Whether shared conditions that hold are taken apart in a short text; else they are told by their names. */
  readonly inParts: boolean
}

/**
 * Makes what is told of the conditions of an explanation: those parts that decide, each comparison with the readings that it hangs on; or all.
 *
 * @param numbers - The keys of one text, by what they stand for; added to.
 */
export function tellingOf(
  words: Words,
  explanation: Pick<Explanation, 'conditions' | 'subject'>,
  full: boolean,
  numbers = new Map<string, number>(),
): Pick<TraceContext, 'tell' | 'shared' | 'keyOf'> {
  const read = (trace: ConditionTrace) => withReadings(trace, (name) => Object.hasOwn(words.version.readings, name))
  const settled = settledBy(sharedIn(explanation, read))
  const tell = (trace: ConditionTrace) => (full ? trace : decidingParts(read(trace), settled))
  const shared = sharedIn(explanation, tell)
  return { tell, shared, keyOf: keysOf(words, explanation.subject, shared, numbers) }
}

/** The mark of each answer, and what it is to whoever reads it. */
const marks: Readonly<Record<Answer, string>> = { holds: '✓', fails: '✗', unknown: '?', 'not-needed': '–' }
const tones: Readonly<Record<Answer, Tone>> = { holds: 'good', fails: 'bad', unknown: 'open', 'not-needed': 'quiet' }

/**
 * Writes a rule with its conditions: a mark for how each came out, the value used, and what it has to be.
 *
 * @param isBrief - Whether its title says enough.
 */
export function ruleInLines(context: TraceContext, rule: RuleTrace, isBrief = false): readonly Line[] {
  const { words, sources, full } = context
  const cites = ` ${sources.refer(rule.citations)}`
  const title = paragraph(rule.title[words.language] + cites, `  ${marks[rule.answer]} `, { labelTone: tones[rule.answer] })
  if (isBrief) return title
  // An exception that does not hold has nothing to tell while the rule itself decides.
  const unless = rule.unless !== undefined && (full || rule.unless.answer !== 'fails') ? rule.unless : undefined
  const told = full ? rule : { ...rule, when: context.tell(rule.when), ...(unless !== undefined && { unless: context.tell(unless) }) }
  // While an exception keeps the rule from applying, nothing hangs on the rest.
  const when = full || rule.unless?.answer !== 'holds' ? whenInLines(context, told.when) : []
  return [
    ...title,
    ...(rule.exists === undefined ? [] : existsLine(words, rule.exists.answer)),
    ...when,
    ...(unless === undefined ? [] : traceInLines(context, told.unless ?? unless, '    ', words.phrases.unless)),
  ]
}

/** Writes what a rule hangs on; in a short text the parts that all have to hold stand for themselves. */
function whenInLines(context: TraceContext, when: ConditionTrace): readonly Line[] {
  if (context.full || when.kind !== 'all') return traceInLines(context, when, '    ')
  const telling = when.conditions.filter((part) => !isPlain(part))
  return (telling.length === 0 ? when.conditions : telling).flatMap((part) => traceInLines(context, part, '    '))
}

/** Whether a part says only which country the heading names. */
function isPlain(part: ConditionTrace): boolean {
  return part.kind === 'fact' && part.fact === 'country' && part.answer === 'holds'
}

/** Writes that it is not known whether there is the record that a rule is about. */
function existsLine(words: Words, answer: Answer): readonly Line[] {
  const text = attach(words, words.phrases.thereIsOne, words.phrases.notKnown)
  return paragraph(text, `    ${marks[answer]} `, { labelTone: tones[answer] })
}

/** Writes a condition, and one level further in the parts that it hangs on. */
function traceInLines(context: TraceContext, trace: ConditionTrace, indent: string, label = '', hidden = false): readonly Line[] {
  const { words, shown, full } = context
  const { phrases } = words
  const mark = `${indent}${marks[trace.answer]} `
  const write = (text: string) => paragraph(text, mark, { labelTone: tones[trace.answer] })
  if (trace.kind === 'fact') return write(label + leafInWords(context, trace))
  if (trace.kind === 'named') {
    const named = nameOf(words, context.subject, trace.name)
    const condition = context.shared(trace.name)
    // What has no name of its own is written out where it stands.
    if (named === undefined) return traceInLines(context, condition, indent, label, hidden)
    const name = label + named
    const key = context.keyOf(trace.name)
    if (shown.has(key)) return write(name + phrases.aside(phrases.asAbove))
    if (hidden && condition.kind !== 'fact') return write(`${name} …`)
    shown.add(key)
    if (!full && !context.inParts && trace.answer === 'holds') return write(name)
    return traceInLines(context, condition, indent, name + phrases.pause)
  }
  // What can come about in several ways hangs on the same few values, compared again and again.
  if (!full && trace.kind === 'any' && trace.answer === 'unknown') {
    const leaves = openLeaves(trace, context.shared)
    return [
      ...write(label + phrases.hangsOn.trimEnd()),
      ...leaves.flatMap((leaf) => paragraph(openInWords(context, leaf), `${indent}  ${marks.unknown} `, { labelTone: tones.unknown })),
    ]
  }
  const heading = label + { all: phrases.allOf, any: phrases.anyOf, not: phrases.not }[trace.kind]
  if (hidden) return write(`${heading} …`)
  const parts = trace.kind === 'not' ? [trace.condition] : trace.conditions
  const inner = trace.kind === 'not' ? trace.condition : undefined
  const name = full || inner?.kind !== 'named' ? undefined : nameOf(words, context.subject, inner.name)
  // What does not hold is named, and not taken apart.
  if (name !== undefined) return write(heading + phrases.colon + name)
  return [
    ...write(heading + phrases.colon),
    ...parts.flatMap((part) => traceInLines(context, part, `${indent}  `, '', full && !decides(part, trace))),
  ]
}

/** A value that something hangs on; of how the law is read, the question. */
function openInWords(context: TraceContext, leaf: Leaf): string {
  const { words, subject } = context
  return Object.hasOwn(words.version.readings, leaf.fact) ? describeName(words, leaf.fact, subject) : leafInWords(context, leaf)
}

/** Makes the keys of shared conditions: what each is called for the subject, and how each part of it came out. */
function keysOf(words: Words, subject: Subject, shared: Shared, numbers: Map<string, number>): (name: string) => number {
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const outcomes = new Map<string, number>()
  const outcomeOf = (name: string): number => {
    const known = outcomes.get(name)
    if (known !== undefined) return known
    const inner = new Set<string>()
    const text = JSON.stringify(shared(name), (_, part) => {
      if (part?.kind === 'named') inner.add(part.name)
      return part
    })
    const outcome = numberOf(JSON.stringify([text, ...[...inner].map(outcomeOf)]))
    outcomes.set(name, outcome)
    return outcome
  }
  return (name) => numberOf(JSON.stringify({ called: nameOf(words, subject, name), outcome: outcomeOf(name) }))
}

/** What a shared condition is called for the subject; nothing for what is written out where it stands. */
export function nameOf(words: Words, subject: Subject, name: string): string | undefined {
  const label = labelOfShared(words, name)
  return label === undefined ? undefined : labelInWords(words, label, subject)
}

/** Whether everything that a rule hangs on is written out already. */
export function isWrittenOut(context: TraceContext, { when, unless, answer }: RuleTrace): boolean {
  if (answer === 'fails' || (unless !== undefined && unless.answer !== 'fails')) return false
  const seen = new Map<string, boolean>()
  const hasAll = (trace: ConditionTrace): boolean => {
    if (trace.kind !== 'named') return isPlain(trace) || ((trace.kind === 'all' || trace.kind === 'any') && trace.conditions.every(hasAll))
    const known = seen.get(trace.name)
    if (known !== undefined) return known
    const has = context.shown.has(context.keyOf(trace.name)) || hasAll(context.shared(trace.name))
    seen.set(trace.name, has)
    return has
  }
  return hasAll(context.tell(when))
}

/** The value used, and what it has to be: `total stay in China: 5 months 27 days; needs at least 6 months`. */
export function leafInWords({ words, subject }: Pick<TraceContext, 'words' | 'subject'>, trace: Leaf): string {
  const { phrases, version, language } = words
  if (Object.hasOwn(version.readings, trace.fact))
    return attach(words, describeName(words, trace.fact, subject), describeNeed(words, trace))
  const value = attach(words, describeTested(words, trace, subject), shownInWords(words, trace.fact, trace.actual))
  const points = trace.answer === 'unknown' ? trace.open.map(({ path }) => withoutMark(openPoint(version, path)[language])) : []
  const open = points.length === 0 ? '' : phrases.aside(phrases.notExact + points.join(phrases.comma))
  const need = describeNeed(words, trace)
  const asRead = (trace.asRead ?? []).map((reading) => phrases.asRead(withoutAnswer(describeNeed(words, reading))))
  return value + open + (isTold(words, trace, need) ? [phrases.semicolon + phrases.needs(need), ...asRead].join(phrases.pause) : '')
}

/** What a reading says, without the yes or no that answers the question in its title. */
function withoutAnswer(reading: string): string {
  return reading.replace(/^\p{L}{1,3}[:：]\s*/u, '')
}

/** Whether it has to be said what a value has to be: not of yes and no, nor of a choice that is the right one. */
function isTold({ phrases }: Words, { answer, operator, value }: Leaf, need: string): boolean {
  if (typeof value === 'boolean' || [phrases.yes, phrases.no].includes(need.toLowerCase())) return false
  return !(answer === 'holds' && choices.includes(operator))
}

const choices: readonly Leaf['operator'][] = ['equal', 'in', 'notEqual', 'notIn', 'contains', 'doesNotContain']
