import type { JSX } from 'preact'
import { onEscape } from '../../parts/on-escape.ts'
import { Refused } from '../../parts/standing.tsx'
import { load } from '../../state/rulesets.ts'
import { language } from '../../state/settings.ts'
import { pageWords } from '../../words/page.ts'
import { compareWords } from './compare-words.ts'
import { compared, destinationIds } from './compared.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { Grounds } from './grounds.tsx'
import './compare.css'
import { foldAll } from './unfolded.ts'

/** One history under all destinations. */
export function CompareView(): JSX.Element {
  void load(...destinationIds)
  return (
    <div class="compare" {...onEscape(foldAll)}>
      <p class="quiet">{compareWords[language.value].introduction}</p>
      <Found />
    </div>
  )
}

function Found(): JSX.Element {
  if (compared.value === undefined) return <p class="loading">{pageWords[language.value].loading}</p>
  const { comparison, rulesets, refused } = compared.value
  if (comparison === undefined) return <Refused issues={refused} />
  return (
    <>
      <ComparisonTable comparison={comparison} rulesets={rulesets} />
      <Grounds comparison={comparison} rulesets={rulesets} />
    </>
  )
}
