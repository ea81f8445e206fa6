import * as z from 'zod/mini'
import { countries } from '../country.ts'
import type { FactDefinition, FactsFor } from '../fact.ts'
import { factsFault } from '../situation/prepare-facts.ts'
import { listFault, maxEntries, notGiven, objectFault, stayFields } from '../situation/read-entries.ts'
import {
  countryFault,
  dateFault,
  maxTextLength,
  placeFault,
  type ScalarType,
  scalarFault,
  stayKindFault,
  timeFault,
} from '../situation/scalar-fault.ts'
import { stayKindNames } from '../stay-kind.ts'
import { type RulesetVersion, versionName } from '../version.ts'

/** What a JSON Schema says about a part of the facts besides its type. */
export interface Annotation {
  /** The name under which the part is described once, where it is used often. */
  readonly id?: string
  readonly title?: string
  readonly description?: string
  readonly default?: unknown
}

/** The schema of the facts of a version, and what a JSON Schema says about its parts. */
export interface FactsSchema<Facts> {
  readonly schema: z.ZodMiniType<Facts>
  readonly annotations: z.core.$ZodRegistry<Annotation>
}

/** The form of partial dates; which days there are, no pattern tells. */
const partialDate = /^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** The form of partial times. */
const partialTime = /^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?)?)?$/

/** Not blank, and not too long; without flags, which a JSON Schema cannot say. */
const shortText = new RegExp(`^(?=[\\s\\S]{1,${maxTextLength}}$)[\\s\\S]*\\S`)

const schemas = new WeakMap<RulesetVersion, FactsSchema<unknown>>()

/**
 * Makes the schema of the facts of a version from its definitions, once for each version object.
 *
 * It says of each value alone whether it is one; how values lie to each other and to the as-of date, `prepareFacts` says. Faults are told
 * in the same words there.
 */
export function factsSchema<Version extends RulesetVersion>(version: Version): FactsSchema<FactsFor<Version['facts']>> {
  const schema = schemas.get(version) ?? makeSchema(version)
  schemas.set(version, schema)
  // INVARIANT: the parts are made from the definitions by which `FactsFor` tells the types.
  return schema as unknown as FactsSchema<FactsFor<Version['facts']>>
}

function makeSchema(version: RulesetVersion): FactsSchema<unknown> {
  const annotations = z.registry<Annotation>()
  const parts = createParts(annotations)
  const facts = Object.entries(version.facts).map(([name, definition]) => {
    const { question, hint, assume, assumedBecause } = definition
    const described = [hint?.en, assume === undefined ? undefined : assumedBecause?.en].filter((part) => part !== undefined)
    const fact = z.optional(orUnknown(parts.fact(definition)))
    annotations.add(fact, {
      title: question.en,
      ...(described.length > 0 && { description: described.join(' ') }),
      ...(assume !== undefined && { default: assume }),
    })
    return [name, fact] as const
  })
  const schema = z.strictObject(Object.fromEntries(facts), { error: ({ input }) => factsFault(input) })
  annotations.add(schema, { title: `Facts of ${versionName(version)}` })
  return { schema, annotations }
}

/** What cannot be known is said in place of any fact. */
function orUnknown(schema: z.ZodMiniType): z.ZodMiniType {
  return z.union([schema, z.literal('unknown')])
}

function createParts(annotations: z.core.$ZodRegistry<Annotation>) {
  const country = named('country', z.enum(countries, { error: fault(countryFault) }))
  const date = named('date', textOf(dateFault, partialDate))
  const time = named('time', textOf(timeFault, partialTime))
  const stay = named(
    'stay',
    object(stayFields, {
      country,
      place: z.optional(textOf(placeFault, shortText)),
      from: date,
      to: z.optional(orUnknown(date)),
      kind: titled('What it was', z.optional(orUnknown(z.enum(stayKindNames, { error: fault(stayKindFault) })))),
    }),
  )

  function named(id: string, schema: z.ZodMiniType): z.ZodMiniType {
    annotations.add(schema, { id })
    return schema
  }

  function titled(title: string, schema: z.ZodMiniType): z.ZodMiniType {
    annotations.add(schema, { title })
    return schema
  }

  function scalar(type: ScalarType): z.ZodMiniType {
    const error = fault((value) => scalarFault(type, value))
    switch (type.type) {
      case 'boolean':
        return z.boolean({ error })
      case 'integer': {
        const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = type
        return z.int({ error }).check(z.minimum(minimum, { error }), z.maximum(maximum, { error }))
      }
      case 'enum':
        return z.enum(type.values, { error })
      case 'date':
        return 'none' in type && type.none !== undefined ? z.union([z.literal('none'), date]) : date
      case 'time':
        return time
      case 'country':
        return country
      case 'text':
        return textOf((value) => scalarFault(type, value), shortText)
    }
  }

  function fact(definition: FactDefinition): z.ZodMiniType {
    switch (definition.type) {
      case 'countries':
        return list(country)
      case 'stays':
        return list(stay)
      case 'records': {
        const fields = Object.entries(definition.fields).map(([name, field]) => {
          const schema = field.optional ? z.optional(orUnknown(scalar(field))) : orUnknown(scalar(field))
          annotations.add(schema, { title: field.question.en })
          return [name, schema] as const
        })
        return list(object(Object.keys(definition.fields), Object.fromEntries(fields)))
      }
      case 'boolean':
      case 'integer':
      case 'enum':
      case 'date':
      case 'time':
      case 'country':
        return scalar(definition)
    }
  }

  return { fact }
}

/** A text that has to be right in more than its form, as far as a pattern tells it. */
function textOf(explain: (value: unknown) => string | undefined, pattern: RegExp): z.ZodMiniType {
  const error = fault(explain)
  return z.string({ error }).check(
    z.regex(pattern, { abort: true, error }),
    z.refine((value) => explain(value) === undefined, { error }),
  )
}

function list(entry: z.ZodMiniType): z.ZodMiniType {
  // The length is checked before the entries, and again after them for the JSON Schema, which is made from the second list.
  const length = () => z.maxLength(maxEntries, { error: fault(listFault) })
  return z.pipe(z.array(z.unknown(), { error: fault(listFault) }).check(length()), z.array(entry).check(length()))
}

function object(names: readonly string[], shape: Readonly<Record<string, z.ZodMiniType>>): z.ZodMiniType {
  return z.strictObject(shape, { error: fault((value) => objectFault(value, names)) })
}

/** The message of a value that is not right; one that is not given is told as such. */
function fault(explain: (value: unknown) => string | undefined): (issue: { readonly input?: unknown }) => string | undefined {
  return ({ input }) => (input === undefined ? notGiven : explain(input))
}
