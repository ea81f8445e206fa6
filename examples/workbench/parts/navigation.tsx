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
              ref={view.value === one ? bringIntoSight : null}
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

/** Scrolls the row in which the views stand on a telephone, and nothing else: the tabulator key begins where it did. */
function bringIntoSight(button: HTMLElement | null): void {
  const row = button?.closest('ul')
  if (button === null || row == null) return
  const [at, around] = [button.getBoundingClientRect(), row.getBoundingClientRect()]
  row.scrollLeft += at.left + at.width / 2 - around.left - around.width / 2
}
