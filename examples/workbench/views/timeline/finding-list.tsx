import { inWords, type RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { AdviceFirst, Remarks } from '../../parts/advice.tsx'
import { Mark } from '../../parts/mark.tsx'
import { standingOf } from '../../parts/shape.tsx'
import type { Answered } from '../../parts/standing.tsx'
import { statusWord } from '../../parts/status-word.ts'
import { language, said } from '../../state/settings.ts'
import { type Resting, resting } from './behind.ts'
import { isKept, keep, lighting, litFindings, type Target } from './lit.ts'
import { timelineWords } from './timeline-words.ts'

/** The findings that rest on days of the picture. */
export function FindingList({ version }: Answered): JSX.Element {
  const words = timelineWords[language.value]
  const found = resting.value
  return (
    <section aria-labelledby="resting-title">
      <h3 id="resting-title">{words.findings}</h3>
      {found.length === 0 ? (
        <p>{words.noFindings}</p>
      ) : (
        <>
          <p class="quiet">{words.choose}</p>
          <ul class="resting">
            {found.map((one) => (
              <RestingFinding key={one.key} version={version} one={one} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** A finding with the days and the rules behind it. */
function RestingFinding({ version, one }: { readonly version: RulesetVersion; readonly one: Resting }): JSX.Element {
  const words = timelineWords[language.value]
  const { finding, behind } = one
  const { outcome, subject, status, rules } = finding
  const target: Target = { of: 'finding', key: one.key }
  const told = inWords(version, language.value).finding(finding)
  const listed = (kind: 'bar' | 'mark') => behind.filter((drawn) => drawn.kind === kind).map(({ text }) => text)
  return (
    <li
      class={litFindings.value.has(one.key) ? 'lit' : ''}
      data-outcome={outcome}
      data-subject={JSON.stringify(subject)}
      data-status={status}
      {...lighting(target)}
    >
      <button
        type="button"
        aria-pressed={isKept(target)}
        onClick={() => {
          keep(target)
        }}
      >
        <strong>{findingName(version, one)}</strong>
        {finding.adviceFirst ? (
          <AdviceFirst />
        ) : (
          <span class="status">
            <Mark of={standingOf(version, finding)} />
            {statusWord(told, finding)}
          </span>
        )}
      </button>
      <Remarks version={version} finding={finding} />
      <dl>
        <Told term={words.days} texts={listed('bar')} />
        <Told term={words.counted} texts={listed('mark')} />
        <Told term={words.rules} texts={status === 'does-not-apply' ? [] : titlesOf(version, rules)} />
        <Told term={words.near} texts={told.near} />
      </dl>
    </li>
  )
}

/** The titles of rules by their ids. */
function titlesOf({ rules }: RulesetVersion, ids: readonly string[]): readonly string[] {
  return rules.filter(({ id }) => ids.includes(id)).map(({ title }) => said(title))
}

/** A term and what is said of it; nothing where nothing is. */
function Told({ term, texts }: { readonly term: string; readonly texts: readonly string[] }): JSX.Element | null {
  if (texts.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      {texts.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </div>
  )
}

/** Names a finding with what it is about. */
export function findingName(version: RulesetVersion, { finding }: Pick<Resting, 'finding'>): string {
  const { outcome, subject } = finding
  const words = inWords(version, language.value)
  const title = version.outcomes[outcome]?.title
  const name = [words.subject(subject), title === undefined ? outcome : said(title)].join(timelineWords[language.value].colon)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
