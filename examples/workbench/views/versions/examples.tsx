import { computed } from '@preact/signals'
import { renderDifference } from 'immigration-rulesets/analysis'
import type { JSX } from 'preact'
import { ruleset } from '../../state/rulesets.ts'
import { language } from '../../state/settings.ts'
import { compared } from './chosen.ts'
import { begin, search, stop } from './search.ts'
import { versionsWords } from './versions-words.ts'

/** A block of the text: its first line, and the lines under it. */
interface Block {
  readonly title: string
  readonly lines: readonly string[]
}

/** What was found, in words: block by block, without the law, which stands on the page already. */
const blocks = computed((): readonly Block[] => {
  if (search.value.state !== 'done' || compared.value === undefined || ruleset.value === undefined) return []
  const { before, after } = compared.value
  const options = { language: language.value, title: ruleset.value.title }
  // So wide that no line is broken: the page breaks them.
  const text = renderDifference(before, after, { ...search.value.difference, law: [] }, options, { width: 100_000 })
  const [, ...rest] = text.trim().split('\n\n')
  return rest.map((block) => {
    const [title = '', ...lines] = block.split('\n').filter((line) => !/^[-=]+$/.test(line))
    return { title, lines: lines.map((line) => line.trim()) }
  })
})

/** People for whom the two versions differ: looked for if asked, since that takes a while. */
export function Examples(): JSX.Element {
  const words = versionsWords[language.value]
  const now = search.value
  const isRunning = now.state === 'running'
  return (
    <section aria-labelledby="examples-title">
      <h3 id="examples-title">{words.examples}</h3>
      <p>{words.examplesWhat}</p>
      <p>
        <button type="button" id="search-examples" class={isRunning ? '' : 'primary'} onClick={isRunning ? stop : begin}>
          {isRunning ? words.stop : words.begin}
        </button>{' '}
        <span aria-live="polite">{words.states[now.state]}</span>{' '}
        {isRunning && (
          <span class="quiet" data-tried>
            {now.all > 0 && words.tried(now.tried, now.all) + words.comma}
            {words.seconds(now.seconds)}
          </span>
        )}
      </p>
      {blocks.value.map(({ title, lines }) => (
        <article key={[title, ...lines].join('\n')} class="example">
          {lines.length === 0 ? <p>{title}</p> : <h4>{title}</h4>}
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </article>
      ))}
    </section>
  )
}
