import type { JSX } from 'preact'
import { language, theme, themes } from '../state/settings.ts'
import { pageWords } from '../words/page.ts'

/** What the page is and is not, and how it is shown. */
export function Footer(): JSX.Element {
  const words = pageWords[language.value]
  return (
    <footer>
      <p>{words.privacy}</p>
      <p>{words.advice}</p>
      <label>
        <span>{words.theme}</span>
        <select
          id="theme"
          aria-describedby="theme-held"
          value={theme.value}
          onChange={({ currentTarget }) => {
            theme.value = currentTarget.value as typeof theme.value
          }}
        >
          {themes.map((one) => (
            <option key={one} value={one}>
              {words.themes[one]}
            </option>
          ))}
        </select>
      </label>
      <p id="theme-held">{words.themeHeld}</p>
    </footer>
  )
}
