import type { Finding, ReadingResult } from '../evaluation.ts'
import type { Words } from './context.ts'
import { byCountry, countryHeading, groupBy, statusInWords, titleOf, titlesOf } from './findings.ts'
import { underline, wrap } from './layout.ts'
import type { Sources } from './sources.ts'

/** Writes what hangs on how the law is read: which source leads where, and which reading is recommended. */
export function contestedOf(words: Words, findings: readonly Finding[], sources: Sources): readonly string[] {
  const { phrases } = words
  const contested = findings.filter(({ status }) => status === 'contested')
  if (contested.length === 0) return []
  return [
    ...underline(phrases.sourcesDisagree, '-'),
    ...wrap(phrases.readings, '  '),
    ...[...byCountry(contested)].flatMap(([country, group]) => [
      ...wrap(countryHeading(words, country), '  '),
      // Most outcomes of a country hang on the same point: it is told once.
      ...[...groupBy(group, ({ readings }) => JSON.stringify(readings)).values()].flatMap((alike) => contestedItem(words, alike, sources)),
    ]),
  ]
}

function contestedItem(words: Words, alike: readonly Finding[], sources: Sources): readonly string[] {
  const { phrases } = words
  const [first, ...others] = alike
  if (first === undefined) return []
  return [
    ...wrap(titleOf(words, first), '    '),
    ...(others.length === 0 ? [] : wrap(phrases.alsoFor + titlesOf(words, others), '      ')),
    ...branches(words, first, first.readings ?? [], Object.keys(first.readings?.[0]?.readings ?? {}), sources, '      '),
  ]
}

/** Asks one reading after the other, for as long as the answers still differ. */
function branches(
  words: Words,
  finding: Finding,
  results: readonly ReadingResult[],
  names: readonly string[],
  sources: Sources,
  indent: string,
): readonly string[] {
  const { version, language, phrases } = words
  const [name, ...later] = names
  if (name === undefined) return []
  const reading = version.readings[name]
  const groups = [...groupBy(results, ({ readings }) => readings[name] ?? '')]
  // A reading that changes nothing here is passed over.
  const outcomes = groups.map(([, group]) => group.map(({ status }) => status).join())
  if (reading === undefined || new Set(outcomes).size === 1) return branches(words, finding, groups[0]?.[1] ?? [], later, sources, indent)
  return [
    ...wrap(reading.title[language], indent),
    ...groups.flatMap(([value, group]) => {
      const [status, ...differing] = new Set(group.map((result) => result.status))
      const decided = status !== undefined && differing.length === 0
      const title = reading.values[value]?.title[language] ?? value
      const outcome = decided ? ` → ${statusInWords(words, finding.kind, status, finding.modality)}` : ''
      const recommended = value === reading.recommended ? phrases.aside(phrases.recommended) : ''
      return [
        ...wrap(title + outcome + recommended, `${indent}- `),
        ...wrap(sources.cite(reading.values[value]?.cites ?? []), `${indent}  `),
        ...(decided ? [] : branches(words, finding, group, later, sources, `${indent}    `)),
      ]
    }),
    ...wrap(phrases.because + reading.because[language], indent),
  ]
}
