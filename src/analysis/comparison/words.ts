import { formatDate } from '../../calendar/format.ts'
import type { Language } from '../../calendar/language.ts'
import { parsePlainDate } from '../../calendar/plain-date.ts'
import { anyOther } from '../../model/subject.ts'
import { countryName } from '../../text/country-names.ts'
import { oneAfterAnother } from '../../text/one-after-another.ts'
import { answerPhrases } from '../../text/phrases/books/answer.ts'
import { comparisonPhrases } from '../../text/phrases/books/comparison.ts'
import { headlinePhrases } from '../../text/phrases/books/headline.ts'
import type { Comparison, ComparisonCell, ComparisonCitation, ComparisonColumn } from './comparison.ts'

/** The parts of a rendered comparison besides its table. */
export interface ComparisonSections {
  readonly heading: string
  readonly parts: readonly { readonly title: string; readonly items: readonly string[] }[]
}

/** Writes everything of a comparison but the table. */
export function sectionsOf(comparison: Comparison, language: Language): ComparisonSections {
  const say = comparisonPhrases[language]
  const { columns, counting, missing, nextQuestion, restsOn } = comparison
  const { restsOn: assumed, confirmNext } = answerPhrases[language]
  const parts = [
    { title: assumed, items: restsOn.map((text) => text[language]) },
    { title: say.differences, items: counting.map((text) => text[language] + say.stop) },
    { title: say.stillOpen, items: missing.map((path) => questionInWords(comparison, path, language)) },
    {
      title: nextQuestion?.gap === 'assumed' ? confirmNext : say.askNext,
      items: nextQuestion === null ? [] : [nextQuestion.question[language]],
    },
    { title: say.destinations, items: columns.map((column) => appliedInWords(column, language)) },
    { title: say.sources, items: sourcesOf(comparison, language) },
  ]
  return { heading: say.comparison(dateInWords(comparison.asOf, language)), parts: parts.filter(({ items }) => items.length > 0) }
}

/** Writes a cell: its status, what is safe while that is open, then the reason, one paragraph each. */
export function cellInLines(cell: ComparisonCell, language: Language, comparison: Comparison): readonly string[] {
  const { adviceIfNeeded } = cell
  const [status = '', ...reasons] = statusInLines(cell, language, comparison)
  return [status, ...(adviceIfNeeded === null ? [] : [headlinePhrases[language].ifNeeded(adviceIfNeeded[language])]), ...reasons]
}

function statusInLines(cell: ComparisonCell, language: Language, comparison: Comparison): readonly string[] {
  const say = comparisonPhrases[language]
  const { columns } = comparison
  const titles = cell.rules.map(({ title }) => title[language])
  // What the law asks comes second to what is safe.
  if (cell.adviceFirst !== null) return [say.adviceFirst, cell.adviceFirst[language]]
  const exceptions = cell.exceptions.map(({ title }) => title[language])
  switch (cell.status) {
    case 'applies':
      return [cell.modality === 'may' ? say.status.may : say.status.applies, ...titles]
    case 'undetermined':
      return [
        say.status.undetermined,
        say.hangsOn(
          oneAfterAnother(
            say,
            [...cell.missing, ...cell.unknown].map((path) => questionInWords(comparison, path, language)),
          ),
        ),
      ]
    case 'contested': {
      const { onRecommended } = cell
      if (onRecommended === null) return [say.status.contested, ...titles]
      const { status, modality } = onRecommended
      const then = say.status[status === 'applies' && modality === 'may' ? 'may' : status]
      return [say.status.contested, say.recommendedReading(then), ...titles]
    }
    case 'not-covered': {
      // Why is the same for every country: it stands once, with the rules applied.
      const column = columns.find(({ ruleset }) => ruleset === cell.ruleset)
      return [statusOf(column, language), say.seeBelow]
    }
    default:
      return [say.status['does-not-apply'], ...(exceptions.length === 0 ? [] : [say.exception(exceptions.join(say.semicolon))])]
  }
}

/** What a path that is open stands for. */
function questionInWords({ questions }: Comparison, path: string, language: Language): string {
  return questions[path]?.[language] ?? path
}

/** Names a country, or whatever country the facts do not name. */
export function countryInWords(country: string, language: Language): string {
  return country === anyOther ? answerPhrases[language].anyOtherCountry : countryName(country, language)
}

function appliedInWords(column: ComparisonColumn, language: Language): string {
  const say = comparisonPhrases[language]
  const { title, version } = column
  const named =
    column.notCovered !== null
      ? statusOf(column, language) + say.semicolon + causesInWords(column, language).join(say.space)
      : say.inForceSince(dateInWords(version ?? '', language))
  return `${title[language]}${say.colon}${named}`
}

/** That a destination does not cover the day, or the person. */
function statusOf(column: ComparisonColumn | undefined, language: Language): string {
  const say = comparisonPhrases[language]
  return column?.notCovered === 'out-of-scope' ? say.outOfScope : say.status['not-covered']
}

/** Why a destination does not cover the day, or the person; then where to turn instead. */
function causesInWords({ notCovered, coveredFrom, encodedFrom, evaluation }: ComparisonColumn, language: Language): readonly string[] {
  const say = comparisonPhrases[language]
  if (notCovered === 'not-encoded') return [say.notEncoded(dateInWords(encodedFrom, language))]
  if (notCovered !== 'out-of-scope') return [say.firstDay(dateInWords(coveredFrom, language))]
  return (evaluation?.scope?.reasons ?? []).flatMap(({ because, instead }) => [because[language], instead[language]])
}

/** The sources behind the cells, each once. */
function sourcesOf({ rows }: Comparison, language: Language): readonly string[] {
  const cited = rows.flatMap(({ cells }) => cells.flatMap(({ status, citations }) => (status === 'does-not-apply' ? [] : citations)))
  return [...new Set(cited.map((citation) => sourceInWords(citation, language)))]
}

function sourceInWords({ instrument, locator, address, reliability }: ComparisonCitation, language: Language): string {
  const named = locator === undefined || instrument[language].includes(locator[language])
  const source = named ? instrument[language] : answerPhrases[language].located(instrument[language], locator[language])
  const { aside, reliability: words } = answerPhrases[language]
  return source + aside(words[reliability]) + (address === undefined ? '' : ` ${address}`)
}

function dateInWords(date: string, language: Language): string {
  const day = parsePlainDate(date)
  return day === undefined ? date : formatDate(day, language)
}
