import { signal } from '@preact/signals'
import type { PlainDate, RulesetVersion } from 'immigration-rulesets'

/** The day of the question: the law as it is on it, and the person as old as then. */
export const asOf = signal<PlainDate>(today())

/** The first and the last day that can be asked about: some years within those that dates are written in, so that it can be counted from them. */
export const days = { first: '1000-01-01', last: '9900-12-31' } as const

/** Whether a text is a day that can be asked about. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < days.first || text > days.last) return false
  const date = new Date(text)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}

/** The readings that were chosen, by ruleset; the recommended ones are shown where none is. */
export const pinned = signal<Readonly<Record<string, Readonly<Record<string, string>>>>>({})

/** The readings that were chosen and that a version has: each version of a ruleset has readings of its own. */
export function pinnedIn({ ruleset, readings }: RulesetVersion): Readonly<Record<string, string>> {
  const has = ([name, value]: readonly [string, string]) =>
    Object.hasOwn(readings, name) && Object.hasOwn(readings[name]?.values ?? {}, value)
  return Object.fromEntries(Object.entries(pinned.value[ruleset] ?? {}).filter(has))
}

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
