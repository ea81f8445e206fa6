import type { InWords } from 'immigration-rulesets'
import type { JSX } from 'preact'

interface SourcesProps {
  readonly say: InWords
  /** Citation keys of the version. */
  readonly of: readonly string[]
}

/** The sources of something: where it stands, when that was read and how far it can be trusted. */
export function Sources({ say, of }: SourcesProps): JSX.Element | null {
  if (of.length === 0) return null
  return (
    <ul class="sources">
      {say.sources(of).map(({ number, title, address, facts, note }) => (
        <li key={number}>
          {address === undefined ? (
            title
          ) : (
            <a href={address} rel="noreferrer noopener" target="_blank">
              {title}
            </a>
          )}
          <span class="quiet"> · {facts}</span>
          {note !== undefined && <div class="quiet">{note}</div>}
        </li>
      ))}
    </ul>
  )
}
