import type { ComparisonCell, ComparisonColumn } from 'immigration-rulesets/analysis'
import type { JSX } from 'preact'
import { Mark, type MarkKind } from '../../parts/mark.tsx'
import { language } from '../../state/settings.ts'
import { compareWords } from './compare-words.ts'
import { fold, isUnfolded, reasonsId } from './unfolded.ts'

interface CellProps {
  readonly country: string
  readonly cell: ComparisonCell
  readonly column: ComparisonColumn
}

/** What one destination asks for one country, in a word and a shape; it unfolds the reasons. */
export function Cell({ country, cell, column }: CellProps): JSX.Element {
  const status = (
    <>
      <Mark kind={markOf(cell)} />
      {statusInWords(cell, column)}
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

/** The word for how a cell came out. */
export function statusInWords(cell: ComparisonCell, { notCovered }: ComparisonColumn): string {
  const words = compareWords[language.value].status
  if (cell.adviceFirst !== null) return words.advice
  if (cell.status === 'applies' && cell.modality === 'may') return words.may
  return words[notCovered === 'out-of-scope' ? 'out-of-scope' : cell.status]
}

function markOf({ adviceFirst, status, modality }: ComparisonCell): MarkKind {
  if (adviceFirst !== null) return 'advice'
  return status === 'applies' && modality === 'may' ? 'may' : marks[status]
}

const marks: Readonly<Record<ComparisonCell['status'], MarkKind>> = {
  applies: 'must',
  'does-not-apply': 'no',
  undetermined: 'open',
  contested: 'contested',
  'not-covered': 'none',
}
