import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDestinations } from '../../../src/analysis/comparison/compare-destinations.ts'
import type { Outcome } from '../../../src/model/outcome.ts'
import { pickFacts } from '../../../src/model/situation/client-file.ts'
import { evaluate } from '../../../src/reasons/evaluate.ts'
import { completeFacts } from '../../support/arbitrary-facts.ts'
import { destinations, present, rulesetOf, traveller, variant } from '../support.ts'

const asOf = '2026-11-21'
const us = rulesetOf(present, 'us-police-certificates', 'US')

/** Like the present rules, but of Canada, and counting months in a row. */
const inARow = rulesetOf(
  variant((version) => {
    const { stayCounting } = version.readings
    if (stayCounting !== undefined) version.readings = { ...version.readings, stayCounting: { ...stayCounting, recommended: 'continuous' } }
  }),
  'in-a-row',
  'CA',
)

describe('a comparison', () => {
  it('has in each cell what evaluate finds under the version of its column', () => {
    const all = destinations
      .filter(({ version }) => version.inForce.from <= asOf)
      .map(({ version }, index) => rulesetOf(version, `${version.ruleset}-${index}`, 'XK'))
    fc.assert(
      fc.property(completeFacts(present, asOf), (facts) => {
        const comparison = compareDestinations(facts, { asOf, rulesets: all })
        for (const [index, ruleset] of all.entries()) {
          const version = ruleset.versions[0]
          if (version === undefined) throw new Error('no version')
          const { findings } = evaluate(version, pickFacts(version, facts).facts, { asOf })
          for (const { country, cells } of comparison.rows) {
            const finding = findings.find(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === country)
            if (finding === undefined) continue
            const { status, modality, params, missing, exceptions } = finding
            expect(cells[index]).toMatchObject({ basis: 'country', status, modality, params, missing })
            expect(cells[index]?.rules.map(({ id }) => id).sort()).toEqual([...finding.rules].sort())
            expect(cells[index]?.exceptions.map(({ id }) => id).sort()).toEqual([...exceptions].sort())
            expect(cells[index]?.citations.map(({ key }) => key)).toEqual(finding.citations)
          }
        }
      }),
      { numRuns: 10 },
    )
  }, 30_000)

  it('has a row for each country that any destination finds something for, any other last', () => {
    const { rows } = compareDestinations({ ...traveller, historyComplete: false, arrests: [{ country: 'JP' }] }, { asOf, rulesets: [us] })
    expect(rows.map(({ country }) => country)).toEqual(['FR', 'CN', 'JP', '*'])
  })

  it('asks for nothing from a country that the facts of a destination do not name', () => {
    const without = rulesetOf(
      variant((version) => {
        const { arrests: _, ...facts } = version.facts
        version.facts = { ...facts, birthDate: { ...version.facts.birthDate, notAfter: ['residences.from'] } as never }
        version.measures = { ...version.measures, 'country.arrested': { member: 'officerBelievesRecordIn' } }
        version.rules = version.rules.filter(({ forEach }) => forEach !== 'arrest')
        const found = new Set(version.rules.map(({ then }) => then.outcome))
        version.outcomes = Object.fromEntries(Object.entries(version.outcomes).filter(([name]) => found.has(name)))
      }),
      'no-arrests',
      'CA',
    )
    const { rows } = compareDestinations({ ...traveller, arrests: [{ country: 'JP' }] }, { asOf, rulesets: [us, without] })
    expect(rows.find(({ country }) => country === 'JP')?.cells.map(({ status, basis }) => [status, basis])).toEqual([
      ['applies', 'country'],
      ['does-not-apply', 'not-named'],
    ])
  })

  it('says that a day before the first version is not covered, and guesses nothing', () => {
    const { rows, columns } = compareDestinations(traveller, { asOf: '2015-11-17', rulesets: [us, rulesetOf(present, 'later', 'AU')] })
    expect(columns.map(({ version, coveredFrom }) => [version, coveredFrom])).toEqual([
      [null, '2015-11-18'],
      [null, '2015-11-18'],
    ])
    expect(rows).toEqual([])
    const old = destinations.find(({ version }) => version.inForce.from < '2010-01-01')
    const mixed = compareDestinations(traveller, {
      asOf: '2015-11-17',
      rulesets: [us, rulesetOf(old?.version ?? present, 'old', 'AU')],
    })
    expect(mixed.rows.every(({ cells }) => cells[0]?.status === 'not-covered' && cells[1]?.status !== 'not-covered')).toBe(true)
    expect(mixed.rows.length).toBeGreaterThan(0)
  })

  it('refuses what cannot be a fact on a day that is not covered as on one that is', () => {
    const wrong = fc.constantFrom(
      { birthDate: '2015-02-30' },
      { nationalities: ['XX'] },
      { arrests: [{ country: 'JP', on: 'soon' }] },
      { usVisa: 'tourist' },
      { birthDate: '2000', arrests: 5 },
    )
    fc.assert(
      fc.property(completeFacts(present, asOf), wrong, (facts, bad) => {
        const refusal = (options: object) => {
          try {
            compareDestinations({ ...facts, ...bad }, { asOf, rulesets: [us, inARow], ...options })
          } catch (error) {
            return String(error)
          }
          return 'nothing is refused'
        }
        expect(refusal({})).toContain('invalid facts')
        expect(refusal({ knownOn: '2020-01-01' })).toBe(refusal({}))
      }),
      { numRuns: 30 },
    )
    expect(() => compareDestinations({ nationalities: ['XX'] }, { asOf: '1980-01-01', rulesets: [us] })).toThrow('nationalities[0]')
  })

  it('names destinations by their short titles, else by country, else by title', () => {
    const short = { ...us, shortTitle: { en: 'United States, visas', zh: '赴美签证' } }
    const again = { ...inARow, id: 'us-again', jurisdiction: 'US', versions: [{ ...inARow.versions[0], ruleset: 'us-again' } as never] }
    const labels = (rulesets: Parameters<typeof compareDestinations>[1]['rulesets']) =>
      compareDestinations(traveller, { asOf, rulesets }).columns.map(({ label }) => label.en)
    expect(labels([short, inARow])).toEqual(['United States, visas', 'Canada'])
    expect(labels([short, again])).toEqual(['United States, visas', 'Rules of in-a-row'])
  })

  it('tells once each assumed answer on which a cell rests, and no other', () => {
    const { restsOn, columns } = compareDestinations(traveller, { asOf, rulesets: [us, inARow] })
    expect(restsOn.map(({ en }) => en)).toContain('Complete residence history: yes')
    expect(new Set(restsOn.map(({ en }) => en)).size).toBe(restsOn.length)
    const assumed = new Set(
      columns.flatMap(({ evaluation }) =>
        (evaluation?.findings ?? []).flatMap(({ outcome, restsOn: own }) => (outcome === 'police-certificate' ? own : [])),
      ),
    )
    expect(restsOn).toHaveLength(assumed.size)
    expect(compareDestinations(traveller, { asOf, rulesets: [us, inARow], assumptions: false }).restsOn).toEqual([])
  })

  it('says that a case outside the scope of a version is not covered, and never that nothing is needed', () => {
    const only = { 'in-a-row': { usVisa: 'other' } }
    const { rows } = compareDestinations(traveller, { asOf, rulesets: [us, inARow], only })
    expect(rows.map(({ country }) => country)).toEqual(['FR', 'CN'])
    expect(rows.map(({ cells }) => cells.map(({ status }) => status))).toEqual([
      ['applies', 'not-covered'],
      ['applies', 'not-covered'],
    ])
  })

  it('gives each destination the facts, and the fields of records, that it declares', () => {
    const facts = { ...traveller, certificates: [{ country: 'FR', issuedOn: '2026-01-01', returned: false }] }
    expect(pickFacts(present, { ...facts, nzVisaClass: 'student' })).toEqual({ facts, ignored: ['nzVisaClass'] })
    expect(pickFacts({ ...present, facts: {} }, facts)).toEqual({ facts: {}, ignored: Object.keys(facts) })
  })

  it('lists what is missing anywhere and asks the one question on which most cells hang', () => {
    const { birthDate: _, ...adult } = traveller
    const unborn = { ...adult, residences: (traveller.residences as readonly object[]).slice(1) }
    const { missing, nextQuestion } = compareDestinations(unborn, { asOf, rulesets: [us, inARow] })
    expect(missing).toEqual(['birthDate'])
    expect(nextQuestion).toMatchObject({ fact: 'birthDate', findings: 4 })
    const closed = compareDestinations(traveller, { asOf, rulesets: [us] })
    expect(closed.missing).toEqual([])
    expect(closed.nextQuestion).toMatchObject({ gap: 'assumed' })
    expect(closed.nextQuestion?.findings).toBe(
      closed.columns[0]?.evaluation?.findings.filter(
        ({ outcome, restsOn }) => outcome === 'police-certificate' && restsOn.includes(closed.nextQuestion?.fact ?? ''),
      ).length,
    )
    expect(closed.nextQuestion?.findings).toBeGreaterThan(0)
    expect(compareDestinations(traveller, { asOf, rulesets: [us], assumptions: false }).nextQuestion?.gap).not.toBe('assumed')
  })

  it('lets each destination have facts of its own, and refuses a value that one does not know', () => {
    const { usVisa: usual } = present.facts
    const usVisa = { ...usual, values: [...(usual as { readonly values: readonly string[] }).values, 'partner'], labels: {} }
    const other = rulesetOf(
      variant((version) => Object.assign(version, { facts: { ...version.facts, usVisa } })),
      'other',
      'AU',
    )
    const { usVisa: _, ...history } = traveller
    const asked = (facts: object, only = {}) =>
      compareDestinations({ ...history, ...facts }, { asOf, rulesets: [us, other], only }).columns.map(({ evaluation }) =>
        evaluation?.missing.includes('usVisa'),
      )
    expect(asked({ usVisa: 'immigrant' })).toEqual([false, false])
    expect(asked({}, { other: { usVisa: 'partner' } })).toEqual([true, false])
    expect(() => asked({ usVisa: 'partner' })).toThrow('usVisa: `partner` is not one of')
    expect(() => asked({}, { else: {} })).toThrow('`only`: there is no ruleset `else` here')
  })

  it('is plain JSON', () => {
    const comparison = compareDestinations(traveller, { asOf, rulesets: [us, inARow] })
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
  })
})

describe('how destinations count', () => {
  const { counting, rows } = compareDestinations(traveller, { asOf, rulesets: [us, inARow] })

  it('is said in both languages where they count differently', () => {
    expect(counting).toEqual([
      {
        en: 'United States (visits left out): adds months up (at least 6 months, at least 6 months since the 16th birthday and at least 1 year since the 16th birthday), or, on another reading, counts months in a row or adds months up in one place or counts months in a row in one place',
        zh: '美国（访问不计）按累计月数计算（至少6个月、自16岁生日起至少6个月、自16岁生日起至少1年），或依另一种解读按连续月数计算或按累计月数计算（同一地方）或按连续月数计算（同一地方）',
      },
      {
        en: 'Canada (visits left out): counts months in a row (at least 6 months, at least 6 months since the 16th birthday and at least 1 year since the 16th birthday), or, on another reading, adds months up or adds months up in one place or counts months in a row in one place',
        zh: '加拿大（访问不计）按连续月数计算（至少6个月、自16岁生日起至少6个月、自16岁生日起至少1年），或依另一种解读按累计月数计算或按累计月数计算（同一地方）或按连续月数计算（同一地方）',
      },
    ])
  })

  it('is said of a row by the rules behind its cells alone', () => {
    expect(rows.find(({ country }) => country === 'CN')?.counting.map(({ en }) => en)).toEqual([
      'United States (visits left out): adds months up (at least 1 year since the 16th birthday)',
      'Canada (visits left out): counts months in a row (at least 1 year since the 16th birthday)',
    ])
  })

  it('is not said where all count alike, or a pinned reading makes them', () => {
    const alike = compareDestinations(traveller, { asOf, rulesets: [us, rulesetOf(present, 'same', 'CA')] })
    expect(alike.counting).toEqual([])
    const readings = { 'in-a-row': { stayCounting: 'total' } }
    expect(compareDestinations(traveller, { asOf, rulesets: [us, inARow], readings }).counting).toEqual([])
  })
})

describe('what cannot be compared is refused', () => {
  it.each([
    [{ birthdate: '1985' }, 'birthdate: there is no fact `birthdate`: did you mean `birthDate`?'],
    [
      { certificates: [{ country: 'FR', issuedon: '2020' }] },
      'certificates[0].issuedon: there is no field `issuedon`: did you mean `issuedOn`?',
    ],
    [{ birthDate: '2015-02-30' }, 'birthDate: `2015-02-30` is not a date: February 2015 has 28 days'],
    [null, '(root): facts are an object'],
    [JSON.parse('{"__proto__": 1}'), '__proto__: there is no fact `__proto__`'],
  ])('facts %j', (facts, message) => {
    expect(() => compareDestinations(facts, { asOf, rulesets: [us, inARow] })).toThrow(message)
  })

  it.each([
    [{ asOf, rulesets: [] }, '`rulesets`: there is nothing to compare'],
    [{ asOf, rulesets: [us, us] }, '`rulesets`: `us-police-certificates` is given twice'],
    [{ asOf, rulesets: [us], readings: { uk: {} } }, '`readings`: there is no ruleset `uk` here'],
    [{ asOf: '2026-02-30', rulesets: [us] }, '`asOf`: `2026-02-30` is not a day'],
    [
      {
        asOf,
        rulesets: [
          rulesetOf(
            variant((version) => {
              const { 'police-certificate': required, ...others } = version.outcomes as Record<string, Outcome>
              const { role: _, ...rest } = required as Outcome
              version.outcomes = { 'police-certificate': rest, ...others }
            }),
            'none',
            'CN',
          ),
        ],
      },
      '`none` is no destination',
    ],
  ])('options %#', (options, message) => {
    expect(() => compareDestinations(traveller, options)).toThrow(message)
  })
})
