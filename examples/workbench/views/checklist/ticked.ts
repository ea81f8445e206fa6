import { computed, signal } from '@preact/signals'
import { file } from '../../state/client.ts'
import { asOf, pinned } from '../../state/question.ts'
import { rulesetId } from '../../state/rulesets.ts'

/** All that a list is made from: another list has other boxes. */
const made = computed(() => ({ file: file.value, asOf: asOf.value, pinned: pinned.value, ruleset: rulesetId.value }))

const kept = signal<{ readonly of: unknown; readonly boxes: ReadonlySet<string> } | undefined>(undefined)

/** The boxes of the list that were ticked, by where they stand in it; they are forgotten with the list. */
export const ticked = computed<ReadonlySet<string>>(() => (kept.value?.of === made.value ? kept.value.boxes : new Set()))

/** Ticks a box, or takes its tick away. */
export function tick(box: string, isTicked: boolean): void {
  const boxes = new Set(ticked.value)
  if (isTicked) boxes.add(box)
  else boxes.delete(box)
  kept.value = { of: made.value, boxes }
}
