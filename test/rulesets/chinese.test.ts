import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import {
  checklist,
  evaluate,
  explain,
  type Ruleset,
  type RulesetVersion,
  renderChecklist,
  renderEvaluation,
  renderExplanation,
  versionInForce,
} from '../../src/index.ts'
import { versionNamed } from '../../src/versions/in-force.ts'
import { textsOf } from '../support/texts.ts'
import { type Case, casesOf } from './read-cases.ts'

const all: Readonly<Record<string, Ruleset>> = rulesets

type Situation = Pick<Case, 'asOf' | 'version' | 'facts' | 'readings'>

/** At most so many cases of each ruleset are written out. */
const casesEach = 40

describe('what is written in Chinese', { timeout: 120_000 }, () => {
  it.each(Object.keys(all))('has no English but names, for every text about %s', (id) => {
    const ruleset = all[id] as Ruleset
    const cases = casesOf(ruleset)
    expect(cases.length).toBeGreaterThan(0)
    const step = Math.ceil(cases.length / casesEach)
    const nothing: readonly Situation[] = ruleset.versions.map(({ inForce, verifiedOn }) => ({
      version: inForce.from,
      asOf: verifiedOn,
      facts: {},
    }))
    const chosen = [...nothing, ...cases.filter((_, index) => index % step === 0)]
    expect([...new Set(chosen.flatMap((given) => englishIn(ruleset, given)))]).toEqual([])
  })
})

function englishIn(ruleset: Ruleset, { asOf, version: name, facts, readings = {} }: Situation): readonly string[] {
  const version = name === undefined ? versionInForce(ruleset, { asOf }) : versionNamed(ruleset, name)
  const options = { asOf, readings }
  const evaluation = evaluate(version, facts as never, options)
  const rendering = { language: 'zh', title: ruleset.title } as const
  const texts = [
    renderEvaluation(version, evaluation, rendering),
    renderExplanation(version, evaluation, explain(version, facts as never, options), rendering),
    renderChecklist(version, checklist(version, evaluation), rendering),
  ]
  const allowed = namesOf(version, facts)
  return texts.flatMap((text) => wordsIn(withoutPaths(version, unescaped(text))).filter((word) => !allowed.has(word)))
}

/** Words of three letters or more that are names: those of sources, of what the facts name, and of what Chinese texts call by them. */
function namesOf(version: RulesetVersion, facts: Case['facts']): ReadonlySet<string> {
  const sources = Object.values(version.citations).flatMap(({ address, clauses }) => [address, ...clauses])
  const own = textsOf(version).map(([, { zh }]) => zh)
  const said = [version.ruleset, ...sources, ...own, ...givenTexts(version, facts), ...placesTested(version)]
  return new Set(said.flatMap((text) => wordsIn(text ?? '')))
}

/** Whatever the facts say in words of their own: places and text fields, no values to choose from. */
function givenTexts(version: RulesetVersion, facts: Case['facts']): readonly string[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const definition = version.facts[name]
    if (!Array.isArray(value) || definition === undefined) return []
    return value.flatMap((entry: Readonly<Record<string, unknown>>) =>
      Object.entries(entry).flatMap(([field, told]) => {
        const isText =
          definition.type === 'stays' ? field === 'place' : definition.type === 'records' && definition.fields[field]?.type === 'text'
        return isText && typeof told === 'string' ? [told] : []
      }),
    )
  })
}

/** The names of places that conditions compare with. */
function placesTested(version: RulesetVersion): readonly string[] {
  const tested = JSON.stringify([version.conditions, version.rules]).matchAll(
    /"fact":"(?:\w+\.)?place","operator":"\w+","value":(\[[^\]]*\]|"[^"]*")/g,
  )
  return [...tested].map(([, value = '']) => value)
}

/** A text without the paths of facts that stand in parentheses behind what they are about. */
function withoutPaths(version: RulesetVersion, text: string): string {
  return text.replace(/（(?:未知确切值：)?([^（）]+)）/g, (aside, inner: string) => {
    const names = inner.split('、').map((path) => path.trim().split(/[.[=]/, 1)[0] ?? '')
    return names.every((name) => Object.hasOwn(version.facts, name) || Object.hasOwn(version.readings, name)) ? '' : aside
  })
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-z][A-Za-z’']{2,}/g) ?? []
}

/** A text as its readers see it: without the escapes of Markdown, and on one line. */
function unescaped(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/(?<=\P{ASCII})\n +|\n +(?=\P{ASCII})/gu, '')
    .replace(/\n +/g, ' ')
}
