import { computed, signal } from '@preact/signals'
import { asOf } from '../../state/question.ts'
import { ruleset } from '../../state/rulesets.ts'

const picked = signal<Readonly<Record<string, number>>>({})

/** The place, in the list of versions, of the one that is shown: the one in force on the day of the question, until another is picked. */
export const chosenIndex = computed(() => {
  const { id = '', versions = [] } = ruleset.value ?? {}
  return (
    picked.value[id] ??
    Math.max(
      0,
      versions.findLastIndex(({ inForce }) => inForce.from <= asOf.value),
    )
  )
})

/** The version that is shown; nothing while the ruleset is loading. */
export const chosenVersion = computed(() => ruleset.value?.versions[chosenIndex.value])

/** Shows another version. */
export function pickVersion(index: number): void {
  const { id } = ruleset.value ?? {}
  if (id !== undefined) picked.value = { ...picked.value, [id]: index }
}
