import type { Ruleset, RulesetVersion } from 'immigration-rulesets'
import type { Comparison, ComparisonColumn } from 'immigration-rulesets/analysis'
import type { ComponentChildren, JSX } from 'preact'
import { show } from '../../parts/show.ts'
import { rulesetId } from '../../state/rulesets.ts'
import { language, said } from '../../state/settings.ts'
import { compareWords } from './compare-words.ts'
import { dayInWords } from './comparison-table.tsx'
import { versionOf } from './version-of.ts'

interface GroundsProps {
  readonly comparison: Comparison
  readonly rulesets: readonly Ruleset[]
}

/** What a comparison rests on, what is open in it, and which rules were applied. */
export function Grounds({ comparison, rulesets }: GroundsProps): JSX.Element {
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
              <Applied column={column} version={versionOf(rulesets, column)} />
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
  column: { ruleset, title, label, notCovered, coveredFrom, evaluation },
  version,
}: {
  readonly column: ComparisonColumn
  readonly version: RulesetVersion | undefined
}): JSX.Element {
  const words = compareWords[language.value]
  const standing =
    notCovered === 'out-of-scope'
      ? words.outOfScope
      : version === undefined
        ? words.coveredFrom(dayInWords(coveredFrom))
        : words.inForceSince(dayInWords(version.inForce.from), version.inForce.basis === 'bound', dayInWords(version.verifiedOn))
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
