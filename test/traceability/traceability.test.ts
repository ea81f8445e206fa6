import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type version20260701 from '../../rulesets/nz/police-certificates/2026-07-01.ts'
import { amendVersion } from '../../src/authoring.ts'
import type { Citation, FactDefinition, Ruleset, RulesetVersion } from '../../src/index.ts'
import { type Case, casesOf } from '../rulesets/read-cases.ts'
import { borduriaVersion } from '../support/versions.ts'
import { compactOf } from './compact.ts'
import { decideTheSame } from './same-rule.ts'
import { tablesOf } from './tables.ts'
import { allClauses, allRulesets, folderOf, traceRepository } from './trace-repository.ts'
import { type Clause, traceability } from './traceability.ts'

const trace = traceRepository()

describe('the clauses of the repository', () => {
  it('are all traced, and so are its rules', () => {
    expect(trace.faults).toEqual([])
  })

  it('are each listed once, in words', () => {
    expect(new Set(allClauses.map(({ id }) => id)).size).toBe(allClauses.length)
    expect(allClauses.filter(({ text }) => text.trim().length < 5)).toEqual([])
  })

  it('are all that the later studies of the law came to', () => {
    const later: Readonly<Record<string, readonly string[]>> = JSON.parse(
      readFileSync(join(import.meta.dirname, 'later-clauses.json'), 'utf8'),
    )
    const listed = new Set(allClauses.map(({ id }) => id))
    const missing = Object.values(later).flatMap((ids) => ids.filter((id) => !listed.has(id)))
    expect(missing).toEqual([])
  })

  it('name rulesets that there are', () => {
    const ids = allRulesets.map(({ id }) => id)
    expect(allClauses.flatMap(({ rulesets = [] }) => rulesets).filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each(allRulesets)('of $id stand in the table beside it as they are: `npm run trace` writes it anew', (ruleset) => {
    expect(readFileSync(join(folderOf(ruleset), 'README.md'), 'utf8')).toBe(tablesOf(ruleset, trace))
  })
})

const clauses: readonly Clause[] = ['BO-01', 'BO-02', 'BO-03', 'BO-09'].map((id) => ({ id, kind: 'N', text: 'an invented clause' }))
const cases = [{ name: 'everybody', version: 'borduria-permits@2020-03-01', rules: borduriaVersion.rules.map(({ id }) => id) }]

function ruleset(change: Partial<RulesetVersion> = {}): Ruleset {
  const version: RulesetVersion = { ...(borduriaVersion as RulesetVersion), ...change }
  return { id: version.ruleset, title: { en: 'Permits', zh: '许可' }, jurisdiction: 'Borduria', versions: [version] }
}

interface Compact {
  readonly versions: readonly string[]
  readonly clauses: readonly {
    readonly id: string
    readonly encoded?: readonly { readonly rules?: readonly string[]; versions: number[] }[]
  }[]
  readonly rules: readonly { readonly rule: string; readonly cases: readonly number[]; readonly versions: readonly number[] }[]
  readonly cases: readonly { readonly version: number; readonly name: string }[]
}

describe('the trace of a repository', () => {
  it.each(allRulesets)('needs no new case for a version of $id that decides what the one before does', (ruleset) => {
    const last = ruleset.versions.at(-1) as RulesetVersion
    const same: RulesetVersion = { ...last, inForce: { from: '2099-07-01', basis: 'exact' } }
    const changed = last.rules.filter((rule) => !decideTheSame({ version: last, rule }, { version: same, rule }))
    expect(changed.map(({ id }) => id)).toEqual([])
  })

  const police = allRulesets.find(({ id }) => id === 'nz-police-certificates') as Ruleset
  const last = police.versions.at(-1) as RulesetVersion
  const head = { inForce: { from: '2027-01-01', basis: 'exact' }, encodedOn: '2026-11-29', verifiedOn: '2026-11-29', revision: 1 } as const
  const amended = amendVersion(last as typeof version20260701, {
    ...head,
    replace: {
      rules: [
        {
          id: 'year-old',
          title: { en: 'Six months old', zh: '满六个月' },
          when: { fact: 'certificate.age', operator: 'greaterThanInclusive', value: { months: 6 } },
        },
      ],
    },
  }) as RulesetVersion
  const later: Ruleset = { ...police, versions: [...police.versions, amended] }
  const faultsWith = (change: (cases: readonly Case[]) => readonly Case[]) => traceRepository([later], () => change(casesOf(police))).faults
  const about = /rule `year-old` applies: (.*)$/

  it('says why the cases of a rule that changed do not decide it, and with a copy of which it is decided', () => {
    const fault = faultsWith((cases) => cases).find((line) => about.test(line)) ?? ''
    const [, why = ''] = about.exec(fault) ?? []
    const [, name, asOf = ''] =
      /^since 2026-07-01, .*, the rule itself changed; a copy of “(.*)” with "version": "2027-01-01" and "asOf": "(.*)" is enough/.exec(
        why,
      ) ?? []
    expect(asOf >= '2027-01-01').toBe(true)
    const copied = faultsWith((cases) => {
      const one = cases.find((given) => given.name === name) as Case
      return [...cases, { ...one, name: `${name} (2027)`, version: '2027-01-01', asOf }]
    })
    expect(copied.filter((line) => about.test(line))).toEqual([])
  })

  it('tells of a case on whose day its version is not in force which it is, and goes on', () => {
    const faults = faultsWith((cases) => [...cases, { ...(cases[0] as Case), name: 'A copy', version: '2027-01-01', asOf: '2026-11-21' }])
    expect(faults[0]).toBe(
      'test/rulesets/cases/nz/police-certificates.json: “A copy” (version 2027-01-01, as of 2026-11-21): that version is in force from 2027-01-01 on, not yet on 2026-11-21: give an `asOf` from that day on',
    )
    expect(faults.slice(1)).toEqual(faultsWith((cases) => cases))
  })
})

describe('the matrix in the package', () => {
  it('says of every clause, rule and case what the tables say, in fewer characters', () => {
    const compact = compactOf(trace) as Compact
    const pairs = <Entry>(entries: readonly Entry[], ofEntry: (entry: Entry) => readonly string[]) => entries.flatMap(ofEntry).sort()
    const name = (version: number) => compact.versions[version]
    expect(pairs(compact.rules, ({ rule, versions, cases }) => versions.map((version) => `${name(version)} ${rule} ${cases}`))).toEqual(
      pairs(trace.rules, ({ version, rule, cases }) => [`${version} ${rule} ${cases}`]),
    )
    const encodings = (clause: Compact['clauses'][number]) =>
      (clause.encoded ?? []).flatMap(({ versions, rules = [] }) => versions.map((version) => `${clause.id} ${name(version)} ${rules}`))
    expect(pairs(compact.clauses, encodings)).toEqual(
      pairs(trace.clauses, ({ id, encoded }) => encoded.map(({ version, rules }) => `${id} ${version} ${rules}`)),
    )
    expect(compact.cases.map((one) => ({ ...one, version: name(one.version) }))).toEqual(trace.cases)
    const { faults: _, ...whole } = trace
    expect(JSON.stringify(compact).length).toBeLessThan(0.8 * JSON.stringify(whole).length)
  })
})

describe('traceability', () => {
  it('follows a clause to rules and cases, and back', () => {
    const { clauses: traced, rules, cases: named, faults } = traceability(clauses, [ruleset()], cases)
    expect(faults).toEqual([])
    for (const { id, encoded } of traced) {
      const citing = rules.filter((rule) => rule.clauses.includes(id)).map(({ rule }) => rule)
      expect(encoded.flatMap((encoding) => encoding.rules)).toEqual(citing)
    }
    expect(rules.map(({ rule, cases: deciding }) => [rule, deciding])).toEqual(borduriaVersion.rules.map(({ id }) => [id, [0]]))
    expect(named).toEqual([{ name: 'everybody', version: 'borduria-permits@2020-03-01' }])
  })

  it('finds a rule that no case decides', () => {
    const [first, ...others] = cases[0]?.rules ?? []
    expect(traceability(clauses, [ruleset()], [{ name: 'others', version: 'borduria-permits@2020-03-01', rules: others }]).faults).toEqual([
      `borduria-permits@2020-03-01: no case decides that rule \`${first}\` applies: no other version has a case that decides one of that id: write a case in which it applies`,
    ])
  })

  it('carries cases over to a later version, for rules that decide the same there', () => {
    const before = borduriaVersion as RulesetVersion
    const condition = Object.keys(before.conditions).find((name) => name === 'adult') ?? ''
    const later = (change: Partial<RulesetVersion>): Ruleset => ({
      ...ruleset(),
      versions: [before, { ...before, ...change, inForce: { from: '2021-01-01', basis: 'exact' } }],
    })
    expect(traceability(clauses, [later({ outcomes: before.outcomes })], cases).faults).toEqual([])
    const stricter = { ...before.conditions, [condition]: { fact: 'age', operator: 'greaterThanInclusive', value: 21 } } as const
    const hanging = before.rules.filter((rule) => JSON.stringify(rule).includes(`"${condition}"`))
    const { faults } = traceability(clauses, [later({ conditions: stricter })], cases)
    expect(hanging.length).toBeGreaterThan(0)
    const why = `since 2020-03-01, whose cases decide it, condition \`${condition}\` changed`
    for (const { id } of hanging) {
      const fault = `borduria-permits@2021-01-01: no case decides that rule \`${id}\` applies: ${why}`
      const take = 'take “everybody” with "version": "2021-01-01" and facts in which it does'
      expect(faults).toContain(`${fault}, and in a copy of none of them it applies as it stands: ${take}`)
    }
    expect(faults.length).toBeLessThan(before.rules.length)
  })

  describe('of a version whose cases are those of another', () => {
    const own = borduriaVersion as RulesetVersion
    const faultsOf = (change: Partial<RulesetVersion>, before: Partial<RulesetVersion> = {}) => {
      const versions: readonly RulesetVersion[] = [
        { ...own, ...before },
        { ...own, ...change, inForce: { from: '2021-01-01', basis: 'exact' } },
      ]
      const of = (version: string) => [{ name: 'everybody', version, rules: own.rules.map(({ id }) => id) }]
      const [forwards, backwards] = ['borduria-permits@2020-03-01', 'borduria-permits@2021-01-01'].map(
        (version) => traceability(clauses, [{ ...ruleset(), versions }], of(version)).faults,
      )
      const rule = (fault: string) => fault.replace(/^.*@\S+ (.*?): .*/, '$1')
      expect(backwards?.map(rule)).toEqual(forwards?.map(rule))
      return forwards
    }
    const renamed = <Part>(part: Part): Part => JSON.parse(JSON.stringify(part).replaceAll('"adult"', '"of-age"'))

    it('takes them over, before and after, where a condition only has another name', () => {
      const conditions = renamed(own.conditions)
      expect(Object.keys(conditions)).not.toEqual(Object.keys(own.conditions))
      expect(faultsOf({ conditions, rules: renamed(own.rules) })).toEqual([])
    })

    it('takes them over where a condition is written in another way, and not where it decides otherwise', () => {
      const twice = own.rules.map((rule) => ({ ...rule, when: { not: { any: [{ not: rule.when }, { not: { all: [rule.when] } }] } } }))
      expect(faultsOf({ rules: twice })).toEqual([])
      expect(faultsOf({ rules: own.rules.map((rule) => ({ ...rule, when: { not: rule.when } })) })).toHaveLength(own.rules.length)
    })

    it('takes them over where facts can be more, and not where something else stands in for them', () => {
      const purpose = own.facts.purpose as Extract<FactDefinition, { type: 'enum' }>
      const labels = { ...purpose.labels, visit: { en: 'visit', zh: '访问' } }
      const visit: FactDefinition = { ...purpose, values: [...purpose.values, 'visit'], labels }
      expect(faultsOf({ facts: { ...own.facts, purpose: visit } })).toEqual([])
      const historyComplete = { ...(own.facts.historyComplete as FactDefinition), assume: false }
      const faults = faultsOf({ facts: { ...own.facts, historyComplete } })
      expect(faults?.length).toBeGreaterThan(0)
      expect(faults?.length).toBeLessThan(own.rules.length)
    })

    it('takes none over where a measure has come to mean something else', () => {
      const age = own.measures.age as RulesetVersion['measures'][string]
      const faults = faultsOf({ measures: { ...own.measures, age: { ...age, on: 'arrivedOn' } as never } })
      expect(faults?.length).toBeGreaterThan(0)
      expect(faults?.length).toBeLessThan(own.rules.length)
    })

    it('takes none over where an outcome binds otherwise', () => {
      const outcomes = Object.entries(own.outcomes).map(([name, outcome]) => [name, { ...outcome, kind: 'notice' }])
      expect(faultsOf({ outcomes: Object.fromEntries(outcomes) })?.length).toBeGreaterThan(0)
    })
  })

  it('finds a rule whose citations stand for no clause', () => {
    const citations = Object.fromEntries(
      Object.entries(borduriaVersion.citations).map(([key, citation]) => [key, { ...citation, clauses: [] }]),
    )
    const { faults } = traceability([], [ruleset({ citations, notModelled: [] })], cases)
    expect(faults).toEqual(borduriaVersion.rules.map(({ id }) => `borduria-permits@2020-03-01: rule \`${id}\` cites no clause`))
  })

  it('finds a normative clause without a home, not one of another kind', () => {
    const homeless: readonly Clause[] = [
      { id: 'BO-90', kind: 'N', text: 'a duty' },
      { id: 'BO-91', kind: 'C', text: 'a heading' },
    ]
    expect(traceability([...clauses, ...homeless], [ruleset()], cases).faults).toEqual([
      'BO-90: no version encodes this clause, or leaves it out with a reason',
    ])
    const notModelled = [...borduriaVersion.notModelled, { clauses: ['BO-90'], reason: 'it is about something else' }]
    expect(traceability([...clauses, ...homeless], [ruleset({ notModelled })], cases).faults).toEqual([])
  })

  it('finds a version that passes over a clause its ruleset answers for', () => {
    const answered: readonly Clause[] = [...clauses, { id: 'BO-92', kind: 'F', text: 'an address', rulesets: ['borduria-permits'] }]
    expect(traceability(answered, [ruleset()], cases).faults).toEqual([
      'borduria-permits@2020-03-01: clause BO-92 is neither encoded nor left out with a reason: cite it, add it to `notModelled` of this version with the reason, ' +
        'or, where only later versions encode it, leave `rulesets` out of its line in rulesets/clauses.json',
    ])
    // Each of the ways out is one.
    const [{ rulesets: _, ...ofLaterVersions } = { rulesets: [] }] = answered.slice(-1)
    expect(traceability([...clauses, ofLaterVersions as Clause], [ruleset()], cases).faults).toEqual([])
    const notModelled = [...borduriaVersion.notModelled, { clauses: ['BO-92'], reason: 'it is of a later version' }]
    expect(traceability(answered, [ruleset({ notModelled })], cases).faults).toEqual([])
  })

  it('finds a conflict between sources that is no reading and that no note tells of', () => {
    const conflict: readonly Clause[] = [...clauses, { id: 'K-90', kind: 'K', text: 'one source says six months, another twelve' }]
    const faultsWith = (change: Partial<RulesetVersion>) => traceability(conflict, [ruleset(change)], cases).faults
    expect(faultsWith({})).toEqual(['K-90: this conflict is no reading, and no note of a source tells of it'])
    const { citations, notModelled } = borduriaVersion
    const telling = (more: object) => ({
      citations: { ...citations, act: { ...(citations.act as Citation), clauses: ['BO-01', 'BO-02', 'K-90'], ...more } },
    })
    expect(faultsWith(telling({}))).toEqual([])
    expect(faultsWith({ ...telling({}), readings: {} })).toHaveLength(1)
    expect(faultsWith({ ...telling({ note: { en: 'Another says twelve.', zh: '另有来源称十二个月。' } }), readings: {} })).toEqual([])
    expect(faultsWith({ notModelled: [...notModelled, { clauses: ['K-90'], reason: 'it is about something else' }] })).toEqual([])
  })

  it('finds a clause that is not in the list', () => {
    expect(traceability(clauses.slice(0, 3), [ruleset()], cases).faults).toEqual([
      'borduria-permits@2020-03-01: `BO-09` is not in the list of clauses',
    ])
  })
})
