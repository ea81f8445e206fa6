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
import { lastCheckedDay } from '../support/rulesets.ts'
import { textsOf } from '../support/texts.ts'
import { type Case, casesOf } from './read-cases.ts'

const all: Readonly<Record<string, Ruleset>> = rulesets

type Situation = Pick<Case, 'asOf' | 'version' | 'facts' | 'readings'>

/** At most so many cases of each ruleset are written out. */
const casesEach = 40

describe('what is written', { timeout: 120_000 }, () => {
  it.each(Object.keys(all))('in Chinese has no English but names, for every text about %s', (id) => {
    const ruleset = all[id] as Ruleset
    expect([...new Set(situationsOf(ruleset).flatMap((given) => englishIn(ruleset, given)))]).toEqual([])
  })

  it.each(Object.keys(all))('shows no name of the program and no path, for every text about %s', (id) => {
    const ruleset = all[id] as Ruleset
    for (const language of ['en', 'zh'] as const) {
      expect([...new Set(situationsOf(ruleset).flatMap((given) => namesIn(ruleset, given, language)))]).toEqual([])
    }
  })

  it.each(Object.keys(all))('shows no id, status or reliability as programs have them, for every text about %s', (id) => {
    const ruleset = all[id] as Ruleset
    for (const language of ['en', 'zh'] as const) {
      expect([...new Set(situationsOf(ruleset).flatMap((given) => codesIn(ruleset, given, language)))]).toEqual([])
    }
  })
})

/** No facts at all under each version, and some of the cases of a ruleset. */
function situationsOf(ruleset: Ruleset): readonly Situation[] {
  const cases = casesOf(ruleset)
  expect(cases.length).toBeGreaterThan(0)
  const step = Math.ceil(cases.length / casesEach)
  const nothing = ruleset.versions.map((version) => ({ version: version.inForce.from, asOf: lastCheckedDay(version), facts: {} }))
  return [...nothing, ...cases.filter((_, index) => index % step === 0)]
}

function textsAbout(ruleset: Ruleset, { asOf, version: name, facts, readings = {} }: Situation, language: 'en' | 'zh') {
  const version = name === undefined ? versionInForce(ruleset, { asOf }) : versionNamed(ruleset, name)
  const options = { asOf, readings }
  const evaluation = evaluate(version, facts as never, options)
  const rendering = { language, title: ruleset.title }
  const texts = [
    ...[false, true].flatMap((full) => [
      renderEvaluation(version, evaluation, { ...rendering, full }),
      renderExplanation(version, evaluation, explain(version, facts as never, options), { ...rendering, full }),
    ]),
    renderChecklist(version, checklist(version, evaluation), rendering),
  ]
  return { version, texts: texts.map(unescaped) }
}

function englishIn(ruleset: Ruleset, given: Situation): readonly string[] {
  const { version, texts } = textsAbout(ruleset, given, 'zh')
  const allowed = namesOf(version, given.facts)
  return texts.flatMap((text) => wordsIn(text).filter((word) => !allowed.has(word)))
}

/** Whatever of a text is the name of a fact, measure, reading, field or condition of the version, or a path to one. */
function namesIn(ruleset: Ruleset, given: Situation, language: 'en' | 'zh'): readonly string[] {
  const { version, texts } = textsAbout(ruleset, given, language)
  const names = [
    ...Object.keys(version.facts),
    ...Object.keys(version.measures),
    ...Object.keys(version.readings),
    ...Object.keys(version.conditions),
  ]
  // A name of one word alone, such as `arrests`, can as well be the English word.
  const telling = names.filter((name) => /[A-Z.-]/.test(name) && !/^[a-z]+-[a-z]+$/.test(name))
  return texts.flatMap((text) => [
    ...telling.filter((name) => text.replace(/https?:\S+/g, '').includes(name)),
    ...(text.match(/\b[a-z]\w*\[\d+\]/gi) ?? []),
  ])
}

/** Whatever of a text is an id of the version, a status or word for reliability as programs have it, or a clause of our own registry. */
function codesIn(ruleset: Ruleset, given: Situation, language: 'en' | 'zh'): readonly string[] {
  const { version, texts } = textsAbout(ruleset, given, language)
  const own = textsOf(version)
    .map(([, text]) => text[language])
    .join('\n')
  const ids = [
    ruleset.id,
    ...version.rules.map(({ id }) => id),
    ...[version.outcomes, version.citations, version.readings, version.conditions, version.facts].flatMap((map) => Object.keys(map)),
    ...Object.values(version.facts).flatMap((fact) => (fact.type === 'enum' ? fact.values : [])),
    ...Object.values(version.citations).flatMap(({ clauses }) => clauses),
    ...['does-not-apply', 'not-needed', 'undetermined', 'SEED', 'OFFICIAL', 'OFFICIAL-COPY', 'SECONDARY', 'WEAK', 'OWN'],
  ]
  // A word alone is a word, and so is what the version itself says in so many words.
  const telling = [...new Set(ids)].filter((id) => /[-_@A-Z\d]/.test(id) && !own.includes(id))
  return texts.flatMap((text) => {
    const tokens = new Set(text.replace(/https?:\S+/g, '').match(/[\w-]+(?:@[\w-]+)?/g))
    return telling.filter((id) => tokens.has(id))
  })
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
