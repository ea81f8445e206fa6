import { countryName, formatDate, parsePartialDate } from 'immigration-rulesets'
import type { JSX } from 'preact'
import type { Days, History } from '../../../state/history.ts'
import { language } from '../../../state/settings.ts'
import { historyWords } from './history-words.ts'

interface BarsProps {
  readonly history: History
  /** The stays as they were told, for their dates in words. */
  readonly list: readonly unknown[]
}

/** A bar for each country over the whole time, and one each for what is missing and what is told twice; in words for who cannot see them. */
export function HistoryBars({ history, list }: BarsProps): JSX.Element {
  const words = historyWords[language.value]
  const { stays, gaps, toldTwice } = history
  const countries = [...new Set(stays.map(({ country }) => country))]
  const isInexact = stays.some(({ from, to }) => from.least !== from.most || to.least !== to.most)
  return (
    <>
      <ul class="bars">
        {countries.map((country) => {
          const there = stays.filter((stay) => stay.country === country)
          const told = there.map(({ index }) => toldOf(list[index])).join(words.semicolon)
          return (
            <li key={country}>
              <span>
                {countryName(country, language.value)}
                <span class="hidden">: {told}</span>
              </span>
              <svg width="100%" height="20" aria-hidden="true">
                {there.map(({ index, from, to }) => (
                  <g key={index}>
                    <Span history={history} days={{ least: from.least, most: to.most }} kind="may" />
                    <Span history={history} days={{ least: from.most, most: to.least }} kind="sure" />
                  </g>
                ))}
              </svg>
            </li>
          )
        })}
        {gaps.length > 0 && <Marks history={history} label={words.nothingSaid} marks={gaps} kind="gap" />}
        {toldTwice.length > 0 && <Marks history={history} label={words.overlap} marks={toldTwice} kind="overlap" />}
        <li aria-hidden="true">
          <span />
          <Years history={history} />
        </li>
      </ul>
      {isInexact && <p class="quiet">{words.legend}</p>}
    </>
  )
}

interface MarksProps {
  readonly history: History
  readonly label: string
  readonly marks: readonly { readonly from: number; readonly to: number }[]
  readonly kind: 'gap' | 'overlap'
}

/** What is remarked on, drawn below the countries; the remarks themselves say it in words. */
function Marks({ history, label, marks, kind }: MarksProps): JSX.Element {
  return (
    <li aria-hidden="true">
      <span>{label}</span>
      <svg width="100%" height="20" aria-hidden="true">
        {marks.map(({ from, to }) => (
          <Span key={`${from} ${to}`} history={history} days={{ least: from, most: to }} kind={kind} />
        ))}
      </svg>
    </li>
  )
}

interface SpanProps {
  readonly history: History
  readonly days: Days
  readonly kind: 'may' | 'sure' | 'gap' | 'overlap'
}

/** So many days of the whole; too few to be seen are drawn a little wider. */
function Span({ history, days, kind }: SpanProps): JSX.Element | null {
  if (days.most < days.least) return null
  const width = Math.max(shareOf(history, days.most + 1) - shareOf(history, days.least), 0.4)
  return <rect class={kind} x={`${shareOf(history, days.least)}%`} width={`${width}%`} y="3" height="14" />
}

/** The years below the bars: a few, evenly apart. */
function Years({ history }: { readonly history: History }): JSX.Element {
  const [first, last] = [yearOf(history.first), yearOf(history.last)]
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (last - first) / years <= 5) ?? 200
  const years = Array.from({ length: last - first }, (_, index) => first + 1 + index).filter((year) => year % step === 0)
  return (
    <svg width="100%" height="18" aria-hidden="true">
      {years.map((year) => {
        const share = shareOf(history, Date.UTC(year, 0, 1) / 86_400_000)
        return (
          <text key={year} x={`${share}%`} y="14" text-anchor={share > 92 ? 'end' : share < 4 ? 'start' : 'middle'}>
            {year}
          </text>
        )
      })}
    </svg>
  )
}

/** Where a day lies in the whole time, in hundredths. */
function shareOf({ first, last }: History, day: number): number {
  return Math.round(((day - first) / (last + 1 - first)) * 10_000) / 100
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}

/** When a stay was, as exactly as it was told. */
function toldOf(stay: unknown): string {
  const words = historyWords[language.value]
  const { from, to } = stay as { readonly from: string; readonly to?: string }
  if (to === undefined) return words.until(dateOf(from))
  return to === 'unknown' ? words.openEnd(dateOf(from)) : words.period(dateOf(from), dateOf(to))
}

function dateOf(text: string): string {
  const days = parsePartialDate(text)
  return days !== undefined && days.least === days.most ? formatDate(days.least, language.value) : text
}
