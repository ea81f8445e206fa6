import { describe, expect, it } from 'vitest'
import { type LawChange, lawChanges } from '../../../src/analysis/difference/law-changes.ts'
import type { Condition } from '../../../src/model/condition.ts'
import type { Rule } from '../../../src/model/rule.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { everyVersion } from '../../support/rulesets.ts'
import { everyPair } from '../../support/version-pairs.ts'

/** Writes a rule out whole, with all that it tests in place of names and without a word for people: slow, and sure of nothing else. */
function writtenOut(version: RulesetVersion, { forEach, when, unless, then }: Rule): string {
  const { kind, modality, role, setsAside, before } = version.outcomes[then.outcome] ?? {}
  const params = Object.entries(then.params ?? {}).filter(([, value]) => typeof value !== 'object' || 'fact' in value)
  return JSON.stringify({
    forEach,
    when: condition(version, when),
    unless: unless && condition(version, unless),
    then: [then.outcome, then.modality, kind, modality, role, setsAside, before],
    params: params
      .map(([name, value]) => [name, typeof value === 'object' && 'fact' in value ? measured(version, value.fact) : value])
      .sort(),
  })
}

function condition(version: RulesetVersion, one: Condition): unknown {
  if ('condition' in one) return condition(version, version.conditions[one.condition] as Condition)
  if ('not' in one) return { not: condition(version, one.not) }
  if ('fact' in one) return [measured(version, one.fact), one.operator, JSON.stringify(one.value)]
  const [word, list] = 'all' in one ? ['all', one.all] : ['any', one.any]
  const parts = [...new Set(list.map((part) => JSON.stringify(condition(version, part))))].sort()
  return parts.length === 1 ? JSON.parse(parts[0] as string) : { [word]: parts }
}

function measured(version: RulesetVersion, name: string): unknown {
  const reading = version.readings[name]
  if (reading !== undefined) return { reading: name, values: Object.keys(reading.values).sort() }
  const measure = version.measures[name]
  if (measure === undefined) return name
  const { label: _, ...own } = measure
  const within = (value: unknown): unknown => {
    if (typeof value === 'string') return value === name ? value : measured(version, value)
    if (Array.isArray(value)) return value.map(within)
    if (typeof value !== 'object' || value === null) return value
    return Object.entries(value)
      .map(([key, part]) => [key, within(part)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  }
  return [name.includes('.') ? name.split('.')[0] : '', within(own)]
}

const named = ({ part, name }: Pick<LawChange, 'part' | 'name'>) => `${part} ${name}`

describe('what another version changes in law', () => {
  it.each(everyVersion)('is nothing between $name and itself', ({ version }) => {
    expect(lawChanges(version, JSON.parse(JSON.stringify(version)))).toEqual([])
  })

  describe.each(everyPair)('between $name', ({ before, after }) => {
    const changes = lawChanges(before, after)
    const listed = new Map(changes.map((change) => [named(change), change]))

    it('lists every rule whose meaning differs, and tells no other for changed', () => {
      const ids = new Set([...before.rules, ...after.rules].map(({ id }) => id))
      for (const id of ids) {
        const [one, other] = [before, after].map((version) => {
          const rule = version.rules.find((own) => own.id === id)
          return rule && { written: writtenOut(version, rule), raw: JSON.stringify(rule) }
        })
        const expected =
          one === undefined
            ? 'added'
            : other === undefined
              ? 'gone'
              : one.written !== other.written
                ? 'changed'
                : one.raw === other.raw
                  ? undefined
                  : 'reworded'
        expect({ id, change: listed.get(`rules ${id}`)?.change }).toEqual({ id, change: expected })
      }
    })

    it('lists all that only one of them has', () => {
      const parts = ['facts', 'measures', 'readings', 'conditions', 'outcomes', 'citations'] as const
      for (const part of parts) {
        for (const name of Object.keys({ ...before[part], ...after[part] })) {
          const has = [before, after].map((version) => Object.hasOwn(version[part], name))
          const change = listed.get(`${part} ${name}`)?.change
          if (has[0] && has[1]) expect(['changed', 'reworded', undefined]).toContain(change)
          else expect({ part, name, change }).toEqual({ part, name, change: has[0] ? 'gone' : 'added' })
          if (change === undefined) expect(before[part][name]).toEqual(after[part][name])
        }
      }
    })

    it('says by what a rule is changed that says the same itself', () => {
      for (const { part, name, change, through, before: was, after: is } of changes) {
        if (part !== 'rules' || change !== 'changed') continue
        const own = [before, after].map(({ rules }) => JSON.stringify(rules.find(({ id }) => id === name)))
        if (own[0] === own[1]) expect({ name, through }).not.toEqual({ name, through: [] })
        for (const reference of through) expect([...listed.keys()]).toContain(named(reference))
        expect(was?.cites.length).toBeGreaterThan(0)
        expect(is?.cites.length).toBeGreaterThan(0)
      }
    })

    it('is the other way round with the versions swapped', () => {
      const mirrored = { added: 'gone', gone: 'added', changed: 'changed', reworded: 'reworded' } as const
      const short = (list: readonly LawChange[], change: (own: LawChange) => string) =>
        list.map((own) => `${change(own)} ${named(own)} ${own.through.map(named).sort().join(' ')}`).sort()
      expect(short(lawChanges(after, before), ({ change }) => change)).toEqual(short(changes, ({ change }) => mirrored[change]))
    })

    it('is plain JSON, and told in both languages', () => {
      expect(JSON.parse(JSON.stringify(changes))).toEqual(changes)
      for (const { before: was, after: is } of changes) {
        for (const text of [was, is].flatMap((wording) => (wording === undefined ? [] : [wording.title, ...wording.says]))) {
          expect(text.en).toMatch(/\S/)
          expect(text.zh).toMatch(/\S/)
        }
      }
    })
  })
})
