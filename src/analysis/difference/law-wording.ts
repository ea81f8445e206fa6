import type { Language } from '../../calendar/language.ts'
import type { Citation } from '../../model/citation.ts'
import { type Condition, matchCondition, type SharedCondition } from '../../model/condition.ts'
import type { FactDefinition } from '../../model/fact.ts'
import type { Gazetteer } from '../../model/gazetteer.ts'
import type { LawEntries, LawName, LawPart } from '../../model/law-parts.ts'
import type { LabelledMeasure } from '../../model/measure.ts'
import type { Outcome } from '../../model/outcome.ts'
import type { Reading } from '../../model/reading.ts'
import type { ParameterDefinition } from '../../model/role.ts'
import type { Rule } from '../../model/rule.ts'
import type { Outside, Scope } from '../../model/scope.ts'
import { stayKinds } from '../../model/stays/stay-kind.ts'
import { inEveryLanguage, type Text } from '../../model/text.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { type Words, wordsOf } from '../../text/context.ts'
import { countryInSentence, countryName } from '../../text/country-names.ts'
import { describeCondition } from '../../text/describe/condition.ts'
import { labelInWords, labelOfShared } from '../../text/describe/labels.ts'
import { describeWorking } from '../../text/describe/named.ts'
import { numberInWords } from '../../text/number.ts'
import { lawPhrases } from '../../text/phrases/books/law.ts'
import { lawChangePhrases } from '../../text/phrases/books/law-changes.ts'
import { titleOf } from '../../text/sources.ts'
import { dateInWords, factInWords } from '../../text/values.ts'
import { bindingOf, ownBindingOf, sayingOf, subjectOf } from '../law/rule-in-words.ts'
import { sourcesBehind } from './references.ts'

/** A source as one version has it, by its key there. */
export interface LawSource extends Pick<Citation, 'instrument' | 'locator' | 'address' | 'read' | 'reliability' | 'clauses'> {
  readonly key: string
}

/** What a version says of something, in words. */
export interface LawWording {
  readonly title: Text
  /** What it says, a clause a line: of a rule what it is applied to, each condition that has to hold, its exception, what it tells. */
  readonly says: readonly Text[]
  /** The sources behind it: its own, and where it has none those of the rules that rest on it. */
  readonly cites: readonly LawSource[]
}

/** What is told of something in one language. */
interface Told {
  readonly title: string
  /** The same number of clauses in every language; an empty one is left out. */
  readonly says: readonly string[]
}

/** Gives what a version says of something that it has. */
export function wordingsIn(version: RulesetVersion, entries: LawEntries): (named: LawName) => LawWording {
  const words: Readonly<Record<Language, Words>> = { en: wordsOf(version, 'en'), zh: wordsOf(version, 'zh') }
  const behind = sourcesBehind(version, entries)
  return (named) => {
    const { part, name } = named
    const entry = entries[part].get(name) as never
    const told = { en: tell[part](words.en, name, entry), zh: tell[part](words.zh, name, entry) }
    const own = ownSources(part, name, entry)
    return {
      title: inEveryLanguage((language) => told[language].title),
      says: told.en.says.map((_, index) => inEveryLanguage((language) => told[language].says[index] ?? '')).filter(({ en }) => en !== ''),
      cites: [...new Set(own.length === 0 ? behind(named) : own)].flatMap((key) => sourceOf(version, key)),
    }
  }
}

function ownSources(part: LawPart, name: string, entry: unknown): readonly string[] {
  if (part === 'citations') return [name]
  if (part === 'readings') return Object.values((entry as Reading).values).flatMap(({ cites }) => cites)
  return (entry as { readonly cites?: readonly string[] }).cites ?? []
}

function sourceOf({ citations }: RulesetVersion, key: string): readonly LawSource[] {
  const citation = Object.hasOwn(citations, key) ? citations[key] : undefined
  if (citation === undefined) return []
  const { instrument, locator, address, read, reliability, clauses } = citation
  return [{ key, instrument, ...(locator && { locator }), ...(address !== undefined && { address }), read, reliability, clauses }]
}

/** How the parts of a version are told. */
const tell: Readonly<Record<LawPart, (words: Words, name: string, entry: never) => Told>> = {
  scope: ({ language }, _, { title }: Pick<Scope, 'title'>) => ({ title: title[language], says: [] }),
  outside: (words, _, { because, instead, when }: Outside) => ({
    title: because[words.language],
    says: [...conditionsInWords(words, when), instead[words.language]],
  }),
  rules: (words, _, rule: Rule) => ({
    title: rule.title[words.language],
    says: [
      ownBindingOf(words, rule).trim(),
      rule.forEach === undefined ? '' : subjectOf(words, rule.forEach),
      ...conditionsInWords(words, rule.when),
      rule.unless === undefined ? '' : words.phrases.unless + describeCondition(words, rule.unless, {}),
      sayingOf(words, rule),
    ],
  }),
  outcomes: (words, _, outcome: Outcome) => ({
    title: outcome.title[words.language],
    says: [
      bindingOf(words, outcome.kind, outcome).trim(),
      outcome.setsAside === undefined
        ? ''
        : lawChangePhrases[words.language].setsAside(outcome.setsAside.map((name) => outcomeTitle(words, name))),
      outcome.before === undefined ? '' : lawChangePhrases[words.language].before(outcome.before.map((name) => outcomeTitle(words, name))),
    ],
  }),
  readings: ({ language, phrases }, _, { title, values, recommended, because }: Reading) => ({
    title: title[language],
    says: [
      ...Object.entries(values).map(
        ([name, value]) => value.title[language] + (name === recommended ? phrases.aside(phrases.recommended) : ''),
      ),
      phrases.because + because[language],
    ],
  }),
  conditions: (words, name, condition: SharedCondition) => {
    const { label: _, ...own } = condition
    const label = labelOfShared(words, name)
    const written = own as Condition
    if (label === undefined) return { title: describeCondition(words, written, {}), says: [] }
    return { title: labelInWords(words, label, {}), says: conditionsInWords(words, written) }
  },
  measures: (words, name, { label }: LabelledMeasure) => {
    const working = describeWorking(words, name)
    return label === undefined ? { title: working, says: [] } : { title: labelInWords(words, label, {}), says: [working] }
  },
  facts: (words, name, fact: FactDefinition) => ({ title: fact.question[words.language], says: factInClauses(words, name, fact) }),
  parameters: ({ language }, _, { label }: ParameterDefinition) => ({ title: label[language], says: [] }),
  certifiesByPlace: ({ language }, country) => ({
    title: countryName(country, language),
    says: [lawPhrases[language].certifiesByPlace(countryInSentence(country, language))],
  }),
  places: ({ language }, country, { regions }: Gazetteer) => ({
    title: countryName(country, language),
    says: [lawChangePhrases[language].cities(regions.flatMap(({ cities }) => cities).length)],
  }),
  dateRounding: ({ language }, _, rounding: RulesetVersion['dateRounding']) => ({
    title: lawChangePhrases[language].rounding,
    says: [lawChangePhrases[language].rounded[rounding]],
  }),
  notModelled: ({ language }, clause, reason: string) => ({ title: clause, says: [lawChangePhrases[language].leftOut(reason)] }),
  citations: (words, _, citation: Citation) => ({ title: titleOf(words, citation), says: sourceInClauses(words, citation) }),
}

/** Each condition that has to hold. */
function conditionsInWords(words: Words, condition: Condition): readonly string[] {
  const say = lawPhrases[words.language]
  return partsOf(words.version, condition).map((part) => say.where + say.colon + describeCondition(words, part, {}))
}

/** The conditions of which all have to hold; a shared one that nobody has a name for is none by itself. */
function partsOf(version: RulesetVersion, condition: Condition): readonly Condition[] {
  const one = () => [condition]
  return matchCondition<readonly Condition[]>(condition, {
    all: (list) => list.flatMap((part) => partsOf(version, part)),
    any: one,
    not: one,
    named: (name) => {
      const shared = version.conditions[name]
      return shared === undefined || labelOfShared({ version }, name) !== undefined ? one() : partsOf(version, shared)
    },
    fact: one,
  })
}

function outcomeTitle({ version, language }: Words, name: string): string {
  return version.outcomes[name]?.title[language] ?? name
}

function factInClauses(words: Words, name: string, fact: FactDefinition): readonly string[] {
  const { language, phrases } = words
  const [law, say] = [lawPhrases[language], lawChangePhrases[language]]
  const answers = (given: readonly string[]) => say.answers(given.map((value) => factInWords(words, name, value)))
  return [
    fact.hint?.[language] ?? '',
    fact.type === 'enum' ? answers(fact.values) : '',
    fact.type === 'date' && fact.none !== undefined ? say.answers([fact.none[language]]) : '',
    fact.type === 'integer' && fact.minimum !== undefined ? phrases.atLeast(numberInWords(fact.minimum)) : '',
    fact.type === 'integer' && fact.maximum !== undefined ? phrases.atMost(numberInWords(fact.maximum)) : '',
    ...(fact.type === 'records' ? Object.values(fact.fields).map(({ question }) => question[language]) : []),
    fact.assume === undefined ? '' : law.assumed(factInWords(words, name, fact.assume)),
    fact.type === 'stays' && fact.assumeKind !== undefined ? phrases.assumedKind(stayKinds[fact.assumeKind].one[language]) : '',
    fact.assumedBecause?.[language] ?? '',
  ]
}

function sourceInClauses(words: Words, { clauses, read, reliability, note }: Citation): readonly string[] {
  const { phrases, language } = words
  return [clauses.join(phrases.comma), phrases.read(dateInWords(words, read)), phrases.reliability[reliability], note?.[language] ?? '']
}
