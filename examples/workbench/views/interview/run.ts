import { batch, computed, signal } from '@preact/signals'
import { type Interview, type InterviewState, interview, pickFacts, type RulesetVersion } from 'immigration-rulesets'
import { answerNow, optionsOf } from '../../state/answers.ts'
import { chosen, facts, setFacts } from '../../state/client.ts'
import { withOthers } from './with-others.ts'

/** One run of questions: of one person, on one day, under one version. */
export interface Run {
  readonly version: RulesetVersion
  readonly steps: Interview
  readonly state: InterviewState
  /** What the run is about, and the facts that it left in the client file: where any of it is otherwise, another run begins. */
  readonly about: string
}

const kept = signal<Run | undefined>(undefined)

/** The run at hand; it begins anew from the client file where that, the day or the rules were changed elsewhere. Nothing where nobody can be asked. */
export const run = computed<Run | undefined>(() => {
  const answer = answerNow.value
  if (answer?.version === undefined || answer.evaluation === undefined) return undefined
  const about = aboutNow.value
  if (kept.value?.about === about) return kept.value
  const { version } = answer
  const steps = interview(version, optionsOf(version))
  return { version, steps, state: steps.begin(pickFacts(version, facts.value).facts), about }
})

const aboutNow = computed(() => {
  const { ruleset, version } = answerNow.value ?? {}
  const options = version && optionsOf(version)
  return JSON.stringify([ruleset?.id, version?.inForce.from, version?.revision, options, chosen.value, facts.value])
})

/**
 * Answers the question at hand: the client file follows.
 *
 * @param answer - The value; `'unknown'` where it cannot be known, `null` to be asked later.
 *
 * @throws InvalidFactsError for an answer that cannot be: the question stays.
 */
export function give(answer: unknown): void {
  const { steps, state } = run.value as Run
  follow(steps.answer(state, answer))
}

/** Takes the last answer back. */
export function takeBack(): void {
  const { steps, state } = run.value as Run
  follow(steps.undo(state))
}

/** Begins anew from what is known: what was put off is asked for again. */
export function beginAnew(): void {
  kept.value = undefined
}

function follow(state: InterviewState): void {
  const before = run.value as Run
  batch(() => {
    setFacts(withOthers(facts.value, before.state.facts, state.facts))
    kept.value = { ...before, state, about: aboutNow.value }
  })
}
