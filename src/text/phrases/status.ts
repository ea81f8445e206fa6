import type { Status } from '../../reasons/evaluation.ts'

/** How things stand, one word an idea: every text takes its words for it from here. */
export interface StatusPhrases {
  readonly needed: string
  /** What is at somebody’s discretion. */
  readonly mayBeNeeded: string
  readonly notNeeded: string
  readonly applies: string
  readonly possible: string
  readonly doesNotApply: string
  /** What hangs on an answer that is missing. */
  readonly open: string
  /** What hangs on how the law is read. */
  readonly contested: string
  /** What has to come before anything that leads to a state that is feared. */
  readonly adviceFirst: string
}

/** The words for each way in which something can come out. */
export type WordsByStatus = Readonly<Record<Status | 'may', string>>

/** How a requirement came out, and one at somebody’s discretion. */
export function requirementWords({ needed, mayBeNeeded, notNeeded, open, contested }: StatusPhrases): WordsByStatus {
  return { applies: needed, may: mayBeNeeded, 'does-not-apply': notNeeded, undetermined: open, contested }
}

/** How any other outcome came out. */
export function outcomeWords({ applies, possible, doesNotApply, open, contested }: StatusPhrases): WordsByStatus {
  return { applies, may: possible, 'does-not-apply': doesNotApply, undetermined: open, contested }
}
