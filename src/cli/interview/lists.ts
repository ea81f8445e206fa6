import type { Language } from '../../calendar/language.ts'
import type { FactDefinition, FieldDefinition } from '../../model/fact.ts'
import type { InterviewPhrases } from '../../text/phrases/interview.ts'
import { isOneOf, orBlank, orNo, orUnknown, type Reader, readCountry, readDate, readText, readYesOrNo } from './answers.ts'
import { asking, type Conversation } from './prompt.ts'

/** What asking for the entries of a list needs. */
export interface ListContext {
  readonly language: Language
  readonly phrases: InterviewPhrases
  /** What introduces the first prompt: the question that the list answers. */
  readonly heading: string
  /** The question that the list answers. */
  readonly question: string
  /** The entries that the list has already. */
  readonly entries: readonly unknown[]
  /** Keeps the entries that are whole, and what was said so far of one that is not. */
  keep(entries: readonly unknown[], begun: Readonly<Record<string, unknown>>): void
  /** Refuses entries that cannot be, by throwing. */
  check(entries: readonly unknown[]): void
}

/**
 * Asks for stays, one by one.
 *
 * @returns Every stay, or `'unknown'` where nothing can be known of them.
 */
export function* askStays(context: ListContext): Conversation<readonly unknown[] | 'unknown'> {
  const { phrases } = context
  const helpWith = helpingWith(phrases)
  const entries = [...context.entries]
  for (;;) {
    const number = entries.length
    context.keep([...entries], {})
    const ask = (question: string, what: string, blank?: string) => `${phrases.stay(number + 1, question)}\n${phrases.how(what, blank)}`
    const country = yield* asking({
      text: introduction(context, entries) + ask(phrases.stayCountry, phrases.country, phrases.blankForNoMore),
      help: helpWith(phrases.takes.country, phrases.blankForNoMore),
      read: firstReader(context, entries, readCountry(phrases)),
    })
    if (country === undefined) return entries
    if (country === 'unknown') return 'unknown'
    context.keep([...entries], { country })
    const place = yield* asking({
      text: ask(phrases.stayPlace, phrases.text, phrases.blankToLeaveOpen),
      help: helpWith(phrases.takes.text, phrases.blankToLeaveOpen),
      read: orBlank(orUnknown(phrases, readText(phrases))),
    })
    const start = { country, ...(place !== undefined && place !== 'unknown' && { place }) }
    context.keep([...entries], start)
    const from = yield* asking({ text: ask(phrases.stayFrom, phrases.date), help: phrases.takes.date, read: readDate(phrases) })
    context.check([...entries, { ...start, from }])
    context.keep([...entries], { ...start, from })
    const to = yield* asking({
      text: ask(phrases.stayTo, phrases.date, phrases.blankForOngoing),
      help: helpWith(phrases.takes.date, phrases.blankForOngoing),
      read: orBlank(orUnknown(phrases, readDate(phrases))),
    })
    entries.push({ ...start, from, ...(to !== undefined && { to }) })
    context.check(entries)
  }
}

/**
 * Asks for records, field by field.
 *
 * @returns Every record, or `'unknown'` where nothing can be known of them.
 */
export function* askRecords(
  context: ListContext,
  definition: FactDefinition & { readonly type: 'records' },
): Conversation<readonly unknown[] | 'unknown'> {
  const { phrases, language } = context
  const helpWith = helpingWith(phrases)
  const entries = [...context.entries]
  for (;;) {
    const number = entries.length
    const record: Record<string, unknown> = {}
    context.keep([...entries], record)
    for (const [index, [name, field]] of Object.entries(definition.fields).entries()) {
      const isFirst = index === 0
      const blank = isFirst ? phrases.blankForNoMore : field.optional ? phrases.blankToLeaveOpen : undefined
      const own: Reader<unknown> = fieldReader(phrases, field)
      const question = phrases.entry(definition.eachLabel?.[language] ?? phrases.entryOfList, number + 1, field.question[language])
      const value = yield* asking({
        text: `${isFirst ? introduction(context, entries) : ''}${question}\n${phrases.how(hintOf(phrases, field), blank)}`,
        help: helpWith(helpOf(phrases, field), blank),
        read: isFirst ? firstReader(context, entries, readerOf(phrases, field)) : blank === undefined ? own : orBlank(own),
      })
      if (isFirst && value === undefined) return entries
      if (isFirst && value === 'unknown') return 'unknown'
      if (value !== undefined) record[name] = value
      if (isComplete(definition.fields, record)) context.check([...entries, { ...record }])
    }
    entries.push(record)
  }
}

/** How a field of a record is read: what cannot be known may be said to be so, where the field allows it. */
export function fieldReader(phrases: InterviewPhrases, field: FieldDefinition): Reader<unknown> {
  const read = readerOf(phrases, field)
  if (field.type === 'boolean' || (field.type === 'date' && field.optional)) return orUnknown(phrases, read)
  // A text or country has no word for unknown: it is left out.
  return field.optional ? (line) => (isOneOf(phrases.unknown, line) ? { value: undefined } : read(line)) : read
}

/** What a line has to look like for a field of a record. */
export function hintOf(phrases: InterviewPhrases, { type }: FieldDefinition): string {
  return { boolean: phrases.yesOrNo, country: phrases.country, date: phrases.date, text: phrases.text }[type]
}

/** In more words what is taken for a field of a record. */
export function helpOf({ takes }: InterviewPhrases, { type }: FieldDefinition): string {
  return { boolean: takes.yesOrNo, country: takes.country, date: takes.date, text: takes.text }[type]
}

function helpingWith({ takes }: InterviewPhrases) {
  return (help: string, blank: string | undefined) => (blank === undefined ? help : `${help} ${takes.blank(blank)}`)
}

function readerOf(phrases: InterviewPhrases, { type }: FieldDefinition): Reader<unknown> {
  switch (type) {
    case 'boolean':
      return readYesOrNo(phrases)
    case 'country':
      return readCountry(phrases)
    case 'date':
      return readDate(phrases)
    case 'text':
      return readText(phrases)
  }
}

/** An entry may be the end of the list; that nothing can be known of the list is said before its first entry only. */
function firstReader<Value>(
  { phrases, question }: ListContext,
  entries: readonly unknown[],
  read: Reader<Value>,
): Reader<Value | 'unknown' | undefined> {
  return orNo<Value | 'unknown' | undefined>(phrases, question, undefined, (line) => {
    if (line === '') return { value: undefined, ...(entries.length === 0 && { shown: phrases.noneInWords }) }
    if (isOneOf(phrases.none, line)) return { value: undefined, shown: phrases.noneInWords }
    if (!isOneOf(phrases.unknown, line)) return read(line)
    return entries.length === 0 ? { value: 'unknown', shown: phrases.unknownInWords } : { problem: phrases.finishFirst }
  })
}

function introduction({ heading, entries: given }: ListContext, entries: readonly unknown[]): string {
  return entries.length === given.length ? `${heading}\n` : ''
}

function isComplete(fields: Readonly<Record<string, FieldDefinition>>, record: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(fields).every(([name, { optional }]) => optional === true || Object.hasOwn(record, name))
}
