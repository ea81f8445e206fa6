import type { Condition } from './condition.ts'
import type { Text } from './text.ts'

/** Somebody whom, or something that, a version does not cover. */
export interface Outside<Test = Condition> {
  /** In kebab-case. */
  readonly id: string
  /** About the case as a whole: it holds for whoever is not covered. */
  readonly when: Test
  /** Why the version does not cover them: a sentence. */
  readonly because: Text
  /** Where to turn instead: a sentence. */
  readonly instead: Text
  /** Citation keys; never empty. */
  readonly cites: readonly string[]
}

/** For whom, and for what, a version is. Whoever is outside gets no findings, which could only be wrong, but is told where to turn. */
export interface Scope<Test = Condition> {
  /** Whom or what it covers: a noun phrase. */
  readonly title: Text
  readonly outside: readonly [Outside<Test>, ...Outside<Test>[]]
}
