import type { Comparison, ComparisonColumn } from 'immigration-rulesets/analysis'
import type { ComponentChildren, JSX } from 'preact'
import { show } from '../../parts/show.ts'
import { rulesetId } from '../../state/rulesets.ts'
import { language, said } from '../../state/settings.ts'
import { compareWords } from './compare-words.ts'
import { dayInWords } from './comparison-table.tsx'

/** What a comparison rests on, what is open in it, and which rules were applied. */
export function Grounds({ comparison }: { readonly comparison: Comparison }): JSX.Element {
  const words = compareWords[language.value]
  const { restsOn, counting, missing, questions, columns } = comparison
  return (
    <>
      <Part title={words.open} items={missing.map((path) => said(questions[path] ?? { en: path, zh: path }))} />
      <Part title={words.restsOn} items={restsOn.map(said)} />
      <Part title={words.counting} items={counting.map(said)} />
      <section>
        <h3>{words.applied}</h3>
        <ul class="applied">
          {columns.map((column) => (
            <li key={column.ruleset}>
              <Applied column={column} />
            </li>
          ))}
        </ul>
        <p class="quiet">{words.leftOut}</p>
      </section>
    </>
  )
}

/** The rules of one destination: since when they are in force, or why there are none; and the way to its answers. */
function Applied({
  column: { ruleset, title, label, version, notCovered, coveredFrom, evaluation },
}: {
  readonly column: ComparisonColumn
}): JSX.Element {
  const words = compareWords[language.value]
  const standing =
    notCovered === 'out-of-scope'
      ? words.outOfScope
      : notCovered !== null
        ? words.coveredFrom(dayInWords(coveredFrom))
        : words.inForceSince(dayInWords(version ?? ''))
  return (
    <>
      {said(title)}
      {words.colon}
      {standing}{' '}
      <button
        type="button"
        class="plain"
        onClick={() => {
          rulesetId.value = ruleset
          show('answers')
        }}
      >
        {words.ask(said(label))}
      </button>
      {notCovered === 'out-of-scope' &&
        evaluation?.scope?.reasons.map(({ id, because, instead }) => (
          <p key={id} class="quiet">
            {said(because)} {said(instead)}
          </p>
        ))}
    </>
  )
}

/** Some sentences under what they are; nothing where there are none. */
function Part({ title, items }: { readonly title: string; readonly items: readonly ComponentChildren[] }): JSX.Element | null {
  if (items.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
