import { type Condition, matchCondition } from '../condition.ts'
import type { Complain } from '../input/collect-issues.ts'
import { joinPath } from '../input/path.ts'
import { prefixOf, scopeOf } from '../kind.ts'
import type { RulesetVersion } from '../version.ts'

/** Every name that conditions, measures and parameters of a version can speak of, somewhere. */
export function namesOf(version: RulesetVersion): readonly string[] {
  const fields = Object.values(version.facts).flatMap((fact) =>
    fact.type === 'records' ? Object.keys(fact.fields).map((field) => `${fact.each}.${field}`) : [],
  )
  return [
    ...Object.keys(version.facts),
    ...Object.keys(version.measures),
    ...Object.keys(version.readings),
    ...fields,
    'asOf',
    'country',
    'place',
  ]
}

/**
 * What has to be in scope for a name to mean something: what stands before its dot, or `country` and `place` themselves.
 *
 * @returns Nothing for a name that means the same everywhere.
 */
export function needOf(name: string): string | undefined {
  if (name === 'country' || name === 'place') return name
  return prefixOf(name) || undefined
}

/**
 * Says why a name has no meaning for what is applied to each `subject`.
 *
 * @param subject - A country, a place, a record, or nothing for what is applied once.
 *
 * @returns Nothing where it has one.
 */
export function outOfScope(version: RulesetVersion, name: string, subject: string | undefined): string | undefined {
  const need = needOf(name)
  if (need === undefined || scopeOf(version, subject).includes(need)) return undefined
  return `\`${name}\` belongs to each ${need}, and this is for ${subject === undefined ? 'the case as a whole' : `each ${subject}`}`
}

/**
 * Makes the check that whatever a condition speaks of, through shared conditions too, has a meaning for the subject of its rule.
 *
 * Each shared condition is looked through once for each subject.
 */
export function createScopeCheck(
  version: RulesetVersion,
  complain: Complain,
): (condition: Condition, subject: string | undefined, path: string) => void {
  const known = new Map<string | undefined, Map<string, string | undefined>>()

  /** What is first found out of scope in a shared condition. */
  function faultOfShared(name: string, subject: string | undefined): string | undefined {
    const faults = known.get(subject) ?? new Map<string, string | undefined>()
    known.set(subject, faults)
    if (faults.has(name) || !Object.hasOwn(version.conditions, name)) return faults.get(name)
    let first: string | undefined
    visit(version.conditions[name] as Condition, subject, '', (_, fault) => {
      first ??= fault
    })
    faults.set(name, first)
    return first
  }

  function visit(condition: Condition, subject: string | undefined, path: string, report: Complain): void {
    const visitEach = (form: string, parts: readonly Condition[]): void => {
      for (const [index, part] of parts.entries()) visit(part, subject, joinPath(`${path}.${form}`, index), report)
    }
    const reportAt = (field: string, fault: string | undefined): void => {
      if (fault !== undefined) report(`${path}.${field}`, fault)
    }
    matchCondition(condition, {
      all: (parts) => visitEach('all', parts),
      any: (parts) => visitEach('any', parts),
      not: (part) => visit(part, subject, `${path}.not`, report),
      named: (name) => reportAt('condition', faultOfShared(name, subject)),
      fact: ({ fact }) => reportAt('fact', outOfScope(version, String(fact), subject)),
    })
  }

  return (condition, subject, path) => visit(condition, subject, path, complain)
}
