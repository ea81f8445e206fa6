import { formatDuration } from '../../calendar/format.ts'
import type { Language } from '../../calendar/language.ts'
import type { Bounds } from '../../logic/bounds.ts'
import { groupBy } from '../../logic/group-by.ts'
import { outcomeWith } from '../../model/roles.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { History } from '../../reasons/history.ts'
import { countingPhrases } from '../../text/phrases/books/counting.ts'
import { countingsOf } from '../counting/counting.ts'
import { dateIn } from '../counting/words.ts'

/** A date that matters to how stays are counted: a birthday, or the first day of a window. */
export interface TimelineMark {
  readonly kind: 'birthday' | 'window'
  /** The day, or the days that it can be. */
  readonly day: Bounds
  readonly label: string
  /** The ids of the rules that count stays since then. */
  readonly rules: readonly string[]
}

/**
 * Finds the dates since which the rules of a version count stays, from its measures.
 *
 * @returns A mark for each date that is known within bounds, each label once.
 */
export function marksOf(
  version: RulesetVersion,
  history: History,
  readings: Readonly<Record<string, string>>,
  language: Language,
): readonly TimelineMark[] {
  const requirement = outcomeWith(version, 'certificate-required')
  const rules = version.rules.filter(({ then }) => then.outcome === requirement).map(({ id }) => id)
  const marks = rules.flatMap((rule) => {
    const countings = countingsOf(version, [rule], readings).filter(({ recommended }) => recommended)
    const dates = countings.flatMap(({ since }) => (since === null ? [] : partsOf(version, since)))
    return dates.flatMap((name) => {
      const day = history.day(name)
      return day === undefined ? [] : [{ ...describe(version, name, language), day, rule }]
    })
  })
  return [...groupBy(marks, ({ label }) => label).values()].flatMap(([mark, ...others]) => {
    if (mark === undefined) return []
    const { rule, ...rest } = mark
    return [{ ...rest, rules: [...new Set([rule, ...others.map((other) => other.rule)])] }]
  })
}

/** A latest date is drawn as the dates that it is the latest of. */
function partsOf(version: RulesetVersion, name: string): readonly string[] {
  const measure = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
  return measure !== undefined && 'latest' in measure ? measure.latest.flatMap((part) => partsOf(version, part)) : [name]
}

function describe(version: RulesetVersion, name: string, language: Language): { kind: 'birthday' | 'window'; label: string } {
  const say = countingPhrases[language]
  const measure = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
  if (measure !== undefined && 'window' in measure) {
    const length = formatDuration(measure.window, language)
    const ending = dateIn(version, measure.ending, language)
    return { kind: 'window', label: measure.ending === 'asOf' ? say.withinTheLast(length) : say.withinBefore(length, ending) }
  }
  return { kind: 'birthday', label: dateIn(version, name, language) }
}
