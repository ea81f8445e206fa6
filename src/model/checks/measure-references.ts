import type { Complain } from '../collect-issues.ts'
import { unknownName } from '../describe.ts'
import { type Kind, kindOf } from '../kind.ts'
import { isCounted, type Measure } from '../measure.ts'
import type { RulesetVersion } from '../version.ts'
import { namesOf, outOfScope } from './scope.ts'

/** What a measure needs in a place where it refers to something. */
interface Need {
  /** What it is called in an error. */
  readonly what: string
  readonly fits: (kind: Kind) => boolean
  /** What is wrong with something of the right kind that can be lacking; given where it must not be. */
  readonly lacking?: string
}

const date: Need = {
  what: 'date',
  fits: ({ kind }) => kind === 'date',
  lacking: 'is lacking where there is no stay: this needs a date that there always is',
}

const wholeNumber: Need = { what: 'whole number', fits: ({ kind }) => kind === 'integer' }

const timeOrNone: Need = { what: 'time', fits: ({ kind }) => kind === 'time' }

const dateOrNone: Need = { what: 'date', fits: ({ kind }) => kind === 'date' }

const months: Need = {
  what: 'length in months',
  fits: (kind) => kind.kind === 'integer' || (kind.kind === 'length' && kind.in === 'months'),
  lacking: 'is lacking where there is no stay: this needs a length that there always is',
}

/** A name that a measure refers to: where in the measure, and what it needs there. */
export interface Reference {
  readonly at: string
  readonly name: string
  readonly need: Need
}

/** Everything that a measure refers to except lists of facts. */
export function referencesOf(measure: Measure): readonly Reference[] {
  if ('shift' in measure) {
    const { shift, by } = measure
    const counted: readonly Reference[] = isCounted(by) ? [{ at: 'by.days', name: by.days, need: wholeNumber }] : []
    return [{ at: 'shift', name: shift, need: 'hours' in by ? timeOrNone : dateOrNone }, ...counted]
  }
  if ('dayOf' in measure) return [{ at: 'dayOf', name: measure.dayOf, need: timeOrNone }]
  if ('window' in measure) return [{ at: 'ending', name: measure.ending, need: date }]
  if ('latest' in measure) return measure.latest.map((name, index) => ({ at: `latest[${index}]`, name, need: date }))
  if ('earliest' in measure) return measure.earliest.map((name, index) => ({ at: `earliest[${index}]`, name, need: date }))
  if ('sum' in measure) return measure.sum.map((name, index) => ({ at: `sum[${index}]`, name, need: months }))
  if ('elapsed' in measure)
    return (['from', 'to'] as const).map((end) => ({
      at: `elapsed.${end}`,
      name: measure.elapsed[end],
      need: measure.in === 'hours' ? timeOrNone : dateOrNone,
    }))
  const dates = measure as { readonly age?: string; readonly on?: string; readonly since?: string; readonly until?: string }
  return (['age', 'on', 'since', 'until'] as const).flatMap((at) => {
    const name = dates[at]
    return name === undefined ? [] : [{ at, name, need: date }]
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
    complain(path, unknownName(need.what, String(name), known))
    return
  }
  if (!need.fits(kind)) complain(path, `\`${name}\` is not a ${need.what}`)
  else if (need.lacking !== undefined && 'none' in kind && kind.none) complain(path, `\`${name}\` ${need.lacking}`)
  const fault = outOfScope(version, name, subject)
  if (fault !== undefined) complain(path, fault)
}
