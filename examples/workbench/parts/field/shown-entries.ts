import { signal } from '@preact/signals'

/** How many entries of a list are shown at once: the fields of many hundreds would keep a browser busy for many seconds. */
export const mostEntries = 50

const pages = signal<Readonly<Record<string, number>>>({})

/** The number of the first entry that is shown of a list. */
export function firstShown(list: string, count: number): number {
  const last = Math.max(0, Math.ceil(count / mostEntries) - 1)
  return Math.min(pages.value[list] ?? 0, last) * mostEntries
}

/** Shows the entry that a path leads to, such as `residences[70].from`, with those around it; any other path changes nothing. */
export function showEntry(path: string): void {
  const [, list, index] = /^(\w+)\[(\d+)\]/.exec(path) ?? []
  if (list !== undefined) pages.value = { ...pages.peek(), [list]: Math.floor(Number(index) / mostEntries) }
}
