import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/diagram/compile.ts'
import { vary } from '../../support/versions.ts'
import { refusalOf } from '../support.ts'

const registrar = { en: 'the registrar', zh: '登记官' }

describe('checkRules', () => {
  it.each([
    [
      'an outcome that there is not',
      { 'rules[1].then.outcome': 'certificates' },
      'rules[1].then.outcome: there is no outcome `certificates`: did you mean `certificate`?',
    ],
    [
      'a subject that there is not',
      { 'rules[4].forEach': 'certificates', 'rules[4].when': { condition: 'adult' }, 'rules[4].then.params': undefined },
      'rules[4].forEach: there is no subject `certificates`: did you mean `certificate`?',
    ],
    [
      'a list for a subject',
      { 'rules[3].forEach': 'stay' },
      'rules[3].forEach: there is no subject `stay` here: there is `country`, `place`, `certificate`\nrules[3].when.fact: `place` belongs to each place, and this is for each stay',
    ],
  ])('refuses %s', (_, edits, refusal) => {
    expect(refusalOf(edits)).toBe(refusal)
  })

  it('wants a rule for every outcome', () => {
    expect(refusalOf({ 'outcomes.refund': { kind: 'fee', modality: 'is', title: registrar } })).toBe(
      'outcomes.refund: no rule leads to this outcome',
    )
  })

  it('wants all rules of one outcome to be applied to the same', () => {
    expect(refusalOf({ 'rules[2].forEach': 'place' })).toBe(
      'rules[2].forEach: this is applied to each place, but rules[1], which leads to `certificate` too, is applied to each country',
    )
    expect(refusalOf({ 'rules[2].forEach': undefined, 'rules[2].when': { condition: 'adult' } })).toBe(
      'rules[2].forEach: this is applied once, but rules[1], which leads to `certificate` too, is applied to each country',
    )
  })

  it('wants to know whose discretion it is', () => {
    expect(refusalOf({ 'outcomes.certificate.by': undefined })).toBe('rules[1].then.by: `may` is somebody’s discretion: say whose')
    expect(refusalOf({ 'rules[0].then.modality': 'may' })).toBe('rules[0].then.by: `may` is somebody’s discretion: say whose')
    expect(refusalOf({ 'rules[2].then.by': registrar })).toBe(
      'rules[2].then.by: only what `may` be is somebody’s discretion: this is `must`',
    )
    expect(() => compile(vary({ 'outcomes.certificate.by': undefined, 'rules[1].then.by': registrar }))).not.toThrow()
  })

  it.each([
    ['fees', 'there is no fact or measure `fees` here: there is …'],
    ['sixMonths', 'there is no fact or measure `sixMonths` here: there is …'],
    ['country.total', '`country.total` belongs to each country, and this is for the case as a whole'],
    ['place', '`place` belongs to each place, and this is for the case as a whole'],
    ['residences', '`residences` is a list, which cannot be a parameter'],
    ['nationalities', '`nationalities` is a list, which cannot be a parameter'],
  ])('does not take `%s` for a parameter', (fact, message) => {
    expect(refusalOf({ 'rules[0].then.params.fee': { fact } }).replace(/there is `.* more$/, 'there is …')).toBe(
      `rules[0].then.params.fee.fact: ${message}`,
    )
  })
})

describe('the scope of a rule', () => {
  const ofCountry = { fact: 'country.national', operator: 'equal', value: true }
  const ofPlace = { fact: 'place.lived', operator: 'equal', value: true }
  const ofCertificate = { fact: 'certificate.stamped', operator: 'equal', value: true }

  it.each([
    ['the case as a whole', 0, ofCountry, 'country.national', 'country'],
    ['the case as a whole', 0, ofCertificate, 'certificate.stamped', 'certificate'],
    ['each country', 1, ofPlace, 'place.lived', 'place'],
    ['each country', 1, { fact: 'place', operator: 'equal', value: 'Szohôd' }, 'place', 'place'],
    ['each place', 3, ofCertificate, 'certificate.stamped', 'certificate'],
    ['each certificate', 4, ofPlace, 'place.lived', 'place'],
  ])('of %s keeps out what it has not', (subject, rule, condition, name, owner) => {
    expect(refusalOf({ [`rules[${rule}].unless`]: { not: condition } })).toBe(
      `rules[${rule}].unless.not.fact: \`${name}\` belongs to each ${owner}, and this is for ${subject}`,
    )
  })

  it.each([
    ['each place', 3, ofCountry],
    ['each certificate', 4, ofCountry],
    ['each certificate', 4, { fact: 'country', operator: 'equal', value: 'CN' }],
  ])('of %s has a country', (_, rule, condition) => {
    expect(() => compile(vary({ [`rules[${rule}].when`]: { all: [condition] } }))).not.toThrow()
  })

  it('reaches through shared conditions', () => {
    const shared = {
      'conditions.stamped': { any: [{ condition: 'adult' }, ofCertificate] },
      'conditions.fine': { not: { condition: 'stamped' } },
    }
    expect(refusalOf({ ...shared, 'rules[0].when': { all: [{ condition: 'fine' }] } })).toBe(
      'rules[0].when.all[0].condition: `certificate.stamped` belongs to each certificate, and this is for the case as a whole',
    )
    expect(() => compile(vary({ ...shared, 'rules[4].when': { condition: 'fine' } }))).not.toThrow()
  })
})
