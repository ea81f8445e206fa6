import { formatDate } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { titleOf } from '../../../parts/field/stays-field.tsx'
import { focusPath } from '../../../parts/focus.ts'
import { factOf, setFact } from '../../../state/client.ts'
import { filledIn } from '../../../state/filled-in.ts'
import { type History, historyOf } from '../../../state/history.ts'
import { asOf } from '../../../state/question.ts'
import { language } from '../../../state/settings.ts'
import { HistoryBars } from './history-bars.tsx'
import { historyWords } from './history-words.ts'
import './history.css'

/** The history of stays at a glance: drawn by country, and what is missing or told twice in words, with the way to it. */
export function HistorySection({ path }: { readonly path: string }): JSX.Element | null {
  const words = historyWords[language.value]
  const history = historyOf(factOf(path).value, factOf('birthDate').value, asOf.value)
  if (history === undefined) return null
  const { gaps, overlaps } = history
  return (
    <section class="history" aria-label={words.title}>
      <HistoryBars history={history} list={factOf(path).value as readonly unknown[]} />
      <div aria-live="polite">
        {gaps.length + overlaps.length === 0 ? <p class="quiet">{words.whole}</p> : <Remarks path={path} history={history} />}
      </div>
    </section>
  )
}

/** How many gaps are told one by one. */
const mostGaps = 20

/** The gaps and overlaps, in the order of time, each with what can be done about it. */
function Remarks({ path, history }: { readonly path: string; readonly history: History }): JSX.Element {
  const words = historyWords[language.value]
  const list = filledIn(factOf(path).value) as readonly unknown[]
  const more = Math.max(0, history.gaps.length - mostGaps) + history.moreOverlaps
  const called = (index: number) => titleOf(list[index], index)
  const period = ({ from, to }: { readonly from: number; readonly to: number }) =>
    words.period(formatDate(from, language.value), formatDate(to, language.value))
  const goTo = (index: number) => (
    <button type="button" class="plain" data-go={`${path}[${index}]`} onClick={() => focusPath(`${path}[${index}]`)}>
      {words.go(words.lower(called(index)))}
    </button>
  )
  return (
    <ul>
      {history.gaps.slice(0, mostGaps).map((gap) => (
        <li key={`gap ${gap.from}`} data-gap={isoOf(gap.from)}>
          {words.gap(period(gap))} {goTo(gap.beside)}{' '}
          <button
            type="button"
            class="plain"
            onClick={() => {
              setFact(path, [...list, { from: isoOf(gap.from), to: isoOf(gap.to) }])
              focusPath(`${path}[${list.length}]`)
            }}
          >
            {words.addHere}
          </button>
        </li>
      ))}
      {history.overlaps.map((overlap) => {
        const [one, other] = overlap.stays
        return (
          <li key={`overlap ${one} ${other}`} data-overlap={isoOf(overlap.from)}>
            {words.overlaps(called(one), words.lower(called(other)), period(overlap))} {goTo(other)}
          </li>
        )
      })}
      {more > 0 && <li>{words.more(more)}</li>}
    </ul>
  )
}

function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
