import { formatDuration, type Language } from '../../calendar/format.ts'
import type { DateRange } from '../../calendar/partial-date.ts'
import { compile } from '../../diagram/compile.ts'
import { type Case, viewOf } from '../../engine/case.ts'
import type { SelectedStay } from '../../engine/stays.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { countingPhrases } from '../../text/phrases/books.ts'
import { requirement } from '../convention.ts'
import { type Counting, countingsOf } from '../counting/counting.ts'
import { dateInWords } from '../counting/date-words.ts'

/** A date that matters to how stays are counted: a birthday, or the first day of a window. */
export interface TimelineMark {
  readonly kind: 'birthday' | 'window' | 'always'
  /** The day, or the days that it can be. */
  readonly day: DateRange
  readonly label: string
  /** Whether a rule counts days of a stay since then. */
  counts(rule: string, stay: SelectedStay): boolean
}

const ever: DateRange = { earliest: Number.NEGATIVE_INFINITY, latest: Number.NEGATIVE_INFINITY }

/**
 * Finds the dates since which the rules of a version count stays, from its measures.
 *
 * @returns A mark for each date that is known within bounds, and one that is not drawn (`always`) for stays counted whenever they were.
 */
export function marksOf(version: RulesetVersion, given: Case, language: Language): readonly TimelineMark[] {
  const rules = version.rules.filter(({ then }) => then.outcome === requirement).map(({ id }) => id)
  const countings = new Map(
    rules.map((rule) => [rule, countingsOf(version, [rule], given.readings).filter(({ recommended }) => recommended)]),
  )
  const since = [...new Set([...countings.values()].flat().flatMap((counting) => counting.since ?? []))]
  const look = viewOf(compile(version), given, { subject: {}, named: new Set() }).look
  const countsSince = (name: string | null, day: DateRange) => (rule: string, stay: SelectedStay) =>
    (countings.get(rule) ?? []).some((counting: Counting) => counting.since === name) && stay.to.latest >= day.earliest
  const marks = since.flatMap((name): readonly TimelineMark[] => {
    const day = rangeOf(look, name)
    if (day === undefined) return []
    const parts = partsOf(version, name)
    const drawn = parts.flatMap((part): readonly TimelineMark[] => {
      const at = rangeOf(look, part)
      return at === undefined ? [] : [{ ...describe(version, part, language), day: at, counts: () => false }]
    })
    return [...drawn, { kind: 'always', day, label: '', counts: countsSince(name, day) }]
  })
  const once = marks.filter((mark, index) => mark.kind === 'always' || marks.findIndex(({ label }) => label === mark.label) === index)
  return [...once, { kind: 'always', day: ever, label: '', counts: countsSince(null, ever) }]
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
    const ending = dateInWords(version, measure.ending, language)
    return { kind: 'window', label: measure.ending === 'asOf' ? say.withinTheLast(length) : say.withinBefore(length, ending) }
  }
  return { kind: 'birthday', label: dateInWords(version, name, language) }
}

function rangeOf(look: ReturnType<typeof viewOf>['look'], name: string): DateRange | undefined {
  if (name.includes('.')) return undefined
  const value = look(name)
  if (value.kind !== 'number' || value.none !== 'false' || !Number.isFinite(value.least) || !Number.isFinite(value.most)) return undefined
  return { earliest: value.least, latest: value.most }
}
