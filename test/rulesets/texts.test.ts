import { describe, expect, it } from 'vitest'
import { isReference } from '../../src/model/rule.ts'
import type { Text } from '../../src/model/text.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { everyVersion } from '../support/rulesets.ts'
import { rulesetTitles, textsOf } from '../support/texts.ts'

const han = /\p{Script=Han}/u

/** Parameters that are codes, which other parts of the package read; a text puts them into words. */
const codes = ['currency', 'unit']

describe('the titles of rulesets', () => {
  it('exist in both languages', () => {
    expect(faults(rulesetTitles())).toEqual([])
  })
})

describe.each(everyVersion)('the texts of $name', ({ version }) => {
  it('exist in both languages', () => {
    const texts = textsOf(version)
    expect(texts.length).toBeGreaterThan(0)
    expect(faults(texts)).toEqual([])
  })

  it('say in Chinese of what goes by email that it does, and not that a letter is written', () => {
    expect(JSON.stringify(version.outcomes) + JSON.stringify(version.conditions)).not.toContain('写信给')
  })

  it('call no two things the same, in either language', () => {
    const twice = Object.entries(namedIn(version)).flatMap(([kind, texts]) =>
      (['en', 'zh'] as const).flatMap((language) => {
        const words = texts.map((text) => text[language])
        return words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${kind}: ${word}`)
      }),
    )
    expect(twice).toEqual([])
  })

  it('say what is known of a first day that is only a bound', () => {
    const paths = textsOf(version).map(([path]) => path)
    expect(version.inForce.basis === 'exact' || paths.includes('inForce.note')).toBe(true)
  })

  it('label every value that somebody chooses from, and every reading', () => {
    const unlabelled = Object.entries(version.facts).flatMap(([name, fact]) =>
      fact.type === 'enum' ? fact.values.filter((value) => fact.labels?.[value] === undefined).map((value) => `${name}=${value}`) : [],
    )
    expect(unlabelled).toEqual([])
  })

  it('are all that parameters say in words', () => {
    const constants = parametersOf(version).filter(([name, value]) => typeof value === 'string' && !codes.includes(name))
    expect(constants).toEqual([])
  })

  it('have names in both languages for records', () => {
    const unnamed = [
      ...Object.values(version.facts).flatMap((fact) => (fact.type === 'records' ? (fact.eachLabel?.zh ?? fact.each) : [])),
    ].filter((name) => !han.test(name))
    expect(unnamed).toEqual([])
  })
})

function parametersOf(version: RulesetVersion): readonly (readonly [string, unknown])[] {
  return version.rules.flatMap(({ then }) => Object.entries(then.params ?? {}).filter(([, parameter]) => !isReference(parameter)))
}

/** What people tell apart by its name alone, in groups that stand beside each other. */
function namedIn(version: RulesetVersion): Readonly<Record<string, readonly Text[]>> {
  const { outcomes, rules, facts, readings, measures, conditions, scope } = version
  const each = <Entry>(map: Readonly<Record<string, Entry>>, textOf: (entry: Entry) => Text | undefined) =>
    Object.values(map).flatMap((entry) => textOf(entry) ?? [])
  return {
    outcomes: each(outcomes, ({ title }) => title),
    readings: each(readings, ({ title }) => title),
    questions: each(facts, ({ question }) => question),
    facts: each(facts, ({ label }) => label),
    measures: each(measures, ({ label }) => label),
    conditions: each(conditions, ({ label }) => label),
    scope: (scope?.outside ?? []).map(({ because }) => because),
    ...Object.fromEntries([
      ...Object.keys(outcomes).map((name) => [
        `rules of ${name}`,
        rules.filter(({ then }) => then.outcome === name).map(({ title }) => title),
      ]),
      ...Object.entries(readings).map(([name, { values }]) => [`values of ${name}`, each(values, ({ title }) => title)]),
      ...Object.entries(facts).map(([name, fact]) => [`values of ${name}`, fact.type === 'enum' ? Object.values(fact.labels ?? {}) : []]),
    ]),
  }
}

function faults(texts: readonly (readonly [string, { readonly en: string; readonly zh: string }])[]): readonly string[] {
  return texts.flatMap(([path, { en, zh }]) => {
    // The place in a manual or a regulation is often a code, which is the same in every language.
    if (/^citations\.\w+\.locator$/.test(path) && !/[a-z]{2}/.test(en + zh) && en.trim() !== '') return []
    const fault = faultOf(en ?? '', zh ?? '')
    return fault === undefined ? [] : [`${path}: ${fault}: ${en} / ${zh}`]
  })
}

function faultOf(en: string, zh: string): string | undefined {
  if (en.trim() === '' || zh.trim() === '') return 'a side is empty'
  if (en.trim() !== en || zh.trim() !== zh) return 'a side has space around it'
  if (!han.test(zh)) return 'no Chinese'
  // A Chinese name may stand in parentheses behind the English word for it; what is quoted besides stands in the Chinese text as well.
  const quoted = en.replace(/\([^()]*\)/gu, '').match(/\p{Script=Han}+/gu) ?? []
  if (quoted.some((words) => !zh.includes(words))) return 'Chinese in the English text'
  return undefined
}
