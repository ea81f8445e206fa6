import type { JSX } from 'preact'
import { Scroll } from '../../parts/scroll.tsx'
import { language } from '../../state/settings.ts'
import { drawnAt, lightUp, litDrawn, pointed } from './lit.ts'
import { timelineWords } from './timeline-words.ts'

/** The picture, with what is pointed at lit up in it. */
export function HistoryPicture({ svg }: { readonly svg: string }): JSX.Element {
  const lit = litDrawn.value
  return (
    <Scroll class="picture" label={timelineWords[language.value].picture} from="end" onScrolled={keepNames}>
      <div
        // Each time that it is drawn anew, what is lit has to be lit again.
        ref={(place) => {
          if (place === null) return
          lightUp(place, lit)
          if (place.parentElement !== null) keepNames(place.parentElement)
        }}
        onPointerOver={({ target }) => {
          pointed.value = drawnAt(target)
        }}
        onPointerLeave={() => {
          pointed.value = undefined
        }}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the picture is made by the package, which escapes all that somebody wrote
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </Scroll>
  )
}

/** Moves the names of the lines along with what is seen of the picture, so that whose stays they are is seen wherever it is scrolled to. */
function keepNames(place: Element): void {
  const svg = place.querySelector('svg')
  if (svg === null) return
  const along = (place.scrollLeft * svg.viewBox.baseVal.width) / svg.getBoundingClientRect().width
  for (const name of svg.querySelectorAll('[data-name]')) name.setAttribute('transform', `translate(${along})`)
}
