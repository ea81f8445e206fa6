import * as z from 'zod/mini'
import type { Language } from '../../calendar/language.ts'
import { isPlainObject } from '../input/plain-object.ts'
import { operators, type Property } from '../operators.ts'

// Property names and closed words are a matter of the vocabulary (checks/version-vocabulary.ts), which is checked with and without zod:
// these schemas say what has to be given, and of which type.

const string = z.string()
const optionalString = z.optional(string)
const words = string.check(z.regex(/\S/))
const optionalWords = z.optional(words)
const strings = z.array(string)
const text = z.object({ en: words, zh: words } satisfies Readonly<Record<Language, z.ZodMiniType>>)
const optionalText = z.optional(text)
const optionalNumber = z.optional(z.number())

/** Something that has to be given, whatever it is. */
const given = z.unknown().check(z.refine((value) => value !== undefined))

/** One of several forms, told by the one property that only it has; which it is, the vocabulary has checked. */
function formBy(forms: Readonly<Record<string, z.ZodMiniType>>): z.ZodMiniType {
  return z.looseObject({}).check((context) => {
    const name = Object.keys(forms).find((property) => context.value[property] !== undefined)
    addIssuesOf(name === undefined ? undefined : forms[name], context)
    addIssuesOf(label, context)
  })
}

/** What measures and shared conditions can have; elsewhere the vocabulary refuses it. */
const label = z.object({ label: optionalText })

/** Reports what a schema finds in a value among the issues of another schema. */
function addIssuesOf(schema: z.ZodMiniType | undefined, context: z.core.ParsePayload): void {
  if (schema === undefined) return
  const { error } = z.safeParse(schema, context.value, { reportInput: true })
  for (const issue of error?.issues ?? []) context.issues.push({ ...issue, input: issue.input } as z.core.$ZodRawIssue)
}

const condition: z.ZodMiniType = formBy({
  all: z.object({ all: z.array(z.lazy(() => condition)) }),
  any: z.object({ any: z.array(z.lazy(() => condition)) }),
  not: z.object({ not: z.lazy(() => condition) }),
  condition: z.object({ condition: string }),
  fact: z.object({ fact: string, operator: string, value: given }),
})

const duration = z.record(string, z.number())

/** Units in numbers, or days by the name of a fact. */
const shift = z.looseObject({}).check((context) => {
  addIssuesOf(typeof context.value.days === 'string' ? z.object({ days: string }) : duration, context)
})

/** What each property of a measure is written as. */
const propertyTypes: Readonly<Record<Property<never>['holds'], z.ZodMiniType>> = {
  name: string,
  names: strings,
  ends: z.object({ from: string, to: string }),
  list: string,
  word: string,
  words: strings,
  duration,
  days: z.number(),
  country: string,
  shift,
}

const measureForms = Object.fromEntries(
  Object.entries(operators).map(([name, { properties }]) => [
    name,
    z.object(
      Object.fromEntries(
        Object.entries(properties as Readonly<Record<string, Property<never>>>).map(([property, { holds, optional }]) => [
          property,
          optional ? z.optional(propertyTypes[holds]) : propertyTypes[holds],
        ]),
      ),
    ),
  ]),
)

/** The name of a date, or an object that tells more. */
const limit = z.unknown().check((context) => {
  const is = z.object({ fact: string, is: z.union([string, z.boolean()]) })
  const schema = isPlainObject(context.value) ? z.object({ date: string, where: z.optional(is), otherwise: z.optional(is) }) : string
  addIssuesOf(schema, context)
})

const limits = z.object({ notAfter: z.optional(z.array(limit)), notBefore: z.optional(z.array(limit)) })

const anyFact = z.object({
  type: string,
  question: text,
  label: optionalText,
  hint: optionalText,
  assumedBecause: optionalText,
  role: optionalString,
  control: optionalString,
  effort: optionalString,
  cites: z.optional(strings),
})

/** What facts of one type have besides what all have. */
const factTypes: Readonly<Record<string, z.ZodMiniType>> = {
  integer: z.object({ minimum: optionalNumber, maximum: optionalNumber, unit: optionalWords }),
  enum: z.object({ values: strings, labels: z.optional(z.record(string, text)) }),
  date: z.extend(limits, { none: optionalText }),
  time: limits,
  stays: z.object({ complete: optionalString, assumeKind: optionalString }),
  records: z.object({
    each: string,
    eachLabel: optionalText,
    fields: z.record(string, z.object({ type: string, question: text, label: optionalText, role: optionalString })),
  }),
}

const fact = z.looseObject({}).check((context) => {
  addIssuesOf(anyFact, context)
  const { type } = context.value
  if (typeof type === 'string' && Object.hasOwn(factTypes, type)) addIssuesOf(factTypes[type], context)
})

const constant = z.union([string, z.number(), z.boolean()])

/** A constant, a text, or a reference; of an object, whether it names a fact tells which. */
const parameter = z.unknown().check((context) => {
  const { value } = context
  addIssuesOf(!isPlainObject(value) ? constant : 'fact' in value ? z.object({ fact: string }) : text, context)
})

const consequence = z.object({
  outcome: string,
  modality: optionalString,
  by: optionalText,
  params: z.optional(z.record(string, parameter)),
})

const names = z.array(words)

const gazetteer = z.object({
  words: z.object({ city: names, part: names, region: names, country: names }),
  doubtful: z.optional(names),
  variants: z.optional(string),
  letters: z.optional(names),
  regions: z.array(z.object({ names, ownCode: optionalString, cities: z.array(z.object({ names, parts: z.optional(names) })) })),
})

/** The types of everything in a version. */
export const versionSchema = z.object({
  ruleset: string,
  inForce: z.object({ from: string, basis: string, note: optionalText }),
  encodedOn: string,
  verifiedOn: string,
  revision: z.number(),
  dateRounding: string,
  scope: z.optional(
    z.object({
      title: text,
      outside: z.array(z.object({ id: string, when: condition, because: text, instead: text, cites: strings })),
    }),
  ),
  citations: z.record(
    string,
    z.object({
      instrument: text,
      locator: optionalText,
      address: optionalWords,
      read: string,
      textHash: optionalWords,
      reliability: string,
      clauses: z.array(words),
      note: optionalText,
    }),
  ),
  facts: z.record(string, fact),
  measures: z.record(string, formBy(measureForms)),
  readings: z.record(
    string,
    z.object({ title: text, values: z.record(string, z.object({ title: text, cites: strings })), recommended: string, because: text }),
  ),
  conditions: z.record(string, condition),
  outcomes: z.record(
    string,
    z.object({
      kind: string,
      modality: string,
      by: optionalText,
      title: text,
      role: optionalString,
      setsAside: z.optional(strings),
      before: z.optional(strings),
      leadsTo: optionalString,
    }),
  ),
  parameters: z.optional(z.record(string, z.object({ label: text, role: optionalString }))),
  certifiesByPlace: z.optional(z.array(z.object({ country: string, cites: strings }))),
  places: z.optional(z.record(string, gazetteer)),
  rules: z.array(
    z.object({
      id: string,
      title: text,
      cites: strings,
      forEach: optionalString,
      when: condition,
      unless: z.optional(condition),
      then: consequence,
    }),
  ),
  notModelled: z.array(z.object({ clauses: z.array(words), reason: words })),
})
