import { formatPlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
import { groupBy } from '../../logic/group-by.ts'
import { outcomeWith, parameterWith, recordsWith } from '../../model/roles.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Finding, Shown } from '../evaluation.ts'
import { binds, isDemand, type Standing } from './standing.ts'

/** What is found of one certificate in hand. */
export interface Held {
  readonly index: number
  readonly acceptable: Finding | undefined
  /** What else is asked for because of it. */
  readonly renewals: readonly Finding[]
  /** What somebody may permit about it, such as accepting one that is too old. */
  readonly permissions: readonly Finding[]
}

/** The certificates in hand of a country, and what is found of each. */
export function heldIn(version: RulesetVersion, findings: readonly Finding[], country: string | number | undefined): readonly Held[] {
  const list = recordsWith(version, 'certificates-in-hand')
  const definition = list === undefined ? undefined : version.facts[list.name]
  const each = definition?.type === 'records' ? definition.each : undefined
  const judged = outcomeWith(version, 'certificate-in-hand')
  if (each === undefined || judged === undefined) return []
  const own = findings.filter(({ subject }) => subject.country === country && typeof subject[each] === 'number')
  return [...groupBy(own, ({ subject }) => subject[each] as number)].map(([index, about]) => ({
    index,
    acceptable: about.find(({ outcome }) => outcome === judged),
    renewals: about.filter(({ kind }) => isDemand(kind)),
    permissions: about.filter(({ kind }) => kind === 'permission'),
  }))
}

/** How good a certificate in hand is: surely, at somebody's discretion, not at all, or that is open. */
export function howGood(
  { acceptable, renewals, permissions }: Held,
  standingOf: (finding: Finding) => Standing,
): 'good' | 'open' | 'may' | 'bad' {
  const bindings = renewals.map((finding) => binds(standingOf(finding)))
  if (acceptable === undefined || bindings.includes('must')) return 'bad'
  const standing = standingOf(acceptable)
  if (binds(standing) === 'open' || (standing.status === 'applies' && bindings.includes('open'))) return 'open'
  if (standing.status !== 'applies') return permissions.some((finding) => binds(standingOf(finding)) === 'may') ? 'may' : 'bad'
  return standing.modality === 'may' ? 'may' : 'good'
}

/** The last day on which a certificate is surely acceptable; nothing where no rule tells. */
export function lastGoodDay(version: RulesetVersion, acceptable: Finding | undefined): string | undefined {
  const first = leastOf(acceptable?.params[parameterWith(version, 'expires-on') ?? ''])
  const day = first === undefined ? undefined : parsePlainDate(first)
  return day === undefined ? undefined : formatPlainDate(day - 1)
}

/** The earliest date that a value can be. */
export function leastOf(shown: Shown | undefined): string | undefined {
  return endOf(shown, 'least')
}

/** The latest date that a value can be. */
export function mostOf(shown: Shown | undefined): string | undefined {
  return endOf(shown, 'most')
}

function endOf(shown: Shown | undefined, end: 'least' | 'most'): string | undefined {
  if (typeof shown === 'string') return shown === 'unknown' ? undefined : shown
  if (typeof shown !== 'object' || shown === null) return undefined
  if ('either' in shown) {
    const dates = shown.either.map((one) => endOf(one, end))
    return dates.includes(undefined) ? undefined : (dates as string[]).sort().at(end === 'least' ? 0 : -1)
  }
  return 'least' in shown ? endOf(shown[end], end) : undefined
}

/** The numbers of certificates in their list. */
export function numbersOf(held: readonly Held[]): readonly number[] {
  return held.map(({ index }) => index)
}
