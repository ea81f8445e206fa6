import { describe, expect, it } from 'vitest'
import { rulesets } from '../../../rulesets/index.ts'
import us from '../../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { InvalidArgumentError, InvalidFactsError } from '../../../src/errors.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { evaluate } from '../../../src/reasons/evaluate.ts'
import { type InterviewState, interview } from '../../../src/reasons/interview/interview.ts'
import { versionInForce } from '../../../src/versions/in-force.ts'
import { aureliaVersion } from '../../support/aurelia.ts'

const asOf = '2026-01-01'
const aurelia: RulesetVersion = aureliaVersion

/** Facts with which nothing is left to ask, but to confirm that the history is complete. */
const known = {
  birthDate: '1990-04-17',
  purpose: 'work',
  children: 1,
  homeCountry: 'AU',
  fledFrom: [],
  residences: [{ country: 'DE', place: 'Bonn', from: '2025-01-01', to: '2025-12-31' }],
  papers: [],
}

/** The paths that are asked for, from a state on, answered by path; what is assumed is confirmed. */
function asked(version: RulesetVersion, facts: object, answers: Readonly<Record<string, unknown>> = {}) {
  const { begin, answer } = interview(version, { asOf })
  const paths: string[] = []
  let state = begin({ ...facts })
  for (; state.question !== null; ) {
    const { fact, gap, assumed } = state.question
    paths.push(fact)
    state = answer(state, Object.hasOwn(answers, fact) ? answers[fact] : gap === 'assumed' ? assumed : 'unknown')
  }
  return { paths, state }
}

describe('an interview', () => {
  it('asks of every stay again where a list is told anew in another order, and of none that is the same', () => {
    const base = { birthDate: '1985-06-15', nationalities: ['FR'], usVisa: 'immigrant', arrests: [], officerBelievesRecordIn: [] }
    const [france, germany, italy] = [
      { country: 'FR', from: '1986-01-01', to: '2014-12-31' },
      { country: 'DE', from: '2015-01-01', to: '2016-12-31' },
      { country: 'IT', from: '1985-06-15', to: '2003-06-01' },
    ]
    const { begin, answer } = interview(us, { asOf })
    let state = begin(base as never)
    const paths: string[] = []
    let wasIncomplete = false
    for (; state.question !== null; ) {
      const { fact, gap, assumed } = state.question
      const stays = (state.facts as { residences?: readonly { country: string }[] }).residences ?? []
      paths.push(fact)
      if (fact === 'residences') state = answer(state, gap === 'incomplete' ? [italy, ...stays] : [france, germany])
      else if (fact === 'historyComplete') [state, wasIncomplete] = [answer(state, wasIncomplete), true]
      else if (fact === 'residences[].kind') state = answer(state, false)
      else if (fact.endsWith('.kind')) state = answer(state, stays[Number(/\d+/.exec(fact))]?.country === 'FR' ? 'residence' : 'visit')
      else state = answer(state, gap === 'assumed' ? assumed : 'unknown')
    }
    expect(paths.filter((path) => path.endsWith('.kind') && path !== 'residences[].kind').length).toBe(3)
    expect(
      (state.facts as { residences: readonly { country: string; kind: string }[] }).residences.map(({ country, kind }) => [country, kind]),
    ).toEqual([
      ['IT', 'visit'],
      ['FR', 'residence'],
      ['DE', 'visit'],
    ])
  })

  it('takes no silence for the kind of a stay that was said not to be what is assumed', () => {
    const facts = {
      birthDate: '1985-06-15',
      nationalities: ['FR'],
      usVisa: 'immigrant',
      arrests: [],
      residences: [{ country: 'DE', from: '2015-01-01', to: '2016-12-31' }],
    }
    const { state } = asked(us, facts, { 'residences[].kind': false, 'residences[0].kind': null })
    expect(state.facts.residences).toEqual([{ ...facts.residences[0], kind: 'unknown' }])
  })

  it('refuses a state with holes, and one longer than any interview', () => {
    const { begin, answer, undo } = interview(us, { asOf })
    const state = begin()
    const one = { fact: 'birthDate', gap: 'absent', answer: '1990' }
    for (const answers of [new Array(3), Array.from({ length: 20_000 }, () => one)])
      for (const step of [() => answer({ ...state, answers } as never, 'x'), () => undo({ ...state, answers } as never)])
        expect(step).toThrow(InvalidArgumentError)
  })

  it('begins with a client file, asks for what it leaves open, and ends with what was said in it', () => {
    const { birthDate: _, ...rest } = known
    const { paths, state } = asked(aurelia, rest, { birthDate: '1990-04-17' })
    expect(paths).toEqual(['birthDate', 'historyComplete'])
    expect(state).toEqual({
      facts: { ...known, historyComplete: true },
      question: null,
      answers: [
        { fact: 'birthDate', gap: 'absent', answer: '1990-04-17' },
        { fact: 'historyComplete', gap: 'assumed', answer: true },
      ],
      skip: ['birthDate', 'historyComplete'],
      given: rest,
    })
  })

  it('begins with nothing where nothing is given, with the question that evaluate asks', () => {
    const { question, facts } = interview(aurelia, { asOf }).begin()
    expect({ question, facts }).toEqual({ question: evaluate(aurelia, {}, { asOf }).nextQuestion, facts: {} })
  })

  it('has first confirmed what was assumed of whether the rules cover the case at all', () => {
    const express = versionInForce(rulesets['ca-express-entry-police-certificates'], { asOf }) as RulesetVersion
    const { begin, answer } = interview(express, { asOf })
    const first = begin({ nationalities: ['CN'] })
    expect(first.question).toMatchObject({ fact: 'caProgramme', gap: 'assumed', assumed: 'express-entry' })
    expect(answer(first, 'spouse')).toMatchObject({ question: null, facts: { caProgramme: 'spouse' } })
    expect(answer(first, 'express-entry').question).toMatchObject({ fact: 'residences', gap: 'absent' })
  })

  it('asks once for a date that is told roughly, alone or in a list, and once for one that the client file tells so', () => {
    const rough = [{ country: 'DE', place: 'Bonn', from: '2024', to: '2025' }]
    const { birthDate: _, residences: __, ...rest } = known
    const told = asked(aurelia, rest, { birthDate: '2008', residences: rough })
    expect(told.paths.filter((path) => /birthDate|from|to$/.test(path))).toEqual(['birthDate'])
    expect(told.state.facts).toMatchObject({ birthDate: '2008', residences: rough })
    const given = asked(aurelia, { ...known, birthDate: '2008' })
    expect(given.paths).toEqual(['birthDate', 'historyComplete'])
    expect(given.state.facts.birthDate).toBe('2008')
  })

  it('asks for the rest of a list that was said to lack entries, then once more whether it has all', () => {
    const [germany] = known.residences
    const both = [germany, { country: 'FR', place: 'Lyon', from: '2021', to: '2022-05' }]
    const { begin, answer } = interview(aurelia, { asOf })
    const first = begin(known as never)
    expect(first.question).toMatchObject({ fact: 'historyComplete', gap: 'assumed' })
    const lacking = answer(first, false)
    expect(lacking.question).toMatchObject({ fact: 'residences', gap: 'incomplete' })
    const filled = answer(lacking, both)
    expect(filled.facts).toEqual({ ...known, residences: both })
    expect(filled.question).toMatchObject({ fact: 'historyComplete', gap: 'assumed' })
    expect(answer(filled, true)).toMatchObject({ question: null, facts: { historyComplete: true } })
    expect(answer(filled, false)).toMatchObject({ question: null, facts: { historyComplete: false, residences: both } })
    // Nobody knows the rest: what is known stays.
    expect(answer(lacking, 'unknown')).toMatchObject({ question: null, facts: { historyComplete: false, residences: [germany] } })
  })

  describe('of stays that do not tell what they were', () => {
    const lives = {
      birthDate: '1985-06-15',
      nationalities: ['FR'],
      usVisa: 'immigrant',
      residences: [
        { country: 'FR', from: '1985-06-15', to: '2014-12-31' },
        { country: 'DE', from: '2015-01-01', to: '2016-12-31' },
        { country: 'JP', from: '2019-01-01', to: '2019-02-01' },
      ],
      historyComplete: true,
      arrests: [],
      officerBelievesRecordIn: [],
      usListedUnavailableIn: [],
    }
    const statusOf = (facts: object, country: string) =>
      evaluate(us as RulesetVersion, { ...facts }, { asOf }).findings.find(
        ({ outcome, subject }) => outcome === 'police-certificate' && subject.country === country,
      )?.status

    it.each([
      [true, 'residence'],
      ['residence', 'residence'],
      ['visit', 'visit'],
      ['unknown', 'unknown'],
    ])('asks whether all were what is assumed, and with the answer %s says of each that it was %s', (said, kind) => {
      const { paths, state } = asked(us, lives, { 'residences[].kind': said })
      expect(paths.filter((path) => path.includes('kind'))).toEqual(['residences[].kind'])
      expect(state.facts.residences).toEqual(lives.residences.map((stay) => ({ ...stay, kind })))
    })

    it('where they were not, asks what each was for which it can matter', () => {
      const kinds = { 'residences[].kind': false, 'residences[0].kind': 'residence', 'residences[1].kind': 'visit' }
      const { paths, state } = asked(us, lives, kinds)
      // Of a month in Japan it makes no difference.
      expect(paths.filter((path) => path.includes('kind'))).toEqual(['residences[].kind', 'residences[0].kind', 'residences[1].kind'])
      expect([statusOf(lives, 'DE'), statusOf(state.facts, 'DE')]).toEqual(['applies', 'does-not-apply'])
    })

    it('takes that nobody knows it of one, and that one is passed over', () => {
      const one = asked(us, lives, { 'residences[].kind': false, 'residences[0].kind': 'unknown', 'residences[1].kind': null })
      expect(one.state.facts.residences).toMatchObject([{ kind: 'unknown' }, lives.residences[1], lives.residences[2]])
      expect(statusOf(one.state.facts, 'FR')).toBe('undetermined')
    })

    it('refuses what is neither yes nor no nor a kind by its path', () => {
      const { begin, answer } = interview(us as RulesetVersion, { asOf })
      let state = begin(lives)
      while (state.question?.fact !== 'residences[].kind') state = answer(state, state.question?.assumed)
      expect(() => answer(state, 'home')).toThrow(/residences\[\]\.kind: `home` is not `true` or `false`/)
    })
  })

  it('asks about some outcomes alone', () => {
    const outcome = Object.keys(aurelia.outcomes)[0] as string
    const { begin, answer } = interview(aurelia, { asOf, about: [outcome] })
    let state = begin()
    while (state.question !== null) {
      const concerned = evaluate(aurelia, state.facts, { asOf }).findings.filter((finding) => finding.outcome === outcome)
      expect(concerned.flatMap(({ missing, restsOn }) => [...missing, ...restsOn])).toContain(state.question.fact)
      state = answer(state, state.question.gap === 'assumed' ? state.question.assumed : 'unknown')
    }
    expect(state.answers.length).toBeLessThan(asked(aurelia, {}).paths.length)
  })

  it('refuses an answer that cannot be, by path, and can be answered again', () => {
    const { birthDate: _, ...rest } = known
    const { begin, answer } = interview(aurelia, { asOf })
    const state = begin(rest as never)
    const before = JSON.stringify(state)
    const refusal = (said: unknown) => {
      try {
        answer(state, said)
      } catch (error) {
        if (error instanceof InvalidFactsError) return error.issues.map(({ path }) => path)
        throw error
      }
      return undefined
    }
    expect([refusal('1990-02-30'), refusal('2026-01-02'), refusal(7)]).toEqual([['birthDate'], ['birthDate'], ['birthDate']])
    expect(JSON.stringify(state)).toBe(before)
    expect(answer(state, '1990').facts).toMatchObject({ birthDate: '1990' })
    expect(() => begin({ birthdate: '1990' } as never)).toThrow(InvalidFactsError)
  })

  it('refuses what is no state, no answer, or at its end', () => {
    const { begin, answer, undo } = interview(aurelia, { asOf })
    const end = asked(aurelia, known).state
    expect(() => answer(end, true)).toThrow('`state`: nothing is left to ask in it')
    expect(() => answer(begin(), undefined)).toThrow('`answer`: `undefined` is no answer')
    const first = begin()
    const wrong: readonly unknown[] = [
      null,
      {},
      { ...first, answers: {} },
      { ...first, answers: [null] },
      { ...first, skip: 'birthDate' },
      { ...first, question: 'birthDate' },
      { ...first, question: { fact: 'birthdate' } },
      { ...first, facts: [] },
      { ...first, given: null },
    ]
    for (const state of wrong) {
      expect(() => answer(state as InterviewState, true)).toThrow(InvalidArgumentError)
      expect(() => undo(state as InterviewState)).toThrow(InvalidArgumentError)
    }
  })

  it('refuses options that cannot be before it begins', () => {
    expect(() => interview(aurelia, { asOf: '2026-02-30' })).toThrow('`asOf`')
    expect(() => interview(aurelia, { asOf, about: ['nothing'] })).toThrow('`about`: there is no outcome `nothing`')
    expect(() => interview({} as never, { asOf })).toThrow(/invalid ruleset/)
  })
})
