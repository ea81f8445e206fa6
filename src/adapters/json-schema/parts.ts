import { countries } from '../../model/country.ts'
import type { FactDefinition } from '../../model/fact.ts'
import { maxEntries } from '../../model/situation/read-entries.ts'
import { maxTextLength, type ScalarType } from '../../model/situation/scalar-fault.ts'
import { stayKinds } from '../../model/stays/stay-kind.ts'
import type { Words } from '../../text/context.ts'
import { countryName } from '../../text/country-names.ts'
import { formPhrases } from '../../text/phrases/books/form.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What a form offers, with the name that people read. */
interface Choice {
  readonly value: string | boolean
  readonly title: string
}

const year = '[1-9]\\d{3}'
const month = '(0[1-9]|1[0-2])'
const day = '(0[1-9]|[12]\\d|3[01])'

/** The form of partial dates; which days there are, no pattern tells. */
const partialDate = `${year}(-${month}(-${day})?)?`

/** The form of partial times. */
const partialTime = `${year}(-${month}(-${day}(T([01]\\d|2[0-3]):[0-5]\\d)?)?)?`

/** Not blank, not too long, and without U+0000; half of a character, which is refused as well, no pattern tells that works everywhere. */
const shortText = `^(?=[^\\u0000]{1,${maxTextLength}}$)[\\s\\S]*\\S`

/** Not the `*` that stands in results for any place not named. */
const place = `^(?!\\s*[*＊﹡]\\s*$)(?=[^\\u0000]{1,${maxTextLength}}$)[\\s\\S]*\\S`

/** Lays what is used often once, under the names by which {@link partOf} refers to it. */
export function sharedParts({ language }: Words): Readonly<Record<string, JsonSchema>> {
  const say = formPhrases[language]
  const choices = countries.map((code) => ({ value: code, title: countryName(code, language) }))
  const byName = choices.sort((one, other) => one.title.localeCompare(other.title, language))
  const unknown: Choice = { value: 'unknown', title: say.unknown }
  const date = (also: readonly string[]) => ({ type: 'string', pattern: `^(${[partialDate, ...also].join('|')})$` })
  return {
    country: choiceOf(byName),
    countryOrUnknown: choiceOf([...byName, unknown]),
    date: date([]),
    dateOrUnknown: date(['unknown']),
    dateNoneOrUnknown: date(['none', 'unknown']),
    timeOrUnknown: { type: 'string', pattern: `^(${partialTime}|unknown)$` },
    stay: {
      type: 'object',
      properties: {
        country: { title: say.country, ...reference('country') },
        place: { title: say.place, type: 'string', pattern: place },
        from: { title: say.from, description: say.date, ...reference('date') },
        to: { title: say.to, description: [say.toHint, say.date, say.orUnknown].join(say.between), ...reference('dateOrUnknown') },
        kind: {
          title: say.kind,
          ...choiceOf([...Object.entries(stayKinds).map(([kind, { one }]) => ({ value: kind, title: one[language] })), unknown]),
        },
      },
      required: ['country', 'from'],
      additionalProperties: false,
    },
  }
}

/** Describes what a fact can be, and how it is written where that has to be said. */
export function partOf(words: Words, definition: FactDefinition): { readonly schema: JsonSchema; readonly how?: string } {
  switch (definition.type) {
    case 'countries':
      return { schema: listOf(words, reference('country')) }
    case 'stays':
      return { schema: listOf(words, reference('stay')) }
    case 'records':
      return { schema: listOf(words, recordOf(words, definition)) }
    case 'boolean':
    case 'integer':
    case 'enum':
    case 'date':
    case 'time':
    case 'country':
      return scalarOf(words, definition)
  }
}

function recordOf(words: Words, { fields }: Extract<FactDefinition, { type: 'records' }>): JsonSchema {
  const properties = Object.entries(fields).map(([name, field]) => {
    const { schema, how } = scalarOf(words, field)
    return [name, { title: field.question[words.language], ...(how !== undefined && { description: how }), ...schema }] as const
  })
  const required = Object.entries(fields).flatMap(([name, { optional }]) => (optional ? [] : name))
  return { type: 'object', properties: Object.fromEntries(properties), required, additionalProperties: false }
}

function scalarOf({ language }: Words, type: ScalarType): { readonly schema: JsonSchema; readonly how?: string } {
  const say = formPhrases[language]
  const unknown: Choice = { value: 'unknown', title: say.unknown }
  switch (type.type) {
    case 'boolean':
      return { schema: choiceOf([{ value: true, title: say.yes }, { value: false, title: say.no }, unknown]) }
    case 'enum':
      return {
        schema: choiceOf([...type.values.map((value) => ({ value, title: type.labels?.[value]?.[language] ?? value })), unknown]),
      }
    case 'integer': {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = type
      return {
        schema: {
          anyOf: [{ title: say.number, type: 'integer', minimum, maximum }, notKnown(say.unknown)],
        },
      }
    }
    case 'date': {
      const none = 'none' in type ? type.none?.[language] : undefined
      const how = [say.date, ...(none === undefined ? [] : [say.orNone(none)]), say.orUnknown].join(say.between)
      return { schema: reference(none === undefined ? 'dateOrUnknown' : 'dateNoneOrUnknown'), how }
    }
    case 'time':
      return { schema: reference('timeOrUnknown'), how: say.time + say.between + say.orUnknown }
    case 'country':
      return { schema: reference('countryOrUnknown') }
    case 'text':
      return { schema: { type: 'string', pattern: shortText }, how: say.orUnknown }
  }
}

/** A list, or that it cannot be known. */
function listOf({ language }: Words, items: JsonSchema): JsonSchema {
  const say = formPhrases[language]
  return {
    anyOf: [{ title: say.list, type: 'array', items, maxItems: maxEntries }, notKnown(say.unknown)],
  }
}

/**
 * One of a few values, by their names. Each is an `enum` of one, which means what `const` does: form libraries take the first `const` for
 * what is filled in already, and what nobody chose would be told as chosen.
 */
function choiceOf(choices: readonly Choice[]): JsonSchema {
  const types = new Set(choices.map(({ value }) => typeof value))
  return {
    type: types.has('boolean') ? ['string', 'boolean'] : 'string',
    oneOf: choices.map(({ value, title }) => ({ title, enum: [value] })),
  }
}

/** Bare, with titles beside it: within `allOf` form libraries lose the choice that was made. */
function reference(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` }
}

/** The choice, beside a number or a list, that it cannot be known. */
function notKnown(title: string): JsonSchema {
  return { title, type: 'string', const: 'unknown' }
}
