import { describe, expect, it } from 'vitest'
import { isReference } from '../../src/model/rule.ts'
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

  it('name the same numbers in both languages, where they say what is worked out or shared', () => {
    const labels = [...Object.values(version.measures), ...Object.values(version.conditions)].flatMap(({ label }) => label ?? [])
    expect(labels.filter(({ en, zh }) => numbersIn(en) !== numbersIn(zh.replace('满14周岁不满18周岁', '14至17周岁')))).toEqual([])
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

const upToTwenty =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const months = 'January February March April May June July August September October November December'.split(' ')
const inEnglish = new Map([
  ...upToTwenty.split(' ').map((word, number) => [word, number] as const),
  ...(['thirty', 'sixty', 'ninety'] as const).map((word, index) => [word, 30 * (index + 1)] as const),
  ...months.map((month, index) => [month, index + 1] as const),
])
const inChinese = '零一二三四五六七八九'

/** The numbers above two that a text names, which are hardly ever meant otherwise. */
function numbersIn(text: string): string {
  const english = text
    .split(/[^A-Za-z\d]+/)
    .map((word) => (/^\d/.test(word) ? Number.parseInt(word, 10) : (inEnglish.get(word) ?? inEnglish.get(base(word)))))
  const chinese = [...text.matchAll(/([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=[个年月日天周岁至])/g)].map(
    ([, tens = '', ten, ones = '']) =>
      ten === ''
        ? inChinese.indexOf(ones || tens || '零')
        : 10 * (tens === '' ? 1 : inChinese.indexOf(tens)) + Math.max(0, inChinese.indexOf(ones || '零')),
  )
  return [...new Set([...english, ...chinese])]
    .filter((number) => number !== undefined && number > 2)
    .sort((one, other) => Number(one) - Number(other))
    .join(' ')
}

/** What an ordinal is of: `sixtieth`, `ninth`. */
function base(word: string): string {
  return { third: 'three', fifth: 'five', eighth: 'eight', ninth: 'nine' }[word] ?? word.replace(/ieth$/, 'y').replace(/th$/, '')
}
