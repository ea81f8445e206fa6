import type { Finding, ReadingResult } from '../../reasons/evaluation.ts'
import type { Words } from '../context.ts'
import { groupBy, statusInWords } from './findings.ts'

/** One reading that a contested finding hangs on, in words, and what each of its values leads to. */
export interface ReadingTree {
  readonly question: string
  readonly branches: readonly ReadingBranch[]
  /** Why one value is recommended. */
  readonly because: string
}

/** One value of a reading. */
export interface ReadingBranch {
  readonly title: string
  /** How the finding comes out; absent where further readings decide. */
  readonly outcome?: string
  readonly recommended: boolean
  /** The citation keys that lead to this value. */
  readonly cites: readonly string[]
  readonly next?: ReadingTree
}

/**
 * Asks one reading after the other, for as long as the answers still differ.
 *
 * @returns Nothing for a finding that is not contested.
 *
 * @example
 * readingTreeOf(words, finding)?.branches.map(({ outcome }) => outcome) //=> ['needed', 'not needed']
 */
export function readingTreeOf(words: Words, finding: Outcomes): ReadingTree | undefined {
  return treeOf(words, finding, finding.readings ?? [], Object.keys(finding.readings?.[0]?.readings ?? {}))
}

type Outcomes = Pick<Finding, 'kind' | 'modality' | 'readings'>

function treeOf(
  words: Words,
  finding: Outcomes,
  results: readonly ReadingResult[],
  [name, ...later]: readonly string[],
): ReadingTree | undefined {
  const { version, language } = words
  if (name === undefined) return undefined
  const reading = version.readings[name]
  const groups = [...groupBy(results, ({ readings }) => readings[name] ?? '')]
  // A reading that changes nothing here is passed over.
  const outcomes = groups.map(([, group]) => group.map(({ status }) => status).join())
  if (reading === undefined || new Set(outcomes).size === 1) return treeOf(words, finding, groups[0]?.[1] ?? [], later)
  return {
    question: reading.title[language],
    because: reading.because[language],
    branches: groups.map(([value, group]) => {
      const [status, ...differing] = new Set(group.map((result) => result.status))
      const decided = status !== undefined && differing.length === 0
      const next = decided ? undefined : treeOf(words, finding, group, later)
      return {
        title: reading.values[value]?.title[language] ?? value,
        recommended: value === reading.recommended,
        cites: reading.values[value]?.cites ?? [],
        ...(decided && { outcome: statusInWords(words, finding.kind, status, finding.modality) }),
        ...(next !== undefined && { next }),
      }
    }),
  }
}
