import type { Finding, InWords, RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { capitalise } from '../../parts/capitalise.ts'
import { labelled } from '../../parts/labelled.ts'
import { pin, pinned, pinnedIn } from '../../state/question.ts'
import { language, said } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { hangsOn, leadsTo, unpinned } from './leads-to.ts'
import { Sources } from './sources.tsx'

interface ReadingsProps {
  readonly say: InWords
  readonly version: RulesetVersion
}

/** The points that the law leaves open: those on which something hangs side by side, the others folded; each can be chosen. */
export function Readings({ say, version }: ReadingsProps): JSX.Element | null {
  const words = answersWords[language.value]
  const findings = unpinned.value?.findings ?? []
  const chosen = pinnedIn(version)
  const all = Object.keys(version.readings)
  // What another version knows stays chosen, for the days on which that is in force.
  const isLeftOut = Object.keys(pinned.value[version.ruleset] ?? {}).some((name) => chosen[name] === undefined)
  if (all.length === 0 && !isLeftOut) return null
  const telling = all.filter((name) => chosen[name] !== undefined || findings.some((finding) => hangsOn(finding, name)))
  const others = all.filter((name) => !telling.includes(name))
  const shown = (name: string) => <ReadingShown key={name} say={say} version={version} name={name} findings={findings} />
  return (
    <section class="readings" aria-labelledby="readings-title">
      <h3 id="readings-title">{words.readings}</h3>
      {isLeftOut && <p data-left-out>{words.leftOut}</p>}
      <p class="quiet">{telling.length === 0 ? words.noReadings : words.readingsHint}</p>
      {telling.map(shown)}
      {others.length > 0 && (
        <details>
          <summary>{words.quietReadings(others.length)}</summary>
          {others.map(shown)}
        </details>
      )}
    </section>
  )
}

interface ReadingProps extends ReadingsProps {
  readonly name: string
  readonly findings: readonly Finding[]
}

/** One open point: its readings side by side, who says each, and where it leads. */
function ReadingShown({ say, version, name, findings }: ReadingProps): JSX.Element | null {
  const words = answersWords[language.value]
  const reading = version.readings[name]
  if (reading === undefined) return null
  const chosen = pinnedIn(version)
  const recommended = Object.fromEntries(Object.entries(version.readings).map(([other, one]) => [other, one.recommended]))
  const choose = (value: string | undefined) => () => pin(version.ruleset, name, value)
  return (
    <fieldset class="reading" data-reading={name}>
      <legend>{said(reading.title)}</legend>
      <label class="tick">
        <input type="radio" name={`reading-${name}`} value="" checked={chosen[name] === undefined} onChange={choose(undefined)} />
        {words.asRecommended}
      </label>
      <div class="sides">
        {Object.entries(reading.values).map(([value, { title, cites }]) => (
          <div key={value} class="side">
            <label class="tick">
              <input type="radio" name={`reading-${name}`} value={value} checked={chosen[name] === value} onChange={choose(value)} />
              <span>
                {said(title)}
                {value === reading.recommended && <span class="badge">{words.recommended}</span>}
              </span>
            </label>
            {leadsTo(findings, name, value, { ...recommended, ...chosen }).map(({ status, findings: group }) => (
              <p key={status}>
                <strong>{say.finding({ ...(group[0] as Finding), status }).status}</strong>
                {words.colon}
                {say.findings(group)}
              </p>
            ))}
            <Sources say={say} of={cites} />
          </div>
        ))}
      </div>
      <p class="quiet">{labelled(capitalise(words.recommended), said(reading.because), language.value)}</p>
    </fieldset>
  )
}
