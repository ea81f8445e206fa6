import type { Duration } from '../../calendar/duration.ts'
import { formatDuration } from '../../calendar/format.ts'
import type { Language } from '../../calendar/language.ts'
import { groupBy } from '../../logic/group-by.ts'
import { stayKinds } from '../../model/stays/stay-kind.ts'
import { inEveryLanguage, type Text } from '../../model/text.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { wordsOf } from '../../text/context.ts'
import { describeDate } from '../../text/describe/named.ts'
import { countingPhrases } from '../../text/phrases/books/counting.ts'
import type { CountingPhrases } from '../../text/phrases/counting.ts'
import type { Counting } from './counting.ts'

/**
 * Says in words how a destination counts stays.
 *
 * @param destination - The destination as the sentence names it.
 * @param version - The version whose data the countings come from.
 * @param countings - What its rules count; those of other readings are told as such.
 *
 * @returns Nothing where there is nothing to count.
 *
 * @example
 * sayCounting(canada, version, countings)?.en //=> 'Canada: counts months in a row (at least 6 months within the last 10 years)'
 */
export function sayCounting(destination: Text, version: RulesetVersion, countings: readonly Counting[]): Text | undefined {
  if (countings.length === 0) return undefined
  return inEveryLanguage((language) => sentence(language, destination[language], version, countings))
}

/** What tells one way of counting from another, whatever the length asked for. */
export function wayOf(counting: Counting, version: RulesetVersion): string {
  const { how, byPlace, bridging, uncounted } = counting
  return JSON.stringify([how, counting.in, byPlace, bridging, uncounted, windowInWords('en', version, counting)])
}

function sentence(language: Language, destination: string, version: RulesetVersion, countings: readonly Counting[]): string {
  const say = countingPhrases[language]
  const followed = countings.filter(({ recommended }) => recommended)
  const shown = followed.length > 0 ? followed : countings
  const others = countings.filter((counting) => !counting.recommended && !shown.some((one) => manner(one) === manner(counting)))
  const groups = [...groupBy(shown, manner).values()]
  const alike = new Set(countings.map(({ uncounted }) => uncounted.join())).size === 1
  const mannerOf = (counting: Counting) => mannerInWords(say, counting) + (alike ? '' : leftOut(language, counting))
  const clauses = groups.map((group) => {
    const lengths = [...new Set(group.map((counting) => lengthInWords(language, version, counting)))]
    return say.counts(mannerOf(group[0] as Counting), say.list(lengths))
  })
  const elsewise = [...new Set(others.map(mannerOf))]
  // What no counting counts is said once.
  const who = destination + (alike ? leftOut(language, countings[0] as Counting) : '')
  return say.destinationCounts(who, say.list(clauses)) + (elsewise.length === 0 ? '' : say.onAnotherReading(elsewise))
}

function manner({ how, in: unit, byPlace, bridging, uncounted }: Counting): string {
  return [how, unit, byPlace, bridging, ...uncounted].join()
}

function mannerInWords(say: CountingPhrases, { how, in: unit, byPlace, bridging }: Counting): string {
  return say.manner[how][unit] + (byPlace ? say.inOnePlace : '') + (bridging > 0 ? say.bridging(bridging) : '')
}

/** Names the kinds of stays that do not count; nothing where all do. */
function leftOut(language: Language, { uncounted }: Counting): string {
  return uncounted.length === 0 ? '' : countingPhrases[language].uncounted(uncounted.map((kind) => stayKinds[kind].all[language]))
}

function lengthInWords(language: Language, version: RulesetVersion, counting: Counting): string {
  const say = countingPhrases[language]
  const length = formatDuration(counting.threshold as Duration, language)
  return say.length(
    counting.operator === 'greaterThan' ? say.moreThan(length) : say.atLeast(length),
    windowInWords(language, version, counting),
  )
}

/** The window of a measure, such as `within the last 10 years and since the 18th birthday`; empty where there is none. */
function windowInWords(language: Language, version: RulesetVersion, { since, until }: Counting): string {
  const say = countingPhrases[language]
  const part = (name: string): string => {
    const measure = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
    if (measure !== undefined && 'latest' in measure) return say.list(measure.latest.map(part))
    if (measure !== undefined && 'window' in measure) {
      const length = formatDuration(measure.window, language)
      return measure.ending === 'asOf' ? say.withinTheLast(length) : say.withinBefore(length, dateIn(version, measure.ending, language))
    }
    return say.since(dateIn(version, name, language))
  }
  const ends = until === null || until === 'asOf' || endsWindow(version, since, until) ? '' : say.until(dateIn(version, until, language))
  return [since === null ? '' : part(since), ends].filter((text) => text !== '').join(say.space)
}

/** Whether the last day is already said, since the window counts back from it. */
function endsWindow(version: RulesetVersion, since: string | null, until: string): boolean {
  const measure = since !== null && Object.hasOwn(version.measures, since) ? version.measures[since] : undefined
  if (measure === undefined) return false
  if ('latest' in measure) return measure.latest.some((name) => endsWindow(version, name, until))
  return 'window' in measure && measure.ending === until
}

/** Names a date of a version, such as `the 16th birthday`. */
export function dateIn(version: RulesetVersion, name: string, language: Language): string {
  return describeDate(wordsOf(version, language), name, {})
}
