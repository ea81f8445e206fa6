import { parsePartialDate } from '../../calendar/partial-date.ts'
import { type Day, formatPlainDate } from '../../calendar/plain-date.ts'
import type { Bounds } from '../../logic/bounds.ts'
import type { FactDefinition, Facts, FieldDefinition } from '../../model/fact.ts'
import { isPlainObject } from '../../model/input/plain-object.ts'
import { fieldWith, outcomeWith, recordsWith } from '../../model/roles.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { findingsOf } from '../../reasons/evaluate.ts'
import type { EvaluateOptions, Status } from '../../reasons/evaluation.ts'
import { statusOfEach } from '../../reasons/status-of-each.ts'

/** How the acceptability of one certificate comes out, and the inputs that it hangs on. */
export interface Acceptability {
  readonly status: Status
  readonly missing: readonly string[]
}

/** What a version says of certificates in hand: the outcome, the list, and the fields of its records. */
export interface CertificatesHeld {
  readonly outcome: string
  readonly list: string
  readonly issuedOn: string
  readonly place: string | undefined
}

/** Where a version judges certificates in hand; nothing where it does not say when one is acceptable. */
export function certificatesHeldIn(version: RulesetVersion): CertificatesHeld | undefined {
  const outcome = outcomeWith(version, 'certificate-in-hand')
  const list = recordsWith(version, 'certificates-in-hand')
  const issuedOn = list && fieldWith(list.fields, 'issue-date')
  if (outcome === undefined || list === undefined || issuedOn === undefined) return undefined
  return { outcome, list: list.name, issuedOn, place: fieldWith(list.fields, 'issue-place') }
}

/**
 * Judges one certificate alone, as `evaluate` would if it were the only one in hand.
 *
 * @param facts - The other facts; the certificates among them are left out.
 * @param certificate - The certificate, as a record of the version's list.
 *
 * @throws What `evaluate` throws.
 */
export function judge(
  version: RulesetVersion,
  { outcome, list }: CertificatesHeld,
  facts: Facts,
  options: EvaluateOptions,
  certificate: Facts,
): Acceptability {
  const [finding] = findingsOf(version, { ...facts, [list]: [certificate] }, options, outcome)
  if (finding === undefined) return { status: 'does-not-apply', missing: [] }
  const { status, missing, unknown } = finding
  return { status, missing: status === 'undetermined' ? [...missing, ...unknown] : [] }
}

/**
 * Judges certificates together, as `evaluate` would with all of them in hand.
 *
 * @param facts - All facts, with the certificates.
 *
 * @returns A function that takes one of the certificates.
 *
 * @throws What `evaluate` throws.
 */
export function judging(
  version: RulesetVersion,
  { outcome, list }: CertificatesHeld,
  facts: Facts,
  options: EvaluateOptions,
): (certificate: Facts) => Status {
  const statusOf = statusOfEach(version, facts, options, outcome)
  const records = facts[list] as readonly Facts[]
  const numbers = new Map(records.map((record, index) => [record, index]))
  return (certificate) => statusOf(numbers.get(certificate) ?? records.length)
}

/**
 * Leaves out of facts what lay in the future on an earlier day, so that they can be asked about as of that day.
 *
 * @returns The facts without the dates that certainly lie after the day, and the records that have one, where the version says that none can.
 */
export function factsOn(version: RulesetVersion, facts: Facts, day: Day): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
      const definition = Object.hasOwn(version.facts, name) ? version.facts[name] : undefined
      if (definition?.type === 'date') return isPast(definition, rangeOf(value), day) ? [[name, value]] : []
      if (definition?.type !== 'records' || !Array.isArray(value)) return [[name, value]]
      const fields = Object.entries(definition.fields)
      return [[name, value.filter((entry) => fields.every(([field, type]) => isPast(type, dateIn(entry, field), day)))]]
    }),
  )
}

/** The days on which a record says that something was, where it says so. */
export function dateIn(record: unknown, field: string): Bounds | undefined {
  return isPlainObject(record) && Object.hasOwn(record, field) ? rangeOf(record[field]) : undefined
}

/**
 * Finds the first day after a day on which something holds that holds from then on.
 *
 * @param first - A day on which it does not hold.
 * @param last - A later day on which it does.
 *
 * @returns A day on which it holds, and the day before which it does not; the only one where it changes once.
 */
export function firstDayThat(first: Day, last: Day, holds: (day: Day) => boolean): Day {
  let [without, from] = [first, last]
  while (from - without > 1) {
    const middle = Math.floor((without + from) / 2)
    if (holds(middle)) from = middle
    else without = middle
  }
  return from
}

/** Writes a day as options have it. */
export function onDay<Options extends object>(options: Options, day: Day): Options & { readonly asOf: string } {
  return { ...options, asOf: formatPlainDate(day) }
}

function isPast(definition: FactDefinition | FieldDefinition, range: Bounds | undefined, day: Day): boolean {
  return definition.type !== 'date' || !definition.notAfterAsOf || range === undefined || range.least <= day
}

function rangeOf(value: unknown): Bounds | undefined {
  return typeof value === 'string' ? parsePartialDate(value) : undefined
}
