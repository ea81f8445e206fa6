import { outcomesWith } from '../model/roles.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { Finding } from './evaluation.ts'

/** The countries whose state the person fears, and is to approach for nothing before taking advice. */
export function adviceFirstIn(version: RulesetVersion, findings: readonly Finding[]): readonly string[] {
  return adviceIn(version, findings).flatMap(({ status, subject }) =>
    status === 'applies' && subject.country !== undefined ? String(subject.country) : [],
  )
}

/** What is found of advice to take first, whatever comes of it. */
export function adviceIn(version: RulesetVersion, findings: readonly Finding[]): readonly Finding[] {
  const advice = outcomesWith(version, 'advice-first')
  return findings.filter(({ outcome }) => advice.includes(outcome))
}

/** The advice that is named as coming before an outcome. */
export function adviceBefore(version: RulesetVersion, advice: readonly Finding[], outcome: string): readonly Finding[] {
  return advice.filter((one) => version.outcomes[one.outcome]?.before?.includes(outcome))
}

/** Whether what is found for a country leads to the authority that asks, and not to the state of that country. */
export function leadsToNoState({ outcomes }: RulesetVersion, outcome: string): boolean {
  return outcomes[outcome]?.leadsTo === 'authority-that-asks'
}
