import { formatDate, parsePartialDate, type Ruleset } from 'immigration-rulesets'
import type { Comparison } from 'immigration-rulesets/analysis'
import type { JSX } from 'preact'
import { Scroll } from '../../parts/scroll.tsx'
import { WayTo } from '../../parts/way-to.tsx'
import { language, said } from '../../state/settings.ts'
import { compareWords } from './compare-words.ts'
import { CountryRows } from './country-rows.tsx'

interface ComparisonTableProps {
  readonly comparison: Comparison
  readonly rulesets: readonly Ruleset[]
}

/** Countries by destinations. */
export function ComparisonTable({ comparison, rulesets }: ComparisonTableProps): JSX.Element {
  const { asOf, columns, rows } = comparison
  const words = compareWords[language.value]
  const caption = words.caption(dayInWords(asOf))
  const isNothingNamed = rows.every(({ country }) => country === '*')
  return (
    <>
      <Scroll label={caption}>
        <table id="comparison">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.country}</th>
              {columns.map(({ ruleset, label }) => (
                <th key={ruleset} scope="col">
                  {said(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CountryRows key={row.country} comparison={comparison} rulesets={rulesets} row={row} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {isNothingNamed ? (
        <p>
          {words.noneNamed} <WayTo view="client">{words.toClient}</WayTo>
        </p>
      ) : (
        <p class="quiet">{words.legend}</p>
      )}
    </>
  )
}

/** Writes a day in the language of the page. */
export function dayInWords(date: string): string {
  const day = parsePartialDate(date)
  return day === undefined ? date : formatDate(day.least, language.value)
}
