import type { LawWording } from 'immigration-rulesets/analysis'
import type { JSX } from 'preact'
import { SourceLink } from '../../parts/source.tsx'
import { language, said } from '../../state/settings.ts'
import { versionsWords } from './versions-words.ts'

/** What one version says of something; that it says nothing where it does not. */
export function Wording({ side, wording }: { readonly side: string; readonly wording: LawWording | undefined }): JSX.Element {
  const words = versionsWords[language.value]
  return (
    <div class="wording">
      <h4>{side}</h4>
      {wording === undefined ? (
        <p class="quiet">{words.notThere}</p>
      ) : (
        <>
          <p>{said(wording.title)}</p>
          <ul>
            {wording.says.map((clause) => (
              <li key={clause.en}>{said(clause)}</li>
            ))}
          </ul>
          <ul class="quiet sources">
            {wording.cites.map((source) => (
              <li key={source.key}>
                <SourceLink citation={source} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
