import { describe, expect, it } from 'vitest'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { vary } from '../support/versions.ts'
import { asOf } from './support.ts'

const version: RulesetVersion = vary({
  'rules[3].then.params': { city: { fact: 'place' } },
  'rules[4].when': { fact: 'certificate.place', operator: 'in', value: ['ＳＺＯＨÔＤ', 'Wadesdah'] },
  'rules[4].then.params': { city: { fact: 'certificate.place' } },
  'parameters.city': { label: { en: 'city', zh: '城市' } },
})

/** What is found of a stay and a certificate of some place. */
function findingsOf(place: string) {
  const facts = { residences: [{ country: 'CN', place, from: '2000' }], certificates: [{ country: 'CN', place, issuedOn: '2020' }] }
  const evaluation = evaluate(version, facts, { asOf })
  const [form, stamp] = ['city-form', 'stamp'].map((outcome) => evaluation.findings.find((finding) => finding.outcome === outcome))
  return { form, stamp, evaluation }
}

describe('the name of a place', () => {
  it.each(['Szohôd', 'szohôd', ' SZOHÔD ', 'Ｓｚｏｈôｄ'])('is compared without regard to case, width and space: %s', (place) => {
    const { form, stamp } = findingsOf(place)
    expect([form?.status, stamp?.status]).toEqual(['applies', 'applies'])
  })

  it('is shown as it was written', () => {
    const { form, stamp } = findingsOf(' SzohôD')
    expect([form?.params.city, stamp?.params.city]).toEqual(['SzohôD', 'SzohôD'])
  })

  it('is told from another', () => {
    const { form, stamp } = findingsOf('Beijing')
    expect([form?.status, stamp?.status]).toEqual(['does-not-apply', 'does-not-apply'])
  })

  it('is not asked for again where it cannot be known', () => {
    const { form, stamp, evaluation } = findingsOf('unknown')
    expect(form).toMatchObject({ subject: { country: 'CN', place: '*' }, status: 'undetermined' })
    expect(stamp).toMatchObject({ status: 'undetermined', missing: [], unknown: ['certificates[0].place'] })
    expect(evaluation.missing).not.toContain('residences[0].place')
  })
})
