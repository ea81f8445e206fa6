import { computed } from '@preact/signals'
import { type LawChange, type LawPart, lawChanges } from 'immigration-rulesets/analysis'
import type { JSX } from 'preact'
import { language, said } from '../../state/settings.ts'
import { compared } from './chosen.ts'
import { versionsWords } from './versions-words.ts'
import { Wording } from './wording.tsx'

const changes = computed(() => (compared.value === undefined ? [] : lawChanges(compared.value.before, compared.value.after)))

/** What the two versions do not say alike, part by part: first the rules, then what they hang on. */
export function LawChanges(): JSX.Element {
  const words = versionsWords[language.value]
  const parts = [...new Set(changes.value.map(({ part }) => part))]
  const first = parts.filter((part) => part === 'rules')
  return (
    <section aria-labelledby="law-title">
      <h3 id="law-title">{words.inLaw}</h3>
      {parts.length === 0 && <p>{words.nothingInLaw}</p>}
      {[...first, ...parts.filter((part) => part !== 'rules')].map((part) => (
        <Part key={part} part={part} own={changes.value.filter((change) => change.part === part)} />
      ))}
    </section>
  )
}

/** The changes in one part, which are unfolded at will. */
function Part({ part, own }: { readonly part: LawPart; readonly own: readonly LawChange[] }): JSX.Element {
  const words = versionsWords[language.value]
  const counted = (['added', 'gone', 'changed', 'reworded'] as const).flatMap((change) => {
    const count = own.filter((one) => one.change === change).length
    return count === 0 ? [] : [`${words.changes[change]} ${count}`]
  })
  return (
    <details class="part" open={part === 'rules'}>
      <summary>
        <strong>{words.parts[part]}</strong> <span class="quiet">{counted.join(words.comma)}</span>
      </summary>
      <ul class="changes">
        {own.map((change) => (
          <Changed key={change.name} change={change} />
        ))}
      </ul>
    </details>
  )
}

/** One thing that the versions do not say alike, with what each says. */
function Changed({ change: { name, change, before, after } }: { readonly change: LawChange }): JSX.Element {
  const words = versionsWords[language.value]
  const title = after ?? before
  return (
    <li data-change={change} data-name={name}>
      <details>
        <summary>
          <span class="change">{words.changes[change]}</span> {title === undefined ? name : said(title.title)}
        </summary>
        <div class="both">
          <Wording side={words.before} wording={before} />
          <Wording side={words.after} wording={after} />
        </div>
      </details>
    </li>
  )
}
