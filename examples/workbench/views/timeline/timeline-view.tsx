import type { JSX } from 'preact'
import { type Answered, Refused, Standing } from '../../parts/standing.tsx'
import { WayTo } from '../../parts/way-to.tsx'
import { answerNow } from '../../state/answers.ts'
import { language } from '../../state/settings.ts'
import { DatesGiven } from './dates-given.tsx'
import { FindingList } from './finding-list.tsx'
import { HistoryPicture } from './history-picture.tsx'
import { HistoryTable } from './history-table.tsx'
import { picture, refused } from './picture.ts'
import './timeline.css'
import { timelineWords } from './timeline-words.ts'

/** The residence history as a picture, and which days each finding rests on. */
export function TimelineView(): JSX.Element {
  return (
    <Standing answer={answerNow.value}>
      {(answered) => (refused.value.length > 0 ? <Refused issues={refused.value} /> : <History {...answered} />)}
    </Standing>
  )
}

function History(answered: Answered): JSX.Element {
  const words = timelineWords[language.value]
  const shown = picture.value
  const isEmpty = shown === undefined || shown.drawn.every(({ kind }) => kind === 'mark')
  const looksAtStays = Object.values(answered.version.facts).some(({ type }) => type === 'stays')
  return (
    <>
      <p>{words.intro}</p>
      {!looksAtStays && isEmpty ? (
        <p>{words.noStaysAsked}</p>
      ) : isEmpty ? (
        <p>
          {words.noHistory} <WayTo view="client">{words.toClient}</WayTo>
        </p>
      ) : (
        <>
          <p class="called" aria-hidden="true">
            {shown.title}
          </p>
          <HistoryPicture svg={shown.svg} />
          <FindingList {...answered} />
        </>
      )}
      <DatesGiven {...answered} />
      {shown !== undefined && shown.drawn.length > 0 && <HistoryTable drawn={shown.drawn} version={answered.version} />}
    </>
  )
}
