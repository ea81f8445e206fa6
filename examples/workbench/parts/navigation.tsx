import type { JSX } from 'preact'
import { language, view, views } from '../state/settings.ts'
import { pageWords } from '../words/page.ts'
import { go } from './show.ts'

/** The way from view to view. */
export function Navigation(): JSX.Element {
  const words = pageWords[language.value]
  return (
    <nav aria-label={words.menu}>
      <ul>
        {views.map((one) => (
          <li key={one}>
            <button
              type="button"
              id={`view-${one}`}
              aria-current={view.value === one ? 'page' : undefined}
              // On a telephone the views stand in one row that scrolls.
              ref={(button) => {
                if (view.value === one) button?.scrollIntoView({ block: 'nearest', inline: 'center' })
              }}
              onClick={() => {
                go(one)
              }}
            >
              {words.views[one]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
