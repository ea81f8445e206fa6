import { describe, expect, it } from 'vitest'
import { digestOf, meaningOf } from '../../src/model/digest.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { everyVersion } from '../support/rulesets.ts'
import { borduriaVersion } from '../support/versions.ts'

const version = borduriaVersion as RulesetVersion

describe('the meaning of a version', () => {
  it.each(everyVersion.map(({ name, version }) => [name, version] as const))('%s has no text for people in it', (_, version) => {
    expect(meaningOf(reworded(version) as RulesetVersion)).toBe(meaningOf(version))
    expect(digestOf(reworded(version) as RulesetVersion)).not.toBe(digestOf(version))
  })

  it('does not change with the sources, the clauses left out, or the days of the encoding', () => {
    const changed = { ...version, citations: {}, notModelled: [], encodedOn: '2030-01-01', verifiedOn: '2030-01-02', revision: 7 }
    expect(meaningOf(changed)).toBe(meaningOf(version))
  })

  it('changes with whatever else a version says', () => {
    const spots = spotsOf(version)
    expect(spots.length).toBeGreaterThan(20)
    const unseen = spots.filter((spot) => meaningOf(changedAt(version, spot) as RulesetVersion) === meaningOf(version))
    expect(unseen.map((spot) => spot.join('.'))).toEqual([])
  })
})

/** The same data with every text for people in other words. */
function reworded(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(reworded)
  if (typeof data !== 'object' || data === null) return data
  if ('en' in data) return { en: 'reworded', zh: '改写' }
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, reworded(value)]))
}

type Path = readonly (string | number)[]

/** Where a version holds a number, a truth or a code that decides something. */
function spotsOf({ dateRounding, facts, measures, readings, conditions, outcomes, rules }: RulesetVersion): readonly Path[] {
  const found: Path[] = []
  const walk = (data: unknown, path: Path): void => {
    if (typeof data !== 'object' || data === null) found.push(path)
    else if (!('en' in data)) for (const [name, value] of Object.entries(data)) if (name !== 'cites') walk(value, [...path, name])
  }
  walk({ dateRounding, facts, measures, readings, conditions, outcomes, rules }, [])
  return found
}

function changedAt(data: unknown, [first, ...rest]: Path): unknown {
  if (first === undefined) return typeof data === 'number' ? data + 1 : typeof data === 'boolean' ? !data : `${data}-changed`
  if (Array.isArray(data)) return data.map((value, index) => (index === Number(first) ? changedAt(value, rest) : value))
  const object = data as Readonly<Record<string, unknown>>
  return { ...object, [first]: changedAt(object[first], rest) }
}
