import type { RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { Scroll } from '../../parts/scroll.tsx'
import { language } from '../../state/settings.ts'
import { adviceFirst } from '../../words/advice.ts'
import { type Resting, resting } from './behind.ts'
import { findingName } from './finding-list.tsx'
import { isKept, keep, lighting, litDrawn, type Target } from './lit.ts'
import type { Drawn } from './picture.ts'
import { timelineWords } from './timeline-words.ts'

interface HistoryTableProps {
  readonly version: RulesetVersion
  readonly drawn: readonly Drawn[]
}

/** All that is drawn, as a table for those who cannot see the picture or prefer to read. */
export function HistoryTable({ version, drawn }: HistoryTableProps): JSX.Element {
  const words = timelineWords[language.value]
  return (
    <section>
      <h3>{words.asList}</h3>
      <Scroll label={words.asList}>
        <table class="drawn">
          <thead>
            <tr>
              <th scope="col">{words.drawn}</th>
              <th scope="col">{words.restsOnIt}</th>
            </tr>
          </thead>
          <tbody>
            {drawn.map((one) => (
              <Row key={one.key} version={version} one={one} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

/** A stay, certificate or date, and the findings that rest on it. */
function Row({ version, one }: { readonly version: RulesetVersion; readonly one: Drawn }): JSX.Element {
  const words = timelineWords[language.value]
  const target: Target = { of: 'drawn', key: one.key }
  const above = resting.value.filter(({ behind }) => behind.some(({ key }) => key === one.key))
  return (
    <tr class={litDrawn.value.has(one.key) ? 'lit' : ''} data-drawn={one.key} {...lighting(target)}>
      <th scope="row">
        <button
          type="button"
          class="plain"
          aria-pressed={isKept(target)}
          onClick={() => {
            keep(target)
          }}
        >
          {one.text}
        </button>
      </th>
      <td>{above.length === 0 ? words.nothing : above.map((one) => nameWithCaution(version, one)).join(words.comma)}</td>
    </tr>
  )
}

/** Names a finding; what leads to a state that is feared with the caution. */
function nameWithCaution(version: RulesetVersion, one: Resting): string {
  const name = findingName(version, one)
  return one.finding.adviceFirst ? name + timelineWords[language.value].colon + adviceFirst[language.value] : name
}
