import type { Facts } from '../../model/fact.ts'
import type { Subject } from '../../model/subject.ts'
import type { Text } from '../../model/text.ts'

/** Something remarked of a version, without what shows it. */
export type RemarkAbout =
  /** No rule leads to it, or none of those can apply. */
  | { readonly kind: 'outcome-never-applies'; readonly outcome: string }
  | { readonly kind: 'rule-never-applies'; readonly rule: string }
  /** Whenever it applies, so does one of these, which say the same at least as strongly: as few as are enough. */
  | { readonly kind: 'rule-always-covered'; readonly rule: string; readonly by: readonly string[] }
  /** It never holds where its rule would apply. */
  | { readonly kind: 'exception-never-matters'; readonly rule: string }
  /** Conditions test it, and whatever it is, nothing changes. */
  | { readonly kind: 'never-matters'; readonly name: string }
  /** Values of a reading between which nothing differs. */
  | { readonly kind: 'readings-alike'; readonly reading: string; readonly values: readonly string[] }
  /** Two that are claimed to exclude each other can apply to one subject: outcomes, or rules. */
  | { readonly kind: 'overlap'; readonly claim: string; readonly both: readonly [string, string] }
  /** None of those can apply of which one is claimed to apply in any case. */
  | { readonly kind: 'gap'; readonly claim: string }
  /** Two rules of an outcome can apply to one subject, bind alike, and give a parameter different values: the first of them is told. */
  | { readonly kind: 'conflict'; readonly outcome: string; readonly rules: readonly [string, string]; readonly parameter: string }
  /** Two outcomes set each other aside, and both can apply. */
  | { readonly kind: 'conflict'; readonly outcomes: readonly [string, string] }
  /** What is assumed of a fact can let less be asked for than another value of it would, and no reason is given for it; `scope` is being covered. */
  | { readonly kind: 'assumption-lessens'; readonly fact: string; readonly outcomes: readonly string[] }

/** Somebody whom a remark is about. */
export interface Client {
  readonly asOf: string
  /** The readings that have to be followed for it; none where it is so whatever the reading. */
  readonly readings: Readonly<Record<string, string>>
  /** What `evaluate` takes: as little as is enough. */
  readonly facts: Facts
  readonly subject: Subject
}

/**
 * What shows a remark: that nobody is in any situation in which it would be otherwise; somebody of whom `evaluate` finds it; or neither,
 * where diagrams say that it can be and so many tries found nobody.
 */
export type Evidence =
  | { readonly kind: 'proof' }
  | { readonly kind: 'client'; readonly client: Client }
  | { readonly kind: 'unwitnessed'; readonly tries: number }

/** Something remarked of a version, and what shows it. */
export type Remark = RemarkAbout & { readonly evidence: Evidence }

/** A remark that is right, and why. */
export interface AcceptedRemark {
  readonly remark: RemarkAbout
  readonly because: Text
  /** Citation keys of the version. */
  readonly citations: readonly string[]
}
