import type { JSX } from 'preact'
import { Scroll } from '../../parts/scroll.tsx'
import { language } from '../../state/settings.ts'
import { drawnAt, lightUp, litDrawn, pointed } from './lit.ts'
import { timelineWords } from './timeline-words.ts'

/** The picture, with what is pointed at lit up in it. */
export function HistoryPicture({ svg }: { readonly svg: string }): JSX.Element {
  const lit = litDrawn.value
  return (
    <Scroll class="picture" label={timelineWords[language.value].picture} from="end">
      <div
        // Each time that it is drawn anew, what is lit has to be lit again.
        ref={(place) => {
          if (place !== null) lightUp(place, lit)
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
