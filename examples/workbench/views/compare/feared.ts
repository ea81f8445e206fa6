import type { RulesetVersion, Text } from 'immigration-rulesets'
import type { ComparisonCell } from 'immigration-rulesets/analysis'
import { facts } from '../../state/client.ts'

/**
 * Where to turn before anything is asked of a state that the person says to fear, while it is open whether a destination asks for its
 * certificate: whoever fears it does so whatever else is found. Nothing where the cell itself says it, or nothing is asked.
 */
export function adviceWhileOpen(cell: ComparisonCell, country: string, version: RulesetVersion | undefined): Text | undefined {
  const isOpen = cell.status === 'undetermined' || cell.status === 'contested'
  if (!isOpen || cell.adviceFirst !== null || version === undefined || !isFeared(country, version)) return undefined
  return Object.values(version.outcomes).find(({ role }) => role === 'advice-first')?.title
}

function isFeared(country: string, version: RulesetVersion): boolean {
  return Object.entries(version.facts).some(([name, { role }]) => {
    const told = facts.value[name]
    return role === 'feared-states' && Array.isArray(told) && told.includes(country)
  })
}
