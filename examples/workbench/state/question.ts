import { signal } from '@preact/signals'
import type { PlainDate } from 'immigration-rulesets'

/** The day of the question: the law as it is on it, and the person as old as then. */
export const asOf = signal<PlainDate>(today())

/** The readings that were chosen, by ruleset; the recommended ones are shown where none is. */
export const pinned = signal<Readonly<Record<string, Readonly<Record<string, string>>>>>({})

/** Chooses a reading of a ruleset; none where it is `undefined`. */
export function pin(ruleset: string, reading: string, value: string | undefined): void {
  const { [reading]: _before, ...others } = pinned.value[ruleset] ?? {}
  pinned.value = { ...pinned.value, [ruleset]: value === undefined ? others : { ...others, [reading]: value } }
}

/** The day of this device's calendar. */
export function today(): PlainDate {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
