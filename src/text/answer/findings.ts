import { formatDuration } from '../../calendar/format.ts'
import { groupBy } from '../../logic/group-by.ts'
import { kindOf } from '../../model/kind.ts'
import type { Modality, OutcomeKind } from '../../model/outcome.ts'
import type { Rule } from '../../model/rule.ts'
import type { Finding, Nearness, Status } from '../../reasons/evaluation.ts'
import { isDemand } from '../../reasons/headline/standing.ts'
import { nameInCountry, nameOfCountry, subjectName, type Words } from '../context.ts'
import { attach } from '../describe/condition.ts'
import { describeName } from '../describe/named.ts'
import { widthOf } from '../layout.ts'
import { numberInWords } from '../number.ts'
import { headlinePhrases } from '../phrases/books/headline.ts'
import { isBelowNothing, shownInWords } from '../values.ts'

/** Says in a word or two how an outcome came out; what is at somebody's discretion is never said to be needed. */
export function statusInWords({ phrases }: Words, kind: OutcomeKind, status: Status, modality: Modality): string {
  const table = kind === 'requirement' ? phrases.requirement : phrases.outcome
  return table[status === 'applies' && modality === 'may' ? 'may' : status]
}

/** How an outcome binds; of what is stated, that it is needed or applies; of a consequence, that it follows or can. */
export function labelOf(words: Words, { kind, status, modality }: Pick<Finding, 'kind' | 'status' | 'modality'>): string {
  const isStated = modality === 'is' && kind !== 'consequence'
  return isStated ? statusInWords(words, kind, status, modality) : bindingInWords(words, kind, modality)
}

/** How an outcome binds, where that is what sets it apart from another that stands the same. */
export function bindingInWords({ phrases }: Words, kind: OutcomeKind, modality: Modality): string {
  if (kind === 'consequence') return modality === 'may' ? phrases.consequence.can : phrases.consequence.follows
  return phrases.modality[modality]
}

/** Says that something is nothing to do before advice: it leads to a state that is feared, or only goes with what does. */
export function adviceFirstInWords({ version, phrases }: Words, { outcome, kind }: Pick<Finding, 'outcome' | 'kind'>): string {
  const isBeside = version.outcomes[outcome]?.role === 'certificate-piece' || !isDemand(kind)
  return isBeside ? phrases.adviceFirstWith : phrases.adviceFirst
}

/** How wide the labels of outcomes are, with what is left free behind them. */
export function gutter({ phrases }: Words): number {
  const { must, may } = phrases.modality
  return Math.max(...[must, may, phrases.requirement.applies, phrases.outcome.applies, phrases.consequence.can].map(widthOf)) + 2
}

/** Names an outcome; the places or records of a country for which it was found come first. */
export function titleOf(
  words: Words,
  finding: Pick<Finding, 'outcome' | 'subject'>,
  ...alike: readonly Pick<Finding, 'subject'>[]
): string {
  const title = words.version.outcomes[finding.outcome]?.title[words.language] ?? finding.outcome
  const names = [finding, ...alike].flatMap(({ subject }) => nameInCountry(words, subject) ?? [])
  return names.length === 0 ? title : names.join(words.phrases.comma) + words.phrases.colon + title
}

/** Begins what is told of an outcome that is known already, with what it was found for; of the case as a whole that would say nothing: its title does. */
export function subjectOrTitle(words: Words, { outcome, subject }: Pick<Finding, 'outcome' | 'subject'>): string {
  return capitalise(Object.keys(subject).length === 0 ? titleOf(words, { outcome, subject }) : subjectName(words, subject))
}

/** Names the outcomes of several findings; a place or record that several are about comes once. */
export function titlesOf(words: Words, findings: readonly Pick<Finding, 'outcome' | 'subject'>[]): string {
  const groups = groupBy(findings, ({ subject }) => nameInCountry(words, subject) ?? '')
  const titles = [...groups].map(([name, group]) => {
    const own = [...new Set(group.map(({ outcome }) => titleOf(words, { outcome, subject: {} })))].join(words.phrases.semicolon)
    return name === '' ? own : name + words.phrases.colon + own
  })
  return titles.join(words.phrases.semicolon)
}

/** The rules of a version by their ids. */
export function rulesOf({ version }: Pick<Words, 'version'>, ids: readonly string[]): readonly Rule[] {
  return version.rules.filter(({ id }) => ids.includes(id))
}

/** Findings by the country that they are about, in the order in which they come; those about no country are about the case. */
export function byCountry(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupBy(findings, ({ subject }) => String(subject.country ?? ''))
}

/**
 * Names findings of any countries, those that have the same outcomes together: the first of them, and how many more there are.
 *
 * @returns Such as `Japan, Singapore: police certificate; 2 more`.
 */
export function placesAndTitles(words: Words, findings: readonly Finding[]): string {
  const { phrases, language } = words
  const few = (group: readonly Finding[]) => {
    const rest = group.length - 1
    return titlesOf(words, group.slice(0, 1)) + (rest === 0 ? '' : phrases.semicolon + headlinePhrases[language].more(rest))
  }
  const told = [...byCountry(findings)].map(([country, group]) => ({ country, titles: few(group) }))
  const named = [...groupBy(told, ({ titles }) => titles)].map(([titles, group]) => {
    const names = group.map(({ country }) => countryHeading(words, country)).join(phrases.comma)
    return group.every(({ country }) => country === '') ? titles : names + phrases.colon + titles
  })
  return named.join(phrases.semicolon)
}

/** The heading of what {@link byCountry} puts together. */
export function countryHeading(words: Words, country: string): string {
  return country === '' ? words.phrases.theCase : capitalise(nameOfCountry(words, country))
}

/**
 * Says how near a decided finding is to being otherwise.
 *
 * @returns Such as `total stay in Germany: 5 months 27 days, 4 days short of 6 months`.
 */
export function nearnessInWords(words: Words, { fact, actual, threshold, side, by, unit }: Nearness, finding: Finding): string {
  const { phrases, language } = words
  const distance = unit === 'days' ? formatDuration({ days: by }, language) : numberInWords(by)
  const isDate = kindOf(words.version, fact)?.kind === 'date'
  const limit = shownInWords(words, fact, threshold)
  const value = attach(words, describeName(words, fact, finding.subject), shownInWords(words, fact, actual))
  // Of what lies before nothing, or is measured against it, it is not said what it falls short of.
  if (side === 'short' && (isBelowNothing(actual) || isBelowNothing(threshold))) return value + phrases.semicolon + phrases.more(distance)
  if (side === 'short') return value + phrases.pause + (isDate ? phrases.before : phrases.short)(distance, limit)
  return value + phrases.semicolon + (isDate ? phrases.after : phrases.over)(distance)
}

/** Begins a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
