import { computed, effect, signal } from '@preact/signals'
import { asOf, today } from '../../state/question.ts'
import { ruleset } from '../../state/rulesets.ts'
import { yearsAfter } from '../../state/years-after.ts'

/** The day that the line of days is drawn around: it stays while the day of the question moves on the line. */
const middle = signal(today())

/** The first and the last day of the line: a year back, as far as any rules are known, and ten years ahead. */
export const range = computed(() => {
  const back = yearsAfter(middle.value, -1)
  const first = ruleset.value?.versions[0]?.inForce.from ?? back
  return { from: back < first && first <= middle.value ? first : back, to: yearsAfter(middle.value, 10) }
})

effect(() => {
  const { from, to } = range.peek()
  if (asOf.value < from || asOf.value > to) middle.value = asOf.value
})
