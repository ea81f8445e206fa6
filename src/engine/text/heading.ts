import { versionName } from '../../model/version.ts'
import type { Evaluation, Finding } from '../evaluation.ts'
import { type RenderOptions, subjectName, type Words } from './context.ts'
import { capitalise, groupBy, statusInWords, titleOf } from './findings.ts'
import { underline, widthOf, wrap } from './layout.ts'
import { dateInWords } from './values.ts'

/** Writes what was asked: the ruleset, the version, and how it lies to the as-of date. */
export function headingOf(words: Words, evaluation: Evaluation, { title, supersededOn }: RenderOptions): readonly string[] {
  const { version, language, phrases } = words
  const { verifiedOn } = version
  const on = supersededOn === undefined ? undefined : dateInWords(words, supersededOn)
  return [
    ...underline(title?.[language] ?? version.ruleset, '='),
    ...wrap(phrases.version(versionName(version), evaluation.revision, dateInWords(words, evaluation.asOf))),
    ...(evaluation.horizon === 'beyond-verification' ? wrap(phrases.beyondVerification(dateInWords(words, verifiedOn))) : []),
    ...(evaluation.horizon === 'superseded' ? wrap(phrases.superseded(on)) : []),
  ]
}

/** Writes what is known of the first day of a version that is not known exactly. */
export function basisOf(words: Words): readonly string[] {
  const { from, basis, note } = words.version.inForce
  return basis === 'bound' ? wrap(`${words.phrases.bound(dateInWords(words, from))} ${note ?? ''}`) : []
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
