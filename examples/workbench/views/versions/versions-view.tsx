import { inWords, type RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { language } from '../../state/settings.ts'
import { pageWords } from '../../words/page.ts'
import { compared, pair, pick } from './chosen.ts'
import { Examples } from './examples.tsx'
import { ForThisClient } from './for-this-client.tsx'
import { LawChanges } from './law-changes.tsx'
import './versions.css'
import { versionsWords } from './versions-words.ts'

/** Two versions of the rules: what changed for the person at hand, in law, and for people in general. */
export function VersionsView(): JSX.Element {
  const words = versionsWords[language.value]
  if (pair.value === undefined) return <p class="loading">{pageWords[language.value].loading}</p>
  const { versions, before, after } = pair.value
  const [first] = versions
  if (versions.length < 2) return <p>{words.onlyOne(first === undefined ? '' : nameOf(first))}</p>
  return (
    <>
      <p>{words.intro}</p>
      <div class="choices">
        <Choice side="before" versions={versions} chosen={before} />
        <Choice side="after" versions={versions} chosen={after} />
      </div>
      {compared.value === undefined ? (
        <p>{words.same}</p>
      ) : (
        <>
          <ForThisClient />
          <LawChanges />
          <Examples />
        </>
      )}
    </>
  )
}

interface ChoiceProps {
  readonly side: 'before' | 'after'
  readonly versions: readonly RulesetVersion[]
  readonly chosen: number
}

/** The choice of one of the two versions. */
function Choice({ side, versions, chosen }: ChoiceProps): JSX.Element {
  return (
    <label>
      <span>{versionsWords[language.value][side]}</span>
      <select
        id={side}
        value={String(chosen)}
        onChange={({ currentTarget }) => {
          pick(side, Number(currentTarget.value))
        }}
      >
        {versions.map((version, index) => (
          <option key={`${version.inForce.from} ${version.revision}`} value={String(index)}>
            {nameOf(version)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Names a version by its first day; by its revision too, where it was corrected. */
function nameOf(version: RulesetVersion): string {
  const { inForce, revision } = version
  return versionsWords[language.value].from(inWords(version, language.value).date(inForce.from), inForce.basis === 'bound', revision)
}
