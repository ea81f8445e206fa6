import { groupBy } from '../../logic/group-by.ts'
import type { Finding, ReadingResult } from '../../reasons/evaluation.ts'
import type { Words } from '../context.ts'
import { statusInWords } from './findings.ts'

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
  return treeOf(words, finding, finding.readings ?? [], new Set())
}

type Outcomes = Pick<Finding, 'kind' | 'modality' | 'readings'>

function treeOf(words: Words, finding: Outcomes, results: readonly ReadingResult[], chosen: ReadonlySet<string>): ReadingTree | undefined {
  const { version, language } = words
  // What each way goes by can be asked first.
  const everywhere = (name: string) => results.every(({ readings }) => Object.hasOwn(readings, name))
  const name = Object.keys(results[0]?.readings ?? {}).find((one) => !chosen.has(one) && everywhere(one))
  const reading = name === undefined ? undefined : version.readings[name]
  if (name === undefined || reading === undefined) return undefined
  return {
    question: reading.title[language],
    because: reading.because[language],
    branches: [...groupBy(results, ({ readings }) => readings[name] ?? '')].map(([value, group]) => {
      const [status, ...differing] = new Set(group.map((result) => result.status))
      const decided = status !== undefined && differing.length === 0
      const next = decided ? undefined : treeOf(words, finding, group, new Set([...chosen, name]))
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
