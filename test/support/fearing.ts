import { persecutionFearedIn } from '../../rulesets/vocabulary/certificates.ts'
import { outcomeWith } from '../../src/model/roles.ts'
import { readVersion } from '../../src/model/schema/read-version.ts'
import type { RulesetVersion } from '../../src/model/version.ts'

/** A version that tells whoever fears a state to take advice first; one that does not is made to, of every country that is feared. */
export function fearing(version: RulesetVersion): RulesetVersion {
  if (outcomeWith(version, 'advice-first') !== undefined) return version
  const [source = ''] = Object.keys(version.citations)
  const text = { en: 'take advice first', zh: '先咨询' }
  return readVersion({
    ...JSON.parse(JSON.stringify(version)),
    facts: { ...version.facts, persecutionFearedIn: { ...persecutionFearedIn, cites: [source] } },
    measures: { ...version.measures, 'country.feared': { member: 'persecutionFearedIn', label: text } },
    outcomes: { ...version.outcomes, 'advice-first': { kind: 'notice', modality: 'is', role: 'advice-first', title: text } },
    rules: [
      ...version.rules,
      {
        id: 'advice-first',
        title: text,
        cites: [source],
        forEach: 'country',
        when: { fact: 'country.feared', operator: 'equal', value: true },
        then: { outcome: 'advice-first' },
      },
    ],
  })
}
