import type { FieldDefinition } from './fact.ts'
import type { Measure } from './measure.ts'
import type { RulesetVersion } from './version.ts'

/**
 * What a name in a condition stands for.
 *
 * `none` marks values that can be lacking altogether, such as the last day of stays that never were.
 */
export type Kind =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'date'; readonly none: boolean }
  | { readonly kind: 'time'; readonly none: boolean }
  | { readonly kind: 'length'; readonly in: 'months' | 'days' | 'hours'; readonly none: boolean }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'country' }
  | { readonly kind: 'text' }
  | { readonly kind: 'countries' }
  | { readonly kind: 'list' }

/** The name before the dot of `country.totalStay`; empty where there is none. */
export function prefixOf(name: string): string {
  const dot = name.indexOf('.')
  return dot < 0 ? '' : name.slice(0, dot)
}

/** The list fact whose records are named `each`, such as `certificates` for `certificate`. */
export function recordsOf(version: RulesetVersion, each: string): string | undefined {
  return Object.keys(version.facts).find((name) => {
    const fact = version.facts[name]
    return fact?.type === 'records' && fact.each === each
  })
}

/** The fields of the records named `each`, or nothing. */
export function fieldsOf(version: RulesetVersion, each: string): Readonly<Record<string, FieldDefinition>> | undefined {
  const fact = version.facts[recordsOf(version, each) ?? '']
  return fact?.type === 'records' ? fact.fields : undefined
}

/** The prefixes and subjects that a rule applied to each `subject` may name: a place has a country, and so has a record with one. */
export function scopeOf(version: RulesetVersion, subject: string | undefined): readonly string[] {
  if (subject === undefined) return []
  if (subject === 'country') return ['country']
  if (subject === 'place') return ['place', 'country']
  const fields = fieldsOf(version, subject)
  return fields?.country?.type === 'country' ? [subject, 'country'] : [subject]
}

/**
 * The kind of whatever a name stands for in a version, wherever it is in scope.
 *
 * @returns Nothing for a name that the version does not have.
 */
export function kindOf(version: RulesetVersion, name: string): Kind | undefined {
  if (name === 'asOf') return { kind: 'date', none: false }
  if (name === 'country') return { kind: 'country' }
  if (name === 'place') return { kind: 'text' }
  if (Object.hasOwn(version.facts, name)) return kindOfFact(version, name)
  if (Object.hasOwn(version.measures, name)) return kindOfMeasure(version, version.measures[name] as Measure, new Set([name]))
  if (Object.hasOwn(version.readings, name)) return { kind: 'enum', values: Object.keys(version.readings[name]?.values ?? {}) }
  const fields = fieldsOf(version, prefixOf(name))
  const field = fields && Object.hasOwn(fields, afterPrefix(name)) ? fields[afterPrefix(name)] : undefined
  if (field === undefined) return undefined
  return field.type === 'date' ? { kind: 'date', none: false } : { kind: field.type }
}

/** The name after the dot of `country.totalStay`. */
export function afterPrefix(name: string): string {
  return name.slice(name.indexOf('.') + 1)
}

function kindOfFact(version: RulesetVersion, name: string): Kind {
  const fact = version.facts[name]
  switch (fact?.type) {
    case 'date':
    case 'time':
      return { kind: fact.type, none: false }
    case 'enum':
      return { kind: 'enum', values: fact.values }
    case 'boolean':
    case 'integer':
    case 'country':
    case 'countries':
      return { kind: fact.type }
    default:
      return { kind: 'list' }
  }
}

function kindOfMeasure(version: RulesetVersion, measure: Measure, seen: Set<string>): Kind {
  if ('exists' in measure || 'member' in measure) return { kind: 'boolean' }
  if ('count' in measure) return { kind: 'integer' }
  if ('sum' in measure) return { kind: 'length', in: 'months', none: false }
  if ('window' in measure || 'latest' in measure || 'earliest' in measure) return { kind: 'date', none: false }
  if ('longestStay' in measure || 'totalStay' in measure) return { kind: 'length', in: measure.in, none: false }
  if ('firstDay' in measure || 'lastDay' in measure) return { kind: 'date', none: true }
  if ('age' in measure) return { kind: 'integer' }
  if ('dayOf' in measure) return { kind: 'date', none: mayBeNone(version, measure.dayOf, seen) }
  if ('shift' in measure) return { kind: 'hours' in measure.by ? 'time' : 'date', none: mayBeNone(version, measure.shift, seen) }
  const { from, to } = measure.elapsed
  return { kind: 'length', in: measure.in, none: mayBeNone(version, from, seen) || mayBeNone(version, to, seen) }
}

/** Whether a date can be lacking; a measure that refers to itself is reported elsewhere and ends here. */
function mayBeNone(version: RulesetVersion, name: string, seen: Set<string>): boolean {
  const measure = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
  if (measure === undefined || seen.has(name)) return false
  const kind = kindOfMeasure(version, measure, seen.add(name))
  return 'none' in kind && kind.none
}
