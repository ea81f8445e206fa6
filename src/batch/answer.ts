import type { EvaluateOptions } from '../engine/case.ts'
import { decider } from '../engine/decider.ts'
import { type ErrorCode, InvalidFactsError, InvalidJsonError, type Issue, isRulesetError } from '../errors.ts'
import type { Facts } from '../model/fact.ts'
import { pickFacts } from '../model/situation/client-file.ts'
import type { Ruleset, RulesetVersion } from '../model/version.ts'
import { evaluate } from '../reasons/evaluate.ts'
import type { Evaluation } from '../reasons/evaluation.ts'
import { horizonIn } from '../versions/in-force.ts'
import { type LineStatuses, statusesOf } from './statuses.ts'

/** A version that every line is put under, and how; with the ruleset that it is of, where what came after it is to be told. */
export interface BatchVersion {
  readonly ruleset?: Ruleset
  readonly version: RulesetVersion
  readonly options: EvaluateOptions
}

/** What every line is asked. */
export interface BatchQuestion {
  /** At least one; of several, each line is answered under each. */
  readonly versions: readonly BatchVersion[]
  /** Refuses what is misspelt, as `misspellings` finds it. */
  readonly refuseMisspelt: (client: Facts) => void
  /** Whether statuses are all that is asked. */
  readonly statuses: boolean
}

/** Why there is no answer: the first thing that is wrong, where it is, and the others. */
export interface Fault extends Issue {
  readonly code: ErrorCode
  readonly others?: readonly Issue[]
}

interface Answered {
  readonly ruleset: string
  /** The first day of the version. */
  readonly version: string
}

/** What is found under one version; without reasons, where statuses are all that is asked. */
export type VersionAnswer =
  | (Evaluation & { readonly ignored: readonly string[] })
  | (Answered & LineStatuses)
  | (Answered & { readonly error: Fault })

/** What is found for a line: under each version in their order, or why nothing is. */
export type LineAnswer = { readonly answers: readonly VersionAnswer[] } | { readonly error: Fault }

/** How a line is read as the facts of one person: what it throws on purpose is the answer. */
export type ReadLine = (text: string) => Facts

/** Makes what answers one line: the client file of one person. */
export function lineAnswerer({ versions, refuseMisspelt, statuses }: BatchQuestion, read: ReadLine): (text: string) => LineAnswer {
  const deciders = new Map(statuses ? versions.map(({ version, options }) => [version, decider(version, options)]) : [])
  const answerOf = ({ ruleset, version, options }: BatchVersion, client: Facts): VersionAnswer => {
    const { facts, ignored } = pickFacts(version, client)
    const name = { ruleset: version.ruleset, version: version.inForce.from }
    const answer = orFault(() => {
      const decide = deciders.get(version)
      if (decide !== undefined) return { ...name, ...statusesOf(decide(facts)) }
      const evaluation = evaluate(version, facts, options)
      return { ...evaluation, ...(ruleset !== undefined && { horizon: horizonIn(ruleset, version, evaluation.asOf) }), ignored }
    })
    return 'error' in answer ? { ...name, ...answer } : answer
  }
  return (text) =>
    orFault(() => {
      const client = read(text)
      refuseMisspelt(client)
      const answers = versions.map((one) => answerOf(one, client))
      // What is wrong with facts that is so under the only version is told of the line.
      const [only] = answers
      return answers.length === 1 && only !== undefined && 'error' in only ? { error: only.error } : { answers }
    })
}

/** A line that nothing is known of but why. */
export function unreadable({ message, code = 'INVALID_JSON' }: { readonly message: string; readonly code?: ErrorCode }): {
  readonly error: Fault
} {
  return { error: { code, path: '', message } }
}

/** What is thrown on purpose is an answer, too: it is about this line, and the next may be right. */
export function orFault<Answer>(answer: () => Answer): Answer | { readonly error: Fault } {
  try {
    return answer()
  } catch (error) {
    if (error instanceof InvalidFactsError) {
      // A line is for machines: one language is enough.
      const issues = error.issues.map(({ path, message }) => ({ path, message }))
      const [first = { path: '', message: error.message }, ...others] = issues
      return { error: { code: error.code, ...first, ...(others.length > 0 && { others }) } }
    }
    if (error instanceof InvalidJsonError) {
      const { position, problem } = error
      return unreadable({ message: position === undefined ? problem : `invalid JSON at column ${position.column}: ${problem}` })
    }
    if (isRulesetError(error)) return unreadable({ message: error.message, code: error.code })
    throw error
  }
}
