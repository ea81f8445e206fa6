import type { FactDefinition, FieldDefinition } from './fact.ts'
import type { Measure } from './measure.ts'
import { operatorOf } from './operators.ts'
import type { Kind } from './value-kind.ts'
import type { RulesetVersion } from './version.ts'

export type { Kind } from './value-kind.ts'

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
  if (name === 'place') return placeKind(version)
  if (Object.hasOwn(version.facts, name)) return kindOfFact(version, name)
  if (Object.hasOwn(version.measures, name)) return kindOfMeasure(version, version.measures[name] as Measure, new Set([name]))
  if (Object.hasOwn(version.readings, name)) return { kind: 'enum', values: Object.keys(version.readings[name]?.values ?? {}) }
  const fields = fieldsOf(version, prefixOf(name))
  const field = fields && Object.hasOwn(fields, afterPrefix(name)) ? fields[afterPrefix(name)] : undefined
  if (field === undefined) return undefined
  if (field.role === 'issue-place') return placeKind(version)
  return field.type === 'date' ? { kind: 'date', none: false } : { kind: field.type }
}

function placeKind({ places }: RulesetVersion): Kind {
  return { kind: 'text', ...(places !== undefined && { places }) }
}

/** The name after the dot of `country.totalStay`. */
export function afterPrefix(name: string): string {
  return name.slice(name.indexOf('.') + 1)
}

function kindOfFact(version: RulesetVersion, name: string): Kind {
  const fact = version.facts[name] as FactDefinition
  switch (fact.type) {
    case 'date':
      return { kind: 'date', none: fact.none !== undefined }
    case 'time':
      return { kind: 'time', none: false }
    case 'enum':
      return { kind: 'enum', values: fact.values }
    case 'boolean':
    case 'integer':
    case 'country':
    case 'countries':
      return { kind: fact.type }
    case 'stays':
    case 'records':
      return { kind: 'list' }
  }
}

/** The kind of a measure; one that refers to itself is reported elsewhere and ends here. */
function kindOfMeasure(version: RulesetVersion, measure: Measure, seen: Set<string>): Kind {
  const mayBeNone = (name: string): boolean => {
    const other = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
    if (other === undefined) {
      const fact = Object.hasOwn(version.facts, name) ? version.facts[name] : undefined
      return fact?.type === 'date' && fact.none !== undefined
    }
    if (seen.has(name)) return false
    const kind = kindOfMeasure(version, other, seen.add(name))
    return 'none' in kind && kind.none
  }
  return operatorOf(measure).kind(measure, mayBeNone)
}
