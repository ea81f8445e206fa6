import { describe, expect, it } from 'vitest'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import { checklist, evaluate, renderChecklist, renderEvaluation, versionInForce } from '../../src/index.ts'

const asOf = '2026-11-21'
const version = versionInForce(usPoliceCertificates, { asOf })

/** Somebody of whom the officer believes that there is a record in Japan; how long the stay there lasted decides by itself. */
function found(to: string) {
  const evaluation = evaluate(
    version as (typeof usPoliceCertificates)['versions'][1],
    {
      birthDate: '1985-06-15',
      nationalities: ['FR'],
      residences: [
        { country: 'FR', from: '1985-06-15', to: '2014-12-31' },
        { country: 'JP', from: '2015-01-01', to: to as '2016' },
        { country: 'FR', from: '2018-01-01' },
      ],
      arrests: [],
      officerBelievesRecordIn: ['JP'],
    },
    { asOf },
  )
  const finding = evaluation.findings.find(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'JP')
  return { evaluation, finding }
}

describe('what an officer may ask for', () => {
  it('is no more than that where nothing else can require it', () => {
    const { finding } = found('2015-03-31')
    expect(finding).toMatchObject({ status: 'applies', modality: 'may', missing: [] })
    expect(finding?.mayBecome).toBeUndefined()
  })

  it('is required where the length of the stay requires it', () => {
    const { finding } = found('2016-12-31')
    expect(finding).toMatchObject({ status: 'applies', modality: 'must', missing: [] })
    expect(finding?.mayBecome).toBeUndefined()
  })

  it('can still turn out to be required, says what that hangs on, and asks for it', () => {
    const { evaluation, finding } = found('unknown')
    expect(finding).toMatchObject({ status: 'applies', modality: 'may', mayBecome: 'must', unknown: ['residences[1].to'] })
    const year = found('2015')
    expect(year.finding).toMatchObject({ status: 'applies', modality: 'may', mayBecome: 'must', missing: ['residences[1].to'] })
    expect(year.evaluation.nextQuestion?.fact).toBe('residences[1].to')
    const text = renderEvaluation(version, year.evaluation).replace(/\s+/g, ' ')
    expect(text).toContain('- could still be required outright hangs on: Stay 2: ')
    expect(renderEvaluation(version, evaluation).replace(/\s+/g, ' ')).toContain(
      'could still be required outright hangs on what cannot be known:',
    )
    const list = renderChecklist(version, checklist(version, year.evaluation), { format: 'markdown', language: 'zh' })
    expect(list).toContain('仍可能成为必须；取决于：')
  })
})
