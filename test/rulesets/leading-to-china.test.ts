import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import type { RulesetVersion } from '../../src/index.ts'

/** What is asked for, or offered, and leads to no authority of China: it goes to UNHCR, or nothing is handed over. Whatever else is does. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'cn-asylum': [
    // A permission of UNHCR.
    'review',
    'carry-documents',
    'obey-law',
  ],
  'cn-accommodation-registration': ['leave-today', 'carry-documents', 'keep-to-purpose', 'stay-in-area'],
  'cn-beijing-personal-affairs-permit': ['representative', 'other-evidence', 'slip', 'change-from-stay', 'leave-if-refused'],
  'unhcr-cn-registration': [
    'write-to-unhcr',
    'ask-about-missed-interview',
    'say-form-lacks',
    'say-visa-expired',
    'police-form-copy',
    'passport-identity-copy',
    'visa-copy',
    'entry-copy',
    'full-name',
    'nationality',
    'passport-number',
    'phone-number',
    'arrival-date',
    'address-in-china',
    'interview-language',
    'reasons',
    'where-to-write',
    'wait',
    'interpreter',
    'attend-interview',
    'unhcr-office',
    'passport',
    'other-identity-documents',
    'police-form',
    'other-address-documents',
    'no-deportation-home',
    'ask-for-renewal',
    'stay-in-china',
    'obey-the-law',
    'keep-reachable',
    'be-truthful',
    'report-contact',
    'report-residence',
    'report-circumstances',
    'subject-line',
    'review-of-refusal',
    'withdraw-case',
    'ticket-passport',
    'ask-carrier',
  ],
}

const asking = ['requirement', 'duty', 'facility', 'permission']

const versions = Object.keys(elsewhere).flatMap((id) =>
  rulesets[id as keyof typeof rulesets].versions.map((version: RulesetVersion) => ({ id, from: version.inForce.from, version })),
)

describe.each(versions)('$id of $from', ({ id, version }) => {
  it('puts advice for whoever fears China before everything that leads to its authorities', () => {
    const advice = Object.values(version.outcomes).filter(({ role }) => role === 'advice-first')
    const after = advice.flatMap(({ before = [] }) => before)
    const asked = Object.keys(version.outcomes).filter((name) => asking.includes(version.outcomes[name]?.kind ?? ''))
    expect(asked.filter((name) => !after.includes(name)).sort()).toEqual(elsewhere[id]?.filter((name) => asked.includes(name)).sort())
    expect(after.filter((name) => elsewhere[id]?.includes(name))).toEqual([])
  })
})
