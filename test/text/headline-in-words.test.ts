import { expect, it } from 'vitest'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import { evaluate, renderEvaluation, versionInForce } from '../../src/index.ts'

it('says which certificate in hand it is of which it is not clear whether it is acceptable', () => {
  const asOf = '2026-11-21'
  const version = versionInForce(usPoliceCertificates, { asOf })
  const facts = {
    usVisa: 'immigrant',
    birthDate: '2000-09-12',
    nationalities: [],
    residences: [],
    historyComplete: true,
    arrests: [{ country: 'JP', on: '2024-09-12', charged: false, convicted: false }],
    certificates: [{ country: 'JP', issuedOn: '2024-09-12', returned: false }],
  } as const
  const text = renderEvaluation(version, evaluate(version, facts, { asOf })).replace(/\s+/g, ' ')
  expect(text).toContain('law unclear Japan: whether certificate 1 is acceptable; on the recommended readings: replace')
})
