import { describe, expect, it } from 'vitest'
import us from '../../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { renderWhyNot, type WhyNot, when, whyNot } from '../../../src/analysis.ts'
import { InvalidArgumentError, InvalidFactsError } from '../../../src/errors.ts'
import { evaluate } from '../../../src/index.ts'
import type { Condition } from '../../../src/model/condition.ts'
import type { Scope } from '../../../src/model/scope.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { emptyVersion } from '../../support/arbitrary-version.ts'
import { movedToUs } from '../../support/moved-to-us.ts'

const asOf = '2026-11-21'
const text = { en: '?', zh: '？' }
const over = (fact: string, value: number | { readonly days: number }): Condition => ({ fact, operator: 'greaterThanInclusive', value })

/** A version with one rule, whose ways to be otherwise can be told by counting. */
function saying(when: Condition, parts: Partial<RulesetVersion> = {}): RulesetVersion {
  return {
    ...emptyVersion,
    facts: {
      born: { type: 'date', question: text, notAfterAsOf: true, control: 'cannot-change' },
      residences: { type: 'stays', question: text, control: 'cannot-change' },
      papers: {
        type: 'records',
        each: 'paper',
        question: text,
        control: 'supply',
        fields: { country: { type: 'country', question: text }, issuedOn: { type: 'date', question: text, notAfterAsOf: true } },
      },
      purpose: { type: 'enum', values: ['work', 'study', 'visit'], question: text, control: 'choose' },
      registered: { type: 'boolean', question: text, control: 'do', assume: false },
      children: { type: 'integer', minimum: 0, question: text },
    },
    measures: {
      age: { age: 'born' },
      inJapan: { totalStay: 'residences', country: 'JP', in: 'days' },
      longestInJapan: { longestStay: 'residences', country: 'JP', in: 'days' },
      papersAtHand: { count: 'papers' },
    },
    outcomes: { needed: { kind: 'requirement', modality: 'must', title: text } },
    rules: [{ id: 'rule', title: text, cites: ['act'], when, then: { outcome: 'needed' } }],
    ...parts,
  }
}

const facts = {
  born: '2009-05-14',
  residences: [{ country: 'JP', from: '2020-01-01', to: '2020-01-31' }],
  papers: [],
  purpose: 'work',
  children: 1,
}

const ask = (version: RulesetVersion, more: object = {}, day = asOf) =>
  whyNot(version, { ...facts, ...more } as never, { outcome: 'needed' }, { asOf: day })

/** What each way changes: its control, and the paths and values. */
const waysOf = ({ ways }: WhyNot) =>
  ways.map(({ control, on, changes }) => [control, ...(on === undefined ? [] : [on]), ...changes.map(({ path, after }) => [path, after])])

describe('whyNot', () => {
  it('tells by how many days one stay would have to be longer, and how many fewer are too few', () => {
    const told = ask(saying(over('inJapan', { days: 50 })))
    expect(told).toMatchObject({ status: 'does-not-apply', wanted: 'applies', isPossible: true, unresolved: [] })
    expect(told.ways.map(({ changes: [change] }) => [change?.path, change?.after, change?.days, change?.control])).toEqual([
      ['residences[0].to', '2020-02-19', 19, 'cannot-change'],
      ['residences[0].from', '2019-12-13', -19, 'cannot-change'],
    ])
    expect(told.ways[0]?.because).toEqual([
      { fact: 'inJapan', before: { days: 31 }, after: { days: 50 }, threshold: { days: 50 }, way: 'reaches', sure: true },
    ])
  })

  it('comes as near as can be on days that nothing names', () => {
    const week = { country: 'JP', from: '2021-03-01', to: '2021-03-07' }
    const told = ask(saying(over('inJapan', { days: 50 })), { residences: [...facts.residences, week] })
    expect(told.ways.map(({ changes: [change] }) => [change?.path, change?.days])).toEqual([
      ['residences[0].to', 12],
      ['residences[0].from', -12],
      ['residences[1].to', 12],
      ['residences[1].from', -12],
    ])
  })

  it('waits for the day that `when` tells, and tells birth last', () => {
    const version = saying(over('age', 18))
    const told = ask(version)
    expect(waysOf(told)).toEqual([
      ['wait', '2027-05-14'],
      ['cannot-change', ['born', '2008-11-21']],
    ])
    const [finding] = when(version, facts as never, { asOf }).findings
    expect(told.ways[0]?.on).toBe(finding?.periods[1]?.from)
  })

  it('tells every choice that would do, assumed values as assumed, and what a person can do first', () => {
    const told = ask(
      saying({
        any: [
          { fact: 'registered', operator: 'equal', value: true },
          { not: { fact: 'purpose', operator: 'equal', value: 'work' } },
          over('children', 3),
        ],
      }),
    )
    expect(waysOf(told)).toEqual([
      ['do', ['registered', true]],
      ['choose', ['purpose', 'study']],
      ['choose', ['purpose', 'visit']],
      ['cannot-change', ['children', 3]],
    ])
    expect(told.ways[0]?.changes[0]).toMatchObject({ before: false, assumed: true })
    expect(told.ways.every(({ isMinimal, becomes }) => isMinimal && becomes === 'applies')).toBe(true)
  })

  it('supplies a paper, as it could be issued that day', () => {
    const told = ask(saying(over('papersAtHand', 1)))
    expect(told.ways.map(({ control, changes }) => [control, changes[0]?.path, changes[0]?.before])).toEqual([
      ['supply', 'papers[0]', null],
    ])
    expect(told.ways[0]?.changes[0]?.after).toMatchObject({ issuedOn: asOf })
    const two = ask(saying(over('papersAtHand', 2)))
    expect(two.ways[0]?.changes.map(({ path }) => path)).toEqual(['papers[0]', 'papers[1]'])
  })

  it('finds what a fact does by narrowing another, whose date is not known', () => {
    const both = saying({ all: [over('inJapan', { days: 100 }), over('age', 18)] })
    const born = { ...both.facts.born, notAfter: ['residences.from'] }
    const told = ask({ ...both, facts: { ...both.facts, born } as RulesetVersion['facts'] }, { born: 'unknown' })
    // Whoever stayed somewhere then was born by then.
    expect(waysOf(told)).toEqual([['cannot-change', ['residences[0].from', '2008-11-21']]])
  })

  it('changes together only what together is enough, of each the least', () => {
    const told = ask(saying({ all: [over('age', 18), over('children', 3), { fact: 'purpose', operator: 'in', value: ['work', 'study'] }] }))
    expect(waysOf(told)).toEqual([['cannot-change', ['born', '2008-11-21'], ['children', 3]]])
    expect(told.ways[0]?.isMinimal).toBe(true)
  })

  it('proves that nothing helps, where nothing does', () => {
    const never = saying({
      all: [
        { fact: 'purpose', operator: 'equal', value: 'work' },
        { fact: 'purpose', operator: 'equal', value: 'study' },
      ],
    })
    expect(ask(never)).toMatchObject({ status: 'does-not-apply', wanted: 'applies', ways: [], unresolved: [], isPossible: false })
  })

  it('says for which facts it neither found values nor a proof', () => {
    const many = saying({ all: [over('inJapan', { days: 50 }), { not: over('longestInJapan', { days: 10 }) }] })
    expect(ask(many)).toMatchObject({ ways: [], unresolved: [['residences']], isPossible: true })
  })

  it('leaves to what is not known that it can turn out either way', () => {
    const both = saying({
      all: [over('inJapan', { days: 50 }), over('longestInJapan', { days: 40 }), { fact: 'purpose', operator: 'equal', value: 'study' }],
    })
    const told = ask(both, { purpose: 'unknown' })
    expect(waysOf(told)).toEqual([['cannot-change', ['residences[0].to', '2020-02-19'], ['purpose', 'study']]])
    expect(told).toMatchObject({ unresolved: [], ways: [{ isMinimal: true }] })
  })

  it('asks for what would decide it while it is open, and does not speak of what is not covered', () => {
    const version = saying(over('age', 18))
    expect(ask(version, { born: undefined })).toMatchObject({ status: 'undetermined', wanted: null, ways: [], missing: ['born'] })
    const scope: Scope = {
      title: text,
      outside: [{ id: 'child', when: { not: over('age', 18) }, because: text, instead: text, cites: ['act'] }],
    }
    expect(ask({ ...version, scope })).toMatchObject({ status: 'outside', wanted: null, ways: [] })
  })

  it('keeps out of the version what it does not have', () => {
    const version = saying(over('age', 18))
    expect(() => whyNot(version, facts as never, { outcome: 'need' }, { asOf })).toThrow(InvalidArgumentError)
    expect(() => whyNot(version, facts as never, { outcome: 'needed', subject: { country: 'JP' } }, { asOf })).toThrow(/there is `\{\}`/)
    expect(() => whyNot(version, { ...facts, born: 'x' } as never, { outcome: 'needed' }, { asOf })).toThrow(InvalidFactsError)
    expect(() => whyNot(version, facts as never, { outcome: '__proto__' }, { asOf })).toThrow(InvalidArgumentError)
  })

  it('puts advice before everything where a state is feared', () => {
    const person = {
      usVisa: 'immigrant',
      birthDate: '1990-01-01',
      nationalities: ['JP'],
      residences: [{ country: 'JP', from: '1990-01-01' }],
    } as const
    const finding = { outcome: 'police-certificate', subject: { country: 'JP' } } as const
    expect(whyNot(us, person, finding, { asOf }).adviceFirst).toBeUndefined()
    const fearing = whyNot(us, { ...person, persecutionFearedIn: ['JP'] }, finding, { asOf })
    expect(fearing.adviceFirst).toBe(true)
    expect(renderWhyNot(us, [fearing]).replace(/\s+/g, ' ')).toContain('Take advice before anything else')
    // That somebody did not fear it is no way out of anything.
    expect(fearing.ways.flatMap(({ changes }) => changes.map(({ path }) => path))).not.toContain('persecutionFearedIn')
  })

  it('puts it first where nothing is needed of that state yet, and tells nobody to hand in its papers', () => {
    const child = {
      usVisa: 'immigrant',
      birthDate: '2015-01-01',
      nationalities: ['JP'],
      residences: [{ country: 'JP', from: '2015-01-01' }],
      persecutionFearedIn: ['JP'],
    } as const
    for (const finding of evaluate(us, child, { asOf }).findings.filter(({ subject }) => subject.country === 'JP')) {
      const told = whyNot(us, child, finding as never, { asOf })
      if (told.wanted === null) continue
      expect(told.adviceFirst).toBe(true)
      expect(told.ways.map(({ control }) => control)).not.toContain('supply')
    }
  })

  it('tells what a way brings besides that closes another', () => {
    const closing = saying({ not: { fact: 'purpose', operator: 'equal', value: 'visit' } })
    const version: RulesetVersion = {
      ...closing,
      outcomes: { ...closing.outcomes, refused: { kind: 'consequence', modality: 'is', title: text } },
      rules: [
        ...closing.rules,
        {
          id: 'refusal',
          title: text,
          cites: ['act'],
          when: { fact: 'purpose', operator: 'equal', value: 'visit' },
          then: { outcome: 'refused' },
        },
      ],
    }
    const told = ask(version)
    expect(told.ways[0]).toMatchObject({ changes: [{ after: 'visit' }], brings: [{ outcome: 'refused', subject: {} }] })
  })

  it('names of several thresholds that are passed the one that is enough', () => {
    const version = saying({ any: [{ not: over('age', 16) }, { all: [over('age', 19), over('children', 5)] }] })
    const [way] = ask(version, { born: '2000-01-01' }).ways.filter(({ changes: [change] }) => change?.path === 'born')
    expect(way?.because).toMatchObject([{ fact: 'age', threshold: 16, way: 'falls-below' }])
  })

  it('comes as near as a minute where a time is told', () => {
    const version: RulesetVersion = {
      ...saying({ fact: 'movedOn', operator: 'lessThan', value: '2026-11-20' }),
      facts: { movedAt: { type: 'time', question: text } },
      measures: { movedOn: { dayOf: 'movedAt' } },
    }
    const told = whyNot(version, { movedAt: '2026-11-20T10:00' }, { outcome: 'needed' }, { asOf })
    expect(waysOf(told)).toEqual([['cannot-change', ['movedAt', '2026-11-19T23:59']]])
  })

  it('never makes a record one of another country', () => {
    const told = ask(saying({ not: over('papersAtHand', 1) }), { papers: [{ country: 'JP', issuedOn: '2026-01-01' }] })
    expect(waysOf(told)).toEqual([['cannot-change', ['papers[0]', null]]])
  })

  it('looks at so many cases and no more, and says for what it did not look', () => {
    const residences = Array.from({ length: 400 }, (_, index) => ({
      country: 'JP',
      from: `${1600 + index}-01-01`,
      to: `${1600 + index}-01-02`,
    }))
    const told = ask(saying({ all: [over('inJapan', { days: 2000 }), over('age', 18)] }), { residences, born: '1990-01-01' })
    expect(told).toMatchObject({ wanted: 'applies', isPossible: true })
    expect(told.ways.length + told.unresolved.length).toBeGreaterThan(0)
  })

  it('leaves what it was given as it was, and tells plain JSON', () => {
    const given = structuredClone(facts)
    const told = ask(saying(over('inJapan', { days: 50 })), given)
    expect(given).toEqual(facts)
    expect(JSON.parse(JSON.stringify(told))).toEqual(told)
  })
})

describe('renderWhyNot', () => {
  const told = evaluate(us, movedToUs, { asOf })
    .findings.filter(({ outcome }) => outcome === 'police-certificate')
    .map((finding) => whyNot(us, movedToUs, finding as never, { asOf }))

  it('says in its first lines what is asked, what is so now, and what would be enough', () => {
    const lines = renderWhyNot(us, told).replace(/\s+/g, ' ')
    expect(lines).toContain('As of 21 November 2026. Each line is the least that would be enough, everything else staying as it is.')
    expect(lines).toContain('Japan: police certificate. Not needed now. It would be needed with one of these:')
    expect(lines).toContain('Stay in Japan 1 February 2015 to 10 January 2016: until 31 January 2016, 21 days later')
  })

  it('calls what may be asked for no need, and binds as findings do', () => {
    const facts = { ...movedToUs, officerBelievesRecordIn: ['BR'] } as const
    const told = evaluate(us, facts, { asOf })
      .findings.filter(({ outcome, status }) => outcome === 'police-certificate' && status === 'applies')
      .map((finding) => ({ finding, answer: whyNot(us, facts, finding as never, { asOf }) }))
    expect(told.map(({ answer }) => answer.modality)).toEqual(told.map(({ finding }) => finding.modality))
    const brazil = told.filter(({ finding }) => finding.subject.country === 'BR').map(({ answer }) => answer)
    expect(renderWhyNot(us, brazil).replace(/\s+/g, ' ')).toContain('Brazil: police certificate. May be needed now.')
    expect(renderWhyNot(us, brazil, { language: 'zh' }).replace(/\s+/g, '')).toContain('目前可能需要。')
  })

  it('says it in Chinese', () => {
    const lines = renderWhyNot(us, told, { language: 'zh' }).replace(/\s+/g, '')
    expect(lines).toContain('日本：无犯罪记录证明。目前不需要。有下列情形之一，即需要：')
    expect(lines).toContain('推迟21天')
  })

  it('tells three ways of a sort, and all of them if asked', () => {
    expect(renderWhyNot(us, told)).toContain('--full')
    expect(renderWhyNot(us, told, { full: true })).not.toContain('--full')
  })

  it('calls what is open as people do: a fact, and working days that are not announced', () => {
    const open = { ...(told[0] as WhyNot), wanted: null, ways: [], missing: ['residences[1].to'], unknown: ['workingDays.CN'] }
    const lines = renderWhyNot(us, [open]).replace(/\s+/g, ' ')
    expect(lines).toContain('It hangs on: residence history, the working days of China')
    expect(lines).not.toContain('workingDays')
  })

  it('refuses the answer of another version', () => {
    expect(() => renderWhyNot(us, [{ ...(told[0] as WhyNot), version: '1991-10-01' }])).toThrow(InvalidArgumentError)
    expect(() => renderWhyNot(us, told[0] as never)).toThrow(InvalidArgumentError)
  })
})
