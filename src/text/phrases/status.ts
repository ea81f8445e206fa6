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
