import type { Language } from '../../calendar/language.ts'
import type { EvaluateOptions } from '../../engine/case.ts'
import type { FactDefinition } from '../../model/fact.ts'
import { type StayField, stayFields } from '../../model/stays/stay-fields.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { interviewPhrases } from '../../text/phrases/books/interview.ts'
import type { InterviewPhrases } from '../../text/phrases/interview.ts'
import {
  isOneOf,
  orNo,
  type Reader,
  readChoice,
  readCountries,
  readCountry,
  readDate,
  readTime,
  readWholeNumber,
  readYesOrNo,
} from './answers.ts'
import { fieldReader, helpOf, hintOf } from './lists.ts'
import type { Prompt } from './prompt.ts'

/** What an interview is about. */
export interface InterviewSubject {
  readonly version: RulesetVersion
  readonly options: EvaluateOptions
  readonly language: Language
}

/** How a property of a stay or record is asked for and read; the choices are numbered. */
interface PartPrompt {
  readonly choices?: readonly string[]
  readonly hint: string
  readonly help: string
  readonly read: Reader<unknown>
}

export function partPrompt({ version, language }: InterviewSubject, list: string, field: string): PartPrompt {
  const phrases = interviewPhrases[language]
  const fact = version.facts[list]
  const definition = (fact?.type === 'records' ? fact.fields[field] : undefined) ?? stayFields[field as StayField]
  if (definition.type !== 'enum')
    return { hint: hintOf(phrases, definition), help: helpOf(phrases, definition), read: fieldReader(phrases, definition) }
  const labels = definition.values.map((value) => definition.labels[value][language])
  const choices = numbered(labels)
  return {
    choices,
    hint: phrases.choose(labels.length),
    help: phrases.takes.choice(choices),
    read: readChoice(phrases, definition.values, labels),
  }
}

/** A fact that is no list of stays or records. */
type ScalarDefinition = Exclude<FactDefinition, { readonly type: 'stays' | 'records' }>

/** How a single value is asked for and read. */
export function scalarPrompt({ language }: InterviewSubject, definition: ScalarDefinition): Prompt<unknown> {
  const phrases = interviewPhrases[language]
  const hint = definition.hint?.[language]
  const { takes } = phrases
  const text = (what: string) => `${hint === undefined ? '' : `${hint}\n`}${phrases.how(what, undefined)}`
  switch (definition.type) {
    case 'boolean':
      return { text: text(phrases.yesOrNo), help: takes.yesOrNo, read: readYesOrNo(phrases) }
    case 'integer':
      return {
        text: text(phrases.wholeNumber(definition.minimum, definition.maximum)),
        help: takes.wholeNumber(definition.minimum, definition.maximum),
        read: readWholeNumber(phrases, definition.minimum, definition.maximum),
      }
    case 'enum':
      return enumPrompt(phrases, language, definition, text)
    case 'country':
      return { text: text(phrases.country), help: takes.country, read: readCountry(phrases) }
    case 'countries':
      return {
        text: text(phrases.countries),
        help: takes.countries,
        read: orNo(phrases, definition.question[language], [], readCountries(phrases)),
      }
    case 'time':
      return { text: text(phrases.time), help: takes.time, read: readTime(phrases) }
    case 'date': {
      const { none } = definition
      if (none === undefined) return { text: text(phrases.date), help: takes.date, read: readDate(phrases) }
      const read = readDate(phrases)
      return {
        text: text(phrases.dateOrNone(none[language])),
        help: takes.dateOrNone(none[language]),
        read: orNo(phrases, definition.question[language], 'none', (line) =>
          isOneOf(phrases.none, line) ? { value: 'none', shown: none[language] } : read(line),
        ),
      }
    }
  }
}

function enumPrompt(
  phrases: InterviewPhrases,
  language: Language,
  { values, labels }: FactDefinition & { readonly type: 'enum' },
  text: (how: string) => string,
): Prompt<unknown> {
  const names = values.map((value) => labels?.[value]?.[language] ?? value)
  const choices = numbered(names)
  const asks = `${choices.join('\n')}\n${text(phrases.choose(values.length))}`
  return { text: asks, help: phrases.takes.choice(choices), read: readChoice(phrases, values, names) }
}

function numbered(choices: readonly string[]): readonly string[] {
  return choices.map((choice, index) => `${index + 1}) ${choice}`)
}
