import * as z from 'zod/mini'
import { countries } from '../country.ts'
import type { FactDefinition, FactsFor } from '../fact.ts'
import { factsFault } from '../situation/prepare-facts.ts'
import { listFault, maxEntries, notGiven, objectFault } from '../situation/read-entries.ts'
import { countryFault, dateFault, placeFault, type ScalarType, scalarFault, stayKindFault, timeFault } from '../situation/scalar-fault.ts'
import { stayFieldNames } from '../stays/stay-fields.ts'
import { stayKindNames } from '../stays/stay-kind.ts'
import type { RulesetVersion } from '../version.ts'

const schemas = new WeakMap<RulesetVersion, z.ZodMiniType>()

/**
 * Makes the schema of the facts of a version from its definitions, once for each version object.
 *
 * It says of each value alone whether it is one; how values lie to each other and to the as-of date, `prepareFacts` says. Faults are told
 * in the same words there.
 */
export function factsSchema<Version extends RulesetVersion>(version: Version): z.ZodMiniType<FactsFor<Version['facts']>> {
  const schema = schemas.get(version) ?? makeSchema(version)
  schemas.set(version, schema)
  // INVARIANT: the parts are made from the definitions by which `FactsFor` tells the types.
  return schema as z.ZodMiniType<FactsFor<Version['facts']>>
}

function makeSchema(version: RulesetVersion): z.ZodMiniType {
  const facts = Object.entries(version.facts).map(([name, definition]) => [name, z.optional(orUnknown(factSchema(definition)))] as const)
  return z.strictObject(Object.fromEntries(facts), { error: ({ input }) => factsFault(input) })
}

/** What cannot be known is said in place of any fact. */
function orUnknown(schema: z.ZodMiniType): z.ZodMiniType {
  return z.union([schema, z.literal('unknown')])
}

const country = z.enum(countries, { error: fault(countryFault) })
const date = textOf(dateFault)
const time = textOf(timeFault)
const stay = object(stayFieldNames, {
  country,
  place: z.optional(textOf(placeFault)),
  from: date,
  to: z.optional(orUnknown(date)),
  kind: z.optional(orUnknown(z.enum(stayKindNames, { error: fault(stayKindFault) }))),
})

function scalarSchema(type: ScalarType): z.ZodMiniType {
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
      return textOf((value) => scalarFault(type, value))
  }
}

function factSchema(definition: FactDefinition): z.ZodMiniType {
  switch (definition.type) {
    case 'countries':
      return list(country)
    case 'stays':
      return list(stay)
    case 'records': {
      const fields = Object.entries(definition.fields).map(([name, field]) => {
        const schema = orUnknown(scalarSchema(field))
        return [name, field.optional ? z.optional(schema) : schema] as const
      })
      return list(object(Object.keys(definition.fields), Object.fromEntries(fields)))
    }
    case 'boolean':
    case 'integer':
    case 'enum':
    case 'date':
    case 'time':
    case 'country':
      return scalarSchema(definition)
  }
}

function textOf(explain: (value: unknown) => string | undefined): z.ZodMiniType {
  const error = fault(explain)
  return z.string({ error }).check(z.refine((value) => explain(value) === undefined, { error }))
}

function list(entry: z.ZodMiniType): z.ZodMiniType {
  const entries = z.array(z.unknown(), { error: fault(listFault) }).check(z.maxLength(maxEntries, { error: fault(listFault) }))
  // The length is checked before the entries.
  return z.pipe(entries, z.array(entry))
}

function object(names: readonly string[], shape: Readonly<Record<string, z.ZodMiniType>>): z.ZodMiniType {
  return z.strictObject(shape, { error: fault((value) => objectFault(value, names)) })
}

/** The message of a value that is not right; one that is not given is told as such. */
function fault(explain: (value: unknown) => string | undefined): (issue: { readonly input?: unknown }) => string | undefined {
  return ({ input }) => (input === undefined ? notGiven : explain(input))
}
