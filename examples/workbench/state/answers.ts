import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { type Evaluation, type Issue, isRulesetError, type Ruleset, type RulesetVersion, versionInForce } from 'immigration-rulesets'
import { facts } from './client.ts'
import { once } from './once.ts'
import { asOf, pinnedIn } from './question.ts'
import { loaded, rulesetId } from './rulesets.ts'

/** What a ruleset says of the person at hand; `refused` where the facts, or the day, cannot be. */
export interface AnswerOf {
  readonly ruleset: Ruleset
  /** The version in force on the day of the question; nothing where there is none. */
  readonly version: RulesetVersion | undefined
  readonly evaluation: Evaluation | undefined
  readonly refused: readonly Issue[]
}

type Answering = typeof import('./evaluate.ts')

/** What answers, once it is loaded. */
export const answering = signal<Answering | undefined>(undefined)

/** Loads what answers, and gives whether it is there. */
export const loadAnswering = once(
  () => import('./evaluate.ts'),
  (loaded) => {
    answering.value = loaded
  },
)

const answers = new Map<string, ReadonlySignal<AnswerOf | undefined>>()

/** What a ruleset says of the person at hand, worked out once for each change; nothing until the ruleset, and what answers, are loaded. */
export function answerOf(id: string): ReadonlySignal<AnswerOf | undefined> {
  const known = answers.get(id)
  if (known !== undefined) return known
  const made = computed(() => {
    const [ruleset, tools] = [loaded.value.get(id), answering.value]
    return ruleset && tools && answer(ruleset, tools)
  })
  answers.set(id, made)
  return made
}

/** What the ruleset that is asked about says. */
export const answerNow = computed(() => answerOf(rulesetId.value).value)

function answer(ruleset: Ruleset, { evaluate, pickFacts }: Answering): AnswerOf {
  let version: RulesetVersion | undefined
  try {
    version = versionInForce(ruleset, { asOf: asOf.value })
    const evaluation = evaluate(version, pickFacts(version, facts.value).facts, optionsOf(version))
    return { ruleset, version, evaluation, refused: [] }
  } catch (error) {
    return { ruleset, version, evaluation: undefined, refused: issuesOf(error) }
  }
}

/** The options by which a version is asked about the person at hand. */
export function optionsOf(version: RulesetVersion): { readonly asOf: string; readonly readings: Readonly<Record<string, string>> } {
  return { asOf: asOf.value, readings: pinnedIn(version) }
}

/** What an error of the package says is wrong; any other is thrown on. */
export function issuesOf(error: unknown): readonly Issue[] {
  if (!isRulesetError(error)) throw error
  return 'issues' in error ? (error.issues as readonly Issue[]) : [{ path: '', message: error.message }]
}
