import type { Citation, RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { said } from '../state/settings.ts'

/** A source by its key, with a link to where it was read. */
export function Source({ version, name }: { readonly version: RulesetVersion; readonly name: string }): JSX.Element {
  const citation = version.citations[name]
  return citation === undefined ? <cite>{name}</cite> : <SourceLink citation={citation} />
}

/** A source, with a link to where it was read. */
export function SourceLink({ citation: { instrument, locator, address } }: { readonly citation: Citation }): JSX.Element {
  // The place alone names the instrument where it begins as that does.
  const [title, place] = [said(instrument), locator && said(locator)]
  const head = title.split(/[,，]/u)[0] ?? title
  const named = place === undefined ? title : place.startsWith(head) ? place : `${title}, ${place}`
  return (
    <cite class="source">
      {address !== undefined && /^https?:\/\//u.test(address) ? (
        <a href={address} target="_blank" rel="noreferrer noopener">
          {named}
        </a>
      ) : (
        named
      )}
    </cite>
  )
}
