import { inWords, type RulesetVersion, type Text } from 'immigration-rulesets'
import type { ComparisonCell, ComparisonColumn } from 'immigration-rulesets/analysis'
import type { JSX } from 'preact'
import { Mark } from '../../parts/mark.tsx'
import type { Standing } from '../../parts/shape.tsx'
import { language } from '../../state/settings.ts'
import { adviceFirst } from '../../words/advice.ts'
import { compareWords } from './compare-words.ts'
import { fold, isUnfolded, reasonsId } from './unfolded.ts'

interface CellProps {
  readonly country: string
  readonly cell: ComparisonCell
  readonly column: ComparisonColumn
  /** Nothing where none is in force. */
  readonly version: RulesetVersion | undefined
  /** Where to turn first, where the state is feared. */
  readonly advice: Text | undefined
}

/** What one destination asks for one country, in a word and a shape; it unfolds the reasons. */
export function Cell({ country, cell, column, version, advice }: CellProps): JSX.Element {
  const status = (
    <>
      <Mark of={advice === undefined ? standingOf(cell) : 'warning'} />
      {statusInWords(cell, column, version, advice !== undefined)}
    </>
  )
  // Why nothing is covered is the same for every country, and stands below the table.
  if (cell.status === 'not-covered') return <span class="status">{status}</span>
  const isOpen = isUnfolded(country, cell.ruleset)
  return (
    <button
      type="button"
      class="status"
      aria-expanded={isOpen}
      aria-controls={isOpen ? reasonsId : undefined}
      onClick={() => fold(country, cell.ruleset)}
    >
      {status}
    </button>
  )
}

/** The word for how a cell came out; beside it that advice comes first, where that was open. */
export function statusInWords(
  { status, modality, adviceFirst: feared }: ComparisonCell,
  { notCovered }: ComparisonColumn,
  version: RulesetVersion | undefined,
  isFeared: boolean,
): string {
  const words = compareWords[language.value]
  if (status === 'not-covered' || version === undefined) return notCovered === 'out-of-scope' ? words.isOutOfScope : words.notCovered
  if (feared !== null) return adviceFirst[language.value]
  const told = inWords(version, language.value).status(certificateOf(version), status, modality)
  return isFeared ? words.whileOpen(told) : told
}

/** The name of the outcome that a certificate is needed. */
export function certificateOf({ outcomes }: RulesetVersion): string {
  return Object.keys(outcomes).find((name) => outcomes[name]?.role === 'certificate-required') ?? ''
}

function standingOf({ status, modality }: ComparisonCell): Standing {
  return status === 'applies' && modality === 'may' ? 'asked' : standings[status]
}

const standings: Readonly<Record<ComparisonCell['status'], Standing>> = {
  applies: 'todo',
  'does-not-apply': 'none',
  undetermined: 'open',
  contested: 'contested',
  'not-covered': 'none',
}
