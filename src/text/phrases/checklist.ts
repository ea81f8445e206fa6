import type { OutcomeKind } from '../../model/outcome.ts'

/** Every fixed phrase of a checklist, in one language, besides those that all texts share. */
export interface ChecklistPhrases {
  readonly heading: (title: string) => string
  readonly groups: Readonly<Record<'do' | 'bring' | 'pay' | 'by-when' | 'where', string>>
  /** The heading of what leads to nothing in a place. */
  readonly setAside: string
  /** Above what asks for something of a state that the person fears. */
  readonly adviceFirst: string
  /** The heading of steps to a certificate of which a good one is in hand. */
  readonly inHand: string
  readonly goodToKnow: string
  readonly changes: string
  readonly legend: string
  readonly nothing: string
  readonly nothingYet: string
  /** What is said of an outcome that is at somebody's discretion. */
  readonly discretionary: (kind: OutcomeKind) => string
  /** What is said of a certificate in hand, after what it is good for. */
  readonly bringHeld: (good: string) => string
  /** What is said of a certificate that whoever issues it sends to the authority that asks. */
  readonly sent: string
  readonly dependsOn: string
  readonly dependsOnUnknowable: string
  readonly onThatHangs: string
  readonly alsoOpen: string
}

/** Chooses words by what sort of thing an outcome is. */
export function byKind(kind: OutcomeKind, words: { readonly asked: string; readonly fee: string; readonly other: string }): string {
  if (kind === 'requirement' || kind === 'duty') return words.asked
  return kind === 'fee' ? words.fee : words.other
}
