import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import type { FactDefinitions, RulesetVersion } from '../../src/index.ts'
import { prepareFacts } from '../../src/model/situation/prepare-facts.ts'
import { stayKindNames, uncountedKinds } from '../../src/model/stays/stay-kind.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { nextQuestionAfter } from '../../src/reasons/questions/next-question-after.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

const facts: FactDefinitions = { residences: asked({ type: 'stays', assumeKind: 'residence' }), trips: asked({ type: 'stays' }) }
const all: RulesetVersion = { ...emptyVersion, facts, measures: { 'country.total': { totalStay: 'residences', in: 'days' } } }
const some: RulesetVersion = {
  ...all,
  measures: { 'country.total': { totalStay: 'residences', kinds: ['residence'], in: 'days' } },
}
const from = '2020-01-01'

describe('what a stay was', () => {
  it('is assumed once a list, of the stays that do not say it', () => {
    const given = {
      residences: [
        { country: 'CN', from },
        { country: 'JP', from, kind: 'visit' },
        { country: 'FR', from, kind: 'unknown' },
      ],
    }
    const { stays, assumptions } = prepareFacts(some, given, 20_000, true)
    expect(stays.get('residences')?.entries.map(({ kind }) => kind)).toEqual([
      { value: 'residence', assumed: true },
      { value: 'visit' },
      { gap: 'unknown' },
    ])
    expect(assumptions).toEqual([{ fact: 'residences[].kind', value: 'residence' }])
    expect(prepareFacts(some, given, 20_000, false).assumptions).toEqual([])
  })

  it.each([
    ['where all kinds count', all, { residences: [{ country: 'CN', from }] }],
    ['that says it', some, { residences: [{ country: 'CN', from, kind: 'unknown' }] }],
    ['of another list', some, { trips: [{ country: 'CN', from }] }],
  ])('is assumed of no stay %s', (_, version, given) => {
    const { stays, assumptions } = prepareFacts(version, given, 20_000, true)
    expect(assumptions).toEqual([])
    expect([...stays.values()].flatMap(({ entries }) => entries).some(({ kind }) => kind !== undefined && 'value' in kind)).toBe(false)
  })

  it('is asked for where nothing is assumed, unless it cannot be known', () => {
    const [, us] = rulesets['us-police-certificates'].versions
    const given = (kind?: 'unknown') => ({
      birthDate: '1985-06-15',
      nationalities: ['FR'],
      usVisa: 'immigrant' as const,
      residences: [
        { country: 'FR', from: '1985-06-15', to: '2014-12-31', kind: 'residence' as const },
        { country: 'DE', from: '2015-01-01', to: '2016-12-31', ...(kind !== undefined && { kind }) },
      ],
      historyComplete: true,
      arrests: [],
      officerBelievesRecordIn: [],
      usListedUnavailableIn: [],
    })
    const find = (kind?: 'unknown') => {
      const options = { asOf: '2026-11-21', assumptions: false }
      const { findings } = evaluate(us, given(kind) as never, options)
      const next = nextQuestionAfter(us, given(kind) as never, options, { skip: [], about: ['police-certificate'] })
      const germany = findings.find(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'DE')
      return { status: germany?.status, missing: germany?.missing, unknown: germany?.unknown, asked: next?.question.en }
    }
    const path = 'residences[1].kind'
    expect(find()).toMatchObject({ status: 'undetermined', missing: [path], unknown: [] })
    expect(find().asked).toBe('Stay 2: What was it: residence, a visit, time at sea, detention or an official posting?')
    expect(find('unknown')).toEqual({ status: 'undetermined', missing: [], unknown: [path], asked: undefined })
  })

  it('is one of a closed list', () => {
    expect(stayKindNames).toEqual(['residence', 'visit', 'at-sea', 'detention', 'official-posting'])
    expect(uncountedKinds(undefined)).toEqual([])
    expect(uncountedKinds(['residence', 'at-sea', 'detention', 'official-posting'])).toEqual(['visit'])
  })
})
