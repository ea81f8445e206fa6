import type { RulesetVersion } from '../../model/version.ts'
import type { Evaluation, Finding } from '../evaluation.ts'
import { linesOfCertificates } from './certificate-lines.ts'
import { union } from './standing.ts'

/**
 * What it hangs on whether a certificate in hand is of a city that certifies by itself, as paths: what can be asked for, and what cannot
 * be known. No finding hangs on it: whether one is needed is decided.
 */
export function openCities(version: RulesetVersion, findings: readonly Finding[]): Pick<Evaluation, 'missing' | 'unknown'> {
  if (!findings.some(({ cities = [] }) => cities.some(({ perhaps }) => perhaps.length > 0))) return { missing: [], unknown: [] }
  const open = linesOfCertificates(version, findings).filter(({ subject, action }) => subject.place !== undefined && action === 'open')
  return { missing: union(...open.map(({ missing }) => missing)), unknown: union(...open.map(({ unknown }) => unknown)) }
}
