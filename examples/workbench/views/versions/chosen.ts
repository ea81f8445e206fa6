import { computed, signal } from '@preact/signals'
import type { RulesetVersion } from 'immigration-rulesets'
import { asOf } from '../../state/question.ts'
import { ruleset } from '../../state/rulesets.ts'

/** The places, in the list of versions, of the two that were chosen of a ruleset. */
interface Pair {
  readonly before: number
  readonly after: number
}

const picked = signal<Readonly<Record<string, Pair>>>({})

/** The versions of the ruleset, and which two stand side by side; nothing while it is loading. */
export const pair = computed(() => {
  const { id, versions } = ruleset.value ?? {}
  if (id === undefined || versions === undefined) return undefined
  return { versions, ...(picked.value[id] ?? usual(versions)) }
})

/** Both versions that are compared; nothing where the same one stands on both sides, or there is only one. */
export const compared = computed((): { readonly before: RulesetVersion; readonly after: RulesetVersion } | undefined => {
  const { versions, before, after } = pair.value ?? {}
  const [one, other] = [versions?.[before ?? 0], versions?.[after ?? 0]]
  return one === undefined || other === undefined || one === other ? undefined : { before: one, after: other }
})

/** Puts another version on one side. */
export function pick(side: keyof Pair, index: number): void {
  const { id } = ruleset.value ?? {}
  if (id === undefined || pair.value === undefined) return
  const { before, after } = pair.value
  picked.value = { ...picked.value, [id]: { before, after, [side]: index } }
}

/** The version in force on the day of the question beside the one before it; of a first version, the next one. */
function usual(versions: readonly RulesetVersion[]): Pair {
  const inForce = versions.findLastIndex((version) => version.inForce.from <= asOf.value)
  const after = Math.min(Math.max(inForce, 1), versions.length - 1)
  return { before: Math.max(after - 1, 0), after }
}
