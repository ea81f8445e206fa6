import { computed, signal } from '@preact/signals'
import { type Issue, type QuestionAt, questionAt } from 'immigration-rulesets'
import { issuesOf } from '../../state/answers.ts'
import { chosen } from '../../state/client.ts'
import { give, type Run, run } from './run.ts'

/** Something that is kept for as long as one question is asked. */
interface Kept<Value> {
  readonly of: string
  readonly value: Value
}

/**
 * What is asked, as a name that no other question has: of whom, and with what is known of it. The day is no part of it: what was typed is not
 * lost while that is moved.
 */
export const asking = computed(() => {
  const now = run.value
  if (now?.state.question == null) return ''
  const { fact, gap } = now.state.question
  return JSON.stringify([now.version.ruleset, chosen.value, fact, gap, now.state.facts[questionAt(now.version, fact).fact]])
})

const typed = signal<Kept<unknown> | undefined>(undefined)

/** Forgets what was typed: it was given as an answer, or another was taken back. */
export function beginDraft(): void {
  typed.value = undefined
  fault.value = undefined
}

/** What is about to be answered; `undefined` while nothing is said. It begins with what is known or assumed, to be completed or confirmed. */
export const draft = computed(() => {
  if (typed.value?.of === asking.value) return typed.value.value
  const now = run.value
  return now?.state.question == null ? undefined : begunWith(now, questionAt(now.version, now.state.question.fact))
})

const fault = signal<Kept<readonly Issue[] | 'empty'> | undefined>(undefined)

const faultNow = computed(() => (fault.value?.of === asking.value ? fault.value.value : []))

/** Whether nothing was said to what was asked. */
export const isEmpty = computed(() => faultNow.value === 'empty')

/** What was wrong with the answer that was given. */
export const refusals = computed(() => (faultNow.value === 'empty' ? [] : faultNow.value))

/** Takes another value for the answer, which is not given yet. */
export function say(value: unknown): void {
  typed.value = { of: asking.value, value }
  fault.value = undefined
}

/**
 * Gives an answer.
 *
 * @returns Whether it was taken; if not, what is wrong with it is told, and the question stays.
 */
export function answer(value: unknown): boolean {
  try {
    if (value === undefined) {
      fault.value = { of: asking.value, value: 'empty' }
      return false
    }
    give(value)
    beginDraft()
    return true
  } catch (error) {
    fault.value = { of: asking.value, value: issuesOf(error) }
    return false
  }
}

function begunWith({ state: { facts, question } }: Run, { fact, index, field }: QuestionAt): unknown {
  if (question?.gap === 'assumed') return index === 'every' ? true : question.assumed
  const value = facts[fact]
  if (index === undefined || field === undefined || index === 'every') return value
  return Array.isArray(value) ? (value[index] as Readonly<Record<string, unknown>> | undefined)?.[field] : undefined
}
