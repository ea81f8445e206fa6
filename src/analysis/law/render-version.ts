import { assertVersion } from '../../model/checked.ts'
import { type Condition, matchCondition } from '../../model/condition.ts'
import { type OptionTable, optional, readDay, readOptions } from '../../model/input/options.ts'
import type { Rule } from '../../model/rule.ts'
import { countsByKind } from '../../model/situation/assume-kinds.ts'
import { stayKinds } from '../../model/stays/stay-kind.ts'
import { type RulesetVersion, versionName } from '../../model/version.ts'
import { capitalise } from '../../text/answer/findings.ts'
import { basisOf, rulesetTitle } from '../../text/answer/heading.ts'
import { type RenderOptions, renderOptions, type Words, wordsOf } from '../../text/context.ts'
import { countryInSentence } from '../../text/country-names.ts'
import { describeCondition } from '../../text/describe/condition.ts'
import { labelInWords, labelOfShared } from '../../text/describe/labels.ts'
import { describeWorking } from '../../text/describe/named.ts'
import { linkMarkdown, unlinkMarkdown } from '../../text/escape-markdown.ts'
import { lawPhrases } from '../../text/phrases/books/law.ts'
import type { LawPhrases } from '../../text/phrases/law.ts'
import { createSources, type Sources } from '../../text/sources.ts'
import { dateInWords, factInWords } from '../../text/values.ts'
import { bindingOf, ownBindingOf, sayingOf, subjectOf } from './rule-in-words.ts'

/** What a caller chooses about the text of the law. */
export interface LawOptions extends RenderOptions {
  /** The first day of the version before this one, which a version does not carry; where it is the first, nothing. */
  readonly earlier?: string
}

const lawOptions: OptionTable<LawOptions> = { ...renderOptions, earlier: optional(readDay) }

/** What the parts of the text need. */
interface Law {
  readonly words: Words
  readonly say: LawPhrases
  readonly sources: Sources
}

/** A line of a list, and those under it. */
interface Item {
  readonly text: string
  readonly items?: readonly Item[]
}

/**
 * Writes the consolidated law of a version as people read it: the rules by what they lead to, the conditions that they share, the points
 * left open, what is worked out and what is asked, with every source.
 *
 * @param version - Any version, amended or not: what it says is complete in itself.
 * @param options - The language, and the title of the ruleset, which a version does not carry.
 *
 * @returns Markdown, with a line break at the end.
 *
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be.
 *
 * @example
 * renderVersion(version, { title: usPoliceCertificates.title })
 */
export function renderVersion(version: RulesetVersion, options: LawOptions = {}): string {
  assertVersion(version)
  const chosen = readOptions(options, lawOptions)
  const words = wordsOf(version, chosen.language)
  const say = lawPhrases[words.language]
  const law: Law = { words, say, sources: createSources(words) }
  const { revision, verifiedOn } = version
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [say.scope, scopeInBlocks(law)],
    [say.rules, [...Object.keys(version.outcomes).flatMap((outcome) => outcomeInBlocks(law, outcome)), ...listOf(certifiesByPlace(law))]],
    [say.conditions, listOf(conditions(law))],
    [say.readings, listOf(readings(law))],
    [say.measures, listOf(measures(law))],
    [say.facts, listOf(facts(law))],
    [say.notModelled, listOf(notModelled(law))],
  ]
  const sourcesPart = [words.phrases.sources, listOf(sourcesOf(law))] as const
  const blocks = [
    `# ${unlinkMarkdown(rulesetTitle(words, chosen))}`,
    unlinkMarkdown(
      say.version(versionName(version), revision, firstDayInWords(words, say, chosen.earlier), dateInWords(words, verifiedOn)),
    ),
    ...basisOf(words).map(unlinkMarkdown),
    ...[...parts, sourcesPart].flatMap(([title, part]) => (part.length === 0 ? [] : [`## ${title}`, ...part])),
    unlinkMarkdown(words.phrases.notAdvice),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Says from when the version is law, and what is until then; of one that was not law yet when it was last checked, that it is not before. */
function firstDayInWords({ version, ...words }: Words, say: LawPhrases, earlier: string | undefined): string {
  const { inForce, verifiedOn, ruleset } = version
  const day = dateInWords(words, inForce.from)
  return say.from(day, inForce.from > verifiedOn, earlier === undefined ? undefined : `${ruleset}@${earlier}`)
}

/** For whom the version is, and who has to turn elsewhere. */
function scopeInBlocks(law: Law): readonly string[] {
  const { words, say, sources } = law
  const { scope } = words.version
  if (scope === undefined) return []
  const outside = scope.outside.map(
    ({ when, because, instead, cites }): Item => ({
      text: `**${unlinkMarkdown(because[words.language])}** ${unlinkMarkdown(instead[words.language])} ${sources.refer(cites)}`,
      items: [conditionOf(law, when, say.where + say.colon)],
    }),
  )
  return [unlinkMarkdown(say.covers(scope.title[words.language])), ...listOf(outside)]
}

/** The countries whose certificates each speak for one place alone. */
function certifiesByPlace({ words, say, sources }: Law): readonly Item[] {
  return (words.version.certifiesByPlace ?? []).map(({ country, cites }) => ({
    text: `${unlinkMarkdown(say.certifiesByPlace(countryInSentence(country, words.language)))} ${sources.refer(cites)}`,
  }))
}

/** An outcome with the rules that lead to it. */
function outcomeInBlocks(law: Law, name: string): readonly string[] {
  const { words } = law
  const outcome = words.version.outcomes[name]
  const rules = words.version.rules.filter(({ then }) => then.outcome === name)
  if (outcome === undefined || rules.length === 0) return []
  const heading = capitalise(outcome.title[words.language]) + bindingOf(words, outcome.kind, outcome)
  return [`### ${unlinkMarkdown(heading)}`, ...listOf(rules.map((rule) => ruleOf(law, rule)))]
}

function ruleOf(law: Law, rule: Rule): Item {
  const { words, say, sources } = law
  const { title, cites, forEach, when, unless } = rule
  const own = ownBindingOf(words, rule)
  const saying = sayingOf(words, rule)
  return {
    // Escaping takes the space away with which brackets begin in one language and not in the other.
    text: `**${unlinkMarkdown(title[words.language])}**${/^ /.test(own) ? ' ' : ''}${unlinkMarkdown(own)} ${sources.refer(cites)}`,
    items: [
      ...(forEach === undefined ? [] : [{ text: unlinkMarkdown(subjectOf(words, forEach)) }]),
      conditionOf(law, when, say.where + say.colon),
      ...(unless === undefined ? [] : [conditionOf(law, unless, words.phrases.unless)]),
      ...(saying === '' ? [] : [{ text: unlinkMarkdown(saying) }]),
    ],
  }
}

/** A condition, its parts beneath it; shared conditions by their names. */
function conditionOf(law: Law, condition: Condition, label = ''): Item {
  const { words } = law
  const { allOf, anyOf, not, colon } = words.phrases
  const parts = (title: string, conditions: readonly Condition[]): Item => ({
    text: unlinkMarkdown(label + title + colon),
    items: conditions.map((part) => conditionOf(law, part)),
  })
  const line = (): Item => ({ text: unlinkMarkdown(label + describeCondition(words, condition, {})) })
  return matchCondition(condition, {
    all: (list) => parts(allOf, list),
    any: (list) => parts(anyOf, list),
    not: (part) => (hasParts(part) ? parts(not, [part]) : line()),
    named: line,
    fact: line,
  })
}

/** Whether a condition is written over several lines. */
function hasParts(condition: Condition): boolean {
  return matchCondition(condition, { all: () => true, any: () => true, not: () => true, named: () => false, fact: () => false })
}

function conditions(law: Law): readonly Item[] {
  const { words } = law
  return Object.entries(words.version.conditions).flatMap(([name, { label: _, ...condition }]) => {
    const label = labelOfShared(words, name)
    return label === undefined
      ? []
      : [{ text: `**${unlinkMarkdown(labelInWords(words, label, {}))}**`, items: [conditionOf(law, condition as Condition)] }]
  })
}

function readings({ words, sources }: Law): readonly Item[] {
  const { language, phrases } = words
  return Object.values(words.version.readings).map(({ title, values, recommended, because }) => ({
    text: `**${unlinkMarkdown(title[language])}**`,
    items: [
      ...Object.entries(values).map(([name, value]) => ({
        text: `${unlinkMarkdown(value.title[language] + (name === recommended ? phrases.aside(phrases.recommended) : ''))} ${sources.refer(value.cites)}`,
      })),
      { text: unlinkMarkdown(phrases.because + because[language]) },
    ],
  }))
}

function measures({ words, say }: Law): readonly Item[] {
  return Object.entries(words.version.measures).map(([name, { label }]) => {
    const working = unlinkMarkdown(describeWorking(words, name))
    return { text: label === undefined ? working : `**${unlinkMarkdown(labelInWords(words, label, {}))}**${say.colon}${working}` }
  })
}

function facts({ words, say, sources }: Law): readonly Item[] {
  const { version, language } = words
  return Object.entries(version.facts).map(([name, fact]) => {
    const { question, hint, assume, assumedBecause, cites = [] } = fact
    const assumedKind = fact.type === 'stays' && countsByKind(version, name) ? fact.assumeKind : undefined
    const remarks = [
      hint?.[language],
      assume === undefined ? undefined : say.assumed(factInWords(words, name, assume)) + say.stop,
      assumedKind === undefined ? undefined : words.phrases.assumedKind(stayKinds[assumedKind].one[language]) + say.stop,
      assume === undefined && assumedKind === undefined ? undefined : assumedBecause?.[language],
    ]
    const told = [question[language], ...remarks.filter((remark) => remark !== undefined)].join(say.space)
    return { text: [unlinkMarkdown(told), sources.refer(cites)].filter((part) => part !== '').join(' ') }
  })
}

/** What is left out and why; where the reasons, which are in English alone, cannot be told, how much it is. */
function notModelled({ words, say }: Law): readonly Item[] {
  const { notModelled: left } = words.version
  const count = left.flatMap(({ clauses }) => clauses).length
  if (count > 0 && say.leftOut !== undefined) return [{ text: say.leftOut(count) }]
  return left.map(({ clauses, reason }) => ({ text: unlinkMarkdown(clauses.join(say.comma) + say.colon + reason) }))
}

function sourcesOf({ sources }: Law): readonly Item[] {
  return sources.entries().map(({ number, title, address, facts: told, note }) => ({
    text: [
      `[${number}] ${unlinkMarkdown(title)}`,
      ...(address === undefined ? [] : [linkMarkdown(address)]),
      ...[told, note ?? ''].filter((part) => part !== '').map(unlinkMarkdown),
    ].join('; '),
  }))
}

/** A list as one block; none where there is nothing to list. */
function listOf(items: readonly Item[]): readonly string[] {
  const lines = (list: readonly Item[], indent: string): readonly string[] =>
    list.flatMap(({ text, items: inner = [] }) => [`${indent}- ${text}`, ...lines(inner, `${indent}  `)])
  return items.length === 0 ? [] : [lines(items, '').join('\n')]
}
