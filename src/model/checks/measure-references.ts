import type { Complain } from '../input/collect-issues.ts'
import { type Kind, kindOf } from '../kind.ts'
import { isCounted, type Measure, type Shift } from '../measure.ts'
import { type Need, propertiesOf, wholeNumber } from '../operators.ts'
import type { RulesetVersion } from '../version.ts'
import { notThere } from './repealed.ts'
import { namesOf, outOfScope } from './scope.ts'

/** A name that a measure refers to: where in the measure, and what it needs there. */
export interface Reference {
  readonly at: string
  readonly name: string
  readonly need: Need
}

/** Everything that a measure refers to except lists of facts. */
export function referencesOf(measure: Measure): readonly Reference[] {
  return propertiesOf(measure).flatMap(([property, definition]): readonly Reference[] => {
    const value = (measure as Readonly<Record<string, unknown>>)[property]
    if (value === undefined) return []
    if (definition.holds === 'shift') {
      const by = value as Shift
      return isCounted(by) ? [{ at: `${property}.days`, name: by.days, need: wholeNumber }] : []
    }
    if (!('need' in definition)) return []
    const need = typeof definition.need === 'function' ? definition.need(measure) : definition.need
    if (definition.holds === 'name') return [{ at: property, name: value as string, need }]
    if (definition.holds === 'names')
      return (value as readonly string[]).map((name, index) => ({ at: `${property}[${index}]`, name, need }))
    return Object.entries(value as object).map(([end, name]) => ({ at: `${property}.${end}`, name, need }))
  })
}

/**
 * Checks that what a measure refers to exists, is what it needs, and is in scope.
 *
 * @param subject - What the measure is of: a country, a place, a record, or nothing for the case.
 */
export function checkReference(
  version: RulesetVersion,
  subject: string | undefined,
  { name, need }: Reference,
  path: string,
  complain: Complain,
): void {
  const kind = kindOf(version, String(name))
  if (kind === undefined) {
    const known = namesOf(version).filter((other) => need.fits(kindOf(version, other) as Kind))
    complain(path, notThere(version, 'named', need.what, String(name), known, path))
    return
  }
  if (!need.fits(kind)) complain(path, `\`${name}\` is not a ${need.what}`)
  else if (need.lacking !== undefined && 'none' in kind && kind.none) complain(path, `\`${name}\` ${need.lacking}`)
  const fault = outOfScope(version, name, subject)
  if (fault !== undefined) complain(path, fault)
}
