import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/model/condition.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { asked, emptyVersion, reading } from '../support/arbitrary-version.ts'

const text = { en: '?', zh: '？' }
const asOf = '2026-11-21'

/** A version with one outcome for each condition. */
function versionOf(...conditions: readonly Condition[]): RulesetVersion {
  return {
    ...emptyVersion,
    facts: {
      married: asked({ type: 'boolean' }),
      employed: { type: 'boolean', question: { en: 'Employed?', zh: '就业？' } },
      children: asked({ type: 'integer', minimum: 0 }),
      birthDate: { type: 'date', question: { en: 'Born when?', zh: '何时出生？' } },
      residences: { type: 'stays', complete: 'whole', question: { en: 'Lived where?', zh: '住在哪里？' } },
      whole: asked({ type: 'boolean' }),
      letters: asked({
        type: 'records',
        each: 'letter',
        fields: { kept: { type: 'boolean', optional: true, question: { en: 'Kept?', zh: '保留？' } } },
      }),
    },
    measures: {
      age: { age: 'birthDate' },
      total: { totalStay: 'residences', in: 'months' },
      letterCount: { count: 'letters' },
    },
    readings: { strictness: reading() },
    outcomes: Object.fromEntries(conditions.map((_, index) => [`found-${index}`, { kind: 'notice', modality: 'is', title: text }])),
    rules: conditions.map((when, index) => ({
      id: `rule-${index}`,
      title: text,
      cites: ['act'],
      when,
      then: { outcome: `found-${index}` },
      ...('fact' in when && when.fact.startsWith('letter.') && { forEach: 'letter' }),
    })),
  }
}

const married: Condition = { fact: 'married', operator: 'equal', value: true }
const employed: Condition = { fact: 'employed', operator: 'equal', value: true }
const hasChildren: Condition = { fact: 'children', operator: 'greaterThan', value: 0 }
const adult: Condition = { fact: 'age', operator: 'greaterThanInclusive', value: 18 }
const settled: Condition = { fact: 'total', operator: 'greaterThanInclusive', value: { months: 6 } }

function ask(version: RulesetVersion, facts: object) {
  return evaluate(version, facts as Readonly<Record<string, unknown>>, { asOf }).nextQuestion
}

describe('the next question', () => {
  it('is none where nothing is open, or only readings are', () => {
    expect(ask(versionOf(married), { married: true })).toBeNull()
    expect(ask(versionOf({ fact: 'strictness', operator: 'equal', value: 'wide' }), {})).toBeNull()
  })

  it('is the one whose answer alone can decide', () => {
    // Being married alone decides in one case; being employed only together with having children.
    const version = versionOf({ any: [{ all: [employed, hasChildren] }, married] })
    expect(ask(version, {})?.fact).toBe('married')
    expect(ask(version, { married: false })).toMatchObject({
      fact: 'employed',
      question: { en: 'Employed?', zh: '就业？' },
      gap: 'absent',
      findings: 1,
    })
    expect(ask(version, { married: false, employed: true })?.fact).toBe('children')
    expect(ask(version, { married: false, employed: false })).toBeNull()
  })

  it('is the one that more findings hang on, and then the first in the order of the facts', () => {
    expect(ask(versionOf(married, employed, employed), {})).toMatchObject({ fact: 'employed', findings: 2 })
    expect(ask(versionOf(employed, married), {})?.fact).toBe('married')
  })

  it('is never one that was answered with unknown', () => {
    expect(ask(versionOf(married, employed), { married: 'unknown' })?.fact).toBe('employed')
    expect(ask(versionOf(married, employed), { married: 'unknown', employed: 'unknown' })).toBeNull()
  })

  it('asks again for a date that is too rough, and no longer once it is exact enough', () => {
    expect(ask(versionOf(adult), {})).toMatchObject({ fact: 'birthDate', gap: 'absent', question: { en: 'Born when?' } })
    expect(ask(versionOf(adult), { birthDate: '2008' })).toMatchObject({
      gap: 'partial',
      question: { en: 'Born when? (as exactly as you can)', zh: '何时出生？（请尽量精确）' },
    })
    expect(ask(versionOf(adult), { birthDate: '2007' })).toBeNull()
  })

  it('asks for the days and the place of a stay by its number', () => {
    const residences = [
      { country: 'CN', from: '2015-01-01', to: '2015-03-31' },
      { country: 'CN', from: '2016-01-01', to: '2016' },
    ]
    expect(ask(versionOf(settled), { residences, whole: true })).toMatchObject({
      fact: 'residences[1].to',
      gap: 'partial',
      question: { en: 'Stay 2: On which day did it end? (as exactly as you can)', zh: '第2段居留：到哪一天结束？（请尽量精确）' },
    })
  })

  it('asks whether a history is whole, and for all of it where it is not', () => {
    expect(ask(versionOf(settled), { residences: [] })).toMatchObject({ fact: 'whole', gap: 'absent' })
    expect(ask(versionOf(settled), { residences: [], whole: false })).toMatchObject({
      fact: 'residences',
      gap: 'incomplete',
      question: { en: 'Lived where? (all of them)', zh: '住在哪里？（全部）' },
    })
  })

  it('asks for a field of a record by its number, and for the list where it is not given', () => {
    const version = versionOf({ fact: 'letter.kept', operator: 'equal', value: true })
    expect(ask(version, { letters: [{ kept: true }, {}] })).toMatchObject({
      fact: 'letters[1].kept',
      question: { en: 'No. 2: Kept?', zh: '第2项：保留？' },
    })
    expect(ask(version, {})).toMatchObject({ fact: 'letters', gap: 'absent' })
    expect(ask(version, { letters: 'unknown' })).toBeNull()
  })
})
