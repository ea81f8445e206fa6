import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import {
  checklist,
  evaluate,
  explain,
  headlineOf,
  renderChecklist,
  renderEvaluation,
  renderExplanation,
  versionInForce,
} from '../../src/index.ts'
import { fearing } from '../support/fearing.ts'

const asOf = '2026-01-10'
const version = fearing(versionInForce(rulesets['us-police-certificates'], { asOf }))
const residences = [
  { country: 'CN', place: 'Beijing', from: '2008-01-01', to: '2012-12-31' },
  { country: 'CN', place: 'Shanghai', from: '2013-01-01', to: '2014-12-31' },
  { country: 'FR', from: '2015-01-01' },
]
const person = { usVisa: 'immigrant', birthDate: '1990-06-01', nationalities: ['FR'], arrests: [], residences }
const ofBeijing = { country: 'CN', place: 'Beijing', issuedOn: '2025-03-02', returned: false }

function evaluated(facts: object) {
  return evaluate(version, { ...person, persecutionFearedIn: ['CN'], ...facts } as never, { asOf })
}

function todo(facts: object) {
  return headlineOf(version, evaluated(facts)).map(({ subject, action }) => ({ ...subject, action }))
}

describe('a state that is feared', () => {
  it('is named in the headline with where to turn, city by city, and in no box', () => {
    expect(todo({})).toEqual([
      { country: 'FR', action: 'get' },
      { country: 'CN', place: 'Beijing', action: 'advice-first' },
      { country: 'CN', place: 'Shanghai', action: 'advice-first' },
    ])
    const list = checklist(version, evaluated({}))
    expect(list.groups.flatMap(({ items }) => items.flatMap(({ subjects }) => subjects))).not.toContainEqual({ country: 'CN' })
    expect(list.adviceFirst.map(({ outcome }) => outcome)).toContain('police-certificate')
    expect(renderChecklist(version, list)).toContain('- Take advice first: China (Beijing, Shanghai)')
    expect(renderEvaluation(version, evaluated({}), { language: 'zh' })).toContain('此事会接触当事人所畏惧的国家')
  })

  it('is warned of where it is explained why its certificate is asked for', () => {
    const facts = { ...person, persecutionFearedIn: ['CN'] } as never
    const why = explain(version, facts, { asOf }).filter(
      ({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'CN',
    )
    expect(renderExplanation(version, evaluated({}), why).replaceAll(/\s+/g, ' ')).toContain(
      'police certificate: needed, not to be done before you have advice: it leads to a state that is feared',
    )
  })

  it('leaves usable the certificate that is in hand', () => {
    expect(todo({ certificates: [ofBeijing] })).toEqual([
      { country: 'FR', action: 'get' },
      { country: 'CN', place: 'Beijing', action: 'have' },
      { country: 'CN', place: 'Shanghai', action: 'advice-first' },
    ])
    const boxes = checklist(version, evaluated({ certificates: [ofBeijing] }))
      .groups.flatMap(({ items }) => items.flatMap((item) => item.boxes ?? []))
      .filter(({ subject }) => subject.country === 'CN')
    expect(boxes.map(({ subject, held }) => [subject.place, held?.certificates])).toEqual([['Beijing', [0]]])
  })

  it('is asked for no records of a charge without an arrest, while those of another country are to be had', () => {
    const charged = { usVisa: 'adjustment-of-status', usChargesWithoutArrest: [{ country: 'CN' }, { country: 'FR' }] }
    const findings = evaluated(charged).findings.filter(({ outcome }) => outcome === 'charge-record')
    expect(findings.map(({ status, subject, adviceFirst }) => [status, subject.country, adviceFirst])).toEqual([
      ['applies', 'CN', true],
      ['applies', 'FR', undefined],
    ])
    const list = checklist(version, evaluated(charged))
    const boxes = list.groups.flatMap(({ items }) => items).filter(({ outcome }) => outcome === 'charge-record')
    expect(boxes.flatMap(({ subjects }) => subjects.map(({ country }) => country))).toEqual(['FR'])
    expect(list.adviceFirst.map(({ outcome }) => outcome)).toContain('charge-record')
  })

  it('sends nobody from Mainland China to Hong Kong or Macau, nor the reverse', () => {
    const lived = [
      { country: 'CN', place: 'Beijing', from: '2008-01-01', to: '2012-12-31' },
      { country: 'HK', from: '2013-01-01', to: '2014-12-31' },
      { country: 'MO', from: '2015-01-01', to: '2017-12-31' },
      { country: 'FR', from: '2018-01-01' },
    ]
    for (const country of ['CN', 'HK', 'MO']) {
      const lines = headlineOf(version, evaluated({ residences: lived, persecutionFearedIn: [country] }))
      const told = lines.map(({ subject, action }) => `${subject.country} ${action}`)
      expect(told.sort()).toEqual(['CN advice-first', 'FR get', 'HK advice-first', 'MO advice-first'])
    }
  })

  it('is asked about before anybody is sent there', () => {
    expect(todo({ persecutionFearedIn: 'unknown' }).map(({ action }) => action)).toEqual(['open', 'open', 'open'])
    expect(todo({ persecutionFearedIn: [] }).map(({ action }) => action)).toEqual(['get', 'get', 'get'])
  })

  it('leaves nothing else to say of China to whoever fears it and asks about its own certificate', () => {
    const china = versionInForce(rulesets['cn-no-criminal-record'], { asOf })
    const citizen = { birthDate: '1990-06-01', nationalities: ['CN'], residences, cnCityProfiles: [], persecutionFearedIn: ['CN'] }
    const lines = headlineOf(china, evaluate(china, citizen as never, { asOf }))
    expect(lines.filter(({ subject }) => subject.country === 'CN').map(({ action }) => action)).toEqual(['advice-first'])
  })
})
