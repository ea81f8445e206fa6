import { formatDate } from '../calendar/format.ts'
import { parsePlainDate } from '../calendar/plain-date.ts'
import { versionName } from '../model/version.ts'
import type { Evaluation, Finding } from '../reasons/evaluation.ts'
import { type RenderOptions, subjectName, type Words } from './context.ts'
import { capitalise, groupBy, statusInWords, titleOf } from './findings.ts'
import { underline, widthOf, wrap } from './layout.ts'

/** Writes what was asked: the ruleset, the version, and how it lies to the as-of date. */
export function headingOf(words: Words, evaluation: Asked, options: RenderOptions): readonly string[] {
  return [...underline(rulesetTitle(words, options), '='), ...askedOf(words, evaluation, options).flatMap((line) => wrap(line))]
}

/** The title of the ruleset; its id where it is not given. */
export function rulesetTitle({ version, language }: Words, { title }: RenderOptions): string {
  return title?.[language] ?? version.ruleset
}

/** What of an evaluation says how it was asked for. */
type Asked = Pick<Evaluation, 'revision' | 'asOf' | 'horizon'>

/** Says which version was asked about which day, and how the two lie to each other: a sentence a line. */
export function askedOf(words: Words, { revision, asOf, horizon }: Asked, { supersededOn }: RenderOptions): readonly string[] {
  const { version, phrases } = words
  const on = supersededOn === undefined ? undefined : dayInWords(words, supersededOn)
  return [
    phrases.version(versionName(version), revision, dayInWords(words, asOf)),
    ...(horizon === 'beyond-verification' ? [phrases.beyondVerification(dayInWords(words, version.verifiedOn))] : []),
    ...(horizon === 'superseded' ? [phrases.superseded(on)] : []),
  ]
}

/** Says what is known of the first day of a version that is not known exactly; nothing where it is. */
export function basisOf(words: Words): readonly string[] {
  const { from, basis, note } = words.version.inForce
  return basis === 'bound' ? [words.phrases.bound(dayInWords(words, from), note?.[words.language] ?? '')] : []
}

/** Writes how the first outcome came out, in as many lines as there are ways. */
export function summaryOf(words: Words, findings: readonly Finding[]): readonly string[] {
  const outcome = firstOutcome(words)
  if (outcome === undefined) return []
  const order = ['applies', 'contested', 'undetermined', 'does-not-apply']
  const own = findings.filter((finding) => finding.outcome === outcome)
  const ordered = [...own].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
  const rows = [...groupBy(ordered, ({ kind, status, modality }) => statusInWords(words, kind, status, modality))]
  const width = Math.max(0, ...rows.map(([status]) => widthOf(status)))
  const title = titleOf(words, { outcome, subject: {} })
  return [
    ...wrap(capitalise(title)),
    ...rows.flatMap(([status, group]) => {
      const names = group.map(({ subject }) => subjectName(words, subject)).join(words.phrases.comma)
      return wrap(names, `  ${status}${' '.repeat(width - widthOf(status))}  `)
    }),
    ...(rows.length === 0 ? [`  ${words.phrases.none}`] : []),
  ]
}

/** The outcome that a version is about: the first that some rule leads to. */
export function firstOutcome({ version }: Words): string | undefined {
  return Object.keys(version.outcomes).find((outcome) => version.rules.some(({ then }) => then.outcome === outcome))
}

/** Writes a day of the version or of the question, which always is one: no stand-in for a date that is not there. */
function dayInWords({ language }: Words, date: string): string {
  const day = parsePlainDate(date)
  return day === undefined ? date : formatDate(day, language)
}
