import { inWords, type Shown } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { AdviceFirst, Remarks } from '../../parts/advice.tsx'
import type { Answered } from '../../parts/standing.tsx'
import { language } from '../../state/settings.ts'
import { findingName } from './finding-list.tsx'
import { timelineWords } from './timeline-words.ts'

/** The findings that tell a day: by when, from when, until when. */
export function DatesGiven({ version, evaluation }: Answered): JSX.Element | null {
  const words = timelineWords[language.value]
  const dated = evaluation.findings.filter(({ status, params }) => status === 'applies' && Object.values(params).some(isDay))
  if (dated.length === 0) return null
  return (
    <section aria-labelledby="dates-title">
      <h3 id="dates-title">{words.dates}</h3>
      <ul>
        {dated.map((finding) => (
          <li key={finding.outcome + JSON.stringify(finding.subject)}>
            <strong>{findingName(version, { finding })}</strong>
            {words.colon}
            {finding.adviceFirst && (
              <>
                <AdviceFirst />
                {words.comma}
              </>
            )}
            {inWords(version, language.value).parameters(finding)}
            <Remarks version={version} finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whether a value is a day, or lies between two. */
function isDay(value: Shown): boolean {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d/.test(value)
  if (typeof value !== 'object' || value === null) return false
  return 'either' in value ? value.either.some(isDay) : 'least' in value && (isDay(value.least) || isDay(value.most))
}
