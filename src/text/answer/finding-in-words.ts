import type { Finding } from '../../reasons/evaluation.ts'
import type { Words } from '../context.ts'
import { paramsInWords } from '../params.ts'
import { headlinePhrases } from '../phrases/books/headline.ts'
import { dateInWords } from '../values.ts'
import { exceptionsHeldInWords } from './decided.ts'
import { adviceFirstInWords, capitalise, labelOf, nearnessInWords, statusInWords, titleOf } from './findings.ts'

/** A finding in words: plain JSON. */
export interface FindingInWords {
  /** What the outcome is called, after the place or record that it is about. */
  readonly title: string
  /** How it came out, and for what applies how it binds: `must`, `may`, `needed`. */
  readonly status: string
  readonly binds: string
  /** Whose discretion it is; empty where it is nobody's. */
  readonly by: string
  /** Its parameters with their names; empty without any. */
  readonly parameters: string
  /** What has to be borne in mind: advice that comes first, what leads to nothing, what it can still turn out to be. */
  readonly remarks: readonly string[]
  /** By what exceptions it does not apply. */
  readonly exceptions: readonly string[]
  /** How near it is to being otherwise. */
  readonly near: readonly string[]
}

/** Writes a finding. */
export function findingInWords(words: Words, finding: Finding): FindingInWords {
  const { phrases, language } = words
  const { kind, status, modality, by, mayBecome, fromAge, onRecommended } = finding
  const say = headlinePhrases[language]
  const isOpen = status === 'undetermined' || status === 'contested'
  return {
    title: titleOf(words, finding),
    status: statusInWords(words, kind, status, modality),
    binds: status === 'applies' ? labelOf(words, finding) : '',
    by: by === undefined || status === 'does-not-apply' ? '' : phrases.discretion(by[language]),
    parameters: paramsInWords(words, finding),
    remarks: [
      ...(finding.adviceFirst ? [adviceFirstInWords(words, finding)] : []),
      ...(finding.setAside ? [phrases.setAside] : []),
      ...(finding.oneOf ? [phrases.oneOfSeveral] : []),
      ...(mayBecome === undefined ? [] : [phrases.mayBecome[mayBecome]]),
      ...(fromAge === undefined ? [] : [say.fromAge(fromAge.age, dateInWords(words, fromAge.on))]),
      ...(isOpen && onRecommended !== undefined && onRecommended.status !== 'undetermined'
        ? [say.onRecommended(statusInWords(words, kind, onRecommended.status, onRecommended.modality ?? modality))]
        : []),
    ].map((remark) => capitalise(remark)),
    exceptions: status === 'does-not-apply' ? exceptionsHeldInWords(words, finding) : [],
    near: (finding.near ?? []).map((near) => nearnessInWords(words, near, finding)),
  }
}
